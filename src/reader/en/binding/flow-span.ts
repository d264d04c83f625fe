import { isSpanOfBoth } from "../days/day-of-both.ts";
import { scopeAfter } from "../days/scope-after.ts";
import { isScoped } from "../days/scoped.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { isStretch } from "../phrases/span-edge.ts";
import { isScope } from "../phrases/time-span.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Story } from "../story.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Amounts bought and sold that are the sums of several days. */

/** Whether the amount at `at` is one, and for the sentences to come that it was; `dated` is the day told for it. */
export function isSummed(s: Sentence, at: number, dated: number | undefined): boolean {
  const { story } = s;
  const summed =
    isOfPastDays(s) ||
    (dated === undefined && isSummedUndated(s)) ||
    isScoped(s, at) ||
    isRunsTotal(s, at) ||
    isScopedSubject(s, at) ||
    scopeAfter(s.items, at) ||
    isSpanOfBoth(s, at);
  story.summedFlow = summed;
  if (!summed) return false;
  story.summedSentence = story.sentence;
  if (s.items.some((_, from) => isStretch(s.items, from))) story.stretchSentence = story.sentence;
  return true;
}

/** Of a span told before, where no day is told for the amount. */
function isSummedUndated(s: Sentence): boolean {
  const { clause, story } = s;
  // "From the 1st to the 30th, foreigners bought ... . Individuals sold ...": the next sentence goes on about those days.
  const goesOn = story.sentence - story.stretchSentence === 1;
  if ((clause.pronoun && story.summedFlow) || goesOn) return true;
  if (s.trailingScope || s.spanned || s.weeks || story.summedSentence === story.sentence || isOfScope(s)) return true;
  if (clause.have === 1 && !isMidday(story)) return true;
  // A review tells sum after sum, and the span once.
  return story.summedSentence === story.sentence - 1 && !story.dailyFlow;
}

/** "It has risen 6 percent this year, as foreign investors bought ...": over the year too, where no day was told before. */
function isOfScope({ clause, items, scoped, story }: Sentence): boolean {
  const joint = kindAt(items, clause.subjectAt - 1);
  if (!scoped || (joint !== W.as && (joint !== W.with || !story.isHome))) return false;
  const last = story.claims.at(-1);
  return !story.isHome || last === undefined || last.sentence !== story.sentence || last.measure === "other";
}

const isTotal = wordSet("total", "combined", "cumulative");

/**
 * "Sold 32 billion won, extending their selling for an 11th session for a total of 1.2 trillion won": behind the day's
 * own, in Seoul.
 */
function isRunsTotal({ clause, items, story }: Sentence, at: number): boolean {
  if (!story.isHome || kindAt(items, at - 1) !== W.of || !isTotal(story.tokens, items[at - 2]?.from ?? -1))
    return false;
  const last = story.claims.at(-1);
  const told = last?.sentence === story.sentence && last.measure.startsWith("flow.");
  return told && clause.subjects.length === 1 && kindAt(items, at - 4) === W.preposition;
}

/** Phrases from "past seven sessions" to "to". */
const PAST_REACH = 5;
const isPastWord = wordSet("past", "last", "previous");
const isCount = kindTable(W.quantity, W.numeral, W.number);

/** "Extending the net outflow for the past seven sessions to 1.03 billion": of all those, elsewhere than in Seoul. */
function isOfPastDays({ clause, items, story }: Sentence): boolean {
  if (story.isHome || clause.prep !== W.to) return false;
  for (let back = clause.prepAt - 1; back > 0 && back > clause.prepAt - PAST_REACH; back--)
    if (isPastWord(story.tokens, items[back]?.from ?? -1)) return isCount[kindAt(items, back + 1)] === 1;
  return false;
}

/** "Net selling in January reached 6.56 trillion won". */
function isScopedSubject({ clause, items }: Sentence, at: number): boolean {
  if (isOfSessions(items, at) || isOfRun(items, at)) return true;
  for (let back = at - 2; back > clause.subjectAt && back > at - 5; back--)
    if (kindAt(items, back) === W.preposition) return isScope(items, back);
  return false;
}

/** "Snapping five sessions of net selling worth 4.31 trillion won". */
function isOfSessions(items: readonly Item[], at: number): boolean {
  const trade = kindAt(items, at - 1) === W.worth ? at - 2 : at;
  const of = kindAt(items, trade - 1) === W.net ? trade - 2 : trade - 1;
  const counted = kindAt(items, of - 2) === W.numeral || kindAt(items, of - 2) === W.quantity;
  return trade < at && counted && kindAt(items, of) === W.of && kindAt(items, of - 1) === W.span;
}

const isTraded = kindSet(W.trade, W.tradeNoun, W.net);

/** Phrases from a run of trading days to its sum: "their five-day net buying spree amounted to". */
const RUN_REACH = 8;

/** "Foreigners' five-day selling came to 1.87 trillion won". */
function isOfRun(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back > 0 && back > at - RUN_REACH; back--) {
    const { kind, quantity } = items[back] as Item;
    if (kind === W.comma || kind === W.while || kind === W.and) return false;
    if (quantity?.unit === U.duration) return quantity.hyphened && quantity.digits > 1 && isTraded(items[back + 1]);
  }
  return false;
}

/** "As of 9:21 a.m. the KOSPI was at ... . Individuals have net purchased ...": so far that day. */
function isMidday({ beforeClose, isHome, clockLevel, closeLevel }: Story): boolean {
  return isHome && (clockLevel || beforeClose) && !closeLevel;
}
