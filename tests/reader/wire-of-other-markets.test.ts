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
  [
    "what trading fluctuated between is where the index stood",
    "SINGAPORE: The Straits Times Index fell 3.8 points to 3,292.9. Trading fluctuated between 3,289.7 and 3,312.4.",
    "index.change Straits Times Index -3.8",
    "index.close Straits Times Index 3292.9",
    "index.low Straits Times Index 3289.7",
    "index.high Straits Times Index 3312.4",
  ],
  [
    "what an index has lost by an hour is its change of that moment",
    "SHANGHAI: The Shanghai Composite has tumbled 5.2 percent to 2,583.4 by 9 a.m. on Tuesday.",
    "index.change_pct Shanghai Composite -5.2 !",
    "index.close Shanghai Composite 2583.4 !",
  ],
  [
    "each city of a list has its own figure, and one of two words too",
    "BANGKOK: The SET index fell 2.7 percent. Singapore fell 1.1 percent, Kuala Lumpur 2.8 percent, Shanghai 5.3 percent.",
    "index.change_pct SET -2.7",
    "foreign_index.change_pct Straits Times Index -1.1",
    "foreign_index.change_pct FTSE Bursa Malaysia KLCI -2.8",
    "foreign_index.change_pct Shanghai Composite -5.3",
  ],
  [
    "a pair with the money's land is one of that money",
    "ISTANBUL: The BIST 100 closed at 11,498.3 points. The US dollar/Turkish lira rate was 43.0385, the euro/Turkish lira rate was 50.547.",
    "index.close BIST 100 11498.3",
    "fx.reference USD/TRY 43.0385",
    "fx.reference EUR/TRY 50.547",
  ],
]);
