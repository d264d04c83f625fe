import assert from "node:assert/strict";
import { test } from "node:test";
import { tradingDay } from "../../src/market/trading-day.ts";
import { readStory } from "../../src/reader/read-story.ts";
import { knowledge } from "../checker/small-story.ts";

function rises(sentence: string): boolean[] {
  const { claims } = readStory(sentence, { session: tradingDay("2025-05-23"), language: "en" }, knowledge.directory);
  return claims.filter(({ unit }) => unit === "pct").map(({ figure }) => figure.digits > 0);
}

test("a gain that is off the day's lows or highs is a gain", () => {
  assert.deepEqual(rises("The KOSPI rose 0.6 percent, off earlier lows."), [true]);
  assert.deepEqual(rises("The FTSE 100 gained 0.4 percent, off its session highs."), [true]);
  assert.deepEqual(rises("The KOSPI finished 4.57 points, or 0.31 percent, lower at the bell."), [false]);
  assert.deepEqual(rises("The FTSE 100 was at 5,410.20, off 0.3 percent."), [false]);
});
