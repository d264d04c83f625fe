import { promise } from "./reading.ts";

/** The dollar in Seoul: where it opened, since when it was so dear, and how far it went in a year. */

promise([
  [
    "what is counted on a closing basis is of the rate told before, and so is the one in brackets behind its day",
    "The won-dollar exchange rate rose 7.2 won to close at 1,431.6 won. On a closing basis, it was the highest since the 23rd of last month (1,436.4 won).",
    "fx.change USD/KRW 7.2",
    "fx.rate USD/KRW 1431.6",
    "fx.rate USD/KRW 1436.4 @2026-02-23",
  ],
  [
    "the price of the won is the rate of the dollar, whatever trade it closed",
    "The daytime transaction closing price of the won against the dollar (as of 3:30 p.m.) came to 1,402.5 won, up 3.4 won from the previous day. It opened at 1,399.8 won.",
    "fx.rate USD/KRW 1402.5",
    "fx.change USD/KRW 3.4",
    "fx.reference USD/KRW 1399.8 !",
  ],
  [
    "a day of last year is told with or without of",
    "The exchange rate closed at 1,388.2 won, the lowest since Feb. 12 of last year (1,385.7 won).",
    "fx.rate USD/KRW 1388.2",
    "fx.rate USD/KRW 1385.7 @2025-02-12",
  ],
  [
    "the year's high and low of a money are no closes",
    "The KOSPI fell 0.4 percent. The won's high for the year is 1,371.2 per dollar on Jan. 6, 2026 and low is 1,488.9 on Feb. 24, 2026.",
    "index.change_pct KOSPI -0.4",
    "fx.reference USD/KRW 1371.2 @2026-01-06",
    "fx.reference USD/KRW 1488.9 @2026-02-24",
  ],
  [
    "the rate of two other moneys is no rate of the won, and a range of yen is one of a rate",
    "The KOSPI fell 0.4 percent. The dollar-yen exchange rate rose 0.6% to 151.32 yen. The yen weakened to the 151-yen range.",
    "index.change_pct KOSPI -0.4",
    "fx.reference USD/JPY 151.32",
    "fx.reference USD/JPY 151 band",
  ],
  [
    "a move that this one followed or undid is of the session before",
    "The KOSPI rose 0.3 percent to 2,640.12, following a 1.4 percent drop on the previous day. The KOSDAQ gained 0.7 percent, extending the 0.9 percent gain of the previous session.",
    "index.change_pct KOSPI 0.3",
    "index.close KOSPI 2640.12",
    "index.change_pct KOSPI -1.4 @2026-03-09",
    "index.change_pct KOSDAQ 0.7",
    "index.change_pct KOSDAQ 0.9 @2026-03-09",
  ],
]);
