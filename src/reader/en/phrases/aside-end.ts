import type { Sentence } from "../sentence-reader.ts";
import { HAVING } from "../words/grammar-words.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import { OWN_VOLUME } from "../words/own-volume.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { type Item, itemAt, kindAt, type Subject } from "./item.ts";
import { indexOfPlace } from "./place-index.ts";
import { replace } from "./replace-subject.ts";
import { leaveUnlike } from "./unlike-aside.ts";

/** Where an aside ends, and whose the verb behind it is. */

/** Phrases that an aside may take. */
const FRONT = 24;

export const isMainVerb = kindSet(W.move, W.close, W.touch);

/** "Pepper, whose sales rose 4 percent, gained", "Salt, after orders fell, lost": whose aside ends at this comma. */
export function asideOwner(items: readonly Item[], at: number): Subject | undefined {
  for (let back = at - 1; back > 0 && back > at - FRONT; back--) {
    if (kindAt(items, back) !== W.comma) continue;
    const opening = kindAt(items, back + 1);
    return opening === W.who || opening === W.after || opening === W.with ? items[back - 1]?.subject : undefined;
  }
  return undefined;
}

/** "The DAX, which tracks the Dow closely, fell 7.6 points", elsewhere: the verb behind the aside is that of what it is told of. */
export function leaveRelative(s: Sentence, at: number): void {
  const { clause, items, story } = s;
  const verb = items[at + 1];
  const traded = s.first?.kind === S.turnover && verb?.kind === W.copula;
  // "Pepper, which said it expected growth in earnings, was up 13 cents".
  const moved = verb?.kind === W.copula && kindAt(items, at + 2) === W.direction && clause.kind === S.outside;
  if (story.isHome || clause.kind === S.group || !(isMainVerb(verb) || traded || moved)) return;
  let open = at - 1;
  while (open > 0 && open > at - FRONT && kindAt(items, open) !== W.comma) open--;
  // "Trading value on the exchange, on which the index is based, rose 6 percent to ...": of what was traded.
  const pronoun = kindAt(items, open + 1) === W.preposition ? open + 2 : open + 1;
  if (kindAt(items, open) === W.comma && kindAt(items, pronoun) === W.who && s.first?.kind === S.turnover) {
    if (clause.kind !== S.turnover) replace(s, s.first);
    return;
  }
  // "The VN30, an index of the 30 largest by market capitalization, closed at ...": what the sentence begins with.
  const described = open < 4 && kindAt(items, open + 1) === W.article && clause.kind !== S.stock;
  if (kindAt(items, open) !== W.comma || (kindAt(items, open + 1) !== W.who && !described)) return;
  const name = kindAt(items, open - 1) === W.marketNoun ? open - 2 : open - 1;
  const owner = items[name]?.subject ?? marketTold(s, items[name]);
  const told = (owner?.kind === S.index && !moved) || owner?.kind === S.stock;
  if (told && clause.subjects.every(({ name }) => name !== owner.name)) replace(s, owner);
}

/** "Tokyo, which lost 3 percent on news of the economy, jumped 2 percent": the place's market, where the aside told of it. */
function marketTold({ story }: Sentence, place: Item | undefined): Subject | undefined {
  const index = indexOfPlace(story, place);
  const last = story.claims.at(-1);
  return last?.sentence === story.sentence && last.subject === index?.name ? index : undefined;
}

/**
 * "Pepper led in volume with 2.6 million shares changing hands, closing at Rs10.82", "the index ended down on turnover of 771
 * million zlotys, having shed 0.4 percent on Monday": behind what was traded it is told of the sentence's own again.
 */
export function leaveTraded(s: Sentence, at: number): void {
  const { alone, clause, first, items, story } = s;
  const verb = items[at + 1];
  if (story.isHome || (clause.kind !== S.turnover && clause.kind !== S.outside)) return;
  if (verb?.kind === W.have && verb.value === HAVING && clause.kind === S.turnover && first?.kind === S.index) {
    replace(s, first);
    clause.have = HAVING;
  }
  const priced = kindAt(items, at + 2) === W.at && items[at + 3]?.quantity?.currency === story.currency;
  if (verb?.kind !== W.close || !priced || !clause.subjects.some(({ name }) => name === OWN_VOLUME)) return;
  const stock = alone.before(items, at);
  if (stock) replace(s, stock);
}

/** "The index, which had fallen on Monday, closed 23.91 higher", "which has lost 4.2 percent this month, rose": what the aside told of ends with it. */
export function leavePast(s: Sentence, at: number): void {
  const { clause, items, story } = s;
  if (clause.kind === S.index) leaveMeasuredBy(s, at);
  if ((clause.have !== 2 && !s.scoped && !clause.bound) || !isBehindRelative(items, at)) return;
  // "Pepper, which closed at 72,000 won on Monday, ended at 72,300 won": a close of its own.
  clause.resetCounts();
  if (clause.have !== 2 && !s.scoped) return;
  clause.have = 0;
  s.scoped = false;
  if (clause.mode === L.open) clause.mode = L.none;
  if (!story.isHome && story.spanSentence === story.sentence) story.spanSentence = UNTOLD;
}

