import { isLastDayOf } from "../days/long-gone.ts";
import { isAccording, isWhenTold } from "../days/report-day.ts";
import { isMinutes } from "../moments/trade-halt.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { isStretch } from "../phrases/span-edge.ts";
import { isScope } from "../phrases/time-span.ts";
import { isWord } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";

/** The day or the span that a sentence begins with, phrase by phrase. */

/** What a phrase near the beginning tells: true where no more is looked at, false where the next phrase is, undefined where the rule has no say. */
type PhraseRule = (s: Sentence, at: number, item: Item) => boolean | undefined;

/** Phrases in which a sentence may begin with its day: "By the close of trading on Monday". */
const LEAD = 7;

/** "At Friday's close, the index was ...": and not "ahead of Tuesday's holiday". */
const ofClose: PhraseRule = (s, at, { day }) => {
  const { items } = s;
  if (at !== 1 || day === undefined || day.long || kindAt(items, 0) !== W.at) return undefined;
  if (kindAt(items, 2) !== W.possessive || kindAt(items, 3) !== W.close) return undefined;
  s.leadingDay = day.number;
  return true;
};

/** "During Friday's trading, the index reached ...": a moment of that day. */
const duringTrading: PhraseRule = (s, at, { day }) => {
  if (at !== 1 || day === undefined || day.long || !isDuringTrading(s)) return undefined;
  s.leadingDay = day.number;
  // "During Friday's trading, the index fell to close at ...": of all of it.
  s.withinSession = !s.items.some(({ kind }) => kind === W.close);
  return true;
};

/** "During Friday's trading,", "during Friday's session,". */
function isDuringTrading(s: Sentence): boolean {
  const noun = itemAt(s.items, 3);
  const trading = noun?.kind === W.trading || (noun?.kind === W.span && noun.value === 1);
  const front = trading && kindAt(s.items, 2) === W.possessive && kindAt(s.items, 4) === W.comma;
  return front && s.story.isHome && isWord(s, s.items[0] as Item, "during");
}

/** "In the morning session, the won climbed to ...". */
const partOfDay: PhraseRule = (s, at, { kind, value }) => {
  if (kind === W.intraday && value === 1 && isInFront(s.items, at)) s.timed = s.clocked = true;
  return undefined;
};

/** "In the morning trade session, ...", "on the morning of Jan. 18, ...": in front of the sentence's first comma. */
function isInFront(items: readonly Item[], at: number): boolean {
  const joint = kindAt(items, at - 1) === W.article ? at - 2 : at - 1;
  if (kindAt(items, joint) !== W.preposition) return false;
  let comma = at + 1;
  if (kindAt(items, comma) === W.of && kindAt(items, comma + 1) === W.date) comma += 2;
  while (comma < at + 3 && (kindAt(items, comma) === W.trading || kindAt(items, comma) === W.span)) comma++;
  return kindAt(items, comma) === W.comma;
}

/** "Compared to Friday, ...", "volume was lower than on Friday, and ...": what the day is held against. */
const heldAgainst: PhraseRule = ({ items }, at, { kind }) => {
  if (kind !== W.date) return undefined;
  if (kindAt(items, at + 1) === W.possessive || kindAt(items, 0) === W.against) return true;
  return kindAt(items, kindAt(items, at - 1) === W.preposition ? at - 2 : at - 1) === W.than ? true : undefined;
};

/** "According to the exchange on the 31st, the index closed ...": when it was told. */
const whenTold: PhraseRule = (s, at, { kind }) => {
  if (kind !== W.date) return undefined;
  if (kindAt(s.items, at + 1) !== W.comma || !isAccording(s, at)) return isWhenTold(s, at) ? false : undefined;
  if (isStretch(s.items, at + 2)) leadStretch(s);
  return false;
};

/** From one day to another: so is what the next sentence says of the same. */
function leadStretch(s: Sentence): void {
  s.story.stretchSentence = s.story.sentence;
  s.leadingScope = true;
}

/** "On the last trading day of 2024": a day. */
const dayOfSpan: PhraseRule = (s, at, { kind, value }) => {
  if (kind !== W.span || value !== 1 || kindAt(s.items, at + 1) !== W.of) return undefined;
  if (isLastDayOf(s, 0)) s.leadingDay = Number.NaN;
  return true;
};

const isLevelOfDay = kindSet(W.high, W.low, W.record, W.close);

