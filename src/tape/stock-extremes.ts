import type { DayRows } from "./day-rows.ts";
import { SlidingExtreme } from "./sliding-extreme.ts";

/** 52 weeks. */
export const WINDOW_DAYS = 364;

/** A tick is at least a thousandth of a price or so: less than this is rounding of the split factor. */
const TINY = 1e-9;
const ABOVE = 1 + TINY;
const BELOW = 1 - TINY;

/** What is carried from one session to the next for each issue. Prices are adjusted: price x factor. */
export interface ExtremeState {
  readonly code: string;
  readonly factor: number;
  readonly previousClose: number;
  /** First and last day of the unbroken run of sessions that the highs are taken over. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly maxClose: number;
  readonly maxCloseDay: number;
  readonly maxHigh: number;
  readonly maxHighDay: number;
}

/** What the rows of one session did, row by row of the day. */
export interface DayMarks {
  /** Close above every earlier close, in split-adjusted prices; needs an earlier session. */
  readonly recordClose: Uint8Array;
  /** High above every earlier high. */
  readonly recordHigh: Uint8Array;
  /** High above (low below) all of the 52 weeks before; needs 52 weeks of history. */
  readonly high52: Uint8Array;
  readonly low52: Uint8Array;
}

/**
 * Running highs and 52-week extremes of every issue. On the day a base price differs from the previous close (split,
 * rights) all later prices are multiplied, so that old and new ones compare; only comparisons rest on that product.
 */
export class StockExtremes {
  readonly marks: DayMarks;
  readonly factor: Float64Array;
  readonly previousClose: Float64Array;
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  readonly maxClose: Float64Array;
  readonly maxCloseDay: Int32Array;
  readonly maxHigh: Float64Array;
  readonly maxHighDay: Int32Array;
  readonly #highs: SlidingExtreme;
  readonly #lows: SlidingExtreme;
  /** The session before, over all issues. */
  #last = -1;
  /** First session of the run without missing days. */
  #runStart = -1;

  constructor(issues: number, mostRows = 65_536) {
    const marks = () => new Uint8Array(mostRows);
    this.marks = { recordClose: marks(), recordHigh: marks(), high52: marks(), low52: marks() };
    this.factor = new Float64Array(issues).fill(1);
    this.previousClose = new Float64Array(issues);
    this.firstDay = new Int32Array(issues).fill(-1);
    this.lastDay = new Int32Array(issues).fill(-1);
    this.maxClose = new Float64Array(issues);
    this.maxCloseDay = new Int32Array(issues);
    this.maxHigh = new Float64Array(issues);
    this.maxHighDay = new Int32Array(issues);
    this.#highs = new SlidingExtreme(issues, "highest", WINDOW_DAYS);
    this.#lows = new SlidingExtreme(issues, "lowest", WINDOW_DAYS);
  }

  restore(issue: number, state: ExtremeState): void {
    this.factor[issue] = state.factor;
    this.previousClose[issue] = state.previousClose;
    this.firstDay[issue] = state.firstDay;
    this.lastDay[issue] = state.lastDay;
    this.#last = Math.max(this.#last, state.lastDay);
    this.maxClose[issue] = state.maxClose;
    this.maxCloseDay[issue] = state.maxCloseDay;
    this.maxHigh[issue] = state.maxHigh;
    this.maxHighDay[issue] = state.maxHighDay;
  }

  stateOf(issue: number, code: string): ExtremeState | undefined {
    const firstDay = this.firstDay[issue] as number;
    if (firstDay < 0) return undefined;
    return {
      code,
      factor: this.factor[issue] as number,
      previousClose: this.previousClose[issue] as number,
      firstDay,
      lastDay: this.lastDay[issue] as number,
      maxClose: this.maxClose[issue] as number,
      maxCloseDay: this.maxCloseDay[issue] as number,
      maxHigh: this.maxHigh[issue] as number,
      maxHighDay: this.maxHighDay[issue] as number,
    };
  }

