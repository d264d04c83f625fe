import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import type { Quantity } from "./quantity.ts";

const isThe = wordSet("the");

/** "More than a whopping five percent": how the writer takes it. */
const isEmphatic = wordSet(
  ..."whopping staggering full massive hefty stunning startling remarkable solid cool".split(" "),
);

/** Words before a number that make it a bound: "more than", "nearly", "as much as". */
export function hedge(s: Sentence, at: number, q: Quantity): void {
  const { items } = s;
  for (let before = at - 1; before >= 0 && before >= at - 4; before--) {
    const { kind, from } = items[before] as Item;
    // "Fewer than the 522 that fell": as many.
    if (kind === W.article && kindAt(items, before - 1) === W.than && isThe(s.story.tokens, from)) return;
    // "Asked about the 5 percent slump".
    const ofMove = q.unit === U.percent && kindAt(items, at + 1) === W.moveNoun;
    if (kind === W.about && ofMove && isThe(s.story.tokens, items[before + 1]?.from ?? -1)) return;
    // "Finished close to 2% higher".
    const close = kind === W.to && before === at - 1 && isCloseTo(s, before - 1);
    if (kind === W.near || close) q.bound = "near";
    else if (kind === W.about) q.bound = isCountedOut(s, q) ? undefined : "about";
    else if (kind === W.over) q.bound = "over";
    else if (kind === W.under) q.bound = "under";
    // "Net purchases surpassing four trillion won", "turnover exceeding 3 trillion dong".
    else if ((kind === W.pass || isExceeding(s, kind, from)) && before === at - 1 && isGreatSum(q)) q.bound = "over";
    else if (kind === W.than && kindAt(items, before - 1) === W.more) q.bound = "over";
    else if (kind === W.than && kindAt(items, before - 1) === W.under) q.bound = "under";
    // "Closed at higher than 1,800 points".
    else if (kind === W.than && kindAt(items, before - 1) === W.direction && kindAt(items, before - 2) === W.at)
      q.bound = items[before - 1]?.value === -1 ? "under" : "over";
    // "More than 3% and 4%, respectively": the word is said of both.
    else if (kind === W.and && before === at - 1 && s.paired && isOfPair(items[at - 2]?.quantity, q))
      q.bound = items[at - 2]?.quantity?.bound;
    else if (
      kind === W.article ||
      kind === W.net ||
      (kind === W.plain && isEmphatic(s.story.tokens, from)) ||
      // "To reach about (RO 27.11) billion".
      (kind === W.openBracket && before === at - 1 && q.scale > 0 && kindAt(items, at + 1) === W.closeBracket) ||
      (kind === W.to && kindAt(items, before - 1) === W.plain) ||
      kind === W.period
    )
      continue;
    return;
  }
}

const exceeds = wordSet("exceeding");

/** A verb that more often holds winners against losers. */
function isExceeding({ story: { tokens } }: Sentence, kind: number, from: number): boolean {
  return kind === W.outnumber && exceeds(tokens, from);
}

function isGreatSum({ scale, unit }: Quantity): boolean {
  return unit === U.money && scale > 0;
}

/** "Some 3,192,349 shares", elsewhere than in Seoul: counted to the last, so that the word is only an idiom. */
function isCountedOut({ story }: Sentence, { digits, exponent, scale }: Quantity): boolean {
  return !story.isHome && scale === 0 && exponent === 0 && digits > 100_000 && digits % 1_000 !== 0;
}

/** Two numbers of one kind, the second printed no finer than the first. */
function isOfPair(first: Quantity | undefined, { exponent, scale, unit }: Quantity): boolean {
  return first !== undefined && first.unit === unit && first.scale === scale && first.exponent <= exponent;
}

const isClose = wordSet("close");

/** "Close" behind a verb, and no verb itself; in Seoul behind "at" alone: "jumped 8 percent at close to 170,000 won". */
function isCloseTo({ items, story }: Sentence, at: number): boolean {
  const verb = kindAt(items, at - 1);
  if (!isClose(story.tokens, items[at]?.from ?? -1)) return false;
  return story.isHome ? verb === W.at : verb === W.close || verb === W.move || verb === W.copula;
}
