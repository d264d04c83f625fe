import assert from "node:assert/strict";
import { test } from "node:test";
import { type Case, claims, promise } from "./reading.ts";

const CASES: readonly Case[] = [
  [
    "hundredths of a won are of one sum with the won before them",
    "The rate closed at 1,421 won 70 jeon per dollar, down 8 won 40 jeon from the previous trading day.",
    "fx.rate USD/KRW 1421.7",
    "fx.change USD/KRW -8.4",
  ],
  [
    "hundredths of a won alone are less than one",
    "The won-dollar exchange rate ended at 1,421.2 won, up 60 jeon.",
    "fx.rate USD/KRW 1421.2",
    "fx.change USD/KRW 0.6",
  ],
  [
    "the low part of a range of won is no exact rate",
    "The won-dollar exchange rate fell to the low 1,420 won per dollar in the morning.",
    "fx.reference USD/KRW 1420 band !",
  ],
  [
    "the junior market and the smaller bourse are the second board",
    "The KOSPI fell 12.20 points to 5,012.33. The smaller bourse lost 1.1 percent to 912.40. The junior market had risen 0.4 percent on Monday.",
    "index.change KOSPI -12.2",
    "index.close KOSPI 5012.33",
    "index.change_pct KOSDAQ -1.1",
    "index.close KOSDAQ 912.4",
    "index.change_pct KOSDAQ 0.4 @2026-03-09",
  ],
  [
    "the small-cap gauge is the second board, and behind an index abroad it is not",
    "The KOSPI fell 12.20 points. The small-cap gauge added 0.3 percent. The Russell 2000 rose 1 percent in New York. The small-cap index is up 2.2 percent.",
    "index.change KOSPI -12.2",
    "index.change_pct KOSDAQ 0.3",
    "foreign_index.change_pct Russell 2000 1",
    "sector.change_pct small-cap 2.2",
  ],
  [
    "one wrong letter in the name of a board does not hide it",
    "The KOSPI fell 12.20 points. Kosdak lost 3.40 points to 909.10.",
    "index.change KOSPI -12.2",
    "index.change KOSDAQ -3.4",
    "index.close KOSDAQ 909.1",
  ],
  [
    "a headline without a subject tells the rate by its tenths of a won",
    "Weekly trading closes at 1,433.5 won, up 6.2 won\nThe won-dollar exchange rate rose on dollar buying.",
    "fx.rate USD/KRW 1433.5",
    "fx.change USD/KRW 6.2",
  ],
  ["prices of other things close in tenths of a won too", "Diesel prices close at 1,533.5 won. The KOSPI rose."],
  [
    "the hours of a session in brackets are no moment of it",
    "The rate rose by 7 won from the previous day to finish the weekly transaction (9 a.m.-3:30 p.m.) at 1,433 won.",
    "fx.change USD/KRW 7",
    "fx.rate USD/KRW 1433",
  ],
  [
    "shares of so many listed companies are counted by what they did",
    "The KOSPI fell 2.2 percent. Shares of 612 listed companies declined, while shares of 201 firms rose.",
    "index.change_pct KOSPI -2.2",
    "breadth.losers KOSPI 612",
    "breadth.gainers KOSPI 201",
  ],
  [
    "shares of many of a trade are not the market",
    "The KOSPI fell 2.2 percent. Shares of many small tanneries that jumped by 15 percent in early trade pared gains.",
    "index.change_pct KOSPI -2.2",
  ],
  [
    "preferred shares of a company told before are named after it",
    "Hyundai Motor closed up 3.1 percent, and its preferred shares gained 2.4 percent.",
    "stock.change_pct Hyundai Motor 3.1",
    "stock.change_pct Hyundai Motor preferred 2.4",
  ],
  [
    "what shares named in passing did is told behind a comma",
    "The KOSPI was helped by a gain in Daewoo Electronics shares, which closed up 2.6 percent.",
    "stock.change_pct Daewoo Electronics 2.6",
  ],
  [
    "what a slide that ended had cost leaves the next sentence to the day",
    "The index snapped a four-day slide during which it lost 88.30 points. It rose 14.20 points to 5,075.67.",
    "index.change KOSPI 14.2",
    "index.close KOSPI 5075.67",
  ],
  [
    "the market value of the exchange is that of its board",
    "The market value of the KSE grew by 11 trillion won to 232 trillion won, and that of the Kosdaq to 38 trillion won.",
    "market_cap KOSPI 232000000000000",
    "market_cap KOSDAQ 38000000000000",
  ],
  [
    "trillions and the billions behind them are one sum",
    "Foreign investors net sold 1 trillion 230 billion won. The market capitalization of the KOSPI rose to 2,203 trillion 740 billion won, an increase of 34.5% (567 trillion 410 billion won).",
    "flow.foreign KOSPI -1230000000000",
    "market_cap KOSPI 2203740000000000",
  ],
  [
    "what a market was worth is of no session before when it is far from where it came to",
    "The total market cap of Kospi rose by 13.5 percent from 1,702 trillion won to 1,931 trillion won, while Kosdaq rose by 30.2 percent from 312 trillion won to 406 trillion won.",
    "market_cap KOSPI 1702000000000000 ?",
    "market_cap KOSPI 1931000000000000",
    "market_cap KOSDAQ 312000000000000 ?",
    "market_cap KOSDAQ 406000000000000",
  ],
  [
    "the largest market value is that of the company that holds it",
    "The KOSPI fell 1.2 percent. Samsung Electronics was the front runner, holding the largest market cap of 392.2 trillion won.",
    "index.change_pct KOSPI -1.2",
  ],
];

promise(CASES);

test("another market named by its place alone is not the index before it", () => {
  const round =
    "Tokyo's Nikkei average closed 3.2 percent lower at 19,108.64, with Hong Kong just over 2 percent lower.";
  assert.deepEqual(claims(round), [
    "index.change_pct Nikkei 225 -3.2",
    "index.close Nikkei 225 19108.64",
    "foreign_index.change_pct Hang Seng Index -2 over",
  ]);
  const land = "Tokyo's Nikkei average closed 3.2 percent lower and South Korea down over 5 percent.";
  assert.deepEqual(claims(land), ["index.change_pct Nikkei 225 -3.2", "foreign_index.change_pct KOSPI -5 over"]);
});

test("dollars in brackets behind another market's money are of that market", () => {
  const round =
    "The Nikkei 225 fell 3 percent. The Hang Seng lost 180.39 points on turnover of 15.1 billion Hong Kong dollars (US$1.9 billion).";
  assert.deepEqual(claims(round), ["index.change_pct Nikkei 225 -3"]);
});
