import { tenTo } from "../../../market/figure.ts";
import { literal, readLiteral } from "../../literal.ts";
import { isTight, LITERAL, MARK, type Tokens, WORD } from "../../scanner.ts";
import type { Quantity } from "./quantity.ts";
import { PERCENT } from "./unit.ts";

/** Powers of ten by the code of their letter. */
const SMALL = powersOf({ 천: 3, 백: 2, 십: 1 });
const BIG = powersOf({ 만: 4, 억: 8, 조: 12, 경: 16 });

function powersOf(letters: Readonly<Record<string, number>>): ReadonlyMap<number, number> {
  return new Map(Object.entries(letters).map(([letter, power]) => [letter.charCodeAt(0), power]));
}

/** 여: and some. */
const ODD = 0xc5ec;

function isPower(letter: number): boolean {
  return SMALL.has(letter) || BIG.has(letter);
}

const MOST = 9e15;

/** A sum in the making: digits x 10^exponent; `exponent` is that of the finest part added so far. */
interface Sum {
  digits: number;
  exponent: number;
  empty: boolean;
}

function add(sum: Sum, digits: number, exponent: number): void {
  if (sum.empty) {
    sum.digits = digits;
    sum.exponent = exponent;
    sum.empty = false;
    return;
  }
  const low = Math.min(sum.exponent, exponent);
  sum.digits = sum.digits * tenTo(sum.exponent - low) + digits * tenTo(exponent - low);
  sum.exponent = low;
}

const inner: Sum = { digits: 0, exponent: 0, empty: true };
const total: Sum = { digits: 0, exponent: 0, empty: true };

/** No power has been read. */
const NO_POWER = 99;

/** The literal last read: whether it waits for its power, and the least power read behind the one before. */
const part = { pending: true, smallest: NO_POWER };

/** Sums the literal last read, at `at`, and those that go on with it by their powers; false for more than a number holds. */
export function sumMagnitudes(tokens: Tokens, q: Quantity, at: number, limit: number): boolean {
  inner.empty = true;
  total.empty = true;
  part.pending = true;
  if (followsThousand(tokens, at)) {
    // "천62원": said aloud, the one is left out.
    add(inner, 1, 3);
    q.start = tokens.start[at - 1] as number;
    q.scale = 3;
  }
  while (addWord(tokens, q, limit)) {
    q.to++;
    if (!goesOn(tokens, q.to, q.end, limit, part.smallest) || !readLiteral(tokens, q.to)) break;
    part.pending = true;
    q.end = tokens.end[q.to] as number;
    if (literal.decimals > 0) q.decimals = literal.decimals;
    q.to++;
  }
  if (part.pending) add(inner, literal.digits, 0 - literal.decimals);
  if (!inner.empty) add(total, inner.digits, inner.exponent);
  q.digits = Math.round(total.digits);
  q.exponent = total.exponent;
  return total.digits < MOST;
}

/** Adds the powers that the word behind begins with; true where it holds nothing else. */
function addWord({ text, kind, start, end }: Tokens, q: Quantity, limit: number): boolean {
  if (q.to >= limit || kind[q.to] !== WORD || start[q.to] !== q.end) return false;
  const wordEnd = end[q.to] as number;
  part.smallest = NO_POWER;
  while (q.end < wordEnd) {
    const letter = text.charCodeAt(q.end);
    // "1,660여억원", "3억7천여만주".
    const odd = letter === ODD && (part.pending || !inner.empty) && isPower(text.charCodeAt(q.end + 1));
    if (odd) q.bound = "over";
    else if (!addPower(q, letter)) break;
    q.end++;
  }
  return q.end === wordEnd && part.smallest !== NO_POWER;
}

function addPower(q: Quantity, letter: number): boolean {
  const small = SMALL.get(letter);
  if (small !== undefined && part.pending) {
    add(inner, literal.digits, small - literal.decimals);
    part.smallest = small;
    if (q.scale < 3) q.scale = 3;
  } else {
    const big = BIG.get(letter);
    if (big === undefined || (!part.pending && inner.empty)) return false;
    if (part.pending) add(inner, literal.digits, 0 - literal.decimals);
    add(total, inner.digits, inner.exponent + big);
    inner.empty = true;
    part.smallest = big;
    q.scale = Math.max(q.scale, big);
  }
  part.pending = false;
  return true;
}

function followsThousand(tokens: Tokens, at: number): boolean {
  const word = at - 1;
  if (word < 0 || tokens.kind[word] !== WORD || !isTight(tokens, at)) return false;
  const start = tokens.start[word] as number;
  return (
    (tokens.end[word] as number) - start === 1 &&
    tokens.text.charAt(start) === "천" &&
    !(word > 0 && isTight(tokens, word))
  );
}

/** True when the literal at `at` goes on the number: smaller than the last magnitude, and no date or percent. */
function goesOn(tokens: Tokens, at: number, place: number, limit: number, smallest: number): boolean {
  if (at >= limit || tokens.kind[at] !== LITERAL) return false;
  const gap = (tokens.start[at] as number) - place;
  if (gap > 1) return false;
  const { text } = tokens;
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  const dot = text.slice(start, end).indexOf(".");
  const whole = text.slice(start, dot < 0 ? end : start + dot).replaceAll(",", "").length;
  if (whole > Math.min(smallest, 4)) return false;
  const after = at + 1;
  if (after >= limit) return gap === 0;
  // "1백23.1%" is one number, "3천억 2.1%" two.
  if (tokens.kind[after] === MARK && tokens.code[after] === PERCENT) return gap === 0 && smallest < 4;
  if (tokens.kind[after] === MARK && tokens.code[after] === 126) return false;
  const letter = tokens.kind[after] === WORD ? text.charAt(tokens.start[after] as number) : "";
  const tight = isTight(tokens, after);
  // "23만2000명": whatever is counted, no blank parts the number.
  if (gap === 0 && dot < 0) return true;
  if (dot >= 0 && smallest >= 8 && !(tight && BIG.has(letter.charCodeAt(0)))) return false;
  if (tight && "년월일시분초위명번차".includes(letter) && letter !== "") return false;
  if (tight && (text.startsWith("거래일", end) || text.startsWith("개월", end))) return false;
  // "4천 309.63에": an index's level, to the hundredth.
  if (gap === 0 || (dot >= 0 && (smallest === 4 || (smallest === 3 && whole === 3)))) return true;
  if (letter === "") return false;
  if (!tight) return "원주달".includes(letter);
  const code = letter.charCodeAt(0);
  return BIG.has(code) || SMALL.has(code) || "원주달엔위개포p선고대".includes(letter);
}
