import type { Claim } from "../../claim.ts";
import { isLastDayOf } from "../days/long-gone.ts";
import { isDayBeforeInFront } from "../days/other-day.ts";
import { dayOfSession } from "../days/session-day.ts";
import { isSinceSpan } from "../days/since-span.ts";
import { isScope, isStretch } from "../days/time-span.ts";
import { HOME } from "../markets/markets.ts";
import { beginsFromOpen } from "../moments/opening-told.ts";
import { isPartInFront } from "../moments/part-in-front.ts";
import { isPartOfPlace } from "../moments/part-of-place.ts";
import { isEarlyInFront } from "../moments/soon-after-open.ts";
import { beginsWithin } from "../moments/told-within.ts";
import { isMinutes } from "../moments/trade-halt.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Story } from "../story.ts";
import { isWord } from "../subjects/topic.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isInQuarter } from "./around.ts";
import { beginsUnlike } from "./contrasted.ts";
import { type Item, itemAt, kindAt } from "./item.ts";

/** The day or the span that a sentence begins with. */

const isCurrently = wordSet("currently");
const isLikewise = wordSet("similarly", "likewise");
const isHand = wordSet("hand");

/** Phrases in which a sentence says that it sets one thing against another. */
const CONTRAST = 9;

/** "On the other hand, ...", "the Nifty, on the other hand, ...". */
function isOnOtherHand({ items, story }: Sentence): boolean {
  for (let at = 3; at < items.length && at < CONTRAST; at++)
    if (kindAt(items, at) === W.comma && isHand(story.tokens, (items[at - 1] as Item).from))
      return kindAt(items, at - 4) === W.preposition;
  return false;
}

const isThat = wordSet("that");
const isTelling = wordSet("reported", "announced", "disclosed", "confirmed", "estimated", "revealed", "explained");

/** "The exchange reported on Sunday that ...": the day is when it was told. */
export function isWhenTold({ items, story: { tokens } }: Sentence, at: number): boolean {
  if (kindAt(items, at + 1) !== W.article || !isThat(tokens, (items[at + 1] as Item).from)) return false;
  const verb = itemAt(items, kindAt(items, at - 1) === W.preposition ? at - 2 : at - 1);
  return verb !== undefined && (verb.kind === W.say || isTelling(tokens, verb.from));
}

const isAccordingWord = wordSet("according");

/** In front of the first comma of a sentence that begins so. */
function isAccording({ items, story }: Sentence, at: number): boolean {
  return (
    isAccordingWord(story.tokens, (items[0] as Item).from) && !items.slice(0, at).some(({ kind }) => kind === W.comma)
  );
}

/** From one day to another: so is what the next sentence says of the same. */
function leadStretch(s: Sentence): void {
  s.story.stretchSentence = s.story.sentence;
  s.leadingScope = true;
}

