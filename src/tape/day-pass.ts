import { type ExchangeRules, priceLimits } from "../market/exchange-rules.ts";
import type { TradingDay } from "../market/trading-day.ts";
import type { DayRows } from "./day-rows.ts";
import { ExactProductSum, ExactSum } from "./exact-sum.ts";
import { type IndexSums, indexSums, type MemberRule } from "./member-rule.ts";
import type { StockExtremes } from "./stock-extremes.ts";

const DAY_MS = 86_400_000;

export function dayText(day: number): TradingDay {
  return new Date(day * DAY_MS).toISOString().slice(0, 10) as TradingDay;
}

export function dayNumber(text: string): number {
  return Math.round(Date.parse(text) / DAY_MS);
}

/** What the issues of one market did in one session and scope. */
export interface MarketStats {
  readonly market: number;
  issues: number;
  gainers: number;
  losers: number;
  unchanged: number;
  limitUp: number;
  limitDown: number;
  halted: number;
  recordCloses: number;
  high52: number;
  low52: number;
  readonly volume: ExactSum;
  readonly value: ExactSum;
  readonly marketValue: ExactProductSum;
  sums: IndexSums | undefined;
}

function emptyStats(market: number): MarketStats {
  return {
    market,
    ...{ issues: 0, gainers: 0, losers: 0, unchanged: 0, limitUp: 0, limitDown: 0, halted: 0 },
    ...{ recordCloses: 0, high52: 0, low52: 0 },
    volume: new ExactSum(),
    value: new ExactSum(),
    marketValue: new ExactProductSum(),
    sums: undefined,
  };
}

/** Limits are looked at only where the move comes near them: within two points of percent. */
const NEAR_LIMIT = 2;

/**
 * Breadth, turnover, records and index sums of one session, in one walk over its rows. Untraded issues are neither
 * gainers nor losers. Limits are told by price, never by percentage.
 *
 * @param marks false on a second scope of the same session, whose rows must not count into the running highs again
 */
export function dayStats(
  rows: DayRows,
  markets: readonly string[],
  rules: ExchangeRules,
  extremes: StockExtremes,
  member: (market: number) => MemberRule | undefined,
  marks: boolean,
): readonly MarketStats[] {
  if (marks) extremes.advance(rows);
  const day = dayText(rows.day);
  const percent = rules.limitPercent(day);
  const found: (MarketStats | undefined)[] = [];
  const tables = markets.map((market) => rules.tickTable(market, day));
  for (let row = 0; row < rows.count; row++) {
    const market = rows.market[row] as number;
    let stats = found[market];
    if (!stats) {
      stats = emptyStats(market);
      found[market] = stats;
    }
    const close = rows.close[row] as number;
    const change = rows.change[row] as number;
    const volume = rows.volume[row] as number;
    stats.issues++;
    stats.volume.add(volume);
    stats.value.add(Math.round(rows.value[row] as number));
    stats.marketValue.add(close, rows.shares[row] as number);
    if (marks) {
      stats.recordCloses += extremes.marks.recordClose[row] as number;
      stats.high52 += extremes.marks.high52[row] as number;
      stats.low52 += extremes.marks.low52[row] as number;
    }
    if (volume === 0) {
      stats.halted++;
      continue;
    }
    if (change === 0) {
      stats.unchanged++;
      continue;
    }
    if (change > 0) stats.gainers++;
    else stats.losers++;
    const base = close - change;
    const table = tables[market];
    if (!table || percent === undefined || Math.abs(change) * 100 < (percent - NEAR_LIMIT) * base) continue;
    const limits = priceLimits(table, base, percent);
    if (close === limits.upper) stats.limitUp++;
    else if (close === limits.lower) stats.limitDown++;
  }
  const present = found.filter((stats) => stats !== undefined);
  for (const stats of present) {
    const rule = member(stats.market);
    if (rule) stats.sums = indexSums(rows, stats.market, rule, (issue, at) => extremes.isNew(issue, at));
  }
  return present;
}

/** Rows of a market's largest issues by market value, largest first; ties by issue number. */
export function largestRows(rows: DayRows, market: number, most: number): readonly number[] {
  const { count, close, shares, issue } = rows;
  const sizes = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    if (rows.market[row] === market) sizes[row] = (close[row] as number) * (shares[row] as number);
  }
  // The smallest size that is still in tells which few rows to sort.
  const least = Float64Array.from(sizes).sort()[Math.max(0, count - most)] as number;
  const own: number[] = [];
  for (let row = 0; row < count; row++) {
    if (rows.market[row] === market && (sizes[row] as number) >= least) own.push(row);
  }
  return own
    .sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || (issue[a] as number) - (issue[b] as number))
    .slice(0, most);
}
