import { promise } from "./reading.ts";

/** What is told again of a market, a share or an average, and whose it is. */

promise([
  [
    "the average is the index that is one, in Seoul and elsewhere",
    "The KOSPI fell 12.40 points to 4,212.30. Tokyo's Nikkei Stock Average rose 210.50 points, or 0.4 percent, to 53,110.20. On Monday, the average had lost 190.10 points, or 0.36 percent.",
    "index.change KOSPI -12.4",
    "index.close KOSPI 4212.3",
    "foreign_index.change_pct Nikkei 225 0.4",
    "foreign_index.close Nikkei 225 53110.2",
    "foreign_index.change_pct Nikkei 225 -0.36 @2026-03-09",
  ],
  [
    "a composite index far off the story's own is that of the place told of before",
    "TOKYO: Asian shares were mixed. The Nikkei average of 225 selected issues rose 205.11 points to 19,410.25. In Jakarta, Indonesian share prices closed 1.2 percent lower, dealers said. A broker spoke of a long holiday. The composite index closed down 8.112 points at 641.205.",
    "index.change Nikkei 225 205.11",
    "index.close Nikkei 225 19410.25",
    "foreign_index.change_pct Jakarta Composite -1.2",
    "foreign_index.close Jakarta Composite 641.205",
  ],
  [
    "when the index stood somewhere, it is the one that the sentence is about",
    "The KOSPI rose 0.3 percent to 4,212.30. Hong Kong's Hang Seng gained 210.13 points to 26,185.94, its highest level since Feb. 5, when the index stood at 25,846.72.",
    "index.change_pct KOSPI 0.3",
    "index.close KOSPI 4212.3",
    "foreign_index.close Hang Seng Index 26185.94",
    "foreign_index.close Hang Seng Index 25846.72 @2026-02-05",
  ],
  [
    "a jump in the shares of a place is one of its index",
    "The KOSPI added 0.4 percent. Other Asian shares rose too on Tuesday, led by a 2.5-per cent jump in the Hong Kong stock market and a 1.5 percent rise in Chinese shares.",
    "index.change_pct KOSPI 0.4",
    "foreign_index.change_pct Hang Seng Index 2.5",
    "foreign_index.change_pct Shanghai Composite 1.5",
  ],
  [
    "the lowest level since a day is held against that day's close, where nothing tells of the course of a day",
    "The KOSPI fell 14.20 points to 4,119.38. It fell to the lowest level since Feb. 19 when the index reached 4,113.66.",
    "index.change KOSPI -14.2",
    "index.close KOSPI 4119.38",
    "index.close KOSPI 4113.66 @2026-02-19",
  ],
  [
    "the close that a price is the highest since is one, of a month as of a day",
    "The KOSPI rose 0.3 percent. Samsung SDI gained 1.2 percent to 549,000 won, its highest close since ending at 555,000 won in May 2024.",
    "index.change_pct KOSPI 0.3",
    "stock.change_pct Samsung SDI 1.2",
    "stock.close Samsung SDI 549000",
    "stock.close Samsung SDI 555000 ?",
  ],
  [
    "a year before its low is no level, and thousands parted by a blank are one price",
    "Seoul shares plunge to 2026 closing-low. The KOSPI fell 3.4 percent to 4,012.10. Hyundai Heavy fell 4.7 percent to 130 500 won.",
    "index.change_pct KOSPI -3.4",
    "index.close KOSPI 4012.1",
    "stock.change_pct Hyundai Heavy -4.7",
    "stock.close Hyundai Heavy 130500",
  ],
]);
