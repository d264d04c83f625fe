import { promise } from "./reading.ts";

/** Sentences of New York, which no table takes for anything else. */
const TOLD = "U.S. stocks closed lower, with the S&P 500 down 1.2 percent at 1,284.10.";
const SAID = ["index.change_pct S&P 500 -1.2", "index.close S&P 500 1284.1"] as const;

promise([
  ["the leading index of a month is an economy's", `${TOLD} The July leading index fell 0.7 percent.`, ...SAID],
  [
    "an index with what it measures behind is an economy's",
    `${TOLD} The survey's index on current economic conditions rose to 68.8 from 67.2. The index of leading indicators rose 0.6 percent. The index for new orders climbed to 53.3.`,
    ...SAID,
  ],
  [
    "an index with a noun of the economy in front is an economy's, and so is what goes on about it",
    `${TOLD} The lenders' purchase index fell 5.0 percent to 424.2, its lowest since April. The index was above 389.0 a year ago.`,
    ...SAID,
  ],
  [
    "a gauge of inflation is no market's",
    `${TOLD} A core inflation gauge that officials watch edged up 0.1 percent. In the year to January this index rose 0.8 percent.`,
    ...SAID,
    "macro inflation 0.1",
  ],
  ["an index reading is an economy's", `${TOLD} The overall index reading dipped by 0.1 points to 94.4.`, ...SAID],
  ["the housing market's index is an economy's", `${TOLD} The Housing Market Index edged up one point to 18.`, ...SAID],
  [
    "the index of the market moves on prices, on buying and behind a word of the economy",
    "London shares rose. The index on higher oil prices rose 12.4 points to 6,120.3. On foreign buying the index rose 0.2 percent.",
    "index.change FTSE 100 12.4",
    "index.close FTSE 100 6120.3",
    "index.change_pct FTSE 100 0.2",
  ],
  [
    "two sentences behind an economy's, the index is the market's",
    "London shares rose. October's index was at 18. Retail prices rose. The index closed up 12.4 points at 6,120.3.",
    "index.change FTSE 100 12.4",
    "index.close FTSE 100 6120.3",
  ],
  [
    "the stock market of a land that no table knows is not the story's",
    "Stocks rose in Tokyo. The Nikkei rose 1.4 percent. Atlantis's stock market plunged 16 percent.",
    "index.change_pct Nikkei 225 1.4",
  ],
  [
    "a house's retail index, shares in an unnamed maker and a stock's listing abroad are none of the market",
    `${TOLD} The Standard & Poor's Retail Index closed down 0.4 percent. Shares in the world's No. 3 software maker fell 3.1 percent. Pepper AG's U.S. stock was down 5 percent.`,
    ...SAID,
  ],
  [
    "in Seoul too, shares in a sector and in an unnamed firm are not the market, and shares in a market are",
    "The KOSPI closed at 2,500.10. Shares in the software sector rose 2.3 percent. Shares in the world's No. 3 software maker fell 4 percent. Shares in the local market rose 2.1 percent.",
    "index.close KOSPI 2500.1",
    "sector.change_pct software 2.3",
    "index.change_pct KOSPI 2.1",
  ],
  [
    "an index that closes is the market's, whatever index of an economy was told before",
    `${TOLD} The purchasing managers index fell to 48.2. The index lost 15.6 points to close at 1,284.10.`,
    ...SAID,
    "index.change S&P 500 -15.6",
    "index.close S&P 500 1284.1",
  ],
  [
    "what a market expects is no move of its own, and an index of confidence goes on as the index",
    `${TOLD} Growth was below the market's expectation of a 2.3 percent rise, and exports beat market expectations of 4 percent. The confidence index rose to 52.9. The index had been at 50.6 in November.`,
    ...SAID,
  ],
  [
    "an index told without food and energy is of prices, and incomes are no share",
    `${TOLD} Excluding food and energy, the index rose 1.8 percent. Incomes fell by 0.2 percent.`,
    ...SAID,
  ],
]);
