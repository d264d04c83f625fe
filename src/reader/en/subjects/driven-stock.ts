import type { Item, Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isDriving = wordSet(
  ..."sending send sends sent pushing push pushes pushed driving drive drives drove driven lifting lifted lift lifts".split(
    " ",
  ),
  ..."dragging dragged drag drags pulling pulled propelling propelled boosting boosted knocking knocked with".split(
    " ",
  ),
);
const isStock = wordSet("stock", "share", "shares");
const isWay = kindSet(W.direction, W.quantity, W.to, W.move, W.moving, W.close);

/** "Sending the stock up 5 percent", "drove the shares to 909,000 won": what moves the one at `at`, and where to. */
export function isDriven({ items, story }: Sentence, at: number): boolean {
  const verb = items[at - 2];
  if (verb === undefined || !isDriving(story.tokens, verb.from)) return false;
  const next = items[at + 1];
  return isStock(story.tokens, (items[at] as Item).from) && next !== undefined && isWay(next);
}

/** Sentences from the one that told of a stock to what drives it. */
const REACH = 2;

/** The one company the sentence names in front, or that the sentences before were about. */
export function stockDriven({ alone, items, story }: Sentence, at: number): Subject | undefined {
  const named = alone.before(items, at);
  if (named || alone.hasSeveral) return named;
  const near = story.sentence - story.stockSentence <= REACH && story.lastStocks.length < 2;
  return near ? story.lastStock : undefined;
}
