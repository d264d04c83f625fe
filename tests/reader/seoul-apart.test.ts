import assert from "node:assert/strict";
import { test } from "node:test";
import { promise, read } from "./reading.ts";

test("a story that begins with the won is Seoul's, whatever it tells of Wall Street", () => {
  const { market } = read(
    "The won-dollar rate opened at 1,412.3 won. The Dow Jones Industrial Average fell 201.04 points, or 0.41%, to 48,210.13; the S&P 500 lost 21.20 points, or 0.31%, to 6,805.14; and the Nasdaq dropped 98.75 points, or 0.42%, to 23,174.25.",
  );
  assert.equal(market, "KOSPI");
});

test("a firm that has won something is no currency", () => {
  const { market } = read(
    "Pepper Holdings, which has won an order, led London higher. The FTSE 100 rose 12.4 points to 8,210.1.",
  );
  assert.equal(market, "FTSE 100");
});

promise([
  [
    "what went before a level has its own day",
    "The index stood at 2,013.86, after closing at 2,001.22 on Friday.",
    "index.close KOSPI 2013.86",
    "index.close KOSPI 2001.22 @2026-03-06",
  ],
  [
    "what went before a change has its own day",
    "The index rose 0.5 percent, after closing at 2,001.22 on Friday.",
    "index.change_pct KOSPI 0.5",
    "index.close KOSPI 2001.22 @2026-03-06",
  ],
  [
    "the day of what went before is no day of what happened meanwhile",
    "The KOSPI rose 0.5 percent to 2,013.86, after falling 2.2 percent on Friday, while foreigners sold a net 50 billion won.",
    "index.change_pct KOSPI 0.5",
    "index.close KOSPI 2013.86",
    "index.change_pct KOSPI -2.2 @2026-03-06",
    "flow.foreign KOSPI -50000000000",
  ],
  [
    "the day of what went before is no day of the close",
    "The KOSPI rose 0.5 percent after falling 2.2 percent on Friday, closing at 2,013.86.",
    "index.change_pct KOSPI 0.5",
    "index.change_pct KOSPI -2.2 @2026-03-06",
    "index.close KOSPI 2013.86",
  ],
  [
    "the day of the statement itself is that of what happened meanwhile",
    "The KOSPI closed at 2,001.22 on Monday, while foreigners sold a net 50 billion won.",
    "index.close KOSPI 2001.22 @2026-03-09",
    "flow.foreign KOSPI -50000000000 @2026-03-09",
  ],
  [
    "the least turnover of the year is not the day's, where the day's is set against it",
    "Turnover stood at 8.1 trillion won, not far above the annual low of 7.4 trillion won.",
    "turnover.value KOSPI 8100000000000",
  ],
  [
    "turnover that hits its low is the day's",
    "Turnover hit the annual low of 4.1 trillion won.",
    "turnover.value KOSPI 4100000000000",
  ],
  [
    "a sub-index is of the trade named behind it, and not of the stock before",
    "Shares of Korean Air lost 2.1 percent while the sub-index for the transportation sector fell 1.4 percent.",
    "stock.change_pct Korean Air -2.1",
    "sector.change_pct transportation -1.4",
  ],
  [
    "in a list in brackets the sign of percent said once holds for the bare figures",
    "Samsung Electronics (-0.17), SK hynix (1.22) and Hyundai Motor (-2.3%) ended mixed.",
    "stock.change_pct Samsung Electronics -0.17",
    "stock.change_pct SK hynix 1.22",
    "stock.change_pct Hyundai Motor -2.3",
  ],
  [
    "a metal that is not iron has its whole name",
    "By sector, non-ferrous metal lost 0.7 percent and chemicals shed 2.1 percent.",
    "sector.change_pct non-ferrous metal -0.7",
    "sector.change_pct chemicals -2.1",
  ],
  [
    "two letters behind a name are of it, whatever the first is short for",
    "Hanwha P&C gained 3.2 percent to 12,300 won.",
    "stock.change_pct Hanwha P&C 3.2",
    "stock.close Hanwha P&C 12300",
  ],
  [
    "a headline's key index is the market's own",
    "Seoul Shares Tumble as Key Index Slumps 8%",
    "index.change_pct KOSPI -8",
  ],
  [
    "a word of percent that a line broke is read",
    "The KOSPI fell 4.12 perc ent to 1,611.20.",
    "index.change_pct KOSPI -4.12",
    "index.close KOSPI 1611.2",
  ],
  [
    "an index whose letters were misprinted is read",
    "KOPSI closed at 2,001.34, up 11.2 points.",
    "index.close KOSPI 2001.34",
    "index.change KOSPI 11.2",
  ],
]);

