import { promise } from "./reading.ts";

/** How newspapers of the nineties told of a day. */

promise([
  [
    "a previous close passed on the way is not the close that follows",
    "NEW YORK - The Dow Jones Industrial Average, which had jumped 38.40 points on Monday, drifted on either side of its previous close and finished with a gain of just 0.71 at 2637.20.",
    "index.change Dow Jones Industrial Average 38.4 @2026-03-09",
    "index.change Dow Jones Industrial Average 0.71",
    "index.close Dow Jones Industrial Average 2637.2",
  ],
  [
    "what a move would come to in another index is no move of either",
    "NEW YORK - Standard & Poor's 500-Stock Index added 0.71 to 337.40; the rise was equivalent to a gain of about five points in the industrial average. Futures fell 18 index points -- the equivalent of about a 140-point drop in the Dow Jones Industrial Average.",
    "index.change S&P 500 0.71",
    "index.close S&P 500 337.4",
  ],
  [
    "the industrial average is the Dow's",
    "NEW YORK - The industrial average jumped 41.12 points to 2637.20.",
    "index.change Dow Jones Industrial Average 41.12",
    "index.close Dow Jones Industrial Average 2637.2",
  ],
  [
    "a board on which an index's issues are listed moves nothing",
    "TOKYO - The Topix index of all issues listed in the First Section, which gained 14.07 points Monday, was down 1.34 points, or 0.05%, at 2687.31.",
    "index.change Topix 14.07 @2026-03-09",
    "index.change Topix -1.34",
    "index.change_pct Topix -0.05",
    "index.close Topix 2687.31",
  ],
  [
    "a name, its level and how far it moved behind a comma are a line of a list",
    "NEW YORK - Dow Jones industrials 2637.20, up 0.71. Nasdaq composite 448.10, off 2.04.",
    "index.close Dow Jones Industrial Average 2637.2",
    "index.change Dow Jones Industrial Average 0.71",
    "index.close Nasdaq Composite 448.1",
    "index.change Nasdaq Composite -2.04",
  ],
  [
    "those ahead of the others are counted first",
    "NEW YORK - The Dow rose 0.71 to 2637.20. Advancing issues on the New York Stock Exchange were tidily ahead of declining stocks, 839 to 651.",
    "index.change Dow Jones Industrial Average 0.71",
    "index.close Dow Jones Industrial Average 2637.2",
    "breadth.gainers Dow Jones Industrial Average 839",
    "breadth.losers Dow Jones Industrial Average 651",
  ],
  [
    "a gain that is told as an index's biggest is that index's",
    "NEW YORK - The Dow Jones industrial average closed up 198.41 at 10,611.70. The 1.9 percent gain represented the Dow's biggest one-day increase since January. The 1.4 percent drop was the Nasdaq's worst this month.",
    "index.change Dow Jones Industrial Average 198.41",
    "index.close Dow Jones Industrial Average 10611.7",
    "index.change_pct Dow Jones Industrial Average 1.9",
    "index.change_pct Nasdaq Composite -1.4",
  ],
  [
    "the number of an index's stocks is part of its name, and another number makes another index",
    "NEW YORK - The Dow rose 12.31 to 10,611.70. The Standard & Poor's 500-stock average fell 3.45, to 1402.11. In Tokyo, the Nikkei 225-share index ended at 20951.30, and the Nikkei 300 index closed at 301.20.",
    "index.change Dow Jones Industrial Average 12.31",
    "index.close Dow Jones Industrial Average 10611.7",
    "index.change S&P 500 -3.45",
    "index.close S&P 500 1402.11",
    "foreign_index.close Nikkei 225 20951.3",
    "foreign_index.close Nikkei 300 301.2",
  ],
  [
    "what an index did subsequently is of no day",
    "NEW YORK - The Dow rose 12.31 to 10,611.70. It had bottomed in March; the blue-chip index subsequently rallied more than 800 points.",
    "index.change Dow Jones Industrial Average 12.31",
    "index.close Dow Jones Industrial Average 10611.7",
  ],
  [
    "points that an index fell as much as are no low",
    "NEW YORK - The Dow Jones industrial average ended down 27.31 points, or 0.2 percent, to 12187.40, after falling as much as 130 points during the day.",
    "index.change Dow Jones Industrial Average -27.31",
    "index.change_pct Dow Jones Industrial Average -0.2",
    "index.close Dow Jones Industrial Average 12187.4",
  ],
  [
    "where an index stood just before something is of that moment, and what it rose by in a week long gone of none",
    "NEW YORK - The Dow, down nearly 20 points just before the announcement, ended the day up 71.40 points at 7791.26. For the week, the index rose 505.11 points, its best performance since the week ended July 2, 1999, when it rose 581.32.",
    "index.change Dow Jones Industrial Average 71.4",
    "index.close Dow Jones Industrial Average 7791.26",
  ],
  [
    "a move and the level it led to in front of the name are that name's",
    "NEW YORK - Stocks fell. With a decline of 3.42 points, to 981.31, the Russell 2000 failed to return to where it had been.",
    "index.change Russell 2000 -3.42",
    "index.close Russell 2000 981.31",
  ],
  [
    "an index told by months is none of shares",
    "NEW YORK - The Dow fell 12.31 to 10,611.70. The association also asks about prices, and this index surged to 51.4 in December from 45.2 in November.",
    "index.change Dow Jones Industrial Average -12.31",
    "index.close Dow Jones Industrial Average 10611.7",
  ],
]);
