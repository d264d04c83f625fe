import { promise } from "./reading.ts";

/** What a pair of moneys costs, and stocks that are the top ones without topping anything. */

promise([
  [
    "a signed number in brackets behind the rate of a pair is how far it went",
    "The KOSPI fell 1.2 percent to 4,103.57.\nUSD/KRW 1,468.2 (+5.6)\nTurnover is to follow.",
    "index.change_pct KOSPI -1.2",
    "index.close KOSPI 4103.57",
    "fx.rate USD/KRW 1468.2",
    "fx.change USD/KRW 5.6",
  ],
  [
    "a pair without the dollar is named by both of its moneys",
    "The KOSPI fell 1.2 percent. EUR/KRW was at 1,585.20 and JPY/KRW at 950.11.",
    "index.change_pct KOSPI -1.2",
    "fx.reference EUR/KRW 1585.2",
    "fx.reference JPY/KRW 950.11",
  ],
  [
    "top-cap stocks top nothing",
    "The KOSPI fell 1.2 percent. Among top-cap stocks, Samsung Electronics (861,000 won, -3.1%) and SK hynix (205,000 won, +1.2%) were mixed.",
    "index.change_pct KOSPI -1.2",
    "stock.close Samsung Electronics 861000",
    "stock.change_pct Samsung Electronics -3.1",
    "stock.close SK hynix 205000",
    "stock.change_pct SK hynix 1.2",
  ],
]);
