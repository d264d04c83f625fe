import { promise } from "./reading.ts";

promise([
  [
    "a rate at a clock time leaves where the won closed, told before it or behind",
    "On the 10th, the won-dollar exchange rate closed at 1,471.2 won, up 3.4 won. The rate jumped to as high as 1,476.3 won at 10:12 a.m. It later closed below 1,475 won.",
    "fx.rate USD/KRW 1471.2",
    "fx.change USD/KRW 3.4",
    "fx.reference USD/KRW 1476.3 !",
    "fx.rate USD/KRW 1475 under",
  ],
  [
    "a story of the won that only tells a moment is of that moment",
    "The won-dollar rate rose 3.4 won. As of 10:12 a.m., it was quoted at 1,471.2 won.",
    "fx.change USD/KRW 3.4 !",
    "fx.reference USD/KRW 1471.2 !",
  ],
  [
    "in a story of a moment of the index the won's close before is none of its day",
    "As of 11:20 a.m., the KOSPI stood at 4,212.4, up 0.2 percent. The won was trading at 1,471.2 won as of 11:20 a.m., after closing at 1,467.8 won the previous day.",
    "index.close KOSPI 4212.4 !",
    "index.change_pct KOSPI 0.2 !",
    "fx.reference USD/KRW 1471.2 !",
    "fx.rate USD/KRW 1467.8 @2026-03-09",
  ],
  [
    "days held against each other by their highs are no closes",
    "The won-dollar rate closed at 1,471.2 won. On a high basis, it was the highest since Feb. 10 (1,473.5 won). It was the first such rise since Feb. 9 (1,478.4 won on an intraday basis).",
    "fx.rate USD/KRW 1471.2",
    "fx.reference USD/KRW 1473.5 @2026-02-10",
    "fx.reference USD/KRW 1478.4 @2026-02-09 !",
  ],
  [
    "the closing price behind a rate is the rate's, and so is the opening one",
    "The won-dollar rate closed at 1,471.2 won. The opening price was 1,466.5 won. The closing price was the highest since Feb. 10 (1,472.5 won).",
    "fx.rate USD/KRW 1471.2",
    "fx.reference USD/KRW 1466.5 !",
    "fx.rate USD/KRW 1472.5 @2026-02-10",
  ],
  [
    "the closing price behind a stock is the stock's",
    "The won closed at 1,471.2 won per dollar. Samsung Electronics rose 1.2 percent. The closing price was 71,400 won.",
    "fx.rate USD/KRW 1471.2",
    "stock.change_pct Samsung Electronics 1.2",
    "stock.close Samsung Electronics 71400",
  ],
]);
