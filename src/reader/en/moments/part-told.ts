import type { Tokens } from "../../scanner.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isDuringHours } from "./market-hours.ts";
import { isOnMorning } from "./on-morning.ts";

/** Which part of its session a sentence says that it tells of. */

/** "In early trading", "in afternoon trade", "at midday", "in noon trade", "midday market update". */
export function isPartTold({ session, tokens }: Story, items: readonly Item[], at: number): boolean {
  const { kind, value, from } = items[at] as Item;
  // "In mid-day trading" is at midday.
  const noon =
    isNoon(tokens, from) || (isDay(tokens, from) && kindAt(items, at - 1) === W.hyphen && isMid(tokens, from - 2));
  if (!(kind === W.intraday && value === 1) && !(kind === W.plain && isEarly(tokens, from)) && !noon) return false;
  // "At midday", "at mid-afternoon", "around noon", "at high noon".
  const mid = kindAt(items, at - 1) === W.hyphen && isMid(tokens, items[at - 2]?.from ?? -1);
  const first = mid ? at - 2 : noon && kindAt(items, at - 1) === W.high ? at - 1 : at;
  if ((mid || noon || isMidday(tokens, from)) && isAtTime(items[first - 1])) return true;
  // "Swung between gains and losses before noon on Wednesday", and not "Pepper sprang 4 percent before noon".
  const about = (noon || isMidday(tokens, from)) && kindAt(items, first - 1) === W.after;
  if (about && endsTold(tokens, items, at + 1)) return !items.slice(0, at).some(({ quantity }) => quantity);
  if (isOnMorning(session, tokens, items, at)) return true;
  // "Shares were a touch lower midday Wednesday", "mixed midday,".
  const half = isMidday(tokens, from) || (isMid(tokens, from) && isSession(tokens, (items[at] as Item).to - 1));
  if (half && endsTold(tokens, items, at + 1) && !isSince(items[at - 1])) return true;
  // "Lunchtime report" is a heading, "midday report" too, and "an earlier midday report" another one.
  // "Midday market report".
  const report = kindAt(items, at + 1) === W.marketNoun ? at + 2 : at + 1;
  if (isReport(tokens, items[report]?.from ?? -1)) return at === 0 && kindAt(items, report + 1) !== W.say;
  const next = items[at + 1];
  if (next === undefined) return false;
  return next.kind === W.trading || isTold(tokens, next.from) || isTold(tokens, items[at + 2]?.from ?? -1);
}

/** Nothing but the day follows, up to what ends the clause, or the line of a heading. */
function endsTold(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const day = kindAt(items, at) === W.preposition ? at + 1 : at;
  const next = kindAt(items, day) === W.date ? day + 1 : at;
  if (isLineEnd(tokens, (items[next - 1] as Item).to)) return true;
  return next >= items.length || endsHere(items[next]);
}

/** A line ends in front of the token. */
function isLineEnd({ end, start, text }: Tokens, at: number): boolean {
  return text.slice(end[at - 1], start[at]).includes("\n");
}

const endsHere = kindSet(W.period, W.comma, W.as, W.while, W.semicolon, W.after);

const isSince = kindSet(W.since, W.after, W.from, W.previous);

const isAtTime = kindSet(W.at, W.by, W.about);

const isNow = wordSet("is", "are");

/** "The market is declining", "is sharply lower", "the index is losing 28.50 points": it has not closed. */
export function isGoingOn({ isHome, market, session, tokens }: Story, items: readonly Item[], at: number): boolean {
  const { kind, from } = items[at] as Item;
  if (kind !== W.copula || !isNow(tokens, from)) return false;
  const way = kindAt(items, at + 1);
  // "Is sharply lower on Tuesday", and neither "is up 12 percent this year" nor "is lower than a year ago".
  const side = way === W.plain ? at + 2 : at + 1;
  const day = items[kindAt(items, side + 1) === W.preposition ? side + 2 : side + 1]?.day;
  const stands = kindAt(items, side) === W.direction && day?.number === session;
  // "Hong Kong shares are lower", and not "Pepper's shares are".
  const ofPlace = kindAt(items, at - 1) === W.shareUnit && kindAt(items, at - 2) === W.place;
  if (way !== W.moving && !(stands && (ofPlace || kindAt(items, at - 1) === W.marketNoun))) return false;
  const subject = items[at - 1];
  // "The KOSPI is surging on hopes for chips", in Seoul: these weeks, and not "is losing 28.50 points".
  if (isHome && way === W.moving && kindAt(items, at + 2) !== W.quantity && items[at + 3]?.day?.number !== session)
    return false;
  return subject?.kind === W.marketNoun || subject?.kind === W.shareUnit || subject?.subject?.market === market;
}

