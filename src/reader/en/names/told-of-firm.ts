import { LITERAL, type Tokens } from "../../scanner.ts";
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

/** "Pepper, maker of engines, fell", "Pepper, formerly Salt Corp, fell": what a company is, or was, `at` behind the comma. */
export function isToldAside(tokens: Tokens, at: number): boolean {
  return isFormerly(tokens, at) || (isMaker(tokens, at) && wordClass(tokens, at + 1) === W.of);
}

const isMeeting = wordSet("ran", "came", "met", "fared");

/** "Pepper ran into selling, falling 7 percent", "Pepper came under pressure". */
export function isMeetingWith(tokens: Tokens, at: number): boolean {
  const joint = wordClass(tokens, at + 1);
  return isMeeting(tokens, at) && (joint === W.preposition || joint === W.under);
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
    if (markAt(tokens, next) === COMMA) return wordClass(tokens, next + 1) === W.moving && isCounted(tokens, next + 2);
    if (kind === W.with) return isMoveNoun(tokens, next + 1);
  }
  return false;
}

const COMMA = 44;

function isCounted(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, at);
  return tokens.kind[kind === W.by || kind === W.near || kind === W.about ? at + 1 : at] === LITERAL;
}

/** "Posted gains", "posted a gain", "posted a 5 per cent gain". */
export function isMoveNoun(tokens: Tokens, at: number): boolean {
  const noun = wordClass(tokens, at) === W.article ? at + 1 : at;
  const percent = wordClass(tokens, noun + 1) === W.per ? 3 : 2;
  return wordClass(tokens, tokens.kind[noun] === LITERAL ? noun + percent : noun) === W.moveNoun;
}
