import type { Quantity } from "../numbers/quantity.ts";
import { pastPercent } from "../numbers/same-amount.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Which amounts of money are what a price moved by. */

/** "Closed 47 cents higher at $14.71": an amount right before its direction. */
export function isMovedBy(s: Sentence, at: number): boolean {
  const { items, clause } = s;
  // "To close down €3.30 at €90.10", "closed up eight cents to $41.46".
  const before = itemAt(items, at - 1);
  // "Up VND2,900 ($0.12) to VND72,500".
  const bracketed = kindAt(items, at + 1) === W.openBracket && kindAt(items, at + 3) === W.closeBracket;
  const next = pastPercent(items, at + 1);
  const behind = bracketed ? at + 4 : next;
  const joint = kindAt(items, behind);
  if (before?.kind === W.direction && before.value !== 0) {
    if (joint === W.at || (joint === W.to && !s.story.isHome)) return kindAt(items, behind + 1) === W.quantity;
    // "Closed up 15 cents on €3", in Dublin.
    const onPrice = joint === W.preposition && !s.story.isHome && isOn(s.story.tokens, items[behind]?.from ?? -1);
    if (onPrice && items[behind + 1]?.quantity?.unit === U.money) return true;
    // "Closed at 63,200 won on Friday, up 2,200 won"; in Seoul "closed at 63,200 won (up 2,200 won)".
    const apart = kindAt(items, at - 2) === W.comma || (s.story.isHome && kindAt(items, at - 2) === W.openBracket);
    if (apart && clause.counts[R.level] !== 0) return true;
    // "Fell 3.1 percent, down 2,200 won", in Seoul.
    if (s.story.isHome && kindAt(items, at - 2) === W.comma && clause.counts[R.percent] !== 0) return true;
  }
  // "To leave it two cents up at $1.64".
  const led = clause.prepAt === at - 1 && (clause.prep === W.to || clause.prep === W.at);
  const upAt = !s.story.isHome && !led && next === at + 1 && kindAt(items, at + 2) === W.at;
  if (upAt && kindAt(items, next) === W.direction && items[next]?.value !== 0) return true;
  // "Banking its gains to close 39 cent, or 2 per cent, stronger": what "to" leads to is the verb.
  const ledToVerb = kindAt(items, clause.prepAt + 1) === W.close && clause.prepAt + 2 === at;
  const side = bracketed && items[at + 2]?.value === U.percent ? behind : next;
  if (!ledToVerb && (clause.prep === W.to || clause.prep === W.at)) return false;
  if (kindAt(items, side) !== W.direction) return false;
  return items[side]?.value !== 0 && kindAt(items, side + 1) !== W.quantity;
}

const BETWEEN = kindTable(W.comma, W.to, W.at, W.close, W.direction, W.plain);

/** "Rose 4 percent to $31.40 on Monday", "lost 30 cents to close at $12.20 on Monday": the price that a move led to. */
export function isLedByMove({ clause: { prep }, items }: Sentence, at: number): boolean {
  if (prep !== W.to && prep !== W.at) return false;
  for (let back = at - 1; back > 0 && back > at - 7; back--) {
    const { kind, value } = items[back] as Item;
    if (kind === W.quantity) return value === U.percent || value === U.money;
    if (BETWEEN[kind] !== 1) return false;
  }
  return false;
}

const isTerms = wordSet("terms");

/**
 * "Companies with the biggest increases in absolute terms were Pepper (Rs64.93), ...", "that declined the most in rupee terms
 * were ...": what the price moved by, and which way; 0 where no sentence says so.
 */
export function wayInTerms({ items, story: { isHome, tokens } }: Sentence, at: number): number {
  if (isHome || kindAt(items, at - 1) !== W.openBracket || kindAt(items, at + 1) !== W.closeBracket) return 0;
  const terms = items.findIndex(({ from, kind }) => kind === W.plain && isTerms(tokens, from));
  if (terms < 0 || terms > at) return 0;
  return items.slice(0, terms).find(({ kind, value }) => MOTIONS[kind] === 1 && value !== 0)?.value ?? 0;
}

