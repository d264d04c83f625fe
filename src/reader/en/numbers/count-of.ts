import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Deals and people, which no measure counts. */

const isDealWord = wordSet("deals", "trades", "transactions", "contracts", "bargains", "tickets");

/** Phrases from the noun to the last of its counts: "deals on the floor of the exchange stood at 3,365 against 3,524". */
const REACH = 14;

/** What a count stands behind. */
function isLed(items: readonly Item[], at: number): boolean {
  const joint = kindAt(items, at - 1);
  return (
    joint === W.at || joint === W.to || joint === W.from || joint === W.against || joint === W.of || joint === W.by
  );
}

/** "Deals fell to 3,365 from 3,524", "the number of transactions stood at 4,512 as against 4,372": both are counts of those. */
export function isOfDeals({ items, story: { isHome, tokens } }: Sentence, at: number): boolean {
  if (isHome || !isLed(items, at)) return false;
  for (let back = at - 2; back >= 0 && back > at - REACH; back--) {
    const { kind, from } = items[back] as Item;
    if (isDealWord(tokens, from)) return true;
    if (kind === W.comma || kind === W.subject || kind === W.semicolon || kind === W.volume) return false;
  }
  return false;
}

const isHolders = wordSet(
  ..."shareholders stockholders subscribers employees users customers visitors accounts".split(" "),
);

/** "Had the most shareholders at 412,400, followed by X with 185,900": how many people, told behind who they are. */
export function isOfHolders({ at, items, story: { tokens } }: Sentence): boolean {
  const joint = kindAt(items, at - 1);
  const isPeople = (item?: Item) => item?.kind === W.plain && isHolders(tokens, item.from);
  if (joint === W.at) return isPeople(itemAt(items, at - 2));
  return joint === W.with && items.some((item, here) => here < at && isPeople(item));
}
