import { isWhole, literal, readLiteral } from "../../literal.ts";
import * as M from "../../mark-code.ts";
import { HYPHEN, isTight, LITERAL, type Tokens } from "../../scanner.ts";
import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import { markAt, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import type { Quantity } from "./quantity.ts";
import { readUnit } from "./unit.ts";

/** What banks bid and ask for a money: two prices that are one figure. */

/** "154.52-54 yen", "$1.1628-1630", "171.20/40 rupees": what banks bid and ask is one figure, about the first; past it, or `at` itself. */
export function readQuote(tokens: Tokens, at: number, q: Quantity): number {
  const mark = markAt(tokens, at);
  const joined = (mark === HYPHEN || mark === M.slash) && tokens.kind[at + 1] === LITERAL && isTight(tokens, at + 1);
  const decimals = 0 - q.exponent;
  if (joined && mark === M.slash && decimals === 0 && isQuotedWhole(tokens, at + 1, q)) {
    q.range = false;
    q.bound = "about";
    return at + 2;
  }
  if (joined && mark === M.slash && decimals > 1 && isAskedInFull(tokens, at + 1, q)) {
    q.range = false;
    q.bound = "about";
    return at + 2;
  }
  if (!joined || decimals < 2 || !isWhole(tokens, at + 1)) return at;
  const length = (tokens.end[at + 1] as number) - (tokens.start[at + 1] as number);
  if (length < 2 || length > decimals) return at;
  // "33.40-42 to the dollar", "at 49.22/23 against": the last digits again, on their way past a hundred or up by few.
  const led = mark === M.slash || isLead(tokens, at + 2);
  // "At 4.7120/7165 against the greenback": all decimals again.
  const short = length === 2 || (mark === M.slash && length < 5 && q.digits < 1_000_000);
  if (q.unit === U.plain && short && length === decimals && led) {
    q.range = false;
    q.bound = "about";
    return at + 2;
  }
  const was = q.unit;
  const end = was === U.money ? at + 2 : readUnit(tokens, at + 2, q);
  if (q.unit !== U.money) {
    q.unit = was;
    return at;
  }
  q.range = false;
  q.bound = "about";
  return end;
}

/** "To the dollar", "per dollar", "from", "against": what comes behind a rate. */
function isLead(tokens: Tokens, at: number): boolean {
  return LEADS[wordClass(tokens, at)] === 1 || at >= tokens.count || markAt(tokens, at) >= 0;
}

const LEADS = kindTable(W.to, W.from, W.against, W.per);

/** Rates of a thousand and more are bid and asked whole, so many parts of them apart at most. */
const LEAST_WHOLE = 1_000;
const APART = 50;

/** "9,120/9,140 to the dollar", "9,100/9,110 on Monday". */
function isQuotedWhole(tokens: Tokens, at: number, { digits, unit }: Quantity): boolean {
  if ((unit !== U.plain && unit !== U.money) || digits < LEAST_WHOLE || !readLiteral(tokens, at)) return false;
  const next = wordClass(tokens, at + 1);
  const ask = literal.digits - digits;
  if (literal.decimals !== 0 || ask < 0 || ask * APART >= digits) return false;
  // "Wednesday's close of 9,200/9,210.".
  const ends = markAt(tokens, at + 1) >= 0 && LED[wordClass(tokens, at - 3)] === 1;
  return ends || LEADS[next] === 1 || next === W.preposition;
}

const LED = kindTable(W.of, W.from, W.against, W.at, W.to);

/** "4.2150/4.2250 to the dollar": the ask in full, of as many decimals. */
function isAskedInFull(tokens: Tokens, at: number, { digits, exponent, unit }: Quantity): boolean {
  if ((unit !== U.plain && unit !== U.money) || !readLiteral(tokens, at)) return false;
  const ask = literal.digits - digits;
  return literal.decimals === 0 - exponent && ask >= 0 && ask * APART < digits && isLead(tokens, at + 1);
}
