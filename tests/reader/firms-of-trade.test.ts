import { promise } from "./reading.ts";

const LONDON = "LONDON, March 10 -- The FTSE 100 closed lower on Tuesday.";

promise([
  [
    "many firms of a trade are the trade",
    `${LONDON} Oil explorers rose 2.2 percent, and property developers lost 1 percent. Food producers gained 0.3 percent.`,
    "sector.change_pct Oil 2.2",
    "sector.change_pct property -1",
    "sector.change_pct Food 0.3",
  ],
  [
    "travel, defence and luxury shares are trades, and no companies",
    `${LONDON} Travel stocks fell 1.2 percent. Defence stocks jumped 3.4 percent, while luxury shares lost 2.2 percent.`,
    "sector.change_pct Travel -1.2",
    "sector.change_pct Defence 3.4",
    "sector.change_pct luxury -2.2",
  ],
  [
    "one firm of the trade is told by its name",
    `${LONDON} Property developer Pepper rose 2 percent. Travel firm TUI rose 3.2 percent to 612p. Defence firm BAE Systems gained 11p to 1,212p. Melrose Aerospace fell 1.4 percent.`,
    "stock.change_pct Pepper 2",
    "stock.change_pct TUI 3.2",
    "stock.close TUI 612",
    "stock.change BAE Systems 11",
    "stock.close BAE Systems 1212",
    "stock.change_pct Melrose Aerospace -1.4",
  ],
  [
    "firms that somebody sells to, or that one of them is among, did not move",
    `${LONDON} Pepper, which has most at stake among equipment makers, lost 10 percent. Salt, which sells to oil and gas firms, said orders were 26 percent stronger.`,
    "stock.change_pct Pepper -10",
  ],
]);
