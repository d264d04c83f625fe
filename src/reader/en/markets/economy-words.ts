import type { Tokens } from "../../scanner.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** What economists count, by two words of which neither says it alone: "jobless claims", "consumer confidence", "home sales". */

/** The first words and the last ones. */
const WORDS: readonly (readonly [first: string, last: string])[] = [
  ["jobless unemployment", "claims"],
  ["housing", "starts"],
  ["building", "permits approvals"],
  ["consumer business", "confidence sentiment morale"],
  ["consumer personal household construction", "spending"],
  ["personal household", "income incomes"],
  ["consumer producer wholesale import export home house housing", "prices price"],
  ["home retail", "sales"],
  ["industrial factory manufacturing", "production output orders activity"],
  ["machinery durable-goods goods", "orders"],
  ["trade budget", "gap"],
  ["current", "account"],
  ["economic", "growth output"],
];

const PAIRS = WORDS.map(([first, last]) => [wordSet(...first.split(" ")), wordSet(...last.split(" "))] as const);

/** The last words of all pairs: asked of every phrase before the first is. */
const isLast = wordSet(...WORDS.flatMap(([, last]) => last.split(" ")));

/** Shares of a trade, and a figure of one firm: "home sales stocks". */
const endsOther = kindSet(W.shareUnit, W.sectorNoun, W.trading, W.group, W.investor, W.futures, W.hyphen);
const isPrice = wordSet("price");

/** Makes one phrase of each such pair, which of a firm is a figure of its own; asked once it is known that a story is not of Seoul. */
export function readEconomyWords(tokens: Tokens, sentences: readonly Item[][]): void {
  for (const items of sentences)
    for (let at = items.length - 1; at >= 0; at--) {
      const last = items[at] as Item;
      if (isBase(items, at)) {
        last.kind = W.plain;
        last.subject = undefined;
      }
      // "The Consumer Confidence Index": in capitals.
      if (isNamed(tokens, last, items[at + 1]) && !isOfFirm(items, at - 1)) {
        last.kind = W.macro;
        last.value = 0;
        last.subject = undefined;
        continue;
      }
      if (isReadingOf(tokens, items, at)) last.kind = W.macro;
      if (at === 0 || !isLast(tokens, last.from) || last.to !== last.from + 1 || !isPaired(tokens, items, at)) continue;
      const first = items[at - 1] as Item;
      first.kind = isOfFirm(items, at - 2) ? W.stake : W.macro;
      first.value = 0;
      first.subject = undefined;
      first.to = last.to;
      items.splice(at, 1);
    }
}

function isPaired(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const first = items[at - 1] as Item;
  const last = items[at] as Item;
  if (first.to !== first.from + 1 || endsOther(items[at + 1])) return false;
  // "The consumer price index", and no "home price" of one.
  if (isPrice(tokens, last.from) && kindAt(items, at + 1) !== W.marketNoun) return false;
  return isPair(tokens, first.from, last.from);
}

function isPair(tokens: Tokens, first: number, last: number): boolean {
  return PAIRS.some(([isFirst, isSecond]) => isFirst(tokens, first) && isSecond(tokens, last));
}

/** Two words in capitals that were read as a name. */
function isNamed(tokens: Tokens, { kind, subject, from, to }: Item, next: Item | undefined): boolean {
  if (kind !== W.subject || subject?.kind === S.index || to !== from + 2 || !isLast(tokens, from + 1)) return false;
  // "The Wholesale Price Index".
  return (!isPrice(tokens, from + 1) || next?.kind === W.marketNoun) && isPair(tokens, from, from + 1);
}

/** "The wholesale price index (Base: 2011-12=100)": what it is counted from, and no firm. */
function isBase(items: readonly Item[], at: number): boolean {
  return items[at]?.subject?.name === "Base" && kindAt(items, at - 1) === W.openBracket;
}

const isReading = wordSet("reading", "readings");

/** "The board's reading on consumer confidence", and no "reading of 110". */
function isReadingOf(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const { kind, from } = items[at] as Item;
  if (kind !== W.plain || !isReading(tokens, from)) return false;
  const joint = kindAt(items, at + 1);
  return (joint === W.of || joint === W.preposition) && kindAt(items, at + 2) === W.macro;
}

/** "Pepper's home sales", "Pepper Brothers' home sales": those of a firm; `at` is right in front of them. */
function isOfFirm(items: readonly Item[], at: number): boolean {
  const owner = kindAt(items, at) === W.possessive ? at - 1 : at;
  return items[owner]?.subject?.kind === S.stock;
}
