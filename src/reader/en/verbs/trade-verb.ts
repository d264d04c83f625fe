import type { Quantity } from "../numbers/quantity.ts";
import { pastPercent } from "../numbers/same-amount.ts";
import { type Item, itemAt, kindAt, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { smallBefore } from "../subjects/subject.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isPerfect } from "./tense.ts";

const isTheir = wordSet("their");

/** "Foreigners sold again. Yesterday, their net sales reached 243 billion won": of the investors named last. */
function readTheirs(s: Sentence, at: number): void {
  const { clause, items, story } = s;
  if (!story.isHome || clause.kind !== S.none || story.lastGroup === undefined) return;
  if (kindAt(items, at - 1) === W.net && isTheir(story.tokens, items[at - 2]?.from ?? -1)) replace(s, story.lastGroup);
}

const isPoured = wordSet("poured", "pouring");
const isOut = wordSet("out");

/** "Foreigners poured out 503.8 billion won": sold, and "poured 503.8 billion won into stocks" bought. */
function isPouredOut({ items, story: { tokens } }: Sentence, at: number): boolean {
  return isPoured(tokens, (items[at] as Item).to - 1) && isOut(tokens, items[at + 1]?.from ?? -1);
}

export function setTrade(s: Sentence, at: number, item: Item): boolean {
  const { clause, items } = s;
  readTheirs(s, at);
  if (isPouredOut(s, at)) item.value = -1;
  // "More than they sold" takes nothing back.
  if (kindAt(items, at - 1) === W.it && kindAt(items, at - 2) === W.than) return true;
  if (clause.pending) clause.pendingDir = item.value;
  // "Maybank collected 0.5 percent": of what has a price it is a rise.
  // "Pepper dumped 30 cents to $4.20", "collected R2.10, or 1.4%".
  const moves = isPriced(clause.kind) && isChange(items[at + 1]?.quantity);
  if (moves || (clause.kind === S.stock && !s.story.isHome && isMoveInMoney(items, at + 1))) {
    clause.dir = item.value;
    clause.dirKnown = true;
    clause.verb = true;
    clause.prep = 0;
    return true;
  }
  // "Hyundai Motor sold 410,200 vehicles, up 2.3 percent": what it sold.
  if (clause.kind === S.stock && !clause.bound && isGoods(items, at + 1) && !isMovedAhead(items, at)) {
    replace(s, subjectOf(S.outside, wordOf(s, item)));
    clause.pendingDir = item.value;
    return true;
  }
  // "Pension funds net bought".
  const verb = kindAt(items, at - 1) === W.net ? at - 1 : at;
  if (clause.kind === S.group && isOtherHouse(s, verb)) {
    replace(s, subjectOf(S.outside, wordOf(s, items[verb - 1] as Item)));
    clause.dir = item.value;
    clause.dirKnown = true;
    clause.verb = true;
    return true;
  }
  // "The dollar bought 111.34 yen".
  if (clause.kind === (s.story.isHome ? S.rate : S.currency) && item.value === 1 && isMoney(items[at + 1]?.quantity)) {
    clause.verb = true;
    return true;
  }
  if (clause.kind !== S.group) {
    clause.pendingDir = item.value;
    return true;
  }
  if (clause.bound && kindAt(items, at - 1) === W.after) clause.after = true;
  if (!isPerfect(s, at)) clause.have = 0;
  clause.dir = item.value;
  clause.dirKnown = true;
  clause.verb = true;
  clause.prep = 0;
  // "Institutions and individuals net sold X and net bought Y, respectively": each verb has its own of the two.
  const halfway = s.paired && (clause.counts[R.money] as number) < clause.subjects.length;
  if (clause.bound && !halfway) clause.resetCounts();
  return true;
}

/** "Net buyers of", "net sales reached", "a net selling mode" - a noun of trade says which way as a verb does. */
export function setTradeNoun(s: Sentence, at: number, item: Item): boolean {
  const { clause, items } = s;
  readTheirs(s, at);
  clause.pendingDir = item.value;
  // "Pension funds are net buyers of more than 250 billion won": none of the groups.
  const copula = copulaBefore(items, at);
  if (copula > 0 && clause.kind === S.group && isOtherHouse(s, copula)) {
    replace(s, subjectOf(S.outside, wordOf(s, items[copula - 1] as Item)));
    clause.dir = item.value;
    clause.dirKnown = clause.verb = true;
    return true;
  }
  const amountAhead = [1, 2, 3, 4, 5].some((step) => isMoney(items[at + step]?.quantity));
  const closes = items.slice(at + 1, at + 6).some((next) => next.kind === W.group || next.kind === W.groupAdjective);
  if (clause.kind === S.group && (amountAhead || closes)) {
    clause.dir = item.value;
    clause.dirKnown = true;
    clause.verb = true;
  } else if (clause.kind === S.group) {
    clause.dir = item.value;
    clause.dirKnown = true;
  }
  return true;
}

/** The verb of "are net buyers", "were modest net sellers"; -1 where none stands there. */
function copulaBefore(items: readonly Item[], at: number): number {
  let verb = at - 1;
  while (verb > at - 4 && (kindAt(items, verb) === W.net || kindAt(items, verb) === W.plain)) verb--;
  return kindAt(items, verb) === W.copula ? verb : -1;
}

function isMoney(q: Quantity | undefined): boolean {
  return q !== undefined && (q.unit === U.money || q.scale >= 6);
}

/** An amount that a price or a percentage goes with. */
function isMoveInMoney(items: readonly Item[], at: number): boolean {
  const q = items[at]?.quantity;
  if (q?.unit !== U.money || q.scale > 0) return false;
  const past = pastPercent(items, at + 1);
  const joint = kindAt(items, kindAt(items, past) === W.comma ? past + 1 : past);
  return past > at + 1 || ((joint === W.at || joint === W.to) && items[past + 1]?.value === U.money);
}

/** "410,200 vehicles", "about 12,000 cars". */
function isGoods(items: readonly Item[], at: number): boolean {
  const counted = kindAt(items, at) === W.about || kindAt(items, at) === W.near ? at + 1 : at;
  const q = items[counted]?.quantity;
  return q?.unit === U.plain && q.exponent === 0 && kindAt(items, counted + 1) === W.plain;
}

function isPriced(kind: number): boolean {
  return kind === S.stock || kind === S.index || kind === S.sector;
}

function isChange(q: Quantity | undefined): boolean {
  return q !== undefined && (q.unit === U.percent || q.unit === U.point);
}

/** Words before "investors" or "funds" that point back to those named last. */
const isSame = wordSet("these", "those", "such", "same", "the");

const isOfPapers = wordSet("portfolio", "equity", "stock");

/** Plural words that name nobody who trades. */
const isNobody = wordSet(
  "nonetheless",
  "nevertheless",
  "besides",
  "afterwards",
  "sometimes",
  "perhaps",
  "always",
  "thus",
);

/** Words that a name of investors may run to. */
const LONGEST_HOUSE = 4;

/** "Local securities firms sold ...", "despite pension funds buying ...", "asset managers sold": none of the groups named before. */
function isOtherHouse(s: Sentence, at: number): boolean {
  const { items, story } = s;
  const before = itemAt(items, at - 1);
  if (before?.kind === W.investor) {
    const whose = itemAt(items, at - 2);
    // "Foreign portfolio investors" are all the foreigners.
    if (kindAt(items, at - 3) === W.groupAdjective && isOfPapers(story.tokens, whose?.from ?? -1)) return false;
    return (
      whose !== undefined && HOUSE.has(whose.kind) && !isSame(story.tokens, whose.from) && smallBefore(s, at - 1) < 0
    );
  }
  // "Insurance companies bought".
  const firms = before?.kind === W.shareUnit && before.value === 1;
  if (before === undefined || !(before.kind === W.plain || before.kind === W.sector || firms)) return false;
  if (!wordOf(s, before).endsWith("s") || isNobody(story.tokens, before.from)) return false;
  for (let from = at - 2; from >= 0 && from > at - 2 - LONGEST_HOUSE; from--) {
    const { kind } = items[from] as Item;
    if (JOINTS.has(kind)) return true;
    if (!HOUSE.has(kind) && kind !== W.groupAdjective && kind !== W.article) return false;
  }
  return false;
}

const HOUSE: ReadonlySet<number> = new Set([W.plain, W.sector, W.subject, W.place]);
const JOINTS: ReadonlySet<number> = new Set([W.and, W.while, W.comma, W.semicolon]);

/** Phrases within which a company that sold something may still move itself. */
const MOVE_REACH = 16;

/** "Hyundai Motor, which sold 410,200 vehicles, fell 0.5 percent". */
function isMovedAhead(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + MOVE_REACH).some(({ kind }) => kind === W.move);
}
