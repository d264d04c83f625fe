import { isCapital, type Tokens } from "../../scanner.ts";
import { dayAfter } from "../days/day-after.ts";
import { scopeAfter } from "../days/scope-after.ts";
import { isAbroad } from "../markets/market-place.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, isIn, itemAt, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isOfBusiness, isResult } from "../subjects/firm-result.ts";
import { endsPhrase, isDoubtfulFall, isInOtherLand, isOfNoDay } from "../verbs/move-in.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Moves of what is named behind them: "a 1.8 percent rise in the Nasdaq", "a 32 percent drop in profit". */

/** What a rule makes of the move at `at`: true where it has bound or named it, false where it is the subject's own, undefined where the rule has no say. */
export type MoveRule = (s: Sentence, at: number, q: Quantity) => boolean | undefined;

export const ofNameBehind: MoveRule = (s, at, q) => {
  const { items } = s;
  const first = pastOwner(s, pastModifiers(items, at + 3));
  const inShares = isInShares(s, first);
  const next = inShares ? pastModifiers(items, first + 2) : first;
  if (isOfOther(s, next)) return s.outside(at, q);
  const way = wayOf(items, at);
  if (isMoveOfStock(s, at, next, way)) return bindMoveOfStock(s, at, q, next, way);
  return inShares || isOfStranger(s, at, next) ? s.outside(at, q) : bindMoveOfIndex(s, at, q, next);
};

/** "A 0.8% fall in Mint's largest lender Pepper": whose lender it is has not moved. */
function pastOwner({ items, story }: Sentence, owner: number): number {
  if (story.isHome || kindAt(items, owner) !== W.subject || kindAt(items, owner + 1) !== W.possessive) return owner;
  const named = pastModifiers(items, owner + 2);
  return named > owner + 2 && items[named]?.subject?.kind === S.stock ? named : owner;
}

/** "Offset by a jump of 17.6 percent in Pepper to $58.82": the noun before its number, elsewhere than in Seoul. */
export const riseInName: MoveRule = (s, at, q) => {
  const { clause, items, story } = s;
  const noun = clause.prep === W.of ? itemAt(items, clause.prepAt - 1) : undefined;
  if (story.isHome || noun?.kind !== W.moveNoun || noun.value === 0 || !isIn(items, at + 1)) return undefined;
  const next = pastModifiers(items, at + 2);
  if (isOfOther(s, next)) return s.outside(at, q);
  const way = Math.sign(noun.value);
  // "A drop of 3 percent in Pepper sales", "in Pepper this week": whatever it is of, it is of nothing told before.
  if (isMoveOfStock(s, at, next, way) && !scopeAfter(items, at)) return bindMoveOfStock(s, at, q, next, way);
  return items[next]?.subject?.kind === S.stock ? s.outside(at, q) : undefined;
};

/** Which way the noun behind the number tells that it moved; 0 where it tells neither. */
export function wayOf(items: readonly Item[], at: number): number {
  return Math.sign((items[at + 1] as Item).value);
}

/** "A 4 percent rally in shares of Pepper": and neither the index's nor the sentence's. */
function isInShares({ items, story }: Sentence, at: number): boolean {
  return !story.isHome && kindAt(items, at) === W.shareUnit && (kindAt(items, at + 1) === W.of || isIn(items, at + 1));
}

/** Profits, stakes, exports, goods, and another market by its place alone. */
function isOfOther({ items, story }: Sentence, next: number): boolean {
  const kind = kindAt(items, next);
  const last = itemAt(items, next - 1);
  if (last?.kind === W.plain && isResult(story.tokens, last.from)) return true;
  if (kind === W.stake || kind === W.macro || kind === W.commodity) return true;
  if (isOfBusiness(story.tokens, items, next)) return true;
  // "Lifted by a 3 percent rise in its heaviest stock, Pepper Ltd": of that share.
  if (kind === W.shareUnit && isStock(story.tokens, items[next]?.from ?? -1) && kindAt(items, next + 1) === W.comma)
    return true;
  // "A 2.1 percent gain in the TSX gold index": of a trade's.
  if (!story.isHome && items[next]?.subject?.kind === S.index && TRADES[kindAt(items, next + 1)] === 1) return true;
  // "Compares with a 0.7 percent drop in Tokyo".
  return story.isHome && last?.kind === W.place && isAbroad(PLACE_MARKETS[last.value]) && endsPhrase(kind);
}

const isStock = wordSet("stock");

const TRADES = kindTable(W.commodity, W.sector, W.sectorNoun);

/** "Led by a 1.8 percent fall in Pepper": in Seoul of a company that is listed there. */
function isMoveOfStock(s: Sentence, at: number, next: number, way: number): boolean {
  const { items, story } = s;
  const subject = items[next]?.subject;
  if (subject?.kind !== S.stock || way === 0) return false;
  const known = subject.code !== undefined || isSecondOfPair(s, at);
  if (story.isHome && (!known || isDoubtfulFall(s, at) || scopeAfter(items, next))) return false;
  return endsName(s, next + 1) || pricedBehind(s, next) >= 0;
}

/** No more of the name stands at `at`: "hit by a 1.7% fall in Pepper Bank". */
function endsName(s: Sentence, at: number): boolean {
  const { items, story } = s;
  const kind = kindAt(items, at);
  if (endsPhrase(kind) || kind === W.copula) return true;
  // "In Pepper to the highest in six months".
  const rank = kindAt(items, at + 1) === W.article ? kindAt(items, at + 2) : -1;
  if (kind === W.to && (rank === W.high || rank === W.low)) return true;
  if (kind === W.openBracket && kindAt(items, at + 1) !== W.quantity) return true;
  return isDated(items, at) || isAmid(story.tokens, items[at]?.from ?? -1) || isActing(s, at);
}

