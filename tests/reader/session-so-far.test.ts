import { type Case, promise } from "./reading.ts";

/** Moves of a moment, of a run of days, or after hours, told beside how another market than Seoul's ended. */
const DOW = "The Dow Jones industrial average fell 81.20 points, or 0.2 percent, to 46,310.55.";
const CLOSED = [
  "index.change Dow Jones Industrial Average -81.2",
  "index.change_pct Dow Jones Industrial Average -0.2",
  "index.close Dow Jones Industrial Average 46310.55",
];

const CASES: readonly Case[] = [
  [
    "what an index moved by earlier is no change of its day",
    `${DOW} The Dow rose more than 1 percent earlier.`,
    ...CLOSED,
  ],
  [
    "nor is one it had for most of the session",
    `${DOW} The Dow was up nearly 1 percent for most of the afternoon.`,
    ...CLOSED,
  ],
  [
    "nor one it had before it turned",
    `${DOW} The Dow climbed 1 percent on the news before giving back its gains.`,
    ...CLOSED,
  ],
  [
    "nor one told behind `earlier`",
    `${DOW} The Dow closed lower after earlier climbing more than 1 percent.`,
    ...CLOSED,
  ],
  ["nor one of a sentence that begins with it", `${DOW} Earlier, the Dow was up 300 points.`, ...CLOSED],
  ["nor one at its session high", `${DOW} At its session high, the Dow was up more than 350 points.`, ...CLOSED],
  [
    "nor one it tumbled by to its session low",
    `${DOW} Chips led the way, with the Dow tumbling 600 points to its session low.`,
    ...CLOSED,
  ],
  [
    "nor one from earlier in the day, when it was so",
    `${DOW} That was a turn from earlier in the day, when the Dow was up 1 percent.`,
    ...CLOSED,
  ],
  [
    "nor one before something was told",
    `${DOW} Before the release of the report, stocks were firm, with the Dow up 1 percent.`,
    ...CLOSED,
  ],
  [
    "nor one at half past three, where trading ends at four",
    `${DOW} In contrast, at about 3:30 p.m. the Dow was up over 100 points.`,
    ...CLOSED,
  ],
  [
    "a change from a day earlier is the day's",
    "The Dow Jones industrial average fell 0.2 percent from a day earlier.",
    "index.change_pct Dow Jones Industrial Average -0.2",
  ],
  [
    "another market may have closed earlier",
    `${DOW} Earlier, London's FTSE 100 fell 1.1 percent.`,
    ...CLOSED,
    "foreign_index.change_pct FTSE 100 -1.1",
  ],
  [
    "a rise since a month ended is none of the day",
    `${DOW} The Dow is up more than 7 percent since the end of January.`,
    ...CLOSED,
  ],
  [
    "nor is what is compared with it",
    `${DOW} The Dow is up 7 percent since early January compared with the Nasdaq, which is up 9 percent.`,
    ...CLOSED,
  ],
  [
    "one from the bottom is none either",
    `${DOW} The Dow has been lifted 30 percent from the depths of the slump.`,
    ...CLOSED,
  ],
  ["one of this quarter is none either", `${DOW} The Dow, down 5 percent this quarter, has swung widely.`, ...CLOSED],
  [
    "one since the close of the day before is the day's",
    "The Dow Jones industrial average is up 2 percent since Monday's close.",
    "index.change_pct Dow Jones Industrial Average 2",
  ],
  [
    "what a share does after the bell is none of its day",
    "The S&P 500 rose 1 percent. After the closing bell, shares of Pepper Corp (PEPR.N) lost 3.5 percent to $22.95.",
    "index.change_pct S&P 500 1",
  ],
  [
    "nor what it does in extended-hours trading",
    "The S&P 500 rose 1 percent. Pepper Corp (PEPR.N) lost 3.5 percent in extended-hours trading.",
    "index.change_pct S&P 500 1",
  ],
  [
    "a level that is held, or gives support, is no close",
    `${DOW} The S&P 500 held near 6,187, the next technical support. It found resistance at its moving average, near 6,430.`,
    ...CLOSED,
  ],
  [
    "a close told with its support is one",
    "The S&P 500 closed at 6,187.40, with support from carriers.",
    "index.close S&P 500 6187.4",
  ],
  [
    "a move in shares of a company is the company's",
    "The Nasdaq was lifted by a 4 percent rally in shares of chip maker Pepper Corp (PEPR.O).",
    "stock.change_pct Pepper Corp 4",
  ],
  [
    "so is one told behind its code",
    "The market's losses did not spoil the debut of Pepper Group LP (PEPR.N), which surged more than 13 percent. The S&P 500 fell 1 percent.",
    "stock.change_pct Pepper Group LP 13 over",
    "index.change_pct S&P 500 -1",
  ],
  [
    "as much as nearly so much is the most of a moment",
    "Shares of Pepper Corp rose as much as nearly 12 percent. The S&P 500 fell 1 percent.",
    "stock.change_pct Pepper Corp 12 near !",
    "index.change_pct S&P 500 -1",
  ],
  [
    "a part of a point is points",
    "The S&P 500 inched up just 0.88 of a point, or 0.01 percent, to 6,315.38.",
    "index.change S&P 500 0.88",
    "index.change_pct S&P 500 0.01",
    "index.close S&P 500 6315.38",
  ],
  ["a year's highs are no level", "The S&P 500 closed at 2025 highs, up 1.2 percent.", "index.change_pct S&P 500 1.2"],
];

promise(CASES);
