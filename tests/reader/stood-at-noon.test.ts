import { type Case, promise } from "./reading.ts";

/** Where an index stood within a session, and exchanges that stand for their index: a promise, a text of ours, every claim. */
const CASES: readonly Case[] = [
  [
    "what a market shed to around midday is where it stood, and no low",
    "Hong Kong's Hang Seng shed 2.0 percent to 23,714.6 around midday.",
    "index.change_pct Hang Seng Index -2 !",
    "index.close Hang Seng Index 23714.6 !",
  ],
  [
    "where an index was moved to in the morning is where it stood",
    "Hong Kong's Hang Seng shed 2.0 percent to 23,714.6 in the morning.",
    "index.change_pct Hang Seng Index -2 !",
    "index.close Hang Seng Index 23714.6 !",
  ],
  [
    "the most that an index had shed in the morning is no such place",
    "Hong Kong's Hang Seng shed as much as 2.0 percent to 23,714.6 in the morning.",
    "index.change_pct Hang Seng Index -2 !",
    "index.low Hang Seng Index 23714.6 !",
  ],
  [
    "what losses were trimmed to is the move where the index stood",
    "The Shanghai Composite fell again. It trimmed its losses to stand 2.1 percent lower at 3,514.8.",
    "index.change_pct Shanghai Composite -2.1",
    "index.close Shanghai Composite 3514.8",
  ],
  [
    "an exchange that finished a week somehow stands for its index",
    "Sydney's ASX 200 closed at 6,614.3. The ASX finished the week with a whimper, dropping 0.7 per cent.",
    "index.close S&P/ASX 200 6614.3",
    "index.change_pct S&P/ASX 200 -0.7",
  ],
  [
    "an exchange whose price stands behind is the share",
    "Sydney's ASX 200 closed at 6,614.3. The ASX closed 0.7 per cent lower at $61.35.",
    "index.close S&P/ASX 200 6614.3",
    "stock.change_pct ASX -0.7",
    "stock.close ASX 61.35",
  ],
];

promise(CASES);
