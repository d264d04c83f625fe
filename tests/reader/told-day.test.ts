import { promise } from "./reading.ts";

promise([
  [
    "a run that a market tries to end, and a report due after its close, leave a story one of the moment",
    "Wall Street is trying to end a losing run.\n\nThe Dow was down 41.2 points, to 8,204.6, in midday trading. The Nasdaq was off 0.4 percent. Pepper reports after the markets close.",
    "index.change Dow Jones Industrial Average -41.2 !",
    "index.close Dow Jones Industrial Average 8204.6 !",
    "index.change_pct Nasdaq Composite -0.4 !",
  ],
  [
    "a market that ended the day has closed, whatever noon was like",
    "New York shares were lower at midday but recovered.\n\nStocks ended the day higher. The Dow rose 41.2 points to 8,204.6.",
    "index.change Dow Jones Industrial Average 41.2",
    "index.close Dow Jones Industrial Average 8204.6",
  ],
  [
    "a morning's story that goes on about the day before means that day, until it tells of now",
    "Stocks fell in early trading in New York.\n\nThe Dow was down 41.2 points, to 8,204.6.\n\nThe markets fell 2 percent on Monday. The Dow lost 161.3 points. The Nasdaq is down 0.4 percent.",
    "index.change Dow Jones Industrial Average -41.2 !",
    "index.close Dow Jones Industrial Average 8204.6 !",
    "index.change_pct S&P 500 -2 @2026-03-09",
    "index.change Dow Jones Industrial Average -161.3 @2026-03-09",
    "index.change_pct Nasdaq Composite -0.4 !",
  ],
  [
    "two markets that fall in morning trade are both told of the moment",
    "Hang Seng Index and Shanghai Composite each fell 0.25 percent in morning session\n\nThe Shanghai Composite lost 0.25 percent to 2,826 at the lunchtime break. The CSI 300 was down 0.3 percent.",
    "index.change_pct Hang Seng Index -0.25 !",
    "index.change_pct Shanghai Composite -0.25 !",
    "index.change_pct Shanghai Composite -0.25 !",
    "index.close Shanghai Composite 2826 !",
    "index.change_pct CSI 300 -0.3 !",
  ],
  [
    "shares listed behind an index that moved on the day before only are told of that day",
    "Santiago shares set a record.\n\nThe S&P IPSA rose 1.2 percent on Monday to 11,204.6.\n\nTop winners on the day were Pepper Bank (+3.9%) and Salt Group (+2.1%).",
    "index.change_pct IPSA 1.2 @2026-03-09",
    "index.close IPSA 11204.6 @2026-03-09",
    "stock.change_pct Pepper Bank 3.9 @2026-03-09",
    "stock.change_pct Salt Group 2.1 @2026-03-09",
  ],
  [
    "shares told of the story's own day are not, though its index was told of another",
    "The S&P 500 rose 1.2 percent on Monday.\n\nPepper Bank rose 3.9 percent on Tuesday. Salt Group gained 2.1 percent.",
    "index.change_pct S&P 500 1.2 @2026-03-09",
    "stock.change_pct Pepper Bank 3.9",
    "stock.change_pct Salt Group 2.1",
  ],
  [
    "a year behind a comma is the date's, and no level",
    "Turnover fell when the Nairobi bourse closed trading on Tuesday, 10th March, 2026. The NSE 20 shed 5.4 points to 1,763.2.",
    "index.change NSE 20 -5.4",
    "index.close NSE 20 1763.2",
  ],
]);
