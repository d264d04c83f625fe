import { type Case, promise } from "./reading.ts";

/** Gains and losses that were brought to something, in Seoul: a promise, a text of ours, every claim. */
const CASES: readonly Case[] = [
  [
    "points that a loss was pared to are what the index moved by, and where it stood is its level",
    "The KOSPI fell 1.3 percent to 4,012.33, paring its earlier loss to 52.87 points by the close.",
    "index.change_pct KOSPI -1.3",
    "index.close KOSPI 4012.33",
    "index.change KOSPI -52.87",
  ],
  [
    "a loss that was extended to a level was left at that level",
    "The KOSPI extended its losses to 4,012.33. The KOSDAQ's gain narrowed to 912.33.",
    "index.close KOSPI 4012.33",
    "index.close KOSDAQ 912.33",
  ],
  [
    "a loss that swelled to so many points and so many percent is the change",
    "The KOSPI's loss swelled to 48.5 points, or 1.1 percent, at the close.",
    "index.change KOSPI -48.5",
    "index.change_pct KOSPI -1.1",
  ],
  [
    "what a loss was pared to before a verb of the close is as that verb says",
    "The KOSPI pared its loss to end 48.5 points lower at 4,012.33.",
    "index.change KOSPI -48.5",
    "index.close KOSPI 4012.33",
  ],
  [
    "what a loss was pared from is no level of another day",
    "The KOSPI pared its loss to 12.50 points from 51 points earlier. The KOSDAQ narrowed its losses from 21 points to 2.50 points.",
    "index.change KOSPI -12.5",
    "index.change KOSDAQ -2.5",
  ],
  [
    "the price that shares were first sold at is no close",
    "Pepper Holdings ended at 35,300 won, down from its 40,000 won IPO price.",
    "stock.close Pepper Holdings 35300",
  ],
  [
    "shares that changed hands as another market's index fell are traded there",
    "The KOSPI rose 0.4 percent. Japan's Nikkei fell 1.2 percent as some 1.2 billion shares changed hands.",
    "index.change_pct KOSPI 0.4",
    "foreign_index.change_pct Nikkei 225 -1.2",
  ],
];

promise(CASES);
