import { numberOfDay, SESSION_BEFORE } from "../../day-number.ts";
import { HOME } from "../atlas/markets.ts";
import { type Day, type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Story } from "../story.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";

/** Stories of a moment that first tell, in a paragraph of its own, how the session before had closed. */

/** Phrases from "closed" to the day: "closed sharply higher on January 22". */
const DAY_REACH = 5;

/** "Seoul shares closed higher on January 22. The KOSPI rose ...": a sentence that names no day goes on about that one. */
export function carryClosedDay(s: Sentence): void {
  const { story } = s;
  if (story.closedDay === undefined) return;
  if (!story.isHome && (story.startsParagraph || !isPlainPast(s.items))) story.closedDay = undefined;
  else if (s.dates > 0 || s.clocked) story.closedDay = undefined;
  else s.leadingDay ??= story.closedDay;
}

/** Keeps the day on which the market closed, where a paragraph begins with it and with no figure, and nothing closes on the story's own. */
export function keepClosedDay({ dates, items, story }: Sentence): void {
  if (story.beforeClose && dates === 1) keepToldDay(story);
  if (!story.isHome) keepSessionBefore(items, story);
  if (!story.isHome || story.ends || !story.startsParagraph || dates === 0) return;
  if (story.claims.at(-1)?.sentence === story.sentence) return;
  const close = items.findIndex(({ kind }) => kind === W.close);
  if (close < 1 || !isMarketBefore(items, close) || isAbroad(items, close)) return;
  const day = dayInFront(items) ?? dayBehind(items, close);
  if (day === undefined || day.number !== story.previousSession) return;
  // A weekday is that of the last session only where the story has told a moment of its own.
  if (!day.weekday || story.claims.some(({ intraday }) => intraday)) story.closedDay = day.number;
}

/** "On Monday, South Korean shares closed higher". */
function dayInFront(items: readonly Item[]): Day | undefined {
  const at = kindAt(items, 0) === W.preposition ? 1 : 0;
  return kindAt(items, at) === W.date && kindAt(items, at + 1) === W.comma ? items[at]?.day : undefined;
}

/** "Seoul stocks closed lower on Monday". */
function dayBehind(items: readonly Item[], close: number): Day | undefined {
  for (let at = close + 1; at < close + DAY_REACH; at++) {
    const { kind, day } = items[at] ?? ({} as Partial<Item>);
    if (kind === W.comma || kind === W.subject) return undefined;
    if (kind === W.date && day !== undefined) return day;
  }
  return undefined;
}

/**
 * "The markets fell some 2 percent Tuesday. The Dow lost 161 points", told on a Wednesday morning elsewhere than in Seoul:
 * of that day, as long as the paragraph goes on about indices in the plain past.
 */
function keepToldDay(story: Story): void {
  const { claims, previousSession, sentence, session } = story;
  const last = claims.at(-1);
  if (last?.sentence !== sentence || last.session === undefined || !last.measure.startsWith("index.change")) return;
  const day = numberOfDay(last.session);
  if (day < session && (previousSession === SESSION_BEFORE || day === previousSession)) story.closedDay = day;
}

/** Days between two sessions with a weekend and a holiday between them. */
const FARTHEST = 4;

/**
 * "Wall Street may open higher on Monday. ... The major indices ended higher on Friday. The Dow inched up 31.6 points", of
 * Monday's preview: a paragraph that begins with how the market closed on the day before, and with no figure.
 */
function keepSessionBefore(items: readonly Item[], story: Story): void {
  if (!story.startsParagraph || !story.namesOwnDay || items.some(({ kind }) => kind === W.quantity)) return;
  const close = items.findIndex(({ kind }) => kind === W.close);
  if (close < 1 || !isMarketBefore(items, close)) return;
  const date = items.find(({ kind }, at) => kind === W.date && at > close && at < close + DAY_REACH)?.day;
  if (date?.weekday && date.number < story.session && story.session - date.number <= FARTHEST)
    story.closedDay = date.number;
}

/** "The Dow lost 148.36 points", and neither "is down" nor "has lost", which tell of now. */
function isPlainPast(items: readonly Item[]): boolean {
  let index = false;
  for (const { kind, subject } of items) {
    if (kind === W.copula || kind === W.have || kind === W.intraday || kind === W.moving) return false;
    index ||= subject?.kind === S.index;
  }
  return index;
}

/** "U.S. stocks ended lower", told in Seoul. */
function isAbroad(items: readonly Item[], close: number): boolean {
  return items.slice(0, close).some(({ kind, value }) => kind === W.place && PLACE_MARKETS[value] !== HOME);
}

/** "Seoul stocks closed", "South Korean shares closed", "the KOSPI closed". */
function isMarketBefore(items: readonly Item[], close: number): boolean {
  const kind = kindAt(items, close - 1);
  return kind === W.shareUnit || kind === W.marketNoun || kind === W.subject;
}
