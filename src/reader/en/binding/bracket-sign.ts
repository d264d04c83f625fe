import { type Item, isIn, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isFollowed } from "../subjects/measured-name.ts";
import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isGivenBack } from "./given-back.ts";

/** Which way a percentage in brackets behind a name went, and those of a list. */

/** Phrases a bracketed list may run before its verb. */
export const LIST_REACH = 80;

/**
 * Sign of a bare percentage in brackets behind a name: the verb directly before says it; where a list prints its minus
 * signs a bare figure is a rise; else the verb to come tells.
 */
export function bracketSign(s: Sentence, at: number): number {
  const { items, clause } = s;
  const before = kindAt(items, at - 2);
  // "Increased by (0.07%), and the index of industry decreased".
  const moved = before === W.by ? kindAt(items, at - 3) : before;
  // "-1,200 won (1.66%)".
  const beside = itemAt(items, at - 2)?.quantity?.sign ?? 0;
  if (beside !== 0 && itemAt(items, at - 2)?.quantity?.unit !== U.percent) return beside;
  if (moved === W.quantity && clause.dir < 0 && s.story.isHome && isGivenBack(s, at - 2)) return 0;
  if (moved === W.move || moved === W.direction || moved === W.quantity) return clause.dir;
  // "An increase of (1.16%)".
  const noun = before === W.of ? itemAt(items, at - 3) : undefined;
  if (noun?.kind === W.moveNoun && noun.value !== 0) return Math.sign(noun.value);
  const led = s.story.isHome ? 0 : signOfMovesIn(items, at);
  if (led !== 0) return led;
  if (s.story.signedBrackets) return isListWeak(s, at) || (clause.dir < 0 && isListFollowing(s, at)) ? -1 : 1;
  // "All fell except food (0.63%)".
  for (let back = at - 1; back >= 0 && back > at - 9; back--) {
    const item = items[back] as Item;
    if (item.kind === W.preposition && item.value === 2) return -clause.dir;
  }
  for (let next = at + 1; next < items.length && next < at + LIST_REACH; next++) {
    const item = items[next] as Item;
    // "... fall into this category".
    if (isInto(s.story.tokens, items[next + 1]?.from ?? -1)) continue;
    // "... were among the major gainers".
    if (item.kind === W.move || item.kind === W.moving || item.kind === W.breadth) return Math.sign(item.value);
    // "... (4.5%) and B (3.7%) showed gains", "... closed lower".
    if ((item.kind === W.moveNoun || item.kind === W.direction) && item.value !== 0) return Math.sign(item.value);
    if (item.kind === W.plain && isWeak(s.story.tokens, item.from)) return -1;
    if (item.kind === W.semicolon || item.kind === W.while || item.kind === W.but) break;
  }
  // "Hardest hit were Pepper (1.97%) and Salt (1.92%)".
  if (isHit(s.story.tokens, itemAt(items, 1)?.from ?? -1) && kindAt(items, 2) === W.copula) return -1;
  // A bare figure behind a name is a rise: nobody leaves out a minus sign without a word for it.
  return clause.dir || listSign(items, at) || 1;
}

const IN_NAMES = kindTable(W.subject, W.openBracket, W.closeBracket, W.quantity, W.comma, W.and);

/** "Fell on gains in Pepper (4.9%), Salt (2.5%) and Mint (1.3%)": the noun that a list of names hangs on, and no verb behind it; or 0. */
function signOfMovesIn(items: readonly Item[], at: number): number {
  let back = at - 1;
  while (back > 0 && IN_NAMES[kindAt(items, back)] === 1) back--;
  const noun = isIn(items, back) ? itemAt(items, back - 1) : undefined;
  if (noun?.kind !== W.moveNoun || noun.value === 0) return 0;
  let next = at + 1;
  while (next < items.length && IN_NAMES[kindAt(items, next)] === 1) next++;
  const verb = kindAt(items, next);
  return verb === W.move || verb === W.close || verb === W.have || verb === W.copula ? 0 : Math.sign(noun.value);
}

const isAlso = wordSet("also", "likewise", "too");
const isInto = wordSet("into", "under");
const isHit = wordSet("hit");
const isWeak = wordSet("weak", "weakness", "sluggish", "bearish", "soft", "heavy", "lacklustre", "lackluster");

/** What a list of names and their figures holds. */
const IN_LIST = kindTable(
  ...[W.subject, W.sector, W.sectorNoun, W.openBracket, W.closeBracket, W.quantity, W.comma, W.and, W.copula],
);

/**
 * "Chemicals (2.86%) and banks (1.12%) were weak" in a story that prints its minus signs elsewhere: a list of bare figures,
 * and behind it the word that says they fell.
 */
function isListWeak({ items, story: { tokens } }: Sentence, at: number): boolean {
  for (let back = at - 1; back >= 0 && IN_LIST[kindAt(items, back)] === 1; back--)
    if ((items[back]?.quantity?.sign ?? 0) !== 0) return false;
  for (let next = at + 1; next < items.length && next < at + LIST_REACH; next++) {
    const { from, kind, quantity, value } = items[next] as Item;
    if (kind === W.plain && isWeak(tokens, from)) return true;
    // "Except for Pepper (1.57%), all others fell".
    if (kind === W.plain && isOthers(tokens, from)) return false;
    if (kind === W.move || (kind === W.direction && kindAt(items, next - 1) === W.close)) return value < 0;
    // And not "except for Pepper (1.57%) and Salt (2.38%), all others fell".
    const goesOn = IN_LIST[kind] === 1 || kind === W.close || (kind === W.plain && isAlso(tokens, from));
    if ((quantity?.sign ?? 0) !== 0 || !goesOn) return false;
  }
  return false;
}

/** "Lost 5.8 percent, followed by Pepper (4.2 percent) and Salt (3.9 percent)": the same way as whom they follow. */
function isListFollowing({ items, story: { tokens } }: Sentence, at: number): boolean {
  let back = at - 1;
  while (back > 0 && IN_LIST[kindAt(items, back)] === 1 && (items[back]?.quantity?.sign ?? 0) === 0) back--;
  return kindAt(items, back) === W.by && isFollowed(tokens, itemAt(items, back - 1)?.from ?? -1);
}

const isOthers = wordSet("others", "rest", "remaining");

/** "Gains from A (3.5%), B (1.3%)", "the losers were A (2%)": the noun that heads the list. */
export function listSign(items: readonly Item[], at: number): number {
  for (let back = at - 1; back >= 0 && back > at - LIST_REACH; back--) {
    const { kind, value } = items[back] as Item;
    if (kind === W.moveNoun || kind === W.breadth) return Math.sign(value);
    if (kind === W.semicolon || kind === W.while || kind === W.but) break;
  }
  return 0;
}
