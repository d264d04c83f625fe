import { isWhole } from "../../literal.ts";
import * as M from "../../mark-code.ts";
import { isCapital, isTight, LITERAL, MARK, NEWLINE, POSSESSIVE, type Tokens, WORD } from "../../scanner.ts";
import { type Item, pushSubject } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import { markAt, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isFirmNoun } from "./firm-noun.ts";
import { unknownName } from "./made-name.ts";
import { isPluralNoun, isSuffix } from "./name-end.ts";
import { continuesName } from "./name-goes-on.ts";

/** Names of companies that begin with a word of motion, or a number: "Advanced Micro Devices", "Nine Entertainment", "7UP". */

const isMotionName = wordSet(
  ..."advanced advance rise surge jump climb leap rally gain spike drop slide bounce rebound plunge".split(" "),
);

const isAdvance = wordSet("advance", "advanced");

/** "Advanced Micro Devices jumped", "Surge Energy fell": a word of motion, a name's words and what the name did. */
export function isMotionInName(tokens: Tokens, at: number): boolean {
  if (!isMotionName(tokens, at) || !isCapital(tokens, at)) return false;
  if (!beginsRun(tokens, at) && wordClass(tokens, at - 1) !== W.each) return false;
  // "Both Advance Pepper and Thyme Hill were firmer".
  const listed = isAdvance(tokens, at) && wordClass(tokens, runEnd(tokens, at + 1)) === W.and;
  return isRun(tokens, at + 1) || (listed && runEnd(tokens, at + 1) > at + 1);
}

/** "Nine Entertainment shares closed", "Seven West Media fell", and not "Nine Banks fell". */
export function isNumberInName(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) && beginsRun(tokens, at) && isRun(tokens, at + 1);
}

/** Words of another kind than a name's before which no headline in capitals runs on. */
function beginsRun(tokens: Tokens, at: number): boolean {
  return at === 0 || tokens.kind[at - 1] !== WORD || !isCapital(tokens, at - 1);
}

/** What a company does, or what is told of it, right behind its name. */
const DONE = kindTable(W.move, W.moveNoun, W.direction, W.close, W.copula, W.touch, W.open, W.shareUnit);

function isRun(tokens: Tokens, from: number): boolean {
  const end = runEnd(tokens, from);
  if (end === from) return false;
  const last = wordClass(tokens, end - 1);
  const many = (last === W.sector || last === W.shareUnit) && isPluralNoun(tokens, end - 1);
  return !many && isDone(tokens, end);
}

function runEnd(tokens: Tokens, from: number): number {
  let end = from;
  while (tokens.kind[end] === WORD && isCapital(tokens, end) && (continuesName(tokens, end) || isFirmNoun(tokens, end)))
    end++;
  return end;
}

function isDone(tokens: Tokens, at: number): boolean {
  const next = isSuffix(tokens, at - 1) && markAt(tokens, at) === M.stop ? at + 1 : at;
  if (tokens.kind[next] === MARK) {
    const code = tokens.code[next];
    const opens = wordClass(tokens, next + 1);
    return (
      code === POSSESSIVE ||
      code === M.openBracket ||
      code === M.openSquare ||
      (code === M.comma && (opens === W.who || opens === W.article))
    );
  }
  const kind = wordClass(tokens, next);
  return kind >= 0 && DONE[kind] === 1 && !(tokens.kind[next] === WORD && isCapital(tokens, next));
}

const isUnit = wordSet(
  ..."yr yrs pm am kg bn mn tn trn mt km kw mw gw gb tb bps bp pct pts pt st nd rd th".split(" "),
  ..."q h k g d b x p c".split(" "),
);

/** "M" and "i", which are units elsewhere. */
const isShortName = wordSet("m", "i");

/**
 * "7UP share price fell", "3M rose", "4imprint gained": a whole number that letters run on from, and what the name did.
 * Past the name, or `at` itself.
 */
