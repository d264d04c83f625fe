import { isLed as isHeading } from "../names/priced-name.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isFollowed } from "../subjects/measured-name.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { bracketSign, LIST_REACH, listSign } from "./bracket-sign.ts";
import { signOfListedWith } from "./listed-with.ts";

/** Which way a percentage of a stock or a sector went. */

const isLed = wordSet("led");

function isLedBy({ clause, items, story }: Sentence, at: number): boolean {
  const verb = itemAt(items, at);
  return clause.kind === S.stock && verb?.kind === W.plain && isLed(story.tokens, verb.from);
}

/** "Led the gainers with 3.62 percent", or followed who did: which way those went, or 0. */
function signOfLead({ items, story: { tokens } }: Sentence, at: number): number {
  if (kindAt(items, at + 2) === W.of) return 0;
  let by = at - 2;
  while (by > at - NAME_REACH && DESCRIBES[kindAt(items, by)] === 1) by--;
  const next = kindAt(items, by) === W.by ? itemAt(items, by - 1) : undefined;
  let lead = at;
  if (next !== undefined && isFollowed(tokens, next.from))
    do lead--;
    while (lead > at - LEAD_REACH && lead > 0 && kindAt(items, lead) !== W.with);
  // "Led the losers' table with 9.76 per cent".
  const of = kindAt(items, lead - 1) === W.plain && kindAt(items, lead - 2) === W.breadth ? lead - 2 : lead - 1;
  const noun = itemAt(items, of);
  if (kindAt(items, lead) !== W.with || (noun?.kind !== W.breadth && noun?.kind !== W.moveNoun)) return 0;
  const verb = itemAt(items, kindAt(items, of - 1) === W.article ? of - 2 : of - 1);
  return verb !== undefined && isHeading(tokens, verb.from) ? Math.sign(noun.value) : 0;
}

/** "Led the losers' chart", ending at a place: which way those went, or 0. */
function signOfChart({ items, story: { tokens } }: Sentence, at: number): number {
  const noun = items[kindAt(items, at) === W.plain ? at - 1 : at];
  if (noun?.kind !== W.breadth) return 0;
  // "Topped the list of gainers".
  const ofList = kindAt(items, at - 1) === W.of && kindAt(items, at - 2) === W.plain;
  const article = ofList ? at - 3 : kindAt(items, at) === W.plain ? at - 2 : at - 1;
  const verb = kindAt(items, article) === W.article ? itemAt(items, article - 1) : undefined;
  return verb !== undefined && isHeading(tokens, verb.from) ? Math.sign(noun.value) : 0;
}

const LEADS_TITLE = kindTable(W.by, W.with, W.at);
const IN_TITLE = kindTable(W.plain, W.pass, W.article, W.possessive, W.span);
const OF_DAY = kindTable(W.of, W.preposition, W.article, W.span, W.trading, W.date, W.intraday);

/** "Were the top losers of the session, by 9.66 percent and 5.2 percent": which way those went that bear the title, or 0; `at` is the first figure. */
function signOfTitle(items: readonly Item[], at: number): number {
  if (LEADS_TITLE[kindAt(items, at - 1)] !== 1) return 0;
  let noun = kindAt(items, at - 2) === W.comma ? at - 3 : at - 2;
  while (noun > at - TITLE_REACH && OF_DAY[kindAt(items, noun)] === 1) noun--;
  const way = itemAt(items, noun);
  if (way?.kind !== W.breadth) return 0;
  let verb = noun - 1;
  while (verb > noun - TITLE_REACH && IN_TITLE[kindAt(items, verb)] === 1) verb--;
  return verb < noun - 1 && kindAt(items, verb) === W.copula ? Math.sign(way.value) : 0;
}

/** Phrases from a verb to the title, and from that to its figures. */
const TITLE_REACH = 7;

/** "By leading battery maker Salt": what may stand before the name. */
const DESCRIBES = kindTable(W.plain, W.sector, W.article, W.marketNoun);
const NAME_REACH = 7;

/** Phrases from who led to who followed. */
const LEAD_REACH = 16;

/** "It was followed by Pepper at 10 per cent": as the stock of the sentence before. */
function signOfFollowed({ items, story }: Sentence): number {
  if (!items.some(({ kind, from }) => kind === W.plain && isFollowed(story.tokens, from))) return 0;
  const last = story.claims.findLast(({ measure }) => measure === "stock.change_pct");
  return last !== undefined && story.sentence - last.sentence < 2 ? Math.sign(last.figure.digits) : 0;
}

/** The noun before the colon that a list stands behind, and before which nothing moves; 0 where there is none. */
function signOfColon(items: readonly Item[], at: number): number {
  for (let back = at; back > 0 && back > at - LIST_REACH; back--) {
    const { kind } = items[back] as Item;
    if (kind === W.colon) return items[back - 1]?.kind === W.moveNoun ? Math.sign(items[back - 1]?.value ?? 0) : 0;
    if (kind === W.move || kind === W.moving || kind === W.direction || kind === W.semicolon) return 0;
  }
  return 0;
}

