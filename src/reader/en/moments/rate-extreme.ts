import { figureValue, tenTo } from "../../../market/figure.ts";
import type { Claim } from "../../claim.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Extra } from "../story.ts";
import { kindSet } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** How far a money went at some moment, and on which day it had gone there. */

const isSet = wordSet(..."hit set touched reached seen struck scaled marked posted made recorded plumbed".split(" "));
const isExtremeWord = wordSet(..."peak peaks trough troughs top bottom".split(" "));
const isAway = wordSet("off", "near", "shy", "far", "towards", "toward", "around", "above", "below", "under", "past");

/** "As low as 1.5510", "as far as 76.25": at `at` stands the rate. */
export function isAsFar(items: readonly Item[], at: number): boolean {
  return kindAt(items, at - 1) === W.as && kindAt(items, at - 3) === W.as;
}

/** Gives a rate the moment or the day that the words about an extreme tell, where nothing else did. */
export function dateExtreme(s: Sentence, at: number, extra: Extra): void {
  if (s.story.isHome) return;
  const day = daySet(s, at);
  if (day !== undefined) extra.session = day;
  // "Closed at a one-week high of 49.22".
  if (extra.session !== undefined || extra.intraday || s.clause.mode === L.close) return;
  const extreme = isExtremeOf(s, at);
  if (!extreme && !isAsFar(s.items, at) && kindAt(s.items, at - 1) !== W.touch) return;
  const past = isOfLastSpan(s, at) || (extreme && isLeft(s, at) && !isOfSession(s, at));
  if (past) extra.session = Number.NaN;
  else extra.intraday = true;
}

/** Phrases from "last week" to the extreme of it. */
const SPAN_REACH = 14;

const endsBack = kindSet(W.semicolon, W.while, W.but, W.quantity);

/** "Last week it reached a four-year low of 1.2143", "up from last week's low of 1.2624". */
function isOfLastSpan({ items, leadingScope }: Sentence, at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - SPAN_REACH; back--) {
    const item = items[back] as Item;
    if (item.kind === W.span && item.value > 1 && kindAt(items, back - 1) === W.previous) return true;
    if (endsBack(item) && item.value !== U.duration) return false;
  }
  return leadingScope;
}

/** "Near its session high of 1.4239", "off the day's low": of this session. */
function isOfSession({ items }: Sentence, at: number): boolean {
  for (let back = at - 3; back > at - 6; back--) {
    const item = itemAt(items, back);
    if (item?.kind === W.intraday || (item?.kind === W.span && item.value === 1)) return true;
  }
  return false;
}

/** Phrases from the rate to when it was set: "94.47 yen set a week ago", "127.71 hit earlier this month". */
const SET_REACH = 6;

const endsClause = kindSet(W.comma, W.period, W.quantity, W.subject, W.and, W.but);

function daySet({ items, story }: Sentence, at: number): number | undefined {
  if (!isSet(story.tokens, itemAt(items, at + 1)?.from ?? -1)) return undefined;
  for (let next = at + 2; next < at + SET_REACH; next++) {
    const item = itemAt(items, next);
    if (item === undefined || endsClause(item)) return undefined;
    if (item.kind === W.date) return item.day && !item.day.long ? item.day.number : Number.NaN;
    if (item.kind === W.month || item.kind === W.ago) return Number.NaN;
    if (item.kind === W.span) return item.value > 1 || kindAt(items, next - 1) === W.previous ? Number.NaN : undefined;
  }
  return undefined;
}

/** "A session high of 1.3260", "a trough at 1.0250". */
function isExtremeOf({ items, story }: Sentence, at: number): boolean {
  const joint = kindAt(items, at - 1);
  const noun = itemAt(items, at - 2);
  if ((joint !== W.of && joint !== W.at) || noun === undefined) return false;
  return noun.kind === W.high || noun.kind === W.low || isExtremeWord(story.tokens, noun.from);
}

/** Phrases from an extreme back to what tells that the rate is not there: "off a four-year low of 99.95". */
const LEFT_REACH = 7;

function isLeft({ items, story }: Sentence, at: number): boolean {
  for (let back = at - 3; back >= 0 && back > at - LEFT_REACH; back--) {
    const { kind, from } = items[back] as Item;
    // "To a near one-month low of 87.31": how long it had not been there.
    if (kind === W.near && kindAt(items, back - 1) === W.article) return false;
    if (kind === W.touch || kind === W.to || kind === W.move || kind === W.comma) return false;
    if (kind === W.near || kind === W.from || kind === W.than || isAway(story.tokens, from)) return true;
  }
  return false;
}

/** How much a pair may move within a sentence. */
const SPREAD = 1.5;

/** "Dived to 106.61 yen before recouping to 108.88": the pair of the rate before, of which this one is too. */
export function pairBefore({ clause, story }: Sentence, q: Quantity): string | undefined {
  const last: Claim | undefined = story.claims.at(-1);
  const name = nameOf(clause.subjects[0]);
  const base = name.split("/")[0];
  if (story.isHome || q.unit !== U.plain || last?.measure !== "fx.reference") return undefined;
  if (last.sentence !== story.sentence || last.subject.split("/")[0] !== base) return undefined;
  const ratio = (q.digits * tenTo(q.exponent)) / figureValue(last.figure);
  return ratio < SPREAD && ratio > 1 / SPREAD && last.subject !== name ? last.subject : undefined;
}

function nameOf(subject: Subject | undefined): string {
  return subject?.name ?? "";
}

/** Phrases from "the dollar, which" to the rate. */
const WHICH_REACH = 9;

/** "Against the dollar, which was down against the yen at 116.26": the dollar's rate. */
export function isOfDollarWhich({ items, story }: Sentence, at: number): boolean {
  if (story.isHome) return false;
  for (let back = at - 1; back > 1 && back > at - WHICH_REACH; back--) {
    const kind = kindAt(items, back);
    if (kind === W.who) return kindAt(items, back - 1) === W.comma && kindAt(items, back - 2) === W.dollar;
    if (kind === W.comma) return false;
  }
  return false;
}
