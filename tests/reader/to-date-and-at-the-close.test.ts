import { type Case, promise } from "./reading.ts";

// Sums to date, what had been done at the close, exchanges on a day, and marks within a line.
/** A promise, a text of ours, and every claim that it makes. */
const CASES: readonly Case[] = [
  [
    "what an index is up by to date is no change of the day",
    "DOHA, The QE Index rose 0.31% to 10,611.24 points. The gauge is now 4.12% higher year-to-date.",
    "index.change_pct QE Index 0.31",
    "index.close QE Index 10611.24",
  ],
  [
    "an exchange that moved on a day is its index",
    "DOHA, The Qatar Stock Exchange on Tuesday shed more than 64 points to end near 10,500.",
    "index.change QE Index -64 over",
    "milestone.level QE Index 10500",
  ],
  [
    "an amount told again of a share of the market's worth is a move",
    "DOHA, The QE Index rose 0.31% to 10,611.24 points. Market capitalisation was up 0.2% or about QR1.2bn to QR571.34bn.",
    "index.change_pct QE Index 0.31",
    "index.close QE Index 10611.24",
    "market_cap QE Index 571340000000",
  ],
  [
    "institutions of one region are not all institutions",
    "DOHA, The QE Index rose 0.31% to 10,611.24 points. The GCC (Gulf Cooperation Council) institutions were net buyers of QR4.4mn.",
    "index.change_pct QE Index 0.31",
    "index.close QE Index 10611.24",
  ],
  [
    "what had been gained at the close is of the day",
    "SYDNEY, At the 1615 AEST close, the S&P/ASX 200 had gained 61.3 points, or 1.3%, to 4,771.2. Kelvo Mining was 30 cents richer at $A21.40.",
    "index.change S&P/ASX 200 61.3",
    "index.change_pct S&P/ASX 200 1.3",
    "index.close S&P/ASX 200 4771.2",
    "stock.change Kelvo Mining 0.3",
    "stock.close Kelvo Mining 21.4",
  ],
  [
    "a level behind a dash and a signed figure is a level",
    "MOSCOW, By 14:30 Moscow time, the MOEX Russia index was at 2,611.45 points (-0.3%), RTS index – 1,053.92 points (-1.5%). The dollar rose to 71.18 rubles (+1.12).",
    "index.close MOEX Russia 2611.45 !",
    "index.change_pct MOEX Russia -0.3 !",
    "index.close RTS 1053.92 !",
    "index.change_pct RTS -1.5 !",
    "fx.reference USD/RUB 71.18 !",
  ],
  [
    "a market in the capitals of a headline is its index",
    "Moscow Stock Market Falls 2%. MOSCOW, The MOEX Russia index lost 2.04% to 2,611.45 points.",
    "index.change_pct MOEX Russia -2",
    "index.change_pct MOEX Russia -2.04",
    "index.close MOEX Russia 2611.45",
  ],
  [
    "marks before gainers and losers are passed over",
    "NAIROBI, The NSE 20 Share Index gained 4.1 points to 1,811.20. Trading ended with 21 ✅gainers and 17 ✅losers.",
    "index.change NSE 20 4.1",
    "index.close NSE 20 1811.2",
    "breadth.gainers NSE 20 21",
    "breadth.losers NSE 20 17",
  ],
];

promise(CASES);
