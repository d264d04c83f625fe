import { isCapital } from "../../scanner.ts";
import { MAIN_INDEX } from "../atlas/markets.ts";
import { isLevel } from "../phrases/apposition.ts";
import { type Item, indexOf, isIn, itemAt, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { isWord, wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isInPoints } from "./about-markets.ts";
import { goesOnRound, goesRoundMarkets, headsMove, isLittleMore, movesBehindComma, verbOf } from "./among-markets.ts";
import { HOW_MUCH, MARKET_VERBS } from "./move-words.ts";
import { isOwnedAgain } from "./owned-again.ts";
import { isFrontPhrase, isRegion, startsClause } from "./place-front.ts";
import { headsSeoul } from "./seoul-heading.ts";

/** In these a name may begin. */
const NOUNS = kindTable(W.sector, W.sectorNoun, W.plain);

/** What a market that only its place names does. */
const MOVES = kindTable(W.move, W.moving, W.direction);

/** What may stand between a place's verb and its first figure. */
const BETWEEN = kindTable(...HOW_MUCH, W.under, W.date, W.intraday, W.span, W.trading, W.comma, W.at, W.to);

/** A city that moves is its market; a country may be its economy. */
const isCity = wordSet(
  ..."tokyo hong hk shanghai shenzhen taipei mumbai london frankfurt paris milan madrid amsterdam brussels zurich lisbon".split(
    " ",
  ),
  ..."dublin athens stockholm copenhagen oslo helsinki warsaw prague budapest moscow istanbul sydney wellington toronto".split(
    " ",
  ),
  ..."singapore lumpur bangkok manila jakarta seoul vienna karachi dhaka colombo".split(" "),
);

function isCityNamed({ story: { tokens } }: Sentence, { from, to }: Item): boolean {
  return isCity(tokens, from) || isCity(tokens, to - 1);
}

/** "Kuala Lumpur", "Sao Paulo". */
const isFront = wordSet("kuala", "sao", "são");

const isThose = wordSet("those", "that");

/** What economies do. */
const isGrowth = wordSet(
  "grew",
  "expanded",
  "contracted",
  "shrank",
  "increased",
  "accelerated",
  "imported",
  "contributed",
);

/** "Madrid was easier. The general index fell": where the sentence is, and what goes on from it. */
export function readScene(s: Sentence): void {
  const { items, story } = s;
  const place = items[0] as Item;
  const market = PLACE_MARKETS[place.value] ?? "";
  const verb = kindAt(items, 1);
  // "London was closed": nothing goes on from it.
  if ((verb !== W.copula || kindAt(items, 2) === W.close) && verb !== W.close) return;
  if (market === story.market || MAIN_INDEX[market] === undefined || !isCity(story.tokens, place.from)) return;
  s.first ??= indexOf(MAIN_INDEX[market], market);
  story.lastNamed = s.first;
}

const isPrices = wordSet("prices");

/** "Bargain-hunting lifted share prices in Taipei. The index rose 37.46 points": where the sentence is, and what goes on from it. */
export function readSceneBehind(s: Sentence, at: number): void {
  const { items, story } = s;
  const market = PLACE_MARKETS[(items[at] as Item).value] ?? "";
  if (!isIn(items, at - 1) || market === story.market || MAIN_INDEX[market] === undefined) return;
  const noun = isPrices(story.tokens, items[at - 2]?.from ?? -1) ? at - 3 : at - 2;
  if (kindAt(items, noun) !== W.shareUnit || !isCityNamed(s, items[at] as Item)) return;
  s.first ??= indexOf(MAIN_INDEX[market], market);
  story.lastNamed = indexOf(MAIN_INDEX[market], market);
}

/** "QATAR fell 0.5% to 10,225" is about the market there; "Industries Qatar added 0.7%" is about a name that ends so. */
export function readPlace(s: Sentence, at: number): void {
  const { items, clause } = s;
  // "Ahead of Taipei (-0.9%) and Shanghai (-0.5%)".
  if (isMeasuredInBrackets(items, at)) {
    replaceNamed(s, at);
    return;
  }
  // "Bangkok, Jakarta and Manila each fell", "Taiwan has lost 2 percent".
  const verbAt = verbOf(s, at);
  const verb = items[verbAt];
  if (verb === undefined) return;
  if (headsMove(s, at) || movesBehindComma(s, at) || goesOnRound(s, at) || isOwnedAgain(s, at)) {
    replaceBy(s, at, at);
    return;
  }
  // "London fell 0.3 percent, Frankfurt 0.5 percent".
  if (verb.kind === W.quantity) {
    // "And in Hong Kong 0.7 percent".
    const inIt = isIn(items, at - 1);
    const joint = kindAt(items, inIt ? at - 2 : at - 1);
    const elliptic = (joint === W.comma || joint === W.and) && clause.kind === S.index && clause.bound;
    // "Japan fell 0.3 percent, Taiwan 0.5 percent": a place told as the one before it was.
    const named = isCityNamed(s, items[at] as Item) || kindAt(items, clause.subjectAt) === W.place;
    if (elliptic && clause.dirKnown && verb.value === U.percent && named) replaceBy(s, at, at);
    return;
  }
  // "With India's down 4.16 percent": the market there, which has no name here.
  const market = verb.kind === W.possessive && MOVES[kindAt(items, at + 2)] === 1;
  if (market && kindAt(items, at + 3) === W.quantity) replace(s, subjectOf(S.outside, "market"));
  if (verb.kind === W.plain && isStranger(s, at)) {
    replace(s, subjectOf(S.outside, wordOf(s, items[at] as Item)));
    return;
  }
  if (MARKET_VERBS[verb.kind] !== 1) {
    // "Australia was off 1.8 percent, with Hong Kong just over 1 percent lower".
    const joined = kindAt(items, at - 1) === W.with || kindAt(items, at - 1) === W.and;
    if (joined && clause.kind === S.index && clause.bound && isOffBy(s, at + 1)) replaceNamed(s, at);
    return;
  }
  let first = at;
  // "In Asia, Tokyo rose 0.4 percent": the front, and no row.
  while (isJoint(kindAt(items, first - 1)) && kindAt(items, first - 2) === W.place && !isRegion(items[first - 2]))
    first -= 2;
  const front = itemAt(items, first - 1);
  const start = front?.kind === W.plain && isFront(s.story.tokens, front.from) ? first - 2 : first - 1;
  const before = itemAt(items, kindAt(items, start) === W.place ? start - 1 : start);
  // "Stocks in Taiwan lost 0.4 percent, while those in Singapore added 0.7 percent".
  const those = before?.kind === W.preposition && kindAt(items, start - 1) === W.plain;
  const again = those && isThose(s.story.tokens, (items[start - 1] as Item).from);
  // "• DUBAI down 0.5% to 5,096 points": a line of a list.
  const listed = before === items[0] && (before?.kind === W.other || before?.kind === W.hyphen);
  const begins = before === undefined || startsClause(before.kind) || isFrontPhrase(items, s.story.tokens, start);
  if (before === undefined || begins || listed || again) {
    if (isMarketMove(s, at, verbAt, verb)) replaceBy(s, first, at);
    // "With the Nikkei closing 7 percent lower and South Korea down over 11 percent": another market, named by its country alone.
    else if (verb.kind === W.direction && clause.kind === S.index && clause.bound && isOffBy(s, at + 2))
      replace(s, subjectOf(S.outside, "market"));
  } else if (NOUNS[before.kind] === 1 && isCapital(s.story.tokens, before.from) && verb.kind === W.move)
    replace(s, subjectOf(S.outside, wordOf(s, items[at] as Item)));
}

/** A place with a percentage and its sign in brackets behind it. */
export function isMeasuredInBrackets(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) !== W.openBracket) return false;
  const way = kindAt(items, at + 2) === W.direction;
  const q = items[way ? at + 3 : at + 2]?.quantity;
  return q?.unit === U.percent && (q.sign !== 0 || way);
}

