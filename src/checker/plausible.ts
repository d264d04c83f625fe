import type { TradingDay } from "../market/trading-day.ts";

/**
 * Smallest and largest won per share traded on any session of the span, from the exchange's daily volume and value
 * (1,600 to 4,200 sessions a market). They only serve to notice a unit ten or a thousand times off.
 */
const WON_PER_SHARE: readonly {
  readonly from: string;
  readonly market: string;
  readonly low: number;
  readonly high: number;
}[] = [
  { from: "2026-01-01", market: "KOSPI", low: 18_900, high: 62_500 },
  { from: "2020-01-01", market: "KOSPI", low: 5_300, high: 57_400 },
  { from: "2010-01-01", market: "KOSPI", low: 3_960, high: 33_900 },
  { from: "2026-01-01", market: "KOSDAQ", low: 7_600, high: 16_400 },
  { from: "2020-01-01", market: "KOSDAQ", low: 3_290, high: 21_500 },
  { from: "2010-01-01", market: "KOSDAQ", low: 2_030, high: 12_400 },
];

/** A session may lie this many times outside what was measured before it is called implausible. */
const MARGIN = 3;

/** The measured spans end here: later sessions get the margin twice. */
const MEASURED_THROUGH = "2026-08-31";

/** Plausible won per share, as [low, high]; undefined for a market or a day that was not measured. */
export function wonPerShare(market: string, day: TradingDay): readonly [number, number] | undefined {
  const row = WON_PER_SHARE.find((entry) => entry.market === market && entry.from <= day);
  const margin = day > MEASURED_THROUGH ? MARGIN * MARGIN : MARGIN;
  return row && [row.low / margin, row.high * margin];
}

/**
 * More issues than were ever listed on a market by the end of the span, preferred shares counted. KOSPI has stayed
 * between 880 and 970 since 2010; KOSDAQ grew from about 1,000 to 1,850.
 */
const MOST_ISSUES: readonly { readonly through: string; readonly market: string; readonly issues: number }[] = [
  { through: "2023-12-31", market: "KOSPI", issues: 970 },
  { through: "9999-12-31", market: "KOSPI", issues: 1_000 },
  { through: "2016-12-31", market: "KOSDAQ", issues: 1_250 },
  { through: "2020-12-31", market: "KOSDAQ", issues: 1_500 },
  { through: "2023-12-31", market: "KOSDAQ", issues: 1_750 },
  { through: "9999-12-31", market: "KOSDAQ", issues: 1_950 },
];

/**
 * Fewest issues that moved on a session, as a share of all listed: 0.87 was the least of 55 sessions of 2023 and 2025;
 * half of that is left for days not measured.
 */
const MOVED_AT_LEAST = 0.45;

/** Before then boards were smaller, and half their issues might find no buyer. */
const ISSUES_FROM = "2010-01-01";

/** Issues that may have risen and fallen together, as [fewest, most]; undefined of days not measured. */
export function movedIssues(market: string, day: TradingDay): readonly [number, number] | undefined {
  if (day < ISSUES_FROM) return undefined;
  const row = MOST_ISSUES.find((entry) => entry.market === market && day <= entry.through);
  return row && [Math.floor(row.issues * MOVED_AT_LEAST), row.issues];
}

/** Won per dollar on any day since 2010, with room to either side: for a story that prints no rate of its own. */
const USUAL_RATE: readonly [number, number] = [900, 1_800];

/** The same on the days before, from 757 in July 1995 to 1,995 in December 1997. */
const EARLY_RATE: readonly [number, number] = [700, 2_100];

export function usualRate(day: string | undefined): readonly [number, number] {
  return day !== undefined && day < "2010" ? EARLY_RATE : USUAL_RATE;
}

/**
 * Net buying by everyone the stories leave out (other corporations), as a share of the day's turnover: 0.33 percent on
 * the median of 638 sessions, 3.9 percent or less on all but one (11.7, a single block).
 */
export const RESIDUAL = { usual: 0.04, never: 0.15, repaired: 0.01 } as const;

/** The same in won, where a story prints no turnover. */
export const RESIDUAL_WON = { usual: 3e11, never: 3e12, repaired: 1e11 } as const;

/** Largest daily step of the won since 2010 was 3.1 percent; twice that is still possible. */
export const LARGEST_CURRENCY_STEP = 0.06;
