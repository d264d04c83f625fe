import type { Measure } from "../../../market/measure.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** What a figure is compared with: it is of another time. */

/** Phrases from the number back to what compares: "versus the 107.70 it fetched", "as against the previous close of 4.61". */
const REACH = 8;

/** What may stand between. */
const IN_NAME = kindTable(
  W.article,
  W.previous,
  W.span,
  W.trading,
  W.close,
  W.of,
  W.date,
  W.possessive,
  W.about,
  W.near,
  W.it,
);

const isVersus = wordSet("versus", "vs");
const isCompares = wordSet("compares", "comparing");

/** "5.3910, versus 5.4000 at the previous close", "108.88, which compares to 114.00 early in the week": the second of two of one measure. */
export function isCompared({ items, story }: Sentence, at: number, measure: Measure): boolean {
  const last = story.claims.at(-1);
  if (last?.measure !== measure || last.sentence !== story.sentence) return false;
  let back = at - 1;
  while (back > at - REACH && IN_NAME[kindAt(items, back)] === 1) back--;
  const { from = -1, kind = -1 } = itemAt(items, back) ?? {};
  if (kind === W.against || isVersus(story.tokens, from)) return true;
  if (kind !== W.to && kind !== W.with) return false;
  const verb = itemAt(items, back - 1);
  return verb !== undefined && (verb.kind === W.against || isCompares(story.tokens, verb.from));
}

/** "Ended 0.3 percent higher, as against a gain of 0.7 percent in the morning". */
export function isHeldAgainst(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.of || kindAt(items, at - 2) !== W.moveNoun) return false;
  return kindAt(items, kindAt(items, at - 3) === W.article ? at - 4 : at - 3) === W.against;
}