/** "Pepper and Salt, which make up 27 percent of the KOSPI's market cap, fell 1.2 percent and 2.3 percent", in Seoul: the verb is that of the shares. */
function leaveMeasuredBy(s: Sentence, at: number): void {
  const { clause, items, story } = s;
  if (
    !story.isHome ||
    clause.bound ||
    kindAt(items, at) !== W.comma ||
    clause.subjectAt < 3 ||
    !isMainVerb(items[at + 1])
  )
    return;
  let open = at - 1;
  while (open > 0 && open > at - FRONT && kindAt(items, open) !== W.comma) open--;
  if (kindAt(items, open) !== W.comma || kindAt(items, open + 1) !== W.who || clause.subjectAt < open) return;
  const names: Subject[] = [];
  for (let name = open - 1; name >= 0; name -= 2) {
    const subject = items[name]?.subject;
    if (subject?.kind !== S.stock) break;
    names.unshift(subject);
    if (kindAt(items, name - 1) !== W.and && kindAt(items, name - 1) !== W.comma) break;
  }
  if (names.length === 0) return;
  replace(s, names[0] as Subject);
  clause.subjects = names;
}

/** The verb behind the comma is the subject's own. */
function isBehindRelative(items: readonly Item[], at: number): boolean {
  // "..., also ended down".
  const verb = kindAt(items, at + 1) === W.plain ? at + 2 : at + 1;
  // "..., went up 1.4 percent", "..., was down 1.4 percent".
  const copula = kindAt(items, verb) === W.copula && kindAt(items, verb + 1) === W.direction;
  if (!isMainVerb(items[verb]) && !(copula && kindAt(items, verb + 2) === W.quantity)) return false;
  return isEndOfRelative(items, at);
}

/**
 * "Pepper - likely to leave the market - was 2p easier", "rose on Monday and went down on Tuesday": a verb of its own.
 */
export function leavesPlace({ clause, items }: Sentence, at: number): boolean {
  if (kindAt(items, at - 1) === W.hyphen) return true;
  if (clause.prep !== W.preposition || kindAt(items, at - 1) !== W.and || kindAt(items, at - 2) !== W.date)
    return false;
  return kindAt(items, at + 2) === W.quantity && kindAt(items, at + 4) === W.date;
}

/** "Foreigners, who have sold 2.1 trillion won this month, dumped 489 billion won": what is told aside alone is a sum. */
export function leaveSumAside(s: Sentence, at: number): void {
  const { clause, items, story } = s;
  leaveUnlike(s, at);
  leaveCause(s, at);
  const verb = itemAt(items, at + 1);
  if (verb?.kind !== W.trade || !story.isHome || story.tokens.text.endsWith("ing", story.tokens.end[verb.from])) return;
  if (!isEndOfRelative(items, at)) return;
  clause.have = 0;
  story.summedSentence = UNTOLD;
}

/** "Closed at 4,851.53 on foreign selling, losing 53.13 points": no investors gain or lose points. */
function leaveCause(s: Sentence, at: number): void {
  const { clause, first, items } = s;
  const way = kindAt(items, at + 1);
  const unit = items[at + 2]?.quantity?.unit;
  if (clause.bound || first?.kind !== S.index || (way !== W.moving && way !== W.direction)) return;
  if (unit === U.point || unit === U.percent) replace(s, first);
}

/** No sentence told of a sum, or of a span. */
const UNTOLD = -9;

function isEndOfRelative(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back > 0 && back > at - FRONT; back--) {
    if (kindAt(items, back) === W.comma) return false;
    if (kindAt(items, back) === W.who) return kindAt(items, back - 1) === W.comma;
  }
  return false;
}

/**
 * "The most since Feb. 14, to 1,104.60", "since Feb. 14; it hit ...", "down from Monday's 1,022.0, after having fallen ...":
 * what follows the mark at `at` is of the session again.
 */
export function leavesDay(items: readonly Item[], at: number): boolean {
  const next = kindAt(items, at + 1);
  if (kindAt(items, at) === W.semicolon || next === W.after || next === W.have) return true;
  // "The highest since May 6, compared with the previous close at 1,388.9".
  if (next === W.against && kindAt(items, at - 1) === W.date) return true;
  // "Weaker than Tuesday's close of 1,403.5, and ended at 1,406.6".
  if ((next === W.and || next === W.but) && kindAt(items, at + 2) === W.close) return true;
  if (next === W.while && isDayOfCompared(items, at)) return true;
  if (isHeldAgainstInFront(items, at)) return true;
  if (kindAt(items, at - 1) !== W.date || kindAt(items, at - 2) !== W.since) return false;
  // "Its highest level since Nov. 21, 1997, closing at 1,065.4 won", "since June 3, gaining 2 percent to 4,212.3".
  return next === W.to || next === W.close || next === W.moving;
}

