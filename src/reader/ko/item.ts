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
