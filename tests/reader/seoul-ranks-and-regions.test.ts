import { type Case, promise } from "./reading.ts";

/** Moves ranked within a span, names described at length, and markets told by a region, by letters or again. */

const CASES: readonly Case[] = [
  [
    "a move that is the largest in weeks is of the day",
    "The KOSPI closed down 3.1% in its biggest one-day selloff in almost six weeks. The KOSDAQ slid 2.2 percent in the sharpest sell-off in two months.",
    "index.change_pct KOSPI -3.1",
    "index.change_pct KOSDAQ -2.2",
  ],
  [
    "a market's worst day in weeks is that day",
    "The KOSPI fell 3.1 percent in its worst day in six weeks.",
    "index.change_pct KOSPI -3.1",
  ],
  ["a move over weeks is no day's", "The KOSPI fell 3.1 percent in six weeks."],
  [
    "a name that is described by its rank keeps what it did",
    "Blue chips rose, with Samsung Electronics, the biggest share on the main KOSPI and the world's No 1 memory chip maker, rising 1.7 percent.",
    "stock.change_pct Samsung Electronics 1.7",
  ],
  [
    "a country behind its region is its market",
    "Asian Markets Tumble, Japan Sheds 2.4%",
    "index.change_pct Nikkei 225 -2.4",
  ],
  [
    "Hong Kong goes by its letters, and its money too",
    "Tokyo ends 1.4% lower; HK closes 2.1% lower. Turnover in Hong Kong was HK$5.2 billion.",
    "index.change_pct Nikkei 225 -1.4",
    "foreign_index.change_pct Hang Seng Index -2.1",
  ],
  [
    "an index abroad may be called by what it is heavy in",
    "The KOSPI fell 2.1 percent. In the United States, the Nasdaq composite slumped to its lowest this year as the tech-heavy index dived 4.9 percent.",
    "index.change_pct KOSPI -2.1",
    "foreign_index.change_pct Nasdaq Composite -4.9",
  ],
  [
    "the day that another market's stocks fell on is that of its indices told next",
    "The KOSPI fell 2.1 percent. Stocks in the United States tumbled on Monday. The Dow lost 1.3 percent to close at 46,339.10.",
    "index.change_pct KOSPI -2.1",
    "foreign_index.change_pct Dow Jones Industrial Average -1.3 @2026-03-09",
    "foreign_index.close Dow Jones Industrial Average 46339.1 @2026-03-09",
  ],
  [
    "in a story of another market it is too",
    "Australian shares fell Tuesday. Wall Street tumbled Monday. The Dow lost 1.3 percent to close at 46,339.10. The S&P/ASX 200 fell 1.1 percent to 8,796.90.",
    "foreign_index.change_pct Dow Jones Industrial Average -1.3 @2026-03-09",
    "foreign_index.close Dow Jones Industrial Average 46339.1 @2026-03-09",
    "index.change_pct S&P/ASX 200 -1.1",
    "index.close S&P/ASX 200 8796.9",
  ],
];

promise(CASES);