export function numberedNameEnd(tokens: Tokens, at: number): number {
  const word = at + 1;
  if (tokens.kind[word] !== WORD || !isTight(tokens, word) || !isWhole(tokens, at)) return at;
  if ((tokens.end[at] as number) - (tokens.start[at] as number) > 2) return at;
  const joined = at > 0 && isTight(tokens, at) && tokens.kind[at - 1] !== NEWLINE;
  if (isUnit(tokens, word) || joined) return at;
  const end = runEnd(tokens, word + 1);
  if (isKnownAnywhere(tokens, at) && isToldOf(tokens, end)) return end;
  if (!beginsRun(tokens, at)) return at;
  if (isOfShares(tokens, at) && isCapital(tokens, word)) return end;
  // "3M shares changed hands".
  const counted = wordClass(tokens, end) === W.shareUnit || (at > 0 && !beginsClause(tokens, at));
  if (isShortName(tokens, word) && counted) return at;
  return isDone(tokens, end) ? end : at;
}

/** Firms so called, which a sentence names in any place: "the maker 3M rose", "a lift from 3M, up 2 percent". */
function isKnownAnywhere({ end, start, text }: Tokens, at: number): boolean {
  const name = text.slice(start[at], end[at + 1]);
  return name === "3M" || name === "3i";
}

/** A move or a way, its own or its shares', and no "3M shares were traded". */
function isToldOf(tokens: Tokens, at: number): boolean {
  const shares = wordClass(tokens, at) === W.shareUnit;
  const told = shares ? at + 1 : at;
  const kind = wordClass(tokens, told);
  if (kind === W.move || (kind === W.copula && TOLD_AS[wordClass(tokens, told + 1)] === 1)) return true;
  // "3M, up 2 percent", and no "3M, up from 2M".
  if (markAt(tokens, told) === M.comma)
    return wordClass(tokens, told + 1) === W.direction && tokens.kind[told + 2] !== WORD;
  const code = markAt(tokens, told) === M.openBracket && tokens.kind[told + 1] === WORD;
  return !shares && (code || tokens.code[told] === POSSESSIVE);
}

/** "Were the biggest drag", "were down 2 percent". */
const TOLD_AS = kindTable(W.article, W.direction);

/** "Shares of 9P, a maker of tape, rose". */
function isOfShares(tokens: Tokens, at: number): boolean {
  const joint = wordClass(tokens, at - 1);
  return (joint === W.of || joint === W.preposition) && wordClass(tokens, at - 2) === W.shareUnit;
}

/** "B3 gained", "B3 (SA:) lost": a letter that is a unit elsewhere, its digit, and what the name did. */
export function isNumberedFirm(tokens: Tokens, at: number): boolean {
  if ((tokens.end[at] as number) - (tokens.start[at] as number) !== 1 || !isCapital(tokens, at)) return false;
  if (at > 0 && (tokens.kind[at - 1] === LITERAL || isTight(tokens, at))) return false;
  const digit = at + 1;
  if (tokens.kind[digit] !== LITERAL || !isTight(tokens, digit) || !isWhole(tokens, digit)) return false;
  if ((tokens.end[digit] as number) - (tokens.start[digit] as number) !== 1) return false;
  return isDone(tokens, digit + 1);
}

function beginsClause(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, at - 1);
  return tokens.kind[at - 1] !== WORD ? tokens.kind[at - 1] !== LITERAL : kind === W.and || kind === W.while;
}

export function pushNumberedName(tokens: Tokens, items: Item[], from: number, to: number): number {
  return pushSubject(items, unknownName(tokens, from, to), from, to);
}

/** "Zur Rose gained": a capital verb that another verb follows ends a name. */
export function isVerbInName(tokens: Tokens, at: number): boolean {
  if (wordClass(tokens, at) !== W.move || !isCapital(tokens, at) || isCapital(tokens, at + 1)) return false;
  const next = wordClass(tokens, at + 1);
  return next === W.move || next === W.copula || next === W.close;
}
