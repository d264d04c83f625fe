import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isMainVerb } from "./aside-end.ts";
import { type Item, itemAt, kindAt } from "./item.ts";

/** A market, investors or a day that a sentence names only to set another one against it. */

const isUnlike = wordSet("unlike", "like");
const isContrast = wordSet("contrast", "contrasted", "contrasts", "contrary", "opposed", "line", "comparison");

/** "Unlike the KOSPI, ...", "unlike on the main board", "as with the KOSPI, ...": no market that the figures are of. */
export function isContrasted({ clause, items, story: { isHome, tokens } }: Sentence, at: number): boolean {
  // "Gained 2.73 percent, leading Asian markets and reaching a high": what it leads does not reach it.
  if (
    kindAt(items, at - 1) === W.place &&
    kindAt(items, at - 3) === W.comma &&
    isAhead(tokens, items[at - 2]?.from ?? -1)
  )
    return true;
  let joint = at - 1;
  while (joint > at - 4 && isDescribing(items[joint]) && !isUnlike(tokens, (items[joint] as Item).from)) joint--;
  // "Unlike the KOSPI, which rose 0.4 percent", "unlike on the KOSDAQ, where they bought": that is said of it.
  const behind = kindAt(items, at + 1) === W.marketNoun ? at + 2 : at + 1;
  const relative = items[kindAt(items, behind) === W.comma ? behind + 1 : behind];
  if (relative !== undefined && (tells(relative) || isWhere(tokens, relative.from))) return false;
  const word = itemAt(items, joint);
  if (word === undefined) return false;
  if (isUnlike(tokens, word.from)) return true;
  const before = itemAt(items, joint - 1);
  if (before === undefined) return false;
  // "Unlike on the KOSPI", "as in the KOSPI market".
  if (word.kind === W.preposition)
    return isUnlike(tokens, before.from) || (before.kind === W.as && kindAt(items, joint - 2) < 0);
  if (word.kind !== W.with && word.kind !== W.to) return false;
  if (before.kind === W.as || before.kind === W.against || isContrast(tokens, before.from)) return true;
  return word.kind === W.with && !isHome && clause.kind === S.index && !clause.bound && isGoneWith(items, at);
}

/** "Failed to keep up with the main index and closed lower", "did not match the pace with the index's momentum and fell". */
function isGoneWith(items: readonly Item[], at: number): boolean {
  let joint = at + 1;
  while (joint < at + 4 && isDescribing(items[joint])) joint++;
  return kindAt(items, joint) === W.and && isMainVerb(items[joint + 1]);
}

/** "Foreigners, unlike institutions, bought ...": investors who did not do what is told. */
export function isUnlikeGroup({ items, story: { tokens } }: Sentence, at: number): boolean {
  let word = at - 1;
  while (word > at - 3 && isDescribing(items[word]) && !isUnlike(tokens, (items[word] as Item).from)) word--;
  const opens = word === 0 || kindAt(items, word - 1) === W.comma;
  if (!opens || !isUnlike(tokens, itemAt(items, word)?.from ?? -1)) return false;
  // "Unlike overseas investors, who net sold 1.13 trillion won": that is said of them.
  let next = kindAt(items, at + 1) === W.investor ? at + 2 : at + 1;
  if (kindAt(items, next) === W.comma) next++;
  return kindAt(items, next) !== W.who;
}

/** "Unlike Friday, ...", "unlike last week, ...": a sentence that begins with a time other than its own. */
export function beginsUnlike({ items, story: { tokens } }: Sentence): boolean {
  return isUnlike(tokens, items[0]?.from ?? -1);
}

const isAhead = wordSet("leading", "outpacing", "outperforming", "trailing", "lagging");
const isWhere = wordSet("where");
const tells = kindSet(W.who, W.direction, W.moving);
const isDescribing = kindSet(W.article, W.plain, W.place, W.possessive, W.marketNoun, W.hyphen);
