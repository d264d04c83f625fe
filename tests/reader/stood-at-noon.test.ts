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
  [
    "what was recovered before the close was of a moment",
    "Shares in Seoul dipped more than 2 percent on rumours of an accident. The KOSPI recovered in later trading to close at 4,043.14, or 1.2 percent down.",
    "index.change_pct KOSPI -2 over !",
    "index.close KOSPI 4043.14",
    "index.change_pct KOSPI -1.2",
  ],
  [
    "a close that somebody waits for is none",
    "The KOSPI opened higher, up 0.5 percent at 4,238. Whether it can end above the record high of 4,251.36 is open. Samsung Electronics rose 2.4 percent to 122,900 won.",
    "index.change_pct KOSPI 0.5 !",
    "index.close KOSPI 4238 !",
    "record.previous_close KOSPI 4251.36",
    "stock.change_pct Samsung Electronics 2.4 !",
    "stock.close Samsung Electronics 122900 !",
  ],
  [
    "what led to the close of the morning is of that moment",
    "Hong Kong's Hang Seng shed 402.7 points to open at 16,597.3 and sank 912.5 points, or 5.4 percent, to close the morning session at 16,087.5.",
    "index.open Hang Seng Index 16597.3",
    "index.change Hang Seng Index -912.5 !",
    "index.change_pct Hang Seng Index -5.4 !",
    "index.close Hang Seng Index 16087.5 !",
  ],
  [
    "a high that beats a peak beats a high",
    "It was a day of records. Foreigners bought. The KOSPI shot up to 4,317.7 points, past its former peak of 4,310.2 on June 3, 2021. The index closed at 4,314.5, a 1.6% increase.",
    "index.high KOSPI 4317.7",
    "index.high KOSPI 4310.2 @2021-06-03",
    "record.previous_date KOSPI 2021-06-03",
    "index.close KOSPI 4314.5",
    "index.change_pct KOSPI 1.6",
  ],
];

promise(CASES);
