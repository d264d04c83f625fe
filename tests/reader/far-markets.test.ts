import assert from "node:assert/strict";
import { test } from "node:test";
import { claims, read } from "./reading.ts";

/** A promise, a story of our own about a market far from Seoul, and every claim it makes. */
type Case = readonly [title: string, text: string, ...expected: string[]];

const CASES: readonly Case[] = [
  [
    "prices of Karachi are rupees of its own, and two names with two changes go one to one",
    "The KSE-100 index rose 0.2 percent. Pepper Mills and Salt Textile gained Rs 14.01 and Rs 6 to close at Rs 214.00 and Rs 340.00 respectively.",
    "index.change_pct KSE-100 0.2",
    "stock.change Pepper Mills 14.01",
    "stock.change Salt Textile 6",
    "stock.close Pepper Mills 214",
    "stock.close Salt Textile 340",
  ],
  [
    "a share's rise in its money is no price",
    "The KSE-100 index fell. Pepper Foods Limited witnessed maximum increase of Rs 22.70 per share, closing at Rs 472.50, followed by Salt Maize Limited with Rs 30 decline to close at Rs 970.",
    "stock.change Pepper Foods Limited 22.7",
    "stock.close Pepper Foods Limited 472.5",
    "stock.change Salt Maize Limited -30",
    "stock.close Salt Maize Limited 970",
  ],
  [
    "shares traded of one stock are none of the market's",
    "The KSE-100 index fell 20.5 points. Pepper Chemicals was the volume leader with 24.1 million shares and lost Re. 0.58 to close at Rs 9.55. The highest volumes were seen in Salt Steel with a turnover of 30.8 million shares.",
    "index.change KSE-100 -20.5",
    "stock.change Pepper Chemicals -0.58",
    "stock.close Pepper Chemicals 9.55",
  ],
  [
    "issues may close in the red, or sustain a loss",
    "Dhaka stocks fell. Of 385 issues traded, 183 closed in the red and 180 in the green. Of the total, 21 sustained losses.",
    "breadth.losers DSEX 183",
    "breadth.gainers DSEX 180",
  ],
  [
    "the part stands before the whole",
    "The Ibovespa dropped 2 percent to 52,637.06 as 60 of its 70 stocks declined. Trading volume was 6.85 billion reais.",
    "index.change_pct Ibovespa -2",
    "index.close Ibovespa 52637.06",
    "breadth.losers Ibovespa 60",
    "turnover.value Ibovespa 6850000000",
  ],
  [
    "turnover is turnover whatever stands between commas behind it",
    "The DSEX rose. Turnover, a key gauge of the market, stood at Tk 11.7 billion.",
    "turnover.value DSEX 11700000000",
  ],
  [
    "a round level that words call a support or a target was not reached",
    "The Sensex rose 0.5 per cent. It has support at 67,000 and may test resistance near 68,000.",
    "index.change_pct Sensex 0.5",
  ],
  [
    "the high and the low may be named behind their levels",
    "The KSE-100 index hit 10,473.23 points intra-day high and 10,408.83 points low.",
    "index.high KSE-100 10473.23 !",
    "index.low KSE-100 10408.83",
  ],
  [
    "what lies behind a level that was touched is the level's distance, not the day's change",
    "The Sensex opened higher. The index hit 9,953.29 points, up 30.15 points.",
    "index.high Sensex 9953.29",
  ],
  [
    "where the day's change led is the close, though the verb only reaches it",
    "The DSEX declined 50.91 points, or 0.90 percent, to reach 5,604.90.",
    "index.change DSEX -50.91",
    "index.change_pct DSEX -0.9",
    "index.close DSEX 5604.9",
  ],
  [
    "a percentage told in the next sentence is of the index before",
    "The ASPI gained 233.23 points to close at 8,718.15 points. As a percentage, this is an increase of 2.75 per cent.",
    "index.change ASPI 233.23",
    "index.close ASPI 8718.15",
    "index.change_pct ASPI 2.75",
  ],
  [
    "dirhams by their two letters are a price; the other emirate's index is the story's own",
    "The DFM General Index closed 0.2 per cent higher at 2,675.87. Pepper Bank closed 4 per cent lower at Dh1.29. The ADX General Index rose 0.5 per cent to 4,898.15.",
    "index.change_pct DFM General Index 0.2",
    "index.close DFM General Index 2675.87",
    "stock.change_pct Pepper Bank -4",
    "stock.close Pepper Bank 1.29",
    "index.change_pct ADX General Index 0.5",
    "index.close ADX General Index 4898.15",
  ],
  [
    "an index that no table knows is one when its percentage leads to a level",
    "The PEPEX Index rose 0.4 percent to 903.09.",
    "index.change_pct PEPEX 0.4",
    "index.close PEPEX 903.09",
  ],
  [
    "no index stands at a tenth of where it closed",
    "The Dow closed at 5,731.20, helped by Pepper, whose price went to 92.",
    "index.close Dow Jones Industrial Average 5731.2",
  ],
  [
    "a count of another sentence is of a board nobody named",
    "Dhaka stocks rose. Of the issues traded, 90 advanced and 63 declined. At the other bourse, 52 advanced and 28 declined.",
    "breadth.gainers DSEX 90",
    "breadth.losers DSEX 63",
  ],
];

for (const [title, text, ...expected] of CASES)
  test(title, () => assert.deepEqual(claims(text).toSorted(), expected.toSorted()));

test("a story about a market that no table knows has none of Korea's", () => {
  const reading = read("The PEPEX Index rose 0.4 percent to 903.09. Pepper Works gained 2 percent to 1,431.");
  assert.equal(reading.market, "PEPEX");
  assert.deepEqual(
    reading.claims.map(({ unit }) => unit),
    ["pct", "pt", "pct", ""],
  );
});
