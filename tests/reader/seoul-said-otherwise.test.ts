import { promise } from "./reading.ts";

/** Stories of Seoul: what other tests promise, said with other verbs, in another order and with other marks. */

promise([
  [
    "a day that was kicked off lower is told of its open",
    "The KOSPI closed at 2,731.40. It had kicked off the session 0.41 percent, or 11.2 points, lower at 2,720.15.",
    "index.close KOSPI 2731.4",
    "index.open KOSPI 2720.15",
  ],
  [
    "a year that was kicked off is none",
    "The KOSPI kicked off the year with a gain. It closed at 2,731.40.",
    "index.close KOSPI 2731.4",
  ],
  [
    "the day of the move that something followed is of that move alone",
    "The KOSPI advanced 0.6 percent following a 1.9 percent slide on Friday, ending at 2,731.40.",
    "index.change_pct KOSPI 0.6",
    "index.change_pct KOSPI -1.9 @2026-03-06",
    "index.close KOSPI 2731.4",
  ],
  [
    "so it is of the move that something turned from",
    "The KOSPI rebounded from a 2.4 percent fall on Monday, adding 38.1 points to 2,731.40.",
    "index.change_pct KOSPI -2.4 @2026-03-09",
    "index.change KOSPI 38.1",
    "index.close KOSPI 2731.4",
  ],
  [
    "the day that owns the losses is theirs",
    "The KOSPI bounced back from Monday's heavy losses, climbing 38.1 points, or 1.4 percent, to 2,731.40.",
    "index.change KOSPI 38.1",
    "index.change_pct KOSPI 1.4",
    "index.close KOSPI 2731.4",
  ],
  [
    "a level that the index left is still of the day that owns it",
    "The KOSPI fell from Monday's close of 2,740.30 to 2,731.40.",
    "index.close KOSPI 2740.3 @2026-03-09",
    "index.close KOSPI 2731.4",
  ],
  [
    "a move counted from a day is none of that day",
    "The KOSPI finished at 2,731.40 points, a loss of 22.8 points from Monday.",
    "index.close KOSPI 2731.4",
    "index.change KOSPI -22.8",
  ],
  [
    "a rebound that followed is of no day that is named",
    "The KOSPI fell. It sank nearly 5 percent on Monday, followed by a sharp rebound of 2.1 percent.",
    "index.change_pct KOSPI -5 near @2026-03-09",
  ],
  [
    "a day's move on another market, with the day in front, is that market's",
    "The KOSPI shed 12.4 points to 2,731.40, following Monday's 2.7 percent slide on the Nasdaq.",
    "index.change KOSPI -12.4",
    "index.close KOSPI 2731.4",
    "foreign_index.change_pct Nasdaq Composite -2.7 @2026-03-09",
  ],
  [
    "what a change is compared with makes the close none of that day",
    "The KOSPI lost 22.8 points compared with a day earlier and ended at 2,731.40.",
    "index.change KOSPI -22.8",
    "index.close KOSPI 2731.4",
  ],
  [
    "this year's low of turnover, which the day's is close to, is not the day's",
    "Turnover came to 9.3 trillion won, close to this year's low of 8.8 trillion won.",
    "turnover.value KOSPI 9300000000000",
  ],
  [
    "a month's turnover is no session's, wherever the month stands",
    "The KOSPI closed at 2,731.40. Turnover on the KOSPI in January came to 214 trillion won. March trading value has reached 88 trillion won.",
    "index.close KOSPI 2731.4",
  ],
  [
    "a high of this month, a month's low and last year's high are no session's",
    "The KOSPI closed at 2,731.40. It went as high as 2,790.15 this month, while January's low was 2,502.30. It bested last year's high of 2,720.3 points.",
    "index.close KOSPI 2731.4",
  ],
  [
    "a week told over two groups that 'and' joins is that of both",
    "The KOSPI closed at 2,731.40. Individuals scooped up 2.1 trillion won and institutions offloaded 1.4 trillion won over the week. Foreigners dumped 700 billion won, a broker said.",
    "index.close KOSPI 2731.4",
  ],
  [
    "straight sessions that a sum was sold over make it no session's, a run that it extends does not",
    "Institutions bought a net 51 billion won, extending their run over four straight sessions. Foreigners sold a net 412 billion won over four straight sessions.",
    "flow.institution KOSPI 51000000000",
  ],
  [
    "two amounts in net selling are two groups', with or without 'respectively'",
    "Institutions and foreigners posted 31 billion won and 18 billion won in net selling.",
    "flow.institution KOSPI -31000000000",
    "flow.foreign KOSPI -18000000000",
  ],
  [
    "a board that is described is the board of the amount",
    "The KOSPI rose 1 percent. Foreigners bought 92 billion won on the main board and sold 14 billion won on the tech-heavy Kosdaq.",
    "index.change_pct KOSPI 1",
    "flow.foreign KOSPI 92000000000",
    "flow.foreign KOSDAQ -14000000000",
  ],
  [
    "the session's high and low of the rate are no close",
    "The exchange rate opened at 1,442.1 won. Its session high was 1,447.3 won. The KOSPI fell.",
    "fx.reference USD/KRW 1442.1 !",
    "fx.reference USD/KRW 1447.3 !",
  ],
  [
    "where a rate went before it closed is no close",
    "The won-dollar rate opened at 1,442 won. It climbed to 1,447.3 won after the data, but finished at 1,440.2 won.",
    "fx.reference USD/KRW 1442 !",
    "fx.reference USD/KRW 1447.3 !",
    "fx.rate USD/KRW 1440.2",
  ],
  [
    "a price that was touched before the close, above or below, is none",
    "LG Electronics ended at 88,400 won after it touched 91,200 won. The KOSPI fell 1 percent.",
    "stock.close LG Electronics 88400",
    "index.change_pct KOSPI -1",
  ],
  [
    "a climb into the thousands passes a thousand, a slide into hundreds closes there",
    "The Kosdaq climbed into the 1,000s, then slipped back to end at 991.40. The KOSPI slid into the 2,700s.",
    "milestone.level KOSDAQ 1000",
    "index.close KOSDAQ 991.4",
    "index.close KOSPI 2700 band",
  ],
  [
    "a level broken last June is of no session told",
    "The KOSPI, which broke 2,500 points last June, closed at 2,731.40.",
    "milestone.level KOSPI 2500 ?",
    "index.close KOSPI 2731.4",
  ],
  ["a level that the index failed to hold is no close", "KOSPI fails to hold 2,700"],
  ["a level that the index closes in on is no close", "KOSPI closes in on 2,800"],
  [
    "prices that were up for so many issues make them gainers, and down for so many losers",
    "On the main board, prices were up for 312 issues and down for 541.",
    "breadth.gainers KOSPI 312",
    "breadth.losers KOSPI 541",
  ],
]);

