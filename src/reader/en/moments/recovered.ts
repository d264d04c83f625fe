import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** A move that was made good before the close: "fell more than 100 points, but recovered to close at ...". */

const isRecovering = wordSet("recovered", "rebounded", "bounced", "rallied", "recouped", "turned");
const isThen = wordSet("then", "later", "quickly", "soon", "eventually");

/** Phrases from a figure to the "but" behind it, and from the verb to where it ended. */
const BUT_REACH = 9;
const END_REACH = 5;

const STOPS = kindTable(W.subject, W.quantity, W.while, W.semicolon);

/** The move of the figure at `at` was made good: "... on the remarks, but recovered to close", "... but then rebounded to end". */
export function isRecoveredFrom(s: Sentence, at: number): boolean {
  const { items } = s;
  for (let next = at + 1; next < items.length && next < at + BUT_REACH; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.but) return isRecovered(s, next + 1);
    if (kind === W.after && s.story.isHome && isBefore(s.story.tokens, items[next]?.from ?? -1))
      return isLeftAgain(s, next + 1);
    if (STOPS[kind] === 1 || (kind === W.comma && kindAt(items, next + 1) !== W.but)) return false;
  }
  return false;
}

const isBefore = wordSet("before");
const isTurningNow = wordSet("turning", "reversing", "swinging");
const BEHIND_TURNING = kindTable(W.direction, W.to, W.plain, W.moving, W.period);
const isLeaving = wordSet(
  ..."paring trimming erasing recouping surrendering narrowing cutting reversing recovering rebounding retreating easing giving pulling".split(
    " ",
  ),
);

/** "Jumped 5 percent before paring gains to close 2.3 percent higher", in Seoul. */
function isLeftAgain({ items, story: { tokens } }: Sentence, at: number): boolean {
  // "Surged more than 8 percent early on before turning lower".
  const turned = items[at + 1];
  if (isTurningNow(tokens, items[at]?.from ?? -1) && turned !== undefined && BEHIND_TURNING[turned.kind] === 1)
    return true;
  if (!isLeaving(tokens, items[at]?.from ?? -1)) return false;
  for (let next = at + 1; next < at + END_REACH + 1; next++) {
    const kind = kindAt(items, next);
    if (kind === W.close) return true;
    if (STOPS[kind] === 1 || kind === W.comma) return false;
  }
  return false;
}

const isTurning = wordSet(
  ..."turned regained recovered rebounded bounced pared trimmed erased reversed recouped retreated retraced narrowed".split(
    " ",
  ),
);

/** "Weakened to 1,475 won but soon turned higher", "rose to 1,468 won but pared its gains": where a rate stood before it turned. */
export function isTurnedFrom({ items, story: { tokens } }: Sentence, at: number): boolean {
  const but = kindAt(items, at + 1) === W.comma ? at + 2 : at + 1;
  if (kindAt(items, but) !== W.but) return false;
  const again = kindAt(items, but + 1) === W.it ? but + 2 : but + 1;
  const verb = isThen(tokens, items[again]?.from ?? -1) ? again + 1 : again;
  if (isTurning(tokens, items[verb]?.from ?? -1)) return true;
  // "Pared its losses to 1,469.1 won but fell back to 1,471.2 won at the close".
  return kindAt(items, verb) === W.move && items.slice(verb + 1, verb + BUT_REACH).some(({ kind }) => kind === W.close);
}

function isRecovered({ items, story: { tokens } }: Sentence, at: number): boolean {
  const verb = isThen(tokens, items[at]?.from ?? -1) ? at + 1 : at;
  if (!isRecovering(tokens, items[verb]?.from ?? -1)) return false;
  for (let next = verb + 1; next < verb + END_REACH; next++) if (kindAt(items, next) === W.close) return true;
  return false;
}
