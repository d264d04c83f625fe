import type { Tokens } from "../../scanner.ts";
import { type Item, isIn, kindAt } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/**
 * Words that say what a name is of, in front of it: "the benchmark KOSPI", "the country's largest chip maker Pepper".
 */

/** Phrases from the first of them to the name. */
const REACH = 9;

const DESCRIBES = kindTable(
  W.plain,
  W.sector,
  W.hyphen,
  W.place,
  W.possessive,
  W.marketNoun,
  W.shareUnit,
  W.groupAdjective,
);

const isVerb = wordSet(
  ..."said say says saw see sees sent took brought left hit made led drove expect expects put".split(" "),
);

/** The name that the words from `from` on describe; -1 where what stands there is no name, or a sentence of its own. */
export function nameDescribed(tokens: Tokens, items: readonly Item[], from: number): number {
  for (let at = from; at < items.length && at < from + REACH; at++) {
    const { kind, to } = items[at] as Item;
    if (kind === W.subject) return at;
    // "No. 2 chip maker Pepper".
    if (kind === W.no && kindAt(items, at + 1) === W.period && kindAt(items, at + 2) === W.quantity) {
      at += 2;
      continue;
    }
    if (DESCRIBES[kind] !== 1 && !(at === from && kind === W.pass) && !isSharesOf(items, at)) return -1;
    // "The news lifted Pepper", and not "state-owned Pepper".
    if (kind === W.plain && kindAt(items, at - 1) !== W.hyphen && isActing(tokens, to - 1)) return -1;
  }
  return -1;
}

/** "Shares of Pepper", "stocks in Pepper": the joint between them. */
function isSharesOf(items: readonly Item[], at: number): boolean {
  return kindAt(items, at - 1) === W.shareUnit && (kindAt(items, at) === W.of || isIn(items, at));
}

function isActing(tokens: Tokens, at: number): boolean {
  return tokens.text.startsWith("ed", (tokens.end[at] as number) - 2) || isVerb(tokens, at);
}
