import { type Item, isSlash, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Counts of issues told as a list or as a pair of nouns, without a verb of their own. */

/** What parts the entries of a list; a table's lines have nothing between. */
const isParting = kindSet(W.comma, W.and, W.semicolon, W.other, W.period, W.hyphen);

/** "Gainers/losers: 412/588": two of one entry. */
function isBetweenEntries(item: Item | undefined): boolean {
  return isParting(item) && !isSlash(item);
}

/** Phrases of the longest list to each side of a count. */
const LONGEST = 16;

/** "412 up, 588 down, 102 flat", "Up: 412 Down: 588 Unchanged: 102": the side of the count at `at`; undefined where no list tells. */
export function sideInList({ breadthSentence, clause, indexSeen, items }: Sentence, at: number): number | undefined {
  // "The Dow ended 136 lower, 20 higher than in May": how far, and not how many.
  if (!breadthSentence && (indexSeen || clause.kind === S.stock)) return undefined;
  let first = at;
  while (first > 0 && first > at - LONGEST && isOfList(items[first - 1])) first--;
  while (first < at && (isBetweenEntries(items[first]) || kindAt(items, first) === W.colon)) first++;
  // Each entry is told in the way of the first: "412 up 588 down", "up 412 down 588".
  const step = isCount(items[first]) ? 1 : -1;
  const own = sideBeside(items, at, step);
  if (own === undefined || (breadthSentence && own === 0)) return own;
  for (let other = first; other < items.length && other < at + LONGEST && isOfList(items[other]); other++) {
    const side = other !== at && isCount(items[other]) ? sideBeside(items, other, step) : undefined;
    if (side !== undefined && side !== own && (side !== 0 || breadthSentence)) return own;
  }
  return undefined;
}

const isSide = kindSet(W.direction, W.moveNoun, W.breadth);

function isOfList(item: Item | undefined): boolean {
  return isBetweenEntries(item) || item?.kind === W.colon || isSide(item) || isCount(item);
}

function isCount(item: Item | undefined): boolean {
  const q = item?.quantity;
  return q !== undefined && (q.unit === U.plain || q.unit === U.issues) && q.exponent === 0 && q.sign === 0;
}

/** The direction, or the noun, right behind a count, or right before it or its colon. */
function sideBeside(items: readonly Item[], at: number, step: 1 | -1): number | undefined {
  const beside = itemAt(items, step < 0 && kindAt(items, at - 1) === W.colon ? at - 2 : at + step);
  return isSide(beside) ? beside?.value : undefined;
}

/** "Far more stocks fell than rose": two verbs of both ways, the second at `at`. */
function isMoreThan(items: readonly Item[], at: number): boolean {
  const [first, second] = [items[at - 2], items[at]];
  if (first?.kind !== W.move || second?.kind !== W.move || first.value * second.value >= 0) return false;
  return kindAt(items, at - 3) === W.shareUnit && kindAt(items, at - 4) === W.more;
}

const isBeating = wordSet("led", "beat", "topped", "exceeded");

const isMoved = kindSet(W.moveNoun, W.breadth, W.moving);

/** Phrases from the nouns to the first count: "the advance-decline ratio of the exchange stood at". */
const REACH = 8;

/**
 * "Advances led declines 412 to 388", "more stocks fell than rose: 862 versus 68", "the advance/decline ratio stood at
 * 412-388": nouns of both ways, and a pair of counts behind.
 */
export function sidesOfNouns({ items, sides, story: { tokens } }: Sentence, at: number): boolean {
  for (let two = at - 1; two > 1 && two > at - REACH; two--) {
    if (kindAt(items, two) === W.quantity) return false;
    const second = itemAt(items, two);
    if (second === undefined || (!isMoved(second) && second.kind !== W.move)) continue;
    const joint = items[two - 1] as Item;
    // "Declining issues led advances 482 to 319".
    const noun = kindAt(items, two - 2) === W.shareUnit && kindAt(items, two - 3) === W.moving ? two - 3 : two - 2;
    const first = itemAt(items, noun);
    if (joint.kind === W.than && isMoreThan(items, two)) {
      sides.length = 0;
      sides.push(first?.value ?? 0, second.value);
      return true;
    }
    const isJoined = joint.kind === W.hyphen || joint.kind === W.other || isBeating(tokens, joint.from);
    if (!isJoined || !isMoved(first) || (first?.value ?? 0) * second.value >= 0) return false;
    sides.length = 0;
    sides.push(first?.value ?? 0, second.value);
    return true;
  }
  return false;
}
