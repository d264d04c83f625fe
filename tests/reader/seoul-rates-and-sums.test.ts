import { promise } from "./reading.ts";

/** Stories of Seoul: sums that are of no session, investors of no group, and rates beside others. */

promise([
  [
    "an amount since a day is a sum of the days since",
    "The KOSPI fell 1 percent. Foreign investors sold for a 16th session, offloading about 3.7 trillion won ($3.50 billion) since Feb. 5.",
    "index.change_pct KOSPI -1",
  ],
  [
    "funds that are net buyers are no group named before them",
    "The KOSPI rose 1 percent. Foreign investors are modest net sellers, while national pension funds are net buyers of more than 240 billion won.",
    "index.change_pct KOSPI 1",
  ],
  [
    "individuals that are net buyers are a group",
    "The KOSPI rose 1 percent. Foreign investors are modest net sellers, while individuals are net buyers of 240 billion won.",
    "index.change_pct KOSPI 1",
    "flow.individual KOSPI 240000000000",
  ],
  [
    "to best a round level is to pass it",
    "Kospi index bests 2,400 points, continues climb",
    "milestone.level KOSPI 2400",
  ],
  [
    "what a yield is held against with 'versus' is the day before's",
    "The KOSPI fell 1 percent. The benchmark three-year treasury bond yielded 3.142 percent versus the previous day's 3.17 percent.",
    "index.change_pct KOSPI -1",
    "bond.yield 3-year Treasury 3.142",
    "bond.yield 3-year Treasury 3.17 @2026-03-09",
  ],
  [
    "a change from the close of the 'weekly transaction' is one of the day",
    "The won-dollar exchange rate closed at 1,460.1 won, up 3.8 won from the prior session's weekly transaction closing price. The KOSPI fell.",
    "fx.rate USD/KRW 1460.1",
    "fx.change USD/KRW 3.8",
  ],
  [
    "the intraday high in won is the rate's that was told before",
    "The exchange rate opened at 1,456.6 won. The intraday high was 1,461.5 won. The KOSPI fell.",
    "fx.reference USD/KRW 1456.6 !",
    "fx.reference USD/KRW 1461.5 !",
  ],
  [
    "this year's peak beside a change makes it none of the year",
    "The South Korean won weakened on Tuesday. The won finished at 1,463.6 per dollar, up 3.5 won from the previous session and just shy of this year's peak. The KOSPI fell.",
    "fx.rate USD/KRW 1463.6",
    "fx.change USD/KRW 3.5",
  ],
  [
    "a price that a stock had plunged to before it closed is its low",
    "The KOSPI fell 1 percent. LG Electronics closed down 2.8 percent at 99,100 won after plunging to 98,100 won.",
    "index.change_pct KOSPI -1",
    "stock.change_pct LG Electronics -2.8",
    "stock.close LG Electronics 99100",
    "stock.low LG Electronics 98100",
  ],
  [
    "'Corporation' and 'Limited' end the names in front of them",
    "The KOSPI fell 1 percent. Korea Line Corporation lost 1.2 percent to 1,950 won, and LG Chem Limited, the chemicals maker, 0.5 percent to 294,000 won.",
    "index.change_pct KOSPI -1",
    "stock.change_pct Korea Line Corporation -1.2",
    "stock.close Korea Line Corporation 1950",
    "stock.change_pct LG Chem -0.5",
    "stock.close LG Chem 294000",
  ],
  [
    "'limited' in a heading ends no name",
    "KOSPI Falls, Losses Seen Limited as Foreigners Buy. Limited trading kept the index at 2,400.11.",
    "index.close KOSPI 2400.11",
  ],
]);

promise([
  [
    "a year within which a loss is the biggest makes it no sum",
    "Korean shares suffered their biggest daily loss this year falling by more than 3 percent. The KOSPI shed 81.47 points, or 3.09 percent, to 2,555.24.",
    "index.change_pct KOSPI -3 over",
    "index.change KOSPI -81.47",
    "index.change_pct KOSPI -3.09",
    "index.close KOSPI 2555.24",
  ],
  [
    "an amount of the day before is of no moment, and one with a clock time of no day before",
    "The KOSPI fell 1 percent. Foreigners sold 136.73 billion won on Monday and were net sellers of domestic stocks worth 31.38 billion won as of 9:50 a.m.",
    "index.change_pct KOSPI -1",
    "flow.foreign KOSPI -136730000000 @2026-03-09",
    "flow.foreign KOSPI -31380000000 !",
  ],
  [
    "insurance companies that bought are none of the groups",
    "The KOSPI rose 1 percent. Institutional investors net purchased 131 billion won worth of stocks, and insurance companies bought 41 billion won worth.",
    "index.change_pct KOSPI 1",
    "flow.institution KOSPI 131000000000",
  ],
  [
    "shares that are called 'they' are the market again",
    "Shares in South Korea fell by more than 2%. They went on to lose some 4.1% by late afternoon trading, before closing down 3.4% at 2,776.12.",
    "index.change_pct KOSPI -2 over",
    "index.change_pct KOSPI -4.1 about !",
    "index.change_pct KOSPI -3.4",
    "index.close KOSPI 2776.12",
  ],
  [
    "investors that are called 'they' are investors",
    "The KOSPI rose 1 percent. Foreigners were active. They bought a net 131 billion won.",
    "index.change_pct KOSPI 1",
    "flow.foreign KOSPI 131000000000",
  ],
  [
    "what a sentence says that the index lost, 'it' lost, whatever stock was told before",
    "The KOSPI fell 1 percent. Pepper Electronics tumbled 7.5 percent. The KOSPI's largest loss was on Sept. 12, 2001, when it fell more than 12 percent.",
    "index.change_pct KOSPI -1",
    "stock.change_pct Pepper Electronics -7.5",
    "index.change_pct KOSPI -12 over @2001-09-12",
  ],
]);

