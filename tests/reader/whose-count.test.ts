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
      "The KSE 100 ended 52 points higher at 12,407 with 96 million shares changing hands, up 6.3 percent.",
      "index.change KSE-100 52",
      "index.close KSE-100 12407",
      "turnover.volume KSE-100 96000000",
    ],
    [
      "With 452 million shares changing hands, the KOSPI rose 2.27 percent to 4,309.63.",
      "turnover.volume KOSPI 452000000",
      "index.change_pct KOSPI 2.27",
      "index.close KOSPI 4309.63",
    ],
  ],
  "how many of some chosen stocks moved says nothing of the market": [
    ["Out of the top 40 KOSPI stocks, 36 gained and four fell."],
    ["Out of top 40 KOSPI stocks by market value, 36 gained."],
    ["Of 893 issues traded, 371 rose and 522 fell.", "breadth.gainers KOSPI 371", "breadth.losers KOSPI 522"],
  ],
  "days of somebody's buying are no run of the index": [
    ["The KOSPI rose on the 11th straight day of foreign investors' net buying."],
    ["The KOSPI rose for the 11th straight day.", "streak.sessions KOSPI 11"],
  ],
  "a moving average in brackets is no close": [["The KOSPI fell under its 20-day moving average (912.40)."]],
  "a code in brackets behind a name is the share's, whatever else it spells": [
    [
      "The S&P/ASX 200 rose. Pepper Limited (MYR) was down 0.6pct to $5.17.",
      "stock.change_pct Pepper Limited -0.6",
      "stock.close Pepper Limited 5.17",
    ],
    [
      "The S&P/ASX 200 rose. Pepper Mining (PEM) shares added 1.4pct to $27.85.",
      "stock.change_pct Pepper Mining 1.4",
      "stock.close Pepper Mining 27.85",
    ],
  ],
  "a count is the market's where bonds and futures only tell why, or of another statement": [
    [
      "On a rise of bond yields, decliners beat gainers 512 to 301.",
      "breadth.losers KOSPI 512",
      "breadth.gainers KOSPI 301",
    ],
    [
      "In the futures market foreigners sold, and decliners beat gainers 512 to 301.",
      "breadth.losers KOSPI 512",
      "breadth.gainers KOSPI 301",
    ],
    ["In the bond market, decliners beat gainers 112 to 41."],
  ],
  "what bonds were traded for is no turnover of shares, and what listed stocks were is": [
    ["The KOSPI rose. Turnover of local bonds reached 20.3 trillion won."],
    ["The KOSPI rose. Trading volume in shares of Samsung Electronics tripled to 12 million shares."],
    ["The KOSPI rose. Trading value of listed stocks came to 9.3 trillion won.", "turnover.value KOSPI 9300000000000"],
  ],
  "'it' is the index behind a stock's verb where points or a level with no money follow": [
    [
      "Samsung Electronics buoyed the KOSPI as it closed at 4,087.35, up 0.42 percent.",
      "index.close KOSPI 4087.35",
      "index.change_pct KOSPI 0.42",
    ],
    [
      "Samsung Electronics weighed on the KOSPI as it lost 2.1 percent to 84,000 won.",
      "stock.change_pct Samsung Electronics -2.1",
      "stock.close Samsung Electronics 84000",
    ],
  ],
  "the day that a volume is held against is not the day of what follows": [
    [
      "Volume was lower than on Friday, and the KOSPI ended at 4,087.35, down 0.42 percent.",
      "index.close KOSPI 4087.35",
      "index.change_pct KOSPI -0.42",
    ],
  ],
  "a trade of two words is one, at the head of a sentence too": [
    ["Electric and gas stocks fell 1.2 percent.", "sector.change_pct Electric and gas -1.2"],
  ],
  "the composite stock index is that of the story's market": [
    [
      "The composite stock index ended at 884.31, a fall of 27.45 points. The KOSDAQ ended at 81.20, down 2.10 points.",
      "index.close KOSPI 884.31",
      "index.change KOSPI -27.45",
      "index.close KOSDAQ 81.2",
      "index.change KOSDAQ -2.1",
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
