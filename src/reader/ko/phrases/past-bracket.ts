import * as K from "../words/term-kind.ts";
import type { Item } from "./item.ts";

/** Past a bracket that begins right behind phrase `at`. */
export function pastBracket(items: readonly Item[], at: number): number {
  let next = at + 1;
  while (next < items.length && (items[next] as Item).kind === K.open_) {
    let depth = 1;
    next++;
    while (next < items.length && depth > 0) {
      const { kind } = items[next] as Item;
      if (kind === K.open_) depth++;
      else if (kind === K.close_) depth--;
      next++;
    }
  }
  return next;
}
