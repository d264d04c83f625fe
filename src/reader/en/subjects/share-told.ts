import { tenTo } from "../../../market/figure.ts";
import type { Tokens } from "../../scanner.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isResult } from "./firm-result.ts";

/** Whether a figure beside a company's name is of its share, in a story that reports on no market. */

const isShares = wordSet(..."shares stock stocks scrip adrs adr nasdaq nyse premarket bourse".split(" "));
const isShare = wordSet("share");
const isPriceNoun = wordSet("price", "prices");

/** "Shares of Pepper fell", "its stock", "the share price", "on the Nasdaq"; "a share" and "market share" tell of none. */
export function tellsOfShares(tokens: Tokens, items: readonly Item[]): boolean {
  return items.some((item, at) => isShareWord(tokens, items, item, at));
}

function isShareWord(tokens: Tokens, items: readonly Item[], { from, to, kind }: Item, at: number): boolean {
  if (kind === W.quantity) return false;
  if (isShares(tokens, from) || isShares(tokens, to - 1)) return true;
  return isShare(tokens, from) && isPriceNoun(tokens, items[at + 1]?.from ?? -1);
}

/** Of nobody's share: what a firm earns, pays, offers or is thought to be worth. */
const isOfFirm = wordSet(
  ..."spending offer offers offered bid bids target targets estimate estimates forecast forecasts premium dividend dividends".split(
    " ",
  ),
  ..."earned earning loss losses charge charges profit profits claims jobs employees workforce workers staff discount stake".split(
    " ",
  ),
  ..."pay paid pays paying buy acquire acquired valuation cars vehicles consensus guidance budget salary bonus bonuses compensation fee fees".split(
    " ",
  ),
  ..."poll voters respondents support rating approval vote votes gdp inflation unemployment wages rents tuition".split(
    " ",
  ),
);

function isBusiness(tokens: Tokens, item: Item | undefined): boolean {
  if (item === undefined || item.kind === W.subject) return false;
  return item.kind === W.stake || isResult(tokens, item.to - 1) || isOfFirm(tokens, item.to - 1);
}

/** Phrases from a figure back to the noun it is said of. */
const NOUN_REACH = 16;

/** What may stand between a figure that leads to a price and that price: "rose 2 percent on Monday to $4". */
const ON_THE_WAY = kindTable(W.comma, W.or, W.date, W.to, W.at, W.close, W.preposition, W.plain, W.by, W.and);

/** No share costs as much, but in won or yen. */
const HIGHEST = 1_000_000;

function isPrice(q: Quantity | undefined): boolean {
  if (q === undefined || q.unit !== U.money || q.scale >= 6) return false;
  return q.digits * tenTo(q.exponent) < HIGHEST;
}

/** "Rose 2 percent, or 30 cents, to $14.20": a move beside the price that it led to. */
function isMoveToPrice(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length && next < at + 9; next++) {
    const { kind, quantity } = items[next] as Item;
    const led = kindAt(items, next - 1) === W.to || kindAt(items, next - 1) === W.at;
    if (quantity && led) return isPrice(quantity);
    if (quantity ? quantity.unit !== U.percent && !isPrice(quantity) : ON_THE_WAY[kind] !== 1) return false;
  }
  return false;
}

/** The price itself: "30 cents to $14.20", "2 percent higher at $14.20". */
function isPriceBehindMove(items: readonly Item[], at: number): boolean {
  const led = kindAt(items, at - 1);
  if (led !== W.to && led !== W.at) return false;
  for (let back = at - 2; back > at - 8 && back > 0; back--) {
    const { kind, quantity } = items[back] as Item;
    if (quantity) return quantity.unit === U.percent || isPrice(quantity) || quantity.unit === U.plain;
    if (ON_THE_WAY[kind] !== 1 && kind !== W.direction) return false;
  }
  return false;
}

/** "$14 a share", "$14 per share". */
function isPerShare(items: readonly Item[], at: number): boolean {
  const per = kindAt(items, at + 1);
  const each = per === W.article || per === W.per;
  return kindAt(items, at) === W.quantity && each && kindAt(items, at + 2) === W.shareUnit;
}

const QUOTES = kindTable(W.trading, W.close);
/** What may stand between a price and what it moved by: "659,000 won, up 4.94%", "659,000 won, up 31,000 won (4.94%)". */
const BEHIND_PRICE = kindTable(W.comma, W.direction, W.quantity, W.openBracket, W.or);
const QUOTE_REACH = 7;

