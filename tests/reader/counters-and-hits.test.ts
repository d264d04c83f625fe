import { type Case, promise } from "./reading.ts";

const CASES: readonly Case[] = [
  [
    "a price hit before the close lies above it or below it",
    "TAIPEI, Taiwan shares closed lower on Monday. Orvotek Inc. ended unchanged at NT$1,420.00 after hitting NT$1,400.00, while Brelin Inc. closed at NT$961.00 after touching NT$972.00.",
    "stock.close Orvotek Inc 1420",
    "stock.low Orvotek Inc 1400",
    "stock.close Brelin Inc 961",
    "stock.high Brelin Inc 972",
  ],
  [
    "a price hit in another week is no extreme of the day",
    "TAIPEI, Taiwan shares closed lower on Monday. Orvotek Inc. rose 2.0 percent to close at NT$1,420.00 after hitting NT$1,390.00 last week.",
    "stock.change_pct Orvotek Inc 2",
    "stock.close Orvotek Inc 1420",
  ],
  [
    "a close above the best one before it stays the day's",
    "SYDNEY, The ASX 200 was up 4.3 points at 5,046.3. Orvo Bank shares added 21c to $73.86, above its previous best closing price of $73.49 in May.",
    "index.change S&P/ASX 200 4.3",
    "index.close S&P/ASX 200 5046.3",
    "stock.change Orvo Bank 0.21",
    "stock.close Orvo Bank 73.86",
  ],
  [
    "the second pair of counts by another exchange is left out",
    "SHANGHAI, The Shanghai Composite Index fell 2.1 percent. Losers outnumbered gainers by 838 to 50 in the larger Shanghai Stock Exchange, and by 765 to 46 in the smaller Shenzhen exchange.",
    "index.change_pct Shanghai Composite -2.1",
    "breadth.losers Shanghai Composite 838",
    "breadth.gainers Shanghai Composite 50",
  ],
  [
    "the brokerage is the firm told before, where its price is told",
    "SHANGHAI, The Shanghai Composite Index fell 2.1 percent. Orvo Securities said it would sell a stake in a fund. The brokerage sank 2.58 percent to 11.70 yuan.",
    "index.change_pct Shanghai Composite -2.1",
    "stock.change_pct Orvo Securities -2.58",
    "stock.close Orvo Securities 11.7",
  ],
  [
    "a trade's counter in Manila is the trade",
    "MANILA, The PSEi shed 40.07 points, or 0.53 percent to close at 7,598.64. The PSEi was led lower by the property counter which slipped by 1.47 percent. Except for the mining/oil counter, which gained 1.15 percent, all counters fell.",
    "index.change PSEi -40.07",
    "index.change_pct PSEi -0.53",
    "index.close PSEi 7598.64",
    "sector.change_pct property -1.47",
    "sector.change_pct mining/oil 1.15",
  ],
  [
    "how far trade is from the average of months leaves it the day's",
    "TAIPEI, The TAIEX shed 32.09, or 0.6 percent, to 5,611.41. About 2.4 billion shares changed hands, or 46 percent below the average in the past three months. Shares worth NT$50.5 billion were traded, the lowest in four months.",
    "index.change TAIEX -32.09",
    "index.change_pct TAIEX -0.6",
    "index.close TAIEX 5611.41",
    "turnover.volume TAIEX 2400000000 about",
    "turnover.value TAIEX 50500000000",
  ],
];

promise(CASES);
