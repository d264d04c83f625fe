import type { Claim } from "../../claim.ts";
import type { Tokens } from "../../scanner.ts";
import { isPart } from "../days/year-told.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isAsOfDayTold } from "./as-of-day.ts";
import { isOfCloseBefore, isOfReference } from "./fixing-clock.ts";
import { isAfterClose, isDuringHours } from "./market-hours.ts";
import { isPartedFromClose } from "./moment-over.ts";

/** A clock time: whether the sentence tells of that moment. */
export function readClock(s: Sentence, at: number, item: Item): void {
  if (s.story.isHome && isOfHours(s.items, at)) return;
  const { tokens } = s.story;
  const text = tokens.text.slice(tokens.start[item.from], tokens.end[item.to - 1]);
  const { isHome, market, session } = s.story;
  // "At 3:30pm" in Hong Kong, "by 1530 GMT" in London: the session goes on.
  const goesOn = !isHome && (isDuringHours(market, session, text) || OF_GREENWICH.test(text));
  const noFixing = market === "US" || market === "CA" || goesOn;
  if (!noFixing && AT_FIXING.test(text)) {
    if (s.story.isHome && (isOfReference(s, at) || (s.clocked && isOfCloseBefore(s.items, at)))) {
      s.fromFixing = true;
      return;
    }
    s.atFixing = true;
  }
  if (!s.story.isHome && isAfterClose(s.story.market, s.story.session, text)) s.atFixing = true;
  const before = kindAt(s.items, at - 1);
  const head = kindAt(s.items, at - 2);
  // "To 2,605.51 at around 11:20 a.m.": where it stood then.
  const around = before === W.about ? at - 1 : at;
  // "To 2,605.51 shortly after 1 p.m.".
  const joint =
    kindAt(s.items, around - 1) === W.after && kindAt(s.items, around - 2) === W.plain ? around - 1 : around;
  const placed = kindAt(s.items, around - 1) === W.at || joint < around;
  const stood =
    placed && (at < 3 || isInFront(s, joint - 2) || isStandBefore(s, pastDollar(s, joint - 2)) || isStandBehind(s, at));
  // "A sidecar was activated at 9:06 a.m., after the index fell 5 percent": as far as it had gone.
  if (s.story.isHome && s.items.some(({ from }) => isHalting(tokens, from))) s.timed = true;
  // "At 5 pm, the index rose 4.68 points to finish at ...": when it finished.
  if (at === 1 && before === W.at && (isToClose(s.items) || isClosing(s))) return;
  // "11:15 Kosdaq slides 4 percent": an entry of a day's log.
  if (at === 0 && isHome && !s.outline.ends && isDuringHours(market, session, text)) s.timed = s.clocked = true;
  const ofDay = isHome && isAsOfDayTold(s.items, at);
  const asOf = (before === W.of && head === W.as) || before === W.by || head === W.by || stood || ofDay;
  if (asOf && !s.atFixing) s.timed = true;
  if (!s.atFixing) s.clocked = true;
  if (isHome && asOf && !s.atFixing) s.duringHours = isDuringHours(market, session, text);
}

const joinsHours = kindTable(W.hyphen, W.comma, W.other, W.to);

/** "The daytime session (9 a.m.-3:30 p.m.)": the hours of a session, and no moment of it. */
function isOfHours(items: readonly Item[], at: number): boolean {
  const first = kindAt(items, at - 1) === W.openBracket ? at : at - 2;
  if (kindAt(items, first - 1) !== W.openBracket || joinsHours[kindAt(items, first + 1)] !== 1) return false;
  return kindAt(items, first) === W.time && kindAt(items, first + 2) === W.time;
}

/** Back over "to the dollar", "against the U.S. dollar": where the rate stands; `at` is the phrase before the clock's "at". */
function pastDollar({ items, story }: Sentence, at: number): number {
  if (!story.isHome || kindAt(items, at) !== W.dollar) return at;
  let back = at - 1;
  while (back > at - 4 && IN_DOLLAR[kindAt(items, back)] === 1) back--;
  return back;
}

const IN_DOLLAR = kindTable(W.article, W.place, W.to, W.against, W.per);

const isHalting = wordSet(..."activated triggered halted halting suspended suspending invoked issued".split(" "));

/** An afternoon by Universal Time, when no market of Asia is open. */
const OF_GREENWICH = /^(?:3:30|15).*(?:gmt|utc)$/i;

/** Half past three, when Seoul's won is fixed and several markets close, and in Universal Time. */
const AT_FIXING = /^(?:3:30|15:?30|06:?3\d)/;

