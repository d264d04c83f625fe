import * as M from "../../mark-code.ts";
import { DASH, isCapital, LITERAL, MARK, type Tokens } from "../../scanner.ts";
import { wayOfNoun } from "../numbers/noun-of-amount.ts";
import { kindTable } from "../words/kind-table.ts";
import { markAt, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** What is told right behind a word in capitals of a company alone. */

const isMaker = wordSet(
  ..."maker developer owner operator producer builder manufacturer supplier provider seller distributor publisher parent part".split(
    " ",
  ),
);

const isFormerly = wordSet("formerly", "previously");

const isPlaced = wordSet("first", "second", "third", "fourth", "fifth");

const isAlso = wordSet("also", "better", "otherwise");
const isKnown = wordSet("known", "called", "named", "dubbed");

/** Words from "as" to "is known": "as Pepper de Minas Gerais is also". */
const KNOWN_REACH = 9;

/** "Also known as Salt", "as Pepper de Minas is known": by what other name it goes, `at` behind the comma. */
function isCalledToo(tokens: Tokens, at: number): boolean {
  if (isKnown(tokens, isAlso(tokens, at) ? at + 1 : at)) return true;
  if (wordClass(tokens, at) !== W.as || !isCapital(tokens, at + 1)) return false;
  for (let next = at + 2; next < at + KNOWN_REACH && markAt(tokens, next) !== M.comma; next++)
    if (isKnown(tokens, next)) return markAt(tokens, next + 1) === M.comma;
  return false;
}

/** "Pepper, maker of engines, fell", "Pepper, formerly Salt Corp, fell": what a company is, or was, `at` behind the comma. */
export function isToldAside(tokens: Tokens, at: number): boolean {
  if (isFormerly(tokens, at) || (isMaker(tokens, at) && wordClass(tokens, at + 1) === W.of)) return true;
  // "Pepper, second in volume, rose".
  if (isPlaced(tokens, at) && wordClass(tokens, at + 1) === W.preposition)
    return wordClass(tokens, at + 2) === W.volume;
  return isCalledToo(tokens, at);
}

/** Tokens that a description between two dashes, or about a share's trading, may take. */
const ASIDE_REACH = 14;

/**
 * "Pepper – the shipbuilder – rose", "Pepper, trading ex-dividend, rose": what a company is, or how its shares trade, between
 * two marks like that at `mark`, and what it did behind the second.
 */
export function isInMarks(tokens: Tokens, mark: number): boolean {
  const opens = wordClass(tokens, mark + 1);
  if (opens !== W.trading && !(opens === W.article && tokens.code[mark] === DASH)) return false;
  for (let next = mark + 2; next < mark + ASIDE_REACH && next < tokens.count; next++) {
    if (tokens.kind[next] === LITERAL || markAt(tokens, next) === M.stop) return false;
    if (tokens.kind[next] === MARK && tokens.code[next] === tokens.code[mark])
      return DOES[wordClass(tokens, next + 1)] === 1;
  }
  return false;
}

const DOES = kindTable(W.move, W.close, W.copula, W.touch);

const isHeading = wordSet("headed", "trended", "drifted", "tracked", "trekked", "marched");
const isLeading = wordSet("led", "took", "set", "topped", "paced", "headed", "stole", "showed", "claimed");
const isLead = wordSet(
  ..."way lead pace charge spot honors honours crown advance decline retreat pack board list leaderboard".split(" "),
);

/** "Pepper headed 0.4 percent lower", "Pepper led the way with a 4 percent gain": what a name that is moved does. */
export function isGoingAhead(tokens: Tokens, at: number): boolean {
  if (isHeading(tokens, at) && (isCounted(tokens, at + 1) || wordClass(tokens, at + 1) === W.direction)) return true;
  if (!isLeading(tokens, at) || wordClass(tokens, at + 1) !== W.article) return false;
  return isLead(tokens, at + 2) || isLead(tokens, at + 3);
}

const isMeeting = wordSet("ran", "came", "met", "fared");

/** "Pepper ran into selling, falling 7 percent", "Pepper came under pressure". */
export function isMeetingWith(tokens: Tokens, at: number): boolean {
  const joint = wordClass(tokens, at + 1);
  return isMeeting(tokens, at) && (joint === W.preposition || joint === W.under);
}

const isBucking = wordSet("bucked", "defied", "bucks", "defies", "outperformed", "underperformed");

/** "Pepper bucked the trend", "Pepper outperformed the market". */
export function isApartFromMarket(tokens: Tokens, at: number): boolean {
  return isBucking(tokens, at) && wordClass(tokens, at + 1) === W.article;
}

const isFollowed = wordSet("followed", "trailed");
const BEHIND_IT: ReadonlySet<number> = new Set([W.after, W.with, W.by]);

/** "Pepper followed with a gain of 8.8 per cent", "Pepper followed it after losing 1 per cent". */
export function isFollowing(tokens: Tokens, at: number): boolean {
  if (!isFollowed(tokens, at)) return false;
  const next = wordClass(tokens, at + 1);
  return next === W.with || (next === W.it && BEHIND_IT.has(wordClass(tokens, at + 2)));
}

const isPushed = wordSet(
  ..."weighed boosted lifted supported underpinned bolstered buoyed dragged helped pushed pulled propped drove aided capped".split(
    " ",
  ),
);

/** Words from the verb to what the stock itself did: "weighed on the benchmark index, falling 3%". */
const PUSH_REACH = 7;

/** "Pepper weighed on the index, falling 3%", "Salt boosted the market with a 2% gain": what moved is who pushed. */
export function isPushing(tokens: Tokens, at: number): boolean {
  if (!isPushed(tokens, at)) return false;
  let market = false;
  for (let next = at + 1; next < tokens.count && next < at + PUSH_REACH; next++) {
    const kind = wordClass(tokens, next);
    if (kind === W.marketNoun) market = true;
    if (!market) continue;
    if (markAt(tokens, next) === M.comma)
      return wordClass(tokens, next + 1) === W.moving && isCounted(tokens, next + 2);
    if (kind === W.with) return isMoveNoun(tokens, next + 1);
  }
  return false;
}

function isCounted(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, at);
  return tokens.kind[kind === W.by || kind === W.near || kind === W.about ? at + 1 : at] === LITERAL;
}

/** "Posted gains", "posted a gain", "posted a 5 per cent gain", "posted more than a 5 percent gain". */
export function isMoveNoun(tokens: Tokens, at: number): boolean {
  let noun = at;
  while (noun < at + HEDGE_REACH && HEDGES[wordClass(tokens, noun)] === 1) noun++;
  const percent = wordClass(tokens, noun + 1) === W.per ? 3 : 2;
  const move = tokens.kind[noun] === LITERAL ? noun + percent : noun;
  return wordClass(tokens, move) === W.moveNoun || wayOfNoun(tokens, move) !== 0;
}

const HEDGES = kindTable(W.article, W.more, W.than, W.near, W.about, W.over);
const HEDGE_REACH = 4;
