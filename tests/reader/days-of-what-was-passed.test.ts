import { promise } from "./reading.ts";

/** Days and moments of marks, of rates on their way, and of what another figure is compared with. */
promise([
  [
    "where the won opened, and how low it fell before it closed, are of moments",
    "The won closed at 1,430.6 per dollar after falling to as low as 1,436.2. The exchange rate opened at 1,433.5 won.",
    "fx.rate USD/KRW 1430.6",
    "fx.reference USD/KRW 1436.2 !",
    "fx.reference USD/KRW 1433.5 !",
  ],
  [
    "a mark surpassed in the morning, dipped below at one point or gone above on the way to the day's high is passed within the session",
    "The KOSPI closed at 5,507.01. It had surpassed the 5,550-point mark during the morning session. It dipped below the 5,450 level at one point. The KOSPI hit an intraday high of 5,568.2, going above the 5,560 level.",
    "index.close KOSPI 5507.01",
    "milestone.level KOSPI 5550 !",
    "milestone.level KOSPI 5450 !",
    "index.high KOSPI 5568.2",
    "milestone.level KOSPI 5560 !",
  ],
  [
    "the mark above which an index closed is of the close, and that which it briefly fell below before is not",
    "The KOSPI closed above the 5,500 mark after briefly falling below 5,450 in the afternoon.",
    "milestone.level KOSPI 5500",
    "milestone.level KOSPI 5450 !",
  ],
  [
    "the first time in years that an index had closed above a level is now, however long ago the last was",
    "The KOSPI closed at 5,507.01. It was the first time in three years the KOSPI had closed above 5,500 since January 2023.",
    "index.close KOSPI 5507.01",
    "milestone.level KOSPI 5500",
  ],
  [
    "and so it is elsewhere",
    "The S&P/ASX 200 closed at 6,310.2. It was the first time the ASX 200 has closed above 6,300 points since early January 2008.",
    "index.close S&P/ASX 200 6310.2",
    "milestone.level S&P/ASX 200 6300",
  ],
  [
    "what led a foreign index to the close it had on Monday is Monday's, and so is what another did with it",
    "The KOSPI closed at 5,507.01. The Dow rose 1.14 percent to close at 41,175.07 Monday (U.S. time), with the tech-heavy Nasdaq adding 1.47 percent to 17,877.79.",
    "index.close KOSPI 5507.01",
    "foreign_index.change_pct Dow Jones Industrial Average 1.14 @2026-03-09",
    "foreign_index.close Dow Jones Industrial Average 41175.07 @2026-03-09",
    "foreign_index.change_pct Nasdaq Composite 1.47 @2026-03-09",
    "foreign_index.close Nasdaq Composite 17877.79 @2026-03-09",
  ],
  [
    "the value of a market set against another is the new one, and the other is from before",
    "LAGOS - The All-Share Index rose 0.3 per cent to 97,210.4 points. Market capitalisation closed at N60.92 trillion, compared with N60.74 trillion previously.",
    "index.change_pct NGX All-Share 0.3",
    "index.close NGX All-Share 97210.4",
    "market_cap NGX All-Share 60920000000000",
    "market_cap NGX All-Share 60740000000000 ?",
  ],
  [
    "a rate versus that at the previous close, or one that compares to that of earlier in the week, is the first of the two",
    "The BIST 100 closed at 98,210.4 points. The euro/lira rate fell to 5.3910 by the close, versus 5.4000 at the previous close. The euro bought 108.88 yen, though that compares to 114.00 early in the week.",
    "index.close BIST 100 98210.4",
    "fx.reference EUR/TRY 5.391",
    "fx.reference EUR/TRY 5.4 ?",
    "fx.reference EUR/JPY 108.88",
    "fx.reference EUR/JPY 114 ?",
  ],
]);
