import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { Extra } from "../story.ts";
import { readTenor } from "../subjects/subject-bond.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Numbers of days and ranks: sessions in a row, or spans that are no figure. */

/** "10 trading days in a row", "the 12th straight day": a streak; any other span of time is named. */
export function readCount(s: Sentence, at: number, q: Quantity): void {
  const { items, story, clause } = s;
  if (readTenor(s, at, q)) {
    story.name("duration", q.from, q.to);
    return;
  }
  const streak = [1, 2, 3, -1, -2, -3].some((step) => kindAt(items, at + step) === W.streak);
  // "A streak that lasted 1.5 years", "an improvement (a 5th straight)".
  if (streak && !story.isHome && (q.exponent < 0 || kindAt(items, at + 2) === W.closeBracket)) {
    story.name(q.unit === U.ordinal ? "rank" : "duration", q.from, q.to);
    return;
  }
  if (streak && !story.isHome && isMoveOfThing(items, at)) {
    story.name("rank", q.from, q.to);
    return;
  }
  // "The Nikkei rose 0.1 percent, the 10th straight day of gains", told in Seoul: another market's.
  const abroad = clause.kind === S.index && clause.subjects.every((subject) => !story.isOwn(subject));
  const moved = (clause.dir !== 0 || !isWithout(s, at)) && !abroad;
  const ofMarket = (clause.kind === S.index || (clause.kind === S.none && !isOfPeople(s))) && !clause.previous && moved;
  if (streak && (!q.hyphened || isNamedStreak(s, at)) && ofMarket && !isOfWeeks(items, at) && !isOfTrade(items, at)) {
    story.claim("streak.sessions", story.lastIndex, q, 1, new Extra("sessions"));
    return;
  }
  story.name(q.unit === U.ordinal ? "rank" : "duration", q.from, q.to);
}

const isCounted = wordSet("infections", "infected", "patients", "deaths", "visitors", "cases");

/** "The number of infections stayed above 90 for 41 straight days": of no market. */
function isOfPeople({ items, story: { tokens } }: Sentence): boolean {
  return items.some(({ from, kind }) => kind === W.plain && isCounted(tokens, from));
}

const isMoveFor = kindSet(W.plain, W.sector, W.commodity, W.macro, W.place);

/** "A 10th straight increase for the Baltic Dry": of a thing that is no index of shares. */
function isMoveOfThing(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) !== W.streak || kindAt(items, at + 2) !== W.moveNoun) return false;
  if (kindAt(items, at + 3) !== W.preposition) return false;
  const thing = items[kindAt(items, at + 4) === W.article ? at + 5 : at + 4];
  return isMoveFor(thing) || (thing?.subject !== undefined && thing.subject.kind !== S.index);
}

const isLacking = wordSet("without");

/** "Gone through 10 straight sessions without setting a record": sessions in which something did not happen. */
function isWithout({ items, story: { tokens } }: Sentence, at: number): boolean {
  return [1, 2, 3, 4].some((step) => isLacking(tokens, items[at + step]?.from ?? -1));
}

/** "Its 15th consecutive week of gains". */
function isOfWeeks(items: readonly Item[], at: number): boolean {
  const span = items[at + 2];
  return kindAt(items, at + 1) === W.streak && span?.kind === W.span && span.value >= 7;
}

/** Phrases from a streak to whose buying it is of. */
const TRADE_REACH = 6;

/** "The 11th straight day of foreign net buying": nobody's gains. */
function isOfTrade(items: readonly Item[], at: number): boolean {
  let of = false;
  for (let next = at + 1; next < items.length && next <= at + TRADE_REACH; next++) {
    const item = items[next] as Item;
    if (item.kind === W.comma) return false;
    if (item.kind === W.of) of = true;
    else if (of && isTrader(item)) return true;
  }
  return false;
}

const isTrader = kindSet(W.group, W.groupAdjective, W.net, W.tradeNoun);

/** "A 12-session winning streak" is counted in sessions; "a six-day run" may be any days. */
function isNamedStreak(s: Sentence, at: number): boolean {
  const { tokens } = s.story;
  const { to } = s.items[at] as Item;
  return (
    kindAt(s.items, at + 1) === W.plain && tokens.text.slice(tokens.start[to - 1], tokens.end[to - 1]) === "session"
  );
}
