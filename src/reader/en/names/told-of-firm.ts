import { LITERAL, type Tokens } from "../../scanner.ts";
import { wordClass } from "../words/word.ts";
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

/** "Posted gains", "posted a gain", "posted a 5 per cent gain". */
export function isMoveNoun(tokens: Tokens, at: number): boolean {
  const noun = wordClass(tokens, at) === W.article ? at + 1 : at;
  const percent = wordClass(tokens, noun + 1) === W.per ? 3 : 2;
  return wordClass(tokens, tokens.kind[noun] === LITERAL ? noun + percent : noun) === W.moveNoun;
}
