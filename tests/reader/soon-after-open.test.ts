import { type Case, promise } from "./reading.ts";

/** Sentences that begin with the open of the day: a promise, a text of ours, every claim. */
const CASES: readonly Case[] = [
  [
    "what an index did shortly after the market opened is of that moment",
    "Shortly after the market opened, the KOSPI fell 20.12 points to 4,012.33.",
    "index.change KOSPI -20.12 !",
    "index.close KOSPI 4012.33 !",
  ],
  [
    "so it is minutes after trading began, when the market opened, and as soon as trading started",
    "About 10 minutes after trading began, the KOSPI was down 20.12 points. When the market opened, the KOSDAQ fell 1.2 percent. As soon as trading started, Pepper Holdings lost 2.3 percent.",
    "index.change KOSPI -20.12 !",
    "index.change_pct KOSDAQ -1.2 !",
    "stock.change_pct Pepper Holdings -2.3 !",
  ],
  [
    "where it closed behind that is its close",
    "Shortly after the market opened, the KOSPI fell 20.12 points, but it closed at 4,040.21, up 0.2 percent.",
    "index.change KOSPI -20.12 !",
    "index.close KOSPI 4040.21",
    "index.change_pct KOSPI 0.2",
  ],
  [
    "what opened in front of a rate is not what soared",
    "The exchange rate started at 1,469 won. Shortly after the market opened, it soared to 1,471.5 won.",
    "fx.reference USD/KRW 1469 !",
    "fx.reference USD/KRW 1471.5 !",
  ],
  [
    "a market that opened lower is followed to where it ended, and one that opened on a day of its own is of that day",
    "After the market opened lower, the KOSPI recovered to end at 4,012.33. When trading began on March 3, the KOSDAQ stood at 912.33.",
    "index.close KOSPI 4012.33",
    "index.close KOSDAQ 912.33 @2026-03-03",
  ],
];

promise(CASES);
