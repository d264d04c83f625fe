import type { NamedKind } from "../claim.ts";
import { literal, readLiteral } from "../literal.ts";
import { DASH, HYPHEN, isTight, LITERAL, MARK, MINUS, type Tokens, WORD } from "../scanner.ts";
import { particleOf } from "./ending.ts";
import { type Quantity, U } from "./quantity.ts";
import { P } from "./term.ts";
import { SUFFIXES, type UnitWord, unitWords } from "./unit-words.ts";

/** What stood after the number just read: its particle, what it is when it is no figure, where a stuck verb begins. */
export const tail: { particle: number; named: NamedKind | undefined; rest: number } = {
  particle: P.none,
  named: undefined,
  rest: -1,
};

/** First syllables of verbs that are typed onto a unit without a blank: "12.23포인트오른". */
const STUCK = "오올내상하급떨뛰빠밀순마거보";

const SMALL: Readonly<Record<string, number>> = { 천: 3, 백: 2, 십: 1 };
const BIG: Readonly<Record<string, number>> = { 만: 4, 억: 8, 조: 12, 경: 16 };
const MOST = 9e15;
const PERCENT = 37;
const SLASH = 47;
const PLUS = 43;
const WHITE_TRIANGLE = 0x25b3;
const BLACK_TRIANGLE = 0x25b2;
const BLACK_DOWN = 0x25bc;
const WHITE_DOWN = 0x25bd;
const DOWN_ARROW = 0x2193;
const UP_ARROW = 0x2191;

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
  sum.digits = sum.digits * 10 ** (sum.exponent - low) + digits * 10 ** (exponent - low);
  sum.exponent = low;
}

const inner: Sum = { digits: 0, exponent: 0, empty: true };
const total: Sum = { digits: 0, exponent: 0, empty: true };

