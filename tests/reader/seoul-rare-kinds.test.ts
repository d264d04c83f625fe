import { type Case, promise } from "./reading.ts";

const CASES: readonly Case[] = [
  [
    "a dash that joins two moneys makes them the rate's name",
    "The won–dollar rate rose 2.6 won from the previous session to close at 1,471.3 won.",
    "fx.change USD/KRW 2.6",
    "fx.rate USD/KRW 1471.3",
  ],
  [
    "a dash between two statements parts them",
    "The won closed at 1,471.3 won – dollar demand was strong – and the KOSPI lost 1.2 percent.",
    "fx.rate USD/KRW 1471.3",
    "index.change_pct KOSPI -1.2",
  ],
  [
    "the weekly close of a trading day is that day's",
    "The won-dollar exchange rate closed at 1,471.3 won, up 2.6 won from the previous trading day's weekly closing price.",
    "fx.rate USD/KRW 1471.3",
    "fx.change USD/KRW 2.6",
  ],
  [
    "a peak of the year makes what stands before it no sum over the year",
    "The won weakened. It finished at 1,471.3 per dollar, up 2.6 won from the previous session and just shy of this year's peak of 1,473.5.",
    "fx.rate USD/KRW 1471.3",
    "fx.change USD/KRW 2.6",
    "fx.reference USD/KRW 1473.5",
  ],
  [
    "the value of the Korean won is the won",
    "The value of the Korean won fell to 1,471.3 to the dollar.",
    "fx.rate USD/KRW 1471.3",
  ],
  [
    "a percentage in brackets behind the day it is counted from is the day's",
    "The KOSPI fell 51.83 points from a day ago (1.12 percent) to close at 4,575.66.",
    "index.change KOSPI -51.83",
    "index.change_pct KOSPI -1.12",
    "index.close KOSPI 4575.66",
  ],
  [
    "a description that calls an index an exchange leaves the mark to the index",
    "The KOSDAQ, South Korea's secondary stock exchange, surpassed the 1,100 mark.",
    "milestone.level KOSDAQ 1100",
  ],
  [
    "a week told behind two groups is that of both, and of the group told next",
    "The KOSPI closed at 4,575.66. Individuals bought a net 3.1 trillion won ($2.2 billion) while institutions sold 1.9 trillion won this week. Foreigners sold 1.3 trillion won, a broker said.",
    "index.close KOSPI 4575.66",
  ],
  [
    "where the tense changes the week is of the second alone",
    "Individuals bought a net 310 billion won, while institutions have sold 1.9 trillion won this week.",
    "flow.individual KOSPI 310000000000",
  ],
  [
    "a span with a word before its count is a span",
    "The KOSPI closed at 4,575.66, up 18 percent in only three months.",
    "index.close KOSPI 4575.66",
  ],
  [
    "the most in a span is no sum over it, with such a word too",
    "The KOSPI closed at 4,575.66, up 1.8 percent, the most in just over three weeks.",
    "index.close KOSPI 4575.66",
    "index.change_pct KOSPI 1.8",
  ],
];

promise(CASES);
