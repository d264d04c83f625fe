import type { Item } from "../phrases/item.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";

/** Who does what a day is told of. */
export const DOERS: ReadonlySet<number> = new Set([
  K.index,
  K.stock,
  K.group,
  K.fx,
  K.bond,
  K.turnover,
  K.volume,
  K.program,
]);

/** A noun with the particle that tells its part in the clause. */
export function isMarked({ particle }: Item): boolean {
  return particle !== P.none;
}
