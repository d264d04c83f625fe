import { type Case, promise } from "./reading.ts";

/** What stood at some moment of a session in Seoul, and how far it had gone there. */
const CASES: readonly Case[] = [
  [
    "how far an index had fallen before it closed is told of a moment",
    "The KOSPI closed 1.2 percent lower at 4,101.22 after falling as much as 3.4 percent, its worst since April.",
    "index.change_pct KOSPI -1.2",
    "index.close KOSPI 4101.22",
    "index.change_pct KOSPI -3.4 !",
  ],
  [
    "having lost as much is of a moment too",
    "The KOSDAQ finished 0.6 percent higher at 912.55, having lost as much as 1.9 percent in early trade.",
    "index.change_pct KOSDAQ 0.6",
    "index.close KOSDAQ 912.55",
    "index.change_pct KOSDAQ -1.9 !",
  ],
  [
    "a share that had lost as much is told of the same moment",
    "Samsung Electronics closed 1.4 percent lower after losing as much as 5.2 percent.",
    "stock.change_pct Samsung Electronics -1.4",
    "stock.change_pct Samsung Electronics -5.2 !",
  ],
  [
    "what was lost as much as in a week is of no moment",
    "The KOSPI rose 0.4 percent after losing as much as 7.4 percent last week.",
    "index.change_pct KOSPI 0.4",
  ],
  [
    "a slump that the day ends less deep than was of a moment, and down",
    "Seoul shares rebounded from a more than 4 percent slump to end down 1.3 percent.",
    "index.change_pct KOSPI -4 over !",
    "index.change_pct KOSPI -1.3",
  ],
  [
    "a nose-dive goes down, whatever recovered from it",
    "Seoul stocks came back from an over 7 percent nose-dive on Tuesday, the KOSPI ending 2.1 percent lower.",
    "index.change_pct KOSPI -7 over !",
    "index.change_pct KOSPI -2.1",
  ],
  [
    "a nose-dive of the day before is that day's",
    "The KOSPI recovered from an over 4 percent nose-dive on Monday.",
    "index.change_pct KOSPI -4 over @2026-03-09",
  ],
  ["a slump that nobody dates is of no session", "The KOSPI recovered from a 4 percent slump."],
  [
    "what is told at one point is of that point, its change too",
    "At one point in the afternoon the KOSPI sank below the 3,900 mark to 3,899.87, down 3.21 percent from the previous session.",
    "milestone.level KOSPI 3900 !",
    "index.low KOSPI 3899.87 !",
    "index.change_pct KOSPI -3.21 !",
  ],
  [
    "at one stage the won's move is of that stage",
    "At one stage the won weakened to 1,489.2, down 12.3 won.",
    "fx.reference USD/KRW 1489.2 !",
    "fx.change USD/KRW 12.3 !",
  ],
  [
    "what closes behind it is the day's",
    "At one point the KOSPI fell below 3,900, but it closed at 3,912.33, down 1.1 percent.",
    "milestone.level KOSPI 3900 !",
    "index.close KOSPI 3912.33",
    "index.change_pct KOSPI -1.1",
  ],
  [
    "during the session it stood where it closed no more",
    "During the session it slid to 3,899.87, down 2.3 percent, before the KOSPI closed at 3,950.10.",
    "index.low KOSPI 3899.87",
    "index.change_pct KOSPI -2.3 !",
    "index.close KOSPI 3950.1",
  ],
  [
    "a change beside what was touched in the morning is the morning's",
    "The KOSPI touched 3,899.87 in the morning, down 2.3 percent.",
    "index.change_pct KOSPI -2.3 !",
  ],
  [
    "a change beside the close is the day's, whatever was touched",
    "The KOSPI closed at 3,950.11, down 0.4 percent, after touching 3,899.87 in the morning.",
    "index.close KOSPI 3950.11",
    "index.change_pct KOSPI -0.4",
    "index.low KOSPI 3899.87",
  ],
  [
    "Asia's shares outside Japan have an index of their own",
    "The KOSPI fell. MSCI's index of Asia-Pacific shares outside Japan lost 0.71 per cent.",
    "foreign_index.change_pct MSCI Asia Pacific ex Japan -0.71",
  ],
  [
    "so have the world's and the emerging markets'",
    "The KOSPI fell. MSCI's gauge of world shares dropped 0.2 percent, and MSCI's emerging markets index gained 0.6 percent.",
    "foreign_index.change_pct MSCI World -0.2",
    "foreign_index.change_pct MSCI Emerging Markets 0.6",
  ],
  [
    "a house's index of Asia is that of Asia",
    "The KOSPI fell. The MSCI Asia Pacific index rose 0.1 percent, while Japan lost ground.",
    "foreign_index.change_pct MSCI Asia Pacific 0.1",
  ],
];

promise(CASES);
