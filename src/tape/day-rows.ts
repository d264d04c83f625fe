import type { Columns } from "./engine.ts";

/** Prices on the tape have four places. */
const PRICE_SCALE = 10_000;
const AMOUNT_SCALE = 100;
const LIMB = 4_294_967_296;

/** Columns of the stream that fills day rows, in this order; missing prices are 0. */
export const DAY_ROW_COLUMNS = [
  "(session - DATE '1970-01-01')::INTEGER AS day",
  "scope::UTINYINT AS scope",
  // Plain numbers: reading an enumeration's values again for every chunk would cost more than the rows.
  "enum_code(market::market_name)::UTINYINT AS market",
  "enum_code(code::issue_code)::USMALLINT AS issue",
  "close",
  "change",
  "coalesce(open, 0) AS open",
  "coalesce(high, 0) AS high",
  "coalesce(low, 0) AS low",
  "coalesce(volume, 0) AS volume",
  "coalesce(value, 0) AS value",
  "coalesce(shares, 0) AS shares",
] as const;

/** Most issues a day may have before the arrays grow. */
const FIRST_SIZE = 4_096;

/**
 * One session's rows of one scope, column by column, as float64: prices in won, volumes and shares are whole and below
 * 2^53, so every value is exact.
 */
export class DayRows {
  day = 0;
  scope = 0;
  count = 0;
  issue = new Uint16Array(FIRST_SIZE);
  market = new Uint8Array(FIRST_SIZE);
  close = new Float64Array(FIRST_SIZE);
  change = new Float64Array(FIRST_SIZE);
  open = new Float64Array(FIRST_SIZE);
  high = new Float64Array(FIRST_SIZE);
  low = new Float64Array(FIRST_SIZE);
  volume = new Float64Array(FIRST_SIZE);
  value = new Float64Array(FIRST_SIZE);
  shares = new Float64Array(FIRST_SIZE);

  grow(): void {
    const size = this.issue.length * 2;
    this.issue = copied(new Uint16Array(size), this.issue);
    this.market = copied(new Uint8Array(size), this.market);
    for (const name of ["close", "change", "open", "high", "low", "volume", "value", "shares"] as const) {
      this[name] = copied(new Float64Array(size), this[name]);
    }
  }
}

function copied<Values extends Uint8Array | Uint16Array | Float64Array>(to: Values, from: Values): Values {
  to.set(from as never);
  return to;
}

/** Float64 of 64-bit integers, read as two halves: a bigint for each value would cost more than all the rest. */
function widen(
  halves: Int32Array,
  from: number,
  through: number,
  scale: number,
  to: Float64Array,
  start: number,
): void {
  let target = start;
  for (let at = from * 2; at < through * 2; at += 2) {
    to[target++] = (((halves[at] as number) >>> 0) + (halves[at + 1] as number) * LIMB) / scale;
  }
}

const SCALES = [PRICE_SCALE, PRICE_SCALE, PRICE_SCALE, PRICE_SCALE, PRICE_SCALE, 1, AMOUNT_SCALE, 1];
const FIELDS = ["close", "change", "open", "high", "low", "volume", "value", "shares"] as const;

/**
 * Groups a stream ordered by day and scope into sessions and hands each to `take`, which must not keep it: the arrays
 * are used again.
 */
export async function eachDay(stream: AsyncIterable<Columns>, take: (rows: DayRows) => void): Promise<number> {
  const rows = new DayRows();
  let total = 0;
  for await (const chunk of stream) {
    total += chunk.rows;
    const days = chunk.values(0) as Int32Array;
    const scopes = chunk.values(1) as Uint8Array;
    const markets = chunk.values(2) as Uint8Array;
    const issues = chunk.values(3) as Uint16Array;
    const halves = FIELDS.map((_, at) => chunk.halves(at + 4));
    let from = 0;
    while (from < chunk.rows) {
      const day = days[from] as number;
      const scope = scopes[from] as number;
      let through = from;
      while (through < chunk.rows && days[through] === day && scopes[through] === scope) through++;
      if (rows.count > 0 && (rows.day !== day || rows.scope !== scope)) {
        take(rows);
        rows.count = 0;
      }
      rows.day = day;
      rows.scope = scope;
      while (rows.count + through - from > rows.issue.length) rows.grow();
      rows.issue.set(issues.subarray(from, through), rows.count);
      rows.market.set(markets.subarray(from, through), rows.count);
      for (let at = 0; at < FIELDS.length; at++) {
        const to = rows[FIELDS[at] as (typeof FIELDS)[number]];
        widen(halves[at] as Int32Array, from, through, SCALES[at] as number, to, rows.count);
      }
      rows.count += through - from;
      from = through;
    }
  }
  if (rows.count > 0) take(rows);
  return total;
}
