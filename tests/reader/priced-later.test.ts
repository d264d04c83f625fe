import { type Case, promise } from "./reading.ts";

// Names told apart by a price that comes later, and by their two trades; and what an average leaves alone.
/** A promise, a text of ours, and every claim that it makes. */
const CASES: readonly Case[] = [
  [
    "a word that begins a sentence is a company when a price of its own comes later",
    "WARSAW, The WIG20 rose 0.4 percent to 2,282.64. Kelvo attracted buyers and rose 3.4 percent to PLN 61.54. Marden, meanwhile, fell 1.2 percent to PLN 20.11. Sorrel fared worst, falling 4.4 percent to PLN 8.15.",
    "index.change_pct WIG20 0.4",
    "index.close WIG20 2282.64",
    "stock.change_pct Kelvo 3.4",
    "stock.close Kelvo 61.54",
    "stock.change_pct Marden -1.2",
    "stock.close Marden 20.11",
    "stock.change_pct Sorrel -4.4",
    "stock.close Sorrel 8.15",
  ],
  [
    "shares told of in a clause of their own",
    "WARSAW, The WIG20 rose 0.4 percent to 2,282.64. Kelvo shares, which gained 3.4 percent to PLN 61.54, were most traded. Marden stock by the end of the day rose 1.2 percent to PLN 20.11.",
    "index.change_pct WIG20 0.4",
    "index.close WIG20 2282.64",
    "stock.change_pct Kelvo 3.4",
    "stock.close Kelvo 61.54",
    "stock.change_pct Marden 1.2",
    "stock.close Marden 20.11",
  ],
  [
    "two trades within the name of one firm",
    "RIYADH, The Tadawul All Share Index rose 0.31 percent to 11,511.24 points. The worst performer was Kelvo Trading and Development Co. The company's share price dropped by 5.26 percent to SR10.27.",
    "index.change_pct TASI 0.31",
    "index.close TASI 11511.24",
    "stock.change_pct Kelvo Trading and Development Co -5.26",
    "stock.close Kelvo Trading and Development Co 10.27",
  ],
  [
    "the Bolsa index is that of Mexico",
    "BUENOS AIRES, Argentina's Merval index fell 20.14 points, or 6.2%, to 324.50. Mexico's Bolsa index fell 216.69 points, or 3.4%, to 6,218.16.",
    "index.change Merval -20.14",
    "index.change_pct Merval -6.2",
    "index.close Merval 324.5",
    "foreign_index.change_pct S&P/BMV IPC -3.4",
    "foreign_index.close S&P/BMV IPC 6218.16",
  ],
  [
    "an index that outperformed has not beaten the level behind the comma",
    "MUMBAI, The Sensex fell 0.31 percent to 61,511.24 points. The Nifty 50 outperformed, ending at 16,816.8, an increase of 84.5 points.",
    "index.change_pct Sensex -0.31",
    "index.close Sensex 61511.24",
    "index.close Nifty 50 16816.8",
    "index.change Nifty 50 84.5",
  ],
  [
    "m-cap is what a market is worth",
    "MUMBAI, The Sensex fell 0.31 percent to 61,511.24 points. The m-cap of all BSE listed companies settled at Rs 423 trillion.",
    "index.change_pct Sensex -0.31",
    "index.close Sensex 61511.24",
    "market_cap Sensex 423000000000000",
  ],
  [
    "an average of a week leaves the turnover the day's",
    "KUWAIT CITY, The Kuwait Stock Exchange (KSE) index ended on 4,811.10. Trading volume amounted to 66.4 million dinars ($221.3 million) compared to average daily trading during last week of 91.8 million dinars ($307.3 million).",
    "index.close Kuwait All Share 4811.1",
    "turnover.value Kuwait All Share 66400000",
    "turnover.value_usd Kuwait All Share 221300000",
  ],
];

promise(CASES);
