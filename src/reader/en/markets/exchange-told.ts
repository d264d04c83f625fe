import { isCapital, type Tokens } from "../../scanner.ts";
import { MAIN_INDEX } from "../atlas/markets.ts";
import { type Item, indexOf, kindAt, numbered, type Subject, subjectItem, subjectOf } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import { wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** An exchange that a relative clause tells the close of: "on the Taipei Exchange, which ended down 0.23 percent at 213.31". */

/** Exchanges beside the main one of their land, by the first word of their names; "" where two indices are of it. */
const BESIDE: ReadonlyMap<string, readonly [index: string, market: string]> = new Map([
  ["taipei", ["TPEx", "TW"]],
  ["hanoi", ["HNX-Index", "VN"]],
  ["chittagong", ["CASPI", "BD"]],
  ["shenzhen", ["", "CN"]],
  ["york", ["", "US"]],
  ["lahore", ["", "PK"]],
  ["islamabad", ["", "PK"]],
  ["osaka", ["", "JP"]],
  ["nagoya", ["", "JP"]],
]);

const isExchange = wordSet("exchange");
const isStock = wordSet("stock", "securities");
const VERBS = kindTable(W.move, W.close, W.copula);

/** Phrases of a bracket with the exchange's letters, and from the verb to its percentage or points. */
const BRACKET = 4;
const REACH = 7;

/** Takes such exchanges for their indices; one by its own name alone, "the Taipei Exchange rose 0.2 percent", too. */
export function readExchangesTold(
  tokens: Tokens,
  sentences: readonly Item[][],
  { mainIndex, market }: { readonly mainIndex: string; readonly market: string },
): void {
  for (const items of sentences)
    for (let at = 1; at < items.length; at++) {
      const item = items[at] as Item;
      if (item.kind !== W.plain || !isExchange(tokens, item.to - 1) || !isCapital(tokens, item.to - 1)) continue;
      const article = kindAt(items, at - 1) === W.article ? at - 1 : at - 2;
      if (kindAt(items, article) !== W.article) continue;
      const from = (items[article] as Item).to;
      if (isShareTold(items, at + 1)) {
        const name = tokens.text.slice(tokens.start[from], tokens.end[item.to - 1]);
        items.splice(article + 1, at - article, subjectItem(numbered(S.stock, name, -1), from, item.to));
        continue;
      }
      const subject = subjectOfExchange(tokens, from, item.to, market, mainIndex);
      if (subject?.kind === S.index && article === 1 && subject.name !== mainIndex) takeIndexBehind(items, at, subject);
      if (subject === undefined || !isToldOf(items, at + 1, subject.name === "TPEx")) continue;
      items.splice(article + 1, at - article, subjectItem(subject, from, item.to));
    }
}

/** "On the Taipei Exchange, the index fell": the index of that exchange. */
function takeIndexBehind(items: Item[], at: number, subject: Subject): void {
  const noun = items[at + 3];
  if (kindAt(items, 0) !== W.preposition || kindAt(items, at + 1) !== W.comma || kindAt(items, at + 2) !== W.article)
    return;
  if (noun?.kind === W.marketNoun) items[at + 3] = subjectItem(subject, noun.from, noun.to);
}

function subjectOfExchange(
  tokens: Tokens,
  from: number,
  to: number,
  market: string,
  mainIndex: string,
): Subject | undefined {
  let land = "";
  let ofStocks = false;
  for (let word = from; word < to; word++) {
    const beside = BESIDE.get(tokens.text.slice(tokens.start[word], tokens.end[word]).toLowerCase());
    if (beside !== undefined) return beside[0] === "" ? subjectOf(S.outside, "exchange") : indexOf(...beside);
    ofStocks ||= isStock(tokens, word);
    if (land === "" && wordClass(tokens, word) === W.place) land = PLACE_MARKETS[wordValue(tokens, word)] as string;
  }
  // "The Singapore Exchange", "the London Stock Exchange": firms, whose shares are traded.
  if (!ofStocks || land === "UK") return undefined;
  const index = land === market ? mainIndex : MAIN_INDEX[land];
  return index === undefined ? undefined : indexOf(index, land);
}

/** ", which ended down 0.5 points"; behind an exchange's own name the verb may stand by itself. */
function isToldOf(items: readonly Item[], at: number, alone: boolean): boolean {
  let next = at;
  if (kindAt(items, next) === W.openBracket) {
    while (next < at + BRACKET && kindAt(items, next) !== W.closeBracket) next++;
    next++;
  }
  const relative = kindAt(items, next) === W.comma && kindAt(items, next + 1) === W.who;
  if (relative) next += 2;
  else if (!alone) return false;
  if (VERBS[kindAt(items, next)] !== 1) return false;
  for (let figure = next + 1; figure < next + REACH; figure++) {
    const { kind, value } = items[figure] ?? { kind: -1, value: 0 };
    if (kind === W.quantity) return (value === U.percent || value === U.point) && !isPriced(items, figure + 1);
    if (kind === W.comma || kind === W.subject) return false;
  }
  return false;
}

/** "The Singapore Exchange, which fell 0.1 percent or S$0.01 to S$9.07": the share of the firm. */
function isShareTold(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.comma || kindAt(items, at + 1) !== W.who || VERBS[kindAt(items, at + 2)] !== 1)
    return false;
  return isPriced(items, at + 3);
}

function isPriced(items: readonly Item[], at: number): boolean {
  return items.slice(at, at + REACH).some(({ kind, value }) => kind === W.quantity && value === U.money);
}
