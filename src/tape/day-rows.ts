import type { Columns } from "./engine.ts";
import type { KeyNumbers } from "./key-numbers.ts";

/** Amounts of a row, as float64. */
const FIELDS = ["close", "change", "high", "low", "volume", "value", "shares", "open"] as const;
type Field = (typeof FIELDS)[number];

/** A row's code and market as one number: two columns would cost the engine and us a tenth more of all rows. */
export const LISTING_HASH = "hash(code, market)";

/** What a stream of rows tells: the opening price and the scope only where they are wanted. */
export interface RowShape {
  readonly hasOpen: boolean;
  /** The scope of all rows; undefined where a column tells it. */
  readonly scope: number | undefined;
}

const fieldsOf = ({ hasOpen }: RowShape): readonly Field[] => (hasOpen ? FIELDS : FIELDS.slice(0, -1));

/**
 * Columns of the stream that fills day rows, in order. Decimals come as float64, which costs the engine less than scaling
 * would cost here.
 */
export function dayRowColumns(shape: RowShape): readonly string[] {
  return [
    ...["session", `${LISTING_HASH} AS listing`],
    ...fieldsOf(shape).map((name) => `${name}::DOUBLE AS ${name}`),
    ...(shape.scope === undefined ? ["scope::UTINYINT AS scope"] : []),
  ];
}
const [DAY, LISTING, FIRST_FIELD] = [0, 1, 2] as const;

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

  /** Numbers rows of a chunk that are to follow those here. */
  name({ listings, issueOf, marketOf }: RowNumbers, hashes: Int32Array, from: number, through: number): void {
    const { issue, market, count } = this;
    listings.fill(hashes, from, through, issue, count);
    for (let row = count; row < count + through - from; row++) {
      const listing = issue[row] as number;
      issue[row] = issueOf[listing] as number;
      market[row] = marketOf[listing] as number;
    }
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

/** Numbers of what a stream brings: a listing is an issue on a market. */
export interface RowNumbers {
  readonly listings: KeyNumbers;
  /** Issue and market of each listing. */
  readonly issueOf: Uint16Array;
  readonly marketOf: Uint8Array;
}

/**
 * Groups a stream ordered by day and scope into sessions. What is yielded lasts until the next one is asked for: the
 * arrays are used again.
 */
export async function* eachDay(
  stream: AsyncIterable<Columns>,
  numbers: RowNumbers,
  shape: RowShape,
): AsyncGenerator<DayRows> {
  const rows = new DayRows();
  const fields = fieldsOf(shape);
  const { scope } = shape;
  for await (const chunk of stream) {
    const days = chunk.values(DAY) as Int32Array;
    const scopes = scope === undefined ? (chunk.values(FIRST_FIELD + fields.length) as Uint8Array) : undefined;
    const listings = chunk.halves(LISTING);
    const amounts = fields.map((_, at) => amountsOf(chunk, FIRST_FIELD + at));
    let from = 0;
    while (from < chunk.rows) {
      const day = days[from] as number;
      const own = scopes ? (scopes[from] as number) : (scope as number);
      const through = runEnd(days, scopes, from, chunk.rows);
      if (rows.count > 0 && (rows.day !== day || rows.scope !== own)) {
        yield rows;
        rows.count = 0;
      }
      rows.day = day;
      rows.scope = own;
      while (rows.count + through - from > rows.issue.length) rows.grow();
      rows.name(numbers, listings, from, through);
      for (const [at, name] of fields.entries())
        rows[name].set((amounts[at] as Float64Array).subarray(from, through), rows.count);
      rows.count += through - from;
      from = through;
    }
  }
  if (rows.count > 0) yield rows;
}

/** Where the rows of one day and scope end. */
function runEnd(days: Int32Array, scopes: Uint8Array | undefined, from: number, end: number): number {
  const day = days[from];
  let at = from + 1;
  while (at < end && days[at] === day && (!scopes || scopes[at] === scopes[from])) at++;
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
