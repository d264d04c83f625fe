import { promise } from "./reading.ts";

promise([
  [
    "a name that leads the way, or goes by another name too, has the figure behind it",
    "SAO PAULO - The Bovespa rose 0.42 percent to 61,204. Oregano led the charge with a 4.1 percent advance. Cumin, as Grupo Cumin is also known, added 1.7 percent to 12.87 reais. At the same time Thyme headed 0.48 percent lower.",
    "index.change_pct Ibovespa 0.42",
    "index.close Ibovespa 61204",
    "stock.change_pct Oregano 4.1",
    "stock.change_pct Cumin 1.7",
    "stock.close Cumin 12.87",
    "stock.change_pct Thyme -0.48",
  ],
  [
    "a loss from a name is that name's, and a pop is a move where a percentage stands before it",
    "NEW YORK - The Dow rose 312.12 points, or 1.2%, with American Pepper (APP) taking the lead with a 5.2% pop. The S&P 500 was held back by a 1.9% loss from Cumin Corp. K-pop fans bought 3 million records.",
    "index.change Dow Jones Industrial Average 312.12",
    "index.change_pct Dow Jones Industrial Average 1.2",
    "stock.change_pct American Pepper 5.2",
    "stock.change_pct Cumin Corp -1.9",
  ],
  [
    "the gauge of so many companies listed on an exchange is the index, and no count of issues",
    "HANOI - The VN-Index fell. The gauge of 318 companies and four funds listed on the Ho Chi Minh Stock Exchange slid 0.5 per cent, or 2.21 points, to 439.88 points. Breadth was poor as 201 tickers on the Ho Chi Minh Stock Exchange fell while 64 climbed.",
    "index.change_pct VN-Index -0.5",
    "index.change VN-Index -2.21",
    "index.close VN-Index 439.88",
    "breadth.losers VN-Index 201",
    "breadth.gainers VN-Index 64",
  ],
  [
    "so few in words are counted, and are the index's own where the market's count comes later",
    "SINGAPORE - The Straits Times Index fell 0.2 per cent to 3,120.15, with only seven stocks closing higher.",
    "index.change_pct Straits Times Index -0.2",
    "index.close Straits Times Index 3120.15",
    "breadth.gainers Straits Times Index 7",
  ],
  [
    "the market's count is the one that stands",
    "SINGAPORE - The Straits Times Index fell 0.2 per cent to 3,120.15, with only seven stocks closing higher. Across the broader market, gainers beat decliners 318 to 293.",
    "index.change_pct Straits Times Index -0.2",
    "index.close Straits Times Index 3120.15",
    "breadth.gainers Straits Times Index 318",
    "breadth.losers Straits Times Index 293",
  ],
  [
    "a first word that a price makes a name may end in s, whatever trade it led",
    "SYDNEY - The S&P/ASX 200 lost 0.4 per cent to 5,120.1. Marjorams led gains among consumer staples, putting on 24 cents to $27.12. The counter was busy.",
    "index.change_pct S&P/ASX 200 -0.4",
    "index.close S&P/ASX 200 5120.1",
    "stock.change Marjorams 0.24",
    "stock.close Marjorams 27.12",
  ],
]);
