import { promise } from "./reading.ts";

/** Whose move it is where a trade or a share is told beside an index. */

promise([
  [
    "a trade that leads the market somewhere moved itself",
    "The KOSPI closed down 0.8 percent. Oil stocks led the market down, falling 2.88 percent. Bank stocks dragged the index lower, losing 1.9 percent.",
    "index.change_pct KOSPI -0.8",
    "sector.change_pct Oil -2.88",
    "sector.change_pct Bank -1.9",
  ],
  [
    "where a level follows, the move was the index's",
    "Banks dragged the Kospi down, dropping 1.9 percent to 4,391.40. Steelmakers pulled the index lower by 0.3 percent.",
    "index.change_pct KOSPI -1.9",
    "index.close KOSPI 4391.4",
    "index.change_pct KOSPI -0.3",
  ],
  [
    "a fall at a company is one of its shares",
    "The KOSPI fell 0.8 percent. Losses were led by a 3.2 percent drop at POSCO and a 1.9 percent slide at LG Display.",
    "index.change_pct KOSPI -0.8",
    "stock.change_pct POSCO -3.2",
    "stock.change_pct LG Display -1.9",
  ],
  [
    "a close behind counts of which one beat the other beats no record",
    "On the Kosdaq, losers outnumbered winners by 489 to 260 and the index settled at 812.18, off 1.21 points.",
    "breadth.losers KOSDAQ 489",
    "breadth.gainers KOSDAQ 260",
    "index.close KOSDAQ 812.18",
    "index.change KOSDAQ -1.21",
  ],
  [
    "few that rose are counted behind those that fell by the limit",
    "The KOSPI fell 7.5 percent. Out of 889 traded issues, 842 fell, including 216 by the daily limit, and only 34 rose.",
    "index.change_pct KOSPI -7.5",
    "breadth.losers KOSPI 842",
    "breadth.limit_down KOSPI 216",
    "breadth.gainers KOSPI 34",
  ],
  [
    "shares of the maker are those of the one company that the sentence before named, in passing too",
    "LG Display rose 2.1 percent. Analysts cut their targets for Hyundai Motor. Shares of the automaker fell 2.2 percent to 210,000 won.",
    "stock.change_pct LG Display 2.1",
    "stock.change_pct Hyundai Motor -2.2",
    "stock.close Hyundai Motor 210000",
  ],
]);
