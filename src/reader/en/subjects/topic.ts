import { HOME_CURRENCY, NAMESAKES, namesakeOf } from "../atlas/markets.ts";
import { type Item, isSlash, itemAt, kindAt, numbered } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { MONEYS, pairOf } from "../words/money-words.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** "The rupee" is Sri Lanka's in Colombo. */
export function pairNamed({ story }: Sentence, item: Item): string {
  const [code, pair] = MONEYS[item.value] as readonly [string, string, string];
  const own = namesakeOf(story.market);
  return own?.shared === code ? pairOf(own.own) : pair;
}

/** "Mexico's peso": that of the place, where several have one of the name. */
export function pairOwned({ items }: Sentence, at: number): string | undefined {
  const owner = itemAt(items, kindAt(items, at - 1) === W.possessive ? at - 2 : at - 1);
  const own = owner?.kind === W.place ? HOME_CURRENCY[PLACE_MARKETS[owner.value] ?? ""] : undefined;
  const shared = MONEYS[(items[at] as Item).value]?.[0];
  return own !== undefined && shared !== undefined && NAMESAKES[shared]?.includes(own) ? pairOf(own) : undefined;
}

/** "EUR/RUB", "the euro/Turkish lira rate": of two moneys, neither the dollar. */
export function pairQuoted(items: readonly Item[], at: number): string | undefined {
  // "Euro/Polish zloty": a land's name, known as a place or not.
  const mark = isSlash(itemAt(items, at - 2)) ? at - 2 : at - 1;
  const base = itemAt(items, mark - 1);
  if (base?.kind !== W.money || !isSlash(itemAt(items, mark)) || kindAt(items, at - 1) === W.quantity) return undefined;
  return `${MONEYS[base.value]?.[0]}/${MONEYS[(items[at] as Item).value]?.[0]}`;
}

const isOne = wordSet("was", "is");

/** "Pepper Cycle and Carriage was the biggest loser": one company, whose name has an "and". */
export function joinOne({ clause, items, story: { isHome, tokens } }: Sentence, at: number): void {
  const [first, last] = clause.subjects;
  if (isHome || clause.subjects.length !== 2 || clause.bound || first?.value !== -1 || last?.value !== -1) return;
  if (clause.kind !== S.stock || !isOne(tokens, (items[at] as Item).from) || kindAt(items, at - 2) !== W.and) return;
  const [from, to] = [itemAt(items, at - 3), itemAt(items, at - 1)];
  if (from?.subject !== first || to?.subject !== last || from === undefined || to === undefined) return;
  const name = tokens.text.slice(tokens.start[from.from], tokens.end[to.to - 1]);
  clause.subjects = [numbered(S.stock, name, -1)];
}
