import { type Case, promise } from "./reading.ts";

/** Counts of issues told as a part of all: a promise, a text of ours, every claim. */
const CASES: readonly Case[] = [
  [
    "a few out of all listed are a count of their side",
    "The KOSPI fell. Only 98 of the 930 listed issues rose.",
    "breadth.gainers KOSPI 98",
  ],
  [
    "so are those that a total out of all ends lower",
    "The KOSPI fell. A total of 812 out of 930 issues ended lower.",
    "breadth.losers KOSPI 812",
  ],
  [
    "sessions, the largest stocks and shops are no issues of the market",
    "The KOSPI fell. Only 2 of the 4 sessions ended lower. Just two of the 10 largest stocks rose. Only 12 of its 40 stores were open.",
  ],
];

promise(CASES);
