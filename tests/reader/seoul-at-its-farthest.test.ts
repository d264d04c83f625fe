import { promise } from "./reading.ts";

/** Stories of Seoul: how far a price went, what sent it there, and the extremes of the year beside where it stands. */

promise([
  [
    "a low of the year that the close is near is of another day",
    "The KOSPI fell 12.3 points to 2,601.22, just above its yearly low of 2,598.14.",
    "index.change KOSPI -12.3",
    "index.close KOSPI 2601.22",
    "index.low KOSPI 2598.14 ?",
  ],
  [
    "so is a closing low that is near",
    "The KOSPI ended at 2,601.22, nearing its yearly closing low of 2,598.14.",
    "index.close KOSPI 2601.22",
    "index.close KOSPI 2598.14 ?",
  ],
  [
    "one that was hit, or that the day's fall led to, is the session's",
    "The KOSPI fell 12.3 points to a yearly low of 2,601.22. The KOSDAQ hit its yearly low of 798.14 during the session.",
    "index.change KOSPI -12.3",
    "index.close KOSPI 2601.22",
    "index.low KOSDAQ 798.14 !",
  ],
  [
    "a low of the won that its close is near is no close, and of another day",
    "The KOSPI fell. The won closed at 1,428.2, near its 12-month low of 1,431.5.",
    "fx.rate USD/KRW 1428.2",
    "fx.reference USD/KRW 1431.5 ?",
  ],
  [
    "a low of the session that the won left is no close, and leaves its close a close",
    "The KOSPI fell. The won closed at 1,428.2, off an intraday low of 1,431.5.",
    "fx.rate USD/KRW 1428.2",
    "fx.reference USD/KRW 1431.5 !",
  ],
  [
    "so is a rank that the won had fallen to",
    "The KOSPI fell. The won closed at 1,428.2 after falling to a five-month low of 1,431.5.",
    "fx.rate USD/KRW 1428.2",
    "fx.reference USD/KRW 1431.5 !",
  ],
  [
    "a rank that a stock went to at its most is no close",
    "The KOSPI rose. Samsung Electronics rose as much as 4.9 percent to a record high of 83,100 won.",
    "stock.change_pct Samsung Electronics 4.9 !",
    "stock.high Samsung Electronics 83100",
  ],
  [
    "so is a record that an index went to at its most, and a rank of weeks is of no other day",
    "The KOSPI rose as much as 1.9 percent to a record 2,903.15. The KOSDAQ fell as much as 1.1 percent to a three-week low of 798.14.",
    "index.change_pct KOSPI 1.9 !",
    "index.high KOSPI 2903.15",
    "index.change_pct KOSDAQ -1.1 !",
    "index.low KOSDAQ 798.14",
  ],
  [
    "a record that the day's rise led to is a close",
    "The KOSPI rose 1.9 percent to a record high of 2,903.15.",
    "index.change_pct KOSPI 1.9",
    "index.close KOSPI 2903.15",
  ],
  [
    "stock prices that were sent up are the market's",
    "The KOSPI rose. Foreign buying sent stock prices jumping 1.5 percent to 2,712.33.",
    "index.change_pct KOSPI 1.5",
    "index.close KOSPI 2712.33",
  ],
  [
    "shares that a company's own news sent down are its own",
    "The KOSPI fell. Samsung Electronics cut its forecast, sending shares down 4.5 percent to 71,200 won.",
    "stock.change_pct Samsung Electronics -4.5",
    "stock.close Samsung Electronics 71200",
  ],
  [
    "stock prices sent down to a price are of no index",
    "The KOSPI fell. The recall sent stock prices tumbling 4.5 percent to 12,300 won.",
  ],
  [
    "what raised a stock so many percent moved it, and a target that was raised is no move",
    "The KOSPI rose. Hopes of dearer chips raised Samsung Electronics 2.6 percent. A broker raised Samsung Electronics' target 2.6 percent to 95,000 won.",
    "stock.change_pct Samsung Electronics 2.6",
  ],
  [
    "a balance turned to before the end is the day's",
    "The KOSPI rose. Individuals sold early before veering to a net purchase of 14.3 billion won.",
    "flow.individual KOSPI 14300000000",
  ],
  [
    "a handful of gainers to a handful of losers is a ratio of theirs",
    "The KOSPI rose. Gainers outnumbered losers by 13 to 10.",
  ],
  [
    "a percentage over a rate counts from that rate",
    "The KOSPI rose. The won-dollar rate closed at 1,365.6. It fell 13 percent over 1,532.0 of April 12.",
    "fx.rate USD/KRW 1365.6",
    "fx.rate USD/KRW 1532 @2025-04-12",
  ],
  [
    "what a report tells behind that is of no index",
    "The KOSPI rose 0.8 percent. Stocks rose on news that the country's current account fell 3.3 percent.",
    "index.change_pct KOSPI 0.8",
  ],
  [
    "and what the exchange says behind that is the index's",
    "The exchange said that the KOSPI fell 3.3 percent.",
    "index.change_pct KOSPI -3.3",
  ],
  [
    "purchases that exceeded sales are net buying, and sales that exceeded purchases net selling",
    "The KOSPI rose. Foreigners' purchases exceeded sales by 32 billion won. Institutions' sales exceeded their purchases by 21 billion won.",
    "flow.foreign KOSPI 32000000000",
    "flow.institution KOSPI -21000000000",
  ],
  [
    "a balance told behind both sides is the net trade",
    "The KOSPI rose. Foreigners bought 123.4 billion won and sold 150.2 billion won, making net sales of 26.8 billion won.",
    "flow.foreign KOSPI -26800000000",
  ],
  [
    "what was sold after a streak of buying was sold today, and the total of a run is of no day",
    "The KOSPI fell. Foreigners turned net sellers after an 11-day buying streak, offloading 32 billion won. Institutions sold 21 billion won, extending their selling for an 11th session for a total of 1.2 trillion won.",
    "flow.foreign KOSPI -32000000000",
    "flow.institution KOSPI -21000000000",
  ],
]);
