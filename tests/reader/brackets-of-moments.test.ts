import { type Case, promise } from "./reading.ts";

/** Moments in brackets behind a level, and shares told as an index's largest: a promise, a text of ours, every claim. */
const CASES: readonly Case[] = [
  [
    "an intraday low in brackets leaves the level in front of them a close",
    "NEW YORK - U.S. stocks fell. The Nasdaq fell 1.02% to 22,516.69 (intraday low 22,100.12), and the S&P 500 closed down 0.94% at 6,816.63 (intraday -2.5%).",
    "index.change_pct Nasdaq Composite -1.02",
    "index.close Nasdaq Composite 22516.69",
    "index.low Nasdaq Composite 22100.12",
    "index.change_pct S&P 500 -0.94",
    "index.close S&P 500 6816.63",
  ],
  [
    "a rise in an index's biggest share is that share's",
    "SYDNEY - The S&P/ASX 200 rose 0.9 percent. The healthcare sector got a lift from a near 3-percent rise in its biggest constituent Pepper Ltd to the highest in six months. The index was lifted by a 2 percent rise in its heaviest stock, Salt Ltd.",
    "index.change_pct S&P/ASX 200 0.9",
    "stock.change_pct Pepper Ltd 3 near",
  ],
  [
    "who spoke has no price, and the average that a volume is held against is none of a session",
    "NEW YORK - U.S. stocks rose, with the S&P 500 up 0.4 percent. The S&P 500 could rise 8% next year, Pepper Bank said, to 7,600. Volume was heavy, with 19.97 billion shares traded versus the 20.04 billion average.",
    "index.change_pct S&P 500 0.4",
    "turnover.volume S&P 500 19970000000",
  ],
];

promise(CASES);
