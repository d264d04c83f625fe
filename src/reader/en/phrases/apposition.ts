import { tenTo } from "../../../market/figure.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { type Item, isIn, itemAt, kindAt } from "./item.ts";

/** What stands between a name and its verb, and what tells how the name is measured. */

const isVerb = kindSet(
  W.move,
  W.moving,
  W.moveNoun,
  W.close,
  W.copula,
  W.open,
  W.pass,
  W.touch,
  W.direction,
  W.have,
  W.who,
);

/** "MediaTek, a designer of chips, saw its shares rise", "Unichip, its subsidiary, experienced an increase". */
const takes = wordSet(
  "saw",
  "experienced",
  "posted",
  "recorded",
  "registered",
  "suffered",
  "led",
  "extended",
  "made",
  "bucked",
  "defied",
);

/** Subjects that a phrase between commas may describe. */
function isNamed(kind: number): boolean {
  return kind === S.stock || kind === S.sector || kind === S.index || kind === S.outside || kind === S.turnover;
}

/**
 * "TSMC, the heaviest stock in the market, lost ...", "Facebook, which is the Nasdaq's favourite, rose ...": `at` lies
 * between the two commas, and speaks of the name before the first.
 */
export function inApposition(s: Sentence, at: number): boolean {
  const { items, clause } = s;
  // "Pepper, in which Salt holds 7 percent, fell".
  const joint = kindAt(items, at - 2);
  if (kindAt(items, at - 1) === W.who && (joint === W.preposition || joint === W.of))
    return isBeforeVerbOfOwner(items, at);
  if (!isNamed(clause.kind) || clause.bound) return false;
  // "The Russell 2000 index, a gauge of small stocks, slipped ...".
  const noun = kindAt(items, clause.subjectAt + 1) === W.marketNoun ? 2 : 1;
  const comma = pastBracket(items, clause.subjectAt + noun);
  if (comma >= at - 1 || kindAt(items, comma) !== W.comma) return false;
  const opens = kindAt(items, comma + 1);
  // "Unichip, TSMC's subsidiary, ...".
  const owned = opens === W.subject && kindAt(items, comma + 2) === W.possessive;
  if (!owned && opens !== W.article && opens !== W.who && opens !== W.plain && opens !== W.place && opens !== W.sector)
    return false;
  for (let next = comma + 1; next < items.length && next < at + 20; next++) {
    const { kind } = items[next] as Item;
    const figure =
      kind === W.quantity && isFigure(items[next] as Item) && !isRank(items, next) && !isCountOfShares(items, next);
    if (figure && !(opens === W.who && isOfResult(items, next))) return false;
    // "Pepper, a pharmaceutical, chemical and food company, rose": the description goes on.
    if (kind === W.comma && !s.story.isHome && opens !== W.plain && isTradeListed(items, next)) continue;
    // "The carmakers, the second and fifth on the board, both fell": one description more.
    if (kind !== W.comma || kindAt(items, next + 1) === W.article) continue;
    // "Pepper, a unit of the top conglomerate, Salt Group, rose": one name more within the description.
    // "Pepper, which runs the largest shop on the web, Salt.com, bucked the trend".
    if (next < at) {
      const verb = items[pastName(items, next + 1, at)];
      const told = isFiniteVerb(verb) || (verb?.kind === W.plain && takes(s.story.tokens, verb.from));
      return (opens === W.article || opens === W.who) && told;
    }
    const after = items[next + 1];
    // "Hyundai Motor and Kia, the two largest carmakers, both fell".
    if (after?.kind === W.each) return isVerb(items[next + 2]);
    // "With Pepper, the world's largest bank by assets, dropping 4.5 percent".
    const moves = after?.kind === W.moving && kindAt(items, next + 2) === W.quantity;
    if (isVerb(after) || (moves && s.story.isHome)) return true;
    if (after?.kind !== W.plain) return false;
    // "Pepper, which counts Salt among its holders, also benefited".
    const goesOn = opens === W.who && !s.story.isHome && kindAt(items, next + 2) === W.plain;
    return goesOn || isVerb(items[next + 2]) || takes(s.story.tokens, after.from);
  }
  return false;
}

/** ", chemical and food", ", beauty care and ...", ", water and baby food": one more trade of a list, none of which is measured there. */
function isTradeListed(items: readonly Item[], comma: number): boolean {
  let end = comma + 1;
  while (end < comma + 4 && isTradeWord(items[end])) end++;
  return end > comma + 1 && (kindAt(items, end) === W.and || kindAt(items, end) === W.comma);
}

