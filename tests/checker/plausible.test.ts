import assert from "node:assert/strict";
import { test } from "node:test";
import { movedIssues, usualRate } from "../../src/checker/plausible.ts";
import { tradingDay } from "../../src/market/trading-day.ts";

test("how many issues may have moved is known of the years measured alone", () => {
  assert.equal(movedIssues("KOSDAQ", tradingDay("1999-07-01")), undefined);
  assert.deepEqual(movedIssues("KOSDAQ", tradingDay("2015-07-01")), [562, 1_250]);
});

test("won and dollars of the nineties are held to a rate of the nineties", () => {
  assert.ok(usualRate("1997-06-17")[0] < 890);
  assert.ok(usualRate("1997-12-24")[1] > 1_960);
  assert.deepEqual(usualRate("2015-07-01"), usualRate(undefined));
});
