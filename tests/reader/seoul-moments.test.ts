import { type Case, promise } from "./reading.ts";

const CASES: readonly Case[] = [
  [
    "an opening told with the close it is counted from is of the story's own day",
    "The KOSPI opened at 4,040.11, up 0.35 percent from the previous close of 4,026.11.",
    "index.open KOSPI 4040.11",
    "index.close KOSPI 4026.11 @2026-03-09",
  ],
  [
    "a moment whose sentence names the story's own day is of it, though another day was told first",
    "On Monday, foreigners sold a net 300 billion won, and the KOSPI fell 1.2 percent to 4,026.11. As of 9:30 a.m. Tuesday the index stood at 4,050.12.",
    "flow.foreign KOSPI -300000000000 @2026-03-09",
    "index.change_pct KOSPI -1.2 @2026-03-09",
    "index.close KOSPI 4026.11 @2026-03-09",
    "index.close KOSPI 4050.12 !",
  ],
  [
    "an opening on the story's own day is of it, though the session before was told first",
    "In the previous session, the KOSPI lost 48.9 points to close at 4,026.11. It opened at 4,040.11 on Tuesday.",
    "index.change KOSPI -48.9 @2026-03-09",
    "index.close KOSPI 4026.11 @2026-03-09",
    "index.open KOSPI 4040.11",
  ],
  [
    "the close that an opening rate is counted from is a close",
    "The won opened at 1,388.4 won, up 1.1 won from Monday's close of 1,389.5 won.",
    "fx.reference USD/KRW 1388.4 !",
    "fx.rate USD/KRW 1389.5 @2026-03-09",
  ],
  [
    "what was sold the previous day is of that day, though the story's own day was named for what was bought",
    "The KOSPI closed at 4,050.12. Foreigners bought a net 120 billion won on Tuesday after selling a net 300 billion won the previous day.",
    "index.close KOSPI 4050.12",
    "flow.foreign KOSPI 120000000000",
    "flow.foreign KOSPI -300000000000 @2026-03-09",
  ],
  [
    "a part of the session and its day in front of a sentence make it one of a moment",
    "In early trading Tuesday, the KOSPI lost 12.4 points, or 0.31 percent, to 4,013.71.",
    "index.change KOSPI -12.4 !",
    "index.change_pct KOSPI -0.31 !",
    "index.close KOSPI 4013.71 !",
  ],
  [
    "a change from one level to another over a year is none of a day",
    "The index plunged 40.73 percent from 6,897.13 to 4,124.47 over the one-year period. The KOSPI closed at 4,124.47.",
    "index.close KOSPI 6897.13 ?",
    "index.close KOSPI 4124.47",
    "index.close KOSPI 4124.47",
  ],
  [
    "a day of a year that was told before is of no year nearer",
    "The recovery was faster than during the 2018 crisis, when the index fell to 1,938.75 on Oct. 24.",
    "index.close KOSPI 1938.75 ?",
  ],
  [
    "a year of two digits is a year",
    "The KOSPI closed at 4,124.47, its lowest since '98.",
    "index.close KOSPI 4124.47",
  ],
  [
    "a level told beside a part of the day is no second close",
    "The KOSPI fell 1.2 percent to 4,112.40 on Tuesday. It tumbled Tuesday morning, sinking to 4,081.30. In the afternoon it fell to 4,090.10 before paring losses.",
    "index.change_pct KOSPI -1.2",
    "index.close KOSPI 4112.4",
    "index.low KOSPI 4081.3 !",
    "index.low KOSPI 4090.1 !",
  ],
  [
    "a level told beside a part of the day alone is the story's own",
    "The KOSPI fell in the afternoon, ending at 4,112.40. The KOSDAQ lost ground in the morning and closed at 897.09.",
    "index.close KOSPI 4112.4",
    "index.close KOSDAQ 897.09",
  ],
];

promise(CASES);
