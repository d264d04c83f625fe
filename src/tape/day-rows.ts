import type { Columns } from "./engine.ts";
import type { KeyNumbers } from "./key-numbers.ts";

/** Amounts of a row, as float64. */
const FIELDS = ["close", "change", "open", "high", "low", "volume", "value", "shares"] as const;

/**
 * Columns of the stream that fills day rows, in this order. Texts come as hashes, which the engine makes once for every
 * different text, and decimals as float64: both cost it far less than numbering or scaling would cost here.
 */
export const DAY_ROW_COLUMNS: readonly string[] = [
  ...["session", "hash(code) AS issue", "hash(market) AS exchange"],
  ...FIELDS.map((name) => `${name}::DOUBLE AS ${name}`),
];
const [DAY, ISSUE, MARKET, FIRST_FIELD] = [0, 1, 2, 3] as const;

/** A last column that tells each row's scope, where not all have the same. */
export const SCOPE_COLUMN = "scope::UTINYINT AS scope";
const SCOPE = DAY_ROW_COLUMNS.length;

/** Most issues a day may have before the arrays grow. */
const FIRST_SIZE = 4_096;

/**
 * One session's rows of one scope, column by column, as float64: prices in won, volumes and shares are whole and below
 * 2^53, so every value is exact. Missing amounts are 0.
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
    for (const name of FIELDS) this[name] = copied(new Float64Array(size), this[name]);
  }

  /** Where the rows of one market after another begin and end: with rows in order, one stretch a market. */
  stretches(): readonly (readonly [market: number, from: number, through: number])[] {
    const found: [number, number, number][] = [];
    let from = 0;
    for (let row = 1; row <= this.count; row++) {
      if (row < this.count && this.market[row] === this.market[from]) continue;
      found.push([this.market[from] as number, from, row]);
      from = row;
    }
    return found;
  }
}

function copied<Values extends Uint8Array | Uint16Array | Float64Array>(to: Values, from: Values): Values {
  to.set(from as never);
  return to;
}

/** Numbers of the codes and markets that a stream brings. */
export interface RowNumbers {
  readonly issues: KeyNumbers;
  readonly markets: KeyNumbers;
}

/**
 * Groups a stream ordered by day and scope into sessions. What is yielded lasts until the next one is asked for: the
 * arrays are used again.
 *
 * @param scope of all rows; undefined where a column tells it
 */
export async function* eachDay(
  stream: AsyncIterable<Columns>,
  numbers: RowNumbers,
  scope: number | undefined,
): AsyncGenerator<DayRows> {
  const rows = new DayRows();
  for await (const chunk of stream) {
    const days = chunk.values(DAY) as Int32Array;
    const scopes = scope === undefined ? (chunk.values(SCOPE) as Uint8Array) : undefined;
    const issues = chunk.halves(ISSUE);
    const markets = chunk.halves(MARKET);
    const amounts = FIELDS.map((_, at) => amountsOf(chunk, FIRST_FIELD + at));
    let from = 0;
    while (from < chunk.rows) {
      const day = days[from] as number;
      const own = scopes ? (scopes[from] as number) : (scope as number);
      const through = runEnd(days, scopes, markets, from, chunk.rows);
      if (rows.count > 0 && (rows.day !== day || rows.scope !== own)) {
        yield rows;
        rows.count = 0;
      }
      rows.day = day;
      rows.scope = own;
      while (rows.count + through - from > rows.issue.length) rows.grow();
      numbers.issues.fill(issues, from, through, rows.issue, rows.count);
      rows.market.fill(numbers.markets.at(markets, from), rows.count, rows.count + through - from);
      for (let at = 0; at < FIELDS.length; at++) {
        const name = FIELDS[at] as (typeof FIELDS)[number];
        rows[name].set((amounts[at] as Float64Array).subarray(from, through), rows.count);
      }
      rows.count += through - from;
      from = through;
    }
  }
  if (rows.count > 0) yield rows;
}

/** Where the rows of one day, scope and market end. */
function runEnd(
  days: Int32Array,
  scopes: Uint8Array | undefined,
  markets: Int32Array,
  from: number,
  end: number,
): number {
  const day = days[from];
  const [low, high] = [markets[from * 2], markets[from * 2 + 1]];
  let at = from + 1;
  while (at < end && days[at] === day && markets[at * 2] === low && markets[at * 2 + 1] === high) {
    if (scopes && scopes[at] !== scopes[from]) break;
    at++;
  }
  return at;
}

/** A column's amounts, 0 where there is none. */
function amountsOf(chunk: Columns, column: number): Float64Array {
  const amounts = chunk.doubles(column);
  const present = chunk.present(column);
  for (let row = 0; present && row < chunk.rows; row++) {
    if ((((present[row >> 3] as number) >> (row & 7)) & 1) === 0) amounts[row] = 0;
  }
  return amounts;
}