const isTrading = wordSet("trading");
const isTrade = wordSet("trade");
const isWas = wordSet("was", "were", "is", "are");
const isMarket = kindSet(W.marketNoun, W.shareUnit);
const isMixed = wordSet("mixed", "flat", "sideways");

/** "Stocks were trading lower Wednesday", "Seoul shares trade higher": what goes on, and no figure of a moment before. */
export function isStillTraded(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const { kind, from } = items[at] as Item;
  if (kind !== W.trading) return false;
  const verb = isTrade(tokens, from)
    ? at
    : isTrading(tokens, from) && isWas(tokens, items[at - 1]?.from ?? -1)
      ? at - 1
      : -1;
  const market = items[verb - 1];
  if (market === undefined || !(isMarket(market) || market.subject?.kind === S.index)) return false;
  const way = items[kindAt(items, at + 1) === W.plain && kindAt(items, at + 2) === W.direction ? at + 2 : at + 1];
  if (way === undefined) return false;
  return isMixed(tokens, way.from) || (way.kind === W.direction && kindAt(items, items.indexOf(way) + 1) !== W.than);
}

const isSo = wordSet("so");
const isFar = wordSet("far");
const isToday = wordSet("today");
const isThis = wordSet("this");

/** "So far today", "so far this morning", "so far on Wednesday", "so far in the session", and no "so far this year". */
export function isSoFar({ session, tokens }: Story, items: readonly Item[], at: number): boolean {
  if (!isSo(tokens, (items[at] as Item).from) || !isFar(tokens, items[at + 1]?.from ?? -1)) return false;
  const next = kindAt(items, at + 2) === W.preposition ? at + 3 : at + 2;
  const span = items[kindAt(items, next) === W.article ? next + 1 : next];
  if (span === undefined) return false;
  if (isToday(tokens, span.from) || span.day?.number === session) return true;
  const ofDay = span.kind === W.span && span.value === 1 && kindAt(items, next) === W.article;
  return ofDay || (span.kind === W.intraday && span.value === 1 && isThis(tokens, items[next]?.from ?? -1));
}

/** "At the mid-session break", "by the lunch break", "entered the midday break", "went into the break". */
export function isBreakTold({ tokens }: Story, items: readonly Item[], at: number): boolean {
  if (!isBreak(tokens, (items[at] as Item).to - 1)) return false;
  for (let back = at - 1; back >= 0 && back > at - BREAK_REACH; back--)
    if (isAtTime(items[back]) || isUpTo(tokens, items[back]?.from ?? -1))
      return kindAt(items, back + 1) === W.article || back === at - 2;
  return false;
}

/** Phrases from "at" to "break": "at the mid-session break". */
const BREAK_REACH = 6;

/** Phrases before a clock time that a sentence begins with: "KUALA LUMPUR: At 3pm", and no "in contrast, at 3pm". */
const CLOCK_PLACE = 4;

/** "At 3pm, the index increased 3.1 points", "by 11.54am": an hour at which the market is open. */
export function isClockTold({ market, session, tokens }: Story, items: readonly Item[], at: number): boolean {
  const { kind, from, to } = items[at] as Item;
  if (kind !== W.time || at > CLOCK_PLACE || !(isAtTime(items[at - 1]) || kindAt(items, at - 2) === W.as)) return false;
  return isDuringHours(market, session, tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
}

const isMid = wordSet("mid");
const isSession = wordSet("session", "day");
const isDay = wordSet("day");
const isMidday = wordSet("midday", "lunchtime", "midmorning", "midafternoon");
const isEarly = wordSet("early");
const isNoon = wordSet("noon", "noontime", "lunchtime", "lunch");
const isBreak = wordSet("break", "recess");
const isUpTo = wordSet("into", "entered", "enters", "reached", "until");
const isTold = wordSet("update", "deals", "dealings", "trades", "session");
const isReport = wordSet("report", "review", "wrap");
