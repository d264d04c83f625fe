import { figureValue } from "../../../market/figure.ts";
import type { Claim } from "../../claim.ts";
import type { Tokens } from "../../scanner.ts";
import { dayAfter } from "../days/day-after.ts";
import { scopeAfter } from "../days/scope-after.ts";
import { isPart } from "../days/year-told.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { followedBy } from "../phrases/around.ts";
import { type Item, itemAt, kindAt, type Subject } from "../phrases/item.ts";
import { isPartOfYear } from "../phrases/time-span.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** When a level was, by the words around it. */

/** The session before the story's; before any other day none that is known. */
export function dayBeforeDay({ story }: Sentence, day: number | undefined): number {
  const last = story.claims.at(-1);
  const dated = last?.sentence === story.sentence && (last.session !== undefined || last.elsewhen);
  return !dated && (day === undefined || day === story.session) ? story.previousSession : Number.NaN;
}

/** "The prior peak of 1,816.42 hit a week ago", in Seoul: of a day that is not named. */
export function daysAgo({ items, story }: Sentence, at: number): number | undefined {
  return story.isHome && followedBy(items, at, 5, W.ago) ? Number.NaN : undefined;
}

const isCount = kindTable(W.article, W.numeral, W.quantity, W.number);

/** "Was valued at 14,310 points three months ago", elsewhere than in Seoul. */
export function longAgo({ items, story }: Sentence, at: number): number | undefined {
  if (story.isHome || !isCount[kindAt(items, at + 1)]) return undefined;
  return kindAt(items, at + 2) === W.ago || kindAt(items, at + 3) === W.ago ? Number.NaN : undefined;
}

/** "Closing the first half at 2,074.20". */
export function isHalfBefore(items: readonly Item[], at: number): boolean {
  return kindAt(items, at - 3) === W.article && isPartOfYear(items, at - 2);
}

const isSet = wordSet("set", "hit", "reached", "posted");

/** "The record close is 7,162.5, set in February": of an earlier day. */
export function isSetBefore({ items, story }: Sentence, at: number): boolean {
  const verb = kindAt(items, at + 1) === W.comma ? items[at + 2] : items[at + 1];
  return verb !== undefined && isSet(story.tokens, verb.from);
}

/** What a record's noun phrase is made of, between its article and "of". */
const IN_RECORD = kindTable(W.record, W.close, W.high, W.plain, W.hyphen);

/** What tells how far something is from a record: "12 points below its record close of ...". */
const APART = kindTable(W.of, W.from, W.below, W.above, W.than, W.near);

/** "Within 12 points of its record close of 3,141.59", "down from the record close of ...": where it did not close. */
export function isRecordApart(items: readonly Item[], at: number, ofPrice = false): boolean {
  const noun = kindAt(items, at - 2);
  if (kindAt(items, at - 1) !== W.of || (noun !== W.close && noun !== W.high && noun !== W.record)) return false;
  let article = at - 2;
  while (article > 0 && IN_RECORD[kindAt(items, article)] === 1) article--;
  const named = article < at - 3 || noun === W.record;
  // "Down 20 percent since hitting a record high of $3.22".
  const hit = ofPrice && kindAt(items, article - 1) === W.touch && kindAt(items, article - 2) === W.since;
  const joint = kindAt(items, hit ? article - 2 : article - 1);
  // "Has lost a fifth since its record close of 291,000 won".
  return named && kindAt(items, article) === W.article && (APART[joint] === 1 || (ofPrice && joint === W.since));
}

const isShy = wordSet(..."shy short sight reach range distance whisker inch hair eyelash stone's".split(" "));

const isBehind = wordSet("behind");

/** "Just shy of its Jan. 3 closing record of 3,141.59", "within sight of its all-time high of 3,162.2": a record that stands. */
export function isRecordAhead({ items, story }: Sentence, at: number): boolean {
  const noun = kindAt(items, at - 2);
  const told = kindAt(items, at - 1) === W.of || kindAt(items, at - 1) === W.comma;
  if (story.isHome || !told || (noun !== W.close && noun !== W.high && noun !== W.record)) return false;
  let article = at - 2;
  while (article > 0 && (IN_RECORD[kindAt(items, article)] === 1 || kindAt(items, article) === W.date)) article--;
  if (kindAt(items, article) !== W.article) return false;
  // "Leaving behind its historical maximum of 3,162.2".
  if (isBehind(story.tokens, items[article - 1]?.from ?? -1)) return true;
  return kindAt(items, article - 1) === W.of && isShy(story.tokens, items[article - 2]?.from ?? -1);
}

