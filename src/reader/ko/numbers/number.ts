import { literal, readLiteral } from "../../literal.ts";
import * as M from "../../mark-code.ts";
import { isTight, LITERAL, MARK, type Tokens, WORD } from "../../scanner.ts";
import * as P from "../words/particle-kind.ts";
import * as U from "../words/unit-kind.ts";
import { isBrokenDecimal, isSplitDecimal } from "./broken-decimal.ts";
import { sumMagnitudes } from "./magnitude.ts";
import { readSign } from "./number-sign.ts";
import type { Quantity } from "./quantity.ts";
import { PERCENT, readSpacedBand, readUnit, tail } from "./unit.ts";

/** Reads the number whose first literal is token `at`: "28조 1305억 6400만 원", "1천441원80전", "4,300선을". */
export function readNumber(tokens: Tokens, at: number, limit: number): Quantity | undefined {
  tail.particle = P.none;
  tail.named = undefined;
  tail.rest = -1;
  if (!readLiteral(tokens, at) && !readCommaDecimal(tokens, at, limit)) return undefined;
  const q = blank(tokens, at);
  readSign(tokens, at, q);
  q.decimals = literal.decimals;
  q.count = literal.count - literal.decimals;
  if (!joinDecimals(tokens, q, at, limit) && !sumMagnitudes(tokens, q, at, limit)) return undefined;
  readUnit(tokens, q, q.to, q.end, limit);
  if (tail.named === undefined) readSpacedBand(tokens, q, limit);
  return q;
}

function blank(tokens: Tokens, at: number): Quantity {
  return {
    digits: 0,
    exponent: 0,
    sign: 0,
    unit: U.plain,
    currency: "",
    bound: undefined,
    scale: 0,
    line: false,
    band: false,
    range: 0,
    decimals: 0,
    count: 0,
    from: at,
    to: at + 1,
    start: tokens.start[at] as number,
    end: tokens.end[at] as number,
    noun: false,
  };
}

/** A decimal whose point or last digit has slipped away: two literals make one number. */
function joinDecimals(tokens: Tokens, q: Quantity, at: number, limit: number): boolean {
  const { digits } = literal;
  if (isSlashedDecimal(tokens, at, limit) || (at + 3 < limit && isBrokenDecimal(tokens, at))) {
    readLiteral(tokens, at + 2);
    joinDecimal(q, digits, literal);
    q.to = at + 3;
  } else if (literal.decimals === 1 && isSplitDecimal(tokens, at)) {
    readLiteral(tokens, at + 1);
    joinDecimal(q, digits, literal);
    q.exponent = -2;
    q.decimals = 2;
    q.to = at + 2;
  } else return false;
  q.end = tokens.end[q.to - 1] as number;
  return true;
}

function joinDecimal(q: Quantity, whole: number, part: { digits: number; count: number }): void {
  q.digits = whole * 10 ** part.count + part.digits;
  q.exponent = -part.count;
  q.decimals = part.count;
}

/** "2,3%": perhaps two or three. */
function isEitherOf(print: string): boolean {
  return print.length === 3 && Number(print.charAt(2)) === Number(print.charAt(0)) + 1;
}

/** "7,01%", "3,7bp": a comma for the decimal point. */
function readCommaDecimal(tokens: Tokens, at: number, limit: number): boolean {
  const print = tokens.text.slice(
    tokens.start[at],
    Math.min(tokens.end[at] as number, (tokens.start[at] as number) + 6),
  );
  const basis = tokens.kind[at + 1] === WORD && tokens.text.startsWith("bp", tokens.start[at + 1]);
  if (at + 1 >= limit || !(tokens.code[at + 1] === PERCENT || basis)) return false;
  const comma = print.indexOf(",");
  if (!/^\d{1,2},(?:\d{1,2}|\d{4})$/.test(print) || isEitherOf(print)) return false;
  literal.digits = Number(print.replace(",", ""));
  literal.decimals = print.length - comma - 1;
  literal.count = print.length - 1;
  return true;
}

/** "3/59%": a decimal point mistyped. */
function isSlashedDecimal(tokens: Tokens, at: number, limit: number): boolean {
  return (
    at + 3 < limit &&
    literal.decimals === 0 &&
    literal.count <= 2 &&
    tokens.code[at + 1] === M.slash &&
    tokens.kind[at + 1] === MARK &&
    tokens.kind[at + 2] === LITERAL &&
    tokens.kind[at + 3] === MARK &&
    tokens.code[at + 3] === PERCENT &&
    isTight(tokens, at + 1) &&
    isTight(tokens, at + 2) &&
    (tokens.end[at + 2] as number) - (tokens.start[at + 2] as number) === 2
  );
}
