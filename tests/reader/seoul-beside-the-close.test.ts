import { promise } from "./reading.ts";

/** Stories of Seoul: what went before the close, and what was never reached, beside where the session ended. */

promise([
  [
    "what the close is up from, below or past of, on another day, leaves the close the session's",
    "The KOSPI ended at 2,731.40, up from 2,702.20 on Friday.",
    "index.close KOSPI 2731.4",
    "index.close KOSPI 2702.2 @2026-03-06",
  ],
  [
    "so does the record that it beat, set on a day",
    "The KOSPI ended at 2,731.40, surpassing the previous record close of 2,702.20 set on Friday.",
    "index.close KOSPI 2731.4",
    "record.previous_close KOSPI 2702.2 @2026-03-06",
  ],
  [
    "so does what it had hit on a day",
    "The KOSPI, which had hit 2,790.15 on Monday, ended at 2,731.40.",
    "index.close KOSPI 2731.4",
  ],
  [
    "how far an index had gone before it turned to its close is its low",
    "The KOSPI ended at 2,731.40 after plunging to 2,699.30.",
    "index.close KOSPI 2731.4",
    "index.low KOSPI 2699.3",
  ],
  [
    "a low above the close is none, and neither is a high below it",
    "The KOSPI ended at 2,731.40 after falling to 2,740.30. The KOSDAQ ended at 802.10 after climbing to 798.20.",
    "index.close KOSPI 2731.4",
    "index.close KOSDAQ 802.1",
  ],
  [
    "what an index left before it climbed is no close",
    "The KOSPI fell to 2,699.30 before climbing to 2,731.40.",
    "index.close KOSPI 2731.4",
  ],
  [
    "where it went on a day before is of that day",
    "The KOSPI ended at 2,731.40 after climbing to 2,740.30 on Friday.",
    "index.close KOSPI 2731.4",
    "index.close KOSPI 2740.3 @2026-03-06",
  ],
  [
    "what was lost during a streak is no session's",
    "The KOSPI rose 0.8 percent, snapping a four-day losing streak during which it lost 3.9 percent.",
    "index.change_pct KOSPI 0.8",
  ],
  [
    "nonferrous metals in one word are that trade",
    "Nonferrous metals rose 0.7 percent while steel fell 2.1 percent.",
    "sector.change_pct Nonferrous metals 0.7",
    "sector.change_pct steel -2.1",
  ],
  ["a level that the index came close to topping was not passed", "The KOSPI came close to topping 2,800 points."],
  [
    "a barrier that the rate is close to breaking is not passed",
    "Exchange rate close to breaking 1,450-won barrier",
    "milestone.level USD/KRW 1450 !",
  ],
  [
    "Seoul's shares named first in a list are the story's",
    "Korean, Japanese shares sink on tariffs. The KOSPI lost 1.3 percent to 2,731.40. The Nikkei 225 fell 1.4 percent to 36,120.50.",
    "index.change_pct KOSPI -1.3",
    "index.close KOSPI 2731.4",
    "foreign_index.change_pct Nikkei 225 -1.4",
    "foreign_index.close Nikkei 225 36120.5",
  ],
  [
    "a day that owns the gain which was undone is the gain's alone",
    "SK hynix reversed Monday's 2.4 percent gain to lose 1.7 percent. The KOSPI fell 0.3 percent.",
    "stock.change_pct SK hynix 2.4 @2026-03-09",
    "stock.change_pct SK hynix -1.7",
    "index.change_pct KOSPI -0.3",
  ],
  [
    "a day's gain that took the index somewhere is that day's with where it went",
    "Monday's 3 percent gain took the KOSPI to 2,731.40.",
    "index.close KOSPI 2731.4 @2026-03-09",
  ],
  [
    "what those who have been sellers all month sold is of the month, and what they sold on a day is the day's",
    "The KOSPI fell. Foreign investors have been net sellers every day this month, unloading 1.8 trillion won. They sold 92 billion won on Tuesday.",
    "flow.foreign KOSPI -92000000000",
  ],
]);