const MOTIONS = kindTable(W.move, W.moving, W.moveNoun);

/** "A and B gained Rs 34.01 and Rs 8": the second is the change of the second. */
export function isSecondMove({ items, clause, story }: Sentence, at: number): boolean {
  // "Losses of P3.20 to P88.45 and P1.10 to P21.70", "ahead 49p at 976p and 32p at 866p".
  const to = kindAt(items, at + 1) === W.to || (kindAt(items, at + 1) === W.at && !story.isHome);
  const leads = to && items[at + 2]?.value === U.money;
  const joined = kindAt(items, at - 1) === W.and && (clause.lastRole === R.change || leads);
  // "A, B and C gained Rs 34.01, Rs 8 and Re 0.60 to close at ...".
  const listed =
    kindAt(items, at - 1) === W.comma && itemAt(items, at - 2)?.value === U.money && clause.subjects.length > 2;
  const again = listed && clause.lastRole === R.change && kindAt(items, at - 2) === W.quantity;
  return (joined || again) && (clause.counts[R.change] as number) < clause.subjects.length;
}

/** "Pepper €11.40", "Telecom 1c", "Pepper, 7c": of a list whose verb stood before. */
export function isRightBehindName({ clause, items }: Sentence, at: number): boolean {
  const name = kindAt(items, at - 1) === W.comma ? at - 2 : at - 1;
  const kind = kindAt(items, name);
  return kind === W.subject || (kind === W.sector && clause.subjectAt === name);
}

/** "Fell the most on the index, 43 cents, or 4.3%, to $9.50": the first figure behind the comma of a move. */
export function isBehindMost({ clause, items }: Sentence, at: number): boolean {
  if (!clause.dirKnown || clause.bound || clause.mode !== L.none) return false;
  return kindAt(items, at - 1) === W.comma && kindAt(items, at - 2) !== W.quantity;
}

/** "Jumped as much as 3 euros, or 21 percent": told again in percent, it is what the price moved by. */
export function isToldInPercent({ clause: { prep }, items, story }: Sentence, at: number): boolean {
  const or = kindAt(items, at + 1) === W.comma ? at + 2 : at + 1;
  if (story.isHome || prep === W.to || prep === W.at || kindAt(items, or) !== W.or) return false;
  return items[or + 1]?.quantity?.unit === U.percent;
}

/** "Rose 4.26 percent, adding two cents to close at 49 cents", "closed at N2.99, gaining N0.14 (4.91 per cent)". */
export function isMoveAgain({ items, story }: Sentence, at: number): boolean {
  const verb = itemAt(items, at - 1);
  const next = kindAt(items, at + 1);
  // "Adding 15 cents to trade at $35.78".
  const stands = kindAt(items, at + 3) === W.at && kindAt(items, at + 4) === W.quantity;
  const leads = next === W.to && (kindAt(items, at + 2) === W.close || kindAt(items, at + 2) === W.quantity || stands);
  // "Salt, which told of a new well, fell 3c to 156".
  if (verb?.kind === W.move && verb.value !== 0 && !story.isHome)
    return next === W.to && kindAt(items, at + 2) === W.quantity;
  return verb?.kind === W.moving && verb.value !== 0 && (leads || (!story.isHome && next === W.openBracket));
}

/** "Ended up losing 24 cent", "finished gaining 6p", and not "ended up rising to 24 cent". */
export function isLostAtClose({ items, story }: Sentence, at: number): boolean {
  // "Closed up $1.25 a share at $41.50".
  const moved = kindAt(items, at - 1) === W.direction && kindAt(items, at - 2) === W.close;
  if (moved && kindAt(items, at + 2) === W.shareUnit && kindAt(items, at + 3) === W.at) return true;
  if (story.isHome || kindAt(items, at - 1) !== W.moving) return false;
  return kindAt(items, kindAt(items, at - 2) === W.direction ? at - 3 : at - 2) === W.close;
}

