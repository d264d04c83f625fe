import { APOSTROPHE, isCapital, type Tokens } from "../../scanner.ts";
import { dayAfter } from "../days/day-after.ts";
import { scopeAfter } from "../days/scope-after.ts";
import { isAbroad } from "../markets/market-place.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, isIn, itemAt, kindAt, numbered, type Subject } from "../phrases/item.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isOfBusiness, isResult } from "../subjects/firm-result.ts";
import {
  bindOwnedMove,
  bindPointsOf,
  bindRiseOf,
  endsPhrase,
  isDoubtfulFall,
  isForeseen,
  isInOtherLand,
  isOfPrice,
} from "../verbs/move-in.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { bindMoveOfPlace } from "./move-of-place.ts";
import { bindMoveOfSector } from "./move-of-sector.ts";

/** "A 1.8 percent rise in the Nasdaq", "a 32 percent drop in profit": the move is that of what follows, not of the subject. */
export function bindMoveOf(s: Sentence, at: number, q: Quantity): boolean {
  const { items, story } = s;
  const noun = items[at + 1];
  const joint = items[at + 2];
  if (q.unit === U.point && q.hyphened && !story.isHome) return bindPointsOf(s, at, q);
  if (q.unit === U.money && !story.isHome) return bindMoneyMove(s, at, q);
  if (q.unit !== U.percent) return false;
  if ((noun?.kind === W.preposition || noun?.kind === W.comma) && bindRiseOf(s, at, q)) return true;
  if (isOfPrice(s, at)) return s.outside(at, q);
  if (noun?.kind !== W.moveNoun) return false;
  if (!story.isHome && bindOwnedMove(s, at, q, noun.value)) return true;
  // "Fell to 103p, a 12 percent discount to the bid".
  if (joint?.kind === W.to && isApart(story.tokens, noun.from)) return s.outside(at, q);
  const owner = ownerBefore(s, at);
  if (owner && joint?.kind !== W.of && joint?.kind !== W.preposition) {
    const scoped = scopeAfter(items, at);
    story.claim(scoped ? "other" : "stock.change_pct", owner, q, Math.sign(noun.value), s.extra(at));
    // "Salt's 2.1 percent rise to 130,700 won and Pepper's 3.4 percent gain to 655,000 won": the price is the owner's.
    if (joint?.kind === W.to && isMoney(items[at + 3])) leadsToPrice(s, owner, at + 3);
    return true;
  }
  // "Up 27 percent this year, compared with the 16 percent gain of the index".
  if (s.clause.prep === W.against) return s.outside(at, q);
  if (joint === undefined || !LEADS_TO_OWNER(joint)) return false;
  if (!story.isHome && noun.value !== 0 && bindMoveOfSector(s, at, q)) return true;
  if (bindMoveOfPlace(s, at, q)) return true;
  let next = pastModifiers(items, at + 3);
  // "A 4 percent rally in shares of Pepper": and neither the index's nor the sentence's.
  const inShares =
    !story.isHome && items[next]?.kind === W.shareUnit && (kindAt(items, next + 1) === W.of || isIn(items, next + 1));
  if (inShares) next = pastModifiers(items, next + 2);
  const thing = items[next];
  const last = itemAt(items, next - 1);
  const ofTrade = last?.kind === W.plain && isResult(story.tokens, last.from);
  if (
    ofTrade ||
    isOfBusiness(story.tokens, items, next) ||
    thing?.kind === W.stake ||
    thing?.kind === W.macro ||
    thing?.kind === W.commodity
  )
    return s.outside(at, q);
  // "Compares with a 0.7 percent drop in Tokyo": of another market, by its place alone.
  const abroad = story.isHome && last?.kind === W.place && isAbroad(PLACE_MARKETS[last.value]);
  if (abroad && endsPhrase(kindAt(items, next))) return s.outside(at, q);
  const { subject } = thing ?? {};
  // "Hit by a 1.7% fall in Pepper Bank".
  const bracketed = kindAt(items, next + 1) === W.openBracket && kindAt(items, next + 2) !== W.quantity;
  const dated = kindAt(items, next + 1) === W.preposition && kindAt(items, next + 2) === W.date;
  const amid = isAmid(story.tokens, items[next + 1]?.from ?? -1);
  const ends =
    bracketed ||
    dated ||
    amid ||
    endsPhrase(kindAt(items, next + 1)) ||
    kindAt(items, next + 1) === W.copula ||
    isActing(s, next + 1);
  // "A 3.6% jump in Pepper to 8.35 levs": its price goes on.
  // "A 3.6% jump in Pepper shares to $8.35".
  const tail = !story.isHome && kindAt(items, next + 1) === W.shareUnit ? next + 2 : next + 1;
  const priced = kindAt(items, tail) === W.to && isMoney(items[tail + 1]);
  // "Led by a 1.8 percent fall in Pepper": in Seoul of a company that is listed there.
  const known = subject?.code !== undefined || isSecondOfPair(s, at);
  const fell = !story.isHome || (known && !isDoubtfulFall(s, at));
  if (subject?.kind === S.stock && fell && noun.value !== 0 && (ends || priced)) {
    const extra = s.extra(at);
    const day = dated ? items[next + 2]?.day : undefined;
    // "After a 3 percent jump in Pepper on Friday".
    if (day !== undefined && day.number !== story.session)
      extra.session ??= day.long || !story.isHome ? Number.NaN : day.number;
    story.claim("stock.change_pct", subject, q, Math.sign(noun.value), extra);
    if (priced) leadsToPrice(s, subject, tail + 1);
    return true;
  }
  // "A 1.75% decline in P+Q Motors": a name nobody knows has it.
  if (subject === undefined && !story.isHome && (isStrange(story.tokens, last) || isStrange(story.tokens, thing)))
    return s.outside(at, q);
  if (inShares) return s.outside(at, q);
  if (subject === undefined && isInOtherLand(s, at)) return s.outside(at, q);
  if (subject?.kind !== S.index || kindAt(items, next + 1) === W.futures) return false;
  if (scopeAfter(items, at) || isForeseen(s) || isBeaten(s)) return s.outside(at, q);
  const measure = story.isOwn(subject) ? "index.change_pct" : "foreign_index.change_pct";
  const extra = s.extra(at);
  // "Tracking the 3 percent plunge on the Dow on Wednesday".
  const day = story.isHome && !story.isOwn(subject) ? dayAfter(items, next) : undefined;
  if (day !== undefined && day < story.session) extra.session ??= day;
  story.claim(measure, subject, q, Math.sign(noun.value), extra);
  return true;
}

