import { type Case, promise } from "./reading.ts";

/** Marks of money, days and counts of other markets' stories that are told in other ways than most. */
const CASES: readonly Case[] = [
  [
    "a sign that stands for a lost mark of money is the story's own money's",
    "The DAX closed at 7,412.36. Pepper rose #8.17 to #154.90, Salt fell #1.20 to #41.05 and Thyme #2.10 to #26.",
    "index.close DAX 7412.36",
    "stock.change Pepper 8.17",
    "stock.close Pepper 154.9",
    "stock.change Salt -1.2",
    "stock.close Salt 41.05",
    "stock.change Thyme -2.1",
    "stock.close Thyme 26",
  ],
  [
    "the sign of a rank is no money",
    "The DAX closed at 7,412.36. Pepper, the #1 maker of pumps, rose 2 percent and Salt, its #2 rival, fell 1 percent.",
    "index.close DAX 7412.36",
    "stock.change_pct Pepper 2",
    "stock.change_pct Salt -1",
  ],
  [
    "a city's move is that of the index it is told on behind its level",
    "Paris fell 31.26 to a two-week low of 4,312.10 on the CAC 40 index.",
    "index.change CAC 40 -31.26",
    "index.close CAC 40 4312.1",
  ],
  [
    "a city's amount with no index behind is none",
    "The CAC 40 closed at 4,312.10. Frankfurt fares rose 15.31 to 60.50 on the express train.",
    "index.close CAC 40 4312.1",
  ],
  [
    "what a turnover is more than another by is no turnover, with what it is in dollars",
    "The Hang Seng Index closed at 15,811.47. Turnover was 24.7 billion HK dollars (3.2 billion US dollars), 5.9 billion HK dollars (757 million US dollars) less than on Monday.",
    "index.close Hang Seng Index 15811.47",
    "turnover.value Hang Seng Index 24700000000",
    "turnover.value_usd Hang Seng Index 3200000000",
  ],
  [
    "in Sydney the dollar that is told in US cents is the place's own, and so is the $A",
    "The S&P/ASX 200 closed at 3,912.4. The dollar finished at US75.15 ¢, above Friday's close of 74.94. The $A stood at ¥82.35 from ¥82.21.",
    "index.close S&P/ASX 200 3912.4",
    "fx.reference AUD/USD 0.7515",
    "fx.reference AUD/USD 0.7494 @2026-03-06",
    "fx.reference AUD/JPY 82.35",
    "fx.reference AUD/JPY 82.21 ?",
  ],
  [
    "a change on a close of a day is of the session, and what happened on that day is of the day",
    "The NZX 50 ended at 3,481.37 points, off 14.25 points (0.4 per cent) on its close on Friday, when it gained 2.3 points.",
    "index.close NZX 50 3481.37",
    "index.change NZX 50 -14.25",
    "index.change_pct NZX 50 -0.4",
    "index.change NZX 50 2.3 @2026-03-06",
  ],
  [
    "falls and rises that are counted are losers and gainers, with a word that plays one down",
    "The NZX 50 closed at 3,481.37. Prices told of 68 falls and only 41 rises.",
    "index.close NZX 50 3481.37",
    "breadth.losers NZX 50 68",
    "breadth.gainers NZX 50 41",
  ],
  [
    "a trade's word that has a price is a company at the end of a list",
    "The NZX 50 closed at 3,481.37. Falling shares included Pepper Energy down 2c to $5.82, and Telecom down 4.5c to $2.27.",
    "index.close NZX 50 3481.37",
    "stock.change Pepper Energy -0.02",
    "stock.close Pepper Energy 5.82",
    "stock.change Telecom -0.045",
    "stock.close Telecom 2.27",
  ],
  [
    "a volume behind a turnover and its average is of the day",
    "The ASPI closed at 6,812.4. Turnover was LKR2,411.6 mn vs.12-month average daily turnover of LKR2,577.0 mn whilst the volume traded for the day was 112,406.3k.",
    "index.close ASPI 6812.4",
    "turnover.value ASPI 2411600000",
    "turnover.volume ASPI 112406300",
  ],
  [
    "at midday the indices of the rest of Europe are of that moment too, and New York's is not",
    "London shares fell in midday trade on Tuesday. At 1032 GMT, the FTSE 100 was down 1.1 percent at 8,276.61. The DAX lost 0.6 percent. The Dow had lost 0.8 percent.",
    "index.change_pct FTSE 100 -1.1 !",
    "index.close FTSE 100 8276.61 !",
    "foreign_index.change_pct DAX -0.6 !",
    "foreign_index.change_pct Dow Jones Industrial Average -0.8",
  ],
];

promise(CASES);
