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
];

promise(CASES);