/** "Closing at 2,674.04 by 03:32 GMT", in Seoul: at an hour of the session nothing closes, whatever the verb; `at` is the level. */
export function takeHourOfSession(s: Sentence, at: number): void {
  const { clause, items, story } = s;
  if (!story.isHome || clause.mode !== L.close) return;
  const asOf = kindAt(items, at + 1) === W.as && kindAt(items, at + 2) === W.of;
  if (!asOf && kindAt(items, at + 1) !== W.by) return;
  const hour = items[asOf ? at + 3 : at + 2];
  if (hour?.kind !== W.time) return;
  const text = story.tokens.text.slice(story.tokens.start[hour.from], story.tokens.end[hour.to - 1]);
  if (!isDuringHours(story.market, story.session, text)) return;
  clause.mode = L.none;
  s.timed = s.clocked = s.duringHours = true;
}

/** "1,415.6 won at 2 a.m." behind the fixing's hour in the same sentence: of another; `at` is the rate. */
export function isOfOtherHour({ atFixing, items, story: { tokens } }: Sentence, at: number): boolean {
  const hour = kindAt(items, at + 1) === W.at ? items[at + 2] : undefined;
  if (!atFixing || hour?.kind !== W.time) return false;
  return !AT_FIXING.test(tokens.text.slice(tokens.start[hour.from], tokens.end[hour.to - 1]));
}

/** "At 5pm, the all-share index closed 0.1 percent higher": before any figure. */
function isClosing({ items, outline, story }: Sentence): boolean {
  if (story.isHome) return false;
  for (let at = 2; at < items.length && at < 9; at++) {
    const { kind } = items[at] as Item;
    if (kind === W.close) return outline.firstTold >= at && kindAt(items, at - 1) === W.subject;
    if (kind === W.quantity) return false;
  }
  return false;
}

/** "In contrast, at about 3:15 p.m., ...": nothing but an adverb stands before the clock time. */
function isInFront({ items, story }: Sentence, comma: number): boolean {
  if (story.isHome || kindAt(items, comma) !== W.comma || comma > 3) return false;
  return items.slice(0, comma).every(({ kind }) => kind === W.plain || kind === W.preposition || kind === W.but);
}

/** "Rose 4.68 points to finish at 4,309.63": and neither "to 4,309.63, aiming to close at a record" nor "set to close". */
function isToClose(items: readonly Item[]): boolean {
  for (let end = 2; end < items.length; end++) {
    const { kind } = items[end] as Item;
    const joint = kindAt(items, end - 1);
    if (kind === W.quantity && (joint === W.to || joint === W.at)) return false;
    if (kind !== W.close || joint !== W.to) continue;
    const meant = kindAt(items, end - 2);
    if (meant === W.plain || meant === W.modal) return false;
    return kindAt(items, end + 1) === W.quantity || kindAt(items, end + 2) === W.quantity;
  }
  return false;
}

/**
 * "To 4,224.53 in early trading", "during the morning session", "late Tuesday morning", "soon after the open": where it
 * stood then, if nothing of the sentence ends. At `at` stands "trading", "session", "morning", or "open".
 */
export function readPart(s: Sentence, at: number): void {
  const joint = partBefore(s, at);
  const number = kindAt(s.items, joint) === W.comma ? joint - 1 : joint;
  if (joint < 0 || !isStandBefore(s, number)) return;
  // "To 4,309.63, having fallen to 4,201.06 in early trading", "..., while Samsung slid to ...": of that clause alone.
  if (s.outline.firstAside < number) return;
  if (s.outline.lastClose > at) return;
  s.timed = s.clocked = true;
}

/** The phrase before the words that name a part of a session, where its number stands; -1 where no part is named. */
function partBefore({ items, story }: Sentence, at: number): number {
  const isPlain = (next: number, isOne: typeof isEarly) =>
    kindAt(items, next) === W.plain && isOne(story.tokens, (items[next] as Item).from);
  let next = at - 1;
  const { kind, value } = items[at] as Item;
  if (kind === W.open) {
    while (next > at - 3 && (kindAt(items, next) === W.article || kindAt(items, next) === W.marketNoun)) next--;
    return kindAt(items, next) === W.after && isPlain(next - 1, isSoon) ? next - 2 : -1;
  }
  let part = kind === W.intraday && value === 1;
  // "Late Tuesday morning".
  if (part && items[next]?.day?.number === story.session) return isPlain(next - 1, isPart) ? next - 2 : next - 1;
  if (part) return -1;
  for (; next > at - 5; next--) {
    const morning = kindAt(items, next) === W.intraday && items[next]?.value === 1;
    // "In late morning trade", and not "in late trade": there some tell of the close.
    part ||= morning || isPlain(next, isEarly);
    if (!morning && !isPlain(next, isEarly) && !isPlain(next, isPart) && kindAt(items, next) !== W.article) break;
  }
  const joint = kindAt(items, next - 2);
  // "Was down 3.03% in morning trade while the Kosdaq fell 2.56%".
  const stood = joint === W.direction && kindAt(items, next - 3) === W.copula;
  // "Plunged 3.1 percent in morning trade, losing 298.7 points to 9,356.6".
  const goesOn = !story.isHome && kindAt(items, at + 1) === W.comma && kindAt(items, at + 2) === W.moving;
  const led = joint === W.to || joint === W.at || (stood && story.isHome) || goesOn;
  return part && led && kindAt(items, next) === W.preposition ? next - 1 : -1;
}

