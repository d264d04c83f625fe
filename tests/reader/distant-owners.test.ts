import assert from "node:assert/strict";
import { test } from "node:test";
import { claims } from "./reading.ts";

/** A promise, a story of our own about a market abroad, and every claim it makes. */
type Case = readonly [title: string, text: string, ...expected: string[]];

const CASES: readonly Case[] = [
  [
    "a second city's index is its own behind the conjunction too",
    "German shares closed lower. In Frankfurt the DAX fell 0.5 per cent to 18,301.2, while in Paris the CAC 40 fell 0.9 per cent to 8,101.22, and in Tokyo the Nikkei 225 lost 1.4 per cent.",
    "index.change_pct DAX -0.5",
    "index.close DAX 18301.2",
    "foreign_index.change_pct CAC 40 -0.9",
    "foreign_index.close CAC 40 8101.22",
    "foreign_index.change_pct Nikkei 225 -1.4",
  ],
  [
    "shares in a company without a name are not the market, and what a lender lost is not the index's",
    "The DAX fell 0.5 per cent to 18,301.2 with a 0.3 per cent decline in the country's largest lender, Teal Bank. Shares in Germany's biggest insurer sank 5.4 per cent. Shares in Germany's main index sank 0.5 per cent.",
    "index.change_pct DAX -0.5",
    "index.close DAX 18301.2",
    "index.change_pct DAX -0.5",
  ],
  [
    "what a stock moved an index by is nobody's, and what is told behind is the stock's",
    "The JCI rose 0.6 percent to 7,511.31. Brim Foods (BRFO) drove JCI up, reporting 1.92% climb in price. Teal Lines led the JCI higher, adding 2.41% to 4,310 rupiah. Salt Port dragged the JCI down 0.4 percent. Foreign investors dragged JCI down by 0.2 percent.",
    "index.change_pct Jakarta Composite 0.6",
    "index.close Jakarta Composite 7511.31",
    "stock.change_pct Brim Foods 1.92",
    "stock.change_pct Teal Lines 2.41",
    "stock.close Teal Lines 4310",
    "index.change_pct Jakarta Composite -0.2",
  ],
  [
    "index points are points, by any of an index's names",
    "The Jakarta Stock Price Composite Index (JCI) was closed 0.8% or 57.40 index points lower to 7,118.20.",
    "index.change_pct Jakarta Composite -0.8",
    "index.change Jakarta Composite -57.4",
    "index.close Jakarta Composite 7118.2",
  ],
  [
    "the top 40 of a list is an index, and the index behind a trade that suffered is the trade's",
    "JOHANNESBURG: South African shares closed higher. The all share gained 0.48% to 58,611.27 and the top 40 0.42%. Metals had a bad effect on the sector, with the index slumping 3.4%. Among the movers, the top 40 stocks rose. Brim closed down, relinquishing 2.6% to R128.10, and Teal conceded 0.53%. He conceded that sales fell 2 percent.",
    "index.change_pct JSE All Share 0.48",
    "index.close JSE All Share 58611.27",
    "index.change_pct JSE Top 40 0.42",
    "stock.change_pct Brim -2.6",
    "stock.close Brim 128.1",
    "stock.change_pct Teal -0.53",
  ],
  [
    "gains in a row behind their noun go in pairs",
    "ATHENS: The general index rose 0.32 percent to 1,422.13 points. Brim and Teal posted slight gains, 0.34% and 0.20%, respectively. Salt, Lark and Crane saw the biggest losses, 1.4%, 2.2% and 3.0%, respectively.",
    "index.change_pct Athens General 0.32",
    "index.close Athens General 1422.13",
    "stock.change_pct Brim 0.34",
    "stock.change_pct Teal 0.2",
    "stock.change_pct Salt -1.4",
    "stock.change_pct Lark -2.2",
    "stock.change_pct Crane -3",
  ],
  [
    "the first figure behind a move's comma is by how much the price moved",
    "The S&P/TSX composite index gained 73.67 points to 15,211.96. Shares of Brim Well Corp fell the most on the index, 62 cents, or 5.1%, to $11.54. Nine subgroups rose, with energy gushing 2.3% and industrials roaring ahead 0.9%.",
    "index.change S&P/TSX 73.67",
    "index.close S&P/TSX 15211.96",
    "stock.change Brim Well Corp -0.62",
    "stock.change_pct Brim Well Corp -5.1",
    "stock.close Brim Well Corp 11.54",
    "sector.change_pct industrials 0.9",
  ],
  [
    "an exchange by its whole name is no company, and its level is its index's",
    "UAE stocks closed lower. The DFM closed Monday at 3,028.17. DFM rose 3.2 per cent to 1.61 dirhams. The Saudi Arabian Tadawul fell 0.4 per cent. The Doha Securities Market rose 0.3 per cent to 9,111.61.",
    "index.close DFM General Index 3028.17 @2026-03-09",
    "stock.change_pct DFM 3.2",
    "stock.close DFM 1.61",
  ],
  [
    "a move without its unit may lead to a close",
    "Thai shares closed higher. The SET index rose 3.11 points to 771.42. Brim edged up 0.50 to close at 22.00.",
    "index.change SET 3.11",
    "index.close SET 771.42",
    "stock.change Brim 0.5",
    "stock.close Brim 22",
  ],
  [
    "what an index tracks is not what moved, and a code with its number is the name's again",
    "BUCHAREST: The BET index measuring the ten top performers gained 1.68 percent to 7,623.11. The BET-FI index tracking five closed funds rose 0.83 percent to 58,214.40. SIF Teal (SIF4) shares grew 0.54 percent to 1.86 lei. The BET index, tracking losses abroad, lost 0.1 percent, with Brim Bank down 1.2 percent.",
    "index.change_pct BET 1.68",
    "index.close BET 7623.11",
    "index.change_pct BET-FI 0.83",
    "index.close BET-FI 58214.4",
    "stock.change_pct SIF Teal 0.54",
    "stock.close SIF Teal 1.86",
    "index.change_pct BET -0.1",
    "stock.change_pct Brim Bank -1.2",
  ],
  [
    "securities that are issued are none that were traded",
    "GABORONE: The DCI rose 0.1 percent to 9,021.33. Volume for the day was 1,318,240 shares traded which were exchanged from the 21,460 million Securities issued.",
    "index.change_pct DCI 0.1",
    "index.close DCI 9021.33",
    "turnover.volume DCI 1318240",
  ],
  [
    "a line of a list of cities tells of their markets",
    "UAE stocks closed lower.\n\n• ABU DHABI fell 0.2% to 9,361 points\n• DUBAI down 0.5% to 5,091 points\n• QATAR gained 0.1% to 10,211 points\n",
    "index.change_pct ADX General Index -0.2",
    "index.close ADX General Index 9361",
    "index.change_pct DFM General Index -0.5",
    "index.close DFM General Index 5091",
    "foreign_index.change_pct QE Index 0.1",
    "foreign_index.close QE Index 10211",
  ],
];

for (const [title, text, ...expected] of CASES)
  test(title, () => assert.deepEqual(claims(text).toSorted(), expected.toSorted()));
