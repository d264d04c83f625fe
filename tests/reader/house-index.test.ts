import { type Case, promise } from "./reading.ts";

/** Indices of a house that makes many, told by the house's name and what they are of. */
const CASES: readonly Case[] = [
  [
    "an index of the world is not the market's",
    "The S&P 500 rose 1.1 percent. MSCI's all-country index of world equity fell 0.6 percent to 822.32.",
    "index.change_pct S&P 500 1.1",
    "foreign_index.change_pct MSCI World -0.6",
    "foreign_index.close MSCI World 822.32",
  ],
  [
    "nor is one of emerging markets",
    "The S&P 500 rose 1.1 percent. MSCI's main index of emerging market stocks fell 0.6 percent.",
    "index.change_pct S&P 500 1.1",
    "foreign_index.change_pct MSCI Emerging Markets -0.6",
  ],
  [
    "one of a part of the world that no table knows is told as none",
    "The S&P 500 rose 1.1 percent. The MSCI Latin America stock index slipped 0.34 percent.",
    "index.change_pct S&P 500 1.1",
  ],
  [
    "one of Asia outside Japan is its own",
    "The S&P 500 rose 1.1 percent. MSCI's broadest index of Asia-Pacific shares outside Japan fell 0.6 percent.",
    "index.change_pct S&P 500 1.1",
    "foreign_index.change_pct MSCI Asia Pacific ex Japan -0.6",
  ],
  [
    "world stocks are of no market",
    "The S&P 500 rose 1.1 percent. The Pepper Salt world stock index lost 2.1 percent. World stock markets fell 0.4 percent.",
    "index.change_pct S&P 500 1.1",
  ],
  [
    "a trade's index that begins with a house's name is the trade's",
    "The Dow rose 0.4 percent. An S&P index of materials shares .GSPM slid 0.6 percent. The Dow Jones home construction stock index fell 0.8 percent.",
    "index.change_pct Dow Jones Industrial Average 0.4",
    "sector.change_pct materials -0.6",
    "sector.change_pct home construction -0.8",
  ],
  [
    "a code within a trade's name parts nothing",
    "The Dow rose 0.4 percent. The S&P energy sector .GSPE index added 2 percent and the financial sector .GSPF was up 1.7 percent.",
    "index.change_pct Dow Jones Industrial Average 0.4",
    "sector.change_pct energy 2",
    "sector.change_pct financial 1.7",
  ],
  [
    "the retail index is a trade's",
    "The S&P 500 rose 1.1 percent. The retail index dropped 0.7 percent.",
    "index.change_pct S&P 500 1.1",
    "sector.change_pct retail -0.7",
  ],
  [
    "the groups of an index are not the index",
    "The S&P 500 rose 1.1 percent. Energy was strongest among the 10 S&P 500 groups, rising 1.9 percent.",
    "index.change_pct S&P 500 1.1",
    "sector.change_pct Energy 1.9",
  ],
  [
    "a house's best-known index by what it is stays that index",
    "The tech-heavy Nasdaq composite index fell 0.4 percent. The benchmark S&P stock index rose 0.2 percent. The Dow Jones index of 30 industrials lost 12.50 points.",
    "index.change_pct Nasdaq Composite -0.4",
    "index.change_pct S&P 500 0.2",
    "index.change Dow Jones Industrial Average -12.5",
  ],
  [
    "a Tokyo code in brackets is a name",
    "The Nikkei rose 1.1 percent as exporters such as Pepper Inc (7751.T) gained.",
    "index.change_pct Nikkei 225 1.1",
  ],
];

promise(CASES);
