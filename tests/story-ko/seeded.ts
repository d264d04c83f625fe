/** Chance that repeats: a small generator of its own, so that a million cases take seconds. */
export class Seeded {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to `below` - 1. */
  below(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  }

  one<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  /** True once in `times`. */
  onceIn(times: number): boolean {
    return this.below(times) === 0;
  }

  /** Decimal digits, the first not zero; often with zeros at the end, where Korean reads 십, 백, 천, 만. */
  digits(most: number): string {
    const length = 1 + this.below(most);
    let text = String(1 + this.below(9));
    while (text.length < length) text += this.below(10);
    const zeros = this.onceIn(3) ? this.below(length) : 0;
    return text.slice(0, length - zeros) + "0".repeat(zeros);
  }
}

/** How many cases: a sample in ordinary runs, all of them when soaking. */
export function cases(sample: number, whole: number): number {
  return process.env.BELLWETHER_SOAK === "1" ? whole : sample;
}
