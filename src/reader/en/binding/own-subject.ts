import { isPreviousCloseAhead } from "../levels/close-ahead.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt, type Subject } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { readAgain } from "../subjects/pronoun.ts";
import { TURNOVER } from "../subjects/subject-volume.ts";
import { isValueTraded } from "../subjects/value-traded.ts";
import * as L from "../words/level-kind.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Numbers that bring their own subject: "the 234-point drop beat ...", "the 2,756.42 close". */

/** Makes the index, or whatever was spoken of before, the subject of a clause that names none; asked where none is named. */
export function bringSubject(s: Sentence, at: number, q: Quantity): void {
  const { clause, items } = s;
  const noun = items[at + 1];
  const decimal = q.unit === U.plain && q.exponent < 0;
  if (decimal && noun?.kind === W.close) {
    readAgain(s);
    clause.mode = L.close;
  }
  if (clause.kind === S.none && isPreviousCloseAhead(s, at, q)) {
    readAgain(s);
    clause.previous = true;
    clause.prep = W.of;
  }
  // "The index fell below 3,500. At 10:10 this figure was 3,497.42 points".
  if (clause.kind === S.none && q.unit === U.point && isThisFigure(s, at)) {
    readAgain(s);
    clause.verb = true;
    clause.prep = W.at;
  }
  // "The lowest for the index in two years, since closing at 1,824.16 on ...".
  if (clause.kind === S.none && decimal && clause.mode === L.close && s.indexSeen) {
    const { mode, prep, prepAt } = clause;
    readAgain(s);
    clause.mode = mode;
    clause.prep = prep;
    clause.prepAt = prepAt;
  }
  if (q.unit === U.money && isValueTraded(s, at, q)) replace(s, TURNOVER);
  if (clause.kind === S.none && q.unit === U.plain && q.digits % 50 === 0 && noun?.kind === W.mark) readAgain(s);
  const ranked = noun?.kind === W.moveNoun && q.unit === U.percent ? ownerOfRank(s, at + 2) : undefined;
  if (clause.kind === S.none && noun && ranked) {
    replace(s, ranked);
    clause.dir = noun.value;
    clause.dirKnown = true;
  }
  if (clause.kind === S.none && q.hyphened && noun?.kind === W.moveNoun && !isOfStranger(s, at)) {
    readAgain(s);
    clause.dir = noun.value;
    clause.dirKnown = true;
  }
}

const isRanking = wordSet("represented", "represents", "marked", "marks", "constituted");

/** "The 1.9 percent gain was the Dow's biggest since January": whose move it was, told behind its verb at `at`. */
function ownerOfRank({ items, story }: Sentence, at: number): Subject | undefined {
  const verb = items[at];
  if (verb?.kind !== W.copula && !isRanking(story.tokens, verb?.from ?? -1)) return undefined;
  const owner = kindAt(items, at + 1) === W.article ? at + 2 : at + 1;
  const subject = items[owner]?.subject;
  return subject?.kind === S.index && kindAt(items, owner + 1) === W.possessive ? subject : undefined;
}

const isFigure = wordSet("figure", "indicator", "value");
const isThis = wordSet("this", "the");

/** "This figure was", right in front. */
function isThisFigure({ items, story }: Sentence, at: number): boolean {
  const verb = kindAt(items, at - 1) === W.at ? at - 2 : at - 1;
  if (story.isHome || kindAt(items, verb) !== W.copula) return false;
  return isFigure(story.tokens, items[verb - 1]?.from ?? -1) && isThis(story.tokens, items[verb - 2]?.from ?? -1);
}

/** "Holding firms booked the most gains with a 3-percent rise": who has it is none that the reader knows. */
function isOfStranger(s: Sentence, at: number): boolean {
  if (s.story.isHome) return false;
  for (let before = at - 1; before > 0; before--) {
    const item = s.items[before] as Item;
    if (item.kind === W.comma) return false;
    if (item.kind === W.plain && wordOf(s, item).endsWith("ed")) return true;
  }
  return false;
}
