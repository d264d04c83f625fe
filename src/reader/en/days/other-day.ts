import { weekdayOfNumber } from "../../day-number.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { isOfferPrice } from "../phrases/offer-price.ts";
import { pastBoth } from "../phrases/told-twice.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Story } from "../story.ts";
import { kindTable } from "../words/kind-table.ts";
import * as R from "../words/role.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isLongGone, pastThing } from "./long-gone.ts";

/** Words that make a number one of another day than the session. */
/** "A day before", and not "a day before it sets the price". */
function isEnd(kind: number): boolean {
  return (
    kind < 0 || kind === W.comma || kind === W.period || kind === W.semicolon || kind === W.and || kind === W.while
  );
}

/** "Since May (128.3 billion won)": the figure in brackets is that of the day before it, or of no day where that is long. */
export function bracketDay({ items, story }: Sentence, at: number): number | undefined {
  // "The least since Jan. 5's 398.1 million".
  const since = kindAt(items, at - 1) === W.possessive && kindAt(items, at - 3) === W.since ? items[at - 2] : undefined;
  if (story.isHome && since?.kind === W.date && since.day && !since.day.long) return since.day.number;
  // "Reversed Monday's 3 percent gain", "the previous session's sharp 1.4 percent loss", in Seoul: the day that owns it.
  const owned = story.isHome && kindAt(items, at + 1) === W.moveNoun ? ownerOf(items, at) : -1;
  if (owned >= 0) {
    const owner = items[owned];
    // "Erasing the previous session's 2.1 percent gain".
    const previous = kindAt(items, owned - 1) === W.trading ? owned - 2 : owned - 1;
    if (owner?.kind === W.span && owner.value === 1 && kindAt(items, previous) === W.previous)
      return story.previousSession;
    // "Its worst since August's 3.8% retreat": of no day that is told.
    if (owner?.kind === W.month || owner?.day?.long) return Number.NaN;
    return owner?.kind === W.date && owner.day ? owner.day.number : undefined;
  }
  if (kindAt(items, at - 1) !== W.openBracket) return undefined;
  const before = itemAt(items, at - 2);
  if (before?.kind === W.month) return Number.NaN;
  return before?.kind === W.date ? (before.day?.long ? Number.NaN : before.day?.number) : undefined;
}

/** What may stand between an owner and its figure: "Monday's steep", "the day's more than". */
const BEFORE_FIGURE = kindTable(W.plain, W.near, W.more, W.than, W.over, W.about, W.hyphen);

/** The phrase that owns the figure, up to three words before it: "Monday's", "the previous session's"; -1 where none does. */
function ownerOf(items: readonly Item[], at: number): number {
  let back = at - 1;
  while (back > at - 4 && BEFORE_FIGURE[kindAt(items, back)] === 1) back--;
  return kindAt(items, back) === W.possessive ? back - 1 : -1;
}

/** "Has dropped by 221.21 points (-6.92%) to close at 2,974.98". */
export function isLedToClose(items: readonly Item[], at: number): boolean {
  let next = at + 1;
  while (next < at + 6 && BESIDE_CHANGE[kindAt(items, next)]) next++;
  return kindAt(items, next) === W.to && kindAt(items, next + 1) === W.close;
}

const BESIDE_CHANGE = kindTable(W.openBracket, W.closeBracket, W.quantity, W.or, W.comma, W.mark, W.moving);

const isThat = wordSet("that");

/** "On March 3, trading was busy, and the index reached a high of 948.62 that day": the day told last, or none that is known. */
export function dayOfThat(s: Sentence, at: number): number | undefined {
  const { items, story } = s;
  if (isLongGone(s, at)) return Number.NaN;
  if (kindAt(items, at + 1) !== W.article || items[at + 2]?.kind !== W.span || items[at + 2]?.value !== 1) return;
  if (!isThat(story.tokens, items[at + 1]?.from ?? -1)) return undefined;
  for (let back = at - 1; back >= 0 && back > at - THAT_REACH; back--) {
    const { day } = items[back] as Item;
    if (day) return day.long ? Number.NaN : day.number;
  }
  return undefined;
}

