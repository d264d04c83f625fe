import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isFirst = wordSet("first", "briefly", "initially");
const isSingular = wordSet("stock", "share", "counter", "scrip", "ticker");

/** "The stock fell", and no "the stock exchange", "the share average". */
export function isOneStock({ items, story }: Sentence, at: number): boolean {
  const who = kindAt(items, at + 1) === W.comma && kindAt(items, at + 2) === W.who;
  // "The stock quickly succumbed".
  const next = items[at + 1];
  const aside = next?.kind === W.plain && (next.value === 1 || isFirst(story.tokens, next.from));
  const told = aside ? at + 2 : at + 1;
  const verb = kindAt(items, told);
  // "Allowing the counter to close at 229.0 rupees".
  if (verb === W.to && kindAt(items, at + 2) === W.close) return isSingular(story.tokens, (items[at] as Item).from);
  const moves =
    who ||
    (told > at + 1 && verb === W.plain) ||
    verb === W.move ||
    verb === W.moving ||
    verb === W.copula ||
    verb === W.close ||
    verb === W.touch ||
    verb === W.have;
  return moves && isSingular(story.tokens, (items[at] as Item).from);
}
