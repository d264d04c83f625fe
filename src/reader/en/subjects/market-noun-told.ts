import { readCommodityIndex } from "../markets/commodity-index.ts";
import { isIndefinite } from "../markets/market-place.ts";
import { precededBy } from "../phrases/around.ts";
import { type Item, indexOf, itemAt, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { stockNamed } from "./company-shares.ts";
import { isDriven, stockDriven } from "./driven-stock.ts";
import { articleBefore, asThing, isValueBehind, type NounRule, SETTLED } from "./market-noun.ts";
import { isValueOfAll, marketValueOf } from "./market-value.ts";
import { isMain } from "./moved-index.ts";
import { isOblique } from "./oblique.ts";
import { isOneStock } from "./one-stock.ts";
import { doneBy, isOfOtherThing, isOfWorld, isOtherIndex, readOtherIndex } from "./other-index.ts";
import { TURNOVER } from "./subject-volume.ts";
import { isToldBeside } from "./told-with.ts";

/** What a noun of the market is when its own words tell that it is not simply the market's index. */

/** "World stocks". */
export const ofWorld: NounRule = (noun) => {
  if (!isOfWorld(noun.s, noun.at)) return undefined;
  return isOblique(noun.s, noun.at) ? SETTLED : asThing(noun);
};

/** "The main index" is the market's own again, and "the market value" the sum of all. */
export const ofMain: NounRule = (noun) => {
  const { s, at, item, before } = noun;
  if (item.kind !== W.marketNoun) return undefined;
  if (before?.kind === W.plain && isMain(s.story.tokens, before.from)) s.story.lastIndex = s.story.mainIndex;
  if (!isValueBehind(noun)) return undefined;
  return isOblique(s, at) ? SETTLED : marketValueOf(s, at);
};

export const doneByOther: NounRule = ({ s, at, item }) => {
  const done = item.kind === W.marketNoun && !s.story.isHome ? doneBy(s, at) : undefined;
  return done && subjectOf(S.outside, wordOf(s, done));
};

const isKindOfIndex = wordSet("heavy", "laden", "dominated", "rich", "driven", "oriented", "centric");

/** "The Nasdaq slumped as the tech-heavy index dived 5.1 percent": what another market's index is called again. */
export const calledAgain: NounRule = ({ s, at, before }) => {
  const { clause, items, story } = s;
  const called =
    before?.kind === W.plain && isKindOfIndex(story.tokens, before.from) && kindAt(items, at - 2) === W.hyphen;
  const [named] = clause.subjects;
  const known = called && clause.kind === S.index && named !== undefined && !story.isOwn(named);
  return known && !isOblique(s, at) ? named : undefined;
};

export const otherIndex: NounRule = ({ s, at }) => {
  if (!isOtherIndex(s, at)) return undefined;
  readOtherIndex(s, at);
  return SETTLED;
};

export const valueOfAll: NounRule = ({ s, at }) =>
  s.story.isHome && isValueOfAll(s, at) ? subjectOf(S.marketValue, s.story.mainIndex) : undefined;

/** "The value of traded stocks climbed 114 percent". */
export const valueTraded: NounRule = ({ s, at, before }) => {
  const traded = before !== undefined && !s.story.isHome && wordOf(s, before) === "traded";
  return traded && precededBy(s.items, at, 3, W.of) ? subjectOf(S.outside, "value") : undefined;
};

const isValue = wordSet("value", "values");
const moves = kindSet(W.move, W.copula, W.touch);

/** Phrases from the noun to the sum. */
const SUM_REACH = 6;

/** "The total share value dropped to Rs35.2 billion", "share values shrank to N1.6 billion": what was traded, where a sum is told. */
export const valueOfShares: NounRule = ({ s: { items, story }, at, item, next }) => {
  if (story.isHome || item.kind !== W.shareUnit || !isSingular(story.tokens, item.from)) return undefined;
  if (next?.kind !== W.plain || !isValue(story.tokens, next.from) || !moves(items[at + 2])) return undefined;
  const sum = items.slice(at + 3, at + SUM_REACH).find(({ quantity }) => quantity !== undefined)?.quantity;
  return sum?.unit === U.money && sum.scale >= 6 ? TURNOVER : undefined;
};

const isSingular = wordSet("share");

/** "Argentina topped the list with its bourse growing 89 percent". */
export const ofPlaceInFront: NounRule = (noun) => {
  const { s, before } = noun;
  const first = itemAt(s.items, 0);
  if (before?.kind !== W.article || first?.kind !== W.place) return undefined;
  return PLACE_MARKETS[first.value] !== s.story.market && /^its$/i.test(wordOf(s, before)) ? asThing(noun) : undefined;
};

export const oneStock: NounRule = ({ s, at, item, before, next }) => {
  if (item.kind !== W.shareUnit) return undefined;
  const ofStock = s.clause.kind === S.stock;
  // "Pepper rallied, with the newly listed stock jumping ...": one stock, the sentence's own.
  if (ofStock && next?.kind !== W.marketNoun && /^(stock|share)$/.test(wordOf(s, item))) return SETTLED;
  // "Demand for chips grew, sending the stock up 5 percent", in Seoul.
  if (before?.kind === W.article && s.story.isHome && isDriven(s, at)) return stockDriven(s, at);
  // "As it has before, the stock jumped on the news": one stock, and never the market.
  if (before?.kind !== W.article || !isOneStock(s, at)) return undefined;
  if (s.story.isHome) return stockToldLast(s, at);
  return ofStock ? SETTLED : (stockNamed(s, at) ?? subjectOf(S.outside, "stock"));
};

/** "Samsung said it would cut jobs. The stock rose 1.2 percent", in Seoul: the one that the sentence before was about. */
function stockToldLast({ alone, first, items, story }: Sentence, at: number): Subject | undefined {
  // "Samsung said profit fell 18 percent, and the stock lost 1.2 percent".
  if (first?.kind === S.stock && at > 1) return alone.before(items, at);
  const { lastStock, lastStocks, sentence, stockSentence } = story;
  return at === 1 && first === undefined && sentence - stockSentence === 1 && lastStocks.length < 2
    ? lastStock
    : undefined;
}

/** Phrases from bare "shares" to a price or to "its". */
const PRICE_REACH = 14;

/** "Shares surged 6 percent, touching 370,000 won, and its value passed ...": in Seoul, of one company, and no market. */
export const pricedShares: NounRule = ({ s, at, item }) => {
  const { items, story } = s;
  if (!story.isHome || at !== 0 || item.kind !== W.shareUnit || kindAt(items, 1) === W.of) return undefined;
  for (let next = 1; next < items.length && next < PRICE_REACH; next++) {
    const { kind, quantity } = items[next] as Item;
    if (kind === W.subject || kind === W.group || kind === W.while || quantity?.unit === U.point) return undefined;
    if (quantity?.currency === "KRW" && quantity.scale === 0 && quantity.exponent >= 0)
      return story.sentence - story.stockSentence === 1 && story.lastStocks.length < 2
        ? story.lastStock
        : subjectOf(S.outside, "shares");
  }
  return undefined;
};

const isBlue = wordSet("blue");
const isChip = wordSet("chip");
const isGauge = wordSet("index", "gauge", "barometer", "measure");

/** "The blue-chip index" in New York. */
export const ofBlueChips: NounRule = ({ s: { story }, item }) => {
  const chip = item.from - 1;
  if (story.market !== "US" || !isGauge(story.tokens, item.from) || !isChip(story.tokens, chip)) return undefined;
  return isBlue(story.tokens, chip - 1) || isBlue(story.tokens, chip - 2)
    ? indexOf("Dow Jones Industrial Average", "US")
    : undefined;
};

export const besideStock: NounRule = (noun) =>
  noun.item.kind === W.shareUnit && noun.before?.kind === W.plain && isToldBeside(noun.s, noun.at)
    ? asThing(noun)
    : undefined;

/** "When an index falls ...": any index, not this one. */
export const anyIndex: NounRule = (noun) => {
  const { s, item, before, next } = noun;
  const ofExtreme = next?.kind === W.high || next?.kind === W.low;
  return item.kind === W.marketNoun && isIndefinite(s, before) && !ofExtreme ? asThing(noun) : undefined;
};

/** "The gold index". */
export const ofCommodity: NounRule = ({ s, at, item, before }) => {
  if (before?.kind !== W.commodity || item.kind !== W.marketNoun) return undefined;
  readCommodityIndex(s, at, before);
  return SETTLED;
};

/** "The MSCI Emerging Markets Currency Index", "the Corporate High Yield Index": an index of something else. */
export const ofOtherThing: NounRule = ({ s, at, item, before }) =>
  item.kind === W.marketNoun && before && isOfOtherThing(s, at) ? subjectOf(S.outside, wordOf(s, before)) : undefined;

/** Past forms alone: "helped send Chinese stocks up 3 percent" tells of those stocks. */
const isMover = wordSet(
  ..."pushed pushing pulled pulling dragged dragging drove driving lifted lifting sent".split(" "),
);

/** "The counter pushed the index higher by 2 points": what a stock moved. */
export const behindMover: NounRule = (noun) => {
  const { s } = noun;
  const article = articleBefore(noun);
  const mover = itemAt(s.items, article - 1);
  return article > 2 && mover && isMover(s.story.tokens, mover.from) && !s.story.isHome ? asThing(noun) : undefined;
};
