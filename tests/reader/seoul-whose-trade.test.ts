import { type Case, promise } from "./reading.ts";

/** Whose trades, swings and moves are told in passing, in Seoul: a promise, a text of ours, every claim. */
const CASES: readonly Case[] = [
  [
    "shares that make up a part of an index are what fell behind it",
    "The KOSPI fell. Shares of Samsung Electronics and SK hynix, which together make up about 27 percent of the KOSPI's market cap, fell 1.2 percent and 2.3 percent.",
    "stock.change_pct Samsung Electronics -1.2",
    "stock.change_pct SK hynix -2.3",
  ],
  [
    "what investors traded of one share is no trade of the market",
    "The KOSPI fell 0.4 percent. Naver fell 2.2 percent as foreigners sold a net 81 billion won of its shares. Foreigners were net buyers of Samsung Electronics, to the tune of 211 billion won. They sold a net 320 billion won.",
    "index.change_pct KOSPI -0.4",
    "stock.change_pct Naver -2.2",
    "flow.foreign KOSPI -320000000000",
  ],
  [
    "how far something swung each way is no change of the day, and where it ended is",
    "Korea Zinc swung between a gain of 4.2 percent and a loss of 3.1 percent before ending 0.4 percent lower at 912,000 won. The KOSPI swung from a 1.2 percent gain to a 0.9 percent loss before closing 0.4 percent lower.",
    "stock.change_pct Korea Zinc -0.4",
    "stock.close Korea Zinc 912000",
    "index.change_pct KOSPI -0.4",
  ],
];

promise(CASES);