promise([
  [
    "minutes after the opening bell are a moment",
    "Fifteen minutes after the opening bell the KOSPI was up 0.7 percent at 2,731.40.",
    "index.change_pct KOSPI 0.7 !",
    "index.close KOSPI 2731.4 !",
  ],
  [
    "so are minutes into trade",
    "Some 30 minutes into trade, the KOSPI slid 0.7 percent to 2,731.40.",
    "index.change_pct KOSPI -0.7 !",
    "index.close KOSPI 2731.4 !",
  ],
  [
    "so is the open, with a measure of its own",
    "The KOSPI dropped 8.3 points, or 0.3 percent, to 2,731.40 at the open.",
    "index.open KOSPI 2731.4",
  ],
  [
    "what the index fell at, or minutes into, is no moment of its close",
    "The KOSPI fell 20 minutes into the session but closed up 0.7 percent at 2,731.40.",
    "index.change_pct KOSPI 0.7",
    "index.close KOSPI 2731.4",
  ],
  [
    "as of lunchtime is a moment",
    "As of lunchtime Tuesday, the KOSPI was down 0.7 percent at 2,731.40.",
    "index.change_pct KOSPI -0.7 !",
    "index.close KOSPI 2731.4 !",
  ],
  [
    "with a breaker the index stood at that moment, and where it closed is the day's",
    "A circuit breaker kicked in at 10:21 a.m., with the KOSPI down 8.2 percent at 2,506.10. It closed at 2,561.70, down 6.1 percent.",
    "index.change_pct KOSPI -8.2 !",
    "index.close KOSPI 2506.1 !",
    "index.close KOSPI 2561.7",
    "index.change_pct KOSPI -6.1",
  ],
  [
    "a paragraph that begins with Monday's close is of Monday, in a story of Tuesday's morning",
    "As of 10:40 a.m. Tuesday, the KOSPI stood at 2,731.40, up 0.7 percent.\n\nSeoul shares ended lower on Monday. The KOSPI shed 31.2 points to 2,712.40. Kakao dropped 1.3 percent.",
    "index.close KOSPI 2731.4 !",
    "index.change_pct KOSPI 0.7 !",
    "index.change KOSPI -31.2 @2026-03-09",
    "index.close KOSPI 2712.4 @2026-03-09",
    "stock.change_pct Kakao -1.3 @2026-03-09",
  ],
]);
