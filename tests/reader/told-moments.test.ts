import assert from "node:assert/strict";
import { test } from "node:test";
import { claims } from "./reading.ts";

const CLOSE = ["index.change_pct KOSPI 1.64", "index.close KOSPI 4087.35"];
const MOMENT = CLOSE.map((claim) => `${claim} !`);

/** Asserts of each text the claims given. */
function allTell(texts: readonly string[], expected: readonly string[]): void {
  for (const text of texts) assert.deepEqual(claims(text), expected, text);
}

test("a rank that the index left again is no close", () => {
  assert.deepEqual(
    claims("The KOSPI added 1.64 percent to an all-time high of 4,096.12 before paring to end at 4,087.35."),
    ["index.change_pct KOSPI 1.64", "index.high KOSPI 4096.12", "index.close KOSPI 4087.35"],
  );
  assert.deepEqual(claims("The KOSPI rose as much as 1.9 percent to an all-time high of 4,096.12."), [
    "index.change_pct KOSPI 1.9 !",
    "index.high KOSPI 4096.12",
  ]);
  allTell(["The KOSPI added 1.64 percent to an all-time high of 4,087.35."], CLOSE);
});

test("a close that is only aimed at does not make the hour that of the close", () => {
  allTell(
    [
      "At 1:20 p.m., the KOSPI gained 1.64 percent to 4,087.35, aiming to close above the line.",
      "At 1:20 p.m., the KOSPI gained 1.64 percent to 4,087.35 and looked set to finish higher.",
    ],
    MOMENT,
  );
  allTell(["At 5 p.m., the KOSPI gained 1.64 percent to finish at 4,087.35."], CLOSE);
});

test("a moment told in passing leaves the figures of the close what they are", () => {
  allTell(
    [
      "Seoul shares opened much higher Tuesday but soon lost steam. The KOSPI gained 1.64 percent to 4,087.35.",
      "Seoul shares broke a losing run after opening lower. The KOSPI gained 1.64 percent to 4,087.35.",
      "Traders went to work Tuesday morning with futures up. The KOSPI gained 1.64 percent to 4,087.35.",
      "The KOSPI gained 1.64 percent to 4,087.35 after starting lower in early trading.",
      "The KOSPI gained 1.64 percent to 4,087.35 as the ministry announced at noon a support plan.",
    ],
    CLOSE,
  );
  allTell(
    ["The KOSPI gained 1.64 percent to 4,087.35, having dropped to 3,990.18 in early trading."],
    [...CLOSE, "index.low KOSPI 3990.18 !"],
  );
  allTell(
    ["The KOSPI gained 1.64 percent to 4,087.35, while Kia fell to 91,200 won in early trading."],
    [...CLOSE, "stock.close Kia 91200 !"],
  );
  const closed =
    "Seoul shares opened higher Tuesday. The KOSPI gained 1.64 percent. The won closed at 1,388.4 won per dollar.";
  assert.deepEqual(claims(closed).slice(0, 1), CLOSE.slice(0, 1));
});

test("a sentence that begins with a part of the session is of that moment", () => {
  allTell(
    [
      "In early trading, the KOSPI gained 1.64 percent to 4,087.35.",
      "In morning trade, the KOSPI gained 1.64 percent to 4,087.35.",
      "On Tuesday morning the KOSPI gained 1.64 percent to 4,087.35.",
    ],
    MOMENT,
  );
});

test("a span that owns something, or of which something is told, is not what the sentence is about", () => {
  allTell(
    [
      "As expected, last week's rally went on and the KOSPI gained 1.64 percent to 4,087.35.",
      "In contrast, this year has begun well: the KOSPI gained 1.64 percent to 4,087.35.",
    ],
    CLOSE,
  );
  assert.deepEqual(claims("In comparison, in the previous week, the KOSPI gained 1.64 percent."), []);
});
