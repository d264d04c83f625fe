import { isTight, LITERAL, type Tokens } from "../../scanner.ts";
import { HOME } from "../markets/home.ts";
import { exchangeParticle, otherIndex } from "../markets/index-name.ts";
import { readFundName } from "../names/fund-name.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { entityOf, type PhraseContext, push } from "../phrases/phrase-context.ts";
import { unknownEnding } from "../words/ending.ts";
import * as E from "../words/ending-kind.ts";
import { match, matchWord } from "../words/match-word.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import type { Word } from "../words/word-trie.ts";
import { afterBracket } from "./bracket.ts";
import { splitWord } from "./joined-words.ts";

/** Reads the word at `at`, from character `start` on; answers the token behind its phrase. */
export function readWord(context: PhraseContext, items: Item[], at: number, start: number, limit: number): number {
  const { tokens } = context;
  if (afterBracket(tokens, items, at)) return at + 1;
  const fund = readFundName(context, items, at, limit);
  if (fund > at) return fund;
  if (!matchWord(tokens, context.trie, at, start, limit)) {
    const rest = splitWord(context, items, at, start, limit);
    return rest < 0 ? readUnknown(context, items, at, start, limit) : readWord(context, items, at, rest, limit);
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

/** Reads a word that the vocabulary lacks: an index by its ending, or no more than how it ends. */
function readUnknown(context: PhraseContext, items: Item[], at: number, start: number, limit: number): number {
  const { tokens } = context;
  const { text } = tokens;
  const end = tokens.end[at] as number;
  compareBefore(tokens, headOf(items), start, end);
  const item = push(items, K.unknown, at, at + 1);
  const particle = exchangeParticle(context, start, end);
  if (particle >= 0) {
    item.kind = K.index;
    item.entity = HOME;
    item.particle = particle;
    return item.to;
  }
  const other = otherIndex(text, start, end);
  if (other) {
    item.kind = K.outside;
    item.entity = { kind: K.outside, name: other.name };
    item.particle = other.particle;
    return item.to;
  }
  item.ending = text.startsWith("제외", start) ? E.link : unknownEnding(text, start, end);
  // "HBM4", "G20": a digit tight behind Latin letters belongs to the name.
  if (at + 1 < limit && tokens.kind[at + 1] === LITERAL && isTight(tokens, at + 1) && endsLatin(tokens, at)) {
    context.name("name", at + 1, at + 2);
    item.to = at + 2;
  }
  return item.to;
}

/** "전날에 비해", "10,783.01에 견줘", "연초와 비교해", "전 거래일(1,302원) 보다": what stands before is compared with. */
function compareBefore({ text }: Tokens, before: Item | undefined, start: number, end: number): void {
  if (before === undefined) return;
  const linked = before.particle === P.at || before.particle === P.and;
  const alone = before.particle === P.none && end - start === THAN.length;
  if ((linked && COMPARED.has(text.slice(start, end))) || (alone && text.startsWith(THAN, start)))
    before.particle = P.than;
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

function endsLatin(tokens: Tokens, at: number): boolean {
  const code = tokens.text.charCodeAt((tokens.end[at] as number) - 1) | 32;
  return code >= 97 && code <= 122;
}
