import { type Case, promise } from "./reading.ts";

// What economists count, told in passing by stories of any market.
const NY = "NEW YORK - The Dow rose 10.2 points to 49,000.1.";
const DOW = ["index.change Dow Jones Industrial Average 10.2", "index.close Dow Jones Industrial Average 49000.1"];

/** A promise, a text of ours, and every claim that it makes. */
const CASES: readonly Case[] = [
  [
    "consumer confidence is no stock of a board, nor a level of an index",
    `${NY} The Conference Board said consumer confidence rose in May to 109.8 from 108.5 in April.`,
    ...DOW,
    "macro consumer confidence 109.8",
    "macro consumer confidence 108.5 ?",
  ],
  [
    "an index of the economy is named by its words",
    `${NY} Its consumer confidence index rose to 83.8 in May.`,
    ...DOW,
    "macro consumer confidence 83.8",
  ],
  [
    "a board's reading is no index that it lists",
    `${NY} The board's reading on consumer confidence rose to 109.8 in May.`,
    ...DOW,
    "macro reading 109.8",
  ],
  [
    "jobless claims are counted, and those that were forecast are not told",
    `${NY} The Labor Department said initial jobless claims increased to 198,000. Analysts had expected claims of 195,000.`,
    ...DOW,
    "macro jobless claims 198000",
  ],
  [
    "retail sales are of an economy, and not what private investors sold",
    `${NY} Retail sales rose 0.4 percent in May.`,
    ...DOW,
    "macro Retail sales 0.4",
  ],
  ["what a firm sold of homes is the firm's", `${NY} Toll Brothers' home sales rose 16.5 percent.`, ...DOW],
  [
    "shares of a trade whose name begins alike stay shares",
    `${NY} Consumer stocks rose 0.5 percent.`,
    ...DOW,
    "sector.change_pct Consumer 0.5",
  ],
  ["a rate that a money is set at is no figure of the economy", `${NY} The yuan was set at a rate of 7.0996.`, ...DOW],
];

promise(CASES);
