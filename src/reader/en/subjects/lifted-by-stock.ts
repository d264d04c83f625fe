import type { Tokens } from "../../scanner.ts";
import { isLevel } from "../phrases/apposition.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isDriving } from "../words/driving-verbs.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Points by which a stock moved the index: its share in what the index did. */

const BEFORE_INDEX = kindTable(W.article, W.plain, W.marketNoun, W.direction);
const BEHIND_INDEX = kindTable(W.marketNoun, W.direction, W.by, W.near, W.about, W.over, W.more, W.than);
/** Phrases between the verb, the index and the points: "pulled down the benchmark", "index lower by more than". */
const REACH = 5;

/**
 * "Pepper alone lifted the Nikkei by 110 points", "Salt dragged down the index 12 points", the index at `at`. Where a level
 * follows, the index moved there itself; and a headline's "Pepper lifts Sensex by 412 points" is of its whole move.
 */
export function isLiftedByStock({ clause, items, story }: Sentence, at: number): boolean {
  if (clause.kind !== S.stock || !isIndex(items[at]) || !leadsToPoints(items, at)) return false;
  let verb = at - 1;
  while (verb > at - REACH && BEFORE_INDEX[kindAt(items, verb)] === 1 && !isMoving(story.tokens, fromOf(items, verb)))
    verb--;
  const from = fromOf(items, verb);
  // "Shares that went ex-dividend pulled the index down 12 points": of many.
  const owner = itemAt(items, clause.subjectAt);
  if (owner === undefined || (owner.kind !== W.subject && endsInS(story.tokens, owner.from))) return false;
  if (verb <= clause.subjectAt || !isMoving(story.tokens, from) || endsInS(story.tokens, from)) return false;
  let head = verb - 1;
  while (head > clause.subjectAt && kindAt(items, head) === W.plain) head--;
  // "Pepper dropped 2.1 percent and alone cost the DAX 70 points"; "Pepper, which rose 2.4 percent, lifted the Nikkei".
  if (kindAt(items, head) === W.and) return true;
  if (kindAt(items, head) === W.comma) return kindAt(items, clause.subjectAt + 1) === W.comma;
  return head === clause.subjectAt;
}

const isCosting = wordSet("cost", "costing");

function isMoving(tokens: Tokens, at: number): boolean {
  return isDriving(tokens, at) || isCosting(tokens, at);
}

/**
 * Of the points at `at`, behind the index that they are a share of: "the Nikkei by 110 points". -1 where they were lost,
 * 1 where the clause tells which way, 0 where they are no share.
 */
export function wayOfShare({ items, story }: Sentence, at: number): -1 | 0 | 1 {
  let index = at - 1;
  while (index > at - REACH && BEHIND_INDEX[kindAt(items, index)] === 1 && kindAt(items, index) !== W.marketNoun)
    index--;
  if (!isIndex(items[index])) return 0;
  const verb = kindAt(items, index - 1) === W.article ? index - 2 : index - 1;
  return isCosting(story.tokens, fromOf(items, verb)) ? -1 : 1;
}

function isIndex(item: Item | undefined): boolean {
  return item?.kind === W.marketNoun || item?.subject?.kind === S.index;
}

function leadsToPoints(items: readonly Item[], at: number): boolean {
  let points = at + 1;
  while (points < at + REACH && BEHIND_INDEX[kindAt(items, points)] === 1) points++;
  const { quantity } = items[points] ?? {};
  if (quantity?.unit !== U.point || quantity.hyphened) return false;
  const joint = kindAt(items, points + 1);
  return joint !== W.or && !((joint === W.to || joint === W.at) && isLevel(items, points + 2));
}

function fromOf(items: readonly Item[], at: number): number {
  return items[at]?.from ?? -1;
}

/** "Lifts", a verb of a headline; "shares", more than one. */
function endsInS({ end, text }: Sentence["story"]["tokens"], at: number): boolean {
  return text[(end[at] as number) - 1] === "s";
}
