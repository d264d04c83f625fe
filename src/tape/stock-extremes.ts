import type { DayRows } from "./day-rows.ts";
import type { ExtremeState, ExtremesState } from "./extremes-state.ts";
import { SlidingExtreme } from "./sliding-extreme.ts";

/** 52 weeks. */
export const WINDOW_DAYS = 364;

/** A tick is at least a thousandth of a price or so: less than this is rounding of the split factor. */
const TINY = 1e-9;
const ABOVE = 1 + TINY;
const BELOW = 1 - TINY;

/** How many rows of a stretch made a mark. */
export interface Marks {
  /** Close above every earlier close, in split-adjusted prices; needs an earlier session. */
  recordCloses: number;
  /** High above (low below) all of the 52 weeks before; needs 52 weeks of history. */
  high52: number;
  low52: number;
}

/**
 * Running highs and 52-week extremes of every issue. On the day a base price differs from the previous close (split,
 * rights) all later prices are multiplied, so that old and new ones compare; only comparisons rest on that product.
 */
export class StockExtremes {
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

  /** Rows of the day whose base price needs a look, in a list that is used again. */
  #odd = new Int32Array(4_096);

  constructor(issues: number) {
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

  /** The session counted in last, -1 before the first. */
  get last(): number {
    return this.#last;
  }

  /** Goes on from where another pass stood. Issues that it does not number are not carried on. */
  restore(state: ExtremesState, numbers: ReadonlyMap<string, number>): void {
    this.#last = state.last;
    this.#runStart = state.runStart;
    this.#highs.restore(state.days);
    this.#lows.restore(state.days);
    for (const own of state.issues) {
      const issue = numbers.get(own.code);
      if (issue === undefined) continue;
      this.factor[issue] = own.factor;
      this.previousClose[issue] = own.previousClose;
      this.firstDay[issue] = own.firstDay;
      this.lastDay[issue] = own.lastDay;
      this.maxClose[issue] = own.maxClose;
      this.maxCloseDay[issue] = own.maxCloseDay;
      this.maxHigh[issue] = own.maxHigh;
      this.maxHighDay[issue] = own.maxHighDay;
      this.#highs.restoreIssue(issue, own.highs);
      this.#lows.restoreIssue(issue, own.lows);
    }
  }

  /** Where the pass stands, with what `name` tells of each issue. */
  state(name: (issue: number) => Pick<ExtremeState, "code" | "name">): ExtremesState {
    const issues: ExtremeState[] = [];
    for (let issue = 0; issue < this.factor.length; issue++) {
      const firstDay = this.firstDay[issue] as number;
      if (firstDay < 0) continue;
      issues.push({
        ...name(issue),
        factor: this.factor[issue] as number,
        previousClose: this.previousClose[issue] as number,
        firstDay,
        lastDay: this.lastDay[issue] as number,
        maxClose: this.maxClose[issue] as number,
        maxCloseDay: this.maxCloseDay[issue] as number,
        maxHigh: this.maxHigh[issue] as number,
        maxHighDay: this.maxHighDay[issue] as number,
        highs: this.#highs.stateOf(issue),
        lows: this.#lows.stateOf(issue),
      });
    }
    return { last: this.#last, runStart: this.#runStart, days: this.#highs.days(), issues };
  }

  /**
   * Applies ex-dates and starts anew where sessions are missing: call before `marks` or the maxima are read for the
   * day. From one session to the next nearly every base price is the previous close; where most are not, days are
   * missing between, and no high may be claimed across them.
   */
  rebase(rows: DayRows): void {
    const { count, issue: issues, close: closes, change: changes } = rows;
    const { lastDay, previousClose } = this;
    const last = this.#last;
    if (this.#odd.length < count) this.#odd = new Int32Array(issues.length);
    const odd = this.#odd;
    let many = 0;
    let alike = 0;
    let strangers = 0;
    for (let row = 0; row < count; row++) {
      const issue = issues[row] as number;
      const isNext = lastDay[issue] === last;
      if (isNext && (closes[row] as number) - (changes[row] as number) === previousClose[issue]) alike++;
      else {
        if (!isNext) strangers++;
        odd[many++] = row;
      }
    }
    const isGap = last < 0 || alike * 2 < count - strangers;
    if (isGap) {
      this.#runStart = rows.day;
      this.#highs.reset();
      this.#lows.reset();
    }
    this.#highs.begin(rows.day);
    this.#lows.begin(rows.day);
    for (let at = 0; at < (isGap ? count : many); at++) {
      const row = isGap ? at : (odd[at] as number);
      const issue = issues[row] as number;
      if ((this.firstDay[issue] as number) < 0) continue;
      const previous = previousClose[issue] as number;
      const base = (closes[row] as number) - (changes[row] as number);
      const isBroken = isGap || (lastDay[issue] !== last && base !== previous);
      if (isBroken) this.#forget(issue, isGap);
      else if (base !== previous) this.factor[issue] = ((this.factor[issue] as number) * previous) / base;
    }
    this.#last = rows.day;
  }

  /**
   * True on an issue's first session, where the sessions before it are known: it was not listed then. Counts once the
   * day has been counted in.
   */
  isNew(issue: number, day: number): boolean {
    return this.firstDay[issue] === day && this.#runStart !== day;
  }

  /** @param isGap the windows of all issues are empty already */
  #forget(issue: number, isGap: boolean): void {
    this.factor[issue] = 1;
    this.firstDay[issue] = -1;
    this.maxClose[issue] = 0;
    this.maxHigh[issue] = 0;
    if (isGap) return;
    this.#highs.clear(issue);
    this.#lows.clear(issue);
  }

  /** Counts the records of a stretch of the day's rows against the days before, then counts the rows in. */
  advance(rows: DayRows, from = 0, through = rows.count): Marks {
    const { day, issue: issues, close: closes, high: highs, low: lows } = rows;
    const { factor: factors, firstDay, lastDay, previousClose, maxClose, maxCloseDay, maxHigh, maxHighDay } = this;
    const { older: olderHigh, newer: newerHigh, today: todayHigh } = this.#highs.arrays();
    const { older: olderLow, newer: newerLow, today: todayLow } = this.#lows.arrays();
    const yearAgo = day - WINDOW_DAYS;
    let recordCloses = 0;
    let high52 = 0;
    let low52 = 0;
    for (let row = from; row < through; row++) {
      const issue = issues[row] as number;
      const factor = factors[issue] as number;
      const raw = closes[row] as number;
      const close = raw * factor;
      const high = (highs[row] as number) * factor;
      const first = firstDay[issue] as number;
      const isKnown = first >= 0;
      if (high > 0) {
        const low = (lows[row] as number) * factor;
        const lowest = -low;
        const high1 = olderHigh[issue] as number;
        const high2 = newerHigh[issue] as number;
        const low1 = olderLow[issue] as number;
        const low2 = newerLow[issue] as number;
        if (isKnown && first <= yearAgo) {
          // Minus infinity on both sides: nothing to be above.
          const most = high1 > high2 ? high1 : high2;
          if (high > most * ABOVE && most > 0) high52++;
          const least = low1 > low2 ? low1 : low2;
          if (low < -least * BELOW && least > Number.NEGATIVE_INFINITY) low52++;
        }
        todayHigh[issue] = high;
        if (high > high2) newerHigh[issue] = high;
        todayLow[issue] = lowest;
        if (lowest > low2) newerLow[issue] = lowest;
        if (high > (maxHigh[issue] as number)) {
          maxHigh[issue] = high;
          maxHighDay[issue] = day;
        }
      }
      const before = maxClose[issue] as number;
      if (close > before) {
        if (isKnown && close > before * ABOVE) recordCloses++;
        maxClose[issue] = close;
        maxCloseDay[issue] = day;
      }
      if (!isKnown) firstDay[issue] = day;
      previousClose[issue] = raw;
      lastDay[issue] = day;
    }
    return { recordCloses, high52, low52 };
  }

  /** Highest and lowest of the 52 weeks before the day of the last `rebase`, in its prices; NaN without rows. */
  window(issue: number): { readonly high: number; readonly low: number } {
    const factor = this.factor[issue] as number;
    return { high: this.#highs.of(issue) / factor, low: this.#lows.of(issue) / factor };
  }
}
