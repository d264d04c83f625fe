import { BLANK, DIGIT, LETTER, LINE_END } from "./char-class.ts";
import { codeUnits } from "./code-unit.ts";
import { HASH_SEED, hashEnd, hashStep, type Lexicon } from "./lexicon.ts";
import * as M from "./mark-code.ts";
import { APOSTROPHE, DASH, HYPHEN, LITERAL, MARK, MINUS, NEWLINE, POSSESSIVE, QUOTE, WORD } from "./token-kind.ts";

export * from "./token-kind.ts";

/** Tokens of a text, column by column; `code` is a word's number in the lexicon (-1 unknown) or a mark's code. */
export interface Tokens {
  /** As long as the text that was scanned, with plain blanks for those of other widths. */
  text: string;
  count: number;
  /** Codes from here on are of words that only the names of firms hold. */
  named: number;
  kind: Uint8Array;
  start: Int32Array;
  end: Int32Array;
  code: Int32Array;
  /** What became of a literal's digits; a reader fills it in. */
  status: Uint8Array;
}

/** Later spans overrule earlier ones. */
const SPANS: readonly (readonly [kind: number, from: number, to: number])[] = [
  [BLANK, 0, 32],
  [LINE_END, 10, 10],
  [DIGIT, 48, 57],
  [LETTER, 65, 90],
  [LETTER, 97, 122],
  [BLANK, 0xa0, 0xa0],
  [BLANK, 0xad, 0xad],
  [LETTER, 0xc0, 0x24f],
  [0, 0xd7, 0xd7],
  [0, 0xf7, 0xf7],
  [LETTER, 0x370, 0x1fff],
  // The marks of the taka and the baht.
  [0, 0x9f2, 0x9f3],
  [0, 0xe3f, 0xe3f],
  // Spaces of all widths, joiners, direction marks and their isolates show nothing on the page.
  [BLANK, 0x2000, 0x206f],
  [0, 0x2010, 0x2027],
  [LINE_END, 0x2028, 0x2029],
  [0, 0x2030, 0x205e],
  [BLANK, 0x3000, 0x3000],
  [LETTER, 0x3040, 0x9fff],
  // Dots between words, typed as letters.
  [0, 0x119e, 0x119e],
  [0, 0x30fb, 0x30fb],
  [0, 0x318d, 0x318d],
  [LETTER, 0xac00, 0xd7a3],
  [BLANK, 0xfeff, 0xfeff],
  [DIGIT, 0xff10, 0xff19],
];

/** By code unit; one look for every character. */
const CLASS = new Uint8Array(0x10000);
for (const [kind, from, to] of SPANS) CLASS.fill(kind, from, to + 1);

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
    case 0x119e:
    case 0x30fb:
    case 0x318d:
      return 0xb7;
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

/**
 * Cuts a text into tokens in one pass: time and memory are linear in its length, whatever it holds. Words are
 * hashed while their letters pass; columns and count are kept in locals, because this is the hottest loop of all.
 */
export function scan(text: string, lexicon: Lexicon): Tokens {
  const tokens = takeTokens(text, (text.length >> 2) + 32);
  tokens.named = lexicon.named;
  const units = codeUnits(text);
  const classes = CLASS;
  const length = text.length;
  let { kind, start, end, code } = tokens;
  let count = 0;
  let odd = false;
  for (let at = 0; at < length; ) {
    const first = units[at] as number;
    const kindOfFirst = classes[first] as number;
    if (kindOfFirst === BLANK) {
      at++;
      if (first > 32 || first === TAB) odd = true;
      continue;
    }
    if (count === kind.length) ({ kind, start, end, code } = grow(tokens));
    const from = at++;
    start[count] = from;
    if (kindOfFirst === LETTER) {
      let hash = hashStep(HASH_SEED, first);
      for (let next = units[at] as number; classes[next] === LETTER; next = units[++at] as number)
        hash = hashStep(hash, next);
      kind[count] = WORD;
      code[count] = lexicon.find(units, from, at, hashEnd(hash));
    } else if (kindOfFirst === DIGIT) {
      let hash = hashStep(HASH_SEED, first);
      for (let next = units[at] as number; goesOn(units, at); next = units[++at] as number) hash = hashStep(hash, next);
      kind[count] = LITERAL;
      // Only short literals stand in names ("Nex1", "S&P 500").
      code[count] = at - from <= SHORT ? lexicon.find(units, from, at, hashEnd(hash)) : -1;
    } else if (kindOfFirst === LINE_END) {
      kind[count] = NEWLINE;
      code[count] = 10;
    } else {
      const mark = first < 128 && first !== 0x60 ? first : markOf(first);
      kind[count] = MARK;
      if (mark === APOSTROPHE && isPossessive(units, at)) {
        at++;
        code[count] = POSSESSIVE;
      } else code[count] = mark;
    }
    end[count++] = at;
  }
  tokens.count = count;
  if (odd) tokens.text = text.replace(ODD_BLANKS, " ");
  return tokens;
}

const TAB = 9;

/** Blanks that stand for the plain one: copy from the web is full of them, and what is read is compared with plain words. */
const ODD_BLANKS = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** Digits of a literal that may stand in a name. */
const SHORT = 5;

/** True where a number goes on: a digit, or a separator before one. */
function goesOn(units: Uint16Array, at: number): boolean {
  const next = units[at] as number;
  if (CLASS[next] === DIGIT) return true;
  return (next === M.comma || next === M.stop) && CLASS[units[at + 1] as number] === DIGIT;
}

function isPossessive(units: Uint16Array, at: number): boolean {
  return ((units[at] as number) | 32) === 115 && CLASS[units[at + 1] as number] !== LETTER;
}

/**
 * Columns of a text that has been read, wiped, for the next one: one story after another makes no garbage here. Whoever
 * takes them owns them until they are given back, so readings may nest.
 */
let spare: Tokens | undefined;

/** Columns longer than this are not kept. */
const MOST_KEPT = 1 << 14;

function takeTokens(text: string, capacity: number): Tokens {
  const tokens = spare;
  if (!tokens || tokens.kind.length < capacity) return emptyTokens(text, capacity);
  spare = undefined;
  tokens.text = text;
  return tokens;
}

/** Gives back the columns of a text that nobody looks at any more. Columns that were put together anew are not kept. */
export function giveBack(tokens: Tokens): void {
  const { count, kind, start, end, code, status } = tokens;
  if (kind.length > MOST_KEPT || start.length < kind.length) return;
  kind.fill(0, 0, count);
  start.fill(0, 0, count);
  end.fill(0, 0, count);
  code.fill(0, 0, count);
  status.fill(0, 0, count);
  tokens.count = 0;
  tokens.text = "";
  spare = tokens;
}

/** All columns in one buffer: five small allocations would cost more than the scan of a short text. */
function emptyTokens(text: string, capacity: number): Tokens {
  const buffer = new ArrayBuffer(capacity * 14);
  return {
    text,
    count: 0,
    named: 0,
    start: new Int32Array(buffer, 0, capacity),
    end: new Int32Array(buffer, capacity * 4, capacity),
    code: new Int32Array(buffer, capacity * 8, capacity),
    kind: new Uint8Array(buffer, capacity * 12, capacity),
    status: new Uint8Array(buffer, capacity * 13, capacity),
  };
}

function grow(tokens: Tokens): Tokens {
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
  return tokens;
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
