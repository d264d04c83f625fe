import { promise } from "./reading.ts";

const SEOUL = "SEOUL, March 10 (Yonhap) -- The KOSPI rose 31.76 points, or 1.19 percent, to 2,712.33 on Tuesday.";
const NEW_YORK = "NEW YORK, March 10 -- The Dow rose 179.03 points, or 0.4 percent, to 41,612.51 on Tuesday.";
const CLOSE = ["index.change KOSPI 31.76", "index.change_pct KOSPI 1.19", "index.close KOSPI 2712.33"];
const DOW = "Dow Jones Industrial Average";
const DOW_CLOSE = [`index.change ${DOW} 179.03`, `index.change_pct ${DOW} 0.4`, `index.close ${DOW} 41612.51`];

promise([
  [
    "a list that one verb tells is of one day, in Seoul",
    `${SEOUL} Samsung Electronics fell 2.1 percent on Monday, SK hynix 3.2 percent, Naver 0.4 percent and Kia 1.1 percent.`,
    ...CLOSE,
    "stock.change_pct Samsung Electronics -2.1 @2026-03-09",
    "stock.change_pct SK hynix -3.2 @2026-03-09",
    "stock.change_pct Naver -0.4 @2026-03-09",
    "stock.change_pct Kia -1.1 @2026-03-09",
  ],
  [
    "so it is where the day goes without its name",
    `${SEOUL} Samsung Electronics fell 2.1 percent the previous day, SK hynix 3.2 percent.`,
    ...CLOSE,
    "stock.change_pct Samsung Electronics -2.1 @2026-03-09",
    "stock.change_pct SK hynix -3.2 @2026-03-09",
  ],
  [
    "and elsewhere, of indices",
    `${NEW_YORK} The Dow fell 2.1 percent on Monday, the S&P 500 2.7 percent and the Nasdaq 4 percent.`,
    ...DOW_CLOSE,
    `index.change_pct ${DOW} -2.1 @2026-03-09`,
    "index.change_pct S&P 500 -2.7 @2026-03-09",
    "index.change_pct Nasdaq Composite -4 @2026-03-09",
  ],
  [
    "a clause with a verb of its own is of the story's day",
    `${SEOUL} Samsung Electronics fell 2.1 percent on Monday, Naver rose 0.4 percent.`,
    ...CLOSE,
    "stock.change_pct Samsung Electronics -2.1 @2026-03-09",
    "stock.change_pct Naver 0.4",
  ],
  [
    "points are told once for all indices of a list",
    `${NEW_YORK} On Monday the Dow lost 890.01 points, the S&P 500 155.64 and the Nasdaq 727.90.`,
    ...DOW_CLOSE,
    `index.change ${DOW} -890.01 @2026-03-09`,
    "index.change S&P 500 -155.64 @2026-03-09",
    "index.change Nasdaq Composite -727.9 @2026-03-09",
  ],
  [
    "also where each goes on to its level",
    `${NEW_YORK} The S&P 500 rose 31.78 points to 5,675.12, the Nasdaq 191.92 to 17,628.00.`,
    ...DOW_CLOSE,
    "index.change S&P 500 31.78",
    "index.close S&P 500 5675.12",
    "index.change Nasdaq Composite 191.92",
    "index.close Nasdaq Composite 17628",
  ],
]);
