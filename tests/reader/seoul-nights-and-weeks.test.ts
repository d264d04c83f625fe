import { promise } from "./reading.ts";

/** What New York's companies did by night, marks passed again, and sums of a day that began otherwise. */

promise([
  [
    "a company of New York's moved when its indices did, and never in Seoul's morning",
    "The KOSPI rose 12.1 points, or 0.3 percent, to 4,103.57 in the first 15 minutes of trading. On Monday, the Dow rose 0.4 percent and the Nasdaq added 1.1 percent. Nvidia jumped 3.2 percent and Tesla added 1.9 percent. In Seoul, SK hynix rose 2.2 percent.",
    "index.change KOSPI 12.1 !",
    "index.change_pct KOSPI 0.3 !",
    "index.close KOSPI 4103.57 !",
    "foreign_index.change_pct Dow Jones Industrial Average 0.4 @2026-03-09",
    "foreign_index.change_pct Nasdaq Composite 1.1 @2026-03-09",
    "stock.change_pct Nvidia 3.2 @2026-03-09",
    "stock.change_pct Tesla 1.9 @2026-03-09",
    "stock.change_pct SK hynix 2.2 !",
  ],
  [
    "a mark regained in two weeks was regained that day",
    "The KOSPI fell 1.2 percent. The KOSDAQ regained the 900 line in two weeks.",
    "index.change_pct KOSPI -1.2",
    "milestone.level KOSDAQ 900",
  ],
  [
    "what foreigners sold is of the day, however it began",
    "The KOSPI closed at 4,103.57. It opened at 4,160.02, 6.61 points (0.16%) higher, but turned lower due to net selling by foreigners worth 1.0314 trillion won.",
    "index.close KOSPI 4103.57",
    "index.open KOSPI 4160.02",
    "flow.foreign KOSPI -1031400000000",
  ],
  [
    "the second term told without a verb is a yield of its own, and what five sessions came to is no day's",
    "The KOSPI rose 1 percent. Foreigners bought a net 312.5 billion won of shares, snapping five sessions of selling worth 4.31 trillion won. The 3-year yield fell 3.5 bps to 2.977%, the 10-year 4.1 bps to 3.322%.",
    "index.change_pct KOSPI 1",
    "flow.foreign KOSPI 312500000000",
    "bond.change_bp 3-year Treasury -3.5",
    "bond.yield 3-year Treasury 2.977",
    "bond.change_bp 10-year Treasury -4.1",
    "bond.yield 10-year Treasury 3.322",
  ],
]);
