/** 2^32: the low limb's size. */
const LIMB = 4_294_967_296;

/**
 * An exact sum of whole numbers below 2^53 each, as market values of single issues are: two float64 limbs, so that two
 * million terms stay exact without a bigint a row.
 */
export class ExactSum {
  #high = 0;
  #low = 0;

  /** @param whole a whole number of at most 2^53 in size */
  add(whole: number): void {
    const high = Math.floor(whole / LIMB);
    this.#high += high;
    this.#low += whole - high * LIMB;
  }

  get value(): bigint {
    return BigInt(this.#high) * BigInt(LIMB) + BigInt(this.#low);
  }

  reset(): void {
    this.#high = 0;
    this.#low = 0;
  }
}

/** An exact sum of products of whole numbers, where a product may pass 2^53: market value of scaled prices. */
export class ExactProductSum {
  readonly #plain = new ExactSum();
  #large = 0n;

  add(a: number, b: number): void {
    const product = a * b;
    if (product <= Number.MAX_SAFE_INTEGER && product >= -Number.MAX_SAFE_INTEGER) this.#plain.add(product);
    else this.#large += BigInt(a) * BigInt(b);
  }

  get value(): bigint {
    return this.#plain.value + this.#large;
  }

  reset(): void {
    this.#plain.reset();
    this.#large = 0n;
  }
}
