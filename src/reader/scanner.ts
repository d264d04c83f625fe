import { HASH_SEED, hashEnd, hashStep, type Lexicon } from "./lexicon.ts";

/** Kinds of token. A literal is a run of digits with the commas and dots between them. */
export const WORD = 1;
export const LITERAL = 2;
export const MARK = 3;
export const NEWLINE = 4;

/** Marks are told by one code, whichever of the look-alikes of Unicode was typed. */
export const HYPHEN = 45;
export const DASH = 0x2013;
export const MINUS = 0x2212;
export const APOSTROPHE = 39;
export const QUOTE = 34;
/** "'s" after a word. */
export const POSSESSIVE = 0x27_73;

/** Tokens of a text, column by column; `code` is a word's number in the lexicon (-1 unknown) or a mark's code. */
export interface Tokens {
  readonly text: string;
  count: number;
  kind: Uint8Array;
  start: Int32Array;
  end: Int32Array;
  code: Int32Array;
  /** What became of a literal's digits; a reader fills it in. */
  status: Uint8Array;
}

/** Character classes: 0 other, 1 letter, 2 digit, 3 blank, 4 line end. */
const LETTER = 1;
const DIGIT = 2;
const BLANK = 3;
const LINE_END = 4;

const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const letter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (letter) ASCII[code] = LETTER;
  else if (code >= 48 && code <= 57) ASCII[code] = DIGIT;
  else if (code === 10) ASCII[code] = LINE_END;
  else if (code <= 32) ASCII[code] = BLANK;
}

function classOf(code: number): number {
  if (code < 128) return ASCII[code] as number;
  if (code >= 0xff10 && code <= 0xff19) return DIGIT;
  if (code === 0x2028 || code === 0x2029) return LINE_END;
  if (code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x00ad) return BLANK;
  // Spaces of all widths, joiners, direction marks and their isolates show nothing on the page.
  if (code >= 0x2000 && code <= 0x206f) return code >= 0x2010 && code <= 0x2027 ? 0 : blankOrMark(code);
  if (code >= 0xac00 && code <= 0xd7a3) return LETTER;
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? 0 : LETTER;
  if ((code >= 0x370 && code <= 0x1fff) || (code >= 0x3040 && code <= 0x9fff)) return LETTER;
  return 0;
}

function blankOrMark(code: number): number {
  return code >= 0x2030 && code <= 0x205e ? 0 : BLANK;
}

function markOf(code: number): number {
  switch (code) {
    case 0x2010:
    case 0x2011:
      return HYPHEN;
    case 0x2012:
    case 0x2014:
    case 0x2015:
      return DASH;
    case 0xfe63:
    case 0xff0d:
      return MINUS;
    case 0x2018:
    case 0x2019:
    case 0x60:
      return APOSTROPHE;
    case 0x201c:
    case 0x201d:
    case 0xab:
    case 0xbb:
      return QUOTE;
    case 0xff05:
    case 0x066a:
      return 37;
    case 0xff08:
      return 40;
    case 0xff09:
      return 41;
    case 0xff0c:
      return 44;
    default:
      return code;
  }
}

export function isDigitCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
}

/** Cuts a text into tokens in one pass: time and memory are linear in its length, whatever it holds. */
export function scan(text: string, lexicon: Lexicon): Tokens {
  const tokens = emptyTokens(text, (text.length >> 2) + 32);
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? (ASCII[code] as number) : classOf(code);
    if (kind === BLANK) {
      at++;
      continue;
    }
    const from = at++;
    if (kind === LETTER) {
      let hash = hashStep(HASH_SEED, code);
      for (; at < length; at++) {
        const next = text.charCodeAt(at);
        if ((next < 128 ? (ASCII[next] as number) : classOf(next)) !== LETTER) break;
        hash = hashStep(hash, next);
      }
      push(tokens, WORD, from, at, lexicon.find(text, from, at, hashEnd(hash)));
    } else if (kind === DIGIT) {
      let hash = hashStep(HASH_SEED, code);
      for (; at < length; at++) {
        const next = text.charCodeAt(at);
        if (!isDigitCode(next) && !(isSeparator(next) && at + 1 < length && isDigitCode(text.charCodeAt(at + 1))))
          break;
        hash = hashStep(hash, next);
      }
      // Only short literals stand in names ("Nex1", "S&P 500").
      push(tokens, LITERAL, from, at, at - from <= 5 ? lexicon.find(text, from, at, hashEnd(hash)) : -1);
    } else if (kind === LINE_END) {
      push(tokens, NEWLINE, from, at, 10);
    } else {
      const mark = markOf(code);
      if (mark === APOSTROPHE && isPossessive(text, at)) push(tokens, MARK, from, ++at, POSSESSIVE);
      else push(tokens, MARK, from, at, mark);
    }
  }
  return tokens;
}

function isSeparator(code: number): boolean {
  return code === 44 || code === 46;
}

function isPossessive(text: string, at: number): boolean {
  return (text.charCodeAt(at) | 32) === 115 && (at + 1 >= text.length || classOf(text.charCodeAt(at + 1)) !== LETTER);
}

/** All columns in one buffer: five small allocations would cost more than the scan of a short text. */
function emptyTokens(text: string, capacity: number): Tokens {
  const buffer = new ArrayBuffer(capacity * 14);
  return {
    text,
    count: 0,
    start: new Int32Array(buffer, 0, capacity),
    end: new Int32Array(buffer, capacity * 4, capacity),
    code: new Int32Array(buffer, capacity * 8, capacity),
    kind: new Uint8Array(buffer, capacity * 12, capacity),
    status: new Uint8Array(buffer, capacity * 13, capacity),
  };
}

function push(tokens: Tokens, kind: number, start: number, end: number, code: number): void {
  const at = tokens.count++;
  if (at >= tokens.kind.length) grow(tokens);
  tokens.kind[at] = kind;
  tokens.start[at] = start;
  tokens.end[at] = end;
  tokens.code[at] = code;
}

function grow(tokens: Tokens): void {
  const wider = emptyTokens(tokens.text, tokens.kind.length * 2);
  wider.start.set(tokens.start);
  wider.end.set(tokens.end);
  wider.code.set(tokens.code);
  wider.kind.set(tokens.kind);
  tokens.start = wider.start;
  tokens.end = wider.end;
  tokens.code = wider.code;
  tokens.kind = wider.kind;
  tokens.status = wider.status;
}

/** True when a token of index `at` touches the one before it. */
export function isTight(tokens: Tokens, at: number): boolean {
  return at > 0 && tokens.start[at] === tokens.end[at - 1];
}

/** True for a token that begins with a capital letter. */
export function isCapital(tokens: Tokens, at: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[at] as number);
  if (code < 128) return code >= 65 && code <= 90;
  return code >= 0xc0 && code <= 0xde;
}
