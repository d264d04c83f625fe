import { type Case, promise } from "./reading.ts";

/** Levels that were not reached, parts of a move, and moves of a moment in front: a promise, a text of ours, every claim. */
const CASES: readonly Case[] = [
  [
    "a level that an index fell short of or missed is none that it stood at, and how far off is no change",
    "The KOSPI finished at 4,012.33, just 12.67 points short of 4,025. The KOSDAQ missed the 920 mark by 2.33 points.",
    "index.close KOSPI 4012.33",
    "milestone.level KOSDAQ 920",
  ],
  [
    "points of a fall that one share accounts for are its share, and the fall is the index's",
    "Samsung Electronics alone accounted for 8.3 points of the KOSPI's 12.33-point fall.",
    "stock.contribution Samsung Electronics -8.3",
    "index.change KOSPI -12.33",
  ],
  [
    "points that came from a share are a part of the move told before",
    "Of the KOSPI's 12.33-point fall, 8.3 points came from Samsung Electronics.",
    "index.change KOSPI -12.33",
  ],
  [
    "inching into the red is a fall",
    "The KOSPI inched 1.22 points, or 0.03 percent, into the red.",
    "index.change KOSPI -1.22",
    "index.change_pct KOSPI -0.03",
  ],
  [
    "what an index was up by at noon or early on is of that moment",
    "Up 30.12 points at noon, the KOSPI ended 1.22 points lower. Down 5.12 points early on, the KOSDAQ ended 1.2 points higher.",
    "index.change KOSPI 30.12 !",
    "index.change KOSPI -1.22",
    "index.change KOSDAQ -5.12 !",
    "index.change KOSDAQ 1.2",
  ],
  [
    "a record that an index went past or came near is of a day before",
    "The KOSPI broke its all-time intraday high of 4,226.75. It came within 3 points of its intraday record of 4,229.75. The KOSDAQ exceeded the previous intraday high of 926.75 and rose as high as 931.12.",
    "index.high KOSPI 4226.75 ! ?",
    "index.high KOSPI 4229.75 ! ?",
    "index.high KOSDAQ 926.75 ! ?",
    "index.high KOSDAQ 931.12",
  ],
];

promise(CASES);
