import { type Case, promise } from "./reading.ts";

const DAY = "The Dow Jones industrial average rose 20.20 points, or 0.2 percent, to 10,120.20. ";
const OF_DAY = [
  "index.change Dow Jones Industrial Average 20.2",
  "index.change_pct Dow Jones Industrial Average 0.2",
  "index.close Dow Jones Industrial Average 10120.2",
];

const CASES: readonly Case[] = [
  [
    "what the index had lost after the start of trade is no move of the day",
    `${DAY}With the Dow down more than 100 points after the start of trade, buyers came in.`,
    ...OF_DAY,
  ],
  [
    "a fall told with what came shortly after the open is none of the day",
    `${DAY}Stocks sank shortly after the open, with the Dow falling more than 2 percent, but slowly came back.`,
    ...OF_DAY,
  ],
  [
    "a fall, only to rebound, is none of the day",
    "The Dow Jones industrial average fell 2.4 percent, only to rebound and close up 0.3 percent.",
    "index.change_pct Dow Jones Industrial Average 0.3",
  ],
  [
    "a rise that led only to a level is the day's",
    "The Dow Jones industrial average rose 0.2 percent, only to 10,120.20.",
    "index.change_pct Dow Jones Industrial Average 0.2",
    "index.close Dow Jones Industrial Average 10120.2",
  ],
  [
    "what indices had lost when they were at session lows is none of the day",
    `${DAY}Stocks came back from session lows when the Dow was down 2.5 percent and the Nasdaq was down 2.6 percent.`,
    ...OF_DAY,
  ],
  [
    "a gain since a day or the start of a month, told with whose it is, is none of the day",
    `${DAY}Chip makers drove the Dow 39 percent higher since January 9. Given a rise of about 8 percent in the Dow since the start of February, some sold.`,
    ...OF_DAY,
  ],
  [
    "a loss by the end of a quarter is none of the day",
    `${DAY}It kept falling after the flood, losing more than 16 percent by the end of the quarter.`,
    ...OF_DAY,
  ],
  [
    "a rise from the worst levels is counted from those",
    `${DAY}The Dow rose about 5 percent from its worst levels as sellers gave in.`,
    ...OF_DAY,
  ],
  [
    "a rise that a year's loss is held against is the year's",
    `${DAY}For the year, Salt's shares are down 0.5 percent, trailing the 7.8 percent rise of the Dow.`,
    ...OF_DAY,
  ],
  [
    "a week's low and a month's low are neither crossed nor closed at",
    `${DAY}The Dow held up, with the week's low just below 10,000. It tested its January low at 9,994.70.`,
    ...OF_DAY,
  ],
  [
    "the record left behind by the day's high is one of highs",
    `${DAY}The Dow rose as high as 10,155.10. Its previous record of 10,153.11 was reached in January.`,
    ...OF_DAY,
    "index.high Dow Jones Industrial Average 10155.1",
  ],
  [
    "the shares of the company that makes an index are no index",
    `${DAY}The offer sent Dow Jones shares surging more than 54 percent.`,
    ...OF_DAY,
  ],
  [
    "a house's index of a trade is no main index",
    `${DAY}The S&P index of industrial stocks lost 1.6 percent.`,
    ...OF_DAY,
    "sector.change_pct industrial -1.6",
  ],
  [
    "an index for firms of a kind tells of a survey",
    `${DAY}The index for small manufacturers improved by 1 point to plus 2, the survey said.`,
    ...OF_DAY,
  ],
  [
    "what a benchmark note moved by in parts is no yield",
    `${DAY}The benchmark 10-year note was down 9/32, yielding 3.41 percent.`,
    ...OF_DAY,
    "bond.yield 10-year Treasury 3.41",
  ],
];

promise(CASES);
