import { type Case, promise } from "./reading.ts";

/** Round numbers and bands that are no close's, and a move of the session before: a promise, a text of ours, every claim. */
const CASES: readonly Case[] = [
  [
    "a count of something else that tops a round number is no mark of an index",
    "The KOSPI lost 7.6 points to settle at 4,061.2. On Sunday, the daily caseload recorded 1,041, topping 1,000 for the first time.",
    "index.change KOSPI -7.6",
    "index.close KOSPI 4061.2",
  ],
  [
    "a mark topped behind a level is passed",
    "The KOSPI rose 1.2 percent to 4,012.3, topping 4,000 for the first time.",
    "index.change_pct KOSPI 1.2",
    "index.close KOSPI 4012.3",
    "milestone.level KOSPI 4000",
  ],
  [
    "where an index had been at worst is no mark passed at its close",
    "London's FTSE 100 index ended the day 13.8 up at 5,471.6, having been below 5,400 at worst.",
    "index.change FTSE 100 13.8",
    "index.close FTSE 100 5471.6",
  ],
  [
    "a band that an index came back to before it closed elsewhere is no close",
    "The KOSPI stood at 4,041.7 by 10:30 a.m. But just a few minutes later, the index returned to the 4,050-point territory. The KOSPI closed at 4,068.7, up 14.2 points.",
    "index.close KOSPI 4041.7 !",
    "index.close KOSPI 4068.7",
    "index.change KOSPI 14.2",
  ],
  [
    "what an index had fallen by in the previous session is of that session",
    "The KOSPI plunged 12 percent to close at 4,093.5 on Tuesday. It had fallen 7.1 percent in the previous session.",
    "index.change_pct KOSPI -12",
    "index.close KOSPI 4093.5",
    "index.change_pct KOSPI -7.1 @2026-03-09",
  ],
];

promise(CASES);
