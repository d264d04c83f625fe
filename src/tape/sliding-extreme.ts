/** Most sessions in 52 weeks: Saturdays were sessions until 1998. */
const CAPACITY = 320;

/**
 * Highest (or lowest) value of the last 52 weeks for many issues at once: one ring of falling (rising) values for each,
 * so a session costs a step or two however long the window.
 */
export class SlidingExtreme {
  readonly #days: Int32Array;
  readonly #values: Float64Array;
  readonly #head: Int16Array;
  readonly #length: Int16Array;
  readonly #sign: 1 | -1;

  constructor(issues: number, kind: "highest" | "lowest") {
    this.#days = new Int32Array(issues * CAPACITY);
    this.#values = new Float64Array(issues * CAPACITY);
    this.#head = new Int16Array(issues);
    this.#length = new Int16Array(issues);
    this.#sign = kind === "highest" ? 1 : -1;
  }

  /** The extreme over days from `from` on; NaN when there are none. Forgets what is older. */
  since(issue: number, from: number): number {
    const start = issue * CAPACITY;
    let head = this.#head[issue] as number;
    let length = this.#length[issue] as number;
    while (length > 0 && (this.#days[start + head] as number) < from) {
      head = head + 1 === CAPACITY ? 0 : head + 1;
      length--;
    }
    this.#head[issue] = head;
    this.#length[issue] = length;
    return length > 0 ? (this.#values[start + head] as number) * this.#sign : Number.NaN;
  }

  clear(issue: number): void {
    this.#length[issue] = 0;
  }

  push(issue: number, day: number, value: number): void {
    const start = issue * CAPACITY;
    const head = this.#head[issue] as number;
    let length = this.#length[issue] as number;
    const signed = value * this.#sign;
    while (length > 0) {
      const last = head + length - 1;
      if ((this.#values[start + (last >= CAPACITY ? last - CAPACITY : last)] as number) > signed) break;
      length--;
    }
    const at = head + length;
    const slot = start + (at >= CAPACITY ? at - CAPACITY : at);
    this.#days[slot] = day;
    this.#values[slot] = signed;
    this.#length[issue] = length + 1;
  }
}
