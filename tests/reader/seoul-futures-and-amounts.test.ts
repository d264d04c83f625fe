import { promise } from "./reading.ts";

promise([
  [
    "an index that stands somewhere at the time of a halt of futures is that of the futures",
    "A sidecar was triggered after the Kospi 200 futures index fell more than 5 percent. At the time of the trigger, the index stood at 603.15 points, down 33.1 points, or 5.2 percent.",
  ],
  [
    "a close told behind futures is the index's",
    "A sidecar was triggered after Kospi 200 futures fell more than 5 percent. The index closed at 2,403.15 points, down 93.1 points.",
    "index.close KOSPI 2403.15",
    "index.change KOSPI -93.1",
  ],
  [
    "an index at the time of its own halt is itself",
    "A circuit breaker was triggered as the KOSPI plunged. At the time of the trigger, the index stood at 4,403.15 points, down 8.1 percent.",
    "index.close KOSPI 4403.15 !",
    "index.change_pct KOSPI -8.1 !",
  ],
  [
    "what futures did as the market opened is theirs",
    "The KOSPI 200 futures recorded 303.4 as soon as the market opened at 9 a.m., down 16.2 points (5.07%) from the previous trading day.",
  ],
  [
    "what a stock did as the market opened is its own",
    "Pepper rose. Samsung Electronics fell 3.1 percent as soon as the market opened, down 2,200 won.",
    "stock.change_pct Samsung Electronics -3.1",
    "stock.change Samsung Electronics -2200",
  ],
  [
    "an amount behind a percentage and a comma is what a price moved by",
    "Samsung Electronics rose 3.1 percent, up 2,200 won, to close at 73,200 won.",
    "stock.change_pct Samsung Electronics 3.1",
    "stock.change Samsung Electronics 2200",
    "stock.close Samsung Electronics 73200",
  ],
  [
    "the volume of program trading is none of the market's",
    "In Seoul, the net selling volume of program trading reached 303.1 billion won by 9:15 a.m.",
  ],
  [
    "the stock with the largest volume is told its own",
    "In Seoul, Samsung Electronics recorded the largest trading volume at 22.4 million shares.",
  ],
  [
    "the highest transaction volume of a stock is its own",
    "In Seoul, Kakao had the highest transaction volume at 1.42 million shares.",
  ],
  ["dollars traded for won are no turnover of shares", "In Seoul, total spot trading volume reached $7.21 billion."],
  [
    "a change between two yields is of the first",
    "In Seoul, the yields on 30-year and 50-year bonds recorded 3.181% per annum, up 0.4bp, and 3.092% per annum, unchanged from the previous session.",
    "bond.yield 30-year Treasury 3.181",
    "bond.change_bp 30-year Treasury 0.4",
    "bond.yield 50-year Treasury 3.092",
  ],
  [
    "a change in front of two yields is of both",
    "In Seoul, the 30-year and 50-year yields each rose by 0.4bp, recording 3.181% and 3.092% per annum, respectively.",
    "bond.change_bp 30-year Treasury 0.4",
    "bond.yield 30-year Treasury 3.181",
    "bond.yield 50-year Treasury 3.092",
    "bond.change_bp 50-year Treasury 0.4",
  ],
  [
    "the day of the session that a change counts from is not its own",
    "The KOSPI gained 33.1 points from the previous session on March 9 to close at 2,403.15.",
    "index.change KOSPI 33.1",
    "index.close KOSPI 2403.15",
  ],
  [
    "days on which infections stayed high are no streak of the market",
    "Seoul stocks rose. The daily number of infections stayed above 90 for 41 straight days.",
  ],
  [
    "prior to an event is on the day itself",
    "The won traded at an intraday high of 1,041.2 per dollar prior to suspected intervention.",
    "fx.reference USD/KRW 1041.2 !",
  ],
]);
