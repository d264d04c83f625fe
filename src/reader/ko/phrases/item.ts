import type { Quantity } from "../numbers/quantity.ts";
import type { Entity } from "../term.ts";

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

/** The phrase at a place; none outside the sentence. An array asked for what it has not would leave the engine's fast path. */
export function itemAt(items: readonly Item[], at: number): Item | undefined {
  return at >= 0 && at < items.length ? items[at] : undefined;
}
