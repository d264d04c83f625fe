import { tenTo } from "../../../market/figure.ts";
import { literal, readLiteral } from "../../literal.ts";
import { isTight, LITERAL, MARK, type Tokens, WORD } from "../../scanner.ts";
import * as P from "../words/particle-kind.ts";
import * as U from "../words/unit-kind.ts";
import { isBrokenDecimal, isSplitDecimal } from "./broken-decimal.ts";
import { readSign } from "./number-sign.ts";
import type { Quantity } from "./quantity.ts";
import { PERCENT, readSpacedBand, readUnit, tail } from "./unit.ts";

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
const SLASH = 47;

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

/** Reads the number whose first literal is token `at`: "28조 1305억 6400만 원", "1천441원80전", "4,300선을". */
export function readNumber(tokens: Tokens, at: number, limit: number): Quantity | undefined {
  tail.particle = P.none;
  tail.named = undefined;
  tail.rest = -1;
  if (!readLiteral(tokens, at) && !readCommaDecimal(tokens, at, limit)) return undefined;
  const { text } = tokens;
  const q = blank(tokens, at);
  readSign(tokens, at, q);
  q.decimals = literal.decimals;
  q.count = literal.count - literal.decimals;
  let next = at + 1;
  let place = tokens.end[at] as number;
  if (isSlashedDecimal(tokens, at, limit) || (at + 3 < limit && isBrokenDecimal(tokens, at))) {
    const whole = literal.digits;
    readLiteral(tokens, at + 2);
    joinDecimal(q, whole, literal);
    next = at + 3;
    place = tokens.end[at + 2] as number;
  } else if (literal.decimals === 1 && isSplitDecimal(tokens, at)) {
    const known = literal.digits;
    readLiteral(tokens, at + 1);
    joinDecimal(q, known, literal);
    q.exponent = -2;
    q.decimals = 2;
    next = at + 2;
    place = tokens.end[at + 1] as number;
  } else {
    inner.empty = true;
    total.empty = true;
    if (followsThousand(tokens, at)) {
      // "천62원": said aloud, the one is left out.
      add(inner, 1, 3);
      q.start = tokens.start[at - 1] as number;
      q.scale = 3;
    }
    let pending = true;
    for (;;) {
      let read = 0;
      if (next < limit && tokens.kind[next] === WORD && tokens.start[next] === place) {
        const wordEnd = tokens.end[next] as number;
        let smallest = 99;
        while (place < wordEnd) {
          const letter = text.charCodeAt(place);
          const small = SMALL.get(letter);
          const big = BIG.get(letter);
          if (letter === ODD && (pending || !inner.empty) && isPower(text.charCodeAt(place + 1))) {
            // "1,660여억원", "3억7천여만주".
            q.bound = "over";
            place++;
            continue;
          }
          if (small !== undefined && pending) {
            add(inner, literal.digits, small - literal.decimals);
            pending = false;
            smallest = small;
          } else if (big !== undefined && (pending || !inner.empty)) {
            if (pending) add(inner, literal.digits, 0 - literal.decimals);
            pending = false;
            add(total, inner.digits, inner.exponent + big);
            inner.empty = true;
            smallest = big;
            q.scale = Math.max(q.scale, big);
          } else break;
          if (small !== undefined && q.scale < 3) q.scale = 3;
          read++;
          place++;
        }
        if (place === wordEnd && read > 0) {
          next++;
          if (goesOn(tokens, next, place, limit, smallest) && readLiteral(tokens, next)) {
            pending = true;
            place = tokens.end[next] as number;
            if (literal.decimals > 0) q.decimals = literal.decimals;
            next++;
            continue;
          }
        }
      }
      break;
    }
    if (pending) add(inner, literal.digits, 0 - literal.decimals);
    if (!inner.empty) add(total, inner.digits, inner.exponent);
    if (!(total.digits < MOST)) return undefined;
    q.digits = Math.round(total.digits);
    q.exponent = total.exponent;
  }
  q.end = place;
  q.to = next;
  readUnit(tokens, q, next, place, limit);
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
    tokens.code[at + 1] === SLASH &&
    tokens.kind[at + 1] === MARK &&
    tokens.kind[at + 2] === LITERAL &&
    tokens.kind[at + 3] === MARK &&
    tokens.code[at + 3] === PERCENT &&
    isTight(tokens, at + 1) &&
    isTight(tokens, at + 2) &&
    (tokens.end[at + 2] as number) - (tokens.start[at + 2] as number) === 2
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
