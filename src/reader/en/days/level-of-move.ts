import type { Tokens } from "../../scanner.ts";
import { dayOfSpanAfter } from "../phrases/around.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { scopeAfter } from "./scope-after.ts";

/** Numbers that tell how far something moved, and levels that a move led to. */

/** Phrases from the verb back to the move it tells of. */
const MOVE_REACH = 8;

const isWidth = wordSet("swing", "spread", "gap", "difference", "distance");

export function isOfMove(tokens: Tokens, items: readonly Item[], at: number): boolean {
  // "The record loss amounts to 71 points".
  const verb = kindAt(items, at - 1) === W.to ? at - 2 : at - 1;
  if (kindAt(items, verb) !== W.copula && (verb === at - 1 || kindAt(items, verb) !== W.plain)) return false;
  for (let back = verb - 1; back >= 0 && back > at - MOVE_REACH; back--) {
    const kind = kindAt(items, back);
    // "The swing from low to close was 227.95 points".
    if (kind === W.moveNoun || isWidth(tokens, (items[back] as Item).from)) return true;
    if (kind === W.subject || kind === W.comma || kind === W.quantity) return false;
  }
  return false;
}

/** "Posted a 1.68 per cent gain to reach 3,272.08 points": where the change of the day led. */
export function isReachedBy({ clause, items, story }: Sentence, at: number): boolean {
  return clause.hasMove() && !story.isHome && kindAt(items, at - 1) === W.touch && kindAt(items, at - 2) === W.to;
}

/** "On the week from 4,020.55", "from 4,309.63 on the first trading day of 2026": where a span began, and no session before. */
export function isFromSpan(s: Sentence, at: number, session: number | undefined): boolean {
  const { clause, items, story } = s;
  const head = itemAt(items, clause.prepAt - 1);
  const spanned = head?.kind === W.span && head.value >= 7;
  // "... over the one-year period and the KOSDAQ 52.85 percent from 688.14": of that span too.
  // Elsewhere "a rally that has seen the index rise 98 percent, from 6,547 points to ...".
  const ofMove = story.isHome || (kindAt(items, at - 2) === W.comma && kindAt(items, at - 3) === W.quantity);
  const goesOn = s.scoped && ofMove && (session === undefined || session === story.previousSession);
  // "During the past year the index slid from 2,811.20 to ...".
  const led = s.leadingScope && story.isHome && kindAt(items, at + 1) === W.to;
  return (
    spanned ||
    goesOn ||
    led ||
    scopeAfter(items, at) ||
    (session === story.previousSession && dayOfSpanAfter(items, at))
  );
}

/** "Closing in the 1,011 range", in Seoul: where it closed, cut to its range. */
export function isRanged({ clause, items, story }: Sentence, at: number): boolean {
  const mark = items[at + 1];
  return story.isHome && clause.mode === L.close && mark?.kind === W.mark && mark.value === 1;
}

/** Phrases from a level, or its day, back to the "after" that begins what was before. */
const AFTER_REACH = 9;
const WENT = kindTable(W.close, W.moving);

/** "After a 2 percent fall on Monday", "after a rally on Monday": a move that a noun tells of. */
function isOfNoun(items: readonly Item[], from: number, to: number): boolean {
  return kindAt(items, from) === W.article && items.slice(from, to).some(({ kind }) => kind === W.moveNoun);
}

/** "Rose 0.5 percent, after closing at 2,001.22 on Monday": `at` stands in what went before the statement. */
export function isAfterwards(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - AFTER_REACH; back--) {
    const kind = kindAt(items, back);
    if (kind === W.after) return WENT[kindAt(items, back + 1)] === 1 || isOfNoun(items, back + 1, at);
    if (kind === W.comma || kind === W.semicolon || kind === W.while) return false;
  }
  return false;
}
