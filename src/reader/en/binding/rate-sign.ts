import { tenTo } from "../../../market/figure.ts";
import type { Claim } from "../../claim.ts";
import { isUndone } from "../moments/undone-move.ts";
import { type Item, isIn, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Which way the won's rate went: the won's own gain is a fall of it. */

/** Sign of the rate's move: the verb of strength first, then what the story said of the won, then the house's way. */
export function rateSign(s: Sentence, at: number): number {
  const { clause, story } = s;
  const after = s.directionAt(at);
  const dir = after || clause.dir;
  const aboutWon = clause.kind === S.won || Math.abs(after) === 2 || clause.strong;
  if (Math.abs(after) === 2 || clause.strong) return -Math.sign(clause.strong ? clause.strongDir : after);
  // "The rate ended at 1,190.4, increased by 19.5": of the rate itself, whatever was said of the won.
  if (clause.kind === S.rate && kindAt(s.items, clause.prepAt - 1) === W.move && clause.prep === W.by) return dir;
  // "The rate closed with a drop of 17.2 won": its own.
  const noun = clause.prep === W.of ? s.items[clause.prepAt - 1] : undefined;
  if (clause.kind === S.rate && noun?.kind === W.moveNoun && noun.value !== 0) return Math.sign(noun.value);
  // "The won reversed Monday's 3.1 won gain", "gave back a 3.1 won gain": the won's, whatever came of it.
  const move = s.items[at + 1];
  if (story.isHome && clause.kind === S.won && move?.kind === W.moveNoun && move.value !== 0)
    return -Math.sign(move.value);
  // "It closed at 1,194.4 won per dollar, gaining 9.4 won in value": the won did.
  if (isInValue(s, at)) return -dir;
  const ranked = story.isHome ? signOfRank(s, at) : 0;
  if (ranked !== 0) return ranked;
  // "The won fell ... The won-dollar rate ended at 1,463.8 won, down 1.9 won": the rate's own move, told with its level.
  if (clause.kind === S.rate && kindAt(s.items, at - 1) === W.direction) return dir;
  // "Closed at 1,212.4 won, up 6.3 won, sinking to a six-month low": up is said of the rate.
  if (aboutWon && story.isHome && extremeToldOf(s, at) === -dir) return dir;
  if (story.wonDirection !== 0) return -story.wonDirection;
  if (risesPast(s, at)) return 1;
  return aboutWon && !story.upIsRate ? -dir : dir;
}

/** Phrases from a change of the won to what is said of it behind a comma, and from there to the extreme that it led to. */
const TOLD_REACH = 10;
const EXTREME_REACH = 6;

const LEADS_TO_EXTREME = kindTable(W.moving, W.touch, W.article);

/** "Up 6.3 won from the previous close, sinking to a six-month low", "down 5.1 won, its strongest level in weeks": which extreme, or 0. */
function extremeToldOf({ items, story: { tokens } }: Sentence, at: number): number {
  for (let comma = at + 1; comma < items.length && comma < at + TOLD_REACH; comma++) {
    const { kind } = items[comma] as Item;
    if (kind === W.while || kind === W.semicolon || kind === W.quantity) return 0;
    if (kind !== W.comma || LEADS_TO_EXTREME[kindAt(items, comma + 1)] !== 1) continue;
    for (let next = comma + 1; next < items.length && next < comma + EXTREME_REACH; next++) {
      const { kind: noun, from } = items[next] as Item;
      if (noun === W.from || noun === W.after || noun === W.comma) return 0;
      if (noun === W.high || noun === W.low || isStrengthOf(tokens, from)) return noun === W.low ? -1 : 1;
    }
    return 0;
  }
  return 0;
}

/** Phrases from a change of the rate to the rank of the won: "to close at 1,497 in Seoul, the weakest level for the Korean currency". */
const WON_RANK_REACH = 14;

const BEFORE_WON = kindTable(W.mark, W.of, W.preposition, W.article, W.place, W.possessive, W.plain);

/** "The rate plunged 50.5 points to close at 1,497, the weakest level for the Korean currency since ...": what the won is said to be, or 0. */
function signOfRank({ items, story: { tokens } }: Sentence, at: number): number {
  for (let rank = at + 1; rank < items.length && rank < at + WON_RANK_REACH; rank++) {
    const { kind, from } = items[rank] as Item;
    if (kind === W.subject || kind === W.while || kind === W.semicolon) return 0;
    if (!isStrengthOf(tokens, from)) continue;
    let money = rank + 1;
    while (money < rank + 6 && BEFORE_WON[kindAt(items, money)] === 1) money++;
    const ofWon = kindAt(items, money) === W.won || kindAt(items, money) === W.currencyNoun;
    return ofWon ? (kind === W.low ? 1 : -1) : 0;
  }
  return 0;
}

const isStrengthOf = wordSet("weakest", "strongest");

/** Phrases between a change and the rate it is counted from. */
const BASE_REACH = 8;

/** "Opened at 1,480.0 won, down 0.1 won from the close of 1,480.1": the rates on both sides tell what "down" is said of. */
export function learnFromRates(s: Sentence, at: number, change: number): void {
  const { items, story } = s;
  const dir = s.directionAt(at) || s.clause.dir;
  const now = rateBeside(items, at, -1);
  const base = rateBeside(items, at, 1);
  if (dir === 0 || now === undefined || base === undefined || now === base) return;
  if (Math.abs(Math.abs(now - base) - change) <= change / 2) story.upIsRate = Math.sign(now - base) === Math.sign(dir);
}

/** The nearest rate on one side of a change; none behind "to" or in another sentence part. */
function rateBeside(items: readonly Item[], at: number, step: number): number | undefined {
  for (let next = at + step; next >= 0 && next < items.length && Math.abs(next - at) <= BASE_REACH; next += step) {
    const { kind, quantity } = items[next] as Item;
    if (kind === W.while || kind === W.semicolon || kind === W.but) return undefined;
    const value = quantity && quantity.scale === 0 ? quantity.digits * tenTo(quantity.exponent) : 0;
    if (value > 500 && (quantity?.unit === U.money || quantity?.unit === U.plain)) return value;
  }
  return undefined;
}

const isValue = wordSet("value");

export function isInValue({ items, story: { tokens } }: Sentence, at: number): boolean {
  return isIn(items, at + 1) && isValue(tokens, items[at + 2]?.from ?? -1);
}

const isSurpassing = wordSet("surpassing", "exceeding", "topping");

/** Phrases from a change of the rate to the level that it led past. */
const PAST_REACH = 8;

/** "Ended at 1,401.8 won, up 4.3 won, surpassing the 1,400 won threshold": what is passed upwards is the dollar's price. */
function risesPast({ items, story: { tokens } }: Sentence, at: number): boolean {
  for (let next = at + 1; next < items.length && next < at + PAST_REACH; next++) {
    const { kind, from } = items[next] as Item;
    if (kind !== W.pass || !isSurpassing(tokens, from)) continue;
    const level = items[kindAt(items, next + 1) === W.article ? next + 2 : next + 1]?.quantity;
    return level?.unit === U.money && level.currency === "KRW";
  }
  return false;
}

/** "The sharpest daily rise since the won jumped 20.4 won": the same way as the move that is told, whatever the verb. */
export function signSince({ clause, items, story: { claims, tokens } }: Sentence): number | undefined {
  const before = clause.subjectAt - 1;
  const since = kindAt(items, before) === W.article ? before - 1 : before;
  if (kindAt(items, since) !== W.since) return undefined;
  const ranked = items.slice(Math.max(0, since - RANK_REACH), since);
  if (!ranked.some(({ from }) => isSharpest(tokens, from)) || ranked.some(({ from }) => isFirst(tokens, from)))
    return undefined;
  for (let at = claims.length - 1; at >= 0 && at > claims.length - SINCE_REACH; at--) {
    const { measure, figure } = claims[at] as Claim;
    if (measure === "fx.change") return Math.sign(figure.digits);
  }
  return undefined;
}

const isSharpest = wordSet("biggest", "largest", "sharpest", "steepest", "greatest", "widest", "highest");
const isFirst = wordSet("first");

/** Phrases from the rank of a move to "since": "its sharpest one-day fall against the dollar since". */
const RANK_REACH = 7;

/** Claims back to the move that is compared. */
const SINCE_REACH = 12;

/** A change of some moment, or from one: no day's. */
export function isNoDaysChange(s: Sentence, at: number): boolean {
  return isThanClock(s, at) || isUndone(s, at);
}

/** "2.4 won lower than the 2 a.m. closing price", "0.6 won from the 2 a.m. close": no change from the session before. */
function isThanClock({ items, atFixing, fromFixing }: Sentence, at: number): boolean {
  const than = kindAt(items, at + 1) === W.direction ? at + 2 : at + 1;
  const compared = kindAt(items, than) === W.than || (kindAt(items, than) === W.from && !atFixing && !fromFixing);
  // "From the close at 2 a.m.".
  const noun = kindAt(items, than + 1) === W.article ? than + 2 : than + 1;
  const close = kindAt(items, noun) === W.close && kindAt(items, noun + 1) === W.at ? noun + 2 : noun;
  return compared && (kindAt(items, close) === W.time || kindAt(items, noun) === W.time);
}

/** "8.8 won more than the price at Monday's close". */
export function isMoreThan(items: readonly Item[], at: number): boolean {
  return kindAt(items, at + 1) === W.more && kindAt(items, at + 2) === W.than;
}
