import { absolute, compare, type Decimal, decimal, sign } from "../market/decimal.ts";

/** How strong a move is, from nothing to a crash: words must fit it. */
export const MOVE_SIZES = ["none", "slight", "modest", "solid", "strong", "sharp"] as const;
export type MoveSize = (typeof MOVE_SIZES)[number];
export type Direction = "up" | "down" | "flat";

/** Percent from which a size holds. An index moves less than a single stock, so each has its own scale. */
const THRESHOLDS = {
  index: { slight: "0.005", modest: "0.3", solid: "0.8", strong: "2", sharp: "4" },
  stock: { slight: "0.005", modest: "0.8", solid: "2", strong: "4.5", sharp: "9" },
} as const;

/** Size of a percentage move. */
export function moveSize(percent: Decimal, kind: keyof typeof THRESHOLDS): MoveSize {
  const size = absolute(percent);
  let found: MoveSize = "none";
  for (const [name, from] of Object.entries(THRESHOLDS[kind])) {
    if (compare(size, decimal(from)) >= 0) found = name as MoveSize;
  }
  return found;
}

export function directionOf(value: Decimal): Direction {
  const way = sign(value);
  return way > 0 ? "up" : way < 0 ? "down" : "flat";
}
