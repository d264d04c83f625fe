import { promise } from "./reading.ts";

promise([
  [
    "what a brief move led to is of its moment",
    "The KOSPI briefly rose 0.3 percent to 4,221.1. It closed at 4,212.4. The won initially fell 1.3 won from the previous session to 1,474.9 won per dollar. It closed at 1,471.2 won. Samsung Electronics briefly rose 0.3 percent to 71,200 won and closed at 71,000 won.",
    "index.change_pct KOSPI 0.3 !",
    "index.high KOSPI 4221.1",
    "index.close KOSPI 4212.4",
    "fx.change USD/KRW 1.3 !",
    "fx.reference USD/KRW 1474.9 !",
    "fx.rate USD/KRW 1471.2",
    "stock.change_pct Samsung Electronics 0.3 !",
    "stock.high Samsung Electronics 71200",
    "stock.close Samsung Electronics 71000",
  ],
  [
    "where an index went at first is no extreme: it may have gone on",
    "The KOSPI initially fell 8.3 points, or 0.2 percent, to 4,204.1, but closed up 0.1 percent at 4,212.4.",
    "index.change KOSPI -8.3 !",
    "index.change_pct KOSPI -0.2 !",
    "index.change_pct KOSPI 0.1",
    "index.close KOSPI 4212.4",
  ],
  [
    "a low that the index rose from leaves its close",
    "The KOSPI rebounded from an intraday low of 4,181.1 to 4,212.4.",
    "index.low KOSPI 4181.1 !",
    "index.close KOSPI 4212.4",
  ],
  [
    "a sentence goes on behind a bracket with a comma, whatever stop it ends with",
    "The won-dollar rate stood at 1,471.2 won at the close (3:30 p.m.), up 3.8 won from the previous day. SM Entertainment Co. (once SM Inc.), an agency, rose 3.2 percent.",
    "fx.rate USD/KRW 1471.2",
    "fx.change USD/KRW 3.8",
    "stock.change_pct SM Entertainment 3.2",
  ],
  [
    "moneys strengthen and weaken in every form, and indices falter, stumble and recover",
    "The message led the won to strengthen by 33.8 won to 1,449.8 won.\nKOSPI falters 1.3 pct\nThe KOSDAQ managed to recover 0.4 percent.",
    "fx.change USD/KRW -33.8",
    "fx.rate USD/KRW 1449.8",
    "index.change_pct KOSPI -1.3",
    "index.change_pct KOSDAQ 0.4",
  ],
  [
    "a plan to weaken or to strengthen something moves nothing",
    "The KOSPI rose 0.2 percent. A plan to strengthen boards by 3 percent of seats was put off. Authorities moved to weaken the won.",
    "index.change_pct KOSPI 0.2",
  ],
  [
    "a high that was set behind the open is no open, and one that it opened at is",
    "The benchmark KOSPI also started higher and set a new intraday high of 4,223.7. The KOSDAQ opened at a high of 1,023.1.",
    "index.high KOSPI 4223.7 !",
    "index.open KOSDAQ 1023.1",
  ],
  [
    "where another index went as one opened is no extreme of it",
    "The KOSPI opened at 4,204.1, down 0.2 percent, the KOSDAQ fell 0.5 percent to 1,012.6, and the won-dollar rate started at 1,474.1 won.",
    "index.open KOSPI 4204.1",
    "index.change_pct KOSDAQ -0.5 !",
    "fx.reference USD/KRW 1474.1 !",
  ],
]);
