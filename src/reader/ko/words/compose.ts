import { JOINER } from "../../broken-line.ts";
import type { Tokens } from "../../scanner.ts";

const FIRST_LEAD = 0x1100;
const FIRST_VOWEL = 0x1161;
const FIRST_TAIL = 0x11a7;
const FIRST_SYLLABLE = 0xac00;
const LEADS = 19;
const VOWELS = 21;
const TAILS = 28;

/** A text with its Hangul put together, and where each of its characters stood before. */
export interface Composed {
  readonly text: string;
  /** `origin[i]` is the offset of character i in the text as given; one more entry for the end. */
  readonly origin: Int32Array;
}

/** True for a text with letters of Hangul that are not put together into syllables (files named on some systems), or with cut words. */
export function isDecomposed(text: string): boolean {
  return text.includes(JOINER) || /[\u1100-\u1112][\u1161-\u1175]/.test(text);
}

const JOINED = JOINER.charCodeAt(0);

/** Puts loose letters together into syllables and cut words into one, and remembers every offset. */
export function compose(text: string): Composed {
  const codes = new Uint16Array(text.length);
  const origin = new Int32Array(text.length + 1);
  let length = 0;
  for (let at = 0; at < text.length; length++) {
    while (text.charCodeAt(at) === JOINED) at++;
    if (at >= text.length) break;
    origin[length] = at;
    const lead = text.charCodeAt(at) - FIRST_LEAD;
    const vowel = text.charCodeAt(at + 1) - FIRST_VOWEL;
    if (lead >= 0 && lead < LEADS && vowel >= 0 && vowel < VOWELS) {
      const tail = text.charCodeAt(at + 2) - FIRST_TAIL;
      const closed = tail > 0 && tail < TAILS;
      codes[length] = FIRST_SYLLABLE + (lead * VOWELS + vowel) * TAILS + (closed ? tail : 0);
      at += closed ? 3 : 2;
    } else codes[length] = text.charCodeAt(at++);
  }
  origin[length] = text.length;
  return { text: decode(codes.subarray(0, length)), origin };
}

const CHUNK = 8192;

function decode(codes: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += CHUNK) parts.push(String.fromCharCode(...codes.subarray(at, at + CHUNK)));
  return parts.join("");
}

/** Tokens of the composed text as tokens of the text as given. */
export function restore(tokens: Tokens, given: string, origin: Int32Array): Tokens {
  const back = (column: Int32Array) => column.slice(0, tokens.count).map((offset) => origin[offset] as number);
  return { ...tokens, text: given, start: back(tokens.start), end: back(tokens.end) };
}
