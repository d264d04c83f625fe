import {
  doneBy,
  isBeforeNoun,
  isClauseStart,
  isOfOtherThing,
  isOfSomething,
  isOfWorld,
  isOneStock,
  isOther,
  isOtherIndex,
  isSpecial,
  isUnderlying,
  otherSubject,
  readOtherIndex,
} from "../binding/other-index.ts";
import { isOfPlaceTraded, readSharesTraded } from "../binding/traded-shares.ts";
import { indexFarOff } from "../levels/far-level.ts";
import { boardOfStocks } from "../markets/board.ts";
import { readCommodityIndex } from "../markets/commodity-index.ts";
import { readIndexApart } from "../markets/front-board.ts";
import {
  bracketedMarket,
  isHyphened,
  isIndefinite,
  marketBehind,
  placeBefore,
  placeInFront,
} from "../markets/market-place.ts";
import { MAIN_INDEX } from "../markets/markets.ts";
import { inApposition } from "../phrases/apposition.ts";
import { precededBy } from "../phrases/around.ts";
import { isContrasted } from "../phrases/contrasted.ts";
import { type Item, indexOf, itemAt, kindAt, subjectOf } from "../phrases/item.ts";
import { isSharesOfLabel } from "../phrases/label.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as L from "../words/level-kind.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { companyTold, isElsewhere, isNewsOfLast, isOfCompany, readItsShares, stockNamed } from "./company-shares.ts";
import { isValueOfAll, marketValueOf } from "./market-value.ts";
import { isIndexWord, isMain, isMover, isTopped } from "./moved-index.ts";
import { readApart, readOwned } from "./owned-noun.ts";
import { sectorIndexTold } from "./sector-index.ts";
import { ownerBefore } from "./told-with.ts";
import { isOblique, replace, wordOf } from "./topic.ts";

