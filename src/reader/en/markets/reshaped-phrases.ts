import * as M from "../../mark-code.ts";
import type { Tokens } from "../../scanner.ts";
import { joinFor } from "../names/name-with-for.ts";
import { type Item, isSlash, item, kindAt } from "../phrases/item.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import { wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Phrases of several words that say what a simpler one does, elsewhere than in Seoul: put in the simpler one's place. */

const isValue = wordSet("value");
const isKindOfDollar = wordSet("commercial", "spot", "interbank");
const isPlus = wordSet("plus");
const isMinus = wordSet("minus");
const isLanding = wordSet("landed", "lands", "landing");

const isMarket = kindSet(W.marketNoun, W.shareUnit, W.place);

/** Asked once it is known that a story is not of Seoul. */
export function reshapePhrases(tokens: Tokens, sentences: readonly Item[][]): void {
  for (const items of sentences) {
    readOneMoney(tokens, items);
    let paired = false;
    for (let at = items.length - 2; at > 0; at--) {
      const { kind, from } = items[at] as Item;
      paired ||= kind === W.respectively;
      if (kind === W.hyphen) joinNumerals(items, at);
      else if (kind === W.other) spellOutPer(items, at);
      // "As at 9.03am".
      else if (kind === W.as && kindAt(items, at + 1) === W.at && kindAt(items, at + 2) === W.time) items.splice(at, 1);
      // "Fell by 13.85 points and reached to 2,375.34 points".
      else if (kind === W.touch && kindAt(items, at + 1) === W.to && isReached(tokens, from)) dropTo(items, at);
      else if (kind === W.preposition) joinFor(tokens, items, at);
      else if (paired && kind === W.plain && isSet(tokens, from) && leadsToExtreme(items, at + 1))
        (items[at] as Item).kind = W.touch;
      else if (kind === W.and || kind === W.plain) reshapeWord(tokens, items, at, from);
    }
  }
}

const isReached = wordSet("reached", "reaching");

function dropTo(items: Item[], at: number): void {
  if (kindAt(items, at + 2) === W.quantity) items.splice(at + 1, 1);
}

const isSet = wordSet(..."clocked registered posted recorded logged notched set made saw marked".split(" "));

/** Phrases from the verb to the extreme: "an all-time". */
const EXTREME_REACH = 5;
const BEFORE_EXTREME = kindTable(W.article, W.plain, W.record, W.hyphen, W.intraday);

/** "Clocked an all-time high of 79,186.9 and 24,015.2 respectively": touched. */
function leadsToExtreme(items: readonly Item[], at: number): boolean {
  let next = at;
  while (next < at + EXTREME_REACH && BEFORE_EXTREME[kindAt(items, next)] === 1) next++;
  return kindAt(items, next) === W.high || kindAt(items, next) === W.low;
}

const ONE_DOES = kindTable(W.copula, W.trade, W.trading);

/** "One Australian dollar is buying 72.50 US cents": as "the dollar" does. */
function readOneMoney(tokens: Tokens, items: Item[]): void {
  const [one] = items;
  const q = one?.quantity;
  if (one === undefined || q?.worded !== true || q.unit !== U.money || q.digits !== 1) return;
  if (ONE_DOES[kindAt(items, 1)] !== 1 || one.to - one.from < 2) return;
  const words = [item(W.article, 0, one.from, one.from + 1)];
  for (let word = one.from + 1; word < one.to; word++)
    words.push(item(wordClass(tokens, word), wordValue(tokens, word), word, word + 1));
  items.splice(0, 1, ...words);
}

function reshapeWord(tokens: Tokens, items: Item[], at: number, from: number): void {
  const next = items[at + 1] as Item;
  if (isPlus(tokens, from)) signNext(items, at, 1);
  else if (isMinus(tokens, from)) signNext(items, at, -1);
  // "The commercial dollar rose 1.58 percent".
  else if (isKindOfDollar(tokens, from) && next.kind === W.dollar && kindAt(items, at - 1) === W.article)
    items.splice(at, 1);
  // "The value of the pound increased 0.64 percent versus the dollar": the pound did.
  else if (isValue(tokens, from) && next.kind === W.of && kindAt(items, at - 1) === W.article) {
    if (kindAt(items, at + 2) === W.article && isMoneyMoved(items, at + 3)) items.splice(at, 3);
    // "The index landed at 2,500.4".
  } else if (isLanding(tokens, from) && isOfMarket(items[at - 1]) && isLevelAhead(items, at + 1)) {
    (items[at] as Item).kind = W.close;
  }
}

/** What a mark behind a slash says a rate is per: the kind and value of the money's word. */
const MONEY_OF = new Map([
  [M.dollar, [W.dollar, 0]],
  [M.euro, [W.money, 3]],
  [M.pound, [W.money, 7]],
  [M.yen, [W.money, 0]],
]);

/** "R18.32/$, R19.98/€": to the dollar, and to the euro. */
function spellOutPer(items: Item[], at: number): void {
  const mark = items[at + 1] as Item;
  const money = isSlash(items[at]) && mark.kind === W.other ? MONEY_OF.get(mark.value) : undefined;
  if (money === undefined || items[at - 1]?.quantity?.unit !== U.money) return;
  (items[at] as Item).kind = W.to;
  [mark.kind, mark.value] = money as [number, number];
}

/** "Closed at plus 1.1 percent", "Pepper (plus 1.1 percent)": the word is the figure's sign. */
function signNext(items: Item[], at: number, sign: 1 | -1): void {
  const { quantity } = items[at + 1] as Item;
  const led = kindAt(items, at - 1) === W.at;
  if (!led && kindAt(items, at - 1) !== W.openBracket) return;
  if (quantity?.unit !== U.percent || quantity.sign !== 0) return;
  quantity.sign = sign;
  items.splice(led ? at - 1 : at, led ? 2 : 1);
}

/** "Forty-one stocks rose": one numeral. */
function joinNumerals(items: Item[], at: number): void {
  const tens = items[at - 1] as Item;
  const ones = items[at + 1] as Item;
  if (tens.kind !== W.numeral || ones.kind !== W.numeral || tens.value < 20 || tens.value % 10 !== 0) return;
  if (ones.value < 1 || ones.value > 9 || ones.from !== tens.to + 1) return;
  tens.value += ones.value;
  tens.to = ones.to;
  items.splice(at, 2);
}

/** A money, and a move right behind it. */
function isMoneyMoved(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.money && kindAt(items, at) !== W.dollar) return false;
  const next = kindAt(items, at + 1);
  return next === W.move || next === W.copula;
}

function isOfMarket(item: Item | undefined): boolean {
  return item !== undefined && (isMarket(item) || item.subject?.kind === S.index);
}

/** "At 2,500.4", "1.1 percent lower", "on a plus of". */
function isLevelAhead(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) === W.quantity) return true;
  if (kindAt(items, at) === W.at || kindAt(items, at) === W.to) return kindAt(items, at + 1) !== W.article;
  return kindAt(items, at) === W.preposition && kindAt(items, at + 1) === W.article && kindAt(items, at + 3) === W.of;
}
