import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isSlipApart } from "../../src/reader/slip.ts";
import { promise } from "./reading.ts";

const NEW_YORK = "NEW YORK (Bellwether) -- Stocks ended higher on Tuesday.\nTraders had little to go by.\n";
const DOW = "The Dow Jones industrial average rose 52.40 points, or 0.42 percent, to close at 12,527.30.";
const DOW_LINE = [
  "index.change Dow Jones Industrial Average 52.4",
  "index.change_pct Dow Jones Industrial Average 0.42",
  "index.close Dow Jones Industrial Average 12527.3",
];

describe("what an index's own line leaves no room for is not its", () => {
  promise([
    [
      "a percentage of an index named after it",
      `${NEW_YORK}${DOW}\nThe Dow Jones index of pepper growers' shares sank 7.9 percent.`,
      ...DOW_LINE,
    ],
    [
      "a percentage of another span whose words no rule knows",
      `${NEW_YORK}${DOW}\nThe Dow has climbed 18.6 percent out of its autumn trough.`,
      ...DOW_LINE,
    ],
    [
      "a level that it only might come to",
      `${NEW_YORK}${DOW}\nThe Dow at 9,000 is what some of them see.`,
      ...DOW_LINE,
    ],
    [
      "a move and a level of something that stands far off, told together",
      `${NEW_YORK}${DOW}\nThe spring contract for the Nikkei 225 stock index trading in Chicago rose 45 points to 9,335. The Dow Jones index of pepper growers dipped 2.4 percent to 354.14.`,
      ...DOW_LINE,
    ],
    [
      "a high that the index came down from, in the sentence of its line",
      `${NEW_YORK}${DOW.slice(0, -1)}, off a fresh 52-week high at 12,611.90.`,
      ...DOW_LINE,
    ],
    [
      "another percentage of a foreign index whose level was told with its own",
      `${NEW_YORK}${DOW}\nIn Frankfurt, the DAX rose 0.62 percent to 6,511.30. Even so the DAX was 14.8 percent off.`,
      ...DOW_LINE,
      "foreign_index.change_pct DAX 0.62",
      "foreign_index.close DAX 6511.3",
    ],
    [
      "told again, rounded or with one digit wrong, it stays the index's: the checker has to see it",
      `${NEW_YORK}${DOW}\nThe Dow rose 0.4 percent. The Dow rose 0.48 percent.`,
      ...DOW_LINE,
      "index.change_pct Dow Jones Industrial Average 0.4",
      "index.change_pct Dow Jones Industrial Average 0.48",
    ],
    [
      "without a line that proves itself nothing is left out",
      `${NEW_YORK}The Dow Jones industrial average rose 52.40 points to close at 12,527.30.\nThe Dow rose 18.6 percent.`,
      "index.change Dow Jones Industrial Average 52.4",
      "index.close Dow Jones Industrial Average 12527.3",
      "index.change_pct Dow Jones Industrial Average 18.6",
    ],
    [
      "in Seoul too",
      "SEOUL (Bellwether) -- Seoul shares ended higher on Tuesday.\nTraders had little to go by.\n" +
        "The KOSPI rose 25.20 points, or 0.98 percent, to close at 2,596.70.\n" +
        "The KOSPI has climbed 14.3 percent out of its autumn trough.",
      "index.change KOSPI 25.2",
      "index.change_pct KOSPI 0.98",
      "index.close KOSPI 2596.7",
    ],
  ]);
});

describe("a slip of the hand between two prints of a figure", () => {
  const CASES: readonly (readonly [string, number, number, number, number, boolean])[] = [
    ["one digit changed", 227, -2, 277, -2, true],
    ["neighbours swapped", 227, -2, 272, -2, true],
    ["one digit left out", 431000, 0, 43100, 0, true],
    ["one digit put in", 45, -2, 445, -2, true],
    ["the sign", 45, -2, -45, -2, true],
    ["the point", 123, -2, 123, -1, true],
    ["the same, printed coarser", 50, -2, 5, -1, true],
    ["two digits changed", 227, -2, 166, -2, false],
    ["two digits more", 7, -1, 1840, -2, false],
  ];
  for (const [title, a, aTen, b, bTen, slip] of CASES)
    test(`${title}: ${slip ? "one slip" : "two things"}`, () => {
      const [one, other] = [
        { digits: a, exponent: aTen },
        { digits: b, exponent: bTen },
      ];
      assert.equal(isSlipApart(one, other), slip);
      assert.equal(isSlipApart(other, one), slip);
    });
});