/** Phrases from "that day" back to the day. */
const THAT_REACH = 20;

/** "It lost 7.35 points the previous day", "a 1.03 percent drop the session before", "... in the previous session". */
export function isDayBefore(s: Sentence, at: number): boolean {
  const { items } = s;
  if (isOfMoveBefore(items, at)) return true;
  // "Following a 1.5 trillion won exodus the day before".
  const noun = kindAt(items, at + 1);
  const once = noun === W.moveNoun || noun === W.tradeNoun || noun === W.trade ? at + 2 : at + 1;
  // "Fell 6.1 points, or 0.5 percent, the day before".
  const both = noun === W.or && kindAt(items, at + 2) === W.quantity ? at + 3 : once;
  // "540 billion won worth of KOSPI shares a day earlier", "1,471.2 per dollar the day before".
  const behind = noun === W.comma ? pastBoth(items, at) : both === at + 1 ? pastThing(items, at + 1) : both;
  const from = kindAt(items, behind) === W.preposition ? behind + 1 : behind;
  if (kindAt(items, from) !== W.article) return false;
  const first = itemAt(items, from + 1);
  // "The previous trading day".
  const trading = kindAt(items, from + 2) === W.trading ? 1 : 0;
  const second = itemAt(items, from + 2 + trading);
  const span = first?.kind === W.span ? first : second;
  if (span?.kind !== W.span || span.value !== 1) return false;
  const next = kindAt(items, from + 3 + trading);
  // "On the last session of 2024", "on the last trading day": of a year or a month, and not the one before.
  const last = first?.kind === W.previous && from > behind && wordOf(s, first) === "last";
  // "2.13 percent versus the previous day's 2.17 percent": of that day is what comes behind.
  if (last || next === W.of || next === W.possessive) return false;
  const before = second?.kind === W.after && (isEnd(next) || next === W.preposition);
  return before || first?.kind === W.previous || second?.kind === W.previous;
}

/** "From the previous session's gain of 58.9 points": what the session before had moved by. */
function isOfMoveBefore(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.of || kindAt(items, at - 2) !== W.moveNoun) return false;
  if (kindAt(items, at - 3) !== W.possessive || kindAt(items, at - 5) !== W.previous) return false;
  const span = itemAt(items, at - 4);
  return span?.kind === W.span && span.value === 1;
}

/** "The previous day foreigners ...", right in front or behind the first comma. */
export function isDayBeforeInFront(items: readonly Item[]): boolean {
  let at = 0;
  while (at < 4 && kindAt(items, at) !== W.comma) at++;
  const front = kindAt(items, at) === W.comma ? at + 1 : 0;
  for (const from of [0, front]) {
    const next = kindAt(items, from + 3);
    const day = kindAt(items, from + 1) === W.previous && kindAt(items, from + 2) === W.span;
    const told = next === W.group || next === W.groupAdjective || next === W.subject || next === W.won;
    if (kindAt(items, from) === W.article && day && items[from + 2]?.value === 1 && told) return true;
  }
  return false;
}

/** The session before the story's; before another day that the sentence has told none that is known. */
export function dayBeforeTold({ claims, sentence, previousSession, isHome }: Story): number {
  const last = claims.at(-1);
  const told = last?.sentence === sentence && (last.session !== undefined || last.elsewhen === true);
  return isHome && told ? Number.NaN : previousSession;
}

/** "Compared to the previous day's gain of 0.25%, which closed at 71,014.34": that day's, and so is what follows. */
export function isOfDayBefore({ items, clause }: Sentence): boolean {
  if (clause.prep !== W.of || kindAt(items, clause.prepAt - 1) !== W.moveNoun) return false;
  const owned = kindAt(items, clause.prepAt - 2) === W.possessive;
  return owned && kindAt(items, clause.prepAt - 4) === W.previous;
}

