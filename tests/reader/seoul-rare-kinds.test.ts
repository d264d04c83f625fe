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
    "fx.reference USD/KRW 1473.5 ?",
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
  [
    "a company that is called the holdings of another goes by the whole of its name",
    "Shares in Hana Financial Holdings fell 2.4 percent to 41,300 won.",
    "stock.change_pct Hana Financial Holdings -2.4",
    "stock.close Hana Financial Holdings 41300",
  ],
  [
    "money in brackets behind the percentage of a priced share is what its price moved by",
    "Naver closed at 214,500 won, down 4.03% (9,000 won) from the previous trading day.",
    "stock.close Naver 214500",
    "stock.change_pct Naver -4.03",
    "stock.change Naver -9000",
  ],
  [
    "where no price was told, nobody says what the money in brackets is",
    "Naver fell 4.03% (214,500 won) from the previous trading day.",
    "stock.change_pct Naver -4.03",
  ],
  [
    "rates on both sides of a change tell that the house speaks of the rate, for the changes to come too",
    "The won opened at 1,463.4 won against the dollar, down 0.4 won from the previous day's close of 1,463.8. At 9:06 a.m., the won was trading at 1,465.7 won to the dollar, up 1.9 won from the previous session.",
    "fx.reference USD/KRW 1463.4 !",
    "fx.rate USD/KRW 1463.8 @2026-03-09",
    "fx.reference USD/KRW 1465.7 !",
    "fx.change USD/KRW 1.9 ! ~",
  ],
  [
    "without such rates it speaks of the won",
    "At 9:06 a.m., the won was trading at 1,466.3 won to the dollar, up 1.9 won from the previous session.",
    "fx.reference USD/KRW 1466.3 !",
    "fx.change USD/KRW -1.9 ! ~",
  ],
  [
    "a paragraph that begins with how the session before closed is of that session, in a story of the morning after",
    "As of 11:20 a.m. Tuesday, the KOSPI stood at 4,611.42, up 0.78 percent.\n\nSeoul shares closed higher on March 9, led by chips. The KOSPI rose 41.9 points, or 0.92 percent, to 4,575.66. Naver gained 1.2 percent to 214,500 won.\n\nOn March 10, Naver fell 0.5 percent.",
    "index.close KOSPI 4611.42 !",
    "index.change_pct KOSPI 0.78 !",
    "index.change KOSPI 41.9 @2026-03-09",
    "index.change_pct KOSPI 0.92 @2026-03-09",
    "index.close KOSPI 4575.66 @2026-03-09",
    "stock.change_pct Naver 1.2 @2026-03-09",
    "stock.close Naver 214500 @2026-03-09",
    "stock.change_pct Naver -0.5 !",
  ],
  [
    "a story that closes on its own day keeps its figures, whatever closed before",
    "The KOSPI closed at 4,611.42 on Tuesday, up 0.78 percent.\n\nSeoul shares closed higher on March 9, led by chips. Naver gained 1.2 percent to 214,500 won.",
    "index.close KOSPI 4611.42",
    "index.change_pct KOSPI 0.78",
    "stock.change_pct Naver 1.2",
    "stock.close Naver 214500",
  ],
  ["a headline's present tense crosses a mark", "KOSPI breaks 4,600 for the first time", "milestone.level KOSPI 4600"],
  ["a level that was pledged has not been reached", "The president pledged to lift the KOSPI to 5,000 points."],
  [
    "what was pledged is no doubt cast on what is told beside it",
    "As the government pledged aid the KOSPI rose 1.2 percent to 4,575.66.",
    "index.change_pct KOSPI 1.2",
    "index.close KOSPI 4575.66",
  ],
  [
    "a level that an index inches close to is none that it closed at",
    "Seoul stocks end at a high, inching close to 4,700",
  ],
  [
    "a close is told where the verb closes",
    "The KOSPI rallied to close at 4,700, from Friday's close of 4,585.2.",
    "index.close KOSPI 4700",
    "index.close KOSPI 4585.2 @2026-03-06",
  ],
  [
    "the high and the low of a month are no session's",
    "The KOSPI closed at 4,575.66. The index climbed as high as 4,721.34 during the month, while the February low stood at 4,116.2.",
    "index.close KOSPI 4575.66",
  ],
  [
    "what was traded in a month is no session's turnover, nor is what the next sentence goes on to tell",
    "The KOSPI closed at 4,575.66. February trading turnover on the KOSPI reached 312 trillion won. Trading volume rose to 9.42 billion shares from 8.11 billion shares.",
    "index.close KOSPI 4575.66",
  ],
  [
    "the day's turnover is the session's",
    "Tuesday's trading turnover on the KOSPI reached 17.3 trillion won.",
    "turnover.value KOSPI 17300000000000",
  ],
];

promise(CASES);
