import { type Item, kindAt } from "../phrases/item.ts";
import { kindSet } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";

/** "27.1 points below where it ended on Monday", "above where the index closed the day before": the last close, in other words. */

const isWhoEnded = kindSet(W.it, W.subject, W.marketNoun);

/** Past "where it ended on", from `at`; -1 where nothing such stands there. */
export function pastWhereEnded(items: readonly Item[], at: number): number {
  if (kindAt(items, at) !== W.plain) return -1;
  const who = kindAt(items, at + 1) === W.article ? at + 2 : at + 1;
  const verb = kindAt(items, who + 1) === W.have ? who + 2 : who + 1;
  if (!isWhoEnded(items[who]) || kindAt(items, verb) !== W.close) return -1;
  return kindAt(items, verb + 1) === W.preposition ? verb + 2 : verb + 1;
}

/** The day at `at` is that of "where it ended on Monday", behind a side. */
export function isOfWhereEnded(items: readonly Item[], at: number): boolean {
  for (let where = at - 1; where > 0 && where > at - WHERE_REACH; where--) {
    const side = kindAt(items, where - 1);
    if ((side === W.above || side === W.below || side === W.than) && pastWhereEnded(items, where) === at) return true;
  }
  return false;
}

/** Phrases from "where" to the day. */
const WHERE_REACH = 7;
