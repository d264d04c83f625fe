import assert from "node:assert/strict";
import { test } from "node:test";
import { movedIssues } from "../../src/checker/plausible.ts";
import { tradingDay } from "../../src/market/trading-day.ts";

test("how many issues may have moved is known of the years measured alone", () => {
  assert.equal(movedIssues("KOSDAQ", tradingDay("1999-07-01")), undefined);
  assert.deepEqual(movedIssues("KOSDAQ", tradingDay("2015-07-01")), [562, 1_250]);
});
