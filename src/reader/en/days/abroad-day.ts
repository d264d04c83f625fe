import { numberOfDay } from "../../day-number.ts";
import { marketOf } from "../atlas/regions.ts";
import { standsForMarket } from "../markets/place-evidence.ts";
import { isAmerican } from "../names/american-firm.ts";
import { type Item, isIn, itemAt, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Extra, Story } from "../story.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { dayAfter } from "./day-after.ts";

/** Which day other markets' moves were of, in a story of Seoul, where the words right beside them do not tell. */

/** What joins the indices of one list. */
const JOINTS = kindTable(W.and, W.comma);

/** "The Nasdaq added 0.5 percent and the Dow advanced 0.63 percent Wednesday": the day at the end is that of both. */
function dateListed(s: Sentence, at: number, subject: Subject, day: number): void {
  const { items, story } = s;
  if (dayAfter(items, at) !== day) return;
  const joint = kindAt(
    items,
    kindAt(items, s.clause.subjectAt - 1) === W.article ? s.clause.subjectAt - 2 : s.clause.subjectAt - 1,
  );
  if (joint < 0 || JOINTS[joint] !== 1) return;
  for (const { claim, market } of story.listed) {
    if (market !== subject.market || story.claims[claim]?.sentence !== story.sentence) continue;
    const told = story.claims[claim];
    if (told && told.session === undefined && !told.elsewhen) story.dateClaimed(claim, day);
  }
  story.listed = [];
}

/** "The Dow crashed 6.3 percent on Wednesday, and the Nasdaq also plummeted 4.7 percent": the one day told is that of both. */
function dateByListed({ clause, dates, items, story }: Sentence, { market }: Subject, claim: number): void {
  const before = story.listed.at(-1);
  if (!story.isHome || dates !== 1 || before?.sentence !== story.sentence || before.market !== market) return;
  const joint = kindAt(items, clause.subjectAt - 1) === W.article ? clause.subjectAt - 2 : clause.subjectAt - 1;
  const { session } = story.claims[before.claim] ?? {};
  const told = story.claims[claim];
  if (session === undefined || told?.session !== undefined || told?.elsewhen || !isJoined(items, joint)) return;
  story.dateClaimed(claim, numberOfDay(session));
}

/** "And", "while" or "with", with up to an adjective between it and the name: "and the tech-heavy Nasdaq". */
function isJoined(items: readonly Item[], at: number): boolean {
  for (let back = at; back >= 0 && back > at - 5; back--) {
    const kind = kindAt(items, back);
    if (kind === W.and || kind === W.while || kind === W.with) return true;
    if (kind !== W.plain && kind !== W.hyphen && kind !== W.article && kind !== W.sector) return false;
  }
  return false;
}

/** A day told with a sentence about another market holds for what the next ones say of it without a day. */
export function carryAbroad(s: Sentence): void {
  const { clause, first, leadingDay, story } = s;
  const told = story.claims.at(-1)?.sentence === story.sentence ? undefined : toldAbroad(s);
  if (told !== undefined && told.day < story.session) {
    story.abroad = told;
    return;
  }
  if (!story.isHome) {
    if (first !== undefined && (first.kind !== S.index || first.market !== story.abroad?.market))
      story.abroad = undefined;
    return;
  }
  const named = s.items.find(({ kind }) => kind === W.subject);
  const index = first?.kind === S.index && !story.isOwn(first) ? first.market : undefined;
  const market = first?.kind === S.stock && isOfAmerica(story, named) ? "US" : index;
  const day = leadingDay ?? (s.dates === 1 && !isDayOfOther(s.items, market) ? clause.clauseDay : undefined);
  const tracked = market === undefined && first !== undefined && story.isOwn(first) ? dayTracked(story) : undefined;
  if (tracked !== undefined) story.abroad = tracked;
  else if (market === undefined) story.abroad = undefined;
  else if (day !== undefined && day < story.session) story.abroad = { day, market };
  else if (s.dates > 0 || market !== story.abroad?.market) story.abroad = undefined;
}

/** "The KOSPI fell, tracking the 3.4 percent plunge on the Dow on Monday": the day of what was told last, and of the next that is told of there. */
function dayTracked({ claims, sentence, session }: Story): { day: number; market: string } | undefined {
  const last = claims.at(-1);
  if (last?.sentence !== sentence || last.session === undefined || !last.measure.startsWith("foreign_index.")) return;
  const day = numberOfDay(last.session);
  const market = marketOf(last.subject);
  return day < session && market !== "" ? { day, market } : undefined;
}

/** Phrases from another place to the day of what happened there: "Wall Street's losses on Friday". */
const PLACE_REACH = 7;

