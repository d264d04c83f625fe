import { compare, type Decimal, decimal, multiply } from "../market/decimal.ts";
import type { TradingDay } from "../market/trading-day.ts";

/** What is known of an index before its daily closes are. */
interface Beginning {
  /** The first session from which every close is on record. */
  readonly from: string;
  /** The highest close before it, and the most any share could move on a day before it, in percent. */
  readonly before?: { readonly close: string; readonly day: string; readonly widestLimit: number };
  readonly source: string;
}

/** An index that is not listed here has no provable "ever". */
const BEGINNINGS: Readonly<Record<string, Beginning>> = {
  KOSPI: {
    from: "1995-05-02",
    before: { close: "1138.75", day: "1994-11-08", widestLimit: 15 },
    source:
      "Korea Exchange: the high of 8 November 1994 stood until September 2005; price limits were only ever widened, to 15 percent on 7 December 1998",
  },
  KOSDAQ: { from: "1996-07-01", source: "Korea Exchange: the index's base date" },
  "KOSPI 200": { from: "1990-01-03", source: "Korea Exchange: the index's base date" },
};

const NOTHING_BEFORE = decimal(0n);

/**
 * The highest close before a run of closes that begins at `from`; zero where the run holds all there are. Undefined
 * where it is not known, so that nothing in the run is provably a record.
 */
export function highestBefore(market: string, from: TradingDay): Decimal | undefined {
  const beginning = BEGINNINGS[market];
  if (!beginning || from > beginning.from) return undefined;
  return beginning.before ? decimal(beginning.before.close) : NOTHING_BEFORE;
}

/** True when no earlier session than `from` can have moved by more points: none rose or fell beyond the price limit. */
export function isLargestEver(market: string, from: TradingDay, points: Decimal): boolean {
  const beginning = BEGINNINGS[market];
  if (!beginning || from > beginning.from) return false;
  const { before } = beginning;
  if (!before) return true;
  const most = multiply(decimal(before.close), { units: BigInt(before.widestLimit), scale: 2 });
  return compare(points, most) > 0;
}
