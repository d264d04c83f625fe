/** Values of one day, by issue; what an issue lacks is minus infinity. */
interface DayValues {
  readonly day: number;
  readonly values: Float64Array;
}

/**
 * Highest (or lowest) value of a window of days for many issues at once. All issues share the window, so it is kept
 * day by day: the older days as running extremes towards the window's middle, the newer ones as they came with one
 * extreme over all of them. A question looks at two numbers, a day's rows lie together in memory, and each value is
 * touched once more when the older days run out.
 */
export class SlidingExtreme {
  readonly #issues: number;
  readonly #sign: 1 | -1;
  readonly #windowDays: number;
  /** Older days, oldest first; each holds the extreme from itself to the end of this list. */
  #older: DayValues[] = [];
  #oldest = 0;
  #newer: DayValues[] = [];
  readonly #newerExtreme: Float64Array;
  readonly #spare: Float64Array[] = [];
  #today: Float64Array;

  constructor(issues: number, kind: "highest" | "lowest", windowDays: number) {
    this.#issues = issues;
    this.#sign = kind === "highest" ? 1 : -1;
    this.#windowDays = windowDays;
    this.#newerExtreme = new Float64Array(issues).fill(Number.NEGATIVE_INFINITY);
    this.#today = this.#newerExtreme;
  }

  /** Days of the window, oldest first, today included. */
  days(): readonly number[] {
    return [...this.#older.slice(this.#oldest), ...this.#newer].map(({ day }) => day);
  }

  /** An issue's values that no later one of the window reaches: position among `days`, value, and so on. */
  stateOf(issue: number): readonly number[] {
    const found: number[] = [];
    const all = [...this.#older.slice(this.#oldest), ...this.#newer];
    let extreme = Number.NEGATIVE_INFINITY;
    for (let at = all.length - 1; at >= 0; at--) {
      const value = (all[at] as DayValues).values[issue] as number;
      if (value <= extreme) continue;
      extreme = value;
      found.push(at, value * this.#sign);
    }
    return found;
  }

  /** Goes on from the days of another; each issue's values follow. */
  restore(days: readonly number[]): void {
    this.#older = days.map((day) => ({
      day,
      values: new Float64Array(this.#issues).fill(Number.NEGATIVE_INFINITY),
    }));
    this.#oldest = 0;
  }

  /** Takes what `stateOf` told of an issue. */
  restoreIssue(issue: number, state: readonly number[]): void {
    for (let at = 0; at < state.length; at += 2) {
      const before = state[at + 2] ?? -1;
      const value = (state[at + 1] as number) * this.#sign;
      for (let day = state[at] as number; day > before; day--) (this.#older[day] as DayValues).values[issue] = value;
    }
  }

  /** Opens a day, later than all before it, and forgets what lies before its window. */
  begin(day: number): void {
    const from = day - this.#windowDays;
    this.#forgetBefore(from);
    if (this.#oldest === this.#older.length && (this.#newer[0]?.day ?? day) < from) {
      this.#turn();
      this.#forgetBefore(from);
    }
    this.#today = (this.#spare.pop() ?? new Float64Array(this.#issues)).fill(Number.NEGATIVE_INFINITY);
    this.#newer.push({ day, values: this.#today });
  }

  /**
   * For loops over many issues: the window's extreme before today is the larger of `older` and `newer`, and a value of
   * today goes into `today` and, when larger, into `newer`. All of them hold values times `sign`.
   */
  arrays(): { readonly older: Float64Array; readonly newer: Float64Array; readonly today: Float64Array } {
    const older = this.#older[this.#oldest]?.values ?? this.#newerExtreme;
    return { older, newer: this.#newerExtreme, today: this.#today };
  }

  /** The extreme of the window for an issue whose value of the day is not yet set; NaN when it has none. */
  of(issue: number): number {
    const newer = this.#newerExtreme[issue] as number;
    const older =
      this.#oldest < this.#older.length ? ((this.#older[this.#oldest] as DayValues).values[issue] as number) : newer;
    const found = older > newer ? older : newer;
    return found === Number.NEGATIVE_INFINITY ? Number.NaN : found * this.#sign;
  }

  /** Forgets every day of every issue. */
  reset(): void {
    this.#older = [];
    this.#oldest = 0;
    this.#newer = [];
    this.#newerExtreme.fill(Number.NEGATIVE_INFINITY);
  }

  clear(issue: number): void {
    for (const { values } of this.#older) values[issue] = Number.NEGATIVE_INFINITY;
    for (const { values } of this.#newer) values[issue] = Number.NEGATIVE_INFINITY;
    this.#newerExtreme[issue] = Number.NEGATIVE_INFINITY;
  }

  #forgetBefore(from: number): void {
    while (this.#oldest < this.#older.length && (this.#older[this.#oldest] as DayValues).day < from) {
      this.#spare.push((this.#older[this.#oldest] as DayValues).values);
      this.#oldest++;
    }
  }

  /** The newer days become the older ones. */
  #turn(): void {
    this.#older = this.#newer;
    this.#oldest = 0;
    this.#newer = [];
    this.#newerExtreme.fill(Number.NEGATIVE_INFINITY);
    for (let at = this.#older.length - 2; at >= 0; at--) {
      const own = (this.#older[at] as DayValues).values;
      const next = (this.#older[at + 1] as DayValues).values;
      for (let issue = 0; issue < own.length; issue++) {
        if ((next[issue] as number) > (own[issue] as number)) own[issue] = next[issue] as number;
      }
    }
  }
}
