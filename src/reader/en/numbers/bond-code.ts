import { isWhole } from "../../literal.ts";
import * as M from "../../mark-code.ts";
import { isCapital, isTight, LITERAL, MARK, type Tokens, WORD } from "../../scanner.ts";
import { type Item, pushSubject, subjectOf } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { moneyCode } from "./money-code.ts";

/** What goes by a code: pairs of moneys, and government bonds that go by a letter and a number: "the R186 was bid at 8.82%", as Johannesburg names them. */

/** "USD/TRY", "EUR/NOK": a pair whose second money only its code names; past it, or `at` itself. */
export function pairCodeEnd(tokens: Tokens, at: number): number {
  if (tokens.code[at + 1] !== M.slash || tokens.kind[at + 1] !== MARK || !isTight(tokens, at + 1)) return at;
  if (tokens.kind[at + 2] !== WORD || !isTight(tokens, at + 2) || moneyCode(tokens, at + 2) === undefined) return at;
  return tokens.kind[at + 3] === LITERAL && isTight(tokens, at + 3) ? at : at + 3;
}

/** "EUR/TRY" behind a number: its letters are no unit. */
export function beginsPair(tokens: Tokens, at: number): boolean {
  if (tokens.code[at + 1] !== M.slash || tokens.kind[at] !== WORD || !isCapital(tokens, at)) return false;
  const coded = (tokens.end[at] as number) === (tokens.start[at] as number) + 3 && isTight(tokens, at + 2);
  return coded && moneyCode(tokens, at + 2) !== undefined;
}

export function pushPair(tokens: Tokens, items: Item[], base: string, from: number, to: number): number {
  return pushSubject(items, subjectOf(S.currency, `${base}/${moneyCode(tokens, from + 2)}`), from, to);
}

const LETTER_R = 82;

/** What a bond does, or what is told of it, right behind its code; an amount of rand has a noun there, or a mark. */
const BEHIND = kindTable(W.copula, W.at, W.move, W.moving, W.direction, W.close, W.bond, W.yield);

const isBenchmark = wordSet("benchmark");
const isTold = wordSet("bid", "long", "last", "traded", "weakened", "firmed", "benchmark", "government", "maturing");

/** Past the code of a bond that begins at a token, or `at` itself. */
export function bondCodeEnd(tokens: Tokens, at: number): number {
  const start = tokens.start[at] as number;
  if (tokens.text.charCodeAt(start) !== LETTER_R || (tokens.end[at] as number) !== start + 1) return at;
  if (tokens.kind[at + 1] !== LITERAL || !isTight(tokens, at + 1) || !isWhole(tokens, at + 1)) return at;
  const digits = (tokens.end[at + 1] as number) - (tokens.start[at + 1] as number);
  const led = wordClass(tokens, at - 1) === W.article || isBenchmark(tokens, at - 1);
  if (digits < 3 || digits > 4 || !led) return at;
  const next = wordClass(tokens, at + 2);
  return BEHIND[next] === 1 || isTold(tokens, at + 2) ? at + 2 : at;
}

export function pushBond(tokens: Tokens, items: Item[], from: number, to: number): number {
  const name = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  return pushSubject(items, subjectOf(S.bond, name), from, to);
}