promise([
  [
    "a change behind a clock time is told with or without a comma",
    "The KOSPI fell 1 percent. The won had been trading at 1,459.10 won against the greenback as of 11:20 a.m. down 1.3 won from Monday's close.",
    "index.change_pct KOSPI -1 !",
    "fx.reference USD/KRW 1459.1 !",
    "fx.change USD/KRW 1.3 ! ~",
  ],
  [
    "a round level passed in a month is passed in no session that is told",
    "Since surpassing 2,000 points in June, the index has grown steadily. The KOSPI fell to 2,411.20.",
    "milestone.level KOSPI 2000 ?",
    "index.close KOSPI 2411.2",
  ],
  [
    "'the automaker' is the one stock of the sentence before",
    "The KOSPI fell to 2,411.20. Hyundai Motor drew buyers. The automaker reached a high of 261,000 won before closing 3.13 percent higher at 258,500 won.",
    "index.close KOSPI 2411.2",
    "stock.high Hyundai Motor 261000",
    "stock.change_pct Hyundai Motor 3.13",
    "stock.close Hyundai Motor 258500",
  ],
  [
    "'the chipmaker' behind two stocks is none of them",
    "The KOSPI fell to 2,411.20. SK hynix and Samsung Electronics lost 2 percent. The chipmaker closed at 258,500 won.",
    "index.close KOSPI 2411.2",
    "stock.change_pct SK hynix -2",
    "stock.change_pct Samsung Electronics -2",
  ],
  [
    "a forecast in won is of a price, and no figure of the economy",
    "The KOSPI fell to 2,411.20. Pepper Securities increased its forecast to 610,000 won.",
    "index.close KOSPI 2411.2",
  ],
]);

promise([
  [
    "gainers of a week gained in that week, and so did the next trade",
    "The KOSPI finished at 2,513.44 points on Tuesday, up 2.9 percent from a week earlier. Tech and steelmakers were among the biggest gainers this week, gaining 3.7 percent and 3.1 percent, respectively. In contrast, banking lost 0.6 percent.",
    "index.close KOSPI 2513.44",
  ],
  [
    "a rise that followed a day's plunge is of no day that is named",
    "The KOSPI fell. On Monday, it plunged by nearly 4 percent. It was followed by a 1.2 percent rise.",
    "index.change_pct KOSPI -4 near @2026-03-09",
  ],
  [
    "a level recorded behind 'from the previous day and' is of the session",
    "The KOSPI on Tuesday dropped by 37.35 points from the previous day and recorded 2,512.85.",
    "index.change KOSPI -37.35",
    "index.close KOSPI 2512.85",
  ],
  [
    "the day of losses is no day of the gain that came after",
    "The KOSPI recovered from heavy losses Monday, gaining 44.19 points, or 1.9 percent, to 2,333.54.",
    "index.change KOSPI 44.19",
    "index.change_pct KOSPI 1.9",
    "index.close KOSPI 2333.54",
  ],
  [
    "a market that leads others reaches its high itself",
    "The Kospi rose 2.1 percent, leading Asian markets and reaching an all-time high of 5,074.85.",
    "index.change_pct KOSPI 2.1",
    "index.high KOSPI 5074.85",
  ],
]);

promise([
  [
    "to close in a range of one point is a close, cut to the range",
    "The KOSDAQ closed at 1,011.74, up 0.06 percent. It had turned down, then rose again, closing in the 1,011 range.",
    "index.close KOSDAQ 1011.74",
    "index.change_pct KOSDAQ 0.06",
    "index.close KOSDAQ 1011 band",
  ],
  [
    "'the same day' is the last one of a figure, and none of ministers' plans",
    "The KOSPI passed 2,030 points on March 10. On the previous day, the ministers released a plan. The KOSPI finished at 2,033.75 points, rising 7.13 points on the same day.",
    "milestone.level KOSPI 2030",
    "index.close KOSPI 2033.75",
    "index.change KOSPI 7.13",
  ],
  [
    "prices that fell for so many issues make them losers, and those of companies' products none",
    "On the KOSPI market, prices fell for 612 stocks, while only 205 rose. Prices rose for 402 issues and fell for 379 on the Kosdaq. Product prices fell for 50 companies.",
    "breadth.losers KOSPI 612",
    "breadth.gainers KOSPI 205",
    "breadth.gainers KOSDAQ 402",
    "breadth.losers KOSDAQ 379",
  ],
  [
    "the day behind another market's plunge is the plunge's",
    "The KOSPI shed 18.1 points to 2,300.2 on Tuesday, tracking the 3.43 percent plunge on the Dow on Monday.",
    "index.change KOSPI -18.1",
    "index.close KOSPI 2300.2",
    "foreign_index.change_pct Dow Jones Industrial Average -3.43 @2026-03-09",
  ],
]);