/** "Just over 1 percent [lower]": what stands at `at` is a percentage, with what bounds it. */
function isOffBy({ items, story: { tokens } }: Sentence, at: number): boolean {
  let figure = isJust(tokens, items[at]?.from ?? -1) ? at + 1 : at;
  while (figure < at + 3 && kindAt(items, figure) !== W.quantity && isBetween(items, figure)) figure++;
  if (items[figure]?.quantity?.unit !== U.percent) return false;
  return kindAt(items, at - 1) === W.direction || kindAt(items, figure + 1) === W.direction;
}

const isJust = wordSet("just");

/** A city's market; that of a country goes without a name. */
function replaceNamed(s: Sentence, at: number): void {
  if (isCityNamed(s, s.items[at] as Item)) replaceBy(s, at, at);
  else replace(s, subjectOf(S.outside, "market"));
}

/** "Salt rose and China life was down 1 percent", elsewhere than in Seoul: a name that begins with a place, and none the sentence told. */
function isStranger({ clause, items, story }: Sentence, at: number): boolean {
  if (story.isHome || clause.kind !== S.stock || !clause.bound) return false;
  const joint = kindAt(items, at - 1);
  if (joint !== W.and && joint !== W.while && joint !== W.comma) return false;
  const noun = items[at + 1];
  const verb = kindAt(items, at + 2);
  return noun?.value === 0 && (verb === W.copula || verb === W.move || verb === W.close);
}

