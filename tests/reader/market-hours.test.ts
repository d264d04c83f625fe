import assert from "node:assert/strict";
import { test } from "node:test";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { claims } from "./reading.ts";

const AT_THREE = "TOKYO - At 3 p.m., the Nikkei 225 index was up 164.20 points, or 0.43 percent, at 38,214.60.";

test("three in the afternoon was Tokyo's close until November 2024, and is an hour of its session since", () => {
  const closed = claims(AT_THREE, { session: "2024-10-08" as TradingDay });
  const open = claims(AT_THREE, { session: "2025-10-08" as TradingDay });
  assert.deepEqual(closed, [
    "index.change Nikkei 225 164.2",
    "index.change_pct Nikkei 225 0.43",
    "index.close Nikkei 225 38214.6",
  ]);
  assert.deepEqual(
    open,
    closed.map((claim) => `${claim} !`),
  );
});
