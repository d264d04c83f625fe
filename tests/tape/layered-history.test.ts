import assert from "node:assert/strict";
import { test } from "node:test";
import { formatDecimal } from "../../src/market/decimal.ts";
import { tradingDay } from "../../src/market/trading-day.ts";
import { bundledHistory } from "../../src/tape/bundled-history.ts";
import { withQuotes } from "../../src/tape/day-query.ts";
import { nodeDisk } from "../../src/tape/effects.ts";
import { openTapeHistory } from "../../src/tape/history.ts";
import { layeredHistory } from "../../src/tape/layered-history.ts";
import { folder, ingest, writeMarcap } from "./small-tape.ts";

const day = tradingDay("2026-01-02");

test("the tape counts first, and what it lacks comes from the layer below with that layer's receipts", async (t) => {
  const home = folder(t);
  await ingest(home, [
    writeMarcap(folder(t), [{ day, code: "005930", close: 128_500, change: 8_600, shares: 5_919_637_922 }]),
  ]);
  const layered = layeredHistory(openTapeHistory(home, nodeDisk), bundledHistory());
  const [first, second] = layered.scopes("KOSPI", day);
  assert.equal(first?.quotes.length, 1);
  assert.equal(first?.receipts.get(first.quotes[0]?.receipt ?? "")?.phase, "settled");
  assert.equal(first?.currency && formatDecimal(first.currency.rate), "1441.8");
  assert.ok(first?.receipts.has(first.currency?.receipt ?? ""));
  assert.ok((second?.quotes.length ?? 0) > 1);
  assert.ok(layered.sessions("KOSPI").includes(tradingDay("2026-02-02")));
  assert.deepEqual(layered.recordCloses("KOSPI", day), bundledHistory().recordCloses("KOSPI", day));
});

test("a tape that was never written is an empty upper layer", (t) => {
  const layered = layeredHistory(openTapeHistory(folder(t), nodeDisk), bundledHistory());
  assert.deepEqual(layered.scopes("KOSPI", day), bundledHistory().scopes("KOSPI", day));
});

test("a story that names other stocks gets all quotes of its session, and of no other", () => {
  const bundled = bundledHistory();
  const history = withQuotes(bundled, "KOSPI", day, []);
  assert.deepEqual(history.scopes("KOSPI", day)[0]?.quotes, []);
  const other = tradingDay("2026-01-08");
  assert.deepEqual(history.scopes("KOSPI", other), bundled.scopes("KOSPI", other));
});
