import assert from "node:assert/strict";
import { test } from "node:test";
import { standout } from "../../src/desk/words/standout.ts";
import type { Fact } from "../../src/facts/fact.ts";
import { decimal } from "../../src/market/decimal.ts";

/** A run of sessions in one direction. */
function run(sessions: string, event: Fact["event"]): Fact {
  return { subject: "KOSPI", value: decimal(sessions), event } as Fact;
}

const RUNS = [
  ["up", false, "7 rising sessions in a row", "7거래일 연속 상승"],
  ["down", false, "7 falling sessions in a row", "7거래일 연속 하락"],
  ["up", true, "Ended a run of 7 rising sessions", "7거래일 연속 상승 행진 멈춤"],
  ["down", true, "Ended a run of 7 falling sessions", "7거래일 연속 하락 행진 멈춤"],
] as const;
for (const [direction, ended, english, korean] of RUNS) {
  test(`a run that ${ended ? "ended is not told as one that goes on" : "goes on"}: ${english}`, () => {
    const fact = run("7", { kind: "streak", direction, ended });
    assert.equal(standout(fact, "en", "KOSPI"), english);
    assert.equal(standout(fact, "ko", "코스피"), korean);
  });
}
