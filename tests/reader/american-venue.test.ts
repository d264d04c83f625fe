import assert from "node:assert/strict";
import { test } from "node:test";
import { type Case, promise, read } from "./reading.ts";

const CASES: readonly Case[] = [
  [
    "a price told of New York is in American dollars, and one of Toronto in its own",
    "TORONTO, The S&P/TSX composite index rose 0.3 percent to 24,112.20. Tarvel Mining rose $1.01, or 2 percent, to $51.76 in New York. Orvo Inc fell 20 cents to $12.40 on the New York Stock Exchange. Salt Corp added 3 percent to $14.20.",
    "index.change_pct S&P/TSX 0.3",
    "index.close S&P/TSX 24112.2",
    "stock.change Tarvel Mining 1.01",
    "stock.change_pct Tarvel Mining 2",
    "stock.close Tarvel Mining 51.76",
    "stock.change Orvo Inc -0.2",
    "stock.close Orvo Inc 12.4",
    "stock.change_pct Salt Corp 3",
    "stock.close Salt Corp 14.2",
  ],
  [
    "cents that led to a price in American dollars are American, and T$ is Taiwan's money",
    "SHANGHAI, The Shanghai Composite rose 0.3 percent to 4,112.20. Tarvel Corp shares were down 61 cents, or 3.6 percent, at $16.56. Orvo Corp rose 0.9 percent to T$66.50 in Taipei.",
    "index.change_pct Shanghai Composite 0.3",
    "index.close Shanghai Composite 4112.2",
    "stock.change Tarvel Corp -0.61",
    "stock.change_pct Tarvel Corp -3.6",
    "stock.close Tarvel Corp 16.56",
    "stock.change_pct Orvo Corp 0.9",
    "stock.close Orvo Corp 66.5",
  ],
];

promise(CASES);

const moneys = (text: string) =>
  read(text)
    .claims.filter(({ measure }) => measure === "stock.close" || measure === "stock.change")
    .map(({ unit }) => unit);

test("the money of each is its venue's", () => {
  const [[, toronto], [, shanghai]] = CASES as [Case, Case];
  assert.deepEqual(moneys(toronto), ["USD", "USD", "USD", "USD", "CAD"]);
  assert.deepEqual(moneys(shanghai), ["USD", "USD", "TWD"]);
});
