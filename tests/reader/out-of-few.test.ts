import { promise } from "./reading.ts";

const SEOUL = "SEOUL, March 10 (Yonhap) -- The KOSPI closed at 2,712.33 on Tuesday.";
const NEW_YORK = "NEW YORK, March 10 -- The Dow rose 179.03 points on Tuesday.";

promise([
  [
    "sub-indexes out of all that rose are no breadth of the market, in Seoul or elsewhere",
    `${SEOUL} Among 33 sub-indexes, 28 rose. Of 21 sectors, 15 fell.`,
    "index.close KOSPI 2712.33",
  ],
  [
    "nor are those of a list of the largest",
    `${NEW_YORK} Among the top 30 stocks, 25 ended higher. Of the 33 sub-indexes, 28 gained.`,
    "index.change Dow Jones Industrial Average 179.03",
  ],
  [
    "out of all that were traded they are",
    `${SEOUL} Of 935 traded, 612 rose and 245 fell.`,
    "index.close KOSPI 2712.33",
    "breadth.gainers KOSPI 612",
    "breadth.losers KOSPI 245",
  ],
  [
    "people and reports out of many, and the shares of a split, are counted",
    `${NEW_YORK} Of 43 analysts surveyed, 28 expected a cut. Of the 30 companies that reported, 21 beat estimates. Pepper will split its stock 5-for-1 on April 4.`,
    "index.change Dow Jones Industrial Average 179.03",
  ],
]);
