import { type Case, promise } from "./reading.ts";

const CASES: readonly Case[] = [
  [
    "what an index had lost when trading was halted is of that moment",
    "Trading was halted for 20 minutes after the KOSPI fell 8.3 percent to 3,914.26.",
    "index.change_pct KOSPI -8.3 !",
    "index.close KOSPI 3914.26 !",
  ],
  [
    "so it is where a breaker was set off, whatever clock is told",
    "The Korea Exchange triggered a circuit breaker at 1:12 p.m. as the KOSDAQ sank 8.1 percent to 911.42.",
    "index.change_pct KOSDAQ -8.1 !",
    "index.close KOSDAQ 911.42 !",
  ],
  [
    "what it closed at is of the day, halt or not",
    "Trading was suspended for 20 minutes before the KOSPI closed 6.2 percent lower at 4,004.31.",
    "index.change_pct KOSPI -6.2",
    "index.close KOSPI 4004.31",
  ],
  [
    "a day's fall that set off a halt is told of the day",
    "The KOSPI ended down 8.3 percent at 3,914.26, setting off a circuit breaker.",
    "index.change_pct KOSPI -8.3",
    "index.close KOSPI 3914.26",
  ],
  [
    "what went before something else than a halt is not said of the session",
    "The won strengthened after the KOSPI fell 3.1 percent.",
  ],
];

promise(CASES);
