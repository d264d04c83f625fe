import { type Case, promise } from "./reading.ts";

const CASES: readonly Case[] = [
  [
    "rows of a board that prove themselves tell two closes and a change",
    "HONG KONG, Hong Kong stocks closed lower.\n\nIndex Previous Close Close Change\n\nHang Seng Index 27,412.20 27,181.10 -231.10\n\nFinance 39,410.10 39,201.40 -208.70\n\nChina Enterprises\n\nIndex 14,001.70 13,911.20 -90.50\n\nTurnover:\n\n(million HK dollars) 131,211 120,104 -11,107",
    "index.close Hang Seng Index 27412.2 ?",
    "index.close Hang Seng Index 27181.1",
    "index.change Hang Seng Index -231.1",
    "index.close China Enterprises Index 14001.7 ?",
    "index.close China Enterprises Index 13911.2",
    "index.change China Enterprises Index -90.5",
    "turnover.value Hang Seng Index 131211000000 ?",
    "turnover.value Hang Seng Index 120104000000",
  ],
  [
    "letters of an index before its level are left out",
    "NEW YORK, Stocks closed higher. The Dow Jones Industrial Average (DJI - 25,512.20) added 512.20 points, or 2.0% for the day.",
    "index.close Dow Jones Industrial Average 25512.2",
    "index.change Dow Jones Industrial Average 512.2",
    "index.change_pct Dow Jones Industrial Average 2",
  ],
  [
    "a firm by its trade's name behind after has its price in cents",
    "WELLINGTON, The NZX 50 fell 21.2 points, or 0.7 percent, to 3,112.2, after Telecom shed 1.8 percent, or 4c, to 217.",
    "index.change NZX 50 -21.2",
    "index.change_pct NZX 50 -0.7",
    "index.close NZX 50 3112.2",
    "stock.change_pct Telecom -1.8",
    "stock.change Telecom -0.04",
    "stock.close Telecom 2.17",
  ],
  [
    "a change leads to a rank of prices in cents",
    "WELLINGTON, The NZX 50 fell 21.2 points, or 0.7 percent, to 3,112.2. Orvo Refining jumped 21c to a one-month high of 361.",
    "index.change NZX 50 -21.2",
    "index.change_pct NZX 50 -0.7",
    "index.close NZX 50 3112.2",
    "stock.change Orvo Refining 0.21",
    "stock.close Orvo Refining 3.61",
  ],
  [
    "by what other name a firm goes is no other firm",
    "KINGSTON, The JSE Main Index fell 0.7 percent to 331,112.20. Among the top gainers, Tarvel Cream, trading as Krelvo, surged by 25 per cent.",
    "index.change_pct JSE Main Index -0.7",
    "index.close JSE Main Index 331112.2",
    "stock.change_pct Tarvel Cream 25",
  ],
  [
    "trade of an amount is turnover",
    "HONG KONG, The Hang Seng Index fell 0.7 percent to 9,112.20 on trade of 5.1 billion HK dollars.",
    "index.change_pct Hang Seng Index -0.7",
    "index.close Hang Seng Index 9112.2",
    "turnover.value Hang Seng Index 5100000000",
  ],
  [
    "shares that sank by a fifth are no market's",
    "SAO PAULO, The Ibovespa fell 0.7 percent to 51,112.20. The index had dropped after oil company Tarvel Petroleo SA plunged on its filing. Shares sank 24 percent.",
    "index.change_pct Ibovespa -0.7",
    "index.close Ibovespa 51112.2",
  ],
];

promise(CASES);
