import { type Case, promise } from "./reading.ts";

/** Places that stand for their markets in the long run of a sentence, and levels that are marks by their name. */

const CASES: readonly Case[] = [
  [
    "what a place moved by may stand behind a comma",
    "Asian stocks fell. Hong Kong suffered the worst slide among the region's markets, slumping nearly nine percent. However Taiwan bucked the trend, adding 0.2 percent.",
    "index.change_pct Hang Seng Index -9 near",
    "foreign_index.change_pct TAIEX 0.2",
  ],
  [
    "a place named last may be told of behind it",
    "Asian stocks fell. The heaviest loser of the day was Mumbai, which fell 3.4 percent.",
    "index.change_pct Sensex -3.4",
  ],
  [
    "two countries that both moved are two markets",
    "Asian stocks fell. China and Australia both tumbled more than six percent.",
    "index.change_pct Shanghai Composite -6 over",
    "index.change_pct S&P/ASX 200 -6 over",
  ],
  [
    "a place may head what its market did",
    "Asian stocks fell. TOKYO: Down 2.1 percent. The benchmark Nikkei-225 index dropped 764.15 points to 37,901.64.",
    "index.change_pct Nikkei 225 -2.1",
    "index.change Nikkei 225 -764.15",
    "index.close Nikkei 225 37901.64",
  ],
  [
    "trade that slowed is no market, and neither is what belongs to a place",
    "The KOSPI fell 1.4 percent. Trade with China slowed, dropping 3 percent.",
    "index.change_pct KOSPI -1.4",
  ],
  [
    "a currency that shares are traded in is told aside",
    "The key Shanghai Composite Index, which reflects shares traded in both local and foreign currency, lost 2.2 percent of its value, or 74.68 points, to end at 3,359.75.",
    "index.change_pct Shanghai Composite -2.2",
    "index.change Shanghai Composite -74.68",
    "index.close Shanghai Composite 3359.75",
  ],
  [
    "a level below which an index closed is passed by whatever name it goes",
    "The KOSPI fell 1.2 percent to 4,182.47, below the key level of 4,200 and under the support of 4,190.",
    "index.change_pct KOSPI -1.2",
    "index.close KOSPI 4182.47",
    "milestone.level KOSPI 4200",
    "milestone.level KOSPI 4190",
  ],
];

promise(CASES);
