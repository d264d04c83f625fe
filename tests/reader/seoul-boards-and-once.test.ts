import { promise } from "./reading.ts";

promise([
  [
    "amounts of two boards in one sentence are each of their own",
    "In the KOSPI market, individuals purchased stocks worth 61 billion won, and in the KOSDAQ market, they net bought stocks worth 33.1 billion won.",
    "flow.individual KOSPI 61000000000",
    "flow.individual KOSDAQ 33100000000",
  ],
  [
    "the groups told before trade on both boards",
    "Foreigners and institutions were selling. On the KOSPI market, they sold stocks worth 33.1 billion won and 12.4 billion won, respectively, and on the KOSDAQ market, they sold stocks worth 9.2 billion won and 6.1 billion won, respectively.",
    "flow.foreign KOSPI -33100000000",
    "flow.institution KOSPI -12400000000",
    "flow.foreign KOSDAQ -9200000000",
    "flow.institution KOSDAQ -6100000000",
  ],
  [
    "a board behind a conjunction is of the groups behind it",
    "On the main board, foreigners bought 61 billion won, but on the KOSDAQ retail investors sold 33.1 billion won.",
    "flow.foreign KOSPI 61000000000",
    "flow.individual KOSDAQ -33100000000",
  ],
  [
    "groups named on each board trade there",
    "In the KOSPI market, foreigners sold 61 billion won and institutions 22.3 billion won, and in the KOSDAQ market, foreigners bought 33.1 billion won and institutions sold 12.4 billion won.",
    "flow.foreign KOSPI -61000000000",
    "flow.institution KOSPI -22300000000",
    "flow.foreign KOSDAQ 33100000000",
    "flow.institution KOSDAQ -12400000000",
  ],
  [
    "the secondary market is the KOSDAQ",
    "Institutions bought 61 billion won on Seoul's main bourse and 33.1 billion won on the secondary market.",
    "flow.institution KOSPI 61000000000",
    "flow.institution KOSDAQ 33100000000",
  ],
  [
    "a second amount with its board behind it is of that board",
    "Foreigners sold 61 billion won on the KOSPI and 33.1 billion won on the KOSDAQ.",
    "flow.foreign KOSPI -61000000000",
    "flow.foreign KOSDAQ -33100000000",
  ],
  [
    "where an index once fell is no close",
    "The KOSPI once fell to 2,391.2 and ended at 2,403.15.",
    "index.low KOSPI 2391.2",
    "index.close KOSPI 2403.15",
  ],
  [
    "where an index once climbed is no close",
    "The KOSPI, which once climbed to 2,431.2, ended at 2,403.15.",
    "index.high KOSPI 2431.2",
    "index.close KOSPI 2403.15",
  ],
  [
    "how far a stock once fell is of a moment",
    "In Seoul, Samsung Electronics once plunged 3.3 percent, but closed down 1.4 percent at 53,100 won.",
    "stock.change_pct Samsung Electronics -3.3 !",
    "stock.change_pct Samsung Electronics -1.4",
    "stock.close Samsung Electronics 53100",
  ],
  [
    "where a stock fell at one point is its low, and its close comes behind",
    "In Seoul, Samsung Electronics at one point dropped to 52,300 won, and then ended the session at 53,100 won.",
    "stock.low Samsung Electronics 52300 !",
    "stock.close Samsung Electronics 53100",
  ],
  [
    "where the won-dollar rate once stood is no close",
    "The won-dollar rate rose. It once soared to 1,431.2 won and closed at 1,428.4 won.",
    "fx.reference USD/KRW 1431.2 !",
    "fx.rate USD/KRW 1428.4",
  ],
  [
    "once again is no moment",
    "The KOSPI once again fell 1.4 percent to 2,391.2.",
    "index.change_pct KOSPI -1.4",
    "index.close KOSPI 2391.2",
  ],
  [
    "as soon as the market opened is when, and not what",
    "The won-dollar rate rose. As soon as the market opened, it crossed 1,420 won, ending the trade at 1,428.4 won, up 21 won.",
    "milestone.level USD/KRW 1420 !",
    "fx.rate USD/KRW 1428.4",
    "fx.change USD/KRW 21",
  ],
  [
    "the hour of the last fixing in brackets is no moment of a rate told with another clock",
    "The won-dollar rate at 9:12 a.m. recorded 1,443.1 won, down 12.4 won compared to the previous day's closing price (as of 3:30 p.m.).",
    "fx.reference USD/KRW 1443.1 !",
    "fx.change USD/KRW -12.4 !",
  ],
]);
