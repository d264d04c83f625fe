import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { claims } from "./reading.ts";

/** What a sentence tells, where a rule for another sentence with the same word would say otherwise. */
const TOLD: Readonly<Record<string, readonly (readonly [sentence: string, ...claims: string[]])[]>> = {
  "gains are trimmed to a change, losses are extended to a level": [
    [
      "TOKYO - The Nikkei pared its gains to 236.50 points, or 0.62 percent.",
      "index.change Nikkei 225 236.5",
      "index.change_pct Nikkei 225 0.62",
    ],
    [
      "TOKYO - The Nikkei extended its losses to 38,120.40 points, or 2.02 percent.",
      "index.close Nikkei 225 38120.4",
      "index.change_pct Nikkei 225 -2.02",
    ],
  ],
  "issues that keep their prices are unchanged, those that keep rising or their gains are not": [
    [
      "Of 885 issues traded, 512 advanced while 35 kept their prices.",
      "breadth.gainers KOSPI 512",
      "breadth.unchanged KOSPI 35",
    ],
    ["Of 885 issues traded, 512 kept rising and 311 fell.", "breadth.gainers KOSPI 512", "breadth.losers KOSPI 311"],
    [
      "The KOSPI rose 0.5 percent. 512 stocks kept their gains, while 211 fell.",
      "index.change_pct KOSPI 0.5",
      "breadth.losers KOSPI 211",
    ],
  ],
  "what a stock gained with record profits is its own": [
    [
      "Samsung Electronics with record profits climbed 3.2 percent to 71,200 won.",
      "stock.change_pct Samsung Electronics 3.2",
      "stock.close Samsung Electronics 71200",
    ],
    ["Samsung Electronics on record profits climbed 3.2 percent.", "stock.change_pct Samsung Electronics 3.2"],
  ],
  "an index that ends lower after a record close has moved, one that is off its record is away from it": [
    ["NEW YORK - The S&P 500 ended 0.5 percent lower a day after its record close.", "index.change_pct S&P 500 -0.5"],
    ["NEW YORK - The S&P 500 is 3.5 percent off its record close."],
  ],
  "a value that came on a day to an amount is of that day, one that came from the amount of a day is not": [
    [
      "The market capitalization of the KOSPI rose on Wednesday to 3,477 trillion won.",
      "market_cap KOSPI 3477000000000000 @2026-03-04",
    ],
    [
      "The market capitalization of the KOSPI fell from 3,504 trillion won on Dec. 29 to 3,477 trillion won.",
      "market_cap KOSPI 3504000000000000 @2025-12-29",
      "market_cap KOSPI 3477000000000000",
    ],
  ],
  "the groups that outnumber each other are told before a loss that is said of the day": [
    [
      "On the losses, rising stocks outnumbered falling ones 512 to 361.",
      "breadth.gainers KOSPI 512",
      "breadth.losers KOSPI 361",
    ],
    ["Advances outnumbered declines 512 to 361.", "breadth.gainers KOSPI 512", "breadth.losers KOSPI 361"],
  ],
  "the close before a low of the day is a close": [
    [
      "The KOSPI dipped to an intraday low of 4,201.06 from the previous close of 4,310.20.",
      "index.low KOSPI 4201.06 ! ?",
      "index.close KOSPI 4310.2 @2026-03-09",
    ],
  ],
  "the first fall since the won rose is held against a rise of the won": [
    [
      "The won fell 5.3 won to 1,478.3 per dollar. It was the first fall since the won rose 3.1 won on Friday.",
      "fx.change USD/KRW 5.3",
      "fx.rate USD/KRW 1478.3",
      "fx.change USD/KRW -3.1 @2026-03-06",
    ],
  ],
};

describe("words that mean another thing elsewhere", () => {
  for (const [promise, stories] of Object.entries(TOLD))
    test(promise, () => {
      for (const [sentence, ...told] of stories) assert.deepEqual(claims(sentence), told, sentence);
    });
});
