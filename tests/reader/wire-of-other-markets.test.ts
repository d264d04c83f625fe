import { promise } from "./reading.ts";

promise([
  [
    "a ratio of losers to winners counts none",
    "NEW YORK: Losers outnumbered winners by a 6-5 ratio on the exchange. The Dow closed 20 points lower.",
    "index.change Dow Jones Industrial Average -20",
  ],
  [
    "counts beside another market's index are of that market",
    "Hong Kong shares closed higher, the Hang Seng up 1.6 percent at 22,976.8. Hong Kong banks led.\n\nThe Nikkei 225 rose 96.1 to 39,270.4, as gaining issues outnumbered losers 133 to 90.",
    "index.change_pct Hang Seng Index 1.6",
    "index.close Hang Seng Index 22976.8",
    "foreign_index.close Nikkei 225 39270.4",
  ],
  [
    "another index told in passing leaves the counts the market's own",
    "As the Nasdaq lost 2.1 percent, decliners outnumbered gainers 601 to 210 on the KOSPI.",
    "foreign_index.change_pct Nasdaq Composite -2.1",
    "breadth.losers KOSPI 601",
    "breadth.gainers KOSPI 210",
  ],
  [
    "bid and ask of a money are one rate",
    "MUMBAI: The Sensex rose 1 percent. The rupee closed at a one-week high of 49.22/23 against the US dollar.",
    "index.change_pct Sensex 1",
    "fx.reference USD/INR 49.22 about",
  ],
  [
    "a rate against sterling is none against the dollar",
    "MUMBAI: The Sensex rose 1 percent. The rupee closed at 49.22/23 against the US dollar. It rose against the pound sterling to finish at Rs 77.30/32.",
    "index.change_pct Sensex 1",
    "fx.reference USD/INR 49.22 about",
    "fx.reference GBP/INR 77.3 about",
  ],
  [
    "a rate for a hundred yen is the yen's, and so is what it rose from",
    "MUMBAI: The Sensex rose 1 percent. The rupee rose against the Japanese yen to Rs 61.33/35 per 100 yen from Rs 61.88/90.",
    "index.change_pct Sensex 1",
    "fx.reference JPY/INR 61.33 about",
    "fx.reference JPY/INR 61.88 about ?",
  ],
  [
    "a share's own turnover is none of the market's",
    "MANILA: The PSEi closed 1 percent higher. Pepper Bank rose 2 percent on foreign buying of P115 million out of its turnover of P212 million.",
    "index.change_pct PSEi 1",
    "stock.change_pct Pepper Bank 2",
  ],
  [
    "what a firm's business did is no move of its shares, whatever stands before the noun",
    "SYDNEY: The ASX 200 closed 1 percent lower. Pepper Media posted a 6.4 percent decrease in TV ad revenue.",
    "index.change_pct S&P/ASX 200 -1",
  ],
  [
    "a market that is going down has not closed",
    "The Australian market is declining on Tuesday. The S&P/ASX 200 is losing 28.5 points to 6,744. Australian stocks closed higher on Monday.",
    "index.change S&P/ASX 200 -28.5 !",
    "index.close S&P/ASX 200 6744 !",
  ],
]);
