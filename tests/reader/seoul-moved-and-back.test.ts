import { type Case, promise } from "./reading.ts";

/** Moves that a session of Seoul took back, and what it ended with: a promise, a text of ours, every claim. */
const CASES: readonly Case[] = [
  [
    "what a close came after, the other way and with no day told, was of the same session",
    "The KOSPI closed down 0.14 percent at 4,012.3, after rising more than 2 percent.",
    "index.change_pct KOSPI -0.14",
    "index.close KOSPI 4012.3",
    "index.change_pct KOSPI 2 over !",
  ],
  [
    "what it came after on a day that is told is of that day",
    "The KOSPI closed down 0.14 percent at 4,012.3 on Tuesday, after rising more than 2 percent in the previous session.",
    "index.change_pct KOSPI -0.14",
    "index.close KOSPI 4012.3",
    "index.change_pct KOSPI 2 over @2026-03-09",
  ],
  [
    "what it came after in a week, or by more than a day brings, is of no session",
    "The KOSPI closed down 0.14 percent at 4,012.3 on Tuesday after rising more than 2 percent this week. The KOSDAQ ended 1.2 percent lower after climbing more than 30 percent.",
    "index.change_pct KOSPI -0.14",
    "index.close KOSPI 4012.3",
    "index.change_pct KOSDAQ -1.2",
  ],
  [
    "a part of the day told behind a move gone by makes it one of that part",
    "The KOSPI closed up 0.1 percent at 4,012.3, after falling 1.3 percent in the morning. The KOSDAQ ended 0.2 percent lower after rising 1.1 percent earlier in the day.",
    "index.change_pct KOSPI 0.1",
    "index.close KOSPI 4012.3",
    "index.change_pct KOSPI -1.3 !",
    "index.change_pct KOSDAQ -0.2",
    "index.change_pct KOSDAQ 1.1 !",
  ],
  [
    "what had been before a close is none of it, and what is told behind the close is",
    "The index had been down 0.7 percent before closing at 4,012.3, up 0.1 percent.",
    "index.close KOSPI 4012.3",
    "index.change_pct KOSPI 0.1",
  ],
  [
    "gains that were given up are no change of the day",
    "The KOSPI finished 0.2 percent lower at 4,012.3, giving up gains of more than 1 percent.",
    "index.change_pct KOSPI -0.2",
    "index.close KOSPI 4012.3",
  ],
  [
    "a loss of a day told, that the next made good, is of that day",
    "The KOSPI rose 1.1 percent to 4,012.3 on Tuesday, erasing Monday's loss of 0.9 percent.",
    "index.change_pct KOSPI 1.1",
    "index.close KOSPI 4012.3",
    "index.change_pct KOSPI -0.9 @2026-03-09",
  ],
  [
    "what a move was narrowed or widened to by the close is the day's",
    "The KOSPI trimmed its loss to 0.3 percent by the close. The KOSDAQ extended its gain to 2.3 percent at the end of trading.",
    "index.change_pct KOSPI -0.3",
    "index.change_pct KOSDAQ 2.3",
  ],
  [
    "what it was extended to by the end of a week, or with no end told, is of no session",
    "The KOSPI extended its gain to 2.3 percent by the end of the week. The KOSDAQ narrowed its loss to 0.3 percent.",
  ],
  [
    "where an index went back to at the close is the close, and no low",
    "The KOSPI rose as high as 4,081.1 before retreating to 4,012.3 at the close.",
    "index.high KOSPI 4081.1",
    "index.close KOSPI 4012.3",
  ],
  [
    "how far it had fallen before it closed is the low, as before",
    "The KOSPI closed at 4,012.3 after falling to 3,981.2.",
    "index.close KOSPI 4012.3",
    "index.low KOSPI 3981.2",
  ],
  [
    "a record left behind within the session is its high, one of another day is none",
    "The KOSPI fell 0.5 percent to 4,012.3, retreating from an all-time high of 4,081.1 hit early in the session. The KOSDAQ fell 0.4 percent to 903.2, retreating from an all-time high of 931.8.",
    "index.change_pct KOSPI -0.5",
    "index.close KOSPI 4012.3",
    "index.high KOSPI 4081.1 !",
    "index.change_pct KOSDAQ -0.4",
    "index.close KOSDAQ 903.2",
  ],
  [
    "a record reached that is where the index closed is its close",
    "A board shows that the KOSPI reached a new all-time high of 4,081.12 points. The KOSPI rose 1 percent to close at 4,081.12.",
    "index.close KOSPI 4081.12",
    "index.change_pct KOSPI 1",
    "index.close KOSPI 4081.12",
  ],
  [
    "a record reached elsewhere than it closed is its high",
    "A board shows that the KOSPI reached a new all-time high of 4,083.55 points. The KOSPI rose 1 percent to close at 4,081.12.",
    "index.high KOSPI 4083.55",
    "index.change_pct KOSPI 1",
    "index.close KOSPI 4081.12",
  ],
];

promise(CASES);
