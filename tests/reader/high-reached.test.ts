import { type Case, promise } from "./reading.ts";

/** Highs that shares came to elsewhere than in Seoul: a promise, a text of ours, every claim. */
const CASES: readonly Case[] = [
  [
    "a record high that was hit is a high, and not where the share closed",
    "The Nifty rose 0.4 percent. Pepper Mills hit a record high of Rs 1,807. Salt Foods touched a high of Rs 907, up 5 per cent on the day.",
    "index.change_pct Nifty 50 0.4",
    "stock.high Pepper Mills 1807",
    "stock.high Salt Foods 907",
    "stock.change_pct Salt Foods 5",
  ],
  [
    "a record close is a close",
    "The Nifty rose 0.4 percent. Pepper Mills gained 3 per cent to a record close of Rs 1,807.",
    "index.change_pct Nifty 50 0.4",
    "stock.change_pct Pepper Mills 3",
    "stock.close Pepper Mills 1807",
  ],
];

promise(CASES);
