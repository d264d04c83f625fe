import { promise } from "./reading.ts";

/** Stories that go round several markets: which index, whose day, which moment. */

promise([
  [
    "a story of Asia's day tells of New York's session before it, named or not",
    "Asian stocks were mixed on Tuesday. Tokyo's Nikkei 225 added 0.4 percent to 18,211.40. WALL STREET: The Nasdaq composite slid 0.3 percent to 4,122.90.",
    "index.change_pct Nikkei 225 0.4",
    "index.close Nikkei 225 18211.4",
    "foreign_index.change_pct Nasdaq Composite -0.3 ?",
    "foreign_index.close Nasdaq Composite 4122.9 ?",
  ],
  [
    "the next market of the same part of the world is told of the same moment, until one closes",
    "Asian markets fell. The Nikkei 225 slid 1.2 percent. In afternoon trading, Hong Kong's Hang Seng was down 0.6 percent. The Shanghai Composite lost 0.3 percent to 2,040.18. The KOSPI closed 0.9 percent lower.",
    "index.change_pct Nikkei 225 -1.2",
    "foreign_index.change_pct Hang Seng Index -0.6 !",
    "foreign_index.change_pct Shanghai Composite -0.3 !",
    "foreign_index.close Shanghai Composite 2040.18 !",
    "foreign_index.change_pct KOSPI -0.9",
  ],
  [
    "early gains are of a moment, and so are the indices of the markets that made them",
    "World shares were mixed. Stocks in Europe posted early gains, with London's FTSE 100 up 0.3 percent at 5,911.22. Germany's DAX rose 0.6 percent to 7,022.10. Japan's Nikkei 225 closed 0.9 percent lower.",
    "index.change_pct FTSE 100 0.3 !",
    "index.close FTSE 100 5911.22 !",
    "foreign_index.change_pct DAX 0.6 !",
    "foreign_index.close DAX 7022.1 !",
    "foreign_index.change_pct Nikkei 225 -0.9",
  ],
  [
    "what an index is doing in the present has not closed",
    "The DAX is trading 0.3 percent lower at 9,811.20. The CAC 40 is currently off 0.9 percent at 4,022.18. The Nikkei 225 closed 0.8 percent higher at 16,404.44.",
    "index.change_pct DAX -0.3 !",
    "index.close DAX 9811.2 !",
    "foreign_index.change_pct CAC 40 -0.9 !",
    "foreign_index.close CAC 40 4022.18 !",
    "foreign_index.change_pct Nikkei 225 0.8",
    "foreign_index.close Nikkei 225 16404.44",
  ],
  [
    "midday, with nothing but the day behind it, is the moment of the story",
    "European stocks were a touch higher midday Tuesday. The DAX climbed 0.4 percent and the FTSE 100 gained 0.1 percent.",
    "index.change_pct DAX 0.4 !",
    "foreign_index.change_pct FTSE 100 0.1 !",
  ],
  [
    "a part of another continent's session that a sentence begins with is a moment",
    "Tokyo's Nikkei 225 fell 0.2 percent. In early European deals, the FTSE 100 was off 0.5 percent at 6,501.22. In afternoon trade in New York, the Dow was up 0.2 percent.",
    "index.change_pct Nikkei 225 -0.2",
    "foreign_index.change_pct FTSE 100 -0.5 !",
    "foreign_index.close FTSE 100 6501.22 !",
    "foreign_index.change_pct Dow Jones Industrial Average 0.2 !",
  ],
  [
    "those that an index outdid are not what rose, and the index that shares are measured by is",
    "Germany's DAX outperformed other European indexes, up 0.1 percent. World stocks, as measured by MSCI's all-country index, dropped 0.4 percent to 350.12.",
    "index.change_pct DAX 0.1",
    "foreign_index.change_pct MSCI World -0.4",
    "foreign_index.close MSCI World 350.12",
  ],
  [
    "a helping hand lifts the index behind it, and a jump in shares leads to their price",
    "The S&P 500 rose 0.2 percent, helped by a 3.1 percent jump in Boeing shares to $71.20. The rally helped lift the DAX 0.3 percent to 9,351.90.",
    "index.change_pct S&P 500 0.2",
    "stock.change_pct Boeing 3.1",
    "stock.close Boeing 71.2",
    "foreign_index.change_pct DAX 0.3",
    "foreign_index.close DAX 9351.9",
  ],
  [
    "it is the one money of the sentence before, and none where two were told",
    "The Dow rose 1 percent. Sterling hit a high. It last traded at $1.5520. The euro fell against the yen. It was last at 131.20.",
    "index.change_pct Dow Jones Industrial Average 1",
    "fx.reference GBP/USD 1.552",
  ],
]);
