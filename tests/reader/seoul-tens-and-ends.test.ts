import { type Case, promise } from "./reading.ts";

/** Stories of Seoul: levels cut to tens, what a move ended at, and words that are said of more than the number beside them. */
const CASES: readonly Case[] = [
  [
    "a level cut to tens that the index fell to is its own, and none that it passed",
    "The KOSPI dropped to the 4,130 level, weighed down by chips.",
    "index.close KOSPI 4130 band",
  ],
  [
    "as high as a level cut to tens is the day's high",
    "The KOSPI rose as high as the 4,230 level (4,234.17) before paring gains.",
    "index.high KOSPI 4230 band",
    "index.high KOSPI 4234.17",
  ],
  [
    "a level cut to tens that was given up or passed is a milestone",
    "The KOSPI gave up the 4,240 level. The KOSDAQ rose past the 980 level.",
    "milestone.level KOSPI 4240",
    "milestone.level KOSDAQ 980",
  ],
  [
    "what a weak start or a rally ended at is where the index closed",
    "The KOSPI opened at 4,190.12. The weak start lasted through the afternoon to end at 4,131.18.",
    "index.open KOSPI 4190.12",
    "index.close KOSPI 4131.18",
  ],
  [
    "a bound before the first of a pair is said of the second too",
    "The KOSPI and the KOSDAQ fell more than 2 percent and 3 percent, respectively.",
    "index.change_pct KOSPI -2 over",
    "index.change_pct KOSDAQ -3 over",
  ],
  [
    "up is said of the rate where the won sank to a low by it",
    "The local currency finished at 1,412.4 won to the dollar, up 6.3 won from a day earlier, sinking to a six-month low.",
    "fx.rate USD/KRW 1412.4",
    "fx.change USD/KRW 6.3 ~",
  ],
  [
    "what shares moved on is named in passing, and the participle behind it goes on about the shares",
    "Samsung Electronics and SK hynix met with selling on worries over the near-term earnings outlook, falling 1.6 percent and 4 percent, respectively.",
    "stock.change_pct Samsung Electronics -1.6",
    "stock.change_pct SK hynix -4",
  ],
  [
    "results and orders move nothing of themselves",
    "Samsung SDI was hit by weak quarterly earnings, falling 3.1 percent. Hanwha Ocean climbed on a large order, adding 5.2 percent.",
    "stock.change_pct Samsung SDI -3.1",
    "stock.change_pct Hanwha Ocean 5.2",
  ],
  [
    "a result that the firm tells keeps its own figures",
    "Kia reported a fall in quarterly profit, down 20.3 percent from a year earlier.",
  ],
  [
    "a participle behind what a share fell after is its move of the day, if it goes the same way",
    "Kakao fell after a court ruling, losing 2.2 percent. The KOSPI rebounded after plunging on Monday, losing 3.2 percent.",
    "stock.change_pct Kakao -2.2",
  ],
  [
    "a reduction is a fall",
    "The 10-year Treasury bond saw a reduction of 5.1 basis points, decreasing from 3.423% to 3.372%.",
    "bond.change_bp 10-year Treasury -5.1",
    "bond.yield 10-year Treasury 3.423 @2026-03-09",
    "bond.yield 10-year Treasury 3.372",
  ],
  [
    "a record-breaking level is the close, and what it rose from is that of the day before",
    "The KOSPI settled at a record-breaking 4,214.69 points, climbing 65.80 points from its previous close of 4,148.89.",
    "index.close KOSPI 4214.69",
    "index.change KOSPI 65.8",
    "index.close KOSPI 4148.89 @2026-03-09",
  ],
  [
    "a session, a day or trading begins where the index opened",
    "The KOSPI closed at 4,214.69. The session began at 4,175.40 and saw an early rise.",
    "index.close KOSPI 4214.69",
    "index.open KOSPI 4175.4",
  ],
  [
    "net sales of a group are its own as those by it are",
    "The net sales of foreigners exceeded 700 billion won. The net buying of institutions came to 1.2 trillion won.",
    "flow.foreign KOSPI -700000000000 over",
    "flow.institution KOSPI 1200000000000",
  ],
  [
    "what a rate is compared with behind a day is no rate of that day",
    "The won was at 1,385.5 per dollar as of 0232 GMT, its highest level since Jan. 6, compared with the previous close at 1,388.9.",
    "fx.reference USD/KRW 1385.5 !",
    "fx.rate USD/KRW 1388.9 @2026-03-09",
  ],
  ["the number of a group of nations is its name", "The KOSPI rose the most among the Group of 20 (G20) members."],
  [
    "what is on track for a gain has not closed",
    "The KOSPI was at 4,140.86, on track for a third day of gains.",
    "index.close KOSPI 4140.86 !",
  ],
  [
    "what is on course for a weekly gain may have closed",
    "The KOSPI rose 0.4 percent to 4,150.12, on course for a third straight weekly gain.",
    "index.change_pct KOSPI 0.4",
    "index.close KOSPI 4150.12",
  ],
  [
    "a price in brackets behind the close it is of is that close, and no change",
    "EcoPro BM closed at 85,000 won, down 15.0% (15,000 won) from the previous trading day's closing price (100,000 won).",
    "stock.close EcoPro BM 85000",
    "stock.change_pct EcoPro BM -15",
    "stock.change EcoPro BM -15000",
    "stock.close EcoPro BM 100000 @2026-03-09",
  ],
  [
    "a price at a clock time is of that moment, wherever the clock stands",
    "Hanwha Ocean's stock price at 9:30 a.m. Tuesday was 101,000 won, up 1.61 percent from the previous trading day.",
    "stock.close Hanwha Ocean 101000 !",
    "stock.change_pct Hanwha Ocean 1.61 !",
  ],
  [
    "the clock of the close that a rate is measured from makes it no fixing",
    "At 10:12 a.m. Tuesday the won stood at 1,481.3 won, compared with 1,480.1 won at 3:30 p.m. on Monday. As of 11:02 a.m., it was trading at 1,482.4 won, up from Monday's closing price in daytime trading as of 3:30 p.m.",
    "fx.reference USD/KRW 1481.3 !",
    "fx.rate USD/KRW 1480.1 @2026-03-09",
    "fx.reference USD/KRW 1482.4 !",
  ],
  [
    "a level of the won is passed in a story that reports on no market too",
    "South Korea's currency on Tuesday fell below the 1,500-won level against the U.S. dollar for the first time in about 17 years. The Korean currency was trading at 1,500.50 won against the dollar as of 9:19 a.m., down 3.2 won from the previous session.",
    "milestone.level USD/KRW 1500 !",
    "fx.reference USD/KRW 1500.5 !",
    "fx.change USD/KRW 3.2 !",
  ],
  [
    "a headline's round level that was lost is none that the index moved by",
    "KOSPI Gives Up 4,100. The KOSDAQ fell to the 990s.",
    "milestone.level KOSPI 4100",
    "index.close KOSDAQ 990 band",
  ],
  [
    "what led to a close, or is told against the day before, is of the day, whatever span was told before",
    "So far this month it has lost more than 10 percent. The KOSPI fell 55.61 points, or 1.33 percent, to close at 4,106.10.",
    "index.change KOSPI -55.61",
    "index.change_pct KOSPI -1.33",
    "index.close KOSPI 4106.1",
  ],
  [
    "lower than the previous day is of the day too",
    "So far this month it has lost more than 10 percent. The KOSPI closed at 4,106.10, which is 55.61 points (1.33%) lower than the previous day.",
    "index.close KOSPI 4106.1",
    "index.change KOSPI -55.61",
    "index.change_pct KOSPI -1.33",
  ],
  [
    "where a rate is told as of an hour of the session and nothing closes, all is of that hour",
    "The won was quoted at 1,478.7 won against the U.S. dollar as of 1:30 p.m., down 28.5 won. The KOSPI tumbled 4.2 percent, and the KOSDAQ plunged 7 percent.",
    "fx.reference USD/KRW 1478.7 !",
    "fx.change USD/KRW 28.5 ! ~",
    "index.change_pct KOSPI -4.2 !",
    "index.change_pct KOSDAQ -7 !",
  ],
  [
    "what was sold from a day until this one is a sum over them",
    "Foreign investors net sold more than 2.4 trillion won from March 3, the day after the shock, until this day. Individuals net bought 1.1 trillion won from the 4th until today.",
  ],
  [
    "of two that go in pairs, the one that stood still has no figure",
    "Hyundai Motor and sister automaker Kia were unchanged and down 0.10 percent, respectively. The KOSPI and the KOSDAQ ended 0.3 percent higher and flat, respectively.",
    "stock.change_pct Kia -0.1",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "so many of one side and of the other are the name of their talks",
    'The KOSPI rose as the "2+2" trade talks went on.',
  ],
];

promise(CASES);