function isDated(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.preposition && kindAt(items, at + 1) === W.date;
}

/** "A 3.6% jump in Pepper to 8.35 levs", "in Pepper shares to $8.35": where its price goes on, or -1. */
function pricedBehind({ items, story }: Sentence, name: number): number {
  const joint = !story.isHome && kindAt(items, name + 1) === W.shareUnit ? name + 2 : name + 1;
  return kindAt(items, joint) === W.to && isMoney(items[joint + 1]) ? joint + 1 : -1;
}

function bindMoveOfStock(s: Sentence, at: number, q: Quantity, name: number, way: number): boolean {
  const { items, story } = s;
  const subject = items[name]?.subject as Subject;
  const extra = s.extra(at);
  // "After a 3 percent jump in Pepper on Friday".
  const day = isDated(items, name + 1) ? items[name + 2]?.day : undefined;
  if (day !== undefined && day.number !== story.session)
    extra.session ??= day.long || !story.isHome ? Number.NaN : day.number;
  story.claim("stock.change_pct", subject, q, way, extra);
  const price = pricedBehind(s, name);
  if (price >= 0) leadsToPrice(s, subject, price);
  return true;
}

/** "A 1.75% decline in P+Q Motors": a name nobody knows has it. */
function isOfStranger(s: Sentence, at: number, next: number): boolean {
  const { items, story } = s;
  if (items[next]?.subject !== undefined) return false;
  if (!story.isHome && (isStrange(story.tokens, itemAt(items, next - 1)) || isStrange(story.tokens, items[next])))
    return true;
  return isInOtherLand(s, at);
}

function bindMoveOfIndex(s: Sentence, at: number, q: Quantity, name: number): boolean {
  const { items, story } = s;
  const subject = items[name]?.subject;
  if (subject?.kind !== S.index || kindAt(items, name + 1) === W.futures) return false;
  // "A 9 percent decline in the S&P 500 would cost it $100 million".
  if (isOfNoDay(s, at) || isBeaten(s) || kindAt(items, name + 1) === W.modal) return s.outside(at, q);
  const own = story.isOwn(subject);
  const extra = s.extra(at);
  // "Tracking the 3 percent plunge on the Dow on Wednesday".
  const day = story.isHome && !own ? dayAfter(items, name) : undefined;
  if (day !== undefined && day < story.session) extra.session ??= day;
  story.claim(own ? "index.change_pct" : "foreign_index.change_pct", subject, q, wayOf(items, at), extra);
  return true;
}

const isNoVerb = wordSet("related", "linked", "listed", "based", "backed", "owned");

/** "The 80 percent crash in Pepper grabbed most of the attention": a verb, and no noun that the name stands before. */
function isActing({ items, story: { tokens } }: Sentence, at: number): boolean {
  const verb = items[at];
  // "A 4.6 percent jump in Pepper lifted the index".
  if (verb?.kind === W.move && (kindAt(items, at + 1) === W.article || kindAt(items, at + 1) === W.subject))
    return true;
  if (
    !(verb?.kind === W.plain || verb?.kind === W.trade || verb?.kind === W.outnumber) ||
    isCapital(tokens, verb.from) ||
    isNoVerb(tokens, verb.from)
  )
    return false;
  // "A 0.3 percent gain in Pepper offset a drop in Salt".
  return isDone(tokens, verb.from) || tokens.text.startsWith("ed", (tokens.end[verb.to - 1] as number) - 2);
}

const isDone = wordSet(..."offset led hit cut beat made kept left drove took gave sent".split(" "));

const isAmid = wordSet("amid", "amidst");

/** "Led by an 8 percent surge in Pepper and a 7 percent rise in Salt": the second of two that are told alike. */
function isSecondOfPair({ items, story }: Sentence, at: number): boolean {
  const last = story.claims.at(-1);
  const joined = kindAt(items, at - 1) === W.article && kindAt(items, at - 2) === W.and;
  return joined && last?.measure === "stock.change_pct" && last.sentence === story.sentence;
}

/** "It is up 2 percent this year, outpacing the 0.5 percent rise of the index": over that time. */
function isBeaten({ beaten, leadingScope, story }: Sentence): boolean {
  // "For the year they are down 0.5 percent, trailing the 7 percent rise of the index".
  if (leadingScope && !story.isHome) return true;
  const last = story.claims.at(-1);
  return beaten && last?.sentence === story.sentence && last.measure === "other" && last.unit === "pct";
}

/** A word in capitals, or a letter, that begins a name which no rule reads. */
function isStrange(tokens: Tokens, item: Item | undefined): boolean {
  if (item === undefined || item.subject !== undefined || !isCapital(tokens, item.from)) return false;
  return item.kind === W.plain || (tokens.end[item.from] as number) - (tokens.start[item.from] as number) === 1;
}

export function isMoney(item: Item | undefined): boolean {
  return item?.quantity?.unit === U.money;
}

/** The sentence goes on about its own subject: the price is told in passing. */
export function leadsToPrice(s: Sentence, owner: Subject, at: number): void {
  s.priced = owner;
  s.pricedAt = at;
}

export function pastModifiers(items: readonly Item[], from: number): number {
  let next = from;
  while (next < items.length && next < from + 7 && MODIFIERS.has((items[next] as Item).kind)) next++;
  return next;
}

const MODIFIERS = new Set<number>([
  // "In the US Philadelphia index".
  W.dollar,
  W.article,
  W.plain,
  W.place,
  W.possessive,
  W.date,
  W.previous,
  W.span,
  W.hyphen,
  W.sector,
  W.marketNoun,
  W.title,
  W.periodic,
  W.numeral,
  W.net,
]);
