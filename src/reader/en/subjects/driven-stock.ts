import type { Item, Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isDriving } from "../words/driving-verbs.ts";
import { kindSet } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isWith = wordSet("with");
const isStock = wordSet("stock", "share", "shares");
const isWay = kindSet(W.direction, W.quantity, W.to, W.move, W.moving, W.close);

/** "Sending the stock up 5 percent", "drove the shares to 909,000 won": what moves the one at `at`, and where to. */
export function isDriven({ items, story }: Sentence, at: number): boolean {
  const verb = items[at - 2];
  if (verb === undefined || !(isDriving(story.tokens, verb.from) || isWith(story.tokens, verb.from))) return false;
  const next = items[at + 1];
  return isStock(story.tokens, (items[at] as Item).from) && next !== undefined && isWay(next);
}

/** The one company the sentence names in front, or that the sentence before was about. */
export function stockDriven({ alone, items, story }: Sentence, at: number): Subject | undefined {
  const named = alone.before(items, at);
  // "Demand grew, sending the stock up": a word that a sentence begins with may look like a name.
  if (named?.code !== undefined || alone.hasSeveral) return named;
  // "Pepper Bank raised its target to 1.4 million won": who spoke has no share here.
  const told = story.sentence - story.stockSentence === 1 && story.lastStocks.length < 2 ? story.lastStock : undefined;
  return told?.code === undefined ? story.marked.onlyStocks.get(story.sentence - 1) : told;
}
