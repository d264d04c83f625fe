import { type Item, isIn, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isOfNoDay } from "../verbs/move-in.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import type { MoveRule } from "./move-of-name.ts";

/** "On a 2.1 percent and 2.5 percent rise in the Dow Jones and the Nasdaq": each of two moves is of one of two names. */
export const ofPair: MoveRule = (s, at, q) => {
  const { items, story } = s;
  const second = kindAt(items, at - 1) === W.and && isPercent(items, at - 2);
  if (q.unit !== U.percent || !(second || (kindAt(items, at + 1) === W.and && isPercent(items, at + 2))))
    return undefined;
  const noun = second ? at + 1 : at + 3;
  const way = items[noun]?.value ?? 0;
  if (kindAt(items, noun) !== W.moveNoun || way === 0) return undefined;
  const pair = namesBehind(items, noun + 1);
  const subject = pair?.[second ? 1 : 0];
  if (subject === undefined) return undefined;
  if (isOfNoDay(s, noun)) return s.outside(at, q);
  story.claim(measureOf(s, subject), subject, q, Math.sign(way), s.extra(at));
  return true;
};

function isPercent(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.quantity && items[at]?.value === U.percent;
}

/** "In the Dow Jones and the Nasdaq", "of Pepper and Salt". */
function namesBehind(items: readonly Item[], at: number): readonly [Subject, Subject] | undefined {
  if (kindAt(items, at) !== W.of && !isIn(items, at)) return undefined;
  const first = kindAt(items, at + 1) === W.article ? at + 2 : at + 1;
  const joint = kindAt(items, first + 1) === W.marketNoun ? first + 2 : first + 1;
  const second = kindAt(items, joint + 1) === W.article ? joint + 2 : joint + 1;
  const [one, other] = [items[first]?.subject, items[second]?.subject];
  const named = kindAt(items, joint) === W.and && kindAt(items, second + 1) !== W.and;
  return named && isMeasured(one) && isMeasured(other) ? [one, other] : undefined;
}

function isMeasured(subject: Subject | undefined): subject is Subject {
  return subject?.kind === S.index || subject?.kind === S.stock;
}

function measureOf({ story }: Sentence, subject: Subject) {
  if (subject.kind === S.stock) return "stock.change_pct";
  return story.isOwn(subject) ? "index.change_pct" : "foreign_index.change_pct";
}
