import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isCome = wordSet("come");

/** Phrases from what begins a clause to its "by the close". */
const FRONT = 3;

/** "By the close", "at the closing bell", "by the end of trade", and not "at the end of the morning session". */
function isAtClose({ items, story: { tokens } }: Sentence, at: number): boolean {
  const joint = kindAt(items, at);
  const come = isCome(tokens, items[at]?.from ?? -1);
  if (
    (joint !== W.by && joint !== W.at && !come) ||
    kindAt(items, at + 1) !== W.article ||
    kindAt(items, at + 2) !== W.close
  )
    return false;
  for (let next = at + 3; next < at + 7; next++) {
    const { kind, value } = items[next] ?? { kind: -1, value: 0 };
    if (kind === W.intraday || kind === W.clock || kind === W.time || (kind === W.span && value !== 1)) return false;
    if (kind === W.comma || kind === W.it || kind === W.subject) break;
  }
  return true;
}

/** Phrases of a dateline in front of "at the close". */
const DATELINE = 3;

/** "At the close of trading the index had fallen 2.5 percent": how the day ended, and nothing before it. */
export function readAtClose(s: Sentence): void {
  if (s.story.isHome) return;
  for (let at = 0; at < DATELINE; at++)
    if (isAtClose(s, at)) {
      s.byClose = true;
      return;
    }
}

/** "At noon it stood at 2,401; at the closing bell it was at 2,436": what closes does so in another clause. */
export function isPartedFromClose(s: Sentence, at: number): boolean {
  const { items } = s;
  for (let next = at + 1; next < items.length && next < at + PARTED_REACH; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.close) return false;
    if (PARTS[kind] === 1 && isAtClose(s, next + 1)) return true;
  }
  return false;
}

const PARTS = kindTable(W.semicolon, W.but, W.while, W.and);

/** Phrases from noon to the end of what is told of it. */
const PARTED_REACH = 24;

/** "Had shed 25 points by 10:40 a.m.; by the close it had added 24": what the clause behind `at` tells is of the close. */
export function leaveMoment(s: Sentence, at: number): void {
  if (!s.timed || s.story.underClock) return;
  for (let next = at + 1; next <= at + FRONT; next++) {
    if (isAtClose(s, next)) {
      s.timed = s.clocked = s.duringHours = false;
      s.byClose = s.story.closeLevel = true;
      return;
    }
    if (kindAt(s.items, next) !== W.comma && kindAt(s.items, next) !== W.plain && kindAt(s.items, next) !== W.but)
      return;
  }
}