/** "Compared with QR6 million on Monday, while others sold QR12 million": the day of what the first is held against. */
function isDayOfCompared(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.date) return false;
  const figure = kindAt(items, at - 2) === W.preposition ? at - 3 : at - 2;
  if (kindAt(items, figure) !== W.quantity) return false;
  // "Compared with" is two.
  return kindAt(items, figure - 1) === W.against || kindAt(items, figure - 2) === W.against;
}

/** "Compared with Monday's close of 4,120.30, the Kospi rose to 4,169.74": what the sentence begins with is over. */
function isHeldAgainstInFront(items: readonly Item[], at: number): boolean {
  const front = kindAt(items, 0);
  if ((front !== W.against && front !== W.from) || kindAt(items, at - 1) !== W.quantity) return false;
  for (let before = 1; before < at; before++) if (kindAt(items, before) === W.comma) return false;
  const name = kindAt(items, kindAt(items, at + 1) === W.article ? at + 2 : at + 1);
  return name === W.subject || name === W.marketNoun || name === W.won;
}

const TELLS_WAY = kindTable(W.move, W.moving, W.moveNoun, W.direction);

/** Phrases from "after" back to the verb that stands before it. */
const VERB_REACH = 8;

const IN_NOUN = kindTable(W.article, W.plain, W.open, W.trading, W.span, W.place, W.hyphen);

/**
 * "Ended at 4,851.53 after a volatile session, losing 53.13 points": no move stands behind "after", nor another day.
 */
function isAfterNoun(items: readonly Item[], at: number): boolean {
  let back = at - 1;
  while (back > at - 7 && IN_NOUN[kindAt(items, back)] === 1) back--;
  return (
    kindAt(items, back) === W.after && kindAt(items, back + 1) === W.article && kindAt(items, back - 1) === W.quantity
  );
}

/**
 * "Foreigners, after selling for three days, bought 217 billion won": behind the aside, what the group did on the day.
 */
function isTradedAgain({ clause, items, story: { tokens } }: Sentence, at: number): boolean {
  const verb = items[at + 1];
  if (!clause.after || clause.kind !== S.group || verb?.kind !== W.trade) return false;
  const comma = kindAt(items, clause.subjectAt + 1) === W.investor ? clause.subjectAt + 2 : clause.subjectAt + 1;
  if (kindAt(items, comma) !== W.comma || kindAt(items, comma + 1) !== W.after) return false;
  return !tokens.text.startsWith("ing", (tokens.end[verb.from] as number) - 3);
}

/** "Fell after a court ruling, losing 2.2 percent", "rebounded after a dip, adding 1 percent": the main verb's own way again. */
function isMainAgain(items: readonly Item[], at: number): boolean {
  const verb = items[at + 1];
  if (verb?.kind !== W.moving || verb.value === 0) return false;
  if (isAfterNoun(items, at)) return true;
  let after = at - 1;
  while (after > at - FRONT && kindAt(items, after) !== W.after) {
    if (kindAt(items, after) === W.comma || kindAt(items, after) === W.semicolon) return false;
    after--;
  }
  for (let back = after - 1; back >= 0 && back > after - VERB_REACH; back--) {
    const { kind, value } = items[back] as Item;
    if (kind === W.comma) return false;
    if (TELLS_WAY[kind] === 1 && value !== 0) return value > 0 === verb.value > 0;
  }
  return false;
}

/** What stood behind "after" is over: behind the comma at `at` the sentence goes on about its own day. */
export function isDoneAgain(s: Sentence, at: number): boolean {
  return s.clause.after && (isMainAgain(s.items, at) || isTradedAgain(s, at) || isRelativeOver(s, at));
}

/** Phrases of a relative clause: "which plunged 16 percent on Monday after it flagged a loss". */
const RELATIVE_REACH = 20;

/** "Pepper, which rose 3 percent on Monday after results, fell 1.2 percent", elsewhere: the clause that "after" stood in is over. */
function isRelativeOver({ items, story }: Sentence, at: number): boolean {
  if (story.isHome || kindAt(items, at + 1) !== W.move) return false;
  for (let back = at - 1; back > 0 && back > at - RELATIVE_REACH; back--) {
    if (kindAt(items, back) === W.who) return kindAt(items, back - 1) === W.comma;
    if (kindAt(items, back) === W.comma || kindAt(items, back) === W.semicolon) return false;
  }
  return false;
}
