import { type Item, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/** Two stocks told in passing, of which one figure is said of both. */

/** Phrases between two names: "GVR of Pepper Rubber Group and POW of electricity producer Salt Power, both". */
const REACH = 12;

const describes = kindSet(
  W.plain,
  W.of,
  W.place,
  W.sector,
  W.subject,
  W.hyphen,
  W.article,
  W.possessive,
  W.groupAdjective,
);

/** "Led by Pepper and Salt, both with a 0.9 percent gain", "both down 1.3 percent": the first of the two is told of as well. */
export function takeBoth(s: Sentence, at: number): void {
  const { clause, items, story } = s;
  if (story.isHome || clause.kind !== S.stock || clause.subjects.length !== 1 || clause.bound) return;
  if (kindAt(items, at - 1) !== W.comma || !isMeasuredBehind(items, at + 1)) return;
  const joint = jointBefore(items, clause.subjectAt);
  const first = joint < 0 ? undefined : nameBefore(items, joint);
  const [last] = clause.subjects;
  if (first === undefined || last === undefined || first.kind !== S.stock || first.name === last.name) return;
  clause.subjects = [first, last];
}

/** "With a 0.9 percent gain", "down 1.3 percent", "losing 2 percent". */
function isMeasuredBehind(items: readonly Item[], at: number): boolean {
  const lead = kindAt(items, at);
  if (lead !== W.with && lead !== W.direction && lead !== W.moving) return false;
  for (let next = at + 1; next < at + 4; next++)
    if (kindAt(items, next) === W.quantity) return items[next]?.value === U.percent;
  return false;
}

/** The "and" before the second name; -1 where none is near. */
function jointBefore(items: readonly Item[], at: number): number {
  for (let back = at - 1; back > 0 && back > at - REACH; back--) {
    if (kindAt(items, back) === W.and) return kindAt(items, back - 1) === W.comma ? back - 1 : back;
    if (!describes(items[back])) return -1;
  }
  return -1;
}

/** The name that ends before `at`, or that is told of whom it is: "GVR of Pepper Rubber Group". */
function nameBefore(items: readonly Item[], at: number): Subject | undefined {
  let name: Subject | undefined;
  for (let back = at - 1; back >= 0 && back > at - REACH && describes(items[back]); back--) {
    const { subject } = items[back] as Item;
    if (subject !== undefined && (name === undefined || kindAt(items, back + 1) === W.of)) name = subject;
  }
  return name;
}
