import type { TradingDay } from "./trading-day.ts";

/** Price bands of one market over one span: `[lower bound in won, tick in won]`, ascending. */
export interface TickTable {
  readonly from: string;
  readonly to?: string | null;
  readonly markets: readonly string[];
  readonly bands: readonly (readonly [number, number])[];
}

interface PriceLimit {
  readonly from: string;
  readonly percent: number;
  /** All markets when missing. */
  readonly markets?: readonly string[];
}

export interface RulesFile {
  readonly tickSizes: readonly TickTable[];
  readonly priceLimits: readonly PriceLimit[];
}

/** What holds for one market on one day. */
interface DayRules {
  readonly day: TradingDay;
  readonly table: TickTable | undefined;
  readonly baseTables: readonly TickTable[];
  readonly limitPercent: number | undefined;
}

/** Prices in won as safe integers: no share has ever cost 2^53 won. */
export class ExchangeRules {
  readonly #tables: readonly TickTable[];
  readonly #limits: RulesFile["priceLimits"];
  /** By market, the rules of the day last asked for: every stock of a story asks for the same one. */
  readonly #asked = new Map<string, DayRules>();

  constructor(file: RulesFile) {
    this.#tables = file.tickSizes;
    this.#limits = [...file.priceLimits].sort((a, b) => (a.from < b.from ? 1 : -1));
  }

  /** The tick table in force, or undefined when the file does not reach that day or market. */
  tickTable(market: string, day: TradingDay): TickTable | undefined {
    return this.#rulesOf(market, day).table;
  }

  /**
   * Tables a base price may be on: the day's own and, on a table's first day, also the one before it, because two
   * bases of 2023-01-25 still lay on the old grid.
   */
  baseTables(market: string, day: TradingDay): readonly TickTable[] {
    return this.#rulesOf(market, day).baseTables;
  }

  /** Daily price limit in percent of the base price, or undefined where the file does not reach that day or market. */
  limitPercent(day: TradingDay, market = "KOSPI"): number | undefined {
    return this.#rulesOf(market, day).limitPercent;
  }

  #rulesOf(market: string, day: TradingDay): DayRules {
    let rules = this.#asked.get(market);
    if (rules?.day !== day) {
      const tables = this.#tables.filter(({ markets }) => markets.includes(market));
      const table = tables.find(({ from, to }) => from <= day && (!to || day <= to));
      const limit = this.#limits.find(({ from, markets }) => from <= day && (markets?.includes(market) ?? true));
      rules = { day, table, baseTables: withTableBefore(tables, table, day), limitPercent: limit?.percent };
      this.#asked.set(market, rules);
    }
    return rules;
  }
}

function withTableBefore(all: readonly TickTable[], own: TickTable | undefined, day: TradingDay): readonly TickTable[] {
  if (own?.from !== day) return own ? [own] : [];
  const before = all.filter(({ to }) => to && to < day);
  const last = before.sort((a, b) => (String(a.to) < String(b.to) ? 1 : -1))[0];
  return last ? [own, last] : [own];
}

/** Tick in won at `price`. */
export function tickAt(table: TickTable, price: number): number {
  let tick = table.bands[0]?.[1] ?? 1;
  for (const band of table.bands) {
    if (price < band[0]) break;
    tick = band[1];
  }
  return tick;
}

export function isOnGrid(table: TickTable, price: number): boolean {
  return Number.isInteger(price) && price > 0 && price % tickAt(table, price) === 0;
}

/**
 * Highest and lowest price of a session. The exchange cuts the width (base x limit) to the tick of the base price, then
 * adds and subtracts it; a limit price off its own band's grid is cut towards the base.
 */
export function priceLimits(table: TickTable, base: number, percent: number): { upper: number; lower: number } {
  const baseTick = tickAt(table, base);
  const width = Math.floor((base * percent) / 100 / baseTick) * baseTick;
  const upperTick = tickAt(table, base + width);
  const lowerTick = tickAt(table, base - width);
  return {
    upper: Math.floor((base + width) / upperTick) * upperTick,
    lower: Math.ceil((base - width) / lowerTick) * lowerTick,
  };
}
