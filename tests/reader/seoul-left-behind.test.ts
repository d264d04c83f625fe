import { type Case, promise } from "./reading.ts";

/** Levels, rates and days of Seoul that a sentence leaves behind or comes near to: a promise, a text of ours, every claim. */
const CASES: readonly Case[] = [
  [
    "what an index touched before it fell back to its close is the high, and before it came back the low",
    "After touching 4,051.2 in the morning, the KOSPI fell back to end at 4,012.3. After hitting 881.2 in early trading, the KOSDAQ rebounded to close at 903.1.",
    "index.high KOSPI 4051.2",
    "index.close KOSPI 4012.3",
    "index.low KOSDAQ 881.2",
    "index.close KOSDAQ 903.1",
  ],
  [
    "what an index touched on a day before is of that day",
    "After touching 4,051.2 on Monday, the KOSPI fell to close at 4,012.3 on Tuesday.",
    "index.high KOSPI 4051.2 @2026-03-09",
    "index.close KOSPI 4012.3",
  ],
  [
    "a high or a close that a day owns is of that day, whatever day the sentence names",
    "The KOSPI fell 1 percent to 4,012.3 on Tuesday from Monday's all-time high of 4,061.2. The KOSDAQ fell 1 percent on Tuesday from Monday's record close of 903.1.",
    "index.change_pct KOSPI -1",
    "index.close KOSPI 4012.3",
    "index.high KOSPI 4061.2 @2026-03-09",
    "index.change_pct KOSDAQ -1",
    "index.close KOSDAQ 903.1 @2026-03-09",
  ],
  [
    "a mark that an index came within points of was reached at some moment at most, and one it came closer to is none",
    "The KOSPI rose 1 percent to come within 10 points of 4,000. The KOSDAQ gained 1 percent, inching closer to the 900-point mark.",
    "index.change_pct KOSPI 1",
    "milestone.level KOSPI 4000 !",
    "index.change_pct KOSDAQ 1",
  ],
  [
    "a mark passed intraday for the first time in a week was passed on the day",
    "The KOSPI fell below 4,000 intraday for the first time in a week.",
    "milestone.level KOSPI 4000 !",
  ],
  [
    "as weak as the won had traded is no close",
    "The won traded as weak as 1,468.2 per dollar before ending at 1,462.3.",
    "fx.reference USD/KRW 1468.2 !",
    "fx.rate USD/KRW 1462.3",
  ],
  [
    "beside the hour of the fixing a rate of another hour is no close",
    "The won closed at 1,462.3 won at 3:30 p.m. and at 1,465.6 won at 2 a.m.",
    "fx.rate USD/KRW 1462.3",
    "fx.reference USD/KRW 1465.6",
  ],
  [
    "how many days it took is no day before",
    "The KOSPI rose 1 percent. Foreigners turned net buyers after three days, with purchases of 612.4 billion won. The KOSDAQ fell 0.3 percent after three days of gains of 2.1 percent.",
    "index.change_pct KOSPI 1",
    "flow.foreign KOSPI 612400000000",
    "index.change_pct KOSDAQ -0.3",
  ],
  [
    "the number of shares in the name of an index of volatility is no figure",
    "The KOSPI fell 1 percent. The V-KOSPI 200 rose to 21.3.",
    "index.change_pct KOSPI -1",
  ],
];

promise(CASES);
