import type { NamedKind } from "../../claim.ts";
import { literal, readLiteral } from "../../literal.ts";
import * as M from "../../mark-code.ts";
import { HYPHEN, isTight, LITERAL, MARK, type Tokens, WORD } from "../../scanner.ts";
import { particleOf } from "../words/ending.ts";
import * as P from "../words/particle-kind.ts";
import * as U from "../words/unit-kind.ts";
import { SUFFIXES, type UnitWord, unitWords } from "../words/unit-words.ts";
import { amountOf, type Quantity } from "./quantity.ts";

export const PERCENT = 37;

/** What stood after the number just read: its particle, what it is when it is no figure, where a stuck verb begins. */
export const tail: { particle: number; named: NamedKind | undefined; rest: number } = {
  particle: P.none,
  named: undefined,
  rest: -1,
};

/** A hundredth of a won, alone: "20전 내린". */
const JEON = "전";

/** First syllables of verbs that are typed onto a unit without a blank: "12.23포인트오른". */
const STUCK = "오올내상하급떨뛰빠밀순마거보매나";

/** Nouns typed onto a unit: "8백4원60전이후", "8백3원50전사이에서". */
const STUCK_NOUNS = ["이후", "사이"];

/** Verbs typed onto the particle of a unit: "5천3백34만주에달했다". */
const STUCK_VERBS = ["달", "접근", "육박", "이르", "그쳤", "머물", "불과", "기록", "마감", "돌파"];

/** Reads the unit behind a number that ends at character `place`; `next` is the token that begins there or behind it. */
export function readUnit(tokens: Tokens, q: Quantity, next: number, place: number, limit: number): void {
  if (next >= limit) return;
  const gap = (tokens.start[next] as number) - place;
  if (gap > 1) return;
  if (tokens.kind[next] === MARK) {
    if (tokens.code[next] === PERCENT) readPercent(tokens, q, next, limit);
  } else if (tokens.kind[next] === WORD) readUnitWord(tokens, q, next, place, limit);
}

const POINT_WORDS = ["포인트", "p", "P", "pt"];

/** "2.27%", "0.05%포인트", "2%대로". */
function readPercent(tokens: Tokens, q: Quantity, sign: number, limit: number): void {
  const { text } = tokens;
  q.unit = U.percent;
  q.end = tokens.end[sign] as number;
  q.to = sign + 1;
  if (q.to >= limit || tokens.kind[q.to] !== WORD) return;
  const after = tokens.start[q.to] as number;
  // "0.05% 포인트".
  if (after !== q.end && (after - q.end > 1 || !text.startsWith("포인트", after))) return;
  const wordEnd = tokens.end[q.to] as number;
  const point = POINT_WORDS.find((word) => text.startsWith(word, after));
  if (point) {
    q.unit = U.percentPoint;
    q.end = after + point.length;
  }
  readTail(tokens, q, q.to, q.end, wordEnd);
}

function readUnitWord(tokens: Tokens, q: Quantity, next: number, place: number, limit: number): void {
  const { text } = tokens;
  const start = tokens.start[next] as number;
  const wordEnd = tokens.end[next] as number;
  const attached = start <= place;
  // Inside a word that began with a magnitude, `place` stands past its start.
  let at = attached ? place : start;
  if (attached && text.charAt(at) === "여" && at + 1 < wordEnd) {
    q.bound = "over";
    at++;
  }
  for (const unit of unitWords(text.charCodeAt(at))) {
    if (!startsWithWord(text, unit.word, at, wordEnd) || !fits(tokens, q, unit, next, attached, limit)) continue;
    if (!readTail(tokens, q, next, at + unit.word.length, wordEnd)) continue;
    q.end = Math.max(q.end, at + unit.word.length);
    q.to = next + 1;
    take(tokens, q, unit, limit);
    return;
  }
  if (!attached) return;
  // No unit: "4,309.63으로", "4,300선을", "2,410대", "4,559억어치".
  if (readTail(tokens, q, next, at, wordEnd, true)) q.to = next + 1;
  else if (q.decimals > 0 && STUCK_NOUNS.some((word) => text.startsWith(word, at))) {
    q.to = next + 1;
    tail.particle = P.none;
    tail.rest = at;
  } else tail.named = "count";
}

