import { type Case, promise } from "./reading.ts";

const CASES: readonly Case[] = [
  [
    "a rate within the session is no rate of its close",
    "The KOSPI fell 5.42 points, or 0.28 percent, to 4,017.35 as of 11:20 a.m.\nThe won was changing hands at 1,426.8 won against the U.S. dollar, down 0.6 won from the previous session's close.",
    "index.change KOSPI -5.42 !",
    "index.change_pct KOSPI -0.28 !",
    "index.close KOSPI 4017.35 !",
    "fx.reference USD/KRW 1426.8 !",
    "fx.change USD/KRW 0.6 ! ~",
  ],
  [
    "what the won gained in value the rate lost",
    "The won/dollar rate fell below 1,400 won. It closed at 1,394.4 won per dollar, gaining 9.4 won in value from the previous day.",
    "milestone.level USD/KRW 1400",
    "fx.rate USD/KRW 1394.4",
    "fx.change USD/KRW -9.4",
  ],
  [
    "a change counted from an hour of the night is none of the day's",
    "The won-dollar exchange rate closed at 1,476.6 won. It fell 1.4 won from the close at 2 a.m. on the 10th (1,478 won).",
    "fx.rate USD/KRW 1476.6",
    "fx.reference USD/KRW 1478",
  ],
  [
    "a close in brackets behind its name is that of the day before",
    "On the 10th, the won-dollar rate opened at 1,476.6 won, up 0.3 won from the previous trading day's closing price (as of 3:30 p.m., 1,476.3 won).",
    "fx.reference USD/KRW 1476.6 !",
    "fx.rate USD/KRW 1476.3 @2026-03-09",
  ],
  [
    "half past three of the day before is where a rate of the morning is counted from",
    "The won was trading at 1,476.6 won against the greenback as of 9:15 a.m., down 2.5 won from the previous session's 3:30 p.m. quote of 1,479.1 won.",
    "fx.reference USD/KRW 1476.6 !",
    "fx.change USD/KRW -2.5 !",
    "fx.rate USD/KRW 1479.1 @2026-03-09",
  ],
  [
    "what was touched behind a rate of the day before is of the day",
    "The won ended at 1,476.6 per dollar, down 0.2 percent from Monday's 1,473.1, after having fallen as low as 1,479.9.",
    "fx.rate USD/KRW 1476.6",
    "fx.rate USD/KRW 1473.1 @2026-03-09",
    "fx.reference USD/KRW 1479.9 !",
  ],
  [
    "another money's rate put in won is no rate of the won",
    "The won closed at 1,391.5 won. The exchange rate of the yuan was 7.1192 yuan per dollar (approximately 1,352.93 won).",
    "fx.rate USD/KRW 1391.5",
  ],
  [
    "by what a story puts won in dollars is a rate of no hour that it tells",
    "The won closed at 1,391.5 won. Hyundai Motor fell 1 percent as the yen weakened. ($1 = 1,391.0500 Korean won)",
    "fx.rate USD/KRW 1391.5",
    "stock.change_pct Hyundai Motor -1",
    "fx.reference USD/KRW 1391.05",
  ],
  [
    "a change counted from the previous trading day leaves the close behind it the day's, in points too",
    "The won-dollar exchange rate increased 18 points from the previous trading day to close at 1,413.",
    "fx.change USD/KRW 18",
    "fx.rate USD/KRW 1413",
  ],
  [
    "a low of another month is none of the day's",
    "The won has gained 3 percent since it hit an 11-year low of 1,570.3 won in early January.",
    "fx.reference USD/KRW 1570.3 ?",
  ],
  [
    "a rate before its subject is the subject's",
    "At 1,406.6 won against the dollar, the local currency was up 7.4 won from the previous close.",
    "fx.rate USD/KRW 1406.6",
    "fx.change USD/KRW -7.4 ~",
  ],
  [
    "a rate before its subject is that of the money, whose it is said to be",
    "At 1,406.6 won against the dollar, the South Korean currency was up 7.4 won from the previous close.",
    "fx.rate USD/KRW 1406.6",
    "fx.change USD/KRW -7.4 ~",
  ],
  [
    "the rate of the foreign exchange market is the won's",
    "In the foreign exchange market, the rate closed at 1,376.4 won per dollar, 10.2 won lower than the previous day.",
    "fx.rate USD/KRW 1376.4",
    "fx.change USD/KRW -10.2",
  ],
  [
    "a level that another is compared with is of the day it names",
    "The won closed at 1,407.5 won against the dollar, compared with the previous session's 1,411.3 won.",
    "fx.rate USD/KRW 1407.5",
    "fx.rate USD/KRW 1411.3 @2026-03-09",
  ],
  [
    "a level set against another day's stays the story's own",
    "The won ended at 1,407.5 to the dollar versus 1,411.3 on Monday.",
    "fx.rate USD/KRW 1407.5",
    "fx.rate USD/KRW 1411.3 @2026-03-09",
  ],
  [
    "the dollar's country is not the market of a story",
    "The local currency strengthened 12.4 won to close at 1,396.3 won against the U.S. dollar.",
    "fx.change USD/KRW -12.4",
    "fx.rate USD/KRW 1396.3",
  ],
  [
    "yesterday's moment behind today's close leaves the close where it was",
    "Shares of exporters fell.\nThe won climbed 0.1 percent to close at 1,460.95 per dollar in Seoul. It touched 1,459.75 yesterday.",
    "fx.rate USD/KRW 1460.95",
    "fx.reference USD/KRW 1459.75 ?",
  ],
  [
    "a story that names its own day first is of it, whatever it tells of the day before",
    "On the 10th, the won opened at 1,468.4 won.\nOn the 9th, the KOSPI closed at 4,090.59, down 76.57 points (1.84%).\nThe previous day foreigners were net sellers of 43.3 billion won. As a result, the KOSPI closed at 4,090.59, down 76.57 points.",
    "fx.reference USD/KRW 1468.4 !",
    "index.close KOSPI 4090.59 @2026-03-09",
    "index.change KOSPI -76.57 @2026-03-09",
    "index.change_pct KOSPI -1.84 @2026-03-09",
    "flow.foreign KOSPI -43300000000 @2026-03-09",
    "index.close KOSPI 4090.59 @2026-03-09",
    "index.change KOSPI -76.57 @2026-03-09",
  ],
];

promise(CASES);
