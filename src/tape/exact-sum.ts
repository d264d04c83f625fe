/** 2^52: a limb never passes it, so limb and term together stay below 2^53, where float64 is exact. */
const LIMB = 4_503_599_627_370_496;

/**
 * An exact sum of whole numbers of at most 2^53 in size, as market values of single issues are: a float64 and a count
 * of carries, so that millions of terms stay exact without a bigint a row.
 */
export class ExactSum {
  #carries = 0;
  #low = 0;

  add(whole: number): void {
    if (whole > LIMB || whole < -LIMB) {
      const half = Math.trunc(whole / 2);
      this.add(half);
      this.add(whole - half);
      return;
    }
    const low = this.#low + whole;
    if (low >= LIMB) {
      this.#low = low - LIMB;
      this.#carries++;
    } else if (low <= -LIMB) {
      this.#low = low + LIMB;
      this.#carries--;
    } else this.#low = low;
  }

  /**
   * Adds each number of a stretch, rounded to a whole one. A running sum that stays below a limb is exact whatever was
   * added to it; only what leads beyond takes the long way.
   */
  addStretch(numbers: Float64Array, from: number, through: number): void {
    let low = this.#low;
    for (let at = from; at < through; at++) {
      const whole = Math.round(numbers[at] as number);
      const next = low + whole;
      if (next < LIMB && next > -LIMB) low = next;
      else {
        this.#low = low;
        this.add(whole);
        low = this.#low;
      }
    }
    this.#low = low;
  }

  get value(): bigint {
    return BigInt(this.#carries) * BigInt(LIMB) + BigInt(this.#low);
  }
}

/** An exact sum of products of whole numbers, where a product may pass 2^53: market value of scaled prices. */
export class ExactProductSum {
  readonly #plain = new ExactSum();
  #large = 0n;

  add(a: number, b: number): void {
    const product = a * b;
    if (product < LIMB && product > -LIMB) this.#plain.add(product);
    else this.#large += BigInt(a) * BigInt(b);
  }

  /** Adds `a` x `b`, row by row of a stretch. */
  addStretch(a: Float64Array, b: Float64Array, from: number, through: number): void {
    let low = 0;
    for (let at = from; at < through; at++) {
      const product = (a[at] as number) * (b[at] as number);
      const next = low + product;
      if (next < LIMB && next > -LIMB) low = next;
      else {
        this.#plain.add(low);
        low = 0;
        this.add(a[at] as number, b[at] as number);
      }
    }
    this.#plain.add(low);
  }

  get value(): bigint {
    return this.#plain.value + this.#large;
  }
}
