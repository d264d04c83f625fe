import { promise } from "./reading.ts";

promise([
  [
    "a line without a verb tells where an index closed and how far that was",
    "KOSPI 4,103.57, down 49.84 (-1.20 pct)\nKOSDAQ: 812.40, -2.10 pct\nFlows are to follow.",
    "index.close KOSPI 4103.57",
    "index.change KOSPI -49.84",
    "index.change_pct KOSPI -1.2",
    "index.close KOSDAQ 812.4",
    "index.change_pct KOSDAQ -2.1",
  ],
  [
    "a line of a stock tells its price",
    "The KOSPI fell 1.2 percent to 4,103.57.\nSamsung Electronics 78,350 won, -1.10 pct\nLG Chem: 301,000 won (+2.03%)\nNaver, 213,500 won, up 0.71 pct",
    "index.change_pct KOSPI -1.2",
    "index.close KOSPI 4103.57",
    "stock.close Samsung Electronics 78350",
    "stock.change_pct Samsung Electronics -1.1",
    "stock.close LG Chem 301000",
    "stock.change_pct LG Chem 2.03",
    "stock.close Naver 213500",
    "stock.change_pct Naver 0.71",
  ],
  [
    "a line of the rate tells what a dollar costs",
    "The KOSPI fell 1.2 percent to 4,103.57.\nUSD/KRW: 1,431.3 (+12.0)\nWon/dollar 1,431.3, up 12.0",
    "index.change_pct KOSPI -1.2",
    "index.close KOSPI 4103.57",
    "fx.rate USD/KRW 1431.3",
    "fx.change USD/KRW 12",
    "fx.rate USD/KRW 1431.3",
    "fx.change USD/KRW 12",
  ],
  [
    "a line with two levels is none",
    "The KOSPI fell 1.2 percent to 4,103.57.\nSamsung Electronics 78,350 won, 82,100 won",
    "index.change_pct KOSPI -1.2",
    "index.close KOSPI 4103.57",
  ],
]);
