import type { Quantity } from "../numbers/quantity.ts";
import type { Entity } from "../term.ts";
import * as E from "../words/ending-kind.ts";
import * as K from "../words/term-kind.ts";

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

/** A word that no table knows, and no verb's by its ending. */
export function isUnknownNoun(item: Item | undefined): item is Item {
  return item !== undefined && item.kind === K.unknown && item.ending === E.none;
}
