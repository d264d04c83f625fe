import { type ExchangeRules, priceLimits, type TickTable } from "../market/exchange-rules.ts";
import type { TradingDay } from "../market/trading-day.ts";
import type { DayRows } from "./day-rows.ts";
import { ExactProductSum, ExactSum } from "./exact-sum.ts";
import { addIndexSums, type MemberRule, type MemberSums } from "./member-rule.ts";
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
  /** Whether tick sizes and limits of that day are known. */
  readonly limitsKnown: boolean;
  limitUp: number;
  limitDown: number;
  halted: number;
  recordCloses: number;
  high52: number;
  low52: number;
  readonly volume: ExactSum;
  readonly value: ExactSum;
  readonly marketValue: ExactProductSum;
  readonly sums: MemberSums;
}

function emptyStats(market: number, limitsKnown: boolean): MarketStats {
  return {
    ...{ market, limitsKnown },
    ...{ issues: 0, gainers: 0, losers: 0, unchanged: 0, limitUp: 0, limitDown: 0, halted: 0 },
    ...{ recordCloses: 0, high52: 0, low52: 0 },
    volume: new ExactSum(),
    value: new ExactSum(),
    marketValue: new ExactProductSum(),
    sums: { close: new ExactProductSum(), base: new ExactProductSum(), members: 0 },
  };
}

/** Limits are looked at only where the move comes near them: within two points of percent. */
const NEAR_LIMIT = 2;

/**
 * Breadth, turnover, records and index sums of one session, stretch by stretch of one market's rows. Untraded issues are
 * neither gainers nor losers. Limits are told by price, never by percentage.
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
  const day = dayText(rows.day);
  const found: MarketStats[] = [];
  const isNew = (issue: number, at: number) => extremes.isNew(issue, at);
  for (const [market, from, through] of rows.stretches()) {
    const name = markets[market] as string;
    const table = rules.tickTable(name, day);
    const percent = rules.limitPercent(day, name);
    let stats = found.find((one) => one.market === market);
    if (!stats) {
      stats = emptyStats(market, table !== undefined && percent !== undefined);
      found.push(stats);
    }
    stats.issues += through - from;
    stats.volume.addStretch(rows.volume, from, through);
    stats.value.addStretch(rows.value, from, through);
    stats.marketValue.addStretch(rows.close, rows.shares, from, through);
    addBreadth(stats, rows, from, through);
    if (table && percent !== undefined) addLimits(stats, rows, [from, through], table, percent);
    if (marks) {
      const { recordCloses, high52, low52 } = extremes.advance(rows, from, through);
      stats.recordCloses += recordCloses;
      stats.high52 += high52;
      stats.low52 += low52;
    }
    const rule = member(market);
    if (rule) addIndexSums(stats.sums, rows, [from, through], rule, isNew);
  }
  return found.sort((a, b) => a.market - b.market);
}

function addBreadth(stats: MarketStats, rows: DayRows, from: number, through: number): void {
  const { change: changes, volume: volumes } = rows;
  let gainers = 0;
  let losers = 0;
  let halted = 0;
  for (let row = from; row < through; row++) {
    const change = changes[row] as number;
    if (volumes[row] === 0) halted++;
    else if (change > 0) gainers++;
    else if (change < 0) losers++;
  }
  stats.gainers += gainers;
  stats.losers += losers;
  stats.halted += halted;
  stats.unchanged += through - from - gainers - losers - halted;
}

/** Issues that closed at a limit. */
function addLimits(
  stats: MarketStats,
  rows: DayRows,
  [from, through]: readonly [from: number, through: number],
  table: TickTable,
  percent: number,
): void {
  const near = (percent - NEAR_LIMIT) / 100;
  for (let row = from; row < through; row++) {
    const close = rows.close[row] as number;
    const change = rows.change[row] as number;
    const base = close - change;
    if (Math.abs(change) < near * base || change === 0 || rows.volume[row] === 0) continue;
    const limits = priceLimits(table, base, percent);
    if (change > 0 && close === limits.upper) stats.limitUp++;
    else if (change < 0 && close === limits.lower) stats.limitDown++;
  }
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
