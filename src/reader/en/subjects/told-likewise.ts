import { type Item, kindAt, type Subject } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { MOST_SUBJECTS } from "./listed-name.ts";

/** Phrases between "as were" and a name: "as were national utility Pepper and Salt". */
const REACH = 7;

const BETWEEN = kindTable(W.plain, W.article, W.sector, W.place, W.and, W.comma, W.subject, W.possessive, W.hyphen);

/** "Pepper was unchanged at 10.40 ringgit, as were Salt and Thyme, at 11.50 and 12.40": they did what it did. */
export function readLikewise(s: Sentence, at: number, subject: Subject): boolean {
  const { clause, items, story } = s;
  if (story.isHome || subject.kind !== S.stock || clause.kind !== S.stock || !isLikewise(items, at)) return false;
  const { dir, dirKnown } = clause;
  const joined = kindAt(items, at - 1) === W.and && items[at - 2]?.subject === clause.subjects.at(-1) && !clause.bound;
  if (joined && clause.subjects.length < MOST_SUBJECTS) {
    clause.subjects.push(subject);
    clause.subjectAt = at;
  } else replace(s, subject);
  clause.dir = dir;
  clause.dirKnown = dirKnown;
  clause.verb = true;
  return true;
}

function isLikewise(items: readonly Item[], at: number): boolean {
  let back = at - 1;
  while (back > at - REACH && BETWEEN[kindAt(items, back)] === 1) back--;
  return kindAt(items, back) === W.copula && kindAt(items, back - 1) === W.as;
}