/** "Salt's $0.28 collapse to $0.71 was the talk of the day": what its price moved by, and where to. */
function bindMoneyMove(s: Sentence, at: number, q: Quantity): boolean {
  const { items, story } = s;
  const noun = items[at + 1];
  if (noun?.kind !== W.moveNoun || noun.value === 0 || q.scale > 0) return false;
  const to = kindAt(items, at + 2) === W.to && isMoney(items[at + 3]);
  const owner = to ? ownerBefore(s, kindAt(items, at - 1) === W.plain ? at - 1 : at) : undefined;
  if (owner === undefined) return false;
  story.claim("stock.change", owner, q, Math.sign(noun.value), s.extra(at));
  leadsToPrice(s, owner, at + 3);
  return true;
}

const isNoVerb = wordSet("related", "linked", "listed", "based", "backed", "owned");

/** "The 80 percent crash in Pepper grabbed most of the attention": a verb, and no noun that the name stands before. */
function isActing({ items, story: { isHome, tokens } }: Sentence, at: number): boolean {
  const verb = items[at];
  if (
    isHome ||
    !(verb?.kind === W.plain || verb?.kind === W.trade) ||
    isCapital(tokens, verb.from) ||
    isNoVerb(tokens, verb.from)
  )
    return false;
  return tokens.text.startsWith("ed", (tokens.end[verb.to - 1] as number) - 2);
}

/** "A fall of Pepper", "in Pepper", "by Pepper", "at Pepper". */
const LEADS_TO_OWNER = kindSet(W.of, W.preposition, W.by, W.at);

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

const isApart = wordSet("premium", "discount");

function isMoney(item: Item | undefined): boolean {
  return item?.quantity?.unit === U.money;
}

/** The sentence goes on about its own subject: the price is told in passing. */
function leadsToPrice(s: Sentence, owner: Subject, at: number): void {
  s.priced = owner;
  s.pricedAt = at;
}

/** "Helped by Pepper's 4 percent climb to 1,460 won": the price of the stock whose move it was. */
export function bindPriceOf(s: Sentence, at: number, q: Quantity): boolean {
  if (at !== s.pricedAt || s.priced === undefined) return false;
  const own = q.currency === s.story.currency || (q.currency === "GBX" && s.story.currency === "GBP");
  s.story.claim(own ? "stock.close" : "other", s.priced, q, 1, s.extra(at));
  return true;
}

/** "Offsetting Pepper Bank's 4.5% rise": the stock whose move it is. */
function ownerBefore(s: Sentence, at: number): Subject | undefined {
  const { items, story } = s;
  const { tokens } = story;
  const before = itemAt(items, at - 1);
  const bare = before?.kind === W.subject && tokens.code[before.to] === APOSTROPHE;
  const owner = before?.kind === W.possessive ? itemAt(items, at - 2) : bare ? before : undefined;
  // "As did Telecom's 2 per cent drop": at the head of a sentence any sector has a capital.
  if (owner?.kind === W.sector && !story.isHome && at > 2 && isCapital(tokens, owner.from))
    return numbered(S.stock, wordOf(s, owner), -1);
  return owner?.subject?.kind === S.stock ? owner.subject : undefined;
}

function pastModifiers(items: readonly Item[], from: number): number {
  let next = from;
  while (next < items.length && next < from + 7 && MODIFIERS.has((items[next] as Item).kind)) next++;
  return next;
}

const MODIFIERS = new Set<number>([
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