/** "Closed 2025 at 4,108.35", "ended March at ...", "finished the previous week at ...": the span whose last close it was. */
export function isSpanGone(items: readonly Item[], at: number): boolean {
  const { kind, value = 0, day } = itemAt(items, at) ?? {};
  if (day?.long === true || kind === W.month) return true;
  return kind === W.span && value >= 7 && kindAt(items, at - 1) === W.previous;
}

/** "Last week's closing of 2,318.47": of a session that ended a span; `at` is the preposition behind the noun. */
export function isCloseOfSpan(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.close) return false;
  // "Its 2002 closing of 2,318.47".
  if (items[at - 2]?.day?.long === true) return true;
  if (kindAt(items, at - 2) !== W.possessive) return false;
  return isSpanGone(items, at - 3);
}

const isRecorded = wordSet("set", "hit", "reached", "posted", "recorded", "registered", "touched");

/** "Its year-to-date high of 9,807 points, recorded on July 26". */
export function isRecordedOn({ items, story }: Sentence, at: number): boolean {
  const verb = kindAt(items, at + 1) === W.comma ? at + 2 : at + 1;
  const dated = kindAt(items, verb + 1) === W.preposition && kindAt(items, verb + 2) === W.date;
  return dated && isRecorded(story.tokens, (items[verb] as Item).from);
}

/** "Mid-March", "late March": the month at `from`. */
function isPartOfMonth(tokens: Tokens, from: number): boolean {
  return isPart(tokens, from - 1) || isPart(tokens, from - 2);
}

/** "In 2008 it hovered around 200 points", "1,000 points in September 2000": of a time that is no day. */
export function isLongAgo({ items, leadingLong, story }: Sentence, at: number): boolean {
  if (leadingLong) return true;
  for (let next = at + 1; next < items.length && next < at + 6; next++) {
    const { kind, day, from } = items[next] as Item;
    if (kind === W.month && isPartOfMonth(story.tokens, from)) return true;
    if (kind === W.date || kind === W.month)
      return (kind === W.month || day?.long === true) && kindAt(items, next - 1) === W.preposition;
    // "Broke 2,000 points last June".
    if (kind === W.previous && next === at + 1) {
      const span = items[next + 1];
      return span?.kind === W.month || span?.day?.long === true;
    }
    // "Topped 1,440 per dollar late last month".
    const late = kind === W.previous && kindAt(items, next - 1) === W.plain ? items[next + 1] : undefined;
    if (late?.kind === W.span && late.value >= 7) return true;
    if (kind === W.per || kind === W.dollar) continue;
    // "In mid-March", "in late 2008".
    if (kind === W.plain && isPart(story.tokens, from)) continue;
    if (kind !== W.mark && kind !== W.preposition && kind !== W.hyphen) return false;
  }
  return false;
}

/** True where the words behind a level give it another day, or a span. */
export function isOfOtherTime(items: readonly Item[], level: number): boolean {
  const month = kindAt(items, level + 1) === W.preposition && kindAt(items, level + 2) === W.month;
  return month || dayAfter(items, level) !== undefined || scopeAfter(items, level);
}

/** Levels of an index that a story told of its own day: its close, or where it stood at a moment. */
function levelsTold({ story }: Sentence, name: string): Claim[] {
  return story.claims.filter(
    ({ measure, subject, session }) => measure === "index.close" && subject === name && session === undefined,
  );
}

/** The close told before lies above what would be the high, or below what would be the low. */
export function isBeyondClose(s: Sentence, { name }: Subject, q: Quantity, kind: string): boolean {
  const way = kind === "high" ? 1 : kind === "low" ? -1 : 0;
  const told = way === 0 ? undefined : levelsTold(s, name).find(({ intraday }) => !intraday);
  return told !== undefined && way * (figureValue(told.figure) - figureValue(q)) > 0;
}

/** Another level of the same index was told of the story's own day. */
export function isSecondClose(s: Sentence, { name }: Subject, q: Quantity): boolean {
  const [told] = levelsTold(s, name);
  return told !== undefined && figureValue(told.figure) !== figureValue(q);
}

/** "Stocks sail through 6,300 on Dow": the story's own index, named behind its level. */
export function ownIndexBehind({ items, story }: Sentence, at: number): Subject | undefined {
  if (kindAt(items, at + 1) !== W.preposition) return undefined;
  const { subject } = itemAt(items, kindAt(items, at + 2) === W.article ? at + 3 : at + 2) ?? {};
  return subject?.kind === S.index && story.isOwn(subject) ? subject : undefined;
}

/** The level's clause, or the move that led to it, is of another day than the story's. */
export function isOfDayTold({ clause, story }: Sentence, leading: number | undefined): boolean {
  if (leading !== undefined) return leading !== story.session;
  const last = story.claims.at(-1);
  const together = story.claims.length > clause.claimsBefore && last?.sentence === story.sentence;
  return together && last.session !== undefined && last.subject === clause.subjects[0]?.name;
}
