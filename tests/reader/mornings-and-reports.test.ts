import { type Case, promise } from "./reading.ts";

// Stories of the morning beside the close before, reports by their exchange, and parts of a turnover.
/** A promise, a text of ours, and every claim that it makes. */
const CASES: readonly Case[] = [
  [
    "a close of the session before leaves a story of the morning",
    "MUMBAI, The BSE Sensex plunged 411.31 points to 61,211.20 in early trade on Friday. The broader NSE Nifty tanked 121.15 points to 18,011.30. In the previous session, the Sensex ended 142 points lower at 61,622.51.",
    "index.change Sensex -411.31 @2026-03-06 !",
    "index.close Sensex 61211.2 @2026-03-06 !",
    "index.change Nifty 50 -121.15 !",
    "index.close Nifty 50 18011.3 !",
    "index.change Sensex -142 ?",
    "index.close Sensex 61622.51 ?",
  ],
  [
    "stocks that started the day with gains have not closed",
    "HONG KONG, Hong Kong stocks started the day with gains on Friday. The Hang Seng Index advanced 0.62 percent, or 122.36 points, to 19,820.71.",
    "index.change_pct Hang Seng Index 0.62 !",
    "index.change Hang Seng Index 122.36 !",
    "index.close Hang Seng Index 19820.71 !",
  ],
  [
    "a day that was told to its end",
    "HONG KONG, Hong Kong stocks started the day with gains but ended lower. The Hang Seng Index lost 0.62 percent, or 122.36 points, to 19,820.71.",
    "index.change_pct Hang Seng Index -0.62",
    "index.change Hang Seng Index -122.36",
    "index.close Hang Seng Index 19820.71",
  ],
  [
    "a part of the turnover is not the turnover again",
    "WARSAW, The WIG20 finished 0.61 percent down at 2,211.31 points. Turnover on the whole market amounted to PLN 811 million, including PLN 640 million on WIG20 firms.",
    "index.change_pct WIG20 -0.61",
    "index.close WIG20 2211.31",
    "turnover.value WIG20 811000000",
  ],
  [
    "an exchange and its benchmark index are a report on a market",
    "LAGOS, The Nigerian Exchange opened the week on a negative note as the benchmark index declined by 0.31 per cent to close at 51,211.20 points. Investors lost N87.21 billion as market capitalisation fell to N27.81 trillion. Sell pressure in Kelvo (-2.4 per cent) and Marden (-1.1 per cent) dragged the index. Market breadth was negative with 21 losers and 9 gainers. Volume rose to 211.31 million units.",
    "index.change_pct NGX All-Share -0.31",
    "index.close NGX All-Share 51211.2",
    "market_cap NGX All-Share 27810000000000",
    "stock.change_pct Kelvo -2.4",
    "stock.change_pct Marden -1.1",
    "breadth.losers NGX All-Share 21",
    "breadth.gainers NGX All-Share 9",
    "turnover.volume NGX All-Share 211310000",
  ],
];

promise(CASES);
