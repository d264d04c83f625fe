import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isAboutMarkets, isOfOtherThing } from "./about-markets.ts";
import { MAIN_INDEX } from "./markets.ts";

/** A country by its name alone may be its economy; in a row of places that each moved by a percentage it is its market. */

/** Behind these a part of such a row begins. */
const STARTS = kindTable(W.comma, W.semicolon, W.while, W.but, W.and, W.colon, W.with);
const VERBS = kindTable(W.move, W.moving, W.moveNoun, W.copula, W.direction, W.close);

/** What may stand between the verb and its percentage. */
const BETWEEN = kindTable(
  W.direction,
  W.moving,
  W.near,
  W.about,
  W.over,
  W.under,
  W.more,
  W.than,
  W.by,
  W.article,
  W.at,
);

/** Phrases from the verb to its percentage. */
const REACH = 6;

const isLittle = wordSet("little", "further", "mere", "modest");

/** "A little over", "a further": a plain word that says no more than how much. */
export function isLittleMore({ story: { tokens } }: Sentence, { kind, from }: Item): boolean {
  return kind === W.plain && isLittle(tokens, from);
}

/** "India slipped a little over 1.8 percent": `at` is the place. */
function movesByPercent(s: Sentence, at: number): boolean {
  const { items } = s;
  if (at > 0 && STARTS[kindAt(items, at - 1)] !== 1) return false;
  const verb = kindAt(items, at + 1) === W.each ? at + 2 : at + 1;
  if (VERBS[kindAt(items, verb)] !== 1) return false;
  let figure = verb + 1;
  while (figure < verb + REACH && (BETWEEN[kindAt(items, figure)] === 1 || isHedge(s, figure))) figure++;
  return items[figure]?.quantity?.unit === U.percent;
}

function isHedge(s: Sentence, at: number): boolean {
  const item = s.items[at];
  return item !== undefined && isLittleMore(s, item);
}

/** True where the sentence tells of a row of markets by their places: two at least move by percentages. */
export function goesRoundMarkets(s: Sentence): boolean {
  s.roundsMarkets ??= isRow(s) && isOfMarkets(s);
  return s.roundsMarkets;
}

function isRow(s: Sentence): boolean {
  const { items } = s;
  let first = "";
  for (let at = 0; at < items.length; at++) {
    const { kind, value } = items[at] as Item;
    const market = kind === W.place ? (PLACE_MARKETS[value] as string) : "";
    if (market === first || MAIN_INDEX[market] === undefined || market === "AS" || !movesByPercent(s, at)) continue;
    if (first !== "") return true;
    first = market;
  }
  return false;
}

/** Markets are spoken of here, or were in the sentence before; elsewhere than in Seoul of nothing else. */
function isOfMarkets(s: Sentence): boolean {
  if (isAboutMarkets(s)) return true;
  const { claims, isHome, sentence } = s.story;
  const last = claims.at(-1);
  const near = last !== undefined && sentence - last.sentence <= 1;
  const goesOn = isHome ? near && /^(?:foreign_)?index\./.test(last.measure) : !near || last.measure !== "macro";
  return goesOn && !isOfOtherThing(s);
}
