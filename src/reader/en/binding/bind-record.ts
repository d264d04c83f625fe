import { dayAfter } from "../days/day-after.ts";
import { recordDate } from "../days/record-date.ts";
import { daysAgo, isRecordAhead, isSetBefore } from "../levels/level-day.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Extra } from "../story.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";

/**
 * A level that the session's close, or its high, left behind: the record before. `referred` is the day that the words around
 * it name; `apart` tells that its sentence sets the record apart. False where the level is no record of before.
 */
export function bindRecord(
  s: Sentence,
  at: number,
  q: Quantity,
  extra: Extra,
  referred: number | undefined,
  apart: boolean,
): boolean {
  const { clause, items } = s;
  // "A record 3,814.69, up 65.80 from its previous close of 3,748.89": the day before, whatever record was set.
  if (isFromPreviousClose(s)) {
    extra.session ??= s.story.previousSession;
    return false;
  }
  const isPast =
    clause.previous ||
    (clause.record && (isSetBefore(s, at) || apart)) ||
    (s.previousRecord && referred !== undefined) ||
    (s.passed && clause.record) ||
    (s.beaten && !clause.intraday && !clause.high && !clause.low);
  // "Climbed to 4,317.7 during the session, past its record of 4,310.2": like is compared with like.
  const head = s.headKind(clause.prepAt);
  const ofRecord = (clause.record || s.recordSentence || head === W.high) && clause.prep !== W.from && head !== W.close;
  const ofMoment = s.story.isHome && ofRecord && (clause.lastLevel === "high" || clause.lastLevel === "low");
  if (!isPast) return false;
  if (ofMoment && clause.mode !== L.close && (!s.beaten || head === W.high)) {
    extra.session ??= referred ?? dayAfter(items, at) ?? Number.NaN;
    s.bind(R.level, clause.lastLevel === "high" ? "index.high" : "index.low", q, 1, extra);
    return true;
  }
  if (!(clause.record || s.recordSentence || s.beaten)) return false;
  // "It rose as high as 1,354.90. Its previous record of 1,352.47 was ...": of the highs of sessions, and no close.
  const last = s.story.claims.at(-1);
  const told = last?.measure === "index.high" && last.sentence === s.story.sentence - 1;
  const closed = items.slice(Math.max(0, at - CLOSE_REACH), at).some(isClose);
  if (told && !closed && !s.story.isHome && last.subject === clause.subjects[0]?.name) return s.outside(at, q);
  extra.session ??= referred ?? daysAgo(s, at);
  s.bind(R.level, "record.previous_close", q, 1, extra);
  recordDate(s, at);
  return true;
}

/** "Within range of its high of 3,162.2, set in January": the record stands, and is no high of the day. */
export function bindRecordAhead(
  s: Sentence,
  at: number,
  q: Quantity,
  extra: Extra,
  referred: number | undefined,
): boolean {
  if (!isRecordAhead(s, at)) return false;
  extra.session ??= referred ?? daysAgo(s, at);
  extra.intraday = false;
  s.bind(R.level, "record.previous_close", q, 1, extra);
  recordDate(s, at);
  return true;
}

const isClose = kindSet(W.close);

/** Phrases from a record back to the word that makes a close of it: "the previous closing high was". */
const CLOSE_REACH = 5;

const MEASURED = kindTable(W.from, W.than, W.against);

/** "From its previous close of", "from the previous closing at". */
function isFromPreviousClose({ clause: { prep, prepAt }, items }: Sentence): boolean {
  if (prep !== W.of && prep !== W.at) return false;
  if (kindAt(items, prepAt - 1) !== W.close || kindAt(items, prepAt - 2) !== W.previous) return false;
  const from = kindAt(items, prepAt - 3) === W.article ? prepAt - 4 : prepAt - 3;
  return MEASURED[kindAt(items, from)] === 1;
}

/** "Whether it can close above its record high of 4,221.87": the record stands, whatever may come. */
export function bindRecordAwaited(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items, story } = s;
  if (!story.isHome || clause.kind !== S.index || clause.mode !== L.close || clause.prep !== W.of) return false;
  if (clause.prepAt !== at - 1 || q.exponent >= 0 || !story.isOwn(s.subjectFor(R.level))) return false;
  const noun = kindAt(items, at - 2);
  if ((noun !== W.high && noun !== W.close) || kindAt(items, at - 3) !== W.record) return false;
  const extra = s.extra(at, "pt");
  extra.intraday = false;
  s.bind(R.level, "record.previous_close", q, 1, extra);
  return true;
}