/** "Australian shares ended weaker because of Wall Street's losses on Friday": the day of another place. */
function isDayOfOther(items: readonly Item[], market: string | undefined): boolean {
  const date = items.findIndex(({ kind }) => kind === W.date);
  for (let back = date - 1; back > 0 && back > date - PLACE_REACH; back--) {
    const { kind, subject, value } = items[back] as Item;
    const place = kind === W.place ? PLACE_MARKETS[value] : subject?.kind === S.index ? subject.market : market;
    if (place !== market) return true;
    if (kind === W.comma) return false;
  }
  return false;
}

/** Phrases in which a sentence names whose market it tells of, and from there to the day. */
const FRONT = 6;
const DAY_REACH = 6;

/** "Wall Street tumbled on Monday", "stocks in the United States were mixed Monday": another market and its day, where no figure is told. */
function toldAbroad(s: Sentence): { day: number; market: string } | undefined {
  const { items, leadingDay, story } = s;
  for (let at = 0; at < items.length && at < FRONT; at++) {
    const { kind, value } = items[at] as Item;
    if (kind === W.quantity || (kind === W.comma && leadingDay === undefined)) return undefined;
    // "US stocks", which a dollar's letters name.
    const american = kind === W.dollar && kindAt(items, at + 1) === W.shareUnit;
    if (kind !== W.place && !american) continue;
    const market = american ? "US" : (PLACE_MARKETS[value] as string);
    const stocks = isIn(items, at - 1) ? at - 2 : at - 3;
    const moves = american || standsForMarket(items, at) || isStocks(items[stocks]);
    const day = leadingDay ?? dayOfMove(items, at) ?? dayAtEnd(s, at);
    return moves && market !== story.market && day !== undefined ? { day, market } : undefined;
  }
  return undefined;
}

/** The day right behind the verb: "tumbled Monday", "closed higher on Monday". */
function dayOfMove(items: readonly Item[], place: number): number | undefined {
  let moved = false;
  for (let next = place + 1; next < items.length && next < place + DAY_REACH; next++) {
    const { day, kind } = items[next] as Item;
    if (day) return moved && !day.long && kindAt(items, next + 1) !== W.possessive ? day.number : undefined;
    moved ||= isMove(items[next]);
    if (!moved && !isStocks(items[next])) return undefined;
    if (moved && AFTER_MOVE[kind] !== 1) return undefined;
  }
  return undefined;
}

/** "US stocks finished higher to end their three-day losing streak on Wednesday.": the one day, told last of all. */
function dayAtEnd({ items, dates }: Sentence, place: number): number | undefined {
  const end = items.at(-1)?.kind === W.period ? items.length - 2 : items.length - 1;
  const day = dates === 1 ? items[end]?.day : undefined;
  if (day === undefined || day.long || end - place > END_REACH) return undefined;
  const between = items.slice(place + 1, end);
  return between.some(isMove) && !between.some(isOfOther) ? day.number : undefined;
}

/** Phrases from a place to the day at the end. */
const END_REACH = 16;

const isOfOther = kindSet(W.comma, W.semicolon, W.while, W.place, W.subject, W.possessive);

const isMove = kindSet(W.move, W.moveNoun, W.close, W.copula);
const AFTER_MOVE = kindTable(W.move, W.moveNoun, W.close, W.copula, W.direction, W.plain, W.preposition);
const isStocks = kindSet(W.shareUnit, W.marketNoun);

/** "On Wednesday U.S. stocks closed higher. The Dow added 0.33 percent.": the day of the sentence before. */
export function dayAbroad({ clause, dates, items, story, timed }: Sentence): number | undefined {
  const { abroad } = story;
  if (abroad === undefined || dates > 0 || timed) return undefined;
  const [subject] = clause.subjects;
  const told = itemAt(items, clause.subjectAt);
  // "The Nasdaq lost 1.9 percent. Nvidia fell 3.65 percent."
  if (clause.kind === S.stock && abroad.market === "US" && isOfAmerica(story, told)) return abroad.day;
  if (clause.kind !== S.index) return undefined;
  return told !== undefined && subject !== undefined && isOf(subject, abroad.market) ? abroad.day : undefined;
}

/** A company of New York's that a story of Seoul tells of. */
function isOfAmerica({ isHome, tokens }: Story, name: Item | undefined): boolean {
  return isHome && name?.kind === W.subject && isAmerican(tokens, name.from);
}

function isOf({ kind, market }: Subject, abroad: string): boolean {
  return kind === S.index && market === abroad;
}

/** Keeps a claim for the day that may be told behind another one, and dates those before it by its own. */
export function keepListed(s: Sentence, subject: Subject, claim: number, { session }: Extra): void {
  if (!s.story.claims[claim]?.measure.startsWith("foreign_index.")) return;
  if (session !== undefined && Number.isFinite(session)) dateListed(s, s.at, subject, session);
  else if (session === undefined) dateByListed(s, subject, claim);
  const { sentence } = s.story;
  if (s.story.listed[0]?.sentence !== sentence) s.story.listed = [];
  s.story.listed.push({ claim, market: subject.market, sentence });
}
