import type { Sentence } from "../sentence-reader.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { kindAt } from "./item.ts";

/** Verbs that nobody listed, which a percentage behind shows to tell of a move. */

/**
 * "Energy gushing 1.8%", "industrials roaring ahead 1.5%", "the energy sector fueled up 2.1%": what stands behind a verb
 * nobody listed that leads to a percentage, or -1. One in "-ed" needs its way.
 */
export function kindBehindDoing({ items, story: { tokens } }: Sentence, at: number): number {
  const verb = items[at];
  if (verb?.kind !== W.plain) return -1;
  const way = kindAt(items, at + 1);
  const end = tokens.end[verb.to - 1] as number;
  const done = way === W.direction && tokens.text.startsWith("ed", end - 2);
  if (!done && !tokens.text.startsWith("ing", end - 3)) return -1;
  const figure = items[way === W.direction ? at + 2 : at + 1];
  return figure?.kind === W.quantity && figure.value === U.percent ? way : -1;
}
