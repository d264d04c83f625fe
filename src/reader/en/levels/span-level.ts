import { precededBy } from "../phrases/around.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { isScope } from "../phrases/time-span.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Levels of Seoul's index that are those of a month or a year, or that it has only come close to. */

/** Phrases from a low to its figure: "the January low stood at". */
const REACH = 5;

/** "Climbed as high as 5,321.68 during the month", "the January low stood at 4,216.68": no extreme of the session. */
export function isOverSpan(items: readonly Item[], at: number): boolean {
  const behind = kindAt(items, at + 1);
  const placed = behind === W.over || behind === W.preposition;
  if (placed && kindAt(items, at + 2) === W.article && isScope(items, at + 1)) return true;
  // "As high as 5,321.68 this month".
  if (behind === W.article && isScope(items, at + 1)) return true;
  for (let back = at - 1; back > 0 && back > at - REACH; back--) {
    const kind = kindAt(items, back);
    if (kind === W.high || kind === W.low) return isSpanBefore(items, back);
  }
  return false;
}

/** "The January low", "January's low", "last year's high"; `at` is the noun. */
function isSpanBefore(items: readonly Item[], at: number): boolean {
  const owner = itemAt(items, kindAt(items, at - 1) === W.possessive ? at - 2 : at - 1);
  return isMonth(owner) || (kindAt(items, at - 1) === W.possessive && owner?.kind === W.span && owner.value >= 7);
}

/** "Its April low at 1,204.70", "the week's low just below 1,230", and no "low" alone: of the days named; `at` is the figure. */
export function isOfSpanExtreme(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back > 0 && back > at - REACH; back--) {
    const { kind } = items[back] as Item;
    if (kind === W.high || kind === W.low) return isSpanBefore(items, back);
    if (kind === W.comma || kind === W.quantity) return false;
  }
  return false;
}

/** Phrases from what was traded to the month: "turnover on the KOSPI in January". */
const MONTH_REACH = 7;

/** "January trading turnover reached 568 trillion won": of the month, and no session's. */
export function isTurnoverOfMonth(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back > 0; back--) {
    const kind = kindAt(items, back);
    if (kind === W.comma || kind === W.quantity) return false;
    // "Turnover on the KOSPI in January came to 568 trillion won".
    if (kind === W.month && kindAt(items, back - 1) === W.preposition && precededBy(items, back, MONTH_REACH, W.volume))
      return true;
    // "March trading value reached 210 trillion won".
    if (kind === W.trading && isMonth(itemAt(items, back - 1))) return true;
    if (kind !== W.volume) continue;
    return isMonth(itemAt(items, kindAt(items, back - 1) === W.trading ? back - 2 : back - 1));
  }
  return false;
}

function isMonth(item: Item | undefined): boolean {
  return item?.kind === W.month || (item?.kind === W.date && item.day?.long === true);
}

const isNearing = wordSet("neared", "nearing", "nears", "approached", "approaching", "approaches");
const isNearer = wordSet("closer", "nearer");
const isSight = wordSet("sight", "reach", "view");

/** "Neared 3,000", "inched closer to 3,000", "put the 3,000 mark within sight": where it has not been. */
function isNotReached({ clause, items, story: { tokens } }: Sentence, at: number): boolean {
  const verb = itemAt(items, kindAt(items, at - 1) === W.article ? at - 2 : at - 1);
  if (verb?.kind === W.near && isNearing(tokens, verb.from)) return true;
  if (clause.prep === W.to && clause.prepAt === at - 1 && isNearer(tokens, items[at - 2]?.from ?? -1)) return true;
  let joint = at + 1;
  while (joint < at + 4 && kindAt(items, joint) !== W.preposition) joint++;
  return kindAt(items, joint) === W.preposition && isSight(tokens, items[joint + 1]?.from ?? -1);
}

const isClose = wordSet("close");
const isInWord = wordSet("in");

/** What stands before a "close" that is no noun and no verb: "inching", "coming", "was". */
const BEFORE_CLOSE = kindTable(W.moving, W.plain, W.comma, W.copula);

/** "Inching close to 5,200": a round level that is near, and where nothing closed. */
export function isCloseTo(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  const q = items[at]?.quantity;
  if (!story.isHome || q === undefined || q.exponent < 0) return false;
  if (q.digits % 50 === 0 && isNotReached(s, at)) return true;
  if (q.digits % 100 !== 0) return false;
  // "Closes in on 4,700".
  const on = kindAt(items, at - 1) === W.preposition && kindAt(items, at - 2) === W.preposition;
  if (on && kindAt(items, at - 3) === W.close && isInWord(story.tokens, items[at - 2]?.from ?? -1)) return true;
  if (clause.prep !== W.to || clause.prepAt !== at - 1 || !isClose(story.tokens, items[at - 2]?.from ?? -1))
    return false;
  return BEFORE_CLOSE[kindAt(items, at - 3)] === 1;
}
