import { type Case, promise } from "./reading.ts";

/** Counts of issues told as a part of all: a promise, a text of ours, every claim. */
const CASES: readonly Case[] = [
  [
    "a few out of all listed are a count of their side",
    "The KOSPI fell. Only 98 of the 930 listed issues rose.",
    "breadth.gainers KOSPI 98",
  ],
  [
    "so are those that a total out of all ends lower",
    "The KOSPI fell. A total of 812 out of 930 issues ended lower.",
    "breadth.losers KOSPI 812",
  ],
  [
    "sessions, the largest stocks and shops are no issues of the market",
    "The KOSPI fell. Only 2 of the 4 sessions ended lower. Just two of the 10 largest stocks rose. Only 12 of its 40 stores were open.",
  ],
  [
    "those that fell behind the few at their limit are counted too",
    "The KOSPI fell. A total of 312 stocks rose, including 2 at the upper limit, 561 fell, and 58 remained flat.",
    "breadth.gainers KOSPI 312",
    "breadth.limit_up KOSPI 2",
    "breadth.losers KOSPI 561",
    "breadth.unchanged KOSPI 58",
  ],
  [
    "what is thrown or poured out is sold, and what a verb that nobody knows says goes untold",
    "Individuals bought 412.3 billion won, but foreigners threw out 303.8 billion won and institutions poured out 108.5 billion won. Pension funds rose. Individuals bought 12.3 billion won, but foreigners shook off 3.8 billion won.",
    "flow.individual KOSPI 412300000000",
    "flow.foreign KOSPI -303800000000",
    "flow.institution KOSPI -108500000000",
    "flow.individual KOSPI 12300000000",
  ],
];

promise(CASES);
