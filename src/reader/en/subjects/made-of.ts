import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** "An index of 24 raw materials", "an index grouping 90 companies": what an index is made of, and no sector or breadth. */

/** The things that begin at `at`. */
export function isMadeOf({ items, story }: Sentence, at: number): boolean {
  if (!story.isHome || kindAt(items, at - 1) !== W.quantity || kindAt(items, at - 2) !== W.of) return false;
  // "The S&P GSCI index of 24 raw materials": its name is one phrase.
  const named = items[at - 3]?.subject?.kind;
  return kindAt(items, at - 3) === W.marketNoun || named === S.index || named === S.outside;
}

const groups = wordSet("grouping", "groups", "comprising", "comprises", "covering", "covers", "encompassing");

/** "The index grouping over 90 companies rose": how many it is made of, and none of those that did. */
function isGrouped({ items, story }: Sentence, at: number): boolean {
  let verb = at - 1;
  while (isAbout(items[verb])) verb--;
  if (!groups(story.tokens, items[verb]?.from ?? -1)) return false;
  const whole = items[verb - 1];
  return whole?.kind === W.marketNoun || whole?.subject?.kind === S.index || whole?.subject?.kind === S.outside;
}

/** "More than", "about", "over". */
const isHedge = kindSet(W.more, W.than, W.about, W.over, W.near);

function isAbout(item: Item | undefined): boolean {
  return item !== undefined && isHedge(item);
}

/** How many of them. */
export function isPartsOfIndex(s: Sentence, at: number, { unit, exponent, scale }: Quantity): boolean {
  if (unit === U.issues && isGrouped(s, at)) return true;
  if (unit !== U.plain || exponent !== 0 || scale !== 0 || !isMadeOf(s, at + 1)) return false;
  return kindAt(s.items, at + 1) === W.sector || kindAt(s.items, at + 2) === W.sector;
}
