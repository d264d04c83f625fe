import { type Case, promise } from "./reading.ts";

// Lists below a story: risers and fallers with their prices, and what a money buys; and what a page adds to its links.
/** A promise, a text of ours, and every claim that it makes. */
const CASES: readonly Case[] = [
  [
    "a list of risers and fallers gives each its price in pence and its change",
    "LONDON - The FTSE 100 fell 16.5 points to 6852.4.\n\nFTSE 100 - Risers\n\nVedanta Resources (VED) 1,357.00p +3.43%\nAviva (AV.) 382.30p +3.32%\nIMI (IMI) 985.50p +2.66%\n\nFTSE 100 - Fallers\n\nSevern Trent (SVT) 1,521.00p -1.93%",
    "index.change FTSE 100 -16.5",
    "index.close FTSE 100 6852.4",
    "stock.close Vedanta Resources 1357",
    "stock.change_pct Vedanta Resources 3.43",
    "stock.close Aviva 382.3",
    "stock.change_pct Aviva 3.32",
    "stock.close IMI 985.5",
    "stock.change_pct IMI 2.66",
    "stock.close Severn Trent 1521",
    "stock.change_pct Severn Trent -1.93",
  ],
  [
    "rows that were run together are each of their own name",
    "LONDON - The FTSE 100 fell 16.5 points to 6852.4.\n\nFTSE 100 - Risers Tullow Oil (TLW) 1,608.00p +2.68%Rio Tinto (RIO) 3,717.50p +2.64%",
    "index.change FTSE 100 -16.5",
    "index.close FTSE 100 6852.4",
    "stock.close Tullow Oil 1608",
    "stock.change_pct Tullow Oil 2.68",
    "stock.close Rio Tinto 3717.5",
    "stock.change_pct Rio Tinto 2.64",
  ],
  [
    "a row whose name is not known whole claims nothing for its end",
    "LONDON - The FTSE 100 fell 16.5 points to 6852.4.\n\nFTSE 100 - Fallers\n\nPepper (Wm) Supermarkets (PEP) 296.10p -0.40%",
    "index.change FTSE 100 -16.5",
    "index.close FTSE 100 6852.4",
  ],
  [
    "what one dollar buys is told of each money and its day before",
    "SYDNEY - The S&P/ASX200 was down 38.4 points, or 0.67 per cent, at 5,653.8 points.\n\nOne Australian dollar buys:\n\n* 75.56 US cents, from 75.23 US cents on Monday\n\n* 86.97 Japanese yen, from 86.19\n\n* 61.27 British pence, from 61.28 pence",
    "index.change S&P/ASX 200 -38.4",
    "index.change_pct S&P/ASX 200 -0.67",
    "index.close S&P/ASX 200 5653.8",
    "fx.reference AUD/USD 0.7556",
    "fx.reference AUD/USD 0.7523 @2026-03-09",
    "fx.reference AUD/JPY 86.97",
    "fx.reference AUD/JPY 86.19 @2026-03-09",
    "fx.reference AUD/GBP 0.6127",
    "fx.reference AUD/GBP 0.6128 @2026-03-09",
  ],
  [
    "what a page says of its links is no word of the story, and a code may end like one",
    "TORONTO - The S&P/TSX composite index (.GSPTSE), opens new tab ended up 47.43 points at 27,364.43.\n\nThe materials sector (.GSPTTMT), opens new tab gained 2.5%, with Pepper Mining Inc (PEP.TO), opens new tab down 4.2%.",
    "index.change S&P/TSX 47.43",
    "index.close S&P/TSX 27364.43",
    "sector.change_pct materials 2.5",
    "stock.change_pct Pepper Mining Inc -4.2",
  ],
];

promise(CASES);
