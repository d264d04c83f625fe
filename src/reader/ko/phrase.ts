import type { NamedKind } from "../claim.ts";
import { DASH, HYPHEN, isTight, LITERAL, MARK, NEWLINE, QUOTE, type Tokens, WORD } from "../scanner.ts";
import { read, readDate, readTime, type StoryDay } from "./day.ts";
import { particleOf, unknownEnding } from "./ending.ts";
import type { Item } from "./item.ts";
import { match, matchWord } from "./match-word.ts";
import { readNumber, tail } from "./number.ts";
import { type Quantity, U } from "./quantity.ts";
import { E, type Entity, K, P } from "./term.ts";
import type { Word, WordTrie } from "./word-trie.ts";

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
  41: K.close_,
  93: K.close_,
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
const TILDES = new Set([126, 0x223c, 0xff5e, 0x301c, HYPHEN, DASH]);
const DOWN = new Set([0x2193, 0x25bc, 0x25bd]);
const UP = new Set([0x2191]);
const BRACKET_REACH = 24;
const MOST_NAME = 24;

/** What a phrase reader needs to know, and where it leaves the names of digits that are no figures. */
export interface PhraseContext {
  readonly tokens: Tokens;
  readonly trie: WordTrie;
  readonly day: StoryDay;
  name(kind: NamedKind, from: number, to: number): void;
}

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
      case LITERAL:
        at = readLiteralPhrase(context, items, at, limit);
        break;
      case NEWLINE:
        at++;
        break;
      default:
        at = readMark(context, items, at, limit);
    }
  }
  return items;
}

function push(items: Item[], kind: number, from: number, to: number): Item {
  const item: Item = {
    kind,
    value: 0,
    particle: P.none,
    ending: E.none,
    from,
    to,
    entity: undefined,
    quantity: undefined,
  };
  items.push(item);
  return item;
}

const ENTITIES = new WeakMap<Word, Entity>();

function entityOf(word: Word): Entity {
  let entity = ENTITIES.get(word);
  if (!entity) {
    const { kind, name, code, value } = word;
    entity = { kind, name, value, ...(code === undefined ? undefined : { code }) };
    ENTITIES.set(word, entity);
  }
  return entity;
}

