import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isSingular = wordSet("stock", "share", "counter", "scrip");

/** "The stock fell", and no "the stock exchange", "the share average". */
export function isOneStock({ items, story }: Sentence, at: number): boolean {
  const who = kindAt(items, at + 1) === W.comma && kindAt(items, at + 2) === W.who;
  // "The stock quickly succumbed".
  const told = items[at + 1]?.kind === W.plain && items[at + 1]?.value === 1 ? at + 2 : at + 1;
  const verb = kindAt(items, told);
  const moves =
    who ||
    (told > at + 1 && verb === W.plain) ||
    verb === W.move ||
    verb === W.moving ||
    verb === W.copula ||
    verb === W.close ||
    verb === W.have;
  return moves && isSingular(story.tokens, (items[at] as Item).from);
}
