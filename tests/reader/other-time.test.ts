import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { claims } from "./reading.ts";

/** What a sentence tells, where a word in it could be taken for another. */
const TOLD: Readonly<Record<string, readonly (readonly [sentence: string, ...claims: string[]])[]>> = {
  "what peaked in another month is no high of the day": [
    ["The KOSPI peaked at 4,318.40.", "index.high KOSPI 4318.4"],
    ["The KOSPI peaked at 4,322.15 in November."],
    ["The KOSPI bottomed at 2,318.40 last year."],
    ["The KOSPI has bottomed at 4,100, analysts say."],
  ],
  "a session is kicked off at its open, a year is not": [
    ["The KOSPI kicked off the session at 4,224.53.", "index.open KOSPI 4224.53"],
    [
      "The KOSPI kicked off 2026 trading by rising 95.46 points, or 2.27 percent, to close at 4,309.63.",
      "index.change KOSPI 95.46",
      "index.change_pct KOSPI 2.27",
      "index.close KOSPI 4309.63",
    ],
  ],
  "what a company sold does not keep its price from it": [
    [
      "Hyundai Motor, which sold 305,400 vehicles, fell 0.5 percent to 298,500 won.",
      "stock.change_pct Hyundai Motor -0.5",
      "stock.close Hyundai Motor 298500",
    ],
    ["Hyundai Motor sold 305,400 vehicles, up 2.3 percent."],
  ],
  "a stock that is said beside the index closes at its own price": [
    [
      "The KOSPI rose 2.27 percent, with Samsung Electronics advancing 8,600 won (7.17 percent) to close at 128,500 won.",
      "index.change_pct KOSPI 2.27",
      "stock.change Samsung Electronics 8600",
      "stock.change_pct Samsung Electronics 7.17",
      "stock.close Samsung Electronics 128500",
    ],
  ],
  "funds whose buying and selling are both told have no net of either": [
    ["MUMBAI: The Sensex fell. FIIs bought equities worth Rs 7,412.25 crore and sold equities worth Rs 8,950 crore."],
    [
      "MUMBAI: The Sensex fell. FIIs sold equities worth Rs 7,412.25 crore, while DIIs bought shares worth Rs 8,950 crore.",
      "flow.foreign Sensex -74122500000",
      "flow.institution Sensex 89500000000",
    ],
  ],
  "everyday words and names are no indices and no money": [
    ["Bet on 3 percent growth. The KOSPI rose 2.27 percent.", "index.change_pct KOSPI 2.27"],
    ["BUCHAREST: The BET index closed at 12,500.25.", "index.close BET 12500.25"],
    ["JD fell 2 percent.", "stock.change_pct JD -2"],
    ["AMMAN: Trading volume was JD 7.6 million.", "turnover.value ASE General Index 7600000"],
  ],
};

describe("words that could be taken for others", () => {
  for (const [title, cases] of Object.entries(TOLD))
    test(title, () => {
      for (const [sentence, ...told] of cases) assert.deepEqual(claims(sentence), told, sentence);
    });
});