/** What the unit makes of the number, and the smaller unit that may stand behind it. */
function take(tokens: Tokens, q: Quantity, { word, unit, currency, named }: UnitWord, limit: number): void {
  q.unit = unit;
  q.currency = currency;
  tail.named = named;
  if (word === "종목") q.noun = true;
  else if (word === "피") q.line = true;
  else if (word === JEON) q.exponent -= 2;
  else if (word === "원") readJeon(tokens, q, limit);
  if (unit === U.point) readHundredths(tokens, q, limit);
}

function startsWithWord(text: string, word: string, at: number, end: number): boolean {
  if (at + word.length > end) return false;
  return (
    text.startsWith(word, at) || (word.charCodeAt(0) < 128 && text.slice(at, at + word.length).toLowerCase() === word)
  );
}

/** Whether a unit word can be meant here: "5천억 원/달러 환율" is no amount, "3주" no shares. */
function fits(tokens: Tokens, q: Quantity, unit: UnitWord, next: number, attached: boolean, limit: number): boolean {
  if (unit.unit === U.shares) return q.scale >= 3 || amountOf(q) >= 100;
  if (!attached && unit.named !== undefined && unit.word.length < 2 && !"위배명건".includes(unit.word)) return false;
  if (unit.unit === U.won && !attached && next + 2 < limit && tokens.kind[next + 1] === MARK) {
    const code = tokens.code[next + 1];
    return !((code === M.slash || code === 0xb7 || code === HYPHEN) && isTight(tokens, next + 2));
  }
  if (unit.word === JEON) return attached && q.decimals === 0 && q.scale === 0 && q.digits < 100;
  if (unit.word === "대") return q.count <= 2 && q.decimals === 0 && q.scale === 0;
  if (unit.word === "점" || unit.word === "시") return q.decimals === 0 && q.scale === 0;
  return true;
}

