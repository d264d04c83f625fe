import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { Extra } from "../story.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Issues that may not be traded, as Kuala Lumpur counts them beside those that rose and fell. */

const isHalted = wordSet("suspended", "halted");
const isOthers = wordSet("others", "other", "more", "remained", "remaining");

/** Phrases from a count to what was done to its issues: "43 other counters were suspended". */
const REACH = 5;

/** "382 were unchanged, 781 untraded and 43 others suspended": in a sentence of such counts, elsewhere than in Seoul. */
export function bindHalted(s: Sentence, at: number, q: Quantity): boolean {
  const { breadthSentence, items, story } = s;
  if (story.isHome || !breadthSentence) return false;
  for (let next = at + 1; next < items.length && next < at + REACH; next++) {
    const { from, kind } = items[next] as Item;
    if (isHalted(story.tokens, from)) {
      // "12 suspended trading": what they did themselves.
      if (kindAt(items, next + 1) === W.trading) return false;
      story.claim("breadth.halted", s.marketIndex(), q, 1, new Extra("issues"));
      return true;
    }
    if (kind !== W.copula && kind !== W.shareUnit && !isOthers(story.tokens, from)) return false;
  }
  return false;
}
