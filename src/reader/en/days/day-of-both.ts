import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { dayAfter } from "./day-after.ts";
import { isDayBefore } from "./day-before.ts";
import { scopeAfter } from "./scope-after.ts";

const isTurn = kindSet(W.after, W.who, W.but, W.against, W.than, W.as, W.semicolon);

/** The day that a figure's own words tell: a date, or the day before. */
export function isOwnDay(s: Sentence, at: number, session: number): boolean {
  return dayAfter(s.items, at) === session || isDayBefore(s, at);
}

/** "A sold X while B bought Y on Monday": one day is told, at the end and with nothing but "while" between, so it is that of both. */
export function isDayOfBoth({ dates, items }: Sentence): boolean {
  if (dates === 0 && endsInDayBefore(items)) return !items.slice(0, -DAY_BEFORE).some(isTurn);
  if (dates !== 1) return false;
  const day = items.findIndex(({ kind }) => kind === W.date);
  const ends =
    day === items.length - 1 ||
    (day === items.length - 2 && kindAt(items, day + 1) === W.period) ||
    (kindAt(items, day + 1) === W.comma && isSource(items, day + 2));
  return day > 0 && ends && !items.some(isTurn);
}

/**
 * "A bought X, while B sold Y this week", "the KOSPI gained X and the KOSDAQ Y this year": the span behind the last figure is
 * that of those before it too, where the tense does not change and no day stands between.
 */
export function isSpanOfBoth({ items }: Sentence, at: number): boolean {
  const last = items.findLastIndex(({ quantity }) => quantity !== undefined && quantity.unit !== U.duration);
  const pair = kindAt(items, last + 2) === W.respectively && kindAt(items, last + 3) === W.comma ? last + 3 : last;
  if (last <= at || !(scopeAfter(items, last) || scopeAfter(items, pair))) return false;
  let joined = false;
  for (let next = 0; next < last; next++) {
    const item = items[next] as Item;
    if (item.kind === W.date) return false;
    if (next <= at) continue;
    if (item.kind === W.while || item.kind === W.and) joined ||= goesOn(items, next);
    else if (isOther(item)) return false;
    else if (item.kind === W.comma && !isBesideRespectively(items, next) && kindAt(items, next + 1) !== W.while)
      return false;
  }
  return joined;
}

/** Another tense, another statement. */
const isOther = kindSet(W.have, W.copula, W.move, W.close, W.after, W.who, W.but, W.against, W.than, W.as, W.semicolon);

/** "While institutions sold", "and sold", "and 230 billion won of KOSDAQ shares", "and the KOSDAQ 6.1 percent". */
function goesOn(items: readonly Item[], joint: number): boolean {
  const next = items[joint + 1];
  if (next === undefined || next.kind === W.article) return isToldWithout(items, joint + 2);
  return next.quantity?.unit === U.money || isOwnOrTrade(next) || isToldWithout(items, joint + 1);
}

/** A name with its figure right behind it, and no verb. */
function isToldWithout(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.subject && kindAt(items, at + 1) === W.quantity;
}

const isOwnOrTrade = kindSet(W.group, W.groupAdjective, W.trade);

/** ", respectively, this week". */
function isBesideRespectively(items: readonly Item[], comma: number): boolean {
  return kindAt(items, comma + 1) === W.respectively || kindAt(items, comma - 1) === W.respectively;
}

/** Phrases of "the day before", with the period behind it. */
const DAY_BEFORE = 4;

/** "... the previous day", "... a day earlier", "... in the previous session". */
function endsInDayBefore(items: readonly Item[]): boolean {
  const end = kindAt(items, items.length - 1) === W.period ? items.length - 2 : items.length - 1;
  const span = items[kindAt(items, end) === W.span ? end : end - 1];
  if (span?.kind !== W.span || span.value !== 1) return false;
  return [end, end - 1].some((at) => kindAt(items, at) === W.previous || (at === end && kindAt(items, at) === W.after));
}

/** "..., provisional data showed", "..., according to the exchange": who says so, and nothing more. */
function isSource(items: readonly Item[], at: number): boolean {
  if (at >= items.length || items.length - at > SOURCE_REACH) return false;
  for (let next = at; next < items.length; next++) if (isNews(items[next] as Item)) return false;
  return true;
}

const isNews = kindSet(W.quantity, W.group, W.groupAdjective, W.trade, W.subject, W.date, W.comma);
/** Phrases that name who says something. */
const SOURCE_REACH = 9;