/** Reads suffixes and a particle up to the word's end; false, and nothing changed, when something else is there. */
function readTail(tokens: Tokens, q: Quantity, word: number, from: number, end: number, bare = false): boolean {
  const { text } = tokens;
  let at = from;
  let { bound, line, band } = q;
  let more = true;
  while (more && at < end) {
    more = false;
    for (const suffix of SUFFIXES) {
      if (!text.startsWith(suffix.word, at) || at + suffix.word.length > end) continue;
      if (suffix.word === "대" && q.count <= 1 && q.scale === 0 && from === at && bare) continue;
      // "95개등": behind a unit alone.
      if (suffix.word === "등" && from === tokens.start[word]) continue;
      at += suffix.word.length;
      bound = suffix.bound ?? bound;
      // "2410.53선": no mark has decimals.
      line ||= suffix.line === true && q.decimals === 0;
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
    const stuck = restAfter(text, at, end);
    if (from === tokens.start[word] || stuck < 0) return false;
    particle = particleOf(text.slice(at, stuck));
    rest = stuck;
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

/** Where the word typed onto a unit begins; -1 when none is. */
function restAfter(text: string, at: number, end: number): number {
  if (end - at < 2) return -1;
  if (STUCK.includes(text.charAt(at)) || STUCK_NOUNS.some((word) => text.startsWith(word, at))) return at;
  const particle = "에를을로".includes(text.charAt(at)) && STUCK_VERBS.some((word) => text.startsWith(word, at + 1));
  return particle ? at + 1 : -1;
}

/** Suffixes of a level that may be typed as words of their own. */
const SPACED = ["대", "선", "고지", "초반", "중반", "후반", "초중반"];
const LINES = ["선", "고지"];

/** "2% 대로", "1,400원 선으로", "4,300 고지를": the suffix typed as a word of its own. */
export function readSpacedBand(tokens: Tokens, q: Quantity, limit: number): void {
  const at = q.to;
  if (q.line || tail.particle !== P.none || tail.rest >= 0 || at >= limit || tokens.kind[at] !== WORD) return;
  if ((tokens.start[at] as number) - (tokens.end[at - 1] as number) !== 1) return;
  const start = tokens.start[at] as number;
  const letter = SPACED.find((word) => tokens.text.startsWith(word, start));
  if (letter === undefined) return;
  // "1,440원 초반대에서".
  const rest = tokens.text.slice(start + letter.length, tokens.end[at]);
  const particle = particleOf(letter.length > 1 && rest.startsWith("대") ? rest.slice(1) : rest);
  // "1% 대 미만": of a percentage the bare word says it too.
  if (particle < P.none || (particle === P.none && (letter !== "대" || q.unit !== U.percent))) return;
  if (LINES.includes(letter)) q.line = q.decimals === 0;
  else {
    q.band = true;
    q.bound = "band";
  }
  q.to = at + 1;
  tail.particle = particle;
}

const POINTS = 2;

/** What two digits behind the points count of their own: "4천300포인트 15 거래일 만에", "30포인트 27도". */
const COUNTED = "일거개도월시대";

/** "95포인트 46 오른", "4천309포인트 63으로": the hundredths as they are spoken behind the points. */
function readHundredths(tokens: Tokens, q: Quantity, limit: number): void {
  const at = q.to;
  if (tail.particle !== P.none || tail.rest >= 0 || q.exponent < 0 || q.line || q.band || q.bound) return;
  if (at + 1 >= limit || tokens.kind[at] !== LITERAL || tokens.kind[at + 1] !== WORD) return;
  if ((tokens.start[at] as number) - q.end > 1 || !readLiteral(tokens, at)) return;
  if (literal.count !== POINTS || literal.decimals > 0) return;
  const start = tokens.start[at + 1] as number;
  if (COUNTED.includes(tokens.text.charAt(start))) return;
  const particle = isTight(tokens, at + 1) ? particleOf(tokens.text.slice(start, tokens.end[at + 1])) : P.none;
  if (particle < 0 || (particle === P.none && !STUCK.includes(tokens.text.charAt(start)))) return;
  q.digits = q.digits * 10 ** (q.exponent + POINTS) + literal.digits;
  q.exponent = -POINTS;
  q.decimals = POINTS;
  q.end = tokens.end[at] as number;
  q.to = particle === P.none ? at + 1 : at + 2;
  tail.particle = particle;
}

/** "1원30전", "5원3전": the hundredths after the won; one digit of them means tenths. */
function readJeon(tokens: Tokens, q: Quantity, limit: number): void {
  const { text } = tokens;
  const at = q.to;
  if (at + 1 >= limit || tokens.kind[at] !== LITERAL || tokens.kind[at + 1] !== WORD) return;
  if (!isTight(tokens, at) && (tokens.start[at] as number) - q.end > 1) return;
  if (!isTight(tokens, at + 1) || text.charAt(tokens.start[at + 1] as number) !== JEON) return;
  if (!readLiteral(tokens, at) || literal.count > 2 || literal.decimals > 0 || q.exponent < 0) return;
  const behind = (tokens.start[at + 1] as number) + 1;
  const known = particleOf(text.slice(behind, tokens.end[at + 1]));
  const stuck = known < 0 ? restAfter(text, behind, tokens.end[at + 1] as number) : -1;
  if (known < 0 && stuck < 0) return;
  const particle = known < 0 ? particleOf(text.slice(behind, stuck)) : known;
  tail.rest = stuck;
  q.digits = q.digits * 10 ** (q.exponent + literal.count) + literal.digits;
  q.exponent = -literal.count;
  q.decimals = literal.count;
  q.end = (tokens.start[at + 1] as number) + 1;
  q.to = at + 2;
  tail.particle = particle;
}