/**
 * "Opened at X and climbed by 141.22 points compared to Thursday's finish": a verb of its own, measured from a close, is no
 * move of the open. In Seoul openings are told so too: there it may be one.
 */
export function isFromClose({ clause, items, story }: Sentence, at: number): boolean {
  // "Tokyo opened higher, with the Dow having risen 0.1 percent": New York had closed hours before.
  if (!story.isHome && clause.subjects[0]?.market === "US" && FAR_EAST.has(story.market)) return true;
  const verb = kindAt(items, at - 1) === W.by ? at - 2 : at - 1;
  if (story.isHome || kindAt(items, verb) !== W.move) return false;
  const behind = kindAt(items, at + 1) === W.moveNoun ? at + 2 : at + 1;
  const joint = kindAt(items, behind);
  if (joint !== W.against && joint !== W.from) return false;
  const from = joint === W.against && kindAt(items, behind + 1) === W.to ? behind + 2 : behind + 1;
  return kindAt(items, from) === W.date || kindAt(items, from) === W.previous || kindAt(items, from + 1) === W.previous;
}

/** Markets that close before New York opens. */
const FAR_EAST: ReadonlySet<string> = new Set("JP CN HK TW SG MY TH PH ID VN AU NZ IN PK BD LK NP".split(" "));

/** Days between two sessions with holidays between them. */
const FARTHEST = 5;

/** "Up 9.7 percent from last Wednesday": a day too far back to be the session before. */
export function isFromAfar({ items, story }: Sentence, at: number, dated: number | undefined): boolean {
  const to = dated ?? story.session;
  // "50% higher than when Oslo closed": from a moment that the words behind tell of.
  const moment = kindAt(items, at + 2) === W.than ? itemAt(items, at + 3) : undefined;
  if (moment !== undefined && isWhen(story.tokens, moment.from)) return true;
  // "97.9 percent higher than its 2002 closing".
  if (!story.isHome && (moment?.kind === W.article || moment?.kind === W.it) && items[at + 4]?.day?.long) return true;
  for (let next = at + 1; next < at + 5 && next < items.length; next++) {
    // "Up 12.5 percent since Oct. 3".
    const since = kindAt(items, next) === W.since && next === at + 1 ? items[next + 1]?.day : undefined;
    if (since && !since.long && !story.isHome) return to - since.number > FARTHEST;
    if (kindAt(items, next) !== W.from) continue;
    // "Up 2 percent from where it started the year".
    if (next === at + 1 && !story.isHome && isWhere(story.tokens, itemAt(items, next + 1)?.from ?? -1)) return true;
    if (isOffer(story, items, next)) return true;
    // "From 2,988.77 points on Jan. 3".
    const level = kindAt(items, next + 1) === W.quantity && kindAt(items, next + 2) === W.preposition;
    const last = level ? next + 3 : kindAt(items, next + 1) === W.previous ? next + 2 : next + 1;
    const from = kindAt(items, last + 1) === W.possessive ? undefined : items[last]?.day;
    if (from === undefined || from.long) return false;
    return to - from.number > FARTHEST || (!level && last > next + 1 && isApart(from.number, to));
  }
  return false;
}

const isWhen = wordSet("when");
const isWhere = wordSet("where");

/** "Up 120 percent from its IPO price": counted from no close. */
function isOffer({ tokens }: Story, items: readonly Item[], from: number): boolean {
  for (let next = from + 1; next < from + 6 && next < items.length; next++) {
    const { from: first, to } = items[next] as Item;
    for (let token = first; token < to; token++) if (isOfferPrice(tokens, token)) return true;
  }
  return false;
}

