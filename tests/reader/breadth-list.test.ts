import { type Case, promise } from "./reading.ts";

/** Counts of issues told as a list, or as a pair behind two nouns: a promise, a text of ours, every claim. */
const CASES: readonly Case[] = [
  [
    "stocks that were steady are unchanged ones",
    "The S&P/ASX 200 rose 0.4 percent. Of all stocks, 403 were up, 566 down and 381 held steady.",
    "index.change_pct S&P/ASX 200 0.4",
    "breadth.gainers S&P/ASX 200 403",
    "breadth.losers S&P/ASX 200 566",
    "breadth.unchanged S&P/ASX 200 381",
  ],
  [
    "stocks that ended the same are unchanged ones",
    "The S&P/ASX 200 fell 0.4 percent. In all, 566 shares ended the day lower, 303 higher and 93 the same.",
    "index.change_pct S&P/ASX 200 -0.4",
    "breadth.losers S&P/ASX 200 566",
    "breadth.gainers S&P/ASX 200 303",
    "breadth.unchanged S&P/ASX 200 93",
  ],
  [
    "nouns of moves that one led the other by are the sides of the counts behind",
    "The S&P/ASX 200 rose 0.4 percent. Advances led declines 403 to 381, with 86 steady.",
    "index.change_pct S&P/ASX 200 0.4",
    "breadth.gainers S&P/ASX 200 403",
    "breadth.losers S&P/ASX 200 381",
    "breadth.unchanged S&P/ASX 200 86",
  ],
  [
    "a ratio named by its two nouns is told in their order",
    "The S&P/ASX 200 rose 0.4 percent. The advance/decline ratio stood at 403-381.",
    "index.change_pct S&P/ASX 200 0.4",
    "breadth.gainers S&P/ASX 200 403",
    "breadth.losers S&P/ASX 200 381",
  ],
  [
    "counts in a list have the directions behind them",
    "The S&P/ASX 200 fell 0.4 percent. The market breadth was weak: 403 up, 566 down, 93 flat.",
    "index.change_pct S&P/ASX 200 -0.4",
    "breadth.gainers S&P/ASX 200 403",
    "breadth.losers S&P/ASX 200 566",
    "breadth.unchanged S&P/ASX 200 93",
  ],
  [
    "counts in a table have the directions before them",
    "The S&P/ASX 200 fell 0.4 percent.\n\nUp: 403 Down: 566 Unchanged: 93",
    "index.change_pct S&P/ASX 200 -0.4",
    "breadth.gainers S&P/ASX 200 403",
    "breadth.losers S&P/ASX 200 566",
    "breadth.unchanged S&P/ASX 200 93",
  ],
  [
    "a list of counts without marks has the directions of its first entry's side",
    "The S&P/ASX 200 fell 0.4 percent.\n\nStock movements: 403 up 566 down 93 unchanged",
    "index.change_pct S&P/ASX 200 -0.4",
    "breadth.gainers S&P/ASX 200 403",
    "breadth.losers S&P/ASX 200 566",
    "breadth.unchanged S&P/ASX 200 93",
  ],
  [
    "counts behind the nouns of a list are theirs",
    "The S&P/ASX 200 fell 0.4 percent.\n\nADVANCES 403; DECLINES 566; UNCHANGED 93",
    "index.change_pct S&P/ASX 200 -0.4",
    "breadth.gainers S&P/ASX 200 403",
    "breadth.losers S&P/ASX 200 566",
    "breadth.unchanged S&P/ASX 200 93",
  ],
  [
    "numbers behind names of indices are what those moved by, and no counts",
    "Nikkei: up 143, Topix: down 14, Hang Seng: up 243",
    "index.change Nikkei 225 143",
    "index.change Topix -14",
  ],
  [
    "what led the gainers has a percentage of its own",
    "The S&P/ASX 200 rose 0.4 percent. Miners led gainers, with BHP up 2 percent.",
    "index.change_pct S&P/ASX 200 0.4",
    "stock.change_pct BHP 2",
  ],
  [
    "stocks at new highs and lows have no measure",
    "The S&P/ASX 200 rose 0.4 percent. New highs totalled 51 and new lows 14.",
    "index.change_pct S&P/ASX 200 0.4",
  ],
  [
    "stocks that changed little have no measure beside those that rose and fell",
    "The S&P/ASX 200 rose 0.4 percent. A total of 403 counters rose, 381 fell and 120 were little changed.",
    "index.change_pct S&P/ASX 200 0.4",
    "breadth.gainers S&P/ASX 200 403",
    "breadth.losers S&P/ASX 200 381",
  ],
];

promise(CASES);
