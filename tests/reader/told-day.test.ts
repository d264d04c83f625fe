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
    "Stocks fell in early trading in New York.\n\nThe Dow was down 41.2 points, to 8,204.6.\n\nThe markets fell 2 percent on Monday. The Dow lost 148.6 points. The Nasdaq is down 0.4 percent.",
    "index.change Dow Jones Industrial Average -41.2 !",
    "index.close Dow Jones Industrial Average 8204.6 !",
    "index.change_pct S&P 500 -2 @2026-03-09",
    "index.change Dow Jones Industrial Average -148.6 @2026-03-09",
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
  [
    "a preview's paragraph that begins with how the market closed on Monday means Monday, and the next of its own day",
    "Wall Street may open higher on Tuesday.\n\nThe major indices ended higher on Monday. The Dow inched up 31.6 points to 8,204.5, the Nasdaq dipped 0.3 percent.\n\nJapanese shares fell on Tuesday. The Nikkei shed 0.8 percent.",
    "index.change Dow Jones Industrial Average 31.6 @2026-03-09",
    "index.close Dow Jones Industrial Average 8204.5 @2026-03-09",
    "index.change_pct Nasdaq Composite -0.3 @2026-03-09",
    "foreign_index.change_pct Nikkei 225 -0.8",
  ],
  [
    "a midday report tells moments, and where an index was months ago, or at its highest of the year, is none",
    "MIDDAY REPORT\n\nThe All Ordinaries was down 1.2 percent to 4,310.6. It was valued at 4,120.5 points three months ago. It has reached an annual high of 4,402.1 points.",
    "index.change_pct All Ordinaries -1.2 !",
    "index.close All Ordinaries 4310.6 !",
    "index.close All Ordinaries 4120.5 ?",
    "index.high All Ordinaries 4402.1 ?",
  ],
]);

promise([
  [
    "what an index lost yesterday is none of the day, with a comma before the word too, and yesterday's losers are another thing",
    "Dhaka stocks fell. The DSEX shed 15 points, or 0.3 percent. It lost 43.2 points, or 1.1 percent, yesterday. The DS30 rose 2 points, yesterday's losers leading.",
    "index.change DSEX -15",
    "index.change_pct DSEX -0.3",
    "index.change DSEX -43.2 ?",
    "index.change_pct DSEX -1.1 ?",
    "index.change DS30 2",
  ],
  [
    "an exchange that opened lower by its letters is told of the moment, and its prime index is the market's",
    "The Dhaka Stock Exchange (DSE) opened lower on Tuesday. The prime index of the exchange went down by 31 points to 5,214. The DS30 lost 0.6 percent.",
    "index.change DSEX -31 !",
    "index.close DSEX 5214 !",
    "index.change_pct DS30 -0.6 !",
  ],
  [
    "by how much a turnover fell is no turnover",
    "Dhaka stocks fell. Total turnover stood at Tk 147 crore, down by more than Tk 43 crore from Tk 190 crore on Monday.",
    "turnover.value DSEX 1470000000",
    "turnover.value DSEX 1900000000 @2026-03-09",
  ],
]);
