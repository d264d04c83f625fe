import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Where a move stood at a moment, told by what it came to. */

const VERBS = "narrow trim pare cut extend widen deepen expand reduce".split(" ");

/** Verbs whose last letter is doubled before an ending. */
const DOUBLED = new Set(["trim", "cut"]);

/** Verbs that bring a gain or a loss to something. */
export const isNarrowing = wordSet(...VERBS.flatMap(formsOf));

/** "Trim", "trims", "trimmed", "trimming". */
function formsOf(verb: string): readonly string[] {
  const root = DOUBLED.has(verb) ? `${verb}${verb.at(-1)}` : verb.replace(/e$/, "");
  return [verb, `${verb}s`, `${root}ed`, `${root}ing`];
}

/** Phrases from "to" to the figure: "to as much as 1.2 percent". */
const HEDGED = 4;

/** "By 10:15 it had narrowed losses to 0.47%", "widened its losses to as much as 1.2 percent at one point": where the index stood then. */
export function isNarrowedTo(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  const { prepAt } = clause;
  if (clause.kind !== S.index || clause.prep !== W.to || at - prepAt > HEDGED) return false;
  if (kindAt(items, prepAt - 1) !== W.moveNoun) return false;
  const verb = kindAt(items, prepAt - 2) === W.article ? prepAt - 3 : prepAt - 2;
  if (!isNarrowing(story.tokens, itemAt(items, verb)?.from ?? -1)) return false;
  return s.timed || isByEnd(items, at + 1) || (story.isHome && isOfMoment(s, at));
}

/** "By the close", "at the end of the session": what was left of the move is the day's. */
function isByEnd(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.by && kindAt(items, at) !== W.at) return false;
  const end = kindAt(items, at + 1) === W.article ? at + 2 : at + 1;
  if (kindAt(items, end) !== W.close) return false;
  // "By the end of the week".
  const whole =
    kindAt(items, end + 1) === W.of
      ? itemAt(items, kindAt(items, end + 2) === W.article ? end + 3 : end + 2)
      : undefined;
  return whole === undefined || whole.kind === W.trading || (whole.kind === W.span && whole.value === 1);
}

/** In Seoul a moment's change is told too. */
function isOfMoment(s: Sentence, at: number): boolean {
  const { beforeClose, clockLevel, closeLevel } = s.story;
  return beforeClose || (clockLevel && !closeLevel) || s.extra(at).intraday;
}
