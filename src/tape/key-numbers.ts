/**
 * Numbers texts that a stream brings as 64-bit hashes. A table tells the number of a hash; it is hardly asked, because
 * rows that come in order repeat: what followed a text the last time is guessed to follow it again.
 */
export class KeyNumbers {
  readonly #lows: Int32Array;
  readonly #highs: Int32Array;
  readonly #byHash: ReadonlyMap<string, number>;
  /** The number that came after each number, and after nothing at last. */
  readonly #next: Uint16Array;
  #last: number;

  /**
   * @param hashes as unsigned decimal texts; the number of each is its place
   * @throws RangeError when two are the same, or there are more than 65,535
   */
  constructor(hashes: readonly string[]) {
    if (hashes.length > 65_535) throw new RangeError(`${hashes.length} keys are more than 65,535`);
    const halves = new Int32Array(new BigUint64Array(hashes.map((hash) => BigInt(hash))).buffer);
    this.#lows = Int32Array.from(hashes, (_, at) => halves[at * 2] as number);
    this.#highs = Int32Array.from(hashes, (_, at) => halves[at * 2 + 1] as number);
    this.#byHash = new Map(hashes.map((_, at) => [`${this.#lows[at]}/${this.#highs[at]}`, at]));
    if (this.#byHash.size < hashes.length) throw new RangeError("two keys have one hash");
    this.#next = new Uint16Array(hashes.length + 1);
    this.#last = hashes.length;
  }

  /**
   * Writes the numbers of some rows.
   *
   * @param halves hashes as pairs of 32-bit halves, low first
   */
  fill(halves: Int32Array, from: number, through: number, to: Uint16Array, start: number): void {
    const lows = this.#lows;
    const highs = this.#highs;
    const next = this.#next;
    let last = this.#last;
    let target = start;
    for (let row = from; row < through; row++) {
      const low = halves[row * 2] as number;
      const high = halves[row * 2 + 1] as number;
      let number = next[last] as number;
      if (lows[number] !== low || highs[number] !== high) {
        number = this.#numberOf(low, high);
        next[last] = number;
      }
      last = number;
      to[target++] = number;
    }
    this.#last = last;
  }

  #numberOf(low: number, high: number): number {
    const found = this.#byHash.get(`${low}/${high}`);
    if (found === undefined) throw new RangeError("a key was not numbered");
    return found;
  }
}