function readWord(context: PhraseContext, items: Item[], at: number, start: number, limit: number): number {
  const { tokens } = context;
  if (afterBracket(tokens, items, at)) return at + 1;
  if (!matchWord(tokens, context.trie, at, start, limit)) {
    const item = push(items, K.unknown, at, at + 1);
    item.ending = unknownEnding(tokens.text, start, tokens.end[at] as number);
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

/** "삼성전자(0.84%)가", "234.64(8.77%)포인트": a particle or unit behind a bracket belongs to what stands before it. */
function afterBracket(tokens: Tokens, items: Item[], at: number): boolean {
  if (at === 0 || tokens.kind[at - 1] !== MARK || (tokens.code[at - 1] !== 41 && tokens.code[at - 1] !== 93))
    return false;
  if (!isTight(tokens, at)) return false;
  let head = items.length - 1;
  if (items[head]?.kind === K.close_) {
    while (head >= 0 && items[head]?.kind !== K.open_) head--;
    head--;
  }
  const item = items[head];
  if (!item) return false;
  const start = tokens.start[at] as number;
  let word = tokens.text.slice(start, Math.min(tokens.end[at] as number, start + 12));
  const q = item.quantity;
  if (q && q.unit === U.plain && (word.startsWith("포인트") || word.startsWith("p"))) {
    q.unit = U.point;
    word = word.slice(word.startsWith("p") ? 1 : 3);
  }
  const particle = particleOf(word);
  if (particle < 0) return false;
  if (particle !== P.none) item.particle = particle;
  return true;
}

function endsLatin(tokens: Tokens, at: number): boolean {
  const code = tokens.text.charCodeAt((tokens.end[at] as number) - 1) | 32;
  return code >= 97 && code <= 122;
}

function readLiteralPhrase(context: PhraseContext, items: Item[], at: number, limit: number): number {
  const { tokens } = context;
  const before = items[items.length - 1];
  if (isTildeRange(tokens, at, limit)) return readRange(context, items, at, limit);
  const months = before?.kind === K.when && before.value < 0 ? before.value : undefined;
  if (readDate(tokens, at, limit, context.day, months)) return pushDate(context, items, at);
  if (readTime(tokens, at, limit, before?.kind === K.half ? before.value : 0)) {
    const item = push(items, K.time, at, read.to);
    item.value = read.minutes;
    item.particle = read.particle;
    context.name("time", at, read.to);
    return read.to;
  }
  const q = readNumber(tokens, at, limit);
  if (!q) return at + 1;
  return pushNumber(context, items, q, limit);
}

function pushDate(context: PhraseContext, items: Item[], at: number): number {
  const item = push(items, K.date, at, read.to);
  item.value = read.day;
  item.particle = read.particle;
  context.name("date", at, read.to);
  return read.to;
}

function pushNumber(context: PhraseContext, items: Item[], q: Quantity, limit: number): number {
  const { tokens } = context;
  if (tail.named !== undefined) {
    context.name(tail.named, q.from, q.to);
    const item = push(items, tail.named === "duration" ? K.spell : K.unknown, q.from, q.to);
    item.value = q.digits;
    item.particle = tail.particle;
    return q.to;
  }
  const item = push(items, K.quantity, q.from, q.to);
  item.quantity = q;
  item.particle = tail.particle;
  if (q.unit === U.issues) readIssueNoun(tokens, item, q, limit);
  if (q.unit === U.plain && q.scale === 4 && item.particle === P.none) readNickname(context, items, item, q, limit);
  const rest = tail.rest;
  if (rest >= 0) return readWord(context, items, q.to - 1, rest, limit);
  return item.to;
}

const NICKNAMES: readonly (readonly [string, string])[] = [
  ["전자", "삼성전자"],
  ["닉스", "SK하이닉스"],
];

/** "13만 전자", "90만닉스": a price in ten thousands of won under the company's pet name. */
function readNickname(context: PhraseContext, items: Item[], item: Item, q: Quantity, limit: number): void {
  const { tokens } = context;
  const at = item.to;
  const stuck = at - 1;
  for (const [word, name] of NICKNAMES) {
    const inside = tokens.text.startsWith(word, q.end) && q.end < (tokens.end[stuck] as number);
    const behind = at < limit && tokens.kind[at] === WORD && tokens.text.startsWith(word, tokens.start[at]);
    if (!inside && !behind) continue;
    const token = inside ? stuck : at;
    const start = (inside ? q.end : (tokens.start[at] as number)) + word.length;
    const particle = particleOf(tokens.text.slice(start, tokens.end[token]));
    if (particle < 0) continue;
    items.pop();
    if (matchName(context, name)) push(items, K.stock, token, token + 1).entity = entityOf(match.word as Word);
    items.push(item);
    item.to = token + 1;
    item.particle = particle;
    q.unit = U.won;
    q.currency = "KRW";
    q.line = true;
    return;
  }
}

function matchName(context: PhraseContext, name: string): boolean {
  const count = context.trie.find(name, 0);
  match.word = count > 0 && context.trie.ends[count - 1] === name.length ? context.trie.words[count - 1] : undefined;
  return match.word !== undefined;
}

/** "522개 종목이", "301개 상장사": the noun after the count. */
function readIssueNoun(tokens: Tokens, item: Item, q: Quantity, limit: number): void {
  const next = item.to;
  if (q.noun || item.particle !== P.none || next >= limit || tokens.kind[next] !== WORD) return;
  const word = tokens.text.slice(tokens.start[next], tokens.end[next]);
  if (!word.startsWith("종목")) return;
  const particle = particleOf(word.slice(word.startsWith("종목들") ? 3 : 2));
  if (particle < 0) return;
  q.noun = true;
  item.to = next + 1;
  item.particle = particle;
}

function isTildeRange(tokens: Tokens, at: number, limit: number): boolean {
  const mark = at + 1;
  if (mark + 1 >= limit || tokens.kind[mark] !== MARK || tokens.kind[mark + 1] !== LITERAL) return false;
  return TILDES.has(tokens.code[mark] as number) && isTight(tokens, mark) && isTight(tokens, mark + 1);
}

/** "1~2%대", "1,439.0∼1,444.0원", "9~12일": two numbers with the unit of the second. */
function readRange(context: PhraseContext, items: Item[], at: number, limit: number): number {
  const { tokens } = context;
  const second = at + 2;
  if (readDate(tokens, second, limit, context.day, undefined)) {
    context.name("date", at, read.to);
    const item = push(items, K.period, at, read.to);
    item.value = 2;
    item.particle = read.particle;
    return read.to;
  }
  if (readTime(tokens, second, limit, 0)) {
    context.name("time", at, read.to);
    push(items, K.unknown, at, read.to);
    return read.to;
  }
  const low = readNumber(tokens, at, at + 1);
  const high = readNumber(tokens, second, limit);
  if (!low || !high) return at + 2;
  high.sign = 0;
  high.start = tokens.start[second] as number;
  if (tail.named !== undefined || (high.unit === U.plain && !isTildeCode(tokens, at + 1))) {
    context.name(tail.named ?? "other-quantity", at, high.to);
    push(items, K.unknown, at, high.to);
    return high.to;
  }
  low.unit = high.unit;
  low.currency = high.currency;
  if (high.scale > low.scale) {
    low.exponent += high.scale - low.scale;
    low.scale = high.scale;
  }
  low.range = 1;
  high.range = 2;
  for (const q of [low, high]) if (q.unit === U.percent) q.bound = "band";
  push(items, K.quantity, at, second).quantity = low;
  const item = push(items, K.quantity, second, high.to);
  item.quantity = high;
  item.particle = tail.particle;
  return high.to;
}

function isTildeCode(tokens: Tokens, at: number): boolean {
  const code = tokens.code[at];
  return code !== HYPHEN && code !== DASH;
}

function readMark(context: PhraseContext, items: Item[], at: number, limit: number): number {
  const { tokens } = context;
  const code = tokens.code[at] as number;
  if (code === 40 || code === 91) {
    const past = skipBracket(context, items, at, limit);
    if (past > at) return past;
  }
  if (at + 1 < limit && tokens.kind[at + 1] === LITERAL && isTight(tokens, at + 1) && isSign(code)) return at + 1;
  if (DOWN.has(code) || UP.has(code)) {
    push(items, K.move, at, at + 1).value = UP.has(code) ? 1 : -1;
    return at + 1;
  }
  const kind = MARKS[code];
  if (kind !== undefined) push(items, kind, at, at + 1);
  return at + 1;
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

/** Past a bracket that holds a stock code or no digit at all; `at` itself when it must be read. */
function skipBracket(context: PhraseContext, items: Item[], at: number, limit: number): number {
  const { tokens } = context;
  let digits = 0;
  for (let next = at + 1; next < limit && next < at + BRACKET_REACH; next++) {
    if (tokens.kind[next] === LITERAL) digits++;
    else if (tokens.kind[next] === MARK && (tokens.code[next] === 40 || tokens.code[next] === 91)) return at;
    else if (tokens.kind[next] === MARK && (tokens.code[next] === 41 || tokens.code[next] === 93)) {
      if (digits === 0) return next + 1;
      if (!isCode(tokens, at + 1, next)) return at;
      context.name("code", at + 1, next);
      nameByCode(tokens, items, tokens.text.slice(tokens.start[at + 1], tokens.end[next - 1]));
      return next + 1;
    }
  }
  return at;
}

/** An unknown name before a stock code is a company. */
function nameByCode(tokens: Tokens, items: Item[], code: string): void {
  const item = items[items.length - 1];
  if (item?.kind !== K.unknown || item.quantity) return;
  const name = tokens.text.slice(tokens.start[item.from], tokens.end[item.to - 1]);
  if (name.length > MOST_NAME) return;
  item.kind = K.stock;
  item.ending = E.none;
  item.entity = { kind: K.stock, name, code: code.replace("A", "") };
}

/** "005930", "0126Z0", "A005930": six characters, digits for the most part. */
function isCode(tokens: Tokens, from: number, to: number): boolean {
  const text = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  return /^A?\d{4}[0-9A-Z]\d$/.test(text) || /^\d{6}\.K[SQ]$/.test(text);
}
