import { promise } from "./reading.ts";

/** The dollar in Seoul by day and by night, and lists whose verb is told of others. */

promise([
  [
    "the close of the daytime session is one, whatever hour of the night is told beside it",
    "The KOSPI fell 1.2 percent to 4,103.57. The exchange rate finished the daytime session at 1,449.8 won and traded at 1,452.2 won as of 2 a.m. in the overnight session.",
    "index.change_pct KOSPI -1.2",
    "index.close KOSPI 4103.57",
    "fx.rate USD/KRW 1449.8",
    "fx.reference USD/KRW 1452.2",
  ],
  [
    "the clock behind the close before is of that close",
    "The KOSPI fell 1.2 percent. At 9:05 a.m., the rate was at 1,447.0 won, 2.8 won lower than the previous daytime closing price of 1,449.8 won (3:30 p.m.).",
    "index.change_pct KOSPI -1.2 !",
    "fx.reference USD/KRW 1447 !",
    "fx.change USD/KRW -2.8 !",
    "fx.rate USD/KRW 1449.8 @2026-03-09",
  ],
  [
    "what all others did is not what those in brackets did, where falls are printed with their sign",
    "The KOSPI fell 1.2 percent to 4,103.57. Insurance (-1.20%) and steel (-0.66%) declined. Among the top 10 stocks, except for SK hynix (1.57%), all others fell, including Samsung Electronics (-0.91%).",
    "index.change_pct KOSPI -1.2",
    "index.close KOSPI 4103.57",
    "sector.change_pct Insurance -1.2",
    "sector.change_pct steel -0.66",
    "stock.change_pct SK hynix 1.57",
    "stock.change_pct Samsung Electronics -0.91",
  ],
  [
    "a level that an index moved around is none that it passed",
    "The KOSPI started at 4,105.73, up 0.16 percent, and fluctuated around the 4,100 level until about 1:10 p.m. It closed at 4,103.57.",
    "index.open KOSPI 4105.73",
    "index.close KOSPI 4103.57",
  ],
  [
    "two pairs of counts are of a board each, and so are two amounts",
    "The KOSPI fell 1.2 percent. Gainers outnumbered losers 512 to 380 on the main board and 911 to 702 on the junior one. Foreigners sold 1.2 trillion won on the main board and 213.1 billion won on the junior one.",
    "index.change_pct KOSPI -1.2",
    "breadth.gainers KOSPI 512",
    "breadth.losers KOSPI 380",
    "breadth.gainers KOSDAQ 911",
    "breadth.losers KOSDAQ 702",
    "flow.foreign KOSPI -1200000000000",
    "flow.foreign KOSDAQ -213100000000",
  ],
]);