/** "Seoul and Tokyo fell 2 percent": in a story of Seoul, what Seoul did may be anything unless it is counted in points. */
export function isOfIndex(s: Sentence, place: Item): boolean {
  const { items, story } = s;
  if (!story.isHome || PLACE_MARKETS[place.value] !== story.market) return true;
  return isInPoints(items) || goesRoundMarkets(s) || headsSeoul(s, items.indexOf(place));
}

function isJoint(kind: number): boolean {
  return kind === W.and || kind === W.comma;
}

/** The markets of the places from `first` to `last`, of which one thing is said. */
function replaceBy(s: Sentence, first: number, last: number): void {
  const markets: Subject[] = [];
  for (let at = first; at <= last; at += 2) {
    const item = s.items[at] as Item;
    const market = PLACE_MARKETS[item.value] ?? "";
    const name = isWord(s, item, "shenzhen") ? "Shenzhen" : MAIN_INDEX[market];
    if (name === undefined || market === "AS") return;
    if (!isOfIndex(s, item)) return;
    markets.push(indexOf(name, market));
  }
  replace(s, markets[0] as Subject);
  s.clause.subjects.push(...markets.slice(1));
}

/** "London closed with an advance of 0.2%": past what leads to the figure, from `at`. */
function pastWith(items: readonly Item[], at: number): number {
  if (kindAt(items, at - 1) !== W.close || kindAt(items, at) !== W.with) return at;
  const noun = kindAt(items, at + 1) === W.article ? at + 2 : at + 1;
  return kindAt(items, noun) === W.moveNoun && kindAt(items, noun + 1) === W.of ? noun + 2 : at;
}

/** A city's percentage or points, or what leads to a level: "... 0.8% to 11,256", "... down 0.1% to 11,796". */
function isMarketMove(s: Sentence, at: number, verbAt: number, verb: Item): boolean {
  const { items } = s;
  const { tokens } = s.story;
  // "Seoul put on 0.2 percent".
  const put = verb.kind === W.move && kindAt(items, verbAt + 1) === W.preposition ? verbAt + 2 : verbAt + 1;
  let figure = pastWith(items, put);
  while (
    figure < items.length &&
    figure < at + 9 &&
    (isBetween(items, figure) || isLittleMore(s, items[figure] as Item))
  )
    figure++;
  const q = items[figure]?.quantity;
  if (kindAt(items, figure) !== W.quantity || q === undefined) return false;
  const moves = q.unit === U.percent || q.unit === U.point;
  if (!moves) return q.unit === U.plain && q.exponent < 0 && isOnOwnIndex(items, figure, items[at] as Item);
  const place = items[at] as Item;
  // "Wall Street" has three indices.
  const one = PLACE_MARKETS[place.value] !== "US";
  // "Asian markets tumble, Japan sheds 2.1 percent": a part of the region spoken of.
  const ofRegion = s.clause.kind === S.index && s.clause.subjects[0]?.market === "AS";
  const named = isCityNamed(s, place) || (q.unit === U.percent && (ofRegion || goesRoundMarkets(s)));
  if (one && named && !isGrowth(tokens, verb.from)) return true;
  // "Australia finished 1 percent up".
  if (one && verb.kind === W.close && kindAt(items, figure + 1) === W.direction) return true;
  const second = kindAt(items, figure + 1) === W.comma ? figure + 2 : figure + 1;
  const alternate = kindAt(items, second) === W.or && kindAt(items, second + 1) === W.quantity;
  const behind = alternate ? second + 2 : figure + 1;
  const to = kindAt(items, behind) === W.comma && alternate ? behind + 1 : behind;
  return kindAt(items, to) === W.to && isLevel(items, to + 1);
}

/** Phrases from what a market moved by to the index that it is counted on. */
const INDEX_REACH = 14;

/** "Frankfurt rose 15.31 to a record close of 7,914.26 on the DAX": the index of the place, named behind a level. */
function isOnOwnIndex(items: readonly Item[], at: number, place: Item): boolean {
  let level = false;
  for (let next = at + 1; next < items.length && next < at + INDEX_REACH; next++) {
    const { kind, quantity: q, subject, value } = items[next] as Item;
    if (kind === W.comma && !level) return false;
    if (q !== undefined) level = q.unit === U.plain || q.unit === U.point;
    if (kind !== W.subject) continue;
    const on = kindAt(items, next - 1) === W.article ? next - 2 : next - 1;
    return level && value === S.index && subject?.market === PLACE_MARKETS[place.value] && isOn(items, on);
  }
  return false;
}

function isOn(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.preposition && kindAt(items, at - 1) === W.quantity;
}

/** A comma goes between only where the move is told behind it: "Sydney ended flat, adding 2.7 points". */
function isBetween(items: readonly Item[], at: number): boolean {
  const { kind, value } = items[at] as Item;
  if (kind === W.plain) return value === 1;
  if (kind === W.comma) return kindAt(items, at + 1) === W.moving || kindAt(items, at + 1) === W.direction;
  return BETWEEN[kind] === 1;
}
