import { type Case, promise } from "./reading.ts";

const CASES: readonly Case[] = [
  [
    "the noun that begins anew keeps two indices apart",
    "NEW YORK - The Dow Jones lost 2.9 percent and the benchmark S&P 500 lost 2.7 percent after the news.",
    "index.change_pct Dow Jones Industrial Average -2.9",
    "index.change_pct S&P 500 -2.7",
  ],
  [
    "what was gained since a day is no move of the session",
    "MADRID - The Ibex 35 added 1.1 per cent to 11,084.3 points, a 19 per cent gain since 21 October. Since a low on 24 October, Tellina has gained more than 50 per cent. The index is now up 39 percent from that point.",
    "index.change_pct IBEX 35 1.1",
    "index.close IBEX 35 11084.3",
  ],
  [
    "moves and prices of two names go in pairs",
    "LONDON - The FTSE 100 was up 20.5 points at 4,871.4. Marden and Okeford were the leading lights in the sector, ahead 49.5p at 976p and 32p at 866.5p, respectively.",
    "index.change FTSE 100 20.5",
    "index.close FTSE 100 4871.4",
    "stock.change Marden 49.5",
    "stock.close Marden 976",
    "stock.change Okeford 32",
    "stock.close Okeford 866.5",
  ],
  [
    "a place joined to a firm's name belongs to it",
    "TORONTO - The TSX fell 0.4 percent. Halifax-Morven Bank was down 1.2 percent at C$54.33.",
    "index.change_pct S&P/TSX -0.4",
    "stock.change_pct Halifax-Morven Bank -1.2",
    "stock.close Halifax-Morven Bank 54.33",
  ],
  [
    "high noon is a moment",
    "LONDON - Stocks ended the week well. At high noon, the FTSE 100 was up 20.5 points at 4,871.4.",
    "index.change FTSE 100 20.5 !",
    "index.close FTSE 100 4871.4 !",
  ],
];

promise(CASES);