const isTradeWord = kindSet(W.plain, W.sector);

/** Past the name at `from` that holds the phrase at `at`, and the comma behind it; or -1. */
function pastName(items: readonly Item[], from: number, at: number): number {
  let end = from;
  while (kindAt(items, end) === W.subject) end++;
  // "Salt.com", "Salt Co.".
  if (kindAt(items, end) === W.period) end += kindAt(items, end + 1) === W.plain ? 2 : 1;
  return at < end && kindAt(items, end) === W.comma ? end + 1 : -1;
}

/** True where the next comma behind `at` is followed by the verb of what stands before the aside. */
function isBeforeVerbOfOwner(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length && next < at + ASIDE_REACH; next++)
    if (kindAt(items, next) === W.comma) return isVerb(items[next + 1]);
  return false;
}

/** Phrases that something told aside may take. */
const ASIDE_REACH = 20;

const beginsAside = kindSet(W.preposition, W.after, W.with);

/**
 * "Pepper, despite a 5 percent fall in profit, rose ...": the comma behind what is told between a name and its verb, where
 * `at` lies in it; or -1.
 */
export function asideEnd({ items, clause }: Sentence, at: number): number {
  if (!isNamed(clause.kind) || clause.bound || clause.verb) return -1;
  const comma = pastBracket(items, clause.subjectAt + 1);
  if (comma >= at || kindAt(items, comma) !== W.comma || !beginsAside(itemAt(items, comma + 1))) return -1;
  for (let next = comma + 2; next < items.length && next < comma + ASIDE_REACH; next++)
    // "Pepper, with interests in building, telecoms and media, rose".
    if (kindAt(items, next) === W.comma && !isTradeListed(items, next))
      return next > at && isFiniteVerb(items[next + 1]) ? next : -1;
  return -1;
}

/** "Pepper, which was formed after the war, fell": the comma behind a relative clause that `at` lies in, before the verb of its owner; or -1. */
export function relativeEnd({ items, clause }: Sentence, at: number): number {
  if (!isNamed(clause.kind) || clause.bound) return -1;
  const noun = kindAt(items, clause.subjectAt + 1) === W.marketNoun ? 2 : 1;
  const comma = pastBracket(items, clause.subjectAt + noun);
  if (comma >= at || kindAt(items, comma) !== W.comma || kindAt(items, comma + 1) !== W.who) return -1;
  for (let next = at + 1; next < items.length && next < comma + ASIDE_REACH; next++)
    if (kindAt(items, next) === W.comma) return isFiniteVerb(items[next + 1]) ? next : -1;
  return -1;
}

/** What something reports is told aside, and none of it is what the name moved by. */
export function inAside(s: Sentence, at: number): boolean {
  const end = asideEnd(s, at);
  if (end < 0) return false;
  s.clause.after = true;
  s.clause.asideEnd = end;
  return true;
}

const isFiniteVerb = kindSet(W.move, W.close, W.copula, W.open, W.touch, W.have);

/** A change or a level, and no count of things or days. */
function isFigure({ quantity: q }: Item): boolean {
  return (
    q !== undefined &&
    (q.unit <= U.money || q.exponent < 0) &&
    !(q.unit === U.plain && q.exponent === 0 && q.digits < 100)
  );
}

/** "Which tracks the top 100 Maryland stocks": how many there are. */
function isCountOfShares(items: readonly Item[], at: number): boolean {
  const q = items[at]?.quantity;
  if (q?.unit !== U.plain || q.exponent !== 0 || q.digits >= 10_000) return false;
  return kindAt(items, at + 1) === W.shareUnit || kindAt(items, at + 2) === W.shareUnit;
}

/** "Pepper, which reported a 7.2 percent decline in profit to $31.4 million, fell": what it reported, and no move. */
function isOfResult(items: readonly Item[], at: number): boolean {
  if ((items[at]?.quantity?.scale ?? 0) >= 6) return true;
  return kindAt(items, at + 1) === W.moveNoun && isIn(items, at + 2);
}

/** "The country's No. 1 conglomerate". */
export function isRank(items: readonly Item[], at: number): boolean {
  const before = kindAt(items, at - 1) === W.period ? at - 2 : at - 1;
  return kindAt(items, before) === W.no;
}

