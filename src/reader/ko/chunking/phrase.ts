import { DASH, HYPHEN, isTight, LITERAL, NEWLINE, QUOTE, type Tokens, WORD } from "../../scanner.ts";
import { HOME } from "../markets/home.ts";
import { exchangeParticle, joinedAt, otherIndex, seamOf } from "../markets/index-name.ts";
import { readFundName } from "../names/fund-name.ts";
import { tail } from "../numbers/unit.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { entityOf, type PhraseContext, push } from "../phrases/phrase-context.ts";
import { particleOf, unknownEnding } from "../words/ending.ts";
import * as E from "../words/ending-kind.ts";
import { match, matchWord } from "../words/match-word.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import type { Word } from "../words/word-trie.ts";
import { afterBracket, skipBracket } from "./bracket.ts";
import { readLiteralPhrase } from "./number-phrase.ts";

const MARKS: Readonly<Record<number, number>> = {
  44: K.comma,
  59: K.comma,
  12289: K.comma,
  124: K.bullet,
  183: K.joint,
  8231: K.joint,
  12539: K.joint,
  8729: K.joint,
  8901: K.joint,
  47: K.slash,
  40: K.open_,
  91: K.open_,
  123: K.open_,
  12296: K.open_,
  41: K.close_,
  93: K.close_,
  125: K.close_,
  12297: K.close_,
  [QUOTE]: K.quote,
  39: K.quote,
  8230: K.pause,
  9650: K.bullet,
  9651: K.bullet,
  9654: K.bullet,
  9679: K.bullet,
  9632: K.bullet,
  8226: K.bullet,
  9312: K.bullet,
  126: K.tilde,
  8764: K.tilde,
  65374: K.tilde,
  12316: K.tilde,
  58: K.colon,
};
const DOWN = new Set([0x2193, 0x25bc, 0x25bd]);
const UP = new Set([0x2191]);

/** Bullets, but for one that stands behind a falling one. */
const RISING = new Set([0x25b2, 0x25b3]);

/** Cuts a sentence into phrases: numbers with their units, names, verbs with their endings, dates, marks. */
export function readPhrases(context: PhraseContext, from: number, limit: number): Item[] {
  const items: Item[] = [];
  const { tokens } = context;
  let at = from;
  while (at < limit) {
    switch (tokens.kind[at]) {
      case WORD:
        at = readWord(context, items, at, tokens.start[at] as number, limit);
        break;
      case LITERAL: {
        // "3S": a name of the directory may begin with a digit.
        const named =
          startsLatin(tokens, at + 1, limit) && matchWord(tokens, context.trie, at, tokens.start[at] as number, limit);
        if (named) {
          at = readWord(context, items, at, tokens.start[at] as number, limit);
          break;
        }
        at = readLiteralPhrase(context, items, at, limit);
        if (tail.rest >= 0) at = readWord(context, items, at - 1, tail.rest, limit);
        break;
      }
      case NEWLINE:
        at++;
        break;
      default:
        at = readMark(context, items, at, limit);
    }
  }
  return items;
}

function readWord(context: PhraseContext, items: Item[], at: number, start: number, limit: number): number {
  const { tokens } = context;
  if (afterBracket(tokens, items, at)) return at + 1;
  const fund = readFundName(context, items, at, limit);
  if (fund > at) return fund;
  if (!matchWord(tokens, context.trie, at, start, limit)) {
    const seam = start === tokens.start[at] ? seamOf(context, start, tokens.end[at] as number) : 0;
    if (seam > 0) {
      // "코스닥지수는전거래일보다": a blank left out behind the particle.
      const item = push(items, K.index, at, at + 1);
      item.entity = entityOf(context.trie.words[context.trie.find(tokens.text, start) - 1] as Word);
      item.particle = particleOf(tokens.text.charAt(seam - 1));
      return readWord(context, items, at, seam, limit);
    }
    const pair = joinedAt(context, at, start, limit);
    if (pair) {
      push(items, K.stock, at, at + 1).entity = entityOf(pair.first);
      return readWord(context, items, at, pair.seam, limit);
    }
    // "하락중이며": typed without the blank.
    const going = goingAt(context, start, tokens.end[at] as number);
    if (going) {
      const item = push(items, K.move, at, at + 1);
      item.value = going.word.value;
      return readWord(context, items, at, going.end, limit);
    }
    // "기록코스닥": two lines joined without their break.
    const joined = (tokens.end[at] as number) - BOARD;
    if (joined > start && BOARDS.has(tokens.text.slice(joined, tokens.end[at])))
      return readWord(context, items, at, joined, limit);
    // "(0.11%)씩떨어졌다": a verb typed onto the particle.
    const glued = start > (tokens.start[at] as number) || isTight(tokens, at);
    if (
      isEach(tokens.text, start, tokens.end[at] as number) ||
      (glued && isSoMuch(context, start, tokens.end[at] as number))
    )
      return readWord(context, items, at, start + 1, limit);
    const before = headOf(items);
    // "전날에 비해", "10,783.01에 견줘", "연초와 비교해", "전 거래일(1,302원) 보다": compared with.
    const linked = before?.particle === P.at || before?.particle === P.and;
    const alone = before?.particle === P.none && (tokens.end[at] as number) - start === THAN.length;
    if (
      before &&
      ((linked && COMPARED.has(tokens.text.slice(start, tokens.end[at]))) ||
        (alone && tokens.text.startsWith(THAN, start)))
    )
      before.particle = P.than;
    const item = push(items, K.unknown, at, at + 1);
    const particle = exchangeParticle(context, start, tokens.end[at] as number);
    if (particle >= 0) {
      item.kind = K.index;
      item.entity = HOME;
      item.particle = particle;
      return item.to;
    }
    const other = otherIndex(tokens.text, start, tokens.end[at] as number);
    if (other) {
      item.kind = K.outside;
      item.entity = { kind: K.outside, name: other.name };
      item.particle = other.particle;
      return item.to;
    }
    item.ending = tokens.text.startsWith("제외", start)
      ? E.link
      : unknownEnding(tokens.text, start, tokens.end[at] as number);
    // "HBM4", "G20": a digit tight behind Latin letters belongs to the name.
    if (at + 1 < limit && tokens.kind[at + 1] === LITERAL && isTight(tokens, at + 1) && endsLatin(tokens, at)) {
      context.name("name", at + 1, at + 2);
      item.to = at + 2;
    }
    return item.to;
  }
  const word = match.word as Word;
  const item = push(items, word.kind, at, match.to);
  item.value = word.value;
  item.particle = match.particle;
  item.ending = match.ending;
  if (word.kind >= K.index && word.kind <= K.again) item.entity = entityOf(word);
  for (let token = at; token < match.to; token++) {
    if (tokens.kind[token] === LITERAL) context.name("name", token, token + 1);
  }
  return match.to;
}