/** "Fell 50.64 points, or 8.06 percent, from last week to close at 577.56", told of the week's first session: from the last one's close. */
export function isFromLastWeek({ items, story }: Sentence, at: number): boolean {
  if (!story.isHome || !isApartInDays(story.previousSession, story.session)) return false;
  let from = at + 1;
  while (from < at + 6 && BEFORE_FROM[kindAt(items, from)] === 1) from++;
  if (kindAt(items, from) !== W.from || kindAt(items, from + 1) !== W.previous) return false;
  const span = items[from + 2];
  return (
    span?.kind === W.span && span.value === 7 && kindAt(items, from + 3) === W.to && kindAt(items, from + 4) === W.close
  );
}

const BEFORE_FROM = kindTable(
  W.or,
  W.quantity,
  W.comma,
  W.openBracket,
  W.closeBracket,
  W.preposition,
  W.article,
  W.subject,
);

/** A weekend lies between two sessions. */
function isApartInDays(from: number, to: number): boolean {
  return to - from > 2;
}

/** "Opened down 1.74 points from the previous trading session at 850.62": the change is counted from there, not the level. */
export function isBehindSession({ clause: { counts, prep, prepAt }, items }: Sentence): boolean {
  const span = items[prepAt - 1];
  if (prep !== W.at || span?.kind !== W.span || span.value !== 1 || counts[R.level] !== 0) return false;
  const previous = kindAt(items, prepAt - 2) === W.trading ? prepAt - 3 : prepAt - 2;
  const from = kindAt(items, previous - 1) === W.article ? previous - 2 : previous - 1;
  if (kindAt(items, previous) !== W.previous || kindAt(items, from) !== W.from) return false;
  // "Down 4.82% (198.64 points) from the previous trading day at 3,923.10".
  if (kindAt(items, from - 1) === W.closeBracket) return kindAt(items, from - 2) === W.quantity;
  return kindAt(items, kindAt(items, from - 1) === W.comma ? from - 2 : from - 1) === W.quantity;
}

/** Another session lies between two days, unless it was a holiday. */
export function isApart(from: number, to: number): boolean {
  return to - from > 1 && !(to - from === 3 && weekdayOfNumber(to) === 1);
}

const isPrevious = wordSet("previous", "prior", "preceding");

/** "Ended the previous session 0.15 percent lower": what is told is of the session before. */
export function isPreviousSession({ items, story: { tokens } }: Sentence, at: number): boolean {
  if (kindAt(items, at) !== W.article) return false;
  // "Closed the day before at 4,904.66", "ended a day earlier 1.32 percent higher".
  const before = kindAt(items, at + 2);
  const day = items[at + 1]?.kind === W.span && items[at + 1]?.value === 1;
  if (day && (before === W.after || before === W.previous)) return !isEnd(kindAt(items, at + 3));
  if (!isPrevious(tokens, items[at + 1]?.from ?? -1)) return false;
  const span = items[kindAt(items, at + 2) === W.trading ? at + 3 : at + 2];
  // "Closed its last trading day of the year" may be the story's own.
  const next = kindAt(items, kindAt(items, at + 2) === W.trading ? at + 4 : at + 3);
  return span?.kind === W.span && span.value === 1 && next !== W.of;
}

const isThis = wordSet("this");

/** Phrases from an amount over what it was of to its day: "worth of KOSPI shares on Wednesday". */
const WORTH_REACH = 7;

/** "Foreigners bought 940 billion won on this day alone", "purchasing 293.2 billion won worth of KOSPI shares for Wednesday." */
export function isOnThisDay({ items, story }: Sentence, at: number): boolean {
  const end = items.length - (items.at(-1)?.kind === W.period ? 2 : 1);
  const last = end - at < WORTH_REACH ? items[end]?.day : undefined;
  if (story.isHome && last !== undefined && last.number === story.session && kindAt(items, end - 1) === W.preposition)
    return !items.slice(at + 1, end).some(({ kind }) => kind === W.quantity || kind === W.comma);
  if (kindAt(items, at + 1) !== W.preposition || kindAt(items, at + 3) !== W.span) return false;
  return items[at + 3]?.value === 1 && isThis(story.tokens, items[at + 2]?.from ?? -1);
}
