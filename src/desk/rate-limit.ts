/** So many at once, refilled at a steady rate, for each address. */
export class RateLimit {
  readonly #burst: number;
  readonly #perSecond: number;
  readonly #now: () => number;
  readonly #left = new Map<string, { tokens: number; at: number }>();

  constructor(burst: number, perSecond: number, now: () => number) {
    this.#burst = burst;
    this.#perSecond = perSecond;
    this.#now = now;
  }

  /** False where the address has used up what it had. */
  take(address: string): boolean {
    const now = this.#now();
    const known = this.#left.get(address);
    if (!known) {
      if (this.#left.size > 10_000) this.#forget(now);
      this.#left.set(address, { tokens: this.#burst - 1, at: now });
      return true;
    }
    known.tokens = Math.min(this.#burst, known.tokens + ((now - known.at) / 1000) * this.#perSecond);
    known.at = now;
    if (known.tokens < 1) return false;
    known.tokens -= 1;
    return true;
  }

  /** Addresses that have everything again need not be remembered. */
  #forget(now: number): void {
    const whole = (this.#burst / this.#perSecond) * 1000;
    for (const [address, { at }] of this.#left) if (now - at > whole) this.#left.delete(address);
  }
}
