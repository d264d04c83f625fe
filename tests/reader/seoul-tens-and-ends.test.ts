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
];

promise(CASES);
