import type { Tokens } from "../../scanner.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** What economists count, by two words of which neither says it alone: "jobless claims", "consumer confidence", "home sales". */

type Pair = readonly [first: ReturnType<typeof wordSet>, second: ReturnType<typeof wordSet>];

const pair = (first: string, second: string): Pair => [wordSet(...first.split(" ")), wordSet(...second.split(" "))];

const PAIRS: readonly Pair[] = [
  pair("jobless unemployment", "claims"),
  pair("housing", "starts"),
  pair("building", "permits approvals"),
  pair("consumer business", "confidence sentiment morale"),
  pair("consumer personal household construction", "spending"),
  pair("personal household", "income incomes"),
  pair("consumer producer wholesale import export home house housing", "prices price"),
  pair("home retail", "sales"),
  pair("industrial factory manufacturing", "production output orders activity"),
  pair("machinery durable-goods goods", "orders"),
  pair("trade budget", "gap"),
  pair("current", "account"),
  pair("economic", "growth output"),
];

/** The last words of all pairs: asked of every phrase before the first is. */
const isLast = wordSet(
  ..."claims starts permits approvals confidence sentiment morale spending income incomes prices price sales production".split(
    " ",
  ),
  ..."output orders activity gap account growth".split(" "),
);

/** Shares of a trade, and a figure of one firm: "home sales stocks". */
const endsOther = kindSet(W.shareUnit, W.sectorNoun, W.trading, W.group, W.investor, W.futures, W.hyphen);
const isPrice = wordSet("price");

/** Makes one phrase of each such pair; asked once it is known that a story is not of Seoul. */
export function readEconomyWords(tokens: Tokens, sentences: readonly Item[][]): void {
  for (const items of sentences)
    for (let at = items.length - 1; at > 0; at--) {
      const last = items[at] as Item;
      if (!isLast(tokens, last.from) || last.to !== last.from + 1 || !isPaired(tokens, items, at)) continue;
      const first = items[at - 1] as Item;
      first.kind = W.macro;
      first.value = 0;
      first.subject = undefined;
      first.to = last.to;
      items.splice(at, 1);
    }
}

function isPaired(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const first = items[at - 1] as Item;
  const last = items[at] as Item;
  if (first.to !== first.from + 1 || endsOther(items[at + 1]) || isOfFirm(items, at - 2)) return false;
  // "The consumer price index", and no "home price" of one.
  if (isPrice(tokens, last.from) && kindAt(items, at + 1) !== W.marketNoun) return false;
  return PAIRS.some(([isFirst, isSecond]) => isFirst(tokens, first.from) && isSecond(tokens, last.from));
}

/** "Pepper's home sales": those of a firm. */
function isOfFirm(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.possessive && items[at - 1]?.subject?.kind === S.stock;
}