/** Reads the number whose first literal is token `at`: "28조 1305억 6400만 원", "1천441원80전", "4,300선을". */
export function readNumber(tokens: Tokens, at: number, limit: number): Quantity | undefined {
  tail.particle = P.none;
  tail.named = undefined;
  tail.rest = -1;
  if (!readLiteral(tokens, at)) return undefined;
  const { text } = tokens;
  const q = blank(tokens, at);
  readSign(tokens, at, q);
  q.decimals = literal.decimals;
  q.count = literal.count - literal.decimals;
  let next = at + 1;
  let place = tokens.end[at] as number;
  if (isSlashedDecimal(tokens, at, limit)) {
    const whole = literal.digits;
    readLiteral(tokens, at + 2);
    add2(q, whole, literal);
    next = at + 3;
    place = tokens.end[at + 2] as number;
  } else {
    inner.empty = true;
    total.empty = true;
    let pending = true;
    for (;;) {
      let read = 0;
      if (next < limit && tokens.kind[next] === WORD && tokens.start[next] === place) {
        const wordEnd = tokens.end[next] as number;
        let smallest = 99;
        while (place < wordEnd) {
          const letter = text.charAt(place);
          const small = SMALL[letter];
          const big = BIG[letter];
          if (small !== undefined && pending) {
            add(inner, literal.digits, small - literal.decimals);
            pending = false;
            smallest = small;
          } else if (big !== undefined && (pending || !inner.empty)) {
            if (pending) add(inner, literal.digits, -literal.decimals);
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
    if (pending) add(inner, literal.digits, -literal.decimals);
    if (!inner.empty) add(total, inner.digits, inner.exponent);
    if (!(total.digits < MOST)) return undefined;
    q.digits = Math.round(total.digits);
    q.exponent = total.exponent;
  }
  q.end = place;
  q.to = next;
  readUnit(tokens, q, next, place, limit);
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

function add2(q: Quantity, whole: number, part: { digits: number; count: number }): void {
  q.digits = whole * 10 ** part.count + part.digits;
  q.exponent = -part.count;
  q.decimals = part.count;
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

function readSign(tokens: Tokens, at: number, q: Quantity): void {
  if (at === 0 || tokens.kind[at - 1] !== MARK || !isTight(tokens, at)) return;
  const code = tokens.code[at - 1] as number;
  const sign = signOf(code);
  if (sign === 0) return;
  const hyphen = code === HYPHEN || code === DASH;
  if (hyphen && at > 1 && isTight(tokens, at - 1) && tokens.kind[at - 2] !== MARK) return;
  if (hyphen && at > 1 && isTight(tokens, at - 1) && tokens.code[at - 2] === PERCENT) return;
  q.sign = sign;
  q.start = tokens.start[at - 1] as number;
}

function signOf(code: number): number {
  switch (code) {
    case HYPHEN:
    case DASH:
    case MINUS:
    case WHITE_TRIANGLE:
    case BLACK_DOWN:
    case WHITE_DOWN:
    case DOWN_ARROW:
      return -1;
    case PLUS:
    case BLACK_TRIANGLE:
    case UP_ARROW:
      return 1;
    default:
      return 0;
  }
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
  if (tokens.kind[after] === MARK && (tokens.code[after] === PERCENT || tokens.code[after] === 126)) return false;
  const letter = tokens.kind[after] === WORD ? text.charAt(tokens.start[after] as number) : "";
  const tight = isTight(tokens, after);
  if (dot >= 0 && smallest >= 8 && !(tight && letter in BIG)) return false;
  if (tight && "년월일시분초위명번차".includes(letter) && letter !== "") return false;
  if (tight && (text.startsWith("거래일", end) || text.startsWith("개월", end))) return false;
  if (gap === 0 || (dot >= 0 && smallest === 4)) return true;
  if (letter === "") return false;
  return tight ? letter in BIG || letter in SMALL || "원주달엔위개포p".includes(letter) : "원주달".includes(letter);
}

function readUnit(tokens: Tokens, q: Quantity, next: number, place: number, limit: number): void {
  if (next >= limit) return;
  const { text } = tokens;
  const start = tokens.start[next] as number;
  const gap = start - place;
  if (tokens.kind[next] === MARK) {
    if (tokens.code[next] !== PERCENT || gap > 1) return;
    q.unit = U.percent;
    q.end = tokens.end[next] as number;
    q.to = next + 1;
    if (q.to >= limit || tokens.kind[q.to] !== WORD || tokens.start[q.to] !== q.end) return;
    const wordEnd = tokens.end[q.to] as number;
    const point = ["포인트", "p", "P", "pt"].find((word) => text.startsWith(word, q.end));
    if (point) {
      q.unit = U.percentPoint;
      q.end += point.length;
    }
    readTail(tokens, q, q.to, q.end, wordEnd);
    return;
  }
  if (tokens.kind[next] !== WORD || gap > 1) return;
  const wordEnd = tokens.end[next] as number;
  // Inside a word that began with a magnitude, `place` stands past its start.
  const from = gap < 0 ? place : start;
  const attached = gap <= 0;
  let at = from;
  if (attached && text.charAt(at) === "여" && at + 1 < wordEnd) {
    q.bound = "over";
    at++;
  }
  for (const unit of unitWords(text.charCodeAt(at))) {
    if (!startsWithWord(text, unit.word, at, wordEnd) || !fits(tokens, q, unit, next, attached, limit)) continue;
    if (!readTail(tokens, q, next, at + unit.word.length, wordEnd)) continue;
    q.unit = unit.unit;
    q.currency = unit.currency;
    q.end = Math.max(q.end, at + unit.word.length);
    q.to = next + 1;
    if (unit.word === "종목") q.noun = true;
    if (unit.word === "피") q.line = true;
    tail.named = unit.named;
    if (unit.word === "원") readJeon(tokens, q, limit);
    return;
  }
  if (!attached) return;
  // No unit: "4,309.63으로", "4,300선을", "2,410대", "4,559억어치".
  if (readTail(tokens, q, next, at, wordEnd)) q.to = next + 1;
  else tail.named = "count";
}

function startsWithWord(text: string, word: string, at: number, end: number): boolean {
  if (at + word.length > end) return false;
  return (
    text.startsWith(word, at) || (word.charCodeAt(0) < 128 && text.slice(at, at + word.length).toLowerCase() === word)
  );
}

/** Whether a unit word can be meant here: "5천억 원/달러 환율" is no amount, "3주" no shares. */
function fits(tokens: Tokens, q: Quantity, unit: UnitWord, next: number, attached: boolean, limit: number): boolean {
  if (unit.unit === U.shares) return q.scale >= 3 || q.digits * 10 ** q.exponent >= 100;
  if (!attached && unit.named !== undefined && unit.word.length < 2 && !"위배명곳건".includes(unit.word)) return false;
  if (unit.unit === U.won && !attached && next + 2 < limit && tokens.kind[next + 1] === MARK) {
    const code = tokens.code[next + 1];
    return !((code === SLASH || code === 0xb7 || code === HYPHEN) && isTight(tokens, next + 2));
  }
  if (unit.word === "대") return q.count <= 2 && q.decimals === 0 && q.scale === 0;
  if (unit.word === "점" || unit.word === "시") return q.decimals === 0 && q.scale === 0;
  return true;
}

/** Reads suffixes and a particle up to the word's end; false, and nothing changed, when something else is there. */
function readTail(tokens: Tokens, q: Quantity, word: number, from: number, end: number): boolean {
  const { text } = tokens;
  let at = from;
  let { bound, line, band } = q;
  let more = true;
  while (more && at < end) {
    more = false;
    for (const suffix of SUFFIXES) {
      if (!text.startsWith(suffix.word, at) || at + suffix.word.length > end) continue;
      if (suffix.word === "대" && q.count <= 1 && q.scale === 0 && from === at && q.unit === U.plain) continue;
      at += suffix.word.length;
      bound = suffix.bound ?? bound;
      line ||= suffix.line === true;
      band ||= suffix.band === true;
      more = true;
      break;
    }
  }
  let particle = particleOf(text.slice(at, end));
  if (particle < 0 && text.startsWith("종목", at)) {
    q.noun = true;
    particle = particleOf(text.slice(at + 2, end));
  }
  let rest = -1;
  if (particle < 0) {
    if (from === tokens.start[word] || !STUCK.includes(text.charAt(at)) || end - at < 2) return false;
    particle = P.none;
    rest = at;
  }
  q.bound = bound;
  q.line = line;
  q.band = band;
  if (band) q.bound = "band";
  q.to = word + 1;
  tail.particle = particle;
  tail.rest = rest;
  return true;
}

/** "1원30전", "5원3전": the hundredths after the won; one digit of them means tenths. */
function readJeon(tokens: Tokens, q: Quantity, limit: number): void {
  const { text } = tokens;
  const at = q.to;
  if (at + 1 >= limit || tokens.kind[at] !== LITERAL || tokens.kind[at + 1] !== WORD) return;
  if (!isTight(tokens, at) && (tokens.start[at] as number) - q.end > 1) return;
  if (!isTight(tokens, at + 1) || text.charAt(tokens.start[at + 1] as number) !== "전") return;
  if (!readLiteral(tokens, at) || literal.count > 2 || literal.decimals > 0 || q.exponent < 0) return;
  const particle = particleOf(text.slice((tokens.start[at + 1] as number) + 1, tokens.end[at + 1]));
  if (particle < 0) return;
  q.digits = q.digits * 10 ** (q.exponent + literal.count) + literal.digits;
  q.exponent = -literal.count;
  q.decimals = literal.count;
  q.end = (tokens.start[at + 1] as number) + 1;
  q.to = at + 2;
  tail.particle = particle;
}
