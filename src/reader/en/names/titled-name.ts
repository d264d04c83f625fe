import * as M from "../../mark-code.ts";
import { HYPHEN, isCapital, isTight, LITERAL, POSSESSIVE, type Tokens, WORD } from "../../scanner.ts";
import { type Item, pushSubject } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import { isPercentAt, markAt, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { unknownName } from "./made-name.ts";

/** Companies named as persons are: "Mr Price fell 1.4 percent", "Dr. Pepper Medical Group rose 1.5 percent", "shares of Dr Salt's". */

/** Words that a name goes on for behind the title. */
const LONGEST = 8;

/** Words from the verb to the percentage: "rose by more than 1.5 percent". */
const REACH = 6;

const MOVES = kindTable(W.move, W.direction, W.close, W.moving, W.copula);
const LEADS = kindTable(W.move, W.direction, W.close, W.by, W.near, W.about, W.over, W.more, W.than, W.plain);

/** Past a company's name that the title at `at` begins, and 0 where it is a person's, as nearly always. */
export function readTitled(tokens: Tokens, items: Item[], at: number, to: number): number {
  if (!isCapital(tokens, at)) return 0;
  const end = nameEnd(tokens, at, to);
  if (end === 0 || !(isOfShares(tokens, at) || isMoved(tokens, end))) return 0;
  return pushSubject(items, unknownName(tokens, at, end), at, end);
}

function nameEnd(tokens: Tokens, at: number, to: number): number {
  const first = markAt(tokens, at + 1) === M.stop ? at + 2 : at + 1;
  let end = first;
  while (end < to && end < first + LONGEST) {
    const named = tokens.kind[end] === WORD && isCapital(tokens, end);
    // "Dr Salt's Lab", "Dr Salt's fell".
    const owned =
      tokens.code[end] === POSSESSIVE && end > first && (isCapital(tokens, end + 1) || isMoved(tokens, end + 1));
    // "Dr Salt Al-Pepper".
    const joined = tokens.code[end] === HYPHEN && end > first && isTight(tokens, end) && isCapital(tokens, end + 1);
    if (!named && !owned && !joined) break;
    end++;
  }
  return end > first ? end : 0;
}

/** "Shares of", "stakes in" and the like are of companies; "shares of Mr Pepper's firm" are of another. */
function isOfShares(tokens: Tokens, at: number): boolean {
  const joint = wordClass(tokens, at - 1);
  return (joint === W.of || joint === W.preposition) && wordClass(tokens, at - 2) === W.shareUnit;
}

/** A percentage, or a few cents, that the words right behind the name lead to. */
function isMoved(tokens: Tokens, at: number): boolean {
  const mark = markAt(tokens, at);
  if (mark === M.openBracket) return tokens.kind[at + 1] === LITERAL && isPercent(tokens, at + 2);
  // "Dr Salt Hospital Co., which gained 3.6 percent".
  if (mark === M.stop && (markAt(tokens, at + 1) === M.comma || !isCapital(tokens, at + 1)))
    return isMoved(tokens, at + 1);
  const told = mark === M.comma && wordClass(tokens, at + 1) === W.who ? at + 1 : at;
  const verb = mark === M.comma || wordClass(tokens, at) === W.shareUnit ? told + 1 : at;
  const kind = wordClass(tokens, verb);
  if (kind < 0 || MOVES[kind] !== 1) return false;
  for (let next = verb; next < verb + REACH; next++) {
    const step = wordClass(tokens, next);
    if (tokens.kind[next] === LITERAL || step === W.numeral) return isMeasure(tokens, next + 1);
    if (step !== W.copula && (step < 0 || LEADS[step] !== 1)) return false;
  }
  return false;
}

/** "1.4 percent", "three sen", "R2.30 or 1.4 percent". */
function isMeasure(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, at);
  if (isPercent(tokens, at) || kind === W.minor || kind === W.cent) return true;
  return kind === W.or && tokens.kind[at + 1] === LITERAL && isPercent(tokens, at + 2);
}

function isPercent(tokens: Tokens, at: number): boolean {
  return isPercentAt(tokens, at) || (wordClass(tokens, at) === W.per && wordClass(tokens, at + 1) === W.cent);
}
