import { type Case, promise } from "./reading.ts";

/** What stories of Seoul tell of parts of a day, of the open, of ranges of the won, and of markets in a row. */

const CASES: readonly Case[] = [
  [
    "what a market had done by a part of the day is of that moment",
    "By late afternoon today, the Seoul market was off 2.1%. In mid-afternoon trading the KOSPI was down 1.9 percent at 4,212.20.",
    "index.change_pct KOSPI -2.1 !",
    "index.change_pct KOSPI -1.9 !",
    "index.close KOSPI 4212.2 !",
  ],
  [
    "an afternoon in which a market closed is no moment",
    "In the afternoon, the KOSPI fell to close at 4,212.10, down 1.1 percent.",
    "index.close KOSPI 4212.1",
    "index.change_pct KOSPI -1.1",
  ],
  [
    "an open that a day or a market owns is an open",
    "The won jumped to 1,450.5 at the market open and ended at 1,451.2.",
    "fx.reference USD/KRW 1450.5 !",
    "fx.rate USD/KRW 1451.2",
  ],
  [
    "a day's own opening is one",
    "The KOSPI lost a further 3.4%, to 4,124.20 at today's opening.",
    "index.change_pct KOSPI -3.4 !",
    "index.close KOSPI 4124.2 !",
  ],
  [
    "the ends of a range of the won are of moments, and those of a month of none that is told",
    "The won moved in a range of 1,448.2 to 1,451.3 and ended at 1,449.1. It has traded in a range of 1,431 to 1,471 this month.",
    "fx.reference USD/KRW 1448.2 !",
    "fx.reference USD/KRW 1451.3 !",
    "fx.rate USD/KRW 1449.1",
    "fx.reference USD/KRW 1431 ?",
    "fx.reference USD/KRW 1471 ?",
  ],
  [
    "a day's closing rate is that day's",
    "The won was quoted at 1,443.8 at the end of trade, compared with Monday's closing rate of 1,445.1.",
    "fx.rate USD/KRW 1443.8",
    "fx.rate USD/KRW 1445.1 @2026-03-09",
  ],
  [
    "a close that another day's is held against is the story's own",
    "The won ended at 1,443.8 against a closing rate of 1,445.1 on Monday.",
    "fx.rate USD/KRW 1443.8",
    "fx.rate USD/KRW 1445.1 @2026-03-09",
  ],
  [
    "issues that stood still may be counted in words",
    "Losers led gainers 614 to 252 with seven issues remaining unchanged.",
    "breadth.losers KOSPI 614",
    "breadth.gainers KOSPI 252",
    "breadth.unchanged KOSPI 7",
  ],
  [
    "countries in a row that each moved by a percentage are their markets",
    "Asian shares fell. Hong Kong shed nearly 2.1 percent, India slipped a little over 1.6 percent, South Korea slid 1.4 percent and Australia closed down 1.1 percent.",
    "index.change_pct Hang Seng Index -2.1 near",
    "foreign_index.change_pct Sensex -1.6 over",
    "foreign_index.change_pct KOSPI -1.4",
    "foreign_index.change_pct S&P/ASX 200 -1.1",
  ],
  [
    "places that each did one thing all did it",
    "Japan ended 2.1 percent lower and Singapore, Malaysia and Thailand each fell 0.8 percent.",
    "index.change_pct Nikkei 225 -2.1",
    "foreign_index.change_pct Straits Times Index -0.8",
    "foreign_index.change_pct FTSE Bursa Malaysia KLCI -0.8",
    "foreign_index.change_pct SET -0.8",
  ],
  [
    "countries whose trade moved by percentages are no markets",
    "The KOSPI fell 1.2 percent. Exports to China fell 2 percent, Japan rose 3 percent and Taiwan dropped 4 percent.",
    "index.change_pct KOSPI -1.2",
    "macro Exports -2",
    "macro Exports 3",
    "macro Exports -4",
  ],
];

promise(CASES);
