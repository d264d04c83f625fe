import { isCapital, type Tokens } from "../../scanner.ts";
import { type Item, pushSubject } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { unknownName } from "./made-name.ts";

/** Names of companies whose last word says that they are ones, behind words of another meaning: "Korea Line Corporation". */

const isLast = wordSet("corporation", "limited", "incorporated");

/** Words of a market story that may stand in such a name. */
const IN_NAME = kindTable(W.mark, W.place, W.sector, W.sectorNoun, W.point, W.money, W.cap);

/** Phrases that such a name may have. */
const MOST = 4;

/** Reads the word at `at` as the end of the name that the phrases before it make; false where they make none. */
export function endsName(tokens: Tokens, items: Item[], at: number): boolean {
  if (!isLast(tokens, at) || !isCapital(tokens, at)) return false;
  const before = items[items.length - 1];
  // "LG Chem Limited".
  if (before?.kind === W.subject && before.value === S.stock && before.to === at) {
    before.to = at + 1;
    return true;
  }
  let from = at;
  for (let n = 0; n < MOST; n++) {
    const last = items[items.length - 1];
    if (last === undefined || last.to !== from || !isCapital(tokens, last.from)) break;
    if (IN_NAME[last.kind] !== 1 && !(last.kind === W.plain && from < at)) break;
    from = last.from;
    items.pop();
  }
  if (from === at) return false;
  pushSubject(items, unknownName(tokens, from, at + 1), from, at + 1);
  return true;
}
