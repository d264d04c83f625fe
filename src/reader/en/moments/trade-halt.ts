import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import { wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Trading that is halted for some minutes: what an index had moved by when that was done is of that moment. */

const isHalt = wordSet(
  ..."breaker breakers sidecar sidecars halt halts halted halting suspend suspends suspended suspending suspension".split(
    " ",
  ),
);

const isPause = wordSet("paused", "pauses", "stopped");

const isWhen = kindTable(W.after, W.as, W.while, W.with);
const BEFORE_NAME = kindTable(W.article, W.plain, W.marketNoun, W.groupAdjective);

/** Phrases from the halt to what it came upon: "halted all trading for 20 minutes at 10:43 a.m. after the KOSPI". */
const REACH = 20;

/** "Trading was halted for 20 minutes after the KOSPI fell 8.1 percent", "a breaker kicked in with the KOSPI down 8 percent", and not "... as the KOSPI closed 8.1 percent lower". */
export function isAtHalt({ clause, items, story }: Sentence): boolean {
  if (clause.kind !== S.index || clause.mode === L.close || clause.subjectAt < 2) return false;
  let joint = clause.subjectAt - 1;
  while (BEFORE_NAME[kindAt(items, joint)] === 1) joint--;
  if (isWhen[kindAt(items, joint)] !== 1) return false;
  for (let back = joint - 1; back >= 0 && back > joint - REACH; back--) {
    const { kind, from } = items[back] as Item;
    // "The KOSPI lost 2 percent as trading halted when ...": told before.
    if (kind === W.subject && items[back]?.value === S.index && !isNamedHalt(items, back)) return false;
    if (isHalt(story.tokens, from)) return story.isHome || !isOfStock(items, back);
    // "Trading paused as ...", and no rally.
    if (!story.isHome && isPause(story.tokens, from) && kindAt(items, back - 1) === W.trading) return true;
  }
  return false;
}

/** Phrases from a halt back to the stock it is of. */
const STOCK_REACH = 6;

/** "Trading in Pepper was halted as the DAX fell": one stock's. */
function isOfStock(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - STOCK_REACH; back--)
    if (items[back]?.kind === W.subject && items[back]?.value === S.stock) return true;
  return false;
}

/** "On the KOSPI": where it was halted. */
function isNamedHalt(items: readonly Item[], at: number): boolean {
  const front = kindAt(items, at - 1) === W.article ? at - 2 : at - 1;
  return kindAt(items, front) === W.preposition || kindAt(items, at + 1) === W.trading;
}

/** "15 minutes", "hour". */
export function isMinutes({ story: { tokens } }: Sentence, item: Item | undefined): boolean {
  const told = item?.kind === W.span || item?.quantity?.unit === U.duration;
  return told && wordClass(tokens, item.to - 1) === W.span && wordValue(tokens, item.to - 1) === 0;
}
