import { type Case, promise } from "./reading.ts";

/** A promise, a text, and the claims that it makes. The session is a Tuesday. */
const CASES: readonly Case[] = [
  [
    "a sum over a month makes the amounts of its sentence sums, and so does the month in front of the verb",
    "Foreign net buying on the KOSPI was 6.28 trillion won in January, while net selling on the KOSDAQ reached 238 billion won. Net selling by individuals in January reached 6.56 trillion won.",
  ],
  [
    "'each' gives both groups the amount, and 'they' are both",
    "Foreign and institutional investors each net sold over 1 trillion won on the KOSPI. On the KOSDAQ, foreign and institutional selling went on. They sold 217 billion won and 155.8 billion won, respectively.",
    "flow.foreign KOSPI -1000000000000 over",
    "flow.institution KOSPI -1000000000000 over",
    "flow.foreign KOSDAQ -217000000000",
    "flow.institution KOSDAQ -155800000000",
  ],
  [
    "two amounts that share the unit of the second go one to each group",
    "Foreign and institutional investors purchased 63.9 billion and 76.6 billion KRW on the KOSPI.",
    "flow.foreign KOSPI 63900000000",
    "flow.institution KOSPI 76600000000",
  ],
  [
    "a day behind 'since' is not that of the level behind the comma",
    "The won fell 7.7 won, the biggest drop since Feb. 14, to close at 1,104.6 per dollar.",
    "fx.change USD/KRW 7.7",
    "fx.rate USD/KRW 1104.6",
  ],
  [
    "what stands 'currently', or had been reached when a clock is told, is of the moment",
    "The exchange said at 2:14 p.m. on March 10 that the KOSPI had dropped by 8.10 percent. Currently, the KOSDAQ stands at 711.37.",
    "index.change_pct KOSPI -8.1 !",
    "index.close KOSDAQ 711.37 !",
  ],
  [
    "the market cap is the market's worth, and its change in percent none of the index",
    "The market cap of the KOSPI came to 1,362 trillion won, down 24.4 trillion won ($21.5 billion), or 1.76 percent.",
    "market_cap KOSPI 1362000000000000",
  ],
  [
    "a share of the market is no change of it",
    "The KOSPI rose. Foreign holdings totaled 1,014.6 trillion won, taking up 28.7 percent of the market.",
  ],
  [
    "a mark a story says the index closed just shy of was passed at some moment only",
    "The KOSPI closed just shy of the 3,000-point mark at 2,999.52. The index rose back above the 3,000 point.",
    "milestone.level KOSPI 3000 !",
    "index.close KOSPI 2999.52",
    "milestone.level KOSPI 3000 !",
  ],
  [
    "a mark that was not hit is none, and a threshold exceeded is one",
    "The KOSPI rose, exceeding the threshold of 2,030 points. On Monday it closed at 2,026.95, failing to hit the 2,030 mark.",
    "milestone.level KOSPI 2030",
    "index.close KOSPI 2026.95 @2026-03-09",
  ],
  [
    "how far below a peak of months, or from a day of January, an index lies is no move of the day",
    "The KOSPI was down 14 percent from a six-month peak. The KOSDAQ dropped by about 12 percent from 988.77 points on Jan. 3.",
    "index.close KOSDAQ 988.77 @2026-01-03",
  ],
  [
    "a review of a year goes on about it, of whatever market",
    "The KOSPI fell 12 percent in 2025. Brokers blamed chips. The Dow fell 10 percent and the Nikkei 9 percent.",
  ],
  ["a percentage beyond any session's, told alone, is none of the day", "The KOSPI ended down 24.9 percent."],
  [
    "'that climbed' is said of the index right before it",
    "The KOSPI rose. Pepper rose 1.41 percent, tracking gains in the Philadelphia Semiconductor Index that climbed 3.31 percent.",
    "stock.change_pct Pepper 1.41",
    "foreign_index.change_pct Philadelphia Semiconductor Index 3.31",
  ],
  [
    "'to close at so many points, 0.53 percent lower' tells a level and a change",
    "The KOSDAQ turned negative to close at 994.00 points, 0.53 percent lower.",
    "index.close KOSDAQ 994",
    "index.change_pct KOSDAQ -0.53",
  ],
  [
    "where it climbed during the trading day is a high",
    "The KOSPI climbed to 1,000.26 during the trading day, only to close at 996.95.",
    "index.high KOSPI 1000.26",
    "index.close KOSPI 996.95",
  ],
  [
    "trades that a list closes with a figure of all, and names of more than one word, keep each to its own",
    "The KOSPI fell. Electricity and gas (-0.73%) and medical equipment and precision machines (-0.66%) fell. Builders (+1.17%) and banks (+1.06%) rose more than 1 percent.",
    "sector.change_pct Electricity and gas -0.73",
    "sector.change_pct medical equipment and precision machines -0.66",
    "sector.change_pct Builders 1.17",
    "sector.change_pct banks 1.06",
  ],
  [
    "the yields a relative clause speaks of are not what passed a mark",
    "The KOSPI, which had been wavering as Treasury yields rose, fell below 3,000.",
    "milestone.level KOSPI 3000",
  ],
];

promise(CASES);