promise([
  [
    "a change above Monday's finish is the session's",
    "The KOSPI ended at 2,731.40, 12.3 points (0.45%) above Monday's finish.",
    "index.close KOSPI 2731.4",
    "index.change KOSPI 12.3",
    "index.change_pct KOSPI 0.45",
  ],
  [
    "the level of Monday's close, told behind it, is Monday's",
    "The KOSPI ended 12.3 points below Monday's close of 2,743.70.",
    "index.change KOSPI -12.3",
    "index.close KOSPI 2743.7 @2026-03-09",
  ],
  [
    "shares that open lower in a headline are at a moment",
    "Seoul shares open nearly 0.4 pct lower on tech losses",
    "index.change_pct KOSPI -0.4 near !",
  ],
  [
    "electric machinery is that trade",
    "By sector, electric machinery added 2.1 percent and electrical equipment lost 1.1 percent.",
    "sector.change_pct electric machinery 2.1",
    "sector.change_pct electrical equipment -1.1",
  ],
  [
    "stocks tied to something are some, and stocks in Seoul all",
    "Stocks tied to defense climbed 3.1 percent, and shares with exposure to shipping fell 1.2 percent. Stocks in Seoul rose 0.4 percent.",
    "index.change_pct KOSPI 0.4",
  ],
  [
    "where an index went from its open is no second open",
    "The KOSPI turned lower after opening at 2,740.20, falling 0.6 percent to 2,723.80 by noon.",
    "index.open KOSPI 2740.2",
    "index.close KOSPI 2723.8 !",
  ],
  [
    "a day before that a moment's story tells of is no moment",
    "The KOSPI had added 0.6 percent to 2,740.20 by 10 a.m., after falling 1.1 percent to 2,723.80 the day before.",
    "index.change_pct KOSPI 0.6 !",
    "index.close KOSPI 2740.2 !",
    "index.change_pct KOSPI -1.1 @2026-03-09",
    "index.close KOSPI 2723.8 @2026-03-09",
  ],
  [
    "a clock behind the dollar is the rate's, and of the change beside it",
    "The won was trading at 1,441.4 to the dollar at 9:05 a.m., 3.2 won stronger than Monday's close.",
    "fx.reference USD/KRW 1441.4 !",
    "fx.change USD/KRW -3.2 !",
  ],
  [
    "half past three is that of the close",
    "The won was at 1,441.4 to the dollar at 3:30 p.m., 3.2 won stronger than Monday's close.",
    "fx.rate USD/KRW 1441.4",
    "fx.change USD/KRW -3.2",
  ],
]);

promise([
  [
    "the previous session's gain that was erased is that session's",
    "The KOSPI closed at 2,731.40, erasing all of the previous session's 1.4 percent gain.",
    "index.close KOSPI 2731.4",
    "index.change_pct KOSPI 1.4 @2026-03-09",
  ],
  [
    "what the index was down by at its worst is of a moment, and what it swung by is no change",
    "The KOSPI closed at 2,731.40. At its worst, the index was down 40.2 points. It swung by more than 60 points during the day.",
    "index.close KOSPI 2731.4",
    "index.change KOSPI -40.2 !",
  ],
  [
    "what one stock was bought or sold for is no flow of the market",
    "The KOSPI closed at 2,731.40. Foreigners sold 2.1 million shares of Naver worth 451 billion won. SK hynix was the top foreign buy at 210 billion won.",
    "index.close KOSPI 2731.4",
  ],
  [
    "what groups bought while a stock rose is the market's",
    "SK hynix was up 2 percent at 201,000 won as foreigners bought a net 210 billion won. The KOSPI closed at 2,731.40.",
    "stock.change_pct SK hynix 2",
    "stock.close SK hynix 201000",
    "flow.foreign KOSPI 210000000000",
    "index.close KOSPI 2731.4",
  ],
]);

promise([
  [
    "what was sold in the futures market, told in front, is no flow of shares",
    "In the futures market, foreigners sold 1.9 trillion won. The KOSPI fell 0.1 percent. On the KOSPI, they bought 41 billion won.",
    "index.change_pct KOSPI -0.1",
    "flow.foreign KOSPI 41000000000",
  ],
  [
    "turnover of both boards is each board's",
    "Turnover on the main board came to 9.4 trillion won, and that on the Kosdaq to 6.2 trillion won.",
    "turnover.value KOSPI 9400000000000",
    "turnover.value KOSDAQ 6200000000000",
  ],
  [
    "the volume that a day had is that day's",
    "Volume was 402.3 million shares, the least since Jan. 5's 388.1 million.",
    "turnover.volume KOSPI 402300000",
    "turnover.volume KOSPI 388100000 @2026-01-05",
  ],
  [
    "this year's top of the rate is no close",
    "The KOSPI fell. The won ended at 1,441.3 per dollar, close to this year's top of 1,443.5.",
    "fx.rate USD/KRW 1441.3",
    "fx.reference USD/KRW 1443.5 ?",
  ],
  [
    "what has a price in won is no index",
    "The KOSPI closed at 2,731.40. Stock in Naver fell. It finished at 210,500 won, 1.25 percent lower.",
    "index.close KOSPI 2731.4",
    "stock.close Naver 210500",
    "stock.change_pct Naver -1.25",
  ],
]);
