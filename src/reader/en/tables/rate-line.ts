import { tenTo } from "../../../market/figure.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, isSlash, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { Extra } from "../story.ts";
import { PAIR } from "../words/money-words.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/**
 * In Seoul, a line of a summary that the won's rate begins: "KRW/USD 1,344.2 (-6.4)", "Won 1,335.2/dlr vs 1,333.6". The money
 * right before the number was read as its unit.
 */

/** What a dollar may have cost since its rate is free. */
const [LEAST, MOST] = [600, 2_500];

const isDollar = wordSet("dlr", "dlrs", "usd", "dollar");
const isVersus = wordSet("vs", "versus", "from");

function isMoney({ kind }: Item): boolean {
  return kind === W.won || kind === W.dollar;
}

/** A number that a dollar may cost. */
function isRate(q: Quantity | undefined): q is Quantity {
  if (q === undefined || (q.unit !== U.money && q.unit !== U.plain) || q.scale !== 0 || q.sign !== 0) return false;
  const value = q.digits * tenTo(q.exponent);
  return value >= LEAST && value <= MOST;
}

interface Told {
  readonly rate: number;
  /** The first phrase behind the rate and its pair. */
  readonly behind: number;
}

/** Where the rate of the line stands that begins at `at`. */
function rateFrom({ items, story: { tokens } }: Sentence, at: number): Told | undefined {
  const first = items[at];
  if (first === undefined) return undefined;
  // "KRW/USD 1,344.2", "USD/KRW 1,344.2".
  if (isMoney(first) && isSlash(items[at + 1]) && isRate(items[at + 2]?.quantity))
    return { rate: at + 2, behind: at + 3 };
  // "Won 1,335.2/dlr", "KRW 1,335.2/USD".
  const dollar = items[at + 2];
  if (first.quantity?.currency !== "KRW" || !isSlash(items[at + 1]) || dollar === undefined) return undefined;
  const told = dollar.kind === W.dollar || isDollar(tokens, dollar.from);
  return told && isRate(first.quantity) ? { rate: at, behind: at + 3 } : undefined;
}

/** Claims the rate that such a line begins with, and what stands behind it. Returns the phrase behind; 0 where the sentence is none. */
export function readRateLine(s: Sentence): number {
  const { items, story } = s;
  if (!story.isHome) return 0;
  const at = kindAt(items, 0) === W.hyphen || kindAt(items, 0) === W.other ? 1 : 0;
  const told = rateFrom(s, at);
  if (told === undefined) return 0;
  story.claim("fx.rate", PAIR, items[told.rate]?.quantity as Quantity, 1, new Extra("KRW"));
  const { behind } = told;
  const moved = items[behind + 1]?.quantity;
  const bracketed = kindAt(items, behind) === W.openBracket && kindAt(items, behind + 2) === W.closeBracket;
  if (bracketed && moved !== undefined && moved.unit === U.plain && moved.sign !== 0) {
    story.claim("fx.change", PAIR, moved, 1, new Extra("KRW"));
    return behind + 3;
  }
  const before = items[behind + 1]?.quantity;
  if (isVersus(story.tokens, items[behind]?.from ?? -1) && isRate(before)) {
    const extra = new Extra("KRW");
    extra.session = story.previousSession;
    story.claim("fx.rate", PAIR, before, 1, extra);
    return behind + 2;
  }
  return behind;
}
