/** How often something as extreme was seen in the sessions before this one. */
export interface Rarity {
  readonly sessions: number;
  /** Sessions among them on which it was at least as extreme. */
  readonly alike: number;
  /** Of an amount: on which side of the ordinary it lies. */
  readonly side?: "high" | "low";
}

/**
 * Surprise in bits: -log2((alike + 1) / (sessions + 2)), the empirical frequency with add-one smoothing, to 0.01. What
 * happens every other session is worth one bit; what never happened in 7,984 sessions is worth 12.96.
 */
export function surpriseBits({ sessions, alike }: Rarity): number {
  return Math.round(-100 * Math.log2((alike + 1) / (sessions + 2))) / 100;
}

/** Rarity of the last value among those before it; values that are not known (NaN) do not count. */
export function rarityOfLast(values: ArrayLike<number>, isAlike: (value: number) => boolean): Rarity {
  let sessions = 0;
  let alike = 0;
  for (let at = 0; at < values.length - 1; at++) {
    const value = values[at] as number;
    if (Number.isNaN(value)) continue;
    sessions++;
    if (isAlike(value)) alike++;
  }
  return { sessions, alike };
}
