import { type Case, promise } from "./reading.ts";

/** Names, averages and moments of Seoul that were lost or mistaken: a promise, a text of ours, every claim. */
const CASES: readonly Case[] = [
  [
    "a firm whose name ends in a word of another meaning goes on past its form",
    "The KOSPI rose. Korea Line Corp., the second-biggest, advanced 4 percent to 81,600 won.",
    "stock.change_pct Korea Line Corp 4",
    "stock.close Korea Line Corp 81600",
  ],
  [
    "an average told behind one amount leaves the others to the day",
    "The KOSPI rose. A total of 341 million shares traded on the day worth 4.65 trillion won, up from 4.57 trillion won, an average daily trading value.",
    "turnover.volume KOSPI 341000000",
    "turnover.value KOSPI 4650000000000",
  ],
  [
    "a rate just before the close is of a moment",
    "The won-dollar rate surged to 1,450 won just before the close.",
    "fx.reference USD/KRW 1450 !",
  ],
  [
    "a close that is surpassed by a close on a named day is one",
    "The KOSPI continued to rise to close at 2,279.97, its highest of the year, surpassing 2,267.25 on Jan. 22.",
    "index.close KOSPI 2279.97",
    "index.close KOSPI 2267.25 @2026-01-22",
  ],
  [
    "investors told by their adjective alone behind others are investors too",
    "The KOSPI fell. Both foreigners and institutional, who were net buyers a day earlier, sold a combined 126.1 billion won of local stocks.",
    "flow.other foreign + institution -126100000000",
  ],
  [
    "what was breached in front of the won is its level, and of the day told",
    "After breaching 1,480 won on Monday, the won ended at 1,470.2 won.",
    "milestone.level USD/KRW 1480 @2026-03-09",
    "fx.rate USD/KRW 1470.2",
  ],
  [
    "a jump in an index of America is that index's",
    "The KOSPI rose 0.4 percent. Samsung Electronics gained 1.2 percent, buoyed by a 6 percent jump in the US Philadelphia index overnight. The sub-index for local automobile companies jumped 2 percent.",
    "index.change_pct KOSPI 0.4",
    "stock.change_pct Samsung Electronics 1.2",
    "foreign_index.change_pct Philadelphia Semiconductor Index 6",
    "sector.change_pct automobile 2",
  ],
];

promise(CASES);
