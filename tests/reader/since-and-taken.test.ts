import { type Case, promise } from "./reading.ts";

/** Closes behind the day since when they are the highest, losses told of what took them, and the dollar in other moneys. */

const CASES: readonly Case[] = [
  [
    "a close behind the day since when none was higher is the story's own",
    "The KOSPI rose to its highest level since Nov. 21, 2025, closing at 4,212.41. The won fell to its weakest since Jan. 13, finishing at 1,465.4 per dollar.",
    "index.close KOSPI 4212.41",
    "fx.rate USD/KRW 1465.4",
  ],
  [
    "a close that the day since when none was higher explains is that day's",
    "The KOSPI rose to its highest level since Nov. 21, 2025, when it closed at 4,212.41.",
    "index.close KOSPI 4212.41 @2025-11-21",
  ],
  [
    "what was wiped off an index it lost",
    "The scare wiped 2.6 percent off the KOSPI and knocked more than three percent off Taiwan's stock index.",
    "index.change_pct KOSPI -2.6",
    "foreign_index.change_pct TAIEX -3 over",
  ],
  [
    "what was shaved off over weeks is of no day",
    "Investors have pulled out over the past two weeks, shaving nearly 4 percent off the KOSPI.",
  ],
  [
    "the dollar in another money than the won is another rate",
    "Seoul shares fell. The KOSPI fell 1.1 percent to 4,131.90. In Tokyo, the dollar was trading at 137.14 yen in late afternoon, up 1.17 yen from late Friday.",
    "index.change_pct KOSPI -1.1",
    "index.close KOSPI 4131.9",
    "fx.reference USD/JPY 137.14 !",
  ],
  [
    "share prices in a city are its market's, and the index told next is not the story's",
    "Tokyo stocks fell. The Nikkei fell 1.1 percent to 38,089.30. Share prices in Taipei rose 0.8 percent.",
    "index.change_pct Nikkei 225 -1.1",
    "index.close Nikkei 225 38089.3",
    "foreign_index.change_pct TAIEX 0.8",
  ],
];

promise(CASES);
