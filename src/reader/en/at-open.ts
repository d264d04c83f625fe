import { itemAt, kindAt } from "./item.ts";
import type { Sentence } from "./sentence-reader.ts";
import { isMinutes } from "./trade-halt.ts";
import * as W from "./word-class.ts";
import { wordSet } from "./word-set.ts";

/** Seoul's moments told by the open: "at the open", "20 minutes after the opening bell", "30 minutes into trade". */

const isOpen = wordSet("open", "opening", "outset", "start");
const isMost = wordSet("worst", "best");
const begins = wordSet("open", "start");
const isBell = wordSet("bell");
const isInto = wordSet("into", "in");

/** "At the open", "at the opening bell"; `at` is the noun. */
export function isAtOpen({ items, story: { tokens } }: Sentence, at: number): boolean {
  const before = kindAt(items, at - 1);
  // "Seoul shares open 0.4 percent lower": a headline's present.
  if (before === W.shareUnit || before === W.marketNoun) {
    const near = kindAt(items, at + 1) === W.near || kindAt(items, at + 1) === W.over ? at + 2 : at + 1;
    return begins(tokens, itemAt(items, at)?.from ?? -1) && kindAt(items, near) === W.quantity;
  }
  // "At its worst, the index was down 40.2 points".
  if (before === W.article && kindAt(items, at - 2) === W.at && isMost(tokens, itemAt(items, at)?.from ?? -1))
    return kindAt(items, at + 1) === W.comma;
  const led = before === W.article && kindAt(items, at - 2) === W.at;
  // "At the start of the year".
  return led && isOpen(tokens, itemAt(items, at)?.from ?? -1) && kindAt(items, at + 1) !== W.of;
}

/** "Minutes after the open", "20 minutes into trade", "within minutes of the opening bell"; `at` is the minutes. */
export function isSinceOpen(s: Sentence, at: number): boolean {
  const { items } = s;
  const { tokens } = s.story;
  if (!isMinutes(s, items[at])) return false;
  const joint = itemAt(items, at + 1);
  const noun = itemAt(items, kindAt(items, at + 2) === W.article ? at + 3 : at + 2);
  if (joint === undefined || noun === undefined) return false;
  if (joint.kind === W.preposition) {
    const session = noun.kind === W.trading || (noun.kind === W.span && noun.value === 1);
    return isInto(tokens, joint.from) && session;
  }
  if (joint.kind !== W.after && joint.kind !== W.of) return false;
  return isOpen(tokens, noun.from) || isBell(tokens, noun.to);
}