promise([
  [
    "the day behind two figures told in pairs is that of both",
    "The KOSPI and the KOSDAQ jumped 7.4 percent and 9.2 percent each on Friday.",
    "index.change_pct KOSPI 7.4 @2026-03-06",
    "index.change_pct KOSDAQ 9.2 @2026-03-06",
  ],
  [
    "the day behind respectively is that of both",
    "Samsung Electronics and SK hynix rose 7.4 percent and 9.2 percent, respectively, on Friday.",
    "stock.change_pct Samsung Electronics 7.4 @2026-03-06",
    "stock.change_pct SK hynix 9.2 @2026-03-06",
  ],
  [
    "a day that owns what follows is no day of the figures",
    "The KOSPI and the KOSDAQ jumped 7.4 percent and 9.2 percent, respectively, on Friday's news.",
    "index.change_pct KOSPI 7.4",
    "index.change_pct KOSDAQ 9.2",
  ],
  [
    "the one day of two indices abroad that and joins is that of both",
    "The KOSPI closed at 2,013.86. The Dow lost 2.3 percent on Friday (local time), and the tech-heavy Nasdaq also fell 1.7 percent.",
    "index.close KOSPI 2013.86",
    "foreign_index.change_pct Dow Jones Industrial Average -2.3 @2026-03-06",
    "foreign_index.change_pct Nasdaq Composite -1.7 @2026-03-06",
  ],
  [
    "the one day of an index abroad is not that of another market's",
    "The KOSPI closed at 2,013.86. The Dow lost 2.3 percent on Friday, while the Nikkei rose 1.2 percent.",
    "index.close KOSPI 2013.86",
    "foreign_index.change_pct Dow Jones Industrial Average -2.3 @2026-03-06",
    "foreign_index.change_pct Nikkei 225 1.2",
  ],
  [
    "a name behind with has the figure, whatever stands between it and what it did",
    "Bio stocks ended lower, with Samsung Biologics, the medical affiliate of Samsung Group, going down 0.61 percent to 810,000 won.",
    "stock.change_pct Samsung Biologics -0.61",
    "stock.close Samsung Biologics 810000",
  ],
  [
    "the tens that the close lies in are no low",
    "The KOSPI collapsed to the 870`s. The composite stock index closed at 872.58, a drop of 43.11 points.",
    "index.close KOSPI 870 band",
    "index.close KOSPI 872.58",
    "index.change KOSPI -43.11",
  ],
  [
    "stocks that went as far as the daily limit are no second count of gainers",
    "Gainers beat losers 407 to 386, with 19 shooting up to the daily limit and 3 falling to the daily limit.",
    "breadth.gainers KOSPI 407",
    "breadth.losers KOSPI 386",
    "breadth.limit_up KOSPI 19",
    "breadth.limit_down KOSPI 3",
  ],
  [
    "how far a rate is moved is not where it is",
    "The KOSPI closed at 2,013.86. The central bank lowered its policy rate by half a percentage point to 2.75 percent.",
    "index.close KOSPI 2013.86",
    "macro policy rate 2.75",
  ],
  [
    "what is spent for the economy is no measure of it",
    "The KOSPI closed at 2,013.86. The economy team announced a plan to spend 41 trillion won to boost the economy.",
    "index.close KOSPI 2013.86",
  ],
  [
    "what others did while one stood somewhere in the morning is of the morning",
    "The KOSPI was down 3.03% in morning trade while the KOSDAQ fell 2.56%.",
    "index.change_pct KOSPI -3.03 !",
    "index.change_pct KOSDAQ -2.56 !",
  ],
  [
    "what ended is not of the morning",
    "The KOSPI was down 1.2% in morning trade but ended 0.4 percent higher at 2,013.86.",
    "index.change_pct KOSPI -1.2 !",
    "index.change_pct KOSPI 0.4",
    "index.close KOSPI 2013.86",
  ],
  [
    "counts of the ill are named",
    "The KOSPI closed at 2,013.86. The daily caseload stayed above 200 for three straight days.",
    "index.close KOSPI 2013.86",
  ],
  [
    "a level that the close is the lowest after is of its own day",
    "The KOSPI closed at 2,284.36. It is the lowest in 14 months after 2,291.47 on Jan. 12 last year.",
    "index.close KOSPI 2284.36",
    "index.close KOSPI 2291.47 @2025-01-12",
  ],
  [
    "the most that an index had fallen by earlier in the day is of that moment",
    "The KOSPI ended 2.87 percent lower at 881.36. It had earlier lost as much as 3.41 percent during the day.",
    "index.change_pct KOSPI -2.87",
    "index.close KOSPI 881.36",
    "index.change_pct KOSPI -3.41 !",
  ],
  [
    "the most that it had fallen by earlier in the week is no figure of the day",
    "The KOSPI closed at 881.36. The index had fallen as much as 5 percent earlier in the week.",
    "index.close KOSPI 881.36",
  ],
  [
    "a table under a morning's story tells where each stands and where it had closed",
    "The KOSPI fell 1.2 percent. 0211 GMT Prev close Dollar/won 1,201.4 1,198.2 Yen/won 9.7686/95 9.7086 *KTB futures 108.61 108.75 KOSPI 2,138.21 2,163.73 * Futures on three-year bonds",
    "index.change_pct KOSPI -1.2",
    "fx.reference USD/KRW 1201.4 !",
    "fx.rate USD/KRW 1198.2 @2026-03-09",
    "fx.reference JPY/KRW 9.7686 !",
    "fx.reference JPY/KRW 9.7086 @2026-03-09",
    "index.close KOSPI 2138.21 !",
    "index.close KOSPI 2163.73 @2026-03-09",
  ],
]);
