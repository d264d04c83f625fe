import type { Quantity } from "../numbers/quantity.ts";
import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as R from "../words/role.ts";
import * as W from "../words/word-class.ts";

/** A number said of a bond, and the way that the words around it go: 1 up, -1 down, 0 untold. */
export interface BondFigure {
  readonly s: Sentence;
  readonly at: number;
  readonly q: Quantity;
  readonly sign: number;
}

/** What a rule makes of it: true where it has bound or named it, false where it is none of the bond's, undefined where the rule has no say. */
export type BondRule = (figure: BondFigure) => boolean | undefined;

/** "The 2-year note was flat at 0.63 percent", "the yield on bunds fell to 2.6 percent"; not "the Treasury owns 61 percent". */
export function isYieldTold(s: Sentence, at: number): boolean {
  const { clause, items } = s;
  if ((s.inLevelPlace() || clause.prep === W.of) && TERMED.test(s.subjectFor(R.yield).name)) return true;
  for (let n = 0; n < items.length && (n < at || ENDS_CLAUSE[kindAt(items, n)] !== 1); n++)
    if (kindAt(items, n) === W.yield) return true;
  return false;
}

const ENDS_CLAUSE = kindTable(W.comma, W.semicolon, W.while, W.but);

/** A bond whose years are told, or one by its own name: "10-year Treasury", "R209". */
const TERMED = /\d/;
