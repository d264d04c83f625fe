import assert from "node:assert/strict";
import { test } from "node:test";
import { type Case, claims, promise } from "./reading.ts";

/** Reports that begin with the won, closes told with "at", and lands among others. */

const CASES: readonly Case[] = [
  [
    "a close that a day owns is that day's, whether of or at a rate",
    "The won ended at 1,444.2, weaker than Monday's close at 1,446.2.",
    "fx.rate USD/KRW 1444.2",
    "fx.rate USD/KRW 1446.2 @2026-03-09",
  ],
  [
    "a land among others is its market where what it closed by stands behind a comma",
    "Asian stocks fell. Among smaller markets Indonesia struggled badly, closing down 4.1 percent.",
    "index.change_pct Jakarta Composite -4.1",
  ],
];

promise(CASES);

test("a story that begins with what the won did reports on a market, and its companies' moves are prices", () => {
  const told = [
    "(For the midday report, please click.) The South Korean won strengthened in its best day for weeks.",
    "It was quoted at 1,446.2 per dollar at the end of trade. Exporters bought it to pay their bills.",
    "The Korea Composite Stock Price Index closed up 0.6 percent at 4,195.05 points.",
    "Kia Corp rose 2.4 percent on hopes that the automaker will build a factory. The plan is due in June.",
  ].join(" ");
  assert.ok(claims(told).includes("stock.change_pct Kia Corp 2.4"));
});