const isCountedFrom = (kind: number) => kind === W.from || kind === W.since || kind === W.against;

/**
 * "From its Feb. 26 peak, the index has lost 2.2 percent", "since the Feb. 26 record, ...": what it is counted from.
 */
const fromLevel: PhraseRule = (s, at, { day, kind }) => {
  const { items, story } = s;
  const first = kindAt(items, 0);
  if (!story.isHome || kind !== W.date || day === undefined || !isCountedFrom(first)) return undefined;
  // "From Monday's close, ...": as every change of the day.
  if (day.number >= story.previousSession) return undefined;
  const noun = items[kindAt(items, at + 1) === W.possessive ? at + 2 : at + 1];
  if (noun === undefined || !isLevelOfDay(noun)) return undefined;
  s.leadingScope = true;
  return true;
};

const ofDay: PhraseRule = (s, at, { day, kind }) => {
  if (kind !== W.date || day === undefined || day.long) return undefined;
  // "This marks the first time since Nov. 7".
  if (kindAt(s.items, at - 1) !== W.since) s.leadingDay = day.number;
  return true;
};

const weeksFirst: PhraseRule = (s, at, { kind, value }) => {
  if (at === 0 && kind === W.span && value >= 7) s.leadingScope = true;
  return undefined;
};

/** "After a roller-coaster ride this year, the index closed at ...": what went before. */
const wentBefore: PhraseRule = ({ items, story }, at, { kind }) => {
  if (!story.isHome || kindAt(items, 0) !== W.after) return undefined;
  return kind !== W.after && isScope(items, at) ? true : undefined;
};

const ofSpan: PhraseRule = (s, at, { day, kind }) => {
  const { items } = s;
  const long = kind === W.date && day?.long === true;
  if (long || (kind === W.preposition && items[at + 1]?.day?.long)) s.leadingLong = true;
  if (!long && (isMoment(s, at) || !isScope(items, at))) return undefined;
  if (isStretch(items, at)) leadStretch(s);
  s.leadingScope = true;
  return true;
};

/** "In the first 15 minutes of trading, ...", "halted trading for 20 minutes". */
function isMoment(s: Sentence, at: number): boolean {
  const { items } = s;
  if (s.timed && kindAt(items, at + 4) === W.of && kindAt(items, at + 5) === W.trading) return true;
  return isMinutes(s, items[at + 1]);
}

const isBody = kindSet(W.subject, W.quantity, W.move, W.it);

/** What the sentence is about begins. */
const body: PhraseRule = ({ items }, at, item) =>
  isBody(item) || (item.kind === W.comma && !goesOn(items, at)) ? true : undefined;

/** A day or a span to come behind the comma. */
function goesOn(items: readonly Item[], comma: number): boolean {
  const next = kindAt(items, comma + 1);
  // "On the last trading day, Dec. 30, the index ...".
  if (next === W.date && kindAt(items, comma - 1) === W.span) return true;
  // "By contrast, in the week before the index moved ...".
  if (isSpanInFront(items, comma + 1)) return true;
  // "According to the exchange, on May 16 the index ...".
  return next === W.preposition && kindAt(items, comma + 2) === W.date;
}

/** "In the previous week the index ranged ...", and neither "last week's rally" nor "this year has started well". */
function isSpanInFront(items: readonly Item[], at: number): boolean {
  if (at >= items.length || !isScope(items, at)) return false;
  for (let span = at; span < at + 5; span++) {
    if (kindAt(items, span) !== W.span) continue;
    const next = kindAt(items, span + 1);
    return next !== W.possessive && next !== W.have && next !== W.copula && next !== W.move && next !== W.close;
  }
  return true;
}

/** In order, of each phrase; the first that has a say decides. */
const RULES: readonly PhraseRule[] = [
  ofClose,
  duringTrading,
  partOfDay,
  fromLevel,
  heldAgainst,
  whenTold,
  dayOfSpan,
  ofDay,
  weeksFirst,
  wentBefore,
  ofSpan,
  body,
];

/** Looks for the sentence's day among its first phrases; true, as nothing is left to ask. */
export function leadPhrases(s: Sentence): boolean {
  const { items } = s;
  for (let at = 0; at < items.length && at < LEAD; at++)
    for (const rule of RULES) {
      const over = rule(s, at, items[at] as Item);
      if (over === true) return true;
      if (over === false) break;
    }
  return true;
}
