import { type Item, itemAt, kindAt } from "./item.ts";
import type { Quantity } from "./quantity.ts";
import type { Sentence } from "./sentence-reader.ts";
import * as U from "./unit-kind.ts";
import * as W from "./word-class.ts";
import { wordSet } from "./word-set.ts";

/** Which group a count of issues is of, where the words right around it say so. */

const isNumberedWord = wordSet("numbered");

export function isNumbered({ items, story }: Sentence, at: number): boolean {
  const verb = itemAt(items, at - 1);
  return verb?.kind === W.plain && isNumberedWord(story.tokens, verb.from);
}

const isOnes = wordSet("ones");

/** "Advancing issues numbered 371 and declining ones 522", "the number of losers, 522, exceeded ...": the side, or 0. */
export function sideNamed({ breadthSentence, items, sides, story }: Sentence, at: number, q: Quantity): number {
  if (q.unit !== U.plain) return 0;
  const before = itemAt(items, at - 1);
  const group = itemAt(items, at - 2);
  if (before?.kind === W.comma && group?.kind === W.breadth && isEdge(kindAt(items, at + 1))) return group.value;
  // "Those closing lower came to 522".
  if (breadthSentence && before?.kind === W.to && group?.kind === W.copula) return sideClosed(items, at - 3);
  if (before?.kind !== W.plain || before.value !== 0) return 0;
  if (isNumberedWord(story.tokens, before.from) && group?.kind === W.direction) return sideClosed(items, at - 2);
  if (isNumberedWord(story.tokens, before.from) && group?.kind === W.shareUnit)
    return kindAt(items, at - 3) === W.moving ? (itemAt(items, at - 3)?.value ?? 0) : 0;
  return breadthSentence && sides.length === 0 && group?.kind === W.moving && isOnes(story.tokens, before.from)
    ? group.value
    : 0;
}

/** "Stocks closing higher". */
function sideClosed(items: readonly Item[], at: number): number {
  return kindAt(items, at) === W.direction && kindAt(items, at - 1) === W.close ? (itemAt(items, at)?.value ?? 0) : 0;
}

function isEdge(kind: number): boolean {
  return kind === W.comma || kind === W.period || kind < 0;
}

const isLimit = wordSet("limit", "limits");
const isUp = wordSet("upper", "ups", "up", "ceiling");
const isDown = wordSet("lower", "downs", "down", "floor");

/** Phrases from a count to the limit its stocks hit. */
const LIMIT_REACH = 7;

/** "Including 14 limit-ups", "with 6 of them hitting the daily limit": 1, -1, or 0 where no limit is spoken of. */
export function limitAfter({ items, sidesTaken, story }: Sentence, at: number): number {
  for (let next = at + 1; next < items.length && next < at + LIMIT_REACH; next++) {
    const { kind, from } = items[next] as Item;
    if (kind === W.comma || kind === W.quantity || kind === W.breadth || kind === W.and) return 0;
    if (kind !== W.plain || !isLimit(story.tokens, from)) continue;
    const behind = from + 2;
    if (isUp(story.tokens, from - 1) || isUp(story.tokens, behind)) return 1;
    if (isDown(story.tokens, from - 1) || isDown(story.tokens, behind)) return -1;
    // "Losers beat gainers 522 to 371, with 12 at the limit": which of them is not told.
    if (sidesTaken > 1) return 0;
    const last = story.claims.at(-1)?.measure;
    return last === "breadth.gainers" ? 1 : last === "breadth.losers" ? -1 : 0;
  }
  return 0;
}

const isWinning = wordSet("winning");

/** "Falling and rising stocks at 862 versus 68", "rising issues beat those that declined": verbs that stand for the groups. */
export function sidesOfVerbs(s: Sentence, compared: boolean): void {
  const { items, sides } = s;
  if (!compared) {
    for (let at = 0; at + 3 < items.length; at++) {
      const one = items[at] as Item;
      const two = items[at + 2] as Item;
      if (one.kind !== W.moving || two.kind !== W.moving) continue;
      if (kindAt(items, at + 1) === W.and && kindAt(items, at + 3) === W.shareUnit) sides.push(one.value, two.value);
    }
    return;
  }
  const verb = items.findIndex(({ kind }) => kind === W.outnumber);
  if (kindAt(items, verb - 1) === W.copula) {
    s.outnumbered = true;
    return;
  }
  const isWon = ({ from }: Item) => isWinning(s.story.tokens, from);
  const before = items
    .slice(Math.max(0, verb - 4), verb)
    .find((item) => item.kind === W.moving || item.kind === W.breadth || isWon(item));
  const after = items
    .slice(verb + 1, verb + 6)
    .find((item) => item.kind === W.moving || item.kind === W.move || item.kind === W.breadth || isWon(item));
  if (!before || !after) return;
  sides.length = 0;
  for (const side of [before, after]) sides.push(isWon(side) ? 1 : side.value);
  s.breadthSentence = true;
}
