import { type Case, promise } from "./reading.ts";

// What takes several words to say, as stories put from other languages do, and rows of stocks with no market named.
const TOLD = "LONDON - The FTSE 100 fell 16.5 points to 9,852.4.";
const SAID = ["index.change FTSE 100 -16.5", "index.close FTSE 100 9852.4"];
const SWEDISH = "STOCKHOLM - The OMXS 30 closed at 2,500.4.";

/** A promise, a text of ours, and every claim that it makes. */
const CASES: readonly Case[] = [
  [
    "the value of a money rises where the money does",
    `${TOLD} The value of the pound increased 0.64% versus the US dollar at 1.313 and rose 0.63% against the euro at 1.184.`,
    ...SAID,
    "fx.reference GBP/USD 1.313",
    "fx.reference GBP/EUR 1.184",
  ],
  ["the value of a deal is no money's", `${TOLD} The value of the deal rose 2.2 percent against the euro.`, ...SAID],
  [
    "the commercial dollar is the dollar",
    "SAO PAULO - The Ibovespa fell 1.68%, to 110,430.64. The commercial dollar rose 1.58% and ended the day quoted at R$ 5.113.",
    "index.change_pct Ibovespa -1.68",
    "index.close Ibovespa 110430.64",
    "fx.reference USD/BRL 5.113",
  ],
  [
    "an index that landed at plus a percentage rose by it",
    `${SWEDISH} At closing, the index landed at plus 1.1 per cent.`,
    "index.close OMX Stockholm 30 2500.4",
    "index.change_pct OMX Stockholm 30 1.1",
  ],
  [
    "an index that landed on a minus fell",
    `${SWEDISH} The index landed on a minus of 0.4 per cent.`,
    "index.close OMX Stockholm 30 2500.4",
    "index.change_pct OMX Stockholm 30 -0.4",
  ],
  ["a firm that landed an order has not closed", `${TOLD} Pepper Group landed a contract of £2.2 billion.`, ...SAID],
  [
    "what an index did within a market that moved on a day is of that day",
    "NEW YORK - The Dow closed at 48,474.85. It rose 3 percent on Friday, with the S&P 500 gaining 235.2 points.",
    "index.close Dow Jones Industrial Average 48474.85",
    "index.change_pct Dow Jones Industrial Average 3 @2026-03-06",
    "index.change S&P 500 235.2 @2026-03-06",
  ],
  [
    "shares by the letter of their series are of their firm",
    "Sweden stocks were higher after the close on Tuesday. At the close in Stockholm, the OMX Stockholm 30 gained 0.71%. Pepper Industrier AB ser. B (ST: PEPb ) was up 1.87% or 0.80 points to 45.80 in late trade.",
    "index.change_pct OMX Stockholm 30 0.71",
    "stock.change_pct Pepper Industrier AB 1.87",
    "stock.change Pepper Industrier AB 0.8",
    "stock.close Pepper Industrier AB 45.8",
  ],
  [
    "the top end of a guidance for a year ends no session",
    "In afternoon trade, the S&P/ASX 200 Index is storming higher. The Pepper Holdings share price has jumped 7.5% to $261.14. It expects to hit the top end of its 2026 guidance.",
    "stock.change_pct Pepper Holdings 7.5 !",
    "stock.close Pepper Holdings 261.14 !",
  ],
  [
    "the stock is the one that its paragraph named, whatever the heading in front was made of",
    `${TOLD}\n\nPEPPER HITS A WALL: Pepper Holdings announced poor sales. The retailer's profit also fell. That came as a surprise. The stock lost 2.85 pounds, or 4 percent, to £68.54.`,
    ...SAID,
    "stock.change PEPPER -2.85",
    "stock.change_pct PEPPER -4",
    "stock.close PEPPER 68.54",
  ],
  [
    "the stock is nobody's where its paragraph named two",
    `${TOLD}\n\nSales were poor at Pepper Holdings and at Salt Group. Profit fell as well. The stock lost 2.85 pounds, or 4 percent, to £68.54.`,
    ...SAID,
  ],
  [
    "rows of stocks and their prices are of a market that the story names late",
    "Blue chips rose across the board. HSBC (00005) gained 1.1% to HK$58.8. HKEX (00388) added 2.8% to HK$251.8. Tencent (00700) jumped 2% to HK$336.6.\n\nSuppliers were higher after a delay. AAC Technologies (02018) shot up 6.1% to HK$56.5. Sunny Optical (02382) soared 5.1% to HK$129.8. BYD Electronic (00285) added 2.9% to HK$15.36. The circulation of shares in Hong Kong will grow. A plan was announced last week. Officials met on it.",
    "stock.change_pct HSBC 1.1",
    "stock.close HSBC 58.8",
    "stock.change_pct HKEX 2.8",
    "stock.close HKEX 251.8",
    "stock.change_pct Tencent 2",
    "stock.close Tencent 336.6",
    "stock.change_pct AAC Technologies 6.1",
    "stock.close AAC Technologies 56.5",
    "stock.change_pct Sunny Optical 5.1",
    "stock.close Sunny Optical 129.8",
    "stock.change_pct BYD Electronic 2.9",
    "stock.close BYD Electronic 15.36",
  ],
];

promise(CASES);