  /**
   * Applies ex-dates and starts anew where sessions are missing: call before `marks` or the maxima are read for the
   * day. From one session to the next nearly every base price is the previous close; where most are not, days are
   * missing between, and no high may be claimed across them.
   */
  rebase(rows: DayRows): void {
    this.#highs.begin(rows.day);
    this.#lows.begin(rows.day);
    let compared = 0;
    let alike = 0;
    for (let row = 0; row < rows.count; row++) {
      const issue = rows.issue[row] as number;
      if (this.lastDay[issue] !== this.#last || this.#last < 0) continue;
      compared++;
      if ((rows.close[row] as number) - (rows.change[row] as number) === this.previousClose[issue]) alike++;
    }
    const isGap = this.#last < 0 || alike * 2 < compared;
    if (isGap) this.#runStart = rows.day;
    for (let row = 0; row < rows.count; row++) {
      const issue = rows.issue[row] as number;
      if ((this.firstDay[issue] as number) < 0) continue;
      const previous = this.previousClose[issue] as number;
      const base = (rows.close[row] as number) - (rows.change[row] as number);
      const isBroken = isGap || (this.lastDay[issue] !== this.#last && base !== previous);
      if (isBroken) this.#forget(issue);
      else if (base !== previous) this.factor[issue] = ((this.factor[issue] as number) * previous) / base;
    }
    this.#last = rows.day;
  }

  /** True on an issue's first session, where the sessions before it are known: it was not listed then. */
  isNew(issue: number, day: number): boolean {
    return this.firstDay[issue] === day && this.#runStart !== day;
  }

  #forget(issue: number): void {
    this.factor[issue] = 1;
    this.firstDay[issue] = -1;
    this.maxClose[issue] = 0;
    this.maxHigh[issue] = 0;
    this.#highs.clear(issue);
    this.#lows.clear(issue);
  }

  /** Marks the day's records against the days before, then counts the day in. */
  advance(rows: DayRows): void {
    const { day, count, issue: issues, close: closes, high: highs, low: lows } = rows;
    const { recordClose, recordHigh, high52, low52 } = this.marks;
    const { factor: factors, firstDay, lastDay, previousClose, maxClose, maxCloseDay, maxHigh, maxHighDay } = this;
    const highest = this.#highs;
    const lowest = this.#lows;
    const from = day - WINDOW_DAYS;
    for (let row = 0; row < count; row++) {
      const issue = issues[row] as number;
      const factor = factors[issue] as number;
      const raw = closes[row] as number;
      const close = raw * factor;
      const high = (highs[row] as number) * factor;
      const first = firstDay[issue] as number;
      const isKnown = first >= 0;
      const oldHigh = maxHigh[issue] as number;
      recordClose[row] = isKnown && close > (maxClose[issue] as number) * ABOVE ? 1 : 0;
      recordHigh[row] = isKnown && high > oldHigh * ABOVE ? 1 : 0;
      high52[row] = 0;
      low52[row] = 0;
      if (high > 0) {
        const low = (lows[row] as number) * factor;
        if (isKnown && first <= from) {
          if (high > highest.of(issue) * ABOVE) high52[row] = 1;
          if (low < lowest.of(issue) * BELOW) low52[row] = 1;
        }
        highest.set(issue, high);
        lowest.set(issue, low);
        if (high > oldHigh) {
          maxHigh[issue] = high;
          maxHighDay[issue] = day;
        }
      }
      if (close > (maxClose[issue] as number)) {
        maxClose[issue] = close;
        maxCloseDay[issue] = day;
      }
      if (!isKnown) firstDay[issue] = day;
      previousClose[issue] = raw;
      lastDay[issue] = day;
    }
  }

  /** Highest and lowest of the 52 weeks before the day of the last `rebase`, in its prices; NaN without rows. */
  window(issue: number): { readonly high: number; readonly low: number } {
    const factor = this.factor[issue] as number;
    return { high: this.#highs.of(issue) / factor, low: this.#lows.of(issue) / factor };
  }
}
