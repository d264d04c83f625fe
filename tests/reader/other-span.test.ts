import { promise } from "./reading.ts";

promise([
  [
    "years are no levels",
    "The S&P 500 surged 95 percent from 2003 to 2007. The S&P 500 has lost its gains from 2007, when Pepper thrived.",
  ],
  [
    "whole levels that fall are no years",
    "The KOSPI fell from 2050 to 1980.",
    "index.close KOSPI 2050 band @2026-03-09",
    "index.close KOSPI 1980 band ?",
  ],
  [
    "levels without a comma are levels where the other one has decimals",
    "The KOSPI rose from 2003.41 to 2007.52.",
    "index.close KOSPI 2003.41 @2026-03-09",
    "index.close KOSPI 2007.52",
  ],
  [
    "a loss that was rebounded from is of a moment, unless its day is told",
    "The Nikkei rebounded from a loss of more than 4 percent. The Nikkei recovered from a drop of 2 percent on Monday.",
    "index.change_pct Nikkei 225 -2 @2026-03-09",
  ],
  [
    "what is told over several sessions, in a year or of a run of gains is not the day's",
    "The S&P 500 is down more than 5 percent in the seven sessions that followed the vote. The S&P 500 was up an annualized 9.4 percent. The S&P 500 closed up 1 percent, a third day of gains that have lifted the index 6 percent.",
    "index.change_pct S&P 500 1",
  ],
  [
    "what a gain over a year is set against is of that year",
    "U.S. stocks rose. Shares of Pepper were up 2 percent so far this year, outpacing the 0.5 percent rise of the S&P 500.",
  ],
  [
    "a level passed on the day of the move that led to it is of that day",
    "The Shanghai Composite, up 1.4 percent on Monday to end above 3,000 points for the first time in May, fell 2.1 percent.",
    "index.change_pct Shanghai Composite 1.4 @2026-03-09",
    "milestone.level Shanghai Composite 3000 ?",
    "index.change_pct Shanghai Composite -2.1",
  ],
  [
    "a dated line of a chronicle is of its day",
    "June 4, 1968: S&P 500 closes above 100 for the first time.",
    "milestone.level S&P 500 100 ?",
  ],
  [
    "that day, where a story names no day of its own, is some other",
    "The S&P 500 stood near the low of two weeks ago. On that day, the Dow fell to end down 3.2 percent.",
    "index.change_pct Dow Jones Industrial Average -3.2 ?",
  ],
  [
    "where a share stands in the afternoon is no high, and as much as it rose leads to one",
    "U.S. stocks rose. In afternoon trading, shares of Pepper were up 59 cents to $17.28. In afternoon trading, Salt shares rose as much as 5 percent to $12.40.",
    "stock.change Pepper 0.59 !",
    "stock.close Pepper 17.28 !",
    "stock.change_pct Salt 5 !",
    "stock.high Salt 12.4 !",
  ],
  [
    "a slide in the shares of a company is that company's",
    "The Dow Jones transportation average was weighed down by a slide of 1.3 percent, or 98 cents, in Pepper Parcel shares.",
    "stock.change_pct Pepper Parcel -1.3",
  ],
]);
