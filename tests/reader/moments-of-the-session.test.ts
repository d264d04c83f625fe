import assert from "node:assert/strict";
import { test } from "node:test";
import { claims } from "./reading.ts";

/** What a sentence says of a moment of Seoul's session, in whatever words and place the moment stands, is no close. */

const MOMENTS = [
  "in early trading",
  "as of 10:30 a.m.",
  "at one point",
  "shortly after the open",
  "in the morning",
  "by midday",
  "in afternoon trade",
  "during the session",
  "in intraday trading",
  "minutes after the opening bell",
  "at 11:20 a.m.",
  "around noon",
  "in morning trade",
  "right after the opening",
  "in the first 30 minutes of trading",
  "as of 1 p.m.",
  "during morning trading",
];

const SAID = [
  "The KOSPI was down 1.4 percent at 4,052.16 {moment}.",
  "The KOSPI fell 1.4 percent to 4,052.16 {moment}.",
  "The KOSPI dropped as much as 2.3 percent {moment}.",
  "The KOSDAQ was trading at 851.16 {moment}.",
  "Pepper Electronics was up 3.1 percent at 101,300 won {moment}.",
  "Pepper Electronics rose 3.1 percent to 101,300 won {moment}.",
  "Foreigners were net sellers of 530 billion won {moment}.",
  "The won was trading at 1,472.3 per dollar {moment}.",
  "The won weakened to 1,472.3 {moment}.",
  "The index stood at 4,052.16 {moment}.",
  "{Moment}, the KOSPI was down 1.4 percent at 4,052.16.",
  "{Moment}, the KOSPI fell 53.2 points to 4,052.16.",
  "{Moment}, Salt Motors was up 5.3 percent and Pepper Electronics 2.4 percent.",
  "{Moment}, the won was at 1,472.3, down 5.3 won.",
];

/** Extremes and rates of reference are of a moment by what they are. */
const OF_A_MOMENT = /!|^(?:index|stock)\.(?:high|low|open) |^fx\.reference /;

test("what is said of a moment of the session is no close of it", () => {
  for (const sentence of SAID)
    for (const moment of MOMENTS) {
      const text = sentence
        .replace("{moment}", moment)
        .replace("{Moment}", moment.charAt(0).toUpperCase() + moment.slice(1));
      const told = claims(`Seoul shares were lower on Tuesday. ${text}`);
      assert.deepEqual(
        told.filter((claim) => !OF_A_MOMENT.test(claim)),
        [],
        text,
      );
    }
});

test("what a story tells of its close stays so beside a moment", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      "The KOSPI closed 1.4 percent lower at 4,052.16 after falling to 4,011.18 in the morning.",
      ["index.change_pct KOSPI -1.4", "index.close KOSPI 4052.16", "index.low KOSPI 4011.18"],
    ],
    [
      "Shortly after the open the KOSPI was volatile, and it ended at 4,052.16, down 1.4 percent.",
      ["index.close KOSPI 4052.16", "index.change_pct KOSPI -1.4"],
    ],
  ];
  for (const [text, wanted] of cases) assert.deepEqual(claims(text), wanted, text);
});
