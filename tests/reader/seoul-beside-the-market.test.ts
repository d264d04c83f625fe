import assert from "node:assert/strict";
import { test } from "node:test";
import { claims, promise } from "./reading.ts";

/** What stories of Seoul tell beside their own market: counts of other things, rates, and markets abroad without a name. */

promise([
  [
    "a count of people or of cases that is topped is no level of the index",
    "The KOSPI rose 1 percent. Measles infections in Canada topped 7,000 cases on Sunday, and festival visitors passed 3,000 people.",
    "index.change_pct KOSPI 1",
  ],
  [
    "a round level that is topped stays one",
    "The KOSPI rose 1 percent and topped 2,500 again.",
    "index.change_pct KOSPI 1",
    "milestone.level KOSPI 2500",
  ],
  [
    "what a key rate was cut by is no level of it",
    "The KOSPI rose 1 percent. The Bank of Korea cut its key rate by 50 basis points to 2.5 percent.",
    "index.change_pct KOSPI 1",
    "macro key rate 2.5",
  ],
  [
    "an exchange abroad behind 'and', whose verb was told before, is its own index",
    "The KOSPI fell 1.2 percent. The Hang Seng slid 1.31 percent and the Taiwan Stock Exchange 0.92 percent.",
    "index.change_pct KOSPI -1.2",
    "foreign_index.change_pct Hang Seng Index -1.31",
    "foreign_index.change_pct TAIEX -0.92",
  ],
  [
    "markets of a region are no stock, and a market that only its country names is not the one before",
    "The KOSPI fell 1.2 percent. Most European markets also lost ground, with Spain's down 3.4 percent and Italy's falling 2.9 percent.",
    "index.change_pct KOSPI -1.2",
  ],
  [
    "the Nikkei's level may be told in yen",
    "The KOSPI fell 1.2 percent. Japan's Nikkei 225 sank 310.25 yen (2.51 percent) to finish at 12,050.75 yen.",
    "index.change_pct KOSPI -1.2",
    "foreign_index.change_pct Nikkei 225 -2.51",
    "foreign_index.close Nikkei 225 12050.75",
  ],
  [
    "what the dollar costs is no level of the Nikkei",
    "The KOSPI fell 1.2 percent. The Nikkei rose 0.4 percent as the dollar climbed to 151.25 yen.",
    "index.change_pct KOSPI -1.2",
    "foreign_index.change_pct Nikkei 225 0.4",
    "fx.reference USD/JPY 151.25",
  ],
  [
    "what might be, between dashes, does not make the market's move doubtful",
    "As worries faded - and the talks would go on, brokers said - the market ended by losing only 0.36 percent, or 7.10 points, at 1,955.43.",
    "index.change_pct KOSPI -0.36",
    "index.change KOSPI -7.1",
    "index.close KOSPI 1955.43",
  ],
  [
    "a gauge made of whether the index rose is no level of it",
    "The KOSPI rose 1.2 percent. Pepper Bank's momentum gauge, built on whether the index rose or fell, was at 61.5.",
    "index.change_pct KOSPI 1.2",
  ],
  [
    "of two amounts of two groups, each is one group's",
    "The KOSPI fell 1 percent on orders from foreign and retail investors that sold shares worth 55.1 billion won and 7.2 billion won each.",
    "index.change_pct KOSPI -1",
    "flow.foreign KOSPI -55100000000",
    "flow.individual KOSPI -7200000000",
  ],
  [
    "what an index abroad is made of is no sector, and how many they are no breadth",
    "The KOSPI fell 1.2 percent. The S&P GSCI index of 19 raw materials slid 2.9 percent, an index of 24 raw materials lost 3.3 percent, and an index of 13 chipmakers fell 2 percent.",
    "index.change_pct KOSPI -1.2",
  ],
  [
    "a sector with an index of its own stays one",
    "The KOSPI fell 1.2 percent. The chipmakers index slid 2.9 percent and shipbuilders rose 1.3 percent.",
    "index.change_pct KOSPI -1.2",
    "sector.change_pct chipmakers -2.9",
    "sector.change_pct shipbuilders 1.3",
  ],
]);

test("an amount on the next line belongs to the verb that a line breaks off behind", () => {
  const story = (verb: string) =>
    `Seoul shares ended higher on hopes of lower rates.\nThe benchmark Korea Composite Stock Price Index (KOSPI) ${verb}\n21.40 points, or 1.02 percent, to close at 2,111.06. Turnover was thin.`;
  assert.deepEqual(claims(story("rose")), [
    "index.change KOSPI 21.4",
    "index.change_pct KOSPI 1.02",
    "index.close KOSPI 2111.06",
  ]);
  assert.deepEqual(claims(story("fell")).slice(0, 2), ["index.change KOSPI -21.4", "index.change_pct KOSPI -1.02"]);
});
