/** Most sessions in 52 weeks: Saturdays were sessions until 1998. */
const CAPACITY = 320;

/**
 * Highest (or lowest) value of the last 52 weeks for many issues at once: one ring of falling (rising) values for each,
 * so a session costs a step or two however long the window. The ring's two ends are kept beside it: most sessions look
 * at nothing else, and rings of thousands of issues do not fit into a processor's cache.
 */
export class SlidingExtreme {
  /** Day and value of each place, side by side. */
  readonly #ring: Float64Array;
  readonly #head: Int16Array;
  readonly #length: Int16Array;
  readonly #firstDay: Int32Array;
  readonly #firstValue: Float64Array;
  readonly #lastValue: Float64Array;
  readonly #sign: 1 | -1;

  constructor(issues: number, kind: "highest" | "lowest") {
    this.#ring = new Float64Array(issues * CAPACITY * 2);
    this.#head = new Int16Array(issues);
    this.#length = new Int16Array(issues);
    this.#firstDay = new Int32Array(issues);
    this.#firstValue = new Float64Array(issues);
    this.#lastValue = new Float64Array(issues);
    this.#sign = kind === "highest" ? 1 : -1;
  }

  /** The extreme over days from `from` on; NaN when there are none. Forgets what is older. */
  since(issue: number, from: number): number {
    if (this.#length[issue] === 0) return Number.NaN;
    if ((this.#firstDay[issue] as number) >= from) return (this.#firstValue[issue] as number) * this.#sign;
    const start = issue * CAPACITY;
    let head = this.#head[issue] as number;
    let length = this.#length[issue] as number;
    while (length > 0 && (this.#ring[(start + head) * 2] as number) < from) {
      head = head + 1 === CAPACITY ? 0 : head + 1;
      length--;
    }
    this.#head[issue] = head;
    this.#length[issue] = length;
    if (length === 0) return Number.NaN;
    this.#firstDay[issue] = this.#ring[(start + head) * 2] as number;
    this.#firstValue[issue] = this.#ring[(start + head) * 2 + 1] as number;
    return (this.#firstValue[issue] as number) * this.#sign;
  }

  clear(issue: number): void {
    this.#length[issue] = 0;
  }

  push(issue: number, day: number, value: number): void {
    const start = issue * CAPACITY;
    const head = this.#head[issue] as number;
    const signed = value * this.#sign;
    let length = this.#length[issue] as number;
    if (length > 0 && (this.#lastValue[issue] as number) <= signed) {
      if ((this.#firstValue[issue] as number) <= signed) length = 0;
      while (length > 0) {
        const last = head + length - 1;
        if ((this.#ring[(start + (last >= CAPACITY ? last - CAPACITY : last)) * 2 + 1] as number) > signed) break;
        length--;
      }
    }
    if (length === 0) {
      this.#firstDay[issue] = day;
      this.#firstValue[issue] = signed;
    }
    const at = head + length;
    const place = (start + (at >= CAPACITY ? at - CAPACITY : at)) * 2;
    this.#ring[place] = day;
    this.#ring[place + 1] = signed;
    this.#lastValue[issue] = signed;
    this.#length[issue] = length + 1;
  }
}
