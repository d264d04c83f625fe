import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { isIn, kindAt, type Subject } from "./item.ts";

/** Makes `subject` what the clause is of, once what was said of the subjects before it is settled. */
export function replace(s: Sentence, subject: Subject): void {
  s.closeSubjects();
  // "The benchmark Nikkei 225": the noun in front of the name was no subject of its own.
  const { bound, kind, subjectAt, subjects, verb } = s.clause;
  const named = kind === S.index && subject.kind === S.index && subjectAt === s.at - 1 && !bound && !verb;
  // "Shares of Pepper": so are the shares.
  const of = kindAt(s.items, s.at - 1) === W.of || isIn(s.items, s.at - 1);
  const owned = subject.kind === S.stock && of && subjectAt === s.at - 2;
  const shares = owned && kindAt(s.items, subjectAt) === W.shareUnit && kind === S.index && !bound && !verb;
  if ((named || shares) && s.first === subjects[0]) s.first = subject;
  s.clause.setSubject(subject);
  s.clause.claimsBefore = s.story.claims.length;
  s.clause.subjectAt = s.at;
  if (subject.kind !== S.outside) s.first ??= subject;
  if (subject.kind === S.group) s.story.lastGroup = subject;
  if (subject.kind === S.index) s.story.indexTold = true;
}
