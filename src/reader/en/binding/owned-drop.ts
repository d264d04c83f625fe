import { itemAt, kindAt } from "../phrases/item.ts";
import { isOfNoDay } from "../verbs/move-in.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import type { MoveRule } from "./move-of-name.ts";

/**
 * "Pepper slid 2.2 percent, tracking Salt's drop of 3.4 percent": whose the noun in front of "of" is, and not of the share
 * that the sentence speaks of. "Salt's drop of 3.4 percent in sales" is of neither.
 */
export const ofOwnedNoun: MoveRule = (s, at, q) => {
  const { clause, items, story } = s;
  if (clause.prep !== W.of || q.unit !== U.percent || !clause.bound) return undefined;
  const noun = itemAt(items, clause.prepAt - 1);
  if (noun?.kind !== W.moveNoun || noun.value === 0 || kindAt(items, clause.prepAt - 2) !== W.possessive)
    return undefined;
  const owner = itemAt(items, clause.prepAt - 3)?.subject;
  if (owner?.kind !== S.stock || clause.subjects.some(({ name }) => name === owner.name)) return undefined;
  if (isOfNoDay(s, at) || kindAt(items, at + 1) === W.preposition || kindAt(items, at + 1) === W.of)
    return s.outside(at, q);
  story.claim("stock.change_pct", owner, q, Math.sign(noun.value), s.extra(at));
  return true;
};
