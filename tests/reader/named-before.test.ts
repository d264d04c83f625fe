import { type Case, promise } from "./reading.ts";

/** Names told short or by their old name, hundredths by their mark, and moves that are not those of the day. */
const CASES: readonly Case[] = [
  [
    "the first word of an index just named, behind an article, is that index",
    "The Russell 2000 index was strong. The Russell rose 4.12 points, or 0.9%, to 455.20.",
    "index.change Russell 2000 4.12",
    "index.change_pct Russell 2000 0.9",
    "index.close Russell 2000 455.2",
  ],
  [
    "a name's former one takes nothing from it",
    "The NZX 50 rose. Pepper, formerly Salt Corp, declined 0.4 percent to $3.15.",
    "stock.change_pct Pepper -0.4",
    "stock.close Pepper 3.15",
  ],
  [
    "the old high is the record before",
    "The Nasdaq composite rose 9.2 points to a record 1,712.30, topping the old high of 1,704.15.",
    "index.change Nasdaq Composite 9.2",
    "index.close Nasdaq Composite 1712.3",
    "record.previous_close Nasdaq Composite 1704.15",
  ],
  [
    "what an index lies from the day's high or low by is no change of the day",
    "The Sensex slipped to a low of 9,120 - down 230 points from the day's high. It rose 2 percent from its intraday low to end at 9,300.",
    "index.low Sensex 9120",
    "index.close Sensex 9300",
  ],
  [
    "shares that changed hands at the counter are the stock's",
    "The Sensex fell 2 percent. Pepper rose 3 percent. Over 14 lakh shares changed hands at the counter. Some 2.4 million shares were traded in the scrip. The counter clocked a volume of nearly 4.2 million shares. The stock exchange recorded a volume of 90 million shares.",
    "index.change_pct Sensex -2",
    "stock.change_pct Pepper 3",
    "turnover.volume Sensex 90000000",
  ],
  [
    "the mark of cents makes hundredths",
    "The TSX rose. The loonie closed at US71.15¢. Pepper gained 45¢ to $36.40.",
    "fx.reference USD/CAD 0.7115",
    "stock.change Pepper 0.45",
    "stock.close Pepper 36.4",
  ],
  [
    "a stock that drove an index up is not told its own move by that",
    "The STI rose. Pepper was the biggest contributor, driving it up by 3.1 percent.",
  ],
  ["all of several are no company", "The TSX fell. Leading the losers were three trades. All were down over 1%."],
  [
    "pence behind closed are no company",
    "The FTSE 100 fell. Pepper climbed 3p. Shares closed 1p lower at £26.68.",
    "stock.change Pepper 3",
    "stock.change Pepper -1",
    "stock.close Pepper 26.68",
  ],
  [
    "a company that witnessed something is what the stock is of",
    "The Sensex fell 2 percent. Pepper rose 5 percent. Thymo witnessed a sharp recovery. The stock added 3 percent.",
    "index.change_pct Sensex -2",
    "stock.change_pct Pepper 5",
    "stock.change_pct Thymo 3",
  ],
  [
    "Toronto's old index makes a story one of Toronto",
    "The Toronto Stock Exchange fell. The TSE 300 index closed down 20.10 points at 10,940.25. The Dow fell. It finished at 10,920.50. The S&P 500 finished at 1,460.30. The Nasdaq fell.",
    "index.change TSE 300 -20.1",
    "index.close TSE 300 10940.25",
    "foreign_index.close Dow Jones Industrial Average 10920.5",
    "foreign_index.close S&P 500 1460.3",
  ],
  [
    "a company that was to be bought is not the one whose shares come next",
    "The TSX fell. Pepper keeps sinking in the wake of the failed Thymo takeover attempt. Its shares dropped 45¢ to $36.40.",
  ],
];

promise(CASES);
