import assert from "node:assert/strict";
import { test } from "node:test";
import { tradingDay } from "../../src/market/trading-day.ts";
import { readStory } from "../../src/reader/read-story.ts";
import { knowledge } from "../checker/small-story.ts";

/** The changes at the open that a sentence tells. */
function opening(sentence: string): string[] {
  const text = `The KOSPI closed at 2,601.37, down 0.06 percent. ${sentence}`;
  const { claims } = readStory(text, { session: tradingDay("2025-05-23"), language: "en" }, knowledge.directory);
  return claims.filter((claim) => claim.opening).map(({ printed }) => printed);
}

test("what the index opened up or down by is told with its open, in front of it or behind", () => {
  assert.deepEqual(opening("The KOSPI opened at 2,617.43, up 0.38 percent from the previous session, and fell."), [
    "0.38 percent",
  ]);
  assert.deepEqual(opening("The index started at 2,593.40, down 0.25 points (0.01%) from the previous close."), [
    "0.25 points",
    "0.01%",
  ]);
  assert.deepEqual(opening("The index opened down 16.70 points, or 0.64 percent, from the previous day at 2,576.95."), [
    "16.70 points",
    "0.64 percent",
  ]);
});

test("what the index gained after its open, or an open without a change, tells nothing of the close before", () => {
  assert.deepEqual(opening("The KOSPI opened at 2,617.43 and gained as much as 1.2 percent in the morning."), []);
  assert.deepEqual(opening("The KOSPI opened at 2,617.43, then hit 2,623.80, up 0.63 percent."), []);
  assert.deepEqual(opening("The KOSPI opened at 2,617.43."), []);
});
