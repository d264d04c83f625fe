import { promise } from "./reading.ts";

/** Whose a level or a move is where another stands nearer, and of which day. */

promise([
  [
    "a level that an index closed short of, and that another is told to have passed, is the other's",
    "SYDNEY - The market broke through the 6,000-point barrier for the first time in a month. The benchmark S&P/ASX 200 rose 12.4 points to 5,912.7, while the broader All Ordinaries index gained 13.6 points to breach the 6,000-point barrier at 6,010.9.",
    "milestone.level All Ordinaries 6000",
    "index.change S&P/ASX 200 12.4",
    "index.close S&P/ASX 200 5912.7",
    "index.change All Ordinaries 13.6",
    "milestone.level All Ordinaries 6000",
    "index.close All Ordinaries 6010.9",
  ],
  [
    "at the start of the week is a day before, and no opening",
    "VIENNA - The ATX fell 1.2 percent to 4,912.36. At the start of the week, the index was up by 2.4 percent. At the beginning of the week the ATX Prime gained 2.1 percent.",
    "index.change_pct ATX -1.2",
    "index.close ATX 4912.36",
    "index.change_pct ATX 2.4 ?",
    "index.change_pct ATX Prime 2.1 ?",
  ],
  [
    "a close told as a high is the close, and what it moved by no price",
    "SYDNEY - The S&P/ASX 200 rose 0.3 percent. Pepper Resources closed at a near three year high at $41.35, up 60 cents.",
    "index.change_pct S&P/ASX 200 0.3",
    "stock.close Pepper Resources 41.35",
    "stock.change Pepper Resources 0.6",
  ],
  [
    "an index that a stock supported by gaining is its object",
    "The KOSPI rose 0.6 percent. Pepper Chemical, the largest stock on the bourse, supported the main index by gaining 2.3 percent while Naver climbed 4.1 percent.",
    "index.change_pct KOSPI 0.6",
    "stock.change_pct Pepper Chemical 2.3",
    "stock.change_pct Naver 4.1",
  ],
  [
    "the day's trading ranges where the index does",
    "FRANKFURT - The DAX closed at 23,612.40. The day's trading ranged between a high of 23,750.15 and a low of 23,540.60.",
    "index.close DAX 23612.4",
    "index.high DAX 23750.15",
    "index.low DAX 23540.6",
  ],
  [
    "a snapshot tells an index by a label and a figure a line",
    "The VN Index closed lower.\nHere is a snapshot of the VN Index at the close (0801 GMT.)\n VN Index 488.11\n PREV. CLOSE 490.2\n % CHANGE -0.43%\n\n HIGH 493.51\n LOW 487.05\n",
    "index.close VN-Index 488.11",
    "index.close VN-Index 490.2 ?",
    "index.change_pct VN-Index -0.43",
    "index.high VN-Index 493.51",
    "index.low VN-Index 487.05",
  ],
  [
    "an exchange's letters before index are its main index, where its market is told of",
    "KARACHI, Stocks rose. The KSE index gained 12.4 points to 1,412.6 points.",
    "index.change KSE-100 12.4",
    "index.close KSE-100 1412.6",
  ],
  [
    "what stands in brackets behind a code is of the company in front of them",
    "NEW YORK - The Dow fell 0.8 percent. Aluminum maker Pepper (PPR: down $0.23 to $25.30, Research) slipped after a downgrade. Results of Salt Inc. (SLT: up $0.50 to $34.85, Research) are due Monday.",
    "index.change_pct Dow Jones Industrial Average -0.8",
    "stock.change Pepper -0.23",
    "stock.close Pepper 25.3",
    "stock.change Salt Inc 0.5",
    "stock.close Salt Inc 34.85",
  ],
  [
    "the shares that an index groups are no subject of what it did",
    "SHANGHAI, Shares rose. The benchmark Shanghai composite index, grouping A shares for locals and dollar-denominated B shares, edged up 0.24 per cent to 1,412.308 points.",
    "index.change_pct Shanghai Composite 0.24",
    "index.close Shanghai Composite 1412.308",
  ],
  [
    "the figure of the trading day before is its closing rate",
    "The won was trading at 1,411.9 won against the greenback at 9:15 a.m., down 1.2 percent from the previous session's figure of 1,395.2 won.",
    "fx.reference USD/KRW 1411.9 !",
    "fx.rate USD/KRW 1395.2 @2026-03-09",
  ],
  [
    "an index that stocks are ranked on stands in passing",
    "COLOMBO - The CSE All Share index fell 0.4% to 11,512.09. Pepper Holdings PLC and Salt Finance PLC were the top losers on the CSE All Share index, falling 6.5% and 4.2%, respectively.",
    "index.change_pct ASPI -0.4",
    "index.close ASPI 11512.09",
    "stock.change_pct Pepper Holdings PLC -6.5",
    "stock.change_pct Salt Finance PLC -4.2",
  ],
]);