const GOING = "중이";

/** The move before "중이" in one word, and where it ends. */
function goingAt({ tokens: { text }, trie }: PhraseContext, start: number, end: number) {
  const place = text.slice(start, end).indexOf(GOING);
  if (place < 2) return undefined;
  const last = trie.find(text, start) - 1;
  const word = last >= 0 && trie.ends[last] === start + place ? trie.words[last] : undefined;
  return word?.kind === K.move && word.ending === E.none ? { word, end: start + place } : undefined;
}

const BOARDS = new Set(["코스피", "코스닥"]);
const BOARD = 3;

const SO_MUCH = "나";

/** "33.27포인트나떨어진": the particle of a number and a verb of motion, typed as one; but "나빠졌다". */
function isSoMuch({ trie, tokens: { text } }: PhraseContext, start: number, end: number): boolean {
  if (text.charAt(start) !== SO_MUCH || end - start < 3) return false;
  const last = trie.find(text, start + 1) - 1;
  return last >= 0 && trie.words[last]?.kind === K.move;
}

const EACH = "씩";

/** With a word behind it: "씩씩하게" is one of its own. */
function isEach(text: string, start: number, end: number): boolean {
  return end - start > 2 && text.charAt(start) === EACH && text.charAt(start + 1) !== EACH;
}

/** What a word says more of: the last phrase, or the one before the brackets that end there. */
function headOf(items: readonly Item[]): Item | undefined {
  let last = items.length - 1;
  if (itemAt(items, last)?.kind !== K.close_) return itemAt(items, last);
  const least = last - BRACKET_REACH;
  while (last > least && last >= 0 && items[last]?.kind !== K.open_) last--;
  return itemAt(items, last - 1);
}

const BRACKET_REACH = 6;

/** A particle typed as a word of its own. */
const THAN = "보다";
const COMPARED = new Set(["비해", "비해서", "비하면", "견줘", "견주어", "비교해", "비교하면", "비교할", "비교했을"]);

function startsLatin(tokens: Tokens, at: number, limit: number): boolean {
  if (at >= limit || tokens.kind[at] !== WORD || !isTight(tokens, at)) return false;
  const code = tokens.text.charCodeAt(tokens.start[at] as number) | 32;
  return code >= 97 && code <= 122;
}

function endsLatin(tokens: Tokens, at: number): boolean {
  const code = tokens.text.charCodeAt((tokens.end[at] as number) - 1) | 32;
  return code >= 97 && code <= 122;
}

function readMark(context: PhraseContext, items: Item[], at: number, limit: number): number {
  const { tokens } = context;
  const code = tokens.code[at] as number;
  if (code === 40 || code === 91) {
    const past = skipBracket(context, items, at, limit);
    if (past > at) return past;
  }
  if (at + 1 < limit && tokens.kind[at + 1] === LITERAL && isTight(tokens, at + 1) && isSign(code)) return at + 1;
  if (DOWN.has(code) && isBullet(tokens, at, limit)) {
    push(items, K.bullet, at, at + 1).value = -1;
    return at + 1;
  }
  if (DOWN.has(code) || UP.has(code)) {
    push(items, K.move, at, at + 1).value = UP.has(code) ? 1 : -1;
    return at + 1;
  }
  const kind = MARKS[code];
  if (kind !== undefined) push(items, kind, at, at + 1).value = RISING.has(code) ? 1 : 0;
  return at + 1;
}

/** "▼현대차 0.50%": before a name. */
function isBullet(tokens: Tokens, at: number, limit: number): boolean {
  return !isTight(tokens, at) && at + 1 < limit && tokens.kind[at + 1] === WORD && isTight(tokens, at + 1);
}

function isSign(code: number): boolean {
  return (
    code === HYPHEN ||
    code === DASH ||
    code === 0x2212 ||
    code === 43 ||
    DOWN.has(code) ||
    UP.has(code) ||
    code === 0x25b2 ||
    code === 0x25b3
  );
}