export function readMarketNoun(s: Sentence, at: number, item: Item): void {
  const { items, clause, story } = s;
  // "The U.S. benchmark rate": of no market.
  if (inApposition(s, at) || isContrasted(s, at) || isBeforeNoun(s, at) || kindAt(items, at + 1) === W.rate) return;
  if (isTopped(s, at)) return;
  const before = itemAt(items, at - 1);
  const next = items[at + 1];
  // "The smaller, tech-laden bourse KOSDAQ": the name behind says which.
  const named = item.kind === W.marketNoun && next?.subject?.kind === S.index;
  if (named && (story.isHome || isIndexWord(story.tokens, item.from))) return;
  // "Just before the market close, it jumped": when.
  if (next?.kind === W.close && kindAt(items, at + 2) === W.comma && kindAt(items, at - 2) === W.after) return;
  // "The U.S. Dollar Index (DXY)".
  if (before?.kind === W.dollar && clause.kind === S.outside && !clause.bound) return;
  // "Steel and stock trading rose": a trade.
  if (item.kind === W.shareUnit && next?.kind === W.trading && clause.kind === S.sector && !clause.bound) return;
  // "The index-heavy holding firms".
  if (item.kind === W.marketNoun && next?.kind === W.hyphen && kindAt(items, at + 2) === W.plain && !story.isHome)
    return;
  const ofValue = next?.kind === W.cap || (next?.kind === W.plain && wordOf(s, next) === "value");
  // "Pepper, with the largest market value, rose": it tells which.
  if (ofValue && clause.kind === S.stock && !clause.bound && precededBy(items, at, 5, W.with)) return;
  // "Lifted its total market cap to ...": the noun behind says what; "the bond rate in the Seoul bond market": where.
  if (next?.kind === W.cap || (story.isHome && before?.kind === W.bond && clause.kind === S.bond && !clause.bound))
    return;
  if (item.kind === W.marketNoun && readIndexApart(s, at)) return;
  if (item.kind === W.shareUnit && readSharesTraded(s, at)) return;
  if (isOfWorld(s, at)) {
    if (!isOblique(s, at)) replace(s, subjectOf(S.outside, wordOf(s, item)));
    return;
  }
  if (!story.isHome && readApart(s, at, item)) return;
  if (item.kind === W.marketNoun && before?.kind === W.plain && isMain(story.tokens, before.from))
    story.lastIndex = story.mainIndex;
  if (item.kind === W.marketNoun && next?.kind === W.plain && wordOf(s, next) === "value") {
    if (!isOblique(s, at)) replace(s, marketValueOf(s, at));
    return;
  }
  const done = item.kind === W.marketNoun && !story.isHome ? doneBy(s, at) : undefined;
  if (done) {
    replace(s, subjectOf(S.outside, wordOf(s, done)));
    return;
  }
  // "Naver, the market's most traded stock, rose".
  if (next?.kind === W.possessive && clause.kind !== S.none && !clause.bound) return;
  if (item.kind === W.shareUnit && (isSharesOfLabel(s) || readItsShares(s, at))) return;
  if (before?.kind === W.possessive && !story.isHome && readOwned(s, at, item)) return;
  if (isOtherIndex(s, at)) {
    readOtherIndex(s, at);
    return;
  }
  // "Pepper (PEP) shares added 0.7 percent".
  if (item.kind === W.shareUnit && before?.kind === W.closeBracket && clause.kind === S.stock && !clause.bound) return;
  if (story.isHome && isValueOfAll(s, at)) {
    replace(s, subjectOf(S.marketValue, story.mainIndex));
    return;
  }
  if (before?.kind === W.subject || before?.kind === W.quantity || before?.kind === W.worth || isOblique(s, at)) return;
  if (before?.kind === W.futures || isOfPlaceTraded(s, at)) return;
  // "Foreigners in the local stock market sold ...": where.
  const double = before?.kind === W.shareUnit || before?.kind === W.marketNoun;
  if (double && clause.kind === S.group && !clause.bound && isOblique(s, at - 1)) return;
  // "Pepper was among the most traded shares in the Bogota bourse and posted ...", "the top loser within the 45-stock index".
  const within = before?.kind === W.place || before?.kind === W.shareUnit || before?.kind === W.quantity;
  if (within && clause.kind === S.stock && !clause.bound && !story.isHome && isOblique(s, at - 1)) return;
  if (before?.kind === W.currencyNoun && !story.isHome && isOblique(s, at - 1)) return;
  // "The value of traded stocks climbed 114 percent".
  if (before && !story.isHome && wordOf(s, before) === "traded" && precededBy(items, at, 3, W.of)) {
    replace(s, subjectOf(S.outside, "value"));
    return;
  }
  // "The total turnover of the benchmark index was ...".
  if (clause.kind === S.turnover && !clause.bound && !clause.verb && precededBy(items, at, story.isHome ? 4 : 6, W.of))
    return;
  // "Argentina topped the list with its bourse growing 89 percent".
  if (
    before?.kind === W.article &&
    kindAt(items, 0) === W.place &&
    PLACE_MARKETS[items[0]?.value ?? -1] !== story.market
  ) {
    if (/^its$/i.test(wordOf(s, before))) {
      replace(s, subjectOf(S.outside, wordOf(s, item)));
      return;
    }
  }
  // "Pepper rallied, with the newly listed stock jumping ...": one stock, the sentence's own.
  if (
    item.kind === W.shareUnit &&
    clause.kind === S.stock &&
    next?.kind !== W.marketNoun &&
    /^(stock|share)$/.test(wordOf(s, item))
  )
    return;
  // "As it has before, the stock jumped on the news": one stock, and never the market.
  if (item.kind === W.shareUnit && before?.kind === W.article && !story.isHome && isOneStock(s, at)) {
    if (clause.kind !== S.stock) replace(s, stockNamed(s, at) ?? subjectOf(S.outside, "stock"));
    return;
  }
  // "The MSCI Emerging Market Index".
  if (before?.kind === W.marketNoun && kindAt(items, at - 2) === W.subject) return;
  // "When an index falls ...": any index, not this one.
  const ofExtreme = next?.kind === W.high || next?.kind === W.low;
  if (item.kind === W.marketNoun && isIndefinite(s, before) && !ofExtreme) {
    replace(s, subjectOf(S.outside, wordOf(s, item)));
    return;
  }
  if (
    before?.kind === W.sector ||
    before?.kind === W.sectorNoun ||
    (before?.kind === W.hyphen && kindAt(items, at - 2) === W.sectorNoun)
  )
    return;
  // "Wimpey led the index up with ...", "institutions led the market down": an object, after a verb nobody listed.
  const article = before?.kind === W.shareUnit || (before?.kind === W.marketNoun && !story.isHome) ? at - 2 : at - 1;
  const verb = kindAt(items, article) === W.article ? kindAt(items, article - 1) : undefined;
  // "The rate broke 1,420 won, ending the market at 1,431.3".
  if (verb === W.close && (clause.kind === S.won || clause.kind === S.rate || clause.kind === S.stock)) return;
  const acts = clause.kind === S.stock || clause.kind === S.group;
  // "Institutions fueled markets as buyers of ...".
  const bare = before?.kind === W.plain && acts && !clause.verb && !clause.bound;
  if (bare && clause.kind === S.group && wordOf(s, before).endsWith("ed")) return;
  // "Naver lifted the index by ...".
  if (acts && !clause.bound && (verb === W.move || (verb === W.plain && !clause.verb))) return;
  // "HPG rose 5.3 percent, pushing the index up by 2.5 points".
  if (acts && verb === W.plain && wordOf(s, items[article - 1] as Item).endsWith("ing")) return;
  // "The gold index", "the counter pushed the index higher by ...".
  if (before?.kind === W.commodity && item.kind === W.marketNoun) {
    readCommodityIndex(s, at, before);
    return;
  }
  // "The MSCI Emerging Markets Currency Index", "the Corporate High Yield Index": an index of something else.
  if (item.kind === W.marketNoun && isOfOtherThing(s, at)) {
    replace(s, subjectOf(S.outside, wordOf(s, before as Item)));
    return;
  }
  const mover = itemAt(items, article - 1);
  if (article > 2 && mover && isMover(story.tokens, mover.from) && !story.isHome) {
    replace(s, subjectOf(S.outside, wordOf(s, item)));
    return;
  }
  const place = placeBefore(items, at) ?? placeInFront(items, at, item);
  // "MSCI's Asia ex-Japan index", "the MSCI Korea index".
  const placed = place ? kindAt(items, items.indexOf(place) - 1) : -1;
  if ((place && isHyphened(s, place)) || (story.isHome && (placed === W.subject || isSpecial(s, at)))) {
    replace(s, subjectOf(S.outside, wordOf(s, item)));
    return;
  }
  // "Emerging-market stocks".
  if (before?.kind === W.marketNoun && kindAt(items, at - 2) === W.hyphen && kindAt(items, at - 3) === W.plain) {
    replace(s, subjectOf(S.outside, wordOf(s, item)));
    return;
  }
  const behind = place ? undefined : marketBehind(s, at);
  if (behind) {
    replace(s, behind);
    return;
  }
  const market = place ? PLACE_MARKETS[place.value] : undefined;
  if (item.kind === W.shareUnit && !place && isOfCompany(s, at)) {
    const told = companyTold(s, at);
    const known = told?.kind === S.stock && !isElsewhere(story.tokens, (items[0] as Item).from);
    replace(s, known ? told : subjectOf(S.outside, wordOf(s, item)));
    return;
  }
  // "Pepper is at risk of failing. Shares rose 2 percent on the news": the company's, or nobody's.
  const ofLast = at === 0 && item.value === 0 && !story.isHome && story.sentence - story.stockSentence === 1;
  if (item.kind === W.shareUnit && !place && ofLast && story.indexTold && next?.kind !== W.and && isNewsOfLast(s)) {
    replace(s, stockNamed(s, at) ?? subjectOf(S.outside, wordOf(s, item)));
    return;
  }
  if (item.kind === W.shareUnit && !place && at > 0 && !isClauseStart(before?.kind)) return;
  if (clause.kind === S.index && !clause.bound && !clause.verb && !place) return;
  if (isOther(s, at, before) || isOfSomething(s, at, item)) {
    replace(s, otherSubject(s, at, before));
    return;
  }
  if (market && market !== story.market) {
    replace(s, indexOf(MAIN_INDEX[market] ?? market, market));
    return;
  }
  if (place && wordOf(s, place).toLowerCase() === "shenzhen" && item.kind === W.marketNoun) {
    replace(s, indexOf("Shenzhen", story.market));
    return;
  }
  const lettered = bracketedMarket(s, at);
  if (lettered && lettered !== story.market) {
    replace(s, indexOf(MAIN_INDEX[lettered] ?? lettered, lettered));
    return;
  }
  const board = boardOfStocks(s, at);
  if (board) {
    replace(s, board);
    return;
  }
  // "Futures on the S&P 500 were flat. The underlying gauge rose ...".
  const { lastNamed, lastSubject } = story;
  if (lastNamed && !market && isUnderlying(s, before)) {
    replace(s, lastNamed);
    return;
  }
  const told = market || story.isHome ? undefined : ownerBefore(s, at, article);
  if (told) {
    replace(s, told);
    return;
  }
  // "Korea's stock index" of a story that begins with the KOSDAQ.
  const whole = market && story.isHome && item.kind === W.marketNoun && before?.kind === W.shareUnit;
  if (whole && isIndexWord(story.tokens, item.from)) {
    replace(s, indexOf(MAIN_INDEX[market] ?? story.mainIndex, market));
    return;
  }
  // "In Helsinki the market was weak. The general index finished lower": of the market told before, or of this one.
  const abroad = lastSubject?.kind === S.index && !story.isOwn(lastSubject) && lastNamed && !story.isOwn(lastNamed);
  if (abroad && !market && item.kind === W.marketNoun && !s.indexSeen && !story.isHome) {
    replace(s, subjectOf(S.outside, wordOf(s, item)));
    return;
  }
  // "In Tokyo, the Nikkei fell 0.7 percent. The index lost ...": of the only one the sentence before was about.
  const { onlySubject } = story;
  const goesOn = story.isHome && !market && at === 1 && !story.startsParagraph && isIndexWord(story.tokens, item.from);
  const only = goesOn && onlySubject?.kind === S.index && !story.isOwn(onlySubject) ? onlySubject : undefined;
  const other = only ?? (market ? undefined : (sectorIndexTold(s, at) ?? indexFarOff(s, at)));
  if (other !== undefined) {
    replace(s, other);
    return;
  }
  const again = !market && item.kind === W.marketNoun && story.lastIndex;
  // "The day began with the index at 2,706.70".
  const opened = kindAt(items, article - 1) === W.with && kindAt(items, article - 2) === W.open;
  replace(s, indexOf(again || story.mainIndex, story.market));
  if (opened) clause.mode = L.open;
}