const isEarlier = wordSet("earlier", "initially", "briefly");

/** "Closed at €20.95 after earlier rising to €21.18", elsewhere: which way it had gone within the session, or 0. */
export function earlierFrom({ clause, items, story: { isHome, tokens } }: Sentence): number {
  const verb = items[clause.prepAt - 1];
  if (isHome || clause.prep !== W.to || verb?.kind !== W.moving || kindAt(items, clause.prepAt - 3) !== W.after)
    return 0;
  return isEarlier(tokens, items[clause.prepAt - 2]?.from ?? -1) ? Math.sign(verb.value) : 0;
}

const isOn = wordSet("on");

/** "Was 5p firmer on 935p", "closed down 30p on £14.20", in Dublin and London: what the move led to. */
export function isOnPrice({ clause, items, story }: Sentence, at: number, { currency }: Quantity): boolean {
  if (clause.prepAt !== at - 1 || clause.counts[R.change] === 0 || !isOn(story.tokens, items[at - 1]?.from ?? -1))
    return false;
  if (currency !== "GBX" && (currency !== story.currency || (currency !== "GBP" && currency !== "EUR"))) return false;
  // "Five cents higher on the day on €8.40".
  const ofDay = kindAt(items, at - 2) === W.span && kindAt(items, at - 4) === W.preposition;
  const last = ofDay ? at - 5 : at - 2;
  const move = items[kindAt(items, last) === W.direction ? last - 1 : last];
  return move?.kind === W.quantity && move.quantity?.unit === U.money;
}

const isIncluding = wordSet("included", "include", "includes", "including");

/** What a list of names and what they moved by is made of. */
const IN_LIST = kindTable(W.subject, W.sector, W.comma, W.and, W.quantity, W.to, W.at, W.openBracket, W.closeBracket);

/** "Other leaders to rise were Pepper, 7c to 680, Salt, 3c to 190", "losers included Pepper 4c to 420": the way of all of them. */
export function toListed({ clause, items, story }: Sentence, at: number): void {
  if (story.isHome || clause.dirKnown) return;
  let head = at - 1;
  while (head > 0 && IN_LIST[kindAt(items, head)] === 1) head--;
  const verb = items[head];
  if (verb === undefined || (verb.kind !== W.copula && !isIncluding(story.tokens, verb.from))) return;
  const noun = itemAt(items, head - 1);
  const led = noun?.kind === W.moveNoun && kindAt(items, head - 2) === W.to;
  if (noun === undefined || (noun.kind !== W.breadth && !led) || noun.value === 0) return;
  clause.dir = Math.sign(noun.value);
  clause.dirKnown = true;
}

const isFollowing = wordSet("followed", "trailed", "next");

/** "Pepper followed with N1 to close at N151": the way of who was told before it in the list; 0 where none was. */
export function wayFollowed({ clause, items, story }: Sentence, at: number): number {
  if (story.isHome || clause.dirKnown || kindAt(items, at - 1) !== W.with || kindAt(items, at + 1) !== W.to) return 0;
  // "Pepper led the gainers' table for the day with N5 to close at N210".
  const list =
    kindAt(items, at + 2) === W.close ? items.slice(0, at).find(({ kind }) => kind === W.breadth) : undefined;
  if (list !== undefined && clause.kind === S.stock && !clause.bound) return Math.sign(list.value);
  if (!isFollowing(story.tokens, items[at - 2]?.from ?? -1)) return 0;
  const last = story.claims.findLast(({ measure }) => measure === "stock.change" || measure === "stock.change_pct");
  return last !== undefined && story.sentence - last.sentence < 2 ? Math.sign(last.figure.digits) : 0;
}
