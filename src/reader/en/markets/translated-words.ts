import { type Tokens, WORD } from "../../scanner.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Words that mean something else in stories put from another language, or of an older day, than they do elsewhere. */

const isPlus = wordSet("plus");
const isMinus = wordSet("minus");
const isPapers = wordSet("papers", "titles");
const isDebentures = wordSet("debentures", "debenture");
const isHolding = wordSet("holding", "sports", "leasing");
const isIndex = wordSet("index", "indices");
const isSize = wordSet("cap", "midcap", "smallcap");

const isDoing = kindSet(W.move, W.copula, W.close, W.have, W.direction);

/** Gives such words the kind of what they mean; asked once it is known that a story is not of Seoul. */
export function readTranslatedWords(tokens: Tokens, sentences: readonly (readonly Item[])[]): void {
  for (const items of sentences)
    for (let at = 1; at < items.length; at++) {
      const item = items[at] as Item;
      switch (item.kind) {
        case W.and:
          if (isPlus(tokens, item.from)) readMove(items, at, 1);
          break;
        case W.plain:
          readPlainWord(tokens, items, at);
          break;
        case W.bond:
          // "3,192,349 shares and debentures were transacted": no bonds apart.
          if (isDebentures(tokens, item.from) && isBehindShares(items, at)) item.kind = W.plain;
          break;
        case W.sector:
          readTradeOfIndex(tokens, items, at);
          break;
        default:
      }
    }
}

function readPlainWord(tokens: Tokens, items: readonly Item[], at: number): void {
  const item = items[at] as Item;
  if (isMinus(tokens, item.from)) readMove(items, at, -1);
  // "Pepper's papers fell", "Salt titles lost": shares.
  else if (isPapers(tokens, item.from) && isDoing(items[at + 1]) && isOfStock(items, at)) item.kind = W.shareUnit;
  else if (isHolding(tokens, item.from)) readTradeOfIndex(tokens, items, at);
}

/** "With a plus of 5.3 percent", "a minus of 0.4 percent": which way it moved. */
function readMove(items: readonly Item[], at: number, way: number): void {
  if (kindAt(items, at - 1) !== W.article || kindAt(items, at + 1) !== W.of) return;
  const item = items[at] as Item;
  item.kind = W.moveNoun;
  item.value = way;
}

function isOfStock(items: readonly Item[], at: number): boolean {
  const name = kindAt(items, at - 1) === W.possessive ? items[at - 2] : items[at - 1];
  return name?.subject?.kind === S.stock;
}

function isBehindShares(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.and) return false;
  return kindAt(items, at - 2) === W.shareUnit || items[at - 2]?.quantity?.unit === U.shares;
}

/** "The BIST banking index and the BIST holding index": of a trade, and not the index whose name they begin with. */
function readTradeOfIndex(tokens: Tokens, items: readonly Item[], at: number): void {
  const name = items[at - 1] as Item;
  if (name.subject?.kind !== S.index || !isIndex(tokens, items[at + 1]?.from ?? -1)) return;
  // "The Standard & Poor's 400 mid-cap index" is of its own, by its number or by the size of its firms.
  if (tokens.kind[name.to - 1] !== WORD || isSize(tokens, (items[at] as Item).to - 1)) return;
  name.kind = W.plain;
  name.subject = undefined;
  name.value = 0;
  (items[at] as Item).kind = W.sector;
}
