import { type Case, promise } from "./reading.ts";

/** Days, spans and moments that hold beyond the figure they stand beside, in stories of Seoul. */
const CASES: readonly Case[] = [
  [
    "a forward's rate is one of the won, and none of the spot market",
    "The won settled at 1,430.6 per dollar. The one-month non-deliverable forward (NDF) forex rate was reported at 1,427.3.",
    "fx.rate USD/KRW 1430.6",
    "fx.reference USD/KRW 1427.3",
  ],
  [
    "what a forward moved by is no change of the won",
    "The won settled at 1,430.6 per dollar. The one-month NDF exchange rate was indicated at 1,427.3, up 2.4 won.",
    "fx.rate USD/KRW 1430.6",
    "fx.reference USD/KRW 1427.3",
  ],
  [
    "the same period is the day where no span was told",
    "The KOSPI fell 0.28 percent to close at 5,507.01. The KOSDAQ index also dropped 1.77 percent over the same period to finish at 1,106.08.",
    "index.change_pct KOSPI -0.28",
    "index.close KOSPI 5507.01",
    "index.change_pct KOSDAQ -1.77",
    "index.close KOSDAQ 1106.08",
  ],
  [
    "the same period is the week where one was told",
    "The KOSPI rose 3.2 percent this week. The KOSDAQ gained 1.77 percent over the same period.",
  ],
  [
    "the year before's same period is no day",
    "The KOSPI fell 0.28 percent to close at 5,507.01. Exports rose 12 percent from the same period last year.",
    "index.change_pct KOSPI -0.28",
    "index.close KOSPI 5507.01",
    "macro Exports 12",
  ],
  [
    "a level passed the previous day is the index's that the sentence goes on about",
    "After successfully breaking above 5,500 points the previous day, the KOSPI faced a pullback.",
    "milestone.level KOSPI 5500 @2026-03-09",
  ],
  [
    "a level topped on Monday was topped then",
    "Having topped 4,300 on Monday, the KOSPI slipped to 4,280.13.",
    "milestone.level KOSPI 4300 @2026-03-09",
    "index.close KOSPI 4280.13",
  ],
  [
    "when it passed a level is when it closed, in the session before",
    "The KOSPI extended its run after closing at 3,549.2 in its previous session, when it breached the 3,500 level for the first time.",
    "index.close KOSPI 3549.2 @2026-03-09",
    "milestone.level KOSPI 3500 @2026-03-09",
  ],
  [
    "a day behind a span is that of the level passed, and a milestone is passed where it is hit",
    "The latest milestone came less than a month after the index hit 3,400 on Feb. 19 and just days after topping 3,300 for the first time in over four years on Feb. 10.",
    "milestone.level KOSPI 3400 @2026-02-19",
    "milestone.level KOSPI 3300 @2026-02-10",
  ],
  ["a level that is hit and no milestone is where it was", "The KOSPI hit 3,400 on Feb. 19."],
  [
    "a day told of another market holds for what follows about it",
    "The KOSPI rose 0.3 percent. On Monday (local time), U.S. stocks closed slightly higher. The Dow Jones industrial average added 0.33 percent. The S&P 500 rose 0.07 percent.",
    "index.change_pct KOSPI 0.3",
    "foreign_index.change_pct Dow Jones Industrial Average 0.33 @2026-03-09",
    "foreign_index.change_pct S&P 500 0.07 @2026-03-09",
  ],
  [
    "it holds no longer once another is told of",
    "The KOSPI rose 0.3 percent. On Monday, the Nasdaq sank 1.2 percent. Japan's Nikkei lost 0.9 percent. The Dow fell 0.2 percent.",
    "index.change_pct KOSPI 0.3",
    "foreign_index.change_pct Nasdaq Composite -1.2 @2026-03-09",
    "foreign_index.change_pct Nikkei 225 -0.9",
    "foreign_index.change_pct Dow Jones Industrial Average -0.2",
  ],
  [
    "a day at the end of a list is that of all of one market",
    "The KOSPI rose 0.3 percent, as the Nasdaq added 0.5 percent and the Dow Jones Industrial Average advanced 0.63 percent Monday.",
    "index.change_pct KOSPI 0.3",
    "foreign_index.change_pct Nasdaq Composite 0.5 @2026-03-09",
    "foreign_index.change_pct Dow Jones Industrial Average 0.63 @2026-03-09",
  ],
  [
    "and of no other market",
    "The KOSPI fell 0.3 percent. The Nikkei lost 0.3 percent and the Nasdaq sank 1.2 percent on Monday.",
    "index.change_pct KOSPI -0.3",
    "foreign_index.change_pct Nikkei 225 -0.3",
    "foreign_index.change_pct Nasdaq Composite -1.2 @2026-03-09",
  ],
  [
    "this year's closing high is no record",
    "The KOSPI rose 0.3 percent to 4,112.40. This year's previous closing high was 4,101.88, set on Jan. 20.",
    "index.change_pct KOSPI 0.3",
    "index.close KOSPI 4112.4",
    "index.close KOSPI 4101.88 @2026-01-20",
  ],
  [
    "a high that an index notched is compared with highs",
    "The KOSDAQ rose 0.3 percent. It was the second highest point in 21 years, since the KOSDAQ notched 1,074.1 during trading on Sept. 6, 2000.",
    "index.change_pct KOSDAQ 0.3",
    "index.high KOSDAQ 1074.1 @2000-09-06 !",
  ],
  [
    "where a gauge hovers by a clock is where it stood then",
    "South Korean stocks opened higher Tuesday. Gains faded, with the KOSPI hovering around 3,595 by 9:20 a.m.",
    "index.close KOSPI 3595 about !",
  ],
  [
    "the first minutes are a moment, and no span of sums",
    "The KOSPI rose. Foreign investors led, snapping up more than 200 billion won in shares in the first 15 minutes. Retail investors followed with net purchases of about 70 billion won.",
    "flow.foreign KOSPI 200000000000 over !",
    "flow.individual KOSPI 70000000000 about",
  ],
  [
    "what stands behind a change from the day before is where it came to",
    "The KOSPI was down 4.82 percent (198.64 points) from the previous trading day at 3,923.10 at that time.",
    "index.change_pct KOSPI -4.82 !",
    "index.change KOSPI -198.64 !",
    "index.close KOSPI 3923.1 !",
  ],
  [
    "the balance of program trading is no turnover",
    "The KOSPI was down 4.82 percent. As of 9:46 a.m., the scale of program trading transactions was a net sell of 114.7 billion won.",
    "index.change_pct KOSPI -4.82",
  ],
  [
    "the won at its farthest is no close",
    "The won fell as much as 15.2 won to 1,490.1 before closing at 1,482.3, down 7.4 won.",
    "fx.reference USD/KRW 1490.1",
    "fx.rate USD/KRW 1482.3",
    "fx.change USD/KRW 7.4",
  ],
  [
    "a company that shares a word with a brand of funds is a company",
    "The KOSPI rose 0.3 percent. Hanaro Telecom added 1.65 percent to 3,680 won.",
    "index.change_pct KOSPI 0.3",
    "stock.change_pct Hanaro Telecom 1.65",
    "stock.close Hanaro Telecom 3680",
  ],
];

promise(CASES);
