import type { Quantity } from "./quantity.ts";
import type { Entity } from "./term.ts";

/** A phrase of a sentence. */
export interface Item {
  kind: number;
  value: number;
  particle: number;
  ending: number;
  /** First token, and the token after the last. */
  from: number;
  to: number;
  entity: Entity | undefined;
  quantity: Quantity | undefined;
}

/** The phrase at a place; none before the first. An array asked for -1 itself would leave the engine's fast path. */
export function itemAt(items: readonly Item[], at: number): Item | undefined {
  return at >= 0 ? items[at] : undefined;
}
