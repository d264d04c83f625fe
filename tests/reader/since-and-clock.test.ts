import { promise } from "./reading.ts";

promise([
  [
    "what moved since a month, a year, a peak or the open is none of the day's moves",
    "Dow down 9.8 percent since July\n\nThe Dow fell 34.50 to 8,425.00. It is down 0.3 percent since the open, 211 points since early May and 913 points since its March peak.",
    "index.change Dow Jones Industrial Average -34.5",
    "index.close Dow Jones Industrial Average 8425",
  ],
  [
    "a move that is the biggest since a month is the day's",
    "The Hang Seng fell 1.2 percent to 18,425.00, its biggest fall since July. Pepper fell 2 percent, the most since May.",
    "index.change_pct Hang Seng Index -1.2",
    "index.close Hang Seng Index 18425",
    "stock.change_pct Pepper -2",
  ],
  [
    "a plunge of a place is that of no index",
    "The FTSE 100 lost 34.5 points to 6,425.00 in the wake of Wall Street's 1.02 per cent plunge on Monday.",
    "index.change FTSE 100 -34.5",
    "index.close FTSE 100 6425",
  ],
  [
    "a clock at which the market has closed tells of the close",
    "At 5 pm, the FTSE Bursa Malaysia KLCI gained 5.91 points, or 0.36 per cent, at 1,643.72, compared with Friday's close of 1,637.81.",
    "index.change FTSE Bursa Malaysia KLCI 5.91",
    "index.change_pct FTSE Bursa Malaysia KLCI 0.36",
    "index.close FTSE Bursa Malaysia KLCI 1643.72",
    "index.close FTSE Bursa Malaysia KLCI 1637.81 @2026-03-06",
  ],
  [
    "a clock before the market closes tells of a moment",
    "At 3.15 pm, the FTSE Bursa Malaysia KLCI fell 5.91 points to 1,643.72.",
    "index.change FTSE Bursa Malaysia KLCI -5.91 !",
    "index.close FTSE Bursa Malaysia KLCI 1643.72 !",
  ],
  [
    "a clock of New York's ends no sentence",
    "As of 2:05 p.m. ET, the S&P 500 was down 12.4 points, or 0.3 percent, at 4,012.33.",
    "index.change S&P 500 -12.4 !",
    "index.change_pct S&P 500 -0.3 !",
    "index.close S&P 500 4012.33 !",
  ],
  [
    "a clock of another place tells of no close",
    "At 1635 GMT, the DAX was down 12.4 points at 6,012.33.",
    "index.change DAX -12.4 !",
    "index.close DAX 6012.33 !",
  ],
  [
    "a level dipped to after the open is no opening",
    "The KLCI opened 2.73 points lower at 1,635.08, before dipping to its intraday low of 1,632.54 soon afterwards, and closed at 1,640.11.",
    "index.open FTSE Bursa Malaysia KLCI 1635.08",
    "index.low FTSE Bursa Malaysia KLCI 1632.54",
    "index.close FTSE Bursa Malaysia KLCI 1640.11",
  ],
  [
    "the shares that a sum was paid for were traded on its day",
    "The PSEi rose 12.3 points. Value turnover reached P4.21 billion from 1.15 billion shares traded across 56,706 deals.",
    "index.change PSEi 12.3",
    "turnover.value PSEi 4210000000",
    "turnover.volume PSEi 1150000000",
  ],
  [
    "shares that a volume is compared with are those of the day before",
    "The PSEi rose 12.3 points. Volume rose to 1.5 billion shares from 1.1 billion shares.",
    "index.change PSEi 12.3",
    "turnover.volume PSEi 1500000000",
    "turnover.volume PSEi 1100000000 ?",
  ],
]);
