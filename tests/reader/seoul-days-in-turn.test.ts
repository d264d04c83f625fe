import { promise } from "./reading.ts";

/** Days told one after another: each holds for what comes behind it. */

promise([
  [
    "a day behind and holds for its clause, with a comma or without",
    "On the 10th, the KOSPI rose 1.2 percent to 2,651.40. On the 5th, the KOSPI closed at 2,602.59, and on the 6th, it recorded an all-time high closing price of 2,617.76.",
    "index.change_pct KOSPI 1.2",
    "index.close KOSPI 2651.4",
    "index.close KOSPI 2602.59 @2026-03-05",
    "index.close KOSPI 2617.76 @2026-03-06",
  ],
  [
    "the day of another market told in passing holds for the next sentence about it",
    "The KOSPI fell 0.79 percent, tracking the 3.43 percent plunge on the Dow Jones Industrial Average on Friday. The tech-laden Nasdaq Composite tumbled 3.73 percent and the S&P 500 lost 3.53 percent.",
    "index.change_pct KOSPI -0.79",
    "foreign_index.change_pct Dow Jones Industrial Average -3.43 @2026-03-06",
    "foreign_index.change_pct Nasdaq Composite -3.73 @2026-03-06",
    "foreign_index.change_pct S&P 500 -3.53 @2026-03-06",
  ],
]);
