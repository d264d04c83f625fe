import { type Case, promise } from "./reading.ts";

const HEAD =
  "SEOUL, March 10 (Agency) - Daily net trading in shares by three categories of investors, in billions of South Korean won:";

const ROWS = [
  "flow.foreign KOSPI 162900000000",
  "flow.institution KOSPI -112200000000",
  "flow.individual KOSPI -62000000000",
  "flow.foreign KOSPI 375700000000 @2026-03-09",
  "flow.institution KOSPI 6900000000 @2026-03-09",
  "flow.individual KOSPI -58200000000 @2026-03-09",
];

const CASES: readonly Case[] = [
  [
    "a table of flows tells each group's of each day, and none of its sums",
    `${HEAD}\n\nFOREIGNERS INSTITUTIONS RETAIL\nMar 10 162.9* -112.2 -62.0\nMar 9 375.7 6.9 -58.2\nMonth to date 1,422.6 503.8 -1,087.4\n* Foreigners bought for a third day.`,
    ...ROWS,
  ],
  [
    "so does one whose lines were run together",
    `${HEAD} FOREIGNERS INSTITUTIONS RETAIL Mar 10 162.9* -112.2 -62.0 Mar 9 375.7 6.9 -58.2 Month to date 1,422.6 503.8 -1,087.4`,
    ...ROWS,
  ],
  [
    "rows under a head without its unit are left",
    "The KOSPI closed at 4,593.67.\nFOREIGNERS INSTITUTIONS RETAIL\nMar 10 162.9 -112.2 -62.0\nMar 9 375.7 6.9 -58.2",
    "index.close KOSPI 4593.67",
  ],
  [
    "a row with more figures than groups is none",
    `The KOSPI closed at 4,593.67. ${HEAD}\nFOREIGNERS INSTITUTIONS RETAIL\nMar 10 162.9 -112.2 -62.0 4.1`,
    "index.close KOSPI 4593.67",
  ],
];

promise(CASES);
