import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import type { Quantity } from "./quantity.ts";

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

/** A line of a table is no longer. */
const ROW = 18;

const isSaid = kindSet(W.move, W.moving, W.copula, W.close, W.have, W.touch, W.trade, W.to, W.at);

/** "PEPPER CO 13.54 (0.22) (1.60 %)": three figures or more of a line that has no verb; its table's head tells what they are. */
export function isBracketedRow({ items, story }: Sentence): boolean {
  if (story.isHome || items.length > ROW || items.some(isSaid)) return false;
  return items.filter(({ quantity }) => quantity !== undefined).length >= 3;
}

/** Fewer may be a price. */
const LEAST_LISTED = 10_000;

/** "Pepper (349,700), Salt (299,100)", "Pepper at 3,889,770 (turnover ...)": what was traded in each of a list, of another market. */
export function isListedCount({ items, at, story }: Sentence, { digits }: Quantity): boolean {
  const joint = kindAt(items, at - 1);
  if (story.isHome || digits < LEAST_LISTED || (joint !== W.openBracket && joint !== W.at)) return false;
  const name = itemAt(items, beforeCode(items, at - 2));
  if (name?.kind !== W.subject || name.value !== S.stock) return false;
  const next = kindAt(items, at + 1);
  return joint === W.openBracket ? next === W.closeBracket : next === W.openBracket;
}

/** "Pepper Plc [PEP] (349,700)": the name before what its code is set off by. */
function beforeCode(items: readonly Item[], at: number): number {
  if (kindAt(items, at) !== W.closeBracket) return at;
  let open = at - 1;
  while (open > at - 4 && kindAt(items, open) !== W.openBracket) open--;
  return kindAt(items, open - 1) === W.plain ? open - 2 : open - 1;
}
