import type { Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import { isRanking } from "../words/ranking.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { type Count, ON, STOP, stepOver } from "./breadth-step.ts";

const isEvery = wordSet("every");
const isEach = wordSet("each");

/** "About five down for every three up", "21 advancers for each decliner": how many to how many, and no count. */
function isForEvery({ items, story: { tokens } }: Sentence, at: number): boolean {
  const isFor = (next: number) => kindAt(items, next - 1) === W.preposition && isEach(tokens, items[next]?.from ?? -1);
  const is = (next: number) => isEvery(tokens, items[next]?.from ?? -1) || isFor(next);
  return (at > 0 && is(at - 1)) || is(at + 3) || is(at + 4);
}

export function forEvery(s: Sentence, at: number, q: Quantity): true | undefined {
  return isForEvery(s, at) && s.outside(at, q) ? true : undefined;
}

/** What may stand before the first count of a sentence whose number has no unit. */
const isBeforeCount = kindSet(
  W.comma,
  W.against,
  W.of,
  W.who,
  W.with,
  W.while,
  W.and,
  W.as,
  W.about,
  W.over,
  W.near,
  W.than,
  W.colon,
  W.semicolon,
  W.preposition,
  W.shareUnit,
  W.copula,
);

const isFewWord = wordSet("only", "just", "merely", "barely");

function isCountPlace({ items, story: { tokens } }: Sentence, at: number): boolean {
  if (kindAt(items, at + 1) === W.marketNoun && items[at + 1]?.value === 0 && kindAt(items, at - 1) !== W.of)
    return false;
  const before = itemAt(items, at - 1);
  // "Only 98 of the 930 issues rose": what a sentence begins with.
  if (at === 1 && before !== undefined && isFewWord(tokens, before.from)) return true;
  return (
    before === undefined || isBeforeCount(before) || (before.kind === W.plain && before.value === 1) || isOnly(before)
  );
}

function isOnly({ kind }: Item): boolean {
  return kind === W.record || kind === W.more;
}

const isStrike = wordSet("strike", "exercise");

/** "Options with a strike of 620 rose", "a strike price of 600": what the noun measures, and no count. */
export function isOfStrike({ items, story: { tokens } }: Sentence, at: number): boolean {
  const noun = kindAt(items, at - 1) === W.of ? itemAt(items, at - 2) : undefined;
  return noun?.kind === W.plain && (isStrike(tokens, noun.from) || isStrike(tokens, noun.from - 1));
}

/** Prepositions whose object is an amount, and no count. */
const LEADS_AMOUNT = kindTable(W.at, W.from, W.by, W.above, W.below);

const isFew = kindSet(W.plain, W.article, W.about, W.over, W.near);

/** "11 of them by the daily limit, and only 540 fell": the preposition stands before a comma. */
function isLeft({ breadthSentence, clause: { prepAt }, items }: Sentence, at: number): boolean {
  let joint = at - 1;
  while (joint > at - 3 && isFew(itemAt(items, joint))) joint--;
  // "Including 2 at the upper limit, 561 fell".
  if (breadthSentence && kindAt(items, joint) === W.comma && prepAt < joint - 1) return true;
  if (kindAt(items, joint) !== W.and && kindAt(items, joint) !== W.while) return false;
  return kindAt(items, joint - 1) === W.comma && prepAt < joint - 1;
}

/** "210 stocks rose", "653 declined", "44 were unchanged", "401 that fell". */
export function verbAfter(s: Sentence, at: number, q: Quantity): number | undefined {
  const { items } = s;
  if (LEADS_AMOUNT[s.clause.prep] === 1 && !isLeft(s, at)) return undefined;
  if (s.breadthSentence && isForEvery(s, at)) return undefined;
  // "The top 10 stocks lost 0.2 percent": so many by their size.
  // And "the top liquid 43 shares lost 0.3 percent".
  for (let back = at - 1; back >= 0 && back > at - 3; back--) {
    const { from, kind } = items[back] as Item;
    if (isRanking(s.story.tokens, from)) return undefined;
    if (kind !== W.plain) break;
  }
  // "The Tel Aviv 35 Index fell", "the top 40 lost": the number of a name.
  if (q.unit === U.plain && !s.breadthSentence && !isCountPlace(s, at)) return undefined;
  const count: Count = {
    s,
    at,
    noun: q.unit !== U.plain || s.breadthSentence,
    took: false,
    closed: false,
    reach: at + 6,
  };
  for (let next = at + 1; next < items.length && next <= count.reach; next++) {
    const way = stepOver(count, next);
    if (way === STOP) return undefined;
    if (way !== ON) return way;
  }
  return undefined;
}
