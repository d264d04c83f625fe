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
  [
    "late last week is a day that the words do not pin down, and no span",
    "The KOSPI fell 1 percent to 2,500.10. On Wall Street late last week the Nasdaq slid 1.2 percent.",
    "index.change_pct KOSPI -1",
    "index.close KOSPI 2500.1",
    "foreign_index.change_pct Nasdaq Composite -1.2 ?",
  ],
  [
    "what was bought after selling is of the day, and what had been sold of another; over days it is of none",
    "The KOSPI rose 1 percent to 2,500.10. Institutions bought 217 billion won after selling 221 billion won, and foreigners bought 31 billion won after selling a net 400 billion won last week.",
    "index.change_pct KOSPI 1",
    "index.close KOSPI 2500.1",
    "flow.institution KOSPI 217000000000",
    "flow.institution KOSPI -221000000000 ?",
    "flow.foreign KOSPI 31000000000",
  ],
  [
    "points and a percentage behind the open lead to where the index stands, if no close is told",
    "The KOSPI rose to a new high. It opened at 2,489.46 and shot up 12.54 points, or 0.51 percent, to 2,486.19.",
    "index.open KOSPI 2489.46",
    "index.change KOSPI 12.54 !",
    "index.change_pct KOSPI 0.51 !",
    "index.close KOSPI 2486.19 !",
  ],
  [
    "what a group did behind an aside about the day before is of the day",
    "The KOSPI rose 1 percent to 2,500.10. Foreigners, after selling a net 221 billion won on Monday, bought a net 217 billion won. Institutions, after three days of buying, sold a net 31 billion won.",
    "index.change_pct KOSPI 1",
    "index.close KOSPI 2500.1",
    "flow.foreign KOSPI -221000000000 @2026-03-09",
    "flow.foreign KOSPI 217000000000",
    "flow.institution KOSPI -31000000000",
  ],
  [
    "what groups had traded, told in front of them, is theirs on that day; over days or of futures it is nobody's",
    "The KOSPI rose 1 percent to 2,500.10. After dumping 252 billion won and 221 billion won of shares, respectively, in the previous session, foreigners and institutions bought a net 70.5 billion won and 21.7 billion won. After selling 40 billion won over the past five sessions, individuals sold 90 billion won. After selling 10 billion won of futures, foreigners bought a net 12 billion won.",
    "index.change_pct KOSPI 1",
    "index.close KOSPI 2500.1",
    "flow.foreign KOSPI 70500000000",
    "flow.institution KOSPI 21700000000",
    "flow.foreign KOSPI -252000000000 @2026-03-09",
    "flow.institution KOSPI -221000000000 @2026-03-09",
    "flow.individual KOSPI -90000000000",
    "flow.foreign KOSPI 12000000000",
  ],
]);
