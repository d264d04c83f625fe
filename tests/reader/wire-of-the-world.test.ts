import { type Case, promise } from "./reading.ts";

/** Moneys, bonds, world indices and moments of stories that look over several markets. */
const SP = "The S&P 500 rose 0.3 percent.";
const CLOSED = "index.change_pct S&P 500 0.3";

const CASES: readonly Case[] = [
  [
    "MSCI's world equity index is one index by its whole name",
    `${SP} MSCI's world equity index .MIWD00000PUS fell 0.25 percent. World stocks as measured by the MSCI world equity index were up 0.7 percent.`,
    CLOSED,
    "foreign_index.change_pct MSCI World -0.25",
  ],
  [
    "world stocks are no company",
    "NEW YORK (Agency) - World stocks rose 1 percent on Friday. The S&P 500 rose 0.3 percent.",
    CLOSED,
  ],
  [
    "a code with digits goes with its name",
    `${SP} The FTSEurofirst 300 .FTEU3 index of leading shares was up 0.4 percent at 1,391.57 points.`,
    CLOSED,
    "foreign_index.change_pct FTSEurofirst 300 0.4",
    "foreign_index.close FTSEurofirst 300 1391.57",
  ],
  [
    "it is the only index that the sentence before told of",
    `${SP} Earlier, Japan's Nikkei average .N225 added 0.22 percent. It closed up 36.79 points at 17,047.83.`,
    CLOSED,
    "foreign_index.change_pct Nikkei 225 0.22",
    "foreign_index.close Nikkei 225 17047.83",
  ],
  [
    "parts of a point are a bond's price and no yield",
    `${SP} The benchmark 10-year Treasury note was up 3/32, with the yield at 2.96 percent.`,
    CLOSED,
    "bond.yield 10-year Treasury 2.96",
  ],
  [
    "a common currency is the euro",
    `${SP} The European common currency climbed 0.4 percent to $1.2958.`,
    CLOSED,
    "fx.reference EUR/USD 1.2958",
  ],
  [
    "the money that a sentence begins with is the pair's",
    `${SP} Against the Japanese yen, the dollar gained 0.8 percent to 87.42 from a previous session close of 86.73.`,
    CLOSED,
    "fx.reference USD/JPY 87.42",
    "fx.reference USD/JPY 86.73 ?",
  ],
  [
    "the yellow metal is no trade",
    `${SP} Gold rallied, as the yellow metal rose more than 1 percent to $1,190.`,
    CLOSED,
  ],
  [
    "what was last up is up now",
    `${SP} Pepper Inc was last down 0.8 percent at $12.20.`,
    CLOSED,
    "stock.change_pct Pepper Inc -0.8",
    "stock.close Pepper Inc 12.2",
  ],
  [
    "a share of something is no move",
    `${SP} Pepper Inc climbed 7.3 percent to $12.20 on a plan to buy back 4.2 percent of those outstanding. The S&P 500 lost 35 percent of its value under him.`,
    CLOSED,
    "stock.change_pct Pepper Inc 7.3",
    "stock.close Pepper Inc 12.2",
  ],
  [
    "a level that somebody foresees is nowhere yet",
    "The Nikkei rose 1.2 percent. He forecast a Nikkei rise in the months to come to 9,400 at best, and sees it at 9,600 by spring.",
    "index.change_pct Nikkei 225 1.2",
  ],
  [
    "what a quarter brought is none of the day",
    `${SP} The Nasdaq jumped more than 10 percent for the quarter, and the Dow is up 5.2 percent quarter-to-date.`,
    CLOSED,
  ],
  [
    "nor what a painful week took",
    `${SP} It was a painful week, with the Dow falling about 5.4 percent and the Nasdaq down 9.3 percent.`,
    CLOSED,
  ],
  [
    "nor a rally that was reversed",
    `${SP} U.S. equities slid, reversing a rally that had driven the S&P 500 up by more than 1 percent.`,
    CLOSED,
  ],
  [
    "nor gains that were erased",
    `${SP} The Dow rose nearly 1 percent after the market opened but erased its gains in the afternoon.`,
    CLOSED,
  ],
  [
    "a share sold after hours keeps the day's close apart",
    `${SP} Pepper Inc fell 1.4 percent to $600.71 in extended-hours trading.`,
    CLOSED,
  ],
  ["a ratio to one is no change", `${SP} Advancers beat decliners on the Nasdaq by about 1.2 to 1.`, CLOSED],
  ["a quarter's letter is no stock", `${SP} Pepper is seen posting an 8.6 percent rise in Q1 EPS to $1.01.`, CLOSED],
  [
    "so much or more is a bound",
    "U.S. stock indexes dropped 3.6 percent or more, with the S&P 500 now in a correction.",
    "index.change_pct S&P 500 -3.6 over",
  ],
];

promise(CASES);