/** "Pepper is trading at 659,000 won", "Pepper closed at 659,000 won": nothing but a share does, and its company is listed in Seoul. */
function isQuote(items: readonly Item[], at: number): boolean {
  const q = items[at]?.quantity;
  if (q?.currency !== "KRW" || q.scale !== 0) return false;
  // "Pepper's closing price was 675,000 won".
  if (kindAt(items, at - 1) === W.copula && kindAt(items, at - 3) === W.close && kindAt(items, at - 4) === W.possessive)
    return isInSeoul(itemAt(items, at - 5));
  if (kindAt(items, at - 1) !== W.at) return false;
  const verb = at - 2;
  if (QUOTES[kindAt(items, verb)] !== 1) return false;
  const traded = kindAt(items, verb) === W.trading && kindAt(items, verb - 1) !== W.subject ? verb - 2 : verb - 1;
  return isInSeoul(itemAt(items, traded));
}

function isInSeoul(name: Item | undefined): boolean {
  return name?.subject?.kind === S.stock && name.subject.code !== undefined;
}

/** The price of such a share, or what it moved by. */
function isQuoted(items: readonly Item[], at: number): boolean {
  if (isQuote(items, at)) return true;
  for (let back = at - 1; back > 0 && back > at - QUOTE_REACH && BEHIND_PRICE[kindAt(items, back)] === 1; back--)
    if (kindAt(items, back) === W.quantity && isQuote(items, back)) return true;
  return false;
}

const isVerb = kindSet(W.move, W.direction, W.copula, W.moveNoun, W.close);
const leadsToObject = kindTable(W.of, W.preposition, W.at, W.by, W.from, W.to, W.with, W.and);

/** "..., while Pepper slid 17 percent": a company that itself moves. */
function isActor(items: readonly Item[], at: number): boolean {
  const { kind, value } = items[at] as Item;
  return (
    kind === W.subject &&
    value === S.stock &&
    isVerb(items[at + 1]) &&
    (at === 0 || leadsToObject[kindAt(items, at - 1)] !== 1)
  );
}

/** The nearest noun before the figure that says what it is of: 1 for shares, -1 for a firm's business, 0 for neither. */
function nounBefore(tokens: Tokens, items: readonly Item[], at: number): number {
  let back = at - 1;
  for (let steps = 0; back >= 0 && steps < NOUN_REACH; back--, steps++) {
    const item = items[back] as Item;
    if (isShareWord(tokens, items, item, back) && !isPerShare(items, back - 2)) return 1;
    if (isBusiness(tokens, item)) return -1;
    if (isActor(items, back)) return 0;
    // "Pepper, whose sales fell last year, rose 3 percent": what is told aside is skipped.
    if (item.kind === W.move && kindAt(items, back - 1) === W.comma) {
      let open = back - 2;
      while (open > back - NOUN_REACH && kindAt(items, open) !== W.comma) open--;
      if (kindAt(items, open) === W.comma) back = open;
    }
  }
  return 0;
}

const isBell = wordSet("bell");
const isBefore = wordSet("before");

/** Days from which a span is none of the session's. */
const MONTH = 28;

/** Phrases from a figure to what tells when it was. */
const TIME_REACH = 10;

const ENDS_MOVE = kindTable(W.comma, W.semicolon, W.as, W.while);

/** "Rose 23 percent last year", "26 percent below their high", "for the year they are up 9 percent", "before the bell". */
function isOfOtherTime(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const first = items.slice(0, TIME_REACH).findIndex(({ kind }) => kind === W.comma);
  const head = items.slice(0, Math.max(0, Math.min(first, at)));
  const ofSpan = head.some(({ kind, value }) => kind === W.span && value >= MONTH);
  if (kindAt(items, 0) === W.preposition && ofSpan && !isMoveToPrice(items, at)) return true;
  for (let next = at + 1; next < items.length && next < at + TIME_REACH; next++) {
    const { kind, from, value } = items[next] as Item;
    if (ENDS_MOVE[kind] === 1) return false;
    if (kind === W.after) return isBefore(tokens, from) && isBell(tokens, items[next + 2]?.from ?? -1);
    if (kind === W.span && value >= MONTH && kindAt(items, next - 1) === W.previous) return true;
    const apart = next === at + 1 && (kind === W.below || kind === W.above);
    if (apart && items.slice(next, next + 6).some((item) => item.kind === W.high || item.kind === W.low)) return true;
  }
  return false;
}

/** `since` is how many sentences ago shares were told of; 0 in the figure's own. */
export function isOfShare(tokens: Tokens, items: readonly Item[], at: number, since: number): boolean {
  const q = itemAt(items, at)?.quantity;
  if (q === undefined) return since === 0;
  if (isQuoted(items, at)) return true;
  if (since > 2 || q.scale >= 6) return false;
  // "A 21 percent premium", "a 6 percent stake".
  if (isBusiness(tokens, items[at + 1])) return false;
  if (isOfOtherTime(tokens, items, at)) return false;
  const noun = nounBefore(tokens, items, at);
  if (noun < 0 || (isPerShare(items, at) && noun === 0)) return false;
  if (isMoveToPrice(items, at) || isPriceBehindMove(items, at)) return true;
  if (q.unit === U.plain && q.exponent === 0) return false;
  return noun > 0 || since === 0 || (since === 1 && q.unit !== U.plain);
}
