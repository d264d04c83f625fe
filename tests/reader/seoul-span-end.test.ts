import { type Case, promise } from "./reading.ts";

/** Spans that end on a weekday. */
const CASES: readonly Case[] = [
  [
    "a month's move through a weekday is not that day's",
    "The KOSPI fell 0.89 percent to 2,993.29. The main KOSPI index rose 6.4 percent this month through Tuesday.",
    "index.change_pct KOSPI -0.89",
    "index.close KOSPI 2993.29",
  ],
];

promise(CASES);