/** "With a 16.28% share price appreciation": which way its price went. */
function signOfPrice(items: readonly Item[], at: number): number {
  const noun = kindAt(items, at + 1) === W.shareUnit && kindAt(items, at + 2) === W.plain ? items[at + 3] : undefined;
  return noun?.kind === W.moveNoun ? Math.sign(noun.value) : 0;
}

/** "Gains, 0.34% and 0.20%, respectively": the first of the percentages that stand in a row. */
function firstOfRow(items: readonly Item[], at: number): number {
  let first = at;
  for (;;) {
    let before = first - 1;
    while (kindAt(items, before) === W.and || (kindAt(items, before) === W.comma && before > 0)) before--;
    if (before === first - 1 || kindAt(items, before) !== W.quantity || items[before]?.value !== U.percent)
      return first;
    first = before;
  }
}

/** "Pepper and Salt led with 9.9% and 9.5% growth": the noun behind the last of as many figures as there are names, or 0. */
function signOfRow({ clause, items, story }: Sentence, at: number): number {
  const names = clause.subjects.length;
  if (names < 2 || story.isHome || clause.dirKnown) return 0;
  let last = firstOfRow(items, at);
  for (let count = 1; count < names; count++) {
    do last++;
    while (kindAt(items, last) === W.comma || kindAt(items, last) === W.and);
    if (items[last]?.quantity?.unit !== U.percent) return 0;
  }
  const noun = items[last + 1];
  return last >= at && noun?.kind === W.moveNoun ? Math.sign(noun.value) : 0;
}

/** Sign of a percentage of a stock or a sector, 0 when nothing says it. */
export function percentSign(s: Sentence, at: number): number {
  if (kindAt(s.items, at - 1) === W.openBracket) return bracketSign(s, at);
  // "Saw the sharpest drop, 2.8%".
  const noun = itemAt(s.items, firstOfRow(s.items, at) - 2);
  if (noun?.kind === W.moveNoun && noun.value !== 0 && kindAt(s.items, firstOfRow(s.items, at) - 1) === W.comma)
    return Math.sign(noun.value);
  // "The steepest gains came in energy at 2.05 percent".
  if (kindAt(s.items, at - 1) === W.at && !s.story.isHome && !s.clause.dirKnown && s.directionAt(at) === 0)
    return listSign(s.items, at) || signOfFollowed(s);
  // "Others recorded losses: industrials by 0.86 percent, services by 1.34 percent".
  const listed = kindAt(s.items, at - 1) === W.by && !s.story.isHome ? signOfColon(s.items, at - 2) : 0;
  if (listed !== 0) return listed;
  const title = s.clause.dirKnown || s.story.isHome ? 0 : signOfTitle(s.items, firstOfRow(s.items, at));
  if (title !== 0) return title;
  // "Led the losers' chart by 9.46 per cent".
  if (kindAt(s.items, at - 1) === W.by && !s.story.isHome) {
    const way = signOfChart(s, at - 2);
    if (way !== 0) return way;
  }
  // "On the gainers' chart, Pepper led by 10 per cent".
  if (kindAt(s.items, at - 1) === W.by && !s.story.isHome && !s.clause.dirKnown && isLedBy(s, at - 2))
    return listSign(s.items, at);
  const told = s.clause.dirKnown ? 0 : signOfListedWith(s, at);
  if (told !== 0) return told;
  const listedGain = signOfRow(s, at);
  if (listedGain !== 0) return listedGain;
  // "Led the gainers with 3.62 percent, followed by Salt with 2.41 percent".
  if (kindAt(s.items, at - 1) === W.with && s.directionAt(at) === 0) {
    const led = signOfLead(s, at - 1);
    if (led !== 0 || !s.clause.dirKnown) return led;
  }
  // "Salt Bank: 2.36 per cent".
  if (kindAt(s.items, at - 1) === W.colon && kindAt(s.items, at - 2) === W.subject) return 1;
  return s.directionAt(at) || signOfPair(s, at) || signOfPrice(s.items, at) || s.clause.dir;
}

/** "Pepper was 1.5 percent and Salt 2.9 percent lower", in Seoul: the way is told once, behind the second. */
function isToldWithNext({ clause, items, story }: Sentence, at: number): boolean {
  if (!story.isHome || clause.dirKnown || kindAt(items, at + 1) !== W.and) return false;
  const verb = kindAt(items, at - 1);
  if (verb !== W.copula && verb !== W.close) return false;
  return (
    kindAt(items, at + 2) === W.subject && items[at + 3]?.value === U.percent && kindAt(items, at + 4) === W.direction
  );
}

/** "Midcaps and smallcaps ended 1.4 percent and 0.6 percent higher": the way of the first of two, told behind the second. */
function signOfPair(s: Sentence, at: number): number {
  const { clause, items } = s;
  if (isToldWithNext(s, at)) return s.directionAt(at + 3);
  if (clause.subjects.length !== 2 || clause.dirKnown || kindAt(items, at - 1) !== W.close) return 0;
  return kindAt(items, at + 1) === W.and && items[at + 2]?.value === U.percent ? s.directionAt(at + 2) : 0;
}
