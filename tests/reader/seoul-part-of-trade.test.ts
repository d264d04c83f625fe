import { promise } from "./reading.ts";

/** Amounts and counts that are a part of the day's, or of something beside it. */

const CLOSE = "The KOSPI fell 12.65 points, or 0.31 percent, to 4,087.35. ";
const CLOSED = ["index.change KOSPI -12.65", "index.change_pct KOSPI -0.31", "index.close KOSPI 4087.35"];

promise([
  [
    "what groups traded in the morning is of that moment",
    `${CLOSE}In the morning institutions sold 43.2 billion won. In the first hour 101.2 million shares changed hands.`,
    ...CLOSED,
    "flow.institution KOSPI -43200000000 !",
    "turnover.volume KOSPI 101200000 !",
  ],
  [
    "what a run of days came to is of no day",
    `${CLOSE}Foreigners' five-day selling came to 1.87 trillion won. Their three-day net buying spree amounted to 1.2 trillion won.`,
    ...CLOSED,
  ],
  [
    "what was traded of some trades' shares is not what was traded of the board",
    `${CLOSE}Foreigners dumped 190.3 billion won of chip shares alone and bought 20.4 billion won in bank and insurance stocks.`,
    ...CLOSED,
  ],
  ["sectors are counted as no shares", `${CLOSE}Among the 21 sectors, 15 fell.`, ...CLOSED],
  [
    "what those bought who remain buyers is of the day",
    `${CLOSE}Foreigners bought 545 billion won worth of local stocks, remaining net buyers for three straight sessions. Institutions bought 85 billion won, bringing their total to 1.1 trillion won.`,
    ...CLOSED,
    "flow.foreign KOSPI 545000000000",
    "flow.institution KOSPI 85000000000",
  ],
  [
    "a day behind the rank that a move led to is the move's",
    "TOKYO - Stocks rose on Tuesday morning. The Nikkei, which jumped 1.61 percent to a five-week high on Monday, added 80.30 points to 15,220.05 by the break.",
    "index.change_pct Nikkei 225 1.61 @2026-03-09",
    "index.change Nikkei 225 80.3 !",
    "index.close Nikkei 225 15220.05 !",
  ],
]);
