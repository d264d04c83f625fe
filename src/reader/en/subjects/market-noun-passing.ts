import { readIndexApart } from "../markets/front-board.ts";
import { inApposition } from "../phrases/apposition.ts";
import { precededBy } from "../phrases/around.ts";
import { isContrasted } from "../phrases/contrasted.ts";
import { type Item, itemAt, kindAt, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import { isIndexWord } from "../words/index-word.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { ownerOfTwo } from "./former.ts";
import { readItsShares } from "./its-shares.ts";
import { isSharesOfLabel } from "./label.ts";
import { readMakersShares, sharesOfMaker } from "./maker-told.ts";
import {
  articleBefore,
  isStillOpen,
  isValueBehind,
  kindBeforeArticle,
  type MarketNoun,
  type NounRule,
  SETTLED,
} from "./market-noun.ts";
import { isInBracketOfStock } from "./market-value.ts";
import { isMovedNoun, isMoverOrLeader, isOwnMove, isTopped } from "./moved-index.ts";
import { isOblique } from "./oblique.ts";
import { isWhenOpened } from "./of-futures.ts";
import { isBeforeNoun } from "./other-index.ts";
import { readApart, readOwned } from "./owned-noun.ts";
import { isOfPlaceTraded, readSharesTraded } from "./traded-shares.ts";

/** Nouns of the market named in passing: what the sentence speaks of stays what it was. */
export const inPassing: NounRule = ({ s, at }) => {
  // "The U.S. benchmark rate": of no market.
  const ofOther = inApposition(s, at) || isContrasted(s, at) || isBeforeNoun(s, at);
  if (isOnlyOne(s, at)) return SETTLED;
  if (ofOther || kindAt(s.items, at + 1) === W.rate || isTopped(s, at) || isMovedNoun(s, at) || isWhenOpened(s, at))
    return SETTLED;
  return undefined;
};

const isOnlyWord = wordSet("only", "sole", "lone");

/** "The Pepper index was the only major index to close in the red": it is that one, and nothing new is spoken of. */
function isOnlyOne({ clause, items, story }: MarketNoun["s"], at: number): boolean {
  if (story.isHome || (clause.kind !== S.index && clause.kind !== S.sector)) return false;
  let first = at - 1;
  while (first > at - 4 && kindAt(items, first) === W.plain && !isOnlyWord(story.tokens, items[first]?.from ?? -1))
    first--;
  if (!isOnlyWord(story.tokens, items[first]?.from ?? -1)) return false;
  return kindAt(items, first - 1) === W.article && kindAt(items, first - 2) === W.copula;
}

export const partOfPhrase: NounRule = ({ s, at, item, before, next }) => {
  const { items, clause, story } = s;
  const ofMarket = item.kind === W.marketNoun;
  // "The smaller, tech-laden bourse KOSDAQ": the name behind says which.
  const named = ofMarket && next?.subject?.kind === S.index;
  if (named && (story.isHome || isIndexWord(story.tokens, item.from))) return SETTLED;
  // "Just before the market close, it jumped": when.
  if (next?.kind === W.close && kindAt(items, at + 2) === W.comma && kindAt(items, at - 2) === W.after) return SETTLED;
  // "The U.S. Dollar Index (DXY)".
  if (before?.kind === W.dollar && clause.kind === S.outside && !clause.bound) return SETTLED;
  // "Steel and stock trading rose": a trade.
  if (item.kind === W.shareUnit && next?.kind === W.trading && isStillOpen(s, S.sector)) return SETTLED;
  // "The contract for the Nikkei 225 stock index fell": the rest of a name told in passing.
  const ofName = ofMarket && before?.kind === W.shareUnit && itemAt(items, at - 2)?.value === S.index;
  if (ofName && kindAt(items, at - 2) === W.subject && isStillOpen(s, S.outside)) return SETTLED;
  // "The index-heavy holding firms".
  const compound = ofMarket && next?.kind === W.hyphen && kindAt(items, at + 2) === W.plain;
  return compound && !story.isHome ? SETTLED : undefined;
};

export const besideValue: NounRule = (noun) => {
  const { s, at, before, next } = noun;
  const ofCap = next?.kind === W.cap;
  // "Naver (market value of 31 trillion won) fell": of the share in front.
  if (!ofCap && isValueBehind(noun) && isInBracketOfStock(s.items, at)) return SETTLED;
  // "Pepper, with the largest market value, rose": it tells which.
  const tellsWhich = (ofCap || isValueBehind(noun)) && isStillOpen(s, S.stock) && precededBy(s.items, at, 5, W.with);
  // "Lifted its total market cap to ...": the noun behind says what; "the bond rate in the Seoul bond market": where.
  const where = s.story.isHome && before?.kind === W.bond && isStillOpen(s, S.bond);
  return tellsWhich || ofCap || where ? SETTLED : undefined;
};

export const apartOrTraded: NounRule = ({ s, at, item }) => {
  const read =
    (item.kind === W.marketNoun && readIndexApart(s, at)) || (item.kind === W.shareUnit && readSharesTraded(s, at));
  return read ? SETTLED : undefined;
};

export const apartAbroad: NounRule = ({ s, at, item }) =>
  !s.story.isHome && readApart(s, at, item) ? SETTLED : undefined;

export const ofOwner: NounRule = ({ s, at, item, before, next }) => {
  const { clause, story } = s;
  // "Naver, the market's most traded stock, rose".
  if (next?.kind === W.possessive && clause.kind !== S.none && !clause.bound) return SETTLED;
  if (item.kind === W.shareUnit && (isSharesOfLabel(s) || readItsShares(s, at))) return SETTLED;
  // "The latter's stock", "the automaker's shares".
  const told =
    item.kind === W.shareUnit ? (ownerOfTwo(s, at) ?? readMakersShares(s, at) ?? sharesOfMaker(s, at)) : undefined;
  if (told) {
    replace(s, told);
    return SETTLED;
  }
  return before?.kind === W.possessive && !story.isHome && readOwned(s, at, item) ? SETTLED : undefined;
};

/** "Pepper (PEP) shares added 0.7 percent". */
export const behindCode: NounRule = ({ s, item, before }) =>
  item.kind === W.shareUnit && before?.kind === W.closeBracket && isStillOpen(s, S.stock) ? SETTLED : undefined;

const isOwner = kindSet(W.subject, W.quantity, W.worth);

export const behindOther: NounRule = ({ s, at, before }) => {
  if (isOwner(before) || isOblique(s, at)) return SETTLED;
  // "Futures on the S&P 500 stock market index".
  const ofFutures = before?.kind === W.futures || (s.futuresHead && !s.story.isHome);
  return ofFutures || isOfPlaceTraded(s, at) ? SETTLED : undefined;
};

const isPartOfName = kindSet(W.shareUnit, W.marketNoun);
const isWithin = kindSet(W.place, W.shareUnit, W.quantity);

/** The noun is where something is told of another: the phrase in front of it has the preposition. */
export const whereTold: NounRule = ({ s, at, before }) => {
  const { isHome } = s.story;
  // "Foreigners in the local stock market sold ...".
  const ofGroup = isPartOfName(before) && isStillOpen(s, S.group);
  // "Pepper was among the most traded shares in the Bogota bourse and posted ...", "the top loser within the 45-stock index".
  const ofStock = !isHome && isWithin(before) && isStillOpen(s, S.stock);
  const ofMoney = !isHome && before?.kind === W.currencyNoun;
  return (ofGroup || ofStock || ofMoney) && isOblique(s, at - 1) ? SETTLED : undefined;
};

/** "The total turnover of the benchmark index was ...". */
export const turnoverOf: NounRule = ({ s, at }) => {
  const reach = s.story.isHome ? 4 : 6;
  const open = isStillOpen(s, S.turnover) && !s.clause.verb;
  return open && precededBy(s.items, at, reach, W.of) ? SETTLED : undefined;
};

/** "The market capitalization for the benchmark index rose to ...": whose it is. */
export const ofValueTold: NounRule = ({ s, at }) => {
  if (!isStillOpen(s, S.marketValue) || s.clause.verb) return undefined;
  const lead = s.clause.prepAt;
  return at - lead < VALUE_REACH && lead > s.clause.subjectAt ? SETTLED : undefined;
};

/** Phrases from "for" or "of" to the noun: "of the benchmark stock". */
const VALUE_REACH = 5;

/** "The MSCI Emerging Market Index". */
export const ofIndexName: NounRule = ({ s, at, before }) =>
  before?.kind === W.marketNoun && kindAt(s.items, at - 2) === W.subject ? SETTLED : undefined;

export const ofTrade: NounRule = ({ s, at, item, before }) => {
  // "The property counter fell 1.2 percent": a trade in Manila, and one share elsewhere.
  if (before?.kind === W.sector && s.story.market !== "PH" && wordOf(s, item) === "counter")
    return subjectOf(S.outside, "counter");
  const hyphened = before?.kind === W.hyphen && kindAt(s.items, at - 2) === W.sectorNoun;
  return before?.kind === W.sector || before?.kind === W.sectorNoun || hyphened ? SETTLED : undefined;
};

/** An object: what somebody moves, or where a rate ended. */
export const moved: NounRule = (noun) => {
  const { s, before } = noun;
  const { clause } = s;
  const verb = kindBeforeArticle(noun);
  // "The rate broke 1,420 won, ending the market at 1,431.3".
  if (verb === W.close && (clause.kind === S.won || clause.kind === S.rate || clause.kind === S.stock)) return SETTLED;
  if (clause.kind === S.sector) return isLedAway(noun) ? SETTLED : undefined;
  if (clause.kind !== S.stock && clause.kind !== S.group) return undefined;
  // "Their buying was not enough to drive up the index, totaling 5.9 billion won".
  const away = verb === W.direction && clause.kind === S.group && isPushedAway(noun);
  if (away) return SETTLED;
  // "Institutions fueled markets as buyers of ...".
  const bare = before?.kind === W.plain && !clause.verb && !clause.bound;
  if (bare && clause.kind === S.group && wordOf(s, before).endsWith("ed")) return SETTLED;
  // "Naver lifted the index by ...", "institutions led the market down": after a verb nobody listed too.
  if (!clause.bound && (verb === W.move || (verb === W.plain && !clause.verb))) return SETTLED;
  // "HPG rose 5.3 percent, pushing the index up by 2.5 points".
  return verb === W.plain && isPushing(noun) ? SETTLED : undefined;
};

/** "Oil stocks led the market down, falling 2.9 percent": the trade's own, where nothing tells how far the market went. */
function isLedAway(noun: MarketNoun): boolean {
  const { at, s } = noun;
  const verb = itemAt(s.items, articleBefore(noun) - 1);
  if (s.clause.bound || verb === undefined || !isMoverOrLeader(s.story.tokens, verb.from)) return false;
  return kindAt(s.items, at + 1) === W.direction && isOwnMove(s.items, at + 2);
}

/** "To drive up the index", "dragging down the market". */
function isPushedAway(noun: MarketNoun): boolean {
  const { at, s } = noun;
  const { items } = s;
  // "Tried to pull up the index, which fell 1.2 percent".
  if (kindAt(items, at + 1) === W.comma && kindAt(items, at + 2) === W.who) return false;
  const verb = articleBefore(noun) - 2;
  return kindAt(items, verb) === W.plain && (kindAt(items, verb - 1) === W.to || isIng(noun, verb));
}

function isIng({ s }: MarketNoun, at: number): boolean {
  return wordOf(s, s.items[at] as Item).endsWith("ing");
}

function isPushing(noun: MarketNoun): boolean {
  const verb = noun.s.items[articleBefore(noun) - 1];
  return verb !== undefined && wordOf(noun.s, verb).endsWith("ing");
}

/** Behind a verb of having done better or worse, with nothing but what describes it between. */
export function isOutdone(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back > at - OUTDONE_REACH; back--) {
    if (kindAt(items, back) === W.outnumber) return true;
    if (!isOther(items[back])) return false;
  }
  return false;
}

/** Phrases from the verb to those that were outdone: "outperformed all other European". */
const OUTDONE_REACH = 5;

const isOther = kindSet(W.plain, W.place, W.article, W.hyphen, W.of);

/** "The DAX outperformed other European indexes, up 0.1 percent": whom it outdid. */
export const outdone: NounRule = ({ s, at, next }) => {
  if (next?.kind !== W.comma && next?.kind !== W.with) return undefined;
  if (!isStillOpen(s, S.index) && !isStillOpen(s, S.stock) && !isStillOpen(s, S.sector)) return undefined;
  return isOutdone(s.items, at) ? SETTLED : undefined;
};
