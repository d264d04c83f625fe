import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { claims } from "./reading.ts";

/** What a sentence tells, and what looks like it and is none. */
const TOLD: Readonly<Record<string, readonly (readonly [sentence: string, ...claims: string[]])[]>> = {
  "a low that is hit is a low, though a day's change stands before it": [
    [
      "The FTSE 100 fell 46 points, or 0.57 percent, to hit an intraday low of 8,554.40.",
      "index.change FTSE 100 -46",
      "index.change_pct FTSE 100 -0.57",
      "index.low FTSE 100 8554.4 !",
    ],
    ["The FTSE 100 fell 46 points to hit a low of 8,554.40.", "index.change FTSE 100 -46", "index.low FTSE 100 8554.4"],
    ["In the intraday session, the FTSE 100 slipped to 8,554.40.", "index.low FTSE 100 8554.4 !"],
  ],
  "a percentage behind a number of shares is theirs": [
    [
      "The KSE 100 closed up 64 points at 11,858 with 117 million shares traded, up 8.4 percent.",
      "index.change KSE-100 64",
      "index.close KSE-100 11858",
    ],
    [
      "With 452 million shares changing hands, the KOSPI rose 2.27 percent to 4,309.63.",
      "turnover.volume KOSPI 452000000",
      "index.change_pct KOSPI 2.27",
      "index.close KOSPI 4309.63",
    ],
  ],
  "how many of some chosen stocks moved says nothing of the market": [
    ["Out of the top 30 KOSPI stocks, 27 gained and three fell."],
    ["Out of top 30 KOSPI stocks by market value, 27 gained."],
    ["Of 893 issues traded, 371 rose and 522 fell.", "breadth.gainers KOSPI 371", "breadth.losers KOSPI 522"],
  ],
  "days of somebody's buying are no run of the index": [
    ["The KOSPI rose on the 14th straight day of foreign investors' net buying."],
    ["The KOSPI rose for the 14th straight day.", "streak.sessions KOSPI 14"],
  ],
  "a moving average in brackets is no close": [["The KOSPI fell under its 20-day moving average (900.62)."]],
  "a code in brackets behind a name is the share's, whatever else it spells": [
    [
      "The S&P/ASX 200 rose. Pepper Limited (MYR) was down 0.3pct to $3.89.",
      "stock.change_pct Pepper Limited -0.3",
      "stock.close Pepper Limited 3.89",
    ],
    [
      "The S&P/ASX 200 rose. Pepper Mining (PEM) shares added 0.7pct to $42.32.",
      "stock.change_pct Pepper Mining 0.7",
      "stock.close Pepper Mining 42.32",
    ],
  ],
  "the composite stock index is that of the story's market": [
    [
      "The composite stock index closed at 872.58, a drop of 43.11 points. The KOSDAQ closed at 76.61, down 4.30 points.",
      "index.close KOSPI 872.58",
      "index.change KOSPI -43.11",
      "index.close KOSDAQ 76.61",
      "index.change KOSDAQ -4.3",
    ],
    [
      "Shares in Jakarta fell. The composite stock price index lost 12.5 points to 5,731.25.",
      "index.change Jakarta Composite -12.5",
      "index.close Jakarta Composite 5731.25",
    ],
    ["The Nasdaq composite stock index closed at 2,500.25.", "index.close Nasdaq Composite 2500.25"],
  ],
};

describe("whose count or level it is", () => {
  for (const [title, cases] of Object.entries(TOLD))
    test(title, () => {
      for (const [sentence, ...told] of cases) assert.deepEqual(claims(sentence), told, sentence);
    });
});
