import { type Case, promise } from "./reading.ts";

/** Rates of the won, and counts of shares, by the words right around them. */
const CASES: readonly Case[] = [
  [
    "a change in brackets behind the rate is the rate's",
    "The won-dollar exchange rate closed at 1,441.5 won (4.5 won depreciation) in Seoul.",
    "fx.rate USD/KRW 1441.5",
    "fx.change USD/KRW -4.5",
  ],
  [
    "a direction may stand before it in the brackets",
    "The won-dollar rate ended at 1,398.7 won (down 4.4 won).",
    "fx.rate USD/KRW 1398.7",
    "fx.change USD/KRW -4.4",
  ],
  [
    "a rate in brackets behind its day is that day's close",
    "The exchange rate closed at 1,441.5 won. This rate is the lowest since Nov. 19, 2025 (1,435.5 won).",
    "fx.rate USD/KRW 1441.5",
    "fx.rate USD/KRW 1435.5 @2025-11-19",
  ],
  [
    "today's rate is the rate told before",
    "The exchange rate closed at 1,441.5 won. Today's rate, which opened at 1,445.5 won, even dropped to 1,441.0 won during the morning.",
    "fx.rate USD/KRW 1441.5",
    "fx.reference USD/KRW 1445.5 !",
    "fx.reference USD/KRW 1441 !",
  ],
  [
    "Monday's rate was Monday's",
    "The exchange rate closed at 1,441.5 won. Monday's rate was 1,448.4 won.",
    "fx.rate USD/KRW 1441.5",
    "fx.rate USD/KRW 1448.4 @2026-03-09",
  ],
  [
    "the rate of exchange is the exchange rate",
    "The rate of exchange closed at 1,310.5 won (2.5 won appreciation).",
    "fx.rate USD/KRW 1310.5",
    "fx.change USD/KRW 2.5",
  ],
  [
    "today's policy rate is no rate of the won",
    "The exchange rate closed at 1,441.5 won. Today's policy rate was left at 2.5 percent.",
    "fx.rate USD/KRW 1441.5",
    "macro policy rate 2.5",
  ],
  [
    "a barrier that was held is one of the rate",
    "The exchange rate closed at 1,441.5 won. Authorities succeeded in defending the 1,440 won barrier.",
    "fx.rate USD/KRW 1441.5",
    "milestone.level USD/KRW 1440",
  ],
  [
    "a level that may be tested is none, nor one that was not held",
    "The exchange rate closed at 1,441.5 won. The 1,430 won level could be tested. Exporters failed to guard the 1,450 won mark.",
    "fx.rate USD/KRW 1441.5",
  ],
  [
    "a price's level is none of the rate",
    "The exchange rate closed at 1,441.5 won. POSCO defended the 2,000 won line.",
    "fx.rate USD/KRW 1441.5",
  ],
  [
    "less than a won is spoken with its point first",
    "The won strengthened point-two won against the dollar, ending the day at one-thousand-193 won.",
    "fx.change USD/KRW -0.2",
    "fx.rate USD/KRW 1193",
  ],
  [
    "the rate banks lend each other at is no figure of the economy",
    "The board resolved to keep the call rate at the current level of 5 percent. The KOSPI fell 1.2 percent.",
    "index.change_pct KOSPI -1.2",
  ],
  [
    "shares of so many that fell are losers",
    "The KOSPI fell 1.2 percent. Shares of 609 fell in value with 32 companies at their lowest daily limit while shares of 233 rose.",
    "index.change_pct KOSPI -1.2",
    "breadth.losers KOSPI 609",
    "breadth.limit_down KOSPI 32",
    "breadth.gainers KOSPI 233",
  ],
  [
    "so many in brackets did what is said behind them",
    "The KOSPI fell 1.2 percent. Shares of 517 companies dropped, about 10 times the companies (50) that rose in value.",
    "index.change_pct KOSPI -1.2",
    "breadth.losers KOSPI 517",
    "breadth.gainers KOSPI 50",
  ],
  [
    "firms that fall to their lowest limit are at it",
    "On the KOSDAQ, shares of 804 tumbled with 41 firms falling to the lowest daily limit.",
    "breadth.losers KOSDAQ 804",
    "breadth.limit_down KOSDAQ 41",
  ],
  ["a few of the shares are no count of all", "Shares of 20 fell by 3 percent on average."],
  [
    "trading of so many shares is the market's volume",
    "Losers led winners 522 to 301 on trading of about 470 million shares worth 6.2 trillion won.",
    "breadth.losers KOSPI 522",
    "breadth.gainers KOSPI 301",
    "turnover.volume KOSPI 470000000 about",
    "turnover.value KOSPI 6200000000000",
  ],
  [
    "trading of a share's is its own",
    "Samsung Electronics rose 1.2 percent in heavy trading of 12 million shares.",
    "stock.change_pct Samsung Electronics 1.2",
  ],
];

promise(CASES);
