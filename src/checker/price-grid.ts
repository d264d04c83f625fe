import { type ExchangeRules, isOnGrid, priceLimits, type TickTable, tickAt } from "../market/exchange-rules.ts";
import { tenTo } from "../market/figure.ts";
import type { TradingDay } from "../market/trading-day.ts";
import { integersWithin, type Range } from "./range.ts";

/** Closes at half a tick, floored to the won, occur in small issues since this day (measured on 33 sessions of 2026). */
const HALF_TICKS_SINCE = "2025-07-01";

/** A printed close may stand for at most this many grid prices before the test says nothing. */
const CLOSES_TRIED = 64;
const BASES_TRIED = 400;

/** What the grid of a day says of a price: on it, half a tick off (rare, but it happens), or impossible. */
export type GridState = "on" | "half" | "off";

export function gridState(table: TickTable, price: number, day: TradingDay): GridState {
  if (isOnGrid(table, price)) return "on";
  if (day < HALF_TICKS_SINCE || !Number.isInteger(price) || price <= 0) return "off";
  const tick = tickAt(table, price);
  return price % tick === Math.floor(tick / 2) ? "half" : "off";
}

/** The lowest price of the grid that is at least `price`. A band's first price is on the grid of the band below. */
function gridAtOrAbove(table: TickTable, price: number): number {
  const tick = tickAt(table, price);
  return Math.ceil(price / tick) * tick;
}

/** Exact a x b / c rounded down, for safe integers with a positive c. */
function floorOfQuotient(a: number, b: number, c: number): number {
  const product = a * b;
  // The quotient of two such numbers is at least 1 / c off the whole number it does not reach: division cannot round it there.
  if (Number.isSafeInteger(product)) return Math.floor(product / c);
  const exact = BigInt(a) * BigInt(b);
  return Number((exact - (((exact % BigInt(c)) + BigInt(c)) % BigInt(c))) / BigInt(c));
}

export type BaseAnswer =
  | { readonly fits: true; readonly base: number }
  | { readonly fits: false }
  | { readonly fits: undefined };

const UNDECIDED: BaseAnswer = { fits: undefined };
const NONE: BaseAnswer = { fits: false };

/**
 * Looks for a base price b on the grid of its own band, such that a close c within `close` has
 * (c - b) / b x 100 within `percent`, and c lies within the price limit of b. Whole won only: with percent
 * [l, h] / K, the base lies in [c K' / (K' + h), c K' / (K' + l)] where K' = 100 K.
 */
export function basePrice(
  rules: ExchangeRules,
  tables: readonly TickTable[],
  day: TradingDay,
  close: Range,
  percent: Range,
): BaseAnswer {
  const [first, last] = integersWithin(close);
  if (!(first > 0) || !Number.isFinite(last) || percent.exponent < -9 || percent.exponent > 2) return UNDECIDED;
  if (!Number.isFinite(percent.low) || !Number.isFinite(percent.high)) return UNDECIDED;
  const scale = tenTo(2 - percent.exponent);
  if (scale + percent.high <= 0) return NONE;
  const limit = rules.limitPercent(day);
  for (const table of tables) {
    let tried = 0;
    const bases = basesOf(rules, table, day);
    // One exact price is tested wherever it stands; an interval stands for the grid prices in it.
    for (let c = first === last ? first : gridAtOrAbove(table, first); c <= last; c = gridAtOrAbove(table, c + 1)) {
      if (++tried > CLOSES_TRIED) return UNDECIDED;
      const low = -floorOfQuotient(-c, scale, scale + percent.high);
      const high = scale + percent.low > 0 ? floorOfQuotient(c, scale, scale + percent.low) : Number.POSITIVE_INFINITY;
      const base = firstBase(bases, low, high, c, limit);
      if (base !== undefined) return { fits: true, base };
    }
  }
  return NONE;
}

/** Grids of the base price. One that two markets share had two before it, which only tells on its first day. */
function basesOf(rules: ExchangeRules, { markets, from }: TickTable, day: TradingDay): readonly TickTable[] {
  if (from !== day) return rules.baseTables(markets[0] ?? "", day);
  return [...new Set(markets.flatMap((market) => rules.baseTables(market, day)))];
}

function firstBase(
  tables: readonly TickTable[],
  low: number,
  high: number,
  close: number,
  limit: number | undefined,
): number | undefined {
  for (const table of tables) {
    let tried = 0;
    for (
      let base = gridAtOrAbove(table, low);
      base <= high && tried < BASES_TRIED;
      base = gridAtOrAbove(table, base + 1)
    ) {
      tried++;
      if (base > 0 && withinLimit(table, base, close, limit)) return base;
    }
    if (tried === BASES_TRIED) return low;
  }
  return undefined;
}

function withinLimit(table: TickTable, base: number, close: number, limit: number | undefined): boolean {
  if (limit === undefined || Math.abs(close - base) * 100 <= base * (limit - 1)) return true;
  const { upper, lower } = priceLimits(table, base, limit);
  return close <= upper && close >= lower;
}

/** True when a close within `close`, from this very base, has a percentage within `percent`. */
export function percentFits(base: number, close: Range, percent: Range): boolean {
  const [first, last] = integersWithin(close);
  if (percent.exponent < -9 || percent.exponent > 2) return true;
  const scale = tenTo(2 - percent.exponent);
  const low = Number.isFinite(percent.low) ? -floorOfQuotient(-base, scale + percent.low, scale) : first;
  const high = Number.isFinite(percent.high) ? floorOfQuotient(base, scale + percent.high, scale) : last;
  return Math.max(low, first) <= Math.min(high, last);
}
