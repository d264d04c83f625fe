import type { Measure } from "../../../market/measure.ts";
import { HYPHEN } from "../../scanner.ts";
import { blankQuantity, type Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { Extra } from "../story.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import { isRanking } from "../words/ranking.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import { markAt } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { bindHalted } from "./breadth-halted.ts";
import { verbAfter } from "./breadth-verb.ts";
import { beginsCounts } from "./breadth-words.ts";

/** Counts of the stocks that went as far as a session lets them. */

const isLimit = wordSet("limit", "limits");
const isDaily = wordSet("daily");
const isUp = wordSet("upper", "ups", "up", "ceiling");
const isDown = wordSet("lower", "downs", "down", "floor");

/** "Rose to", "falling by", "shooting up to". */
const GOES = kindTable(W.move, W.moving, W.direction);

/** Phrases from a count to the limit its stocks hit. */
const LIMIT_REACH = 9;

/** "Including 14 limit-ups", "with 6 of them hitting the daily limit": 1, -1, or 0 where no limit is spoken of. */
function limitAfter({ breadthSentence, items, sidesTaken, story }: Sentence, at: number): number {
  let way = 0;
  let rank = 0;
  for (let next = at + 1; next < items.length && next < at + LIMIT_REACH; next++) {
    const { kind, from, value } = items[next] as Item;
    // "571 issues rose to their daily limits", and not "rose despite the price limit".
    const joint = kindAt(items, next + 1);
    if (GOES[kind] === 1 && (joint === W.to || joint === W.by)) way = Math.sign(value);
    if (kind === W.comma || kind === W.quantity || kind === W.breadth || kind === W.and) return 0;
    // "Reaching their lowest daily limit".
    if (kind === W.high || kind === W.low) rank = kind === W.high ? 1 : -1;
    // "33 issues for a daily low": the lowest that a day allows.
    if (rank !== 0 && breadthSentence && isDaily(story.tokens, from - 1)) return rank;
    if (kind !== W.plain || !isLimit(story.tokens, from)) continue;
    if (rank !== 0) return rank;
    // "Limit-up", "their daily limits down".
    const behind = markAt(story.tokens, from + 1) === HYPHEN ? from + 2 : from + 1;
    if (isUp(story.tokens, from - 1) || isUp(story.tokens, behind)) return 1;
    if (isDown(story.tokens, from - 1) || isDown(story.tokens, behind)) return -1;
    if (way !== 0) return way;
    // "Losers beat gainers 522 to 371, with 12 at the limit": which of them is not told.
    if (sidesTaken > 1 || !breadthSentence) return 0;
    const last = story.claims.at(-1)?.measure;
    return last === "breadth.gainers" ? 1 : last === "breadth.losers" ? -1 : 0;
  }
  return 0;
}

/** "157 shares fell limit-down and 14 rose limit-up": a bare count, whose verb the limit stands right behind. */
export function isToLimit({ items, story: { tokens } }: Sentence, at: number, q: Quantity): boolean {
  if (q.unit !== U.plain || q.exponent !== 0 || kindAt(items, at + 1) !== W.move) return false;
  const limit = kindAt(items, at + 2) === W.preposition || kindAt(items, at + 2) === W.to ? at + 3 : at + 2;
  return isLimit(tokens, items[limit]?.from ?? -1);
}

/** Claims a count of stocks at their limit, or of those that may not be traded; false where neither is spoken of. */
export function bindLimit(s: Sentence, at: number, q: Quantity): boolean {
  const side = limitAfter(s, at);
  if (side === 0) return bindHalted(s, at, q);
  s.story.claim(side > 0 ? "breadth.limit_up" : "breadth.limit_down", s.marketIndex(), q, 1, new Extra("issues"));
  return true;
}

/** "With four reaching the upper limit": the count is a word, and no number by itself. */
export function readWordedLimit(s: Sentence, { from, to, value }: Item): void {
  if (value <= 0) return;
  const q = blankQuantity(from, to);
  q.digits = value;
  q.worded = true;
  if (!s.story.isHome && kindAt(s.items, s.at + 1) === W.shareUnit) q.unit = U.issues;
  if (bindLimit(s, s.at, q)) return;
  // "Nine gainers and 20 losers", "16 rose and seven were unchanged".
  const side = kindAt(s.items, s.at + 1) === W.breadth ? sideBeside(s, s.at) : verbAfter(s, s.at, q);
  // In Seoul few of hundreds stand still; of "two banks rose" they are examples.
  if (s.story.isHome && (side !== 0 || isOfTrade(s.items[s.at + 1]))) return;
  if (side !== undefined && side in COUNTS)
    s.story.claim(COUNTS[Math.sign(side)] as Measure, s.marketIndex(), q, 1, new Extra("issues"));
}

const isOnly = wordSet("just", "only", "merely");

/** Whether a number in words may count issues: beside others that do, at the head of a list of them, or as few as a word counts. */
export function isWordedCount(s: Sentence, at: number): boolean {
  s.breadthSentence ||= beginsCounts(s, at) || sideBeside(s, at) !== undefined;
  return s.breadthSentence || isFewOfAll(s, at);
}

/** "Nine gainers", where losers are counted too; "the top nine gainers" are no count of all. */
function sideBeside({ items, story }: Sentence, at: number): number | undefined {
  const noun = items[at + 1];
  if (story.isHome || noun?.kind !== W.breadth || (at > 0 && isRanking(story.tokens, (items[at - 1] as Item).from)))
    return undefined;
  const isOther = ({ kind, value }: Item, place: number) => {
    const count = kindAt(items, place - 1);
    return kind === W.breadth && value === -noun.value && (count === W.quantity || count === W.numeral);
  };
  const moving = ({ kind, value }: Item, place: number) =>
    kind === W.moving && value === -noun.value && kindAt(items, place + 1) === W.shareUnit;
  return items.some((item, place) => isOther(item, place) || moving(item, place)) ? noun.value : undefined;
}

/** "Fell 0.3 percent, with just nine counters closing higher": so few of the index's own, that a word counts them. */
function isFewOfAll({ clause, items, story }: Sentence, at: number): boolean {
  if (story.isHome || clause.kind !== S.index || !clause.bound) return false;
  const before = items[at - 1];
  const few = before?.kind === W.plain && isOnly(story.tokens, before.from);
  return kindAt(items, few ? at - 2 : at - 1) === W.with && kindAt(items, at + 1) === W.shareUnit;
}

/** "Two banks unchanged". */
const isOfTrade = kindSet(W.sector, W.sectorNoun);

const COUNTS: Readonly<Record<number, Measure>> = {
  1: "breadth.gainers",
  [-1]: "breadth.losers",
  0: "breadth.unchanged",
};
