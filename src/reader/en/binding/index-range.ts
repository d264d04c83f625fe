import { scopeAfter } from "../days/scope-after.ts";
import { betweenSide } from "../numbers/between.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { Extra } from "../story.ts";
import * as R from "../words/role.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import type { IndexRule } from "./index-rule.ts";

/** Levels between which an index moved, and the tens or hundreds in which it stood. */

export const between: IndexRule = (s, at, q) => {
  const edge = betweenSide(s, at, q);
  if (edge === 0) return undefined;
  if (isLasting(s, at)) return s.bindOther(R.level, q, 1, s.extra(at));
  if (!s.story.isOwn(s.subjectFor(R.level))) return undefined;
  s.bind(R.level, edge > 0 ? "index.high" : "index.low", q, 1, s.extra(at, "pt"));
  return true;
};

/** "Between 1,750 and 2,060 throughout the year", "last week it ranged from 395.54 to 403.3", "has moved between 1,800 and 2,100 since early 2011": of no session. */
function isLasting(s: Sentence, at: number): boolean {
  const lasting = s.clause.have === 1 || s.leadingScope || isExpected(s, at);
  return lasting || scopeAfter(s.items, at) || scopeAfter(s.items, at + 2) || isToCome(s, at);
}

/** "Is predicted to have a mixed move, within the range of 7,170 to 7,250". */
function isExpected({ items }: Sentence, at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - EXPECTED; back--)
    if (kindAt(items, back) === W.modal) return kindAt(items, back + 1) === W.to;
  return false;
}

/** Phrases from what is expected to its range. */
const EXPECTED = 20;

const isNext = wordSet("next");

/** "Between 1,960 and 2,020 next week": nothing has been there yet. */
function isToCome({ items, story }: Sentence, at: number): boolean {
  for (let next = at + 1; next < at + 5 && next + 1 < items.length; next++)
    if (kindAt(items, next + 1) === W.span && isNext(story.tokens, (items[next] as Item).from)) return true;
  return false;
}

/** "Fell to the 690s", in Seoul. */
export const tens: IndexRule = (s, _at, q) => {
  if (!q.plural) return undefined;
  const { clause, story } = s;
  const led = story.isHome && (clause.prep === W.to || clause.prep === W.at);
  if (clause.prep !== W.preposition && !led) return false;
  // "Crossed into the 1,000s for the first time": its first round level is passed.
  // "Climbed into the 1,000s, then slipped back".
  const passed = (s.passed || isInto(s)) && story.isHome && story.isOwn(s.subjectFor(R.level));
  if (passed) s.bind(R.level, "milestone.level", q, 1, new Extra("pt", null));
  else s.bind(R.level, "index.close", q, 1, new Extra("pt", "band"));
  return true;
};

const isIntoWord = wordSet("into");

/** What rises into a range has passed where that begins. */
function isInto({ clause, items, story }: Sentence): boolean {
  return clause.dir > 0 && clause.dirKnown && isIntoWord(story.tokens, items[clause.prepAt]?.from ?? -1);
}
