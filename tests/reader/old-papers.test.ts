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
]);
