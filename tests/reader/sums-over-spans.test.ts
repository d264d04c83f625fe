import assert from "node:assert/strict";
import { test } from "node:test";
import { claims } from "./reading.ts";

/** What a sentence says of a span, in whatever words and place the span stands, is no figure of the session's. */

const SPANS = [
  "this year",
  "so far this year",
  "last week",
  "over the past week",
  "this month",
  "in February",
  "since the start of the year",
  "over the past three months",
  "in the first half",
  "from a year earlier",
  "during the quarter",
  "year to date",
  "for the month",
  "in the past five sessions",
  "since Feb. 11",
  "between Feb. 9 and Feb. 27",
  "on the week",
  "last month",
  "in 2025",
  "over the last 30 days",
];

/** Of Seoul alone: its groups of investors and its rate. */
const OF_SEOUL = [
  "Foreigners net sold 5.3 trillion won worth of KOSPI shares {span}.",
  "Foreign investors have bought a net 5.3 trillion won of local stocks {span}.",
  "Net buying by foreigners reached 5.3 trillion won {span}.",
  "Individuals bought 3.1 trillion won while institutions sold 1.2 trillion won {span}.",
  "The won has weakened 4.3 percent against the dollar {span}.",
  "The won lost 44.6 won against the dollar {span}.",
  "Trading value came to 230 trillion won {span}.",
  "{Span}, foreigners offloaded a net 5.3 trillion won.",
  "{Span}, the won fell 44.6 won.",
];

const OF_INDICES = [
  "The {first} has risen 8.3 percent {span}.",
  "The {first} rose 8.3 percent {span}.",
  "The index fell 118.5 points {span}.",
  "The {second}, meanwhile, gained 6.2 percent {span}.",
  "Shares of Pepper Electronics jumped 12.4 percent {span}, while the {first} rose 4.1 percent.",
  "{Span}, the {first} gained 8.3 percent.",
  "{Span}, Salt Motors soared 31.4 percent and Pepper Electronics 12.4 percent.",
  "The {first} gained 8.3 percent and the {second} 6.2 percent {span}.",
  "The benchmark index is up 8.3 percent {span}.",
];

const MARKETS = [
  {
    lead: "The KOSPI closed at 4,112.43 on Tuesday.",
    first: "KOSPI",
    second: "KOSDAQ",
    said: [...OF_SEOUL, ...OF_INDICES],
  },
  { lead: "The Nikkei closed at 48,112.43 on Tuesday.", first: "Nikkei", second: "Topix", said: OF_INDICES },
];

for (const { lead, first, second, said } of MARKETS)
  test(`what is said of a span is no figure of a day: ${first}`, () => {
    for (const sentence of said)
      for (const span of SPANS) {
        const text = sentence
          .replace("{span}", span)
          .replace("{Span}", span.charAt(0).toUpperCase() + span.slice(1))
          .replace("{first}", first)
          .replace("{second}", second);
        const told = claims(`${lead} ${text}`).slice(1);
        assert.deepEqual(
          told.filter((claim) => !claim.includes("@") && !claim.endsWith("?")),
          [],
          text,
        );
      }
  });

/** What is of the session, though a span stands near it. */
const OF_THE_DAY: readonly (readonly [string, readonly string[]])[] = [
  [
    "Foreigners sold 1.3 trillion won of KOSPI shares on Tuesday, the most since last year.",
    ["flow.foreign KOSPI -1300000000000"],
  ],
  ["The KOSDAQ rose 1.2 percent, its biggest gain this year.", ["index.change_pct KOSDAQ 1.2"]],
  ["The KOSDAQ rose 1.2 percent, while the won has weakened 4 percent this year.", ["index.change_pct KOSDAQ 1.2"]],
  [
    "Individuals bought 310 billion won, while institutions have sold 5 trillion won this month.",
    ["flow.individual KOSPI 310000000000"],
  ],
  ["Salt Motors rose 1.4 percent and is up 31 percent since Feb. 11.", ["stock.change_pct Salt Motors 1.4"]],
  [
    "The KOSDAQ rose 1.2 percent to end at 905.1, the highest since the start of the year.",
    ["index.change_pct KOSDAQ 1.2", "index.close KOSDAQ 905.1"],
  ],
];

test("a span near a figure of the day does not take it", () => {
  for (const [sentence, wanted] of OF_THE_DAY)
    assert.deepEqual(claims(`The KOSPI closed at 4,112.43 on Tuesday. ${sentence}`).slice(1), wanted, sentence);
});

/** Days and times that are not the session's, a Tuesday's. */
const DAYS = [
  "on Monday",
  "Monday",
  "the previous day",
  "a day earlier",
  "the day before",
  "in the previous session",
  "last Thursday",
  "on Feb. 3",
  "on March 19, 2020",
  "a week earlier",
  "a week ago",
  "three months ago",
  "on the last trading day of February",
];

const OF_A_DAY = [
  "The KOSPI closed at 4,052.16 {day}.",
  "The index fell 1.4 percent to 4,052.16 {day}.",
  "The KOSDAQ, which lost 2.2 percent {day}, rose again.",
  "Pepper Electronics shares closed at 101,300 won {day}.",
  "Foreigners net sold 530 billion won worth of KOSPI shares {day}.",
  "Foreigners, who had sold 530 billion won {day}, turned buyers.",
  "The won closed at 1,472.3 per dollar {day}.",
  "Trading value came to 12.3 trillion won {day}.",
  "The rebound followed a 2.3 percent plunge {day}.",
  "The index was down 1.4 percent {day}.",
  "{Day}, the KOSPI fell 1.4 percent to 4,052.16.",
  "{Day}, foreigners offloaded a net 530 billion won.",
  "{Day}, Salt Motors soared 5.3 percent and Pepper Electronics 2.4 percent.",
  "{Day}, the won fell 5.3 won to 1,472.3.",
];

test("what is said of another day is no figure of the session's", () => {
  for (const sentence of OF_A_DAY)
    for (const day of DAYS) {
      const text = sentence.replace("{day}", day).replace("{Day}", day.charAt(0).toUpperCase() + day.slice(1));
      const told = claims(`The KOSPI closed at 4,112.43 on Tuesday. ${text}`).slice(1);
      assert.deepEqual(
        told.filter((claim) => !claim.includes("@") && !claim.includes("?")),
        [],
        text,
      );
    }
});

test("two groups' amounts of the day before, and two counts, are both of it", () => {
  const both = (text: string) => claims(`The KOSPI closed at 4,112.43 on Tuesday. ${text}`).slice(1);
  assert.deepEqual(
    both("Individuals bought 310 billion won while institutions sold 120 billion won the previous day."),
    ["flow.individual KOSPI 310000000000 @2026-03-09", "flow.institution KOSPI -120000000000 @2026-03-09"],
  );
  assert.deepEqual(both("Winners outnumbered losers 511 to 342 a day earlier."), [
    "breadth.gainers KOSPI 511 @2026-03-09",
    "breadth.losers KOSPI 342 @2026-03-09",
  ]);
});
