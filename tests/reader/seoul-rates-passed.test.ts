import { promise } from "./reading.ts";

/** Seoul's rate of the dollar: what it passed, what it was compared with, and what a change led to. */

promise([
  [
    "a close that is compared with a close is one, whatever its verb",
    "It is the first time that the won-dollar rate closed at over 1,430 won since March 16 of 2009, when it hit 1,440.3 won.",
    "milestone.level USD/KRW 1430",
    "fx.rate USD/KRW 1440.3 @2009-03-16",
  ],
  [
    "the level to which the won went from the close before is of now",
    "The won was down 12.4 from the previous session's close to 1,467.1 against the greenback as of 11:20 a.m.",
    "fx.change USD/KRW 12.4 ! ~",
    "fx.reference USD/KRW 1467.1 !",
  ],
  [
    "a rate that ended above no round level was more than that, and what the won was below nobody says",
    "The rate closed at 1,466.2 won. It was the first time since Nov. 24 that the rate ended above 1,465 won. The won ended below 1,465 per dollar.",
    "fx.rate USD/KRW 1466.2",
    "fx.rate USD/KRW 1465 over",
  ],
  [
    "a whole rate that is a level is somewhere within it",
    "The dollar-won rate gained 5.6 won, closing at the 1,468-won level.",
    "fx.change USD/KRW 5.6",
    "fx.rate USD/KRW 1468 band",
  ],
  [
    "what a share had lost is of the hour of which the story tells",
    "The KOSPI had dropped 32.9 points to 4,314.31 as of 11:21 a.m. Naver fell 1.2 percent and SK hynix had shed 2.2 percent.",
    "index.change KOSPI -32.9 !",
    "index.close KOSPI 4314.31 !",
    "stock.change_pct Naver -1.2 !",
    "stock.change_pct SK hynix -2.2 !",
  ],
]);
