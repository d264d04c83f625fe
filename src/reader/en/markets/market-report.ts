import { isCapital, type Tokens } from "../../scanner.ts";
import { HOME } from "../atlas/markets.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { isIssues } from "../words/issues.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** A story with fewer sentences is taken for what its figures say. */
const FEWEST = 5;

/** One sentence in so many tells of a market, at least, where a story reports on one. */
const ONE_IN = 5;

const isShares = wordSet(..."stocks shares indexes indices equities bourse bourses sharemarket stockmarket".split(" "));
const isIndex = wordSet("index");
const isExchangeWord = wordSet("exchange");

/** Shares and indices by name are of a market; "the index" and points may be of a survey too. */
function tellsOfShares(tokens: Tokens, items: readonly Item[]): boolean {
  return items.some(
    ({ kind, value, from, to }, at) =>
      (kind === W.subject && value === S.index) ||
      isShares(tokens, from) ||
      isExchange(tokens, to - 1) ||
      (kind === W.marketNoun && isOfShares(tokens, items, at)),
  );
}

const isManyOrIndex = wordSet("index", "indices", "indexes", "markets");

/** "Most stock markets", "the main share index", and no "stock market debut". */
function isOfShares(tokens: Tokens, items: readonly Item[], at: number): boolean {
  return isStock(tokens, items[at - 1]?.from ?? -1) && isManyOrIndex(tokens, (items[at] as Item).from);
}

/** "The Nigerian Exchange", and no foreign exchange. */
function isExchange(tokens: Tokens, at: number): boolean {
  return isExchangeWord(tokens, at) && isCapital(tokens, at);
}

function tellsOfIndex(tokens: Tokens, items: readonly Item[]): boolean {
  return items.some(({ from, quantity }) => quantity?.unit === U.point || isIndex(tokens, from));
}

const isOfMany = wordSet("shares", "markets");

/** "Seoul shares up late morning": those of a place are its market. */
function isOfPlace(tokens: Tokens, items: readonly Item[], at: number): boolean {
  return isOfMany(tokens, (items[at] as Item).from) && kindAt(items, at - 1) === W.place;
}

/** "Decliners overwhelmed advancers 614 to 252": only an exchange counts so. */
function countsIssues(tokens: Tokens, items: readonly Item[]): boolean {
  if (countsMoves(tokens, items)) return true;
  if (!items.some(({ kind }) => kind === W.breadth)) return false;
  return items.filter(({ quantity: q }) => q?.unit === U.plain && q.exponent === 0).length >= 2;
}

/** "19 securities, of which eight advanced, three declined": issues, and two counts that each moved. */
function countsMoves(tokens: Tokens, items: readonly Item[]): boolean {
  const issues = items.findIndex((item) => isIssues(tokens, item));
  if (issues < 0) return false;
  let moved = 0;
  for (let at = issues + 1; at < items.length - 1; at++) {
    const { kind, quantity: q } = items[at] as Item;
    const count = kind === W.numeral || (q?.unit === U.plain && q.exponent === 0);
    if (count && kindAt(items, at + 1) === W.move && AFTER_COUNT[kindAt(items, at + 2)] === 1) moved++;
  }
  return moved >= 2;
}

const AFTER_COUNT = kindTable(W.comma, W.and, W.period, W.while);

/** Fewer prices and what they moved by may be told where a company is. */
const SEVERAL = 6;

/** "Lost six cents to €17.83", "four cents firmer on €12.80": how often a sentence tells what a price moved by and led to. */
function pricesMoved(items: readonly Item[]): number {
  let moved = 0;
  for (const [at, { quantity }] of items.entries()) {
    // "Pepper added 2.8% to HK$251.8".
    const percent = quantity?.unit === U.percent && isOfStock(items, at);
    if (!percent && (quantity?.unit !== U.money || quantity.scale > 0)) continue;
    const joint = kindAt(items, at + 1) === W.direction ? at + 2 : at + 1;
    const next = items[joint + 1]?.quantity;
    if (LEADS[kindAt(items, joint)] === 1 && next?.unit === U.money && next.scale === 0) moved++;
  }
  return moved;
}

const LEADS = kindTable(W.to, W.at, W.preposition);

/** Phrases from a stock to what it moved by: "Pepper (00388) added 2.8%". */
const OF_STOCK = 6;

function isOfStock(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.move && kindAt(items, at - 1) !== W.direction) return false;
  return items.slice(Math.max(0, at - OF_STOCK), at).some(({ subject }) => subject?.kind === S.stock);
}

/** What the won does where a story is about it. */
const MOVES = kindTable(W.move, W.close, W.copula, W.touch, W.open);

/** Sentences, the title and the place among them, in which a report says how its market went. */
const LEAD = 4;
/** Stories from Seoul begin with a place and a byline of their own. */
const HOME_LEAD = 6;

/**
 * True for a story that reports on a market; one about companies or an economy tells of shares and indices now and then,
 * and what moves in it is most often something else.
 */
export function isMarketReport(tokens: Tokens, sentences: readonly (readonly Item[])[], market: string): boolean {
  const reach = market === HOME ? HOME_LEAD : LEAD;
  if (sentences.length < FEWEST) return true;
  let told = 0;
  let priced = 0;
  let lead = false;
  let sharesInLead = false;
  let indexInLead = false;
  let named = false;
  let wonInLead = false;
  for (const [n, items] of sentences.entries()) {
    if (countsIssues(tokens, items)) return true;
    priced += pricesMoved(items);
    const shares = tellsOfShares(tokens, items);
    const index = tellsOfIndex(tokens, items);
    const market = isOfMarket(items, tokens);
    if (market || index) told++;
    named ||= shares;
    if (n < reach) {
      lead ||= market;
      sharesInLead ||= shares;
      indexInLead ||= index;
      wonInLead ||= items.some(({ kind }, at) => kind === W.won && MOVES[kindAt(items, at + 1)] === 1);
    }
  }
  // The won by its name moves in no other report.
  return (
    named &&
    (priced >= SEVERAL || lead || wonInLead || (sharesInLead && indexInLead) || told * ONE_IN >= sentences.length)
  );
}

const isMarketWord = wordSet(..."stocks indexes indices equities bourse bourses sharemarket stockmarket".split(" "));

const isStock = wordSet("stock", "share", "equity");

/** "The Toronto stock market ends higher", "Canada's main stock index was up", and no "stock market debut". */
function isStockMarket(tokens: Tokens, items: readonly Item[], at: number): boolean {
  return isStock(tokens, items[at - 1]?.from ?? -1) && GOES[kindAt(items, at + 1)] === 1;
}

const GOES = kindTable(W.move, W.close, W.open, W.copula, W.direction, W.touch);

/** Shares alone may be one company's; those of a place, and gainers and losers, are a market's. */
function isOfMarket(items: readonly Item[], tokens: Tokens): boolean {
  return items.some(({ kind, value, from }, at) => {
    if (isOfPlace(tokens, items, at) || kind === W.breadth || isMarketWord(tokens, from)) return true;
    if (kind === W.marketNoun && isStockMarket(tokens, items, at)) return true;
    return kind === W.subject && value === S.index;
  });
}
