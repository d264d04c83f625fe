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
    "The index stood at 2,011.34, after closing at 2,001.22 on Friday.",
    "index.close KOSPI 2011.34",
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
    "The KOSPI rose 0.5 percent to 2,011.34, after falling 2.2 percent on Friday, while foreigners sold a net 50 billion won.",
    "index.change_pct KOSPI 0.5",
    "index.close KOSPI 2011.34",
    "index.change_pct KOSPI -2.2 @2026-03-06",
    "flow.foreign KOSPI -50000000000",
  ],
  [
    "the day of what went before is no day of the close",
    "The KOSPI rose 0.5 percent after falling 2.2 percent on Friday, closing at 2,011.34.",
    "index.change_pct KOSPI 0.5",
    "index.change_pct KOSPI -2.2 @2026-03-06",
    "index.close KOSPI 2011.34",
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