/** "In the morning trade session, ...", "on the morning of Jan. 18, ...": in front of the sentence's first comma. */
function isInFront(items: readonly Item[], at: number): boolean {
  const joint = kindAt(items, at - 1) === W.article ? at - 2 : at - 1;
  if (kindAt(items, joint) !== W.preposition) return false;
  let comma = at + 1;
  if (kindAt(items, comma) === W.of && kindAt(items, comma + 1) === W.date) comma += 2;
  while (comma < at + 3 && (kindAt(items, comma) === W.trading || kindAt(items, comma) === W.span)) comma++;
  return kindAt(items, comma) === W.comma;
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

/** A day right before the sentence's first comma. */
function isDayInFront(items: readonly Item[]): boolean {
  for (let at = 1; at < items.length && at < FRONT; at++)
    if (kindAt(items, at) === W.comma) return kindAt(items, at - 1) === W.date;
  return false;
}

/** Phrases of what went before in front of a sentence. */
const FRONT = 12;

/** Phrases in which a sentence may begin with its day: "By the close of trading on Monday". */
const LEAD = 7;

/** A sentence that begins with a day or a span is about it: "On Friday ...", "Across five sessions ...". */
export function leading(s: Sentence): void {
  const { items } = s;
  s.withinSession ||= beginsWithin(s);
  // "In New York, the won traded at ...".
  if (kindAt(items, 0) === W.preposition && kindAt(items, 1) === W.place && kindAt(items, 2) === W.comma)
    if (s.story.isHome && PLACE_MARKETS[items[1]?.value ?? -1] !== HOME) s.offshoreFrom = 0;
  if (isPartInFront(s) || isPartOfPlace(s) || beginsFromOpen(s) || (s.story.isHome && isEarlyInFront(s)))
    s.timed = s.clocked = true;
  // "Currently, the index stands at ...".
  if (s.story.isHome && kindAt(items, 0) === W.plain && isCurrently(s.story.tokens, (items[0] as Item).from))
    s.timed = s.clocked = true;
  s.leadingScope = s.story.underSpan;
  // "In the previous trade, the Sensex rose ... . Similarly, the Nifty climbed ...": on that day too.
  const last = s.story.claims.at(-1);
  // "During the day, it fell to ...", "the Nifty, on the other hand, lost ...": so do these.
  const again = kindAt(items, 1) === W.comma && isLikewise(s.story.tokens, (items[0] as Item).from);
  const within = s.withinSession && kindAt(items, 4) === W.it;
  if (!s.story.isHome && (again || within || isOnOtherHand(s))) {
    const told = firstOfLastSentence(s.story);
    if (told?.elsewhen || told?.session) s.leadingDay = told.elsewhen ? Number.NaN : s.story.lastDay;
  }
  // "A day earlier, it reached ...": before the session, or before the day last spoken of.
  const ago = kindAt(items, 2);
  const dayAgo = kindAt(items, 0) === W.article && items[1]?.kind === W.span && items[1].value === 1;
  if (dayAgo && (ago === W.previous || ago === W.after) && kindAt(items, 3) === W.comma) {
    const dated = last !== undefined && (last.session !== undefined || last.elsewhen === true);
    s.leadingDay = s.story.lastDay === undefined && !dated ? s.story.previousSession : Number.NaN;
    return;
  }
  // "Two months ago, foreigners sold ...".
  const long = items[1]?.kind === W.span && (items[1] as Item).value >= 7 && (ago === W.ago || ago === W.previous);
  if (s.story.isHome && long && kindAt(items, 3) === W.comma) s.leadingLong = s.leadingScope = true;
  // "On the previous day, foreigners sold ...".
  const front = kindAt(items, 0) === W.preposition ? 1 : 0;
  const day = kindAt(items, front + 2) === W.trading ? front + 3 : front + 2;
  const dayBefore = kindAt(items, front + 1) === W.previous && items[day]?.value === 1;
  // "In the previous trade, ...".
  const trade =
    !s.story.isHome && kindAt(items, front + 1) === W.previous && day > front + 2 && kindAt(items, day) === W.comma;
  if (trade && front > 0 && kindAt(items, front) === W.article) {
    s.leadingDay = s.story.previousSession;
    return;
  }
  if (dayBefore && kindAt(items, front) === W.article && kindAt(items, day) === W.span)
    if (kindAt(items, day + 1) === W.comma && kindAt(items, day + 2) !== W.date) {
      s.leadingDay = s.story.previousSession;
      return;
    }
  // "In fact, the previous day foreigners were net sellers of ...".
  if (s.story.isHome && isDayBeforeInFront(items)) {
    s.leadingDay = s.story.previousSession;
    return;
  }
  // "After closing in the red on Friday, the Dow advanced": what went before was of that day.
  // "After a tough day on Thursday, Pepper rose".
  if (!s.story.isHome && kindAt(items, 0) === W.after && (kindAt(items, 1) === W.close || isDayInFront(items))) return;
  if (beginsUnlike(s)) return;
  if (isSpanFirst(items)) {
    s.leadingScope = true;
    return;
  }
  const dated = s.story.isHome ? undefined : dayOfSession(items);
  if (dated !== undefined) {
    s.leadingDay = dated;
    return;
  }
  for (let at = 0; at < items.length && at < LEAD; at++) {
    const item = items[at] as Item;
    // "At Friday's close, the index was ...": and "ahead of Tuesday's holiday".
    const ofClose = kindAt(items, at + 1) === W.possessive && kindAt(items, at + 2) === W.close;
    if (at === 1 && kindAt(items, 0) === W.at && ofClose && item.day && !item.day.long) {
      s.leadingDay = item.day.number;
      return;
    }
    // "During Friday's trading, the index reached ...": a moment of that day.
    if (at === 1 && isDuringTrading(s) && item.day && !item.day.long) {
      s.leadingDay = item.day.number;
      // "During Friday's trading, the index fell to close at ...": of all of it.
      s.withinSession = !items.some(({ kind }) => kind === W.close);
      return;
    }
    // "In the morning session, the won climbed to ...".
    if (item.kind === W.intraday && item.value === 1 && isInFront(items, at)) {
      s.timed = true;
      s.clocked = true;
    }
    // "Compared to Friday, ...", "volume was lower than on Friday, and ...": what the day is held against.
    const than = kindAt(items, kindAt(items, at - 1) === W.preposition ? at - 2 : at - 1) === W.than;
    const against = than || kindAt(items, at + 1) === W.possessive || kindAt(items, 0) === W.against;
    if (item.kind === W.date && against) return;
    // "According to the exchange on the 31st, the index closed ...": when it was told.
    if (item.kind === W.date && kindAt(items, at + 1) === W.comma && isAccording(s, at)) {
      if (isStretch(items, at + 2)) leadStretch(s);
      continue;
    }
    if (item.kind === W.date && isWhenTold(s, at)) continue;
    // "On the last trading day of 2024": a day.
    if (item.kind === W.span && item.value === 1 && kindAt(items, at + 1) === W.of) {
      if (isLastDayOf(s, 0)) s.leadingDay = Number.NaN;
      return;
    }
    if (item.kind === W.date && item.day && !item.day.long) {
      // "This marks the first time since Nov. 7".
      if (kindAt(items, at - 1) !== W.since) s.leadingDay = item.day.number;
      return;
    }
    if (at === 0 && item.kind === W.span && item.value >= 7) s.leadingScope = true;
    // "After a roller-coaster ride this year, the index closed at ...": what went before.
    if (s.story.isHome && kindAt(items, 0) === W.after && item.kind !== W.after && isScope(items, at)) return;
    const long = item.kind === W.date && item.day?.long === true;
    if (long || (item.kind === W.preposition && items[at + 1]?.day?.long)) s.leadingLong = true;
    // "In the first 15 minutes of trading, ...": a moment.
    // "Halted trading for 20 minutes".
    const minutes =
      (s.timed && kindAt(items, at + 4) === W.of && kindAt(items, at + 5) === W.trading) || isMinutes(s, items[at + 1]);
    if (long || (!minutes && isScope(items, at))) {
      if (isStretch(items, at)) leadStretch(s);
      s.leadingScope = true;
      return;
    }
    // "According to the exchange, on May 16 the index ...", "On the last trading day, Dec. 30, the index ...".
    const named = kindAt(items, at + 1) === W.date && kindAt(items, at - 1) === W.span;
    // "By contrast, in the week before the index moved ...".
    const goesOn =
      named ||
      (item.kind === W.comma && isSpanInFront(items, at + 1)) ||
      (kindAt(items, at + 1) === W.preposition && kindAt(items, at + 2) === W.date);
    if (
      item.kind === W.subject ||
      item.kind === W.quantity ||
      item.kind === W.move ||
      (item.kind === W.comma && !goesOn) ||
      item.kind === W.it
    )
      return;
  }
}

/** Phrases from a sentence's head to the comma behind its span. */
const SPAN_REACH = 8;

/** "Since the start of the year, ...", "since Oct. 28, ...", "during the quarter, ...", and not "since the open, ...". */
function isSpanFirst(items: readonly Item[]): boolean {
  let comma = 1;
  while (comma < SPAN_REACH && kindAt(items, comma) !== W.comma) comma++;
  if (kindAt(items, comma) !== W.comma) return false;
  if (kindAt(items, 0) !== W.since) return isInQuarter(items, 0);
  const noun = kindAt(items, 1) === W.article ? 2 : 1;
  return kindAt(items, noun) !== W.open && (kindAt(items, 1) === W.date || isSinceSpan(items, 1));
}

/** "During Friday's trading,", "during Friday's session,". */
function isDuringTrading(s: Sentence): boolean {
  const noun = itemAt(s.items, 3);
  const trading = noun?.kind === W.trading || (noun?.kind === W.span && noun.value === 1);
  const front = trading && kindAt(s.items, 2) === W.possessive && kindAt(s.items, 4) === W.comma;
  return front && s.story.isHome && isWord(s, s.items[0] as Item, "during");
}

export function isThatDay(s: Sentence, at: number): boolean {
  const article = itemAt(s.items, at - 1);
  return article?.kind === W.article && isWord(s, article, "that");
}

/** "On the same day". */
export function isSameDay(s: Sentence, at: number): boolean {
  const same = kindAt(s.items, at - 2) === W.article ? itemAt(s.items, at - 1) : undefined;
  return same?.kind === W.plain && isWord(s, same, "same");
}

export function isSameSpan(s: Sentence, at: number): boolean {
  return kindAt(s.items, at - 3) === W.preposition && isSameDay(s, at);
}

/** The first claim of the sentence before. */
function firstOfLastSentence({ claims, sentence }: Story): Claim | undefined {
  let first: Claim | undefined;
  for (let at = claims.length - 1; at >= 0 && (claims[at] as Claim).sentence >= sentence - 1; at--) first = claims[at];
  return first;
}
