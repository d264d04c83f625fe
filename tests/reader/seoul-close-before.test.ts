import { type Case, promise } from "./reading.ts";

/** The close before that of the day, told beside it, and where prices and the won turned: a promise, a text of ours, every claim. */
const CASES: readonly Case[] = [
  [
    "a previous close is of the session before, and what the share ended at behind it of the day",
    "Pepper Holdings, whose previous close was 72,000 won, ended at 72,300 won.",
    "stock.close Pepper Holdings 72000 @2026-03-09",
    "stock.close Pepper Holdings 72300",
  ],
  [
    "a close of a day in a relative clause leaves the day's own to the main verb",
    "Pepper Holdings, which closed at 72,000 won on Monday, ended at 72,300 won.",
    "stock.close Pepper Holdings 72000 @2026-03-09",
    "stock.close Pepper Holdings 72300",
  ],
  [
    "what a share rose from is its close before, and what it rose to its close",
    "Pepper Holdings rose 1.3 percent from its previous close of 72,000 won to 72,900 won.",
    "stock.change_pct Pepper Holdings 1.3",
    "stock.close Pepper Holdings 72000 @2026-03-09",
    "stock.close Pepper Holdings 72900",
  ],
  [
    "what ended at its previous close ended there, and a closing high of before is no close of that session",
    "Pepper Holdings ended at its previous close of 72,000 won. Salt Electronics ended at 41,500 won, above its previous closing high of 41,000 won.",
    "stock.close Pepper Holdings 72000",
    "stock.close Salt Electronics 41500",
  ],
  [
    "won above or below a previous close are what the price moved by",
    "Pepper Holdings ended 1,000 won below its previous close of 72,000 won.",
    "stock.change Pepper Holdings -1000",
    "stock.close Pepper Holdings 72000 @2026-03-09",
  ],
  [
    "how far a share came within the session is its high or low where it set one",
    "Pepper Holdings surged to 69,000 won during the session, setting a new 52-week high. Salt Electronics fell to 39,000 won in morning trade, hitting a new 52-week low.",
    "stock.high Pepper Holdings 69000 !",
    "stock.low Salt Electronics 39000 !",
  ],
  [
    "a close that set a high is a close",
    "Pepper Holdings rose 3 percent to 69,000 won, setting a new 52-week high.",
    "stock.change_pct Pepper Holdings 3",
    "stock.close Pepper Holdings 69000",
  ],
  [
    "a rate that soon turned is where the won stood for a while",
    "The won widened its early decline to 1,469.1 won but soon turned higher.",
    "fx.reference USD/KRW 1469.1",
  ],
  [
    "a rate that it fell back from is none of the close",
    "The won pared its early losses to 1,469.1 won but fell back to 1,471.2 won at the close.",
    "fx.reference USD/KRW 1469.1",
    "fx.rate USD/KRW 1471.2",
  ],
  [
    "sessions in which investors turned are how long that took, and sessions of several are what was added up",
    "Foreigners turned net sellers in four sessions, selling a net 320 billion won. Institutions were net buyers in four of the last five sessions, buying a net 210 billion won.",
    "flow.foreign KOSPI -320000000000",
  ],
  [
    "trade of the day held against that of the session before in front of its amount is of the day",
    "Turnover swelled to 12.3 trillion won from the previous session's 9.8 trillion won.",
    "turnover.value KOSPI 12300000000000",
    "turnover.value KOSPI 9800000000000 @2026-03-09",
  ],
  [
    "what a sentence begins with as done on a day before leaves the rest to the day",
    "After breaking the 4,000 mark on Monday, the KOSPI rose 0.8 percent to end at 4,032.10.",
    "milestone.level KOSPI 4000 @2026-03-09",
    "index.change_pct KOSPI 0.8",
    "index.close KOSPI 4032.1",
  ],
];

promise(CASES);
