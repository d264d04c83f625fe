import { isWhole } from "../../literal.ts";
import { DASH, HYPHEN, isTight, LITERAL, MARK, type Tokens, WORD } from "../../scanner.ts";
import { read, readClock, readDate, readTime } from "../days/day.ts";
import { isQuarter } from "../days/quarter.ts";
import { isFactor, isOfName, isOfShell, isTwoPlaces } from "../numbers/no-number.ts";
import { readNumber } from "../numbers/number.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { tail } from "../numbers/unit.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { entityOf, type PhraseContext, push } from "../phrases/phrase-context.ts";
import type { Entity } from "../term.ts";
import { particleOf } from "../words/ending.ts";
import { match } from "../words/match-word.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import type { Word } from "../words/word-trie.ts";

const TILDES = new Set([126, 0x223c, 0xff5e, 0x301c, HYPHEN, DASH]);

/** Reads the number at `at` as a phrase: a date, a time, part of a name, or a quantity; answers the token behind it. */
export function readLiteralPhrase(context: PhraseContext, items: Item[], at: number, limit: number): number {
  const { tokens } = context;
  tail.rest = -1;
  if (isTildeRange(tokens, at, limit)) return readRange(context, items, at, limit);
  const told = readWhen(context, items, at, limit) || readName(context, items, at);
  if (told > 0) return told;
  const q = readNumber(tokens, at, limit);
  if (!q) {
    tail.rest = -1;
    if (!isTwoPlaces(tokens, at, limit)) return at + 1;
    context.name("rank", at, at + 1);
    push(items, K.unknown, at, at + 2);
    return at + 2;
  }
  if (isFactor(tokens, at)) {
    context.name("other-quantity", q.from, q.to);
    push(items, K.unknown, at, q.to);
    return q.to;
  }
  if (isBareCode(tokens, at, q)) {
    const name = tokens.text.slice(q.start, q.end);
    context.name("code", q.from, q.from + 1);
    const item = push(items, K.stock, at, q.to);
    item.particle = tail.particle;
    item.entity = { kind: K.stock, name, code: name };
    return q.to;
  }
  return pushNumber(context, items, q, limit);
}

/** Reads a date or a time; 0 where the number is none. */
function readWhen(context: PhraseContext, items: Item[], at: number, limit: number): number {
  const { tokens } = context;
  const before = itemAt(items, items.length - 1);
  const months = before?.kind === K.when && before.value < 0 ? before.value : undefined;
  if (readDate(tokens, at, limit, context.day, months)) return pushDate(context, items, at);
  if (readTime(tokens, at, limit, before?.kind === K.half ? before.value : 0)) {
    const item = push(items, K.time, at, read.to);
    item.value = read.minutes;
    item.particle = read.particle;
  } else if (readClock(tokens, at)) push(items, K.unknown, at, read.to);
  else return 0;
  context.name("time", at, read.to);
  return read.to;
}

/** Reads a number that is part of the name before it; 0 where it is not. */
function readName(context: PhraseContext, items: Item[], at: number): number {
  const { tokens } = context;
  const shell = isOfShell(tokens, items, at);
  if (!shell && !isOfName(tokens, items, at)) return 0;
  context.name("name", at, at + 1);
  const name = items[items.length - 1] as Item;
  name.to = shell ? at + 2 : at + 1;
  if (shell) {
    name.kind = K.unknown;
    name.entity = undefined;
  }
  return name.to;
}

/** "005930은": six digits with a subject's particle stand for the stock itself. */
function isBareCode(tokens: Tokens, at: number, q: Quantity): boolean {
  if ((tokens.end[at] as number) - (tokens.start[at] as number) !== 6 || !isWhole(tokens, at)) return false;
  const subject = tail.particle === P.topic || tail.particle === P.subject || tail.particle === P.also;
  return subject && q.unit === U.plain && q.sign === 0 && tail.named === undefined && !q.line && !q.band;
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
  const nickname = q.unit === U.plain && q.scale === 4 && (tail.named === undefined || tail.named === "count");
  if (nickname && tail.particle === P.none && readNickname(context, items, q, limit)) return (items.at(-1) as Item).to;
  if (tail.named !== undefined) {
    context.name(tail.named, q.from, q.to);
    const item = push(items, tail.named === "duration" ? K.spell : K.unknown, q.from, q.to);
    item.value = q.digits;
    if (isQuarter(context, q, limit)) {
      item.kind = K.period;
      item.value = SPAN.apart;
    }
    item.particle = tail.particle;
    if (tokens.text.startsWith(CONTRACT, tokens.start[q.to - 1])) {
      item.kind = K.futures;
      item.entity = FUTURES;
    }
    return q.to;
  }
  const item = push(items, K.quantity, q.from, q.to);
  item.quantity = q;
  item.particle = tail.particle;
  if (q.unit === U.issues) readIssueNoun(tokens, item, q, limit);
  return item.to;
}

/** "12월물이": by the month it ends in. */
const CONTRACT = "월물";
const FUTURES: Entity = { kind: K.futures, name: "선물" };

const NICKNAMES: readonly (readonly [string, string])[] = [
  ["전자", "삼성전자"],
  ["닉스", "SK하이닉스"],
];

/** "13만 전자", "90만닉스": a price in ten thousands of won under the company's pet name. */
function readNickname(context: PhraseContext, items: Item[], q: Quantity, limit: number): boolean {
  const { tokens } = context;
  const stuck = q.from + 1;
  const at = stuck + 1;
  for (const [word, name] of NICKNAMES) {
    const inside = tokens.text.startsWith(word, q.end) && q.end < (tokens.end[stuck] as number);
    const behind = at < limit && tokens.kind[at] === WORD && tokens.text.startsWith(word, tokens.start[at]);
    if (!inside && !behind) continue;
    const token = inside ? stuck : at;
    const start = (inside ? q.end : (tokens.start[at] as number)) + word.length;
    const particle = particleOf(tokens.text.slice(start, tokens.end[token]));
    if (particle < 0) continue;
    if (matchName(context, name)) push(items, K.stock, token, token + 1).entity = entityOf(match.word as Word);
    const item = push(items, K.quantity, q.from, token + 1);
    item.quantity = q;
    item.particle = particle;
    q.unit = U.won;
    q.currency = "KRW";
    q.line = true;
    q.to = stuck + 1;
    return true;
  }
  return false;
}

function matchName(context: PhraseContext, name: string): boolean {
  const count = context.trie.find(name, 0);
  match.word = count > 0 && context.trie.ends[count - 1] === name.length ? context.trie.words[count - 1] : undefined;
  return match.word !== undefined;
}

const ISSUE_NOUNS = ["종목들", "종목", "업체", "상장사"];

/** "522개 종목이", "301개 상장사": the noun after the count. */
function readIssueNoun(tokens: Tokens, item: Item, q: Quantity, limit: number): void {
  const next = item.to;
  if (q.noun || item.particle !== P.none || next >= limit || tokens.kind[next] !== WORD) return;
  const word = tokens.text.slice(tokens.start[next], tokens.end[next]);
  const noun = ISSUE_NOUNS.find((name) => word.startsWith(name));
  if (noun === undefined) return;
  const particle = particleOf(word.slice(noun.length));
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
    item.value = SPAN.lasting;
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
