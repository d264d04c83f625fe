import { promise } from "./reading.ts";

const LEAD = "The KOSPI rose 1 percent to 3,412.36.";
const LED = ["index.change_pct KOSPI 1", "index.close KOSPI 3412.36"];

promise([
  [
    "a loss that turned into a gain was no move of the day",
    `${LEAD} The KOSDAQ turned a loss of nearly 1 percent in early trade into a gain of 0.6 percent. Kia went from a 0.8 percent gain to a 1.5 percent loss.`,
    ...LED,
    "index.change_pct KOSDAQ 0.6",
    "stock.change_pct Kia -1.5",
  ],
  [
    "an amount is that of the group whose trade the clause behind it tells",
    `${LEAD} Institutions' purchases of 512.7 billion won absorbed the 183.4 billion won and 341.9 billion won that foreigners and individuals sold, respectively.`,
    ...LED,
    "flow.institution KOSPI 512700000000",
    "flow.foreign KOSPI -183400000000",
    "flow.individual KOSPI -341900000000",
  ],
  [
    "what they had traded before is of that day, and a sum of a month has no measure",
    `${LEAD} Foreigners sold 183.4 billion won, less than half the 412.7 billion won they had bought a day earlier. Institutions bought 90 billion won, a fraction of the 5.2 trillion won they sold last month.`,
    ...LED,
    "flow.foreign KOSPI -183400000000",
    "flow.foreign KOSPI 412700000000 @2026-03-09",
    "flow.institution KOSPI 90000000000",
  ],
  [
    "a group's verb that nobody listed takes no way from the group before it",
    `${LEAD} Institutions bought 412 billion won while foreigners let go of 183.4 billion won and individuals pondered 12 billion won.`,
    ...LED,
    "flow.institution KOSPI 412000000000",
    "flow.foreign KOSPI -183400000000",
  ],
  [
    "foreign portfolio investors are the foreigners",
    `${LEAD} Foreign portfolio investors sold a net 183.4 billion won.`,
    ...LED,
    "flow.foreign KOSPI -183400000000",
  ],
  [
    "a day told between dashes stays there",
    "The KOSPI added 24.56 points -- after a loss of 12 points on Monday -- to end at 3,436.92. Institutions bought 412 billion won -- compared with just 27 billion won on Monday -- while foreigners sold 183.4 billion won.",
    "index.change KOSPI 24.56",
    "index.change KOSPI -12 @2026-03-09",
    "index.close KOSPI 3436.92",
    "flow.institution KOSPI 412000000000",
    "flow.institution KOSPI 27000000000 @2026-03-09",
    "flow.foreign KOSPI -183400000000",
  ],
  [
    "a moment of the session is over where a clause tells of the close",
    `By 10:40 a.m. the KOSPI had shed 24.91 points; by the close it had added 24.56 points, leaving it at 3,436.92. At 1 p.m. SK hynix was 0.5 percent lower, but by the close it had gained 3.5 percent. At noon the KOSDAQ stood at 801.30; at the closing bell it was at 812.92.`,
    "index.change KOSPI -24.91 !",
    "index.change KOSPI 24.56",
    "index.close KOSPI 3436.92",
    "stock.change_pct SK hynix -0.5 !",
    "stock.change_pct SK hynix 3.5",
    "index.close KOSDAQ 801.3 !",
    "index.close KOSDAQ 812.92",
  ],
  [
    "a price of a moment is the high or the low by its rank, or by the close that was told",
    `${LEAD} HMM fell 5 percent to 14,110 won. At one stage the shares traded at 13,940 won, the lowest in three years. Kia fell 1 percent to 99,000 won. At one point it was changing hands at 101,000 won.`,
    ...LED,
    "stock.change_pct HMM -5",
    "stock.close HMM 14110",
    "stock.low HMM 13940 !",
    "stock.change_pct Kia -1",
    "stock.close Kia 99000",
    "stock.high Kia 101000 !",
  ],
]);