/** "Hon Hai Co. (2317)": past a stop and what stands in brackets at `at`, or `at` itself. */
export function pastBracket(items: readonly Item[], at: number): number {
  const from = kindAt(items, at) === W.period ? at + 1 : at;
  if (kindAt(items, from) !== W.openBracket) return from;
  let next = from + 1;
  while (next < items.length && next < from + 8 && kindAt(items, next) !== W.closeBracket) next++;
  return next + 1;
}

/** "Apple supplier Foxconn": a noun stands directly behind the name, which only describes what comes. */
export function isDescriptor(s: Sentence, subjectAt: number): boolean {
  const after = s.items[subjectAt + 1];
  return after?.kind === W.plain && after.value === 0;
}

/** "PSEi" in "the index (PSEi)", "GSPC" in "(^GSPC)", "CNA" in "Nov. 14 (CNA)": letters of which nothing is said. */
export function isAlias(items: readonly Item[], at: number): boolean {
  if (isCalledSo(items, at)) return true;
  let open = at - 1;
  while (open > at - 4 && isAliasPart(itemAt(items, open))) open--;
  let close = at + 1;
  while (close < at + 4 && (isAliasPart(items[close]) || isSeries(items[close]))) close++;
  return kindAt(items, open) === W.openBracket && kindAt(items, close) === W.closeBracket;
}

const isTrading = kindSet(W.trading, W.plain);

/** "Pepper, trading as Salt, rose", "Pepper, as Pepper de Minas is also known, rose": by what other name it goes. */
function isCalledSo(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.as) return false;
  if (kindAt(items, at + 1) === W.comma && kindAt(items, at - 3) === W.comma) return isTrading(items[at - 2]);
  if (kindAt(items, at - 2) !== W.comma || kindAt(items, at + 1) !== W.copula) return false;
  const comma = kindAt(items, at + 3) === W.comma ? at + 3 : at + 4;
  return kindAt(items, at + 2) === W.plain && kindAt(items, comma) === W.comma;
}

/** The letter of a share's series: "PEPPER A", "PEPPER B". */
const isSeries = kindSet(W.article, W.scale);

/** "(CL=F)", "(^GSPC)", "(VALE3.SA:)": marks and letters of a ticker. */
const isAliasPart = kindSet(W.other, W.subject, W.colon, W.period, W.comma, W.plain);

/** Phrases looked through for what a name is measured by. */
const REACH = 16;

/** True when the change said of the name at `at` is counted in points and leads to a level: an index by its own name. */
export function isCountedInPoints(items: readonly Item[], at: number): boolean {
  let points = false;
  let percent = false;
  // "Covestro, which rose 3.7 percent or 1.3 points": so some services tell of prices.
  if (kindAt(items, at + 1) === W.comma && kindAt(items, at + 2) === W.who) return false;
  for (let next = at + 1; next < items.length && next < at + REACH; next++) {
    const { kind, value } = items[next] as Item;
    if (kind === W.subject && !isAlias(items, next)) return false;
    if (kind === W.semicolon || kind === W.while || kind === W.but || kind === W.period) return false;
    // "A salvo toward Pepper - the market finished 22 points lower at 1,254": the market is what moved.
    if (kind === W.marketNoun && kindAt(items, next - 1) === W.article && isFiniteVerb(items[next + 1])) return false;
    if (kind === W.quantity && value === U.percent && !points) percent = true;
    if (kind === W.quantity && value === U.point) points = true;
    // "To reach 1,254".
    const level = kindAt(items, next + 1) === W.touch ? next + 2 : next + 1;
    if (points && (kind === W.to || kind === W.at) && isLevel(items, level))
      return !percent || isIndexLevel(items, level);
    if (points && (kind === W.close || kind === W.open) && kindAt(items, next + 1) === W.at)
      return isLevel(items, next + 2) && (!percent || isIndexLevel(items, next + 2));
  }
  return false;
}

/** "Was up 0.05% or 0.1 points to 219": so prices are told too, unless the level is none a price is likely to have. */
function isIndexLevel(items: readonly Item[], at: number): boolean {
  const q = items[at]?.quantity;
  return q !== undefined && q.digits * tenTo(q.exponent) >= 1_000;
}

export function isLevel(items: readonly Item[], at: number): boolean {
  const q = items[at]?.quantity;
  return q !== undefined && (q.unit === U.plain || q.unit === U.point) && q.digits * tenTo(q.exponent) >= 100;
}
