import type { Directory } from "../market/instrument.ts";
import { JOINER } from "./broken-line.ts";
import type { Claim, Language, Reading, ReadOptions } from "./claim.ts";
import { accountOf, type LanguageReading, namedSpans } from "./digit-account.ts";
import { withoutEmphasis } from "./emphasis.ts";
import { readEnglish } from "./en/read-english.ts";
import { readKorean } from "./ko/read-korean.ts";
import { Lexicon } from "./lexicon.ts";
import { plainText } from "./plain-text.ts";
import { withPricedNames } from "./priced-names.ts";
import { giveBack, scan } from "./scanner.ts";
import { sentenceTexts, splitSentences } from "./sentence.ts";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

type Reader = (text: string, options: ReadOptions, directory: Directory) => LanguageReading;

/** Readers by language. Adding a language is adding its reader here. */
const READERS: Readonly<Partial<Record<Language, Reader>>> = { en: readEnglish, ko: readKorean };

/**
 * Reads a market story: its sentences, the claims its numbers make, and an account of every digit. Never throws and
 * takes time linear in the text, whatever the text is. Offsets are UTF-16 code units into `text`.
 */
export function readStory(text: string, options: ReadOptions, directory: Directory): Reading {
  const language = options.language ?? languageOf(text);
  const plain = plainText(text);
  const bare = withoutEmphasis(plain, language);
  const reading = (READERS[language] ?? readNothing)(bare, options, directory);
  const { session, market, tokens, status } = reading;
  if (bare !== plain) tokens.text = plain.replaceAll(JOINER, " ");
  const sentences = sentenceTexts(tokens, reading.ranges);
  // What was printed stands as the story has it, line ends and all.
  const claims = tokens.text === text ? reading.claims : reading.claims.map((claim) => reprinted(claim, text));
  tokens.text = text;
  const { digits, unread } = accountOf(tokens, status);
  // Plain fields, cut out at once: getters would give every reading a shape of its own, and slow down all who read it.
  const read: Writable<Reading> = {
    language,
    market,
    text,
    sentences,
    claims: withPricedNames(claims, directory),
    named: namedSpans(tokens, reading.named),
    unread,
    digits,
  };
  if (session !== undefined) read.session = session;
  giveBack(tokens);
  return read;
}

function reprinted(claim: Claim, text: string): Claim {
  return { ...claim, printed: text.slice(claim.offset, claim.offset + claim.printed.length) };
}

/** A story is Korean when a tenth of its first letters are Hangul: names and tickers stay Latin in Korean copy. */
export function languageOf(text: string): Language {
  let hangul = 0;
  let latin = 0;
  for (let at = 0; at < text.length && at < 4000; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1100 && code <= 0x11ff)) hangul++;
    else if ((code | 32) >= 97 && (code | 32) <= 122) latin++;
  }
  return hangul * 9 > latin ? "ko" : "en";
}

const NO_WORDS = new Lexicon();

/** A language without a reader: sentences, and every digit openly unread. */
function readNothing(text: string, options: ReadOptions): LanguageReading {
  const tokens = scan(text, NO_WORDS);
  const status = new Uint8Array(tokens.count);
  return {
    session: options.session,
    market: "KOSPI",
    tokens,
    ranges: splitSentences(tokens, () => false),
    claims: [],
    status,
    named: [],
  };
}
