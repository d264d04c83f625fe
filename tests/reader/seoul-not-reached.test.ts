import { type Case, promise } from "./reading.ts";

/** Stories of Seoul: levels that were not reached, days that stand behind the level, and moves that a noun tells. */
const CASES: readonly Case[] = [
  [
    "a round level neared is none that was passed",
    "The KOSPI closed at 4,187.35, as it neared 4,200.",
    "index.close KOSPI 4187.35",
  ],
  [
    "a round level approached, or within sight, is none either",
    "The KOSPI rose 1.2 percent to 4,187.35, approaching the 4,200-point mark. The KOSDAQ closed at 988.10, with the 1,000 mark within sight.",
    "index.change_pct KOSPI 1.2",
    "index.close KOSPI 4187.35",
    "index.close KOSDAQ 988.1",
  ],
  [
    "a level that came closer is no close",
    "The KOSPI inched closer to 4,200, closing at 4,187.35.",
    "index.close KOSPI 4187.35",
  ],
  [
    "where a day's move led is its close, unless the close is told",
    "The KOSPI increased by 41.20 points, reaching 4,187.35, a 0.99 percent rise.",
    "index.change KOSPI 41.2",
    "index.close KOSPI 4187.35",
    "index.change_pct KOSPI 0.99",
  ],
  [
    "a level reached before the close is no close",
    "The KOSPI rose 0.9 percent, reaching 4,201.06 before closing at 4,187.35.",
    "index.change_pct KOSPI 0.9",
    "index.high KOSPI 4201.06",
    "index.close KOSPI 4187.35",
  ],
  [
    "an exchange abroad stands for its index, and its verb for the next index too",
    "The KOSPI rose 1 percent. The Taiwan Stock Exchange plunged 4.51 percent and the Hang Seng Index of Hong Kong 3.81 percent.",
    "index.change_pct KOSPI 1",
    "foreign_index.change_pct TAIEX -4.51",
    "foreign_index.change_pct Hang Seng Index -3.81",
  ],
  [
    "shares of a place named in front are that place's, whatever word stands between",
    "The KOSPI rose 1 percent. In Hong Kong, too, share prices fell 1.53 percent.",
    "index.change_pct KOSPI 1",
    "foreign_index.change_pct Hang Seng Index -1.53",
  ],
  [
    "the day behind a level is that of the move that led to it",
    "The KOSPI rose 1 percent. The Dow Jones Industrial Average closed down 7.33 percent, at 8,579.19 on Monday.",
    "index.change_pct KOSPI 1",
    "foreign_index.change_pct Dow Jones Industrial Average -7.33 @2026-03-09",
    "foreign_index.close Dow Jones Industrial Average 8579.19 @2026-03-09",
  ],
  [
    "the day behind a fall in an index is that fall's",
    "The KOSPI lost 3 percent. The plunge followed a 7.2 percent fall in the KOSPI on Monday.",
    "index.change_pct KOSPI -3",
    "index.change_pct KOSPI -7.2 @2026-03-09",
  ],
  [
    "the day behind the dollar is that of the rate",
    "The won was 1,402.4 against the dollar on Feb. 12, but has weakened since.",
    "fx.rate USD/KRW 1402.4 @2026-02-12",
  ],
  [
    "a weekday of last week is of the week before this one",
    "The KOSPI closed at 4,109.33, the lowest since it finished at 4,101.33 Wednesday last week.",
    "index.close KOSPI 4109.33",
    "index.close KOSPI 4101.33 @2026-03-04",
  ],
  [
    "a change from a level of a week ago is none of the day",
    "The KOSPI closed at 4,153.80, up 2.14 percent from 4,066.59 a week ago.",
    "index.close KOSPI 4153.8",
    "index.close KOSPI 4066.59 ?",
  ],
  [
    "the year that something starts is no level",
    "Seoul's stock market had an explosive start to 2026, with the KOSPI gaining 1 percent.",
    "index.change_pct KOSPI 1",
  ],
  [
    "what a country's bonds pay is no yield",
    "The KOSPI rose 1 percent. The yield on Korea's 2.75 percent bonds due in 2031 dropped two basis points to 2.83 percent.",
    "index.change_pct KOSPI 1",
    "bond.change_bp Treasury -2",
    "bond.yield Treasury 2.83",
  ],
  [
    "the largest move of all stands behind at, and who followed has one too",
    "The KOSPI rose 1 percent. The medical instruments sector recorded the largest increase at 3.01%. The electronics sector followed with a 2.30% rise.",
    "index.change_pct KOSPI 1",
    "sector.change_pct medical instruments 3.01",
    "sector.change_pct electronics 2.3",
  ],
  [
    "a headline's biggest drop is a drop",
    "Kospi posts biggest drop in 4 years at 3.65%",
    "index.change_pct KOSPI -3.65",
  ],
  [
    "what the shares of a trade did on average is its move",
    "The KOSPI fell 1 percent. The machine industry fell on average of 5.42 percent. The steel sector fell on average by 2.1 percent.",
    "index.change_pct KOSPI -1",
    "sector.change_pct machine -5.42",
    "sector.change_pct steel -2.1",
  ],
  [
    "shares cashed in are sold, and profits are no net trade",
    "The KOSPI fell 1 percent. Individual investors cashed in 1.1 trillion won worth of shares. Foreigners bought 120 billion won, while institutions locked in 270 billion won of profits.",
    "index.change_pct KOSPI -1",
    "flow.individual KOSPI -1100000000000",
    "flow.foreign KOSPI 120000000000",
  ],
  [
    "a loss pared in the afternoon leaves the move at a moment",
    "The KOSPI pared some losses in the afternoon and was down 3.1 percent as of 1:30 p.m.",
    "index.change_pct KOSPI -3.1 !",
  ],
];

promise(CASES);