/** "Ended the morning session up 10.36 points", "end morning lower": no close. */
export function isMorningEnd(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const of = kindAt(items, at + 1) === W.of ? at + 1 : at;
  const part = kindAt(items, of + 1) === W.article ? of + 2 : of + 1;
  if (isFirstSession(tokens, items, part)) return true;
  const next = kindAt(items, part + 1);
  const way = items[part + 1];
  const ends = next === W.span || next === W.trading || (next === W.direction && way?.value !== 0);
  return kindAt(items, part) === W.intraday && items[part]?.value === 1 && ends;
}

const isFirst = wordSet("first");

/** Behind these stands what a session is the first of. */
const GOES_ON: ReadonlySet<number> = new Set([W.of, W.preposition, W.after, W.since]);

/** "Closed the first session up 0.7 percent", "at the end of the first trading session", and not "the first session of the year". */
function isFirstSession(tokens: Tokens, items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.plain || !isFirst(tokens, items[at]?.from ?? -1)) return false;
  const span = kindAt(items, at + 1) === W.trading ? at + 2 : at + 1;
  const next = kindAt(items, span + 1);
  return kindAt(items, span) === W.span && items[span]?.value === 1 && !GOES_ON.has(next);
}

/** "Sank 912.5 points to close the morning session at ...": what the index moved by is of that moment too. */
export function readMorningEnd(s: Sentence, at: number): void {
  const { clause, items, story } = s;
  s.timed = s.clocked = true;
  if (kindAt(items, at - 1) !== W.to) return;
  for (let told = clause.claimsBefore; told < story.claims.length; told++) {
    const claim = story.claims[told] as Claim;
    if (claim.measure.startsWith("index.change")) story.claims[told] = { ...claim, intraday: true };
  }
}

/** "By midday", "at noon", "shortly before noon": of that moment, unless something ends there. */
export function readNoon(s: Sentence, at: number): void {
  const { items } = s;
  const led = kindAt(items, at - 1);
  // "By Tuesday lunchtime".
  // "At high noon".
  const near = led === W.about || (led === W.near && s.story.isHome);
  const before = near || led === W.article || led === W.date || (led === W.high && !s.story.isHome);
  const about = before ? at - 1 : at;
  const joint = kindAt(items, about - 1);
  // "Around midday", "near mid-session", "jumped 2.1 percent to 4,027.35 around midday".
  const around = near && (s.story.isHome || joint === W.quantity);
  // "As of lunchtime".
  const asOf = joint === W.of && kindAt(items, about - 2) === W.as;
  const told = around || asOf || joint === W.at || joint === W.by;
  if (!told && !(joint === W.after && kindAt(items, about - 2) === W.plain)) return;
  const stands = around && joint === W.quantity;
  if (
    (s.outline.ends && !isPartedFromClose(s, at)) ||
    (s.outline.touches && !stands) ||
    (!asOf && isOfNews(items, about))
  )
    return;
  s.timed = s.clocked = true;
}

/** "... as the government announced at noon a plan": when something else was. */
function isOfNews(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - NEWS_REACH; back--) {
    const { kind } = items[back] as Item;
    if (kind === W.as || kind === W.while || kind === W.say) return true;
    if (kind === W.quantity || kind === W.comma) return false;
  }
  return false;
}

/** Phrases from the word that begins such a clause to its clock time. */
const NEWS_REACH = 8;

const isEarly = wordSet("early", "initial");
const isSoon = wordSet("soon", "shortly", "right", "just", "immediately");

/** A number, before which nothing closes and nothing is touched. */
function isStandBefore({ items, outline }: Sentence, at: number): boolean {
  // "Was 1,320.2 won per dollar at 9:07 a.m.".
  const priced = kindAt(items, at) === W.dollar && kindAt(items, at - 1) === W.per;
  return kindAt(items, priced ? at - 2 : at) === W.quantity && outline.firstMoment >= at;
}

const STANDS = kindTable(W.copula, W.to, W.at);

/** In Seoul: "its price at 9:30 a.m. Wednesday was 51,000 won". */
function isStandBehind({ items, story }: Sentence, at: number): boolean {
  if (!story.isHome) return false;
  let next = at + 1;
  while (next < at + 3 && (kindAt(items, next) === W.date || kindAt(items, next) === W.preposition)) next++;
  return STANDS[kindAt(items, next)] === 1 && kindAt(items, next + 1) === W.quantity;
}
