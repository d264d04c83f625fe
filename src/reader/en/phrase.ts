import type { NameIndex } from "../name-index.ts";
import {
  APOSTROPHE,
  HYPHEN,
  isCapital,
  isTight,
  LITERAL,
  MARK,
  MINUS,
  NEWLINE,
  POSSESSIVE,
  QUOTE,
  type Tokens,
  WORD,
} from "../scanner.ts";
import { readMoment, readMonthFirst, readWeekday, readYear } from "./day.ts";
import { type Item, S, type Subject } from "./item.ts";
import { currencyPrefix, type Quantity, readQuantity, U, wordClass, wordValue } from "./quantity.ts";
import { PLACE_MARKETS } from "./vocabulary.ts";
import { W } from "./word-class.ts";

export interface PhraseContext {
  readonly tokens: Tokens;
  readonly names: NameIndex;
  /** Session as a day number, NaN when not known. */
  readonly session: number;
}

const MARK_KINDS: Readonly<Record<number, number>> = {
  44: W.comma,
  40: W.openBracket,
  91: W.openBracket,
  41: W.closeBracket,
  93: W.closeBracket,
  59: W.semicolon,
  58: W.colon,
  46: W.period,
  [HYPHEN]: W.hyphen,
  8211: W.comma,
};

function item(kind: number, value: number, from: number, to: number): Item {
  return { kind, value, from, to, quantity: undefined, subject: undefined, day: undefined };
}

/** Reads the tokens of one sentence into phrases. */
export function readPhrases(context: PhraseContext, from: number, to: number): Item[] {
  const { tokens } = context;
  const items: Item[] = [];
  for (let at = from; at < to; ) {
    const kind = tokens.kind[at];
    if (kind === NEWLINE) {
      at++;
    } else if (kind === WORD) at = readWord(context, items, at, to);
    else if (kind === LITERAL) at = readNumber(context, items, at);
    else at = readMark(context, items, at, to);
  }
  return items;
}

function readMark(context: PhraseContext, items: Item[], at: number, to: number): number {
  const { tokens } = context;
  const code = tokens.code[at] as number;
  if (code === QUOTE || code === APOSTROPHE) return at + 1;
  const entity = code === 38 ? entityEnd(tokens, at, to) : at;
  if (entity > at) {
    items.push(item(W.name, 0, at, entity));
    return entity;
  }
  if (code === POSSESSIVE) {
    items.push(item(W.possessive, 0, at, at + 1));
    return at + 1;
  }
  if (at + 1 < to && tokens.kind[at + 1] === LITERAL) {
    const prefix = currencyPrefix(tokens, at);
    if (prefix) {
      const q = readQuantity(tokens, at);
      if (q) return pushQuantity(items, q);
    }
    // A sign before a literal is read with it.
    if (
      (code === HYPHEN || code === MINUS || code === 43 || (code >= 0x2190 && code < 0x2600)) &&
      isTight(tokens, at + 1) &&
      !isTight(tokens, at)
    )
      return at + 1;
    if (code === 0x2013 && isTight(tokens, at + 1) && !isTight(tokens, at)) return at + 1;
  }
  items.push(item(MARK_KINDS[code] ?? W.other, code, at, at + 1));
  return at + 1;
}

/** Past "&#x27;" or "&#39;", whose digits are a character's number; `at` itself when there is none. */
function entityEnd(tokens: Tokens, at: number, to: number): number {
  if (tokens.code[at + 1] !== 35 || !isTight(tokens, at + 1)) return at;
  for (let next = at + 2; next < to && next < at + 6 && isTight(tokens, next); next++) {
    if (tokens.kind[next] === MARK) return tokens.code[next] === 59 && next > at + 2 ? next + 1 : at;
  }
  return at;
}

/** Past a web address, which runs to the next blank. */
function addressEnd(tokens: Tokens, at: number, to: number): number {
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  const first = tokens.text.charCodeAt(tokens.start[at] as number) | 32;
  const scheme =
    (length === 4 || length === 5) && first === 104 && tokens.code[at + 1] === 58 && tokens.code[at + 2] === 47;
  const bare =
    length === 3 &&
    first === 119 &&
    tokens.code[at + 1] === 46 &&
    isTight(tokens, at + 2) &&
    tokens.text.startsWith("ww", (tokens.start[at] as number) + 1);
  if (!scheme && !bare) return at;
  let end = at + 1;
  while (end < to && isTight(tokens, end)) end++;
  return end;
}

function pushQuantity(items: Item[], quantity: Quantity): number {
  // "NT$", "U.S.$": the letters were read as words before the mark was seen.
  while (items.length > 0 && (items[items.length - 1] as Item).from >= quantity.from) items.pop();
  const made = item(W.quantity, quantity.unit, quantity.from, quantity.to);
  made.quantity = quantity;
  items.push(made);
  return quantity.to;
}

function readNumber(context: PhraseContext, items: Item[], at: number): number {
  const { tokens, session } = context;
  const moment = readMoment(tokens, at, session);
  if (moment) {
    const made = item(moment.kind === "date" ? W.date : W.time, 0, at, moment.end);
    made.day = moment.day;
    items.push(made);
    return moment.end;
  }
  const named = readName(context, items, at);
  if (named > at) return named;
  if (isYear(tokens, items, at)) {
    const year = readYear(tokens, at);
    if (year) {
      const made = item(W.date, 0, at, year.end);
      made.day = year.day;
      items.push(made);
      return year.end;
    }
  }
  const q = readQuantity(tokens, at);
  if (!q) {
    items.push(item(W.number, 0, at, at + 1));
    return at + 1;
  }
  // "Nex1", "5G", "225-issue": a number that is part of a word.
  const glued = at > 0 && isTight(tokens, at) && tokens.kind[at - 1] === WORD && wordClass(tokens, at - 1) === W.plain;
  const gluedAfter =
    q.unit === U.plain && !q.range && q.to < tokens.count && isTight(tokens, q.to) && isWordOrHyphenWord(tokens, q.to);
  if (glued || gluedAfter) {
    items.push(item(W.name, 0, q.from, q.to));
    return q.to;
  }
  return pushQuantity(items, q);
}

const BEFORE_YEARS = new Set<number>([W.preposition, W.of, W.since, W.previous, W.month]);
const NEVER_AFTER_YEARS = new Set<number>([
  W.shareUnit,
  W.won,
  W.point,
  W.scale,
  W.dollar,
  W.money,
  W.percent,
  W.per,
  W.breadth,
  W.futures,
]);

/** "In 2025", "closed 2025 at", "its 2024 high", "2025 export growth": four digits that words around take for a year. */
function isYear(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const next = wordClass(tokens, at + 1);
  if (NEVER_AFTER_YEARS.has(next)) return false;
  const before = items.at(-1)?.kind ?? -1;
  if (BEFORE_YEARS.has(before)) return true;
  if (before === W.to || before === W.at || before === W.from || next < 0) return false;
  return (
    before === W.close ||
    before === W.article ||
    before === W.possessive ||
    next === W.plain ||
    next === W.high ||
    next === W.low
  );
}

function isWordOrHyphenWord(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] === WORD) return true;
  return (
    tokens.code[at] === HYPHEN &&
    tokens.kind[at] === MARK &&
    at + 1 < tokens.count &&
    tokens.kind[at + 1] === WORD &&
    isTight(tokens, at + 1)
  );
}

function readName(context: PhraseContext, items: Item[], at: number): number {
  const found = context.names.match(context.tokens, at);
  if (!found) return at;
  const { tokens } = context;
  const { entry } = found;
  let end = found.end;
  if (entry.kind === "index" && goesOnAsName(tokens, end)) return at;
  // The name again in brackets: "Korea Composite Stock Price Index (KOSPI)".
  if (entry.kind === "index" && tokens.code[end] === 40 && tokens.kind[end] === MARK) {
    const again = context.names.match(tokens, end + 1);
    if (again && again.entry.kind === "index" && tokens.code[again.end] === 41) end = again.end + 1;
  }
  const made = item(W.subject, 0, at, end);
  made.subject =
    entry.kind === "index"
      ? { kind: S.index, name: entry.index.name, market: entry.index.market }
      : {
          kind: S.stock,
          name: tokens.text.slice(tokens.start[at], tokens.end[found.end - 1]),
          code: entry.instrument.code,
        };
  made.value = made.subject.kind;
  items.push(made);
  return end;
}

/** "Hang Seng Bank", "Nikkei Asia": an index's word that begins another name. */
function goesOnAsName(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || tokens.kind[at] !== WORD || !isCapital(tokens, at)) return false;
  const kind = wordClass(tokens, at);
  return kind === W.sector || (kind === W.plain && tokens.code[at] === -1);
}

function readWord(context: PhraseContext, items: Item[], at: number, to: number): number {
  const { tokens, session } = context;
  const named = readName(context, items, at);
  if (named > at) return named;
  const kind = wordClass(tokens, at);
  const value = wordValue(tokens, at);
  switch (kind) {
    case W.month: {
      const moment = value > 0 && isCapital(tokens, at) ? readMonthFirst(tokens, at, session) : undefined;
      if (moment) {
        const made = item(W.date, 0, at, moment.end);
        made.day = moment.day;
        items.push(made);
        return moment.end;
      }
      break;
    }
    case W.weekday: {
      const made = item(W.date, 1, at, at + 1);
      made.day = readWeekday(tokens, at, session).day;
      items.push(made);
      return at + 1;
    }
    case W.numeral: {
      // "At one point", "at one stage".
      if (
        value === 1 &&
        items.at(-1)?.kind === W.at &&
        (wordClass(tokens, at + 1) === W.point || wordClass(tokens, at + 1) === W.plain)
      ) {
        items.push(item(W.intraday, 0, at, at + 2));
        return at + 2;
      }
      const q = readQuantity(tokens, at);
      if (
        q &&
        (q.unit === U.percent ||
          q.unit === U.point ||
          q.unit === U.basisPoint ||
          q.unit === U.money ||
          q.unit === U.percentPoint ||
          q.scale > 0 ||
          q.hyphened)
      )
        return pushQuantity(items, q);
      break;
    }
    case W.won:
    case W.dollar:
    case W.money:
      if (currencyPrefix(tokens, at)) {
        const q = readQuantity(tokens, at);
        if (q) return pushQuantity(items, q);
      }
      break;
    case W.plain:
      return readPlain(context, items, at, to);
    case W.place:
      return readPlace(context, items, at, to);
    case W.commodity: {
      let end = at + 1;
      while (end < to && tokens.kind[end] === WORD && isCapital(tokens, end) && wordClass(tokens, end) === W.plain)
        end++;
      items.push(item(kind, value, at, end));
      return end;
    }
    case W.sector:
      // "Bank of America".
      if (isCapital(tokens, at) && wordClass(tokens, at + 1) === W.of && at + 2 < to && isCapital(tokens, at + 2))
        return readPlain(context, items, at, to);
      break;
    default:
  }
  items.push(item(kind, value, at, at + 1));
  return at + 1;
}

/** "Hong Kong", "Wall Street" and "South Korea" are places, "China Construction Bank" is a name. */
function readPlace(context: PhraseContext, items: Item[], at: number, to: number): number {
  const { tokens } = context;
  let end = at + 1;
  if (end < to && tokens.kind[end] === WORD && isCapital(tokens, end)) {
    const length = (tokens.end[end] as number) - (tokens.start[end] as number);
    const first = tokens.text.charCodeAt(tokens.start[end] as number) | 32;
    const kind = wordClass(tokens, end);
    // Kong, Street.
    if ((length === 4 && first === 107) || (length === 6 && first === 115 && kind === W.plain)) end++;
    else if (isCapital(tokens, at) && (kind === W.plain || kind === W.sector)) return readPlain(context, items, at, to);
  }
  items.push(item(W.place, wordValue(tokens, at), at, end));
  return end;
}

const POINTS = new Set(["South", "North", "New", "East", "West"]);

/** A word outside the vocabulary: a name when it is written like one, else plain. */
function readPlain(context: PhraseContext, items: Item[], at: number, to: number): number {
  const { tokens } = context;
  const address = addressEnd(tokens, at, to);
  if (address > at) {
    items.push(item(W.name, 0, at, address));
    return address;
  }
  const text = tokens.text.charCodeAt(tokens.start[at] as number) | 32;
  const single = (tokens.end[at] as number) - (tokens.start[at] as number) === 1;
  if (single && text === 117 && tokens.code[at + 1] === 46 && tokens.code[at + 3] === 46 && isTight(tokens, at + 2)) {
    items.push(item(W.place, PLACE_MARKETS.indexOf("US"), at, at + 4));
    return at + 4;
  }
  // "South Korea", "New York".
  if (
    at + 1 < to &&
    wordClass(tokens, at + 1) === W.place &&
    isCapital(tokens, at + 1) &&
    POINTS.has(tokens.text.slice(tokens.start[at], tokens.end[at]))
  ) {
    items.push(item(W.place, wordValue(tokens, at + 1), at, at + 2));
    return at + 2;
  }
  if (!looksLikeName(tokens, at)) {
    items.push(item(W.plain, isAdverb(tokens, at) ? 1 : 0, at, at + 1));
    return at + 1;
  }
  let end = at + 1;
  for (let next = end; next < to; ) {
    const mark = tokens.kind[next] === MARK ? tokens.code[next] : -1;
    const joins =
      mark === 38 ||
      (mark === HYPHEN && isTight(tokens, next)) ||
      (mark === 46 && isTight(tokens, next) && next + 1 < to && isTight(tokens, next + 1));
    const ofBank = next === at + 1 && wordClass(tokens, at) === W.sector && wordClass(tokens, next) === W.of;
    const word = joins || ofBank ? next + 1 : next;
    if (word >= to || tokens.kind[word] !== WORD || !isCapital(tokens, word) || !continuesName(tokens, word)) break;
    if (!joins && !ofBank && context.names.match(tokens, word)) break;
    end = word + 1;
    next = end;
  }
  // A sentence's first word is capital anyway: it is a name when a name's company follows.
  if (items.length === 0 && end === at + 1 && !isNameCompany(tokens, end) && !hasSecondCapital(tokens, at)) {
    items.push(item(W.plain, 0, at, end));
    return end;
  }
  const made = item(W.subject, S.stock, at, end);
  made.subject = unknownName(tokens, at, end);
  items.push(made);
  return end;
}

function isNameCompany(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return false;
  if (tokens.kind[at] === MARK) {
    const code = tokens.code[at];
    // "Apple, the maker of ..." is a name, "Meanwhile, ..." is none.
    if (code === 44) return wordClass(tokens, at + 1) === W.article || wordClass(tokens, at + 1) === W.who;
    return code === 40 || code === POSSESSIVE || code === 58;
  }
  const kind = wordClass(tokens, at);
  return (
    kind === W.move ||
    kind === W.moving ||
    kind === W.direction ||
    kind === W.copula ||
    kind === W.close ||
    (kind === W.moveNoun && isCounted(tokens, at + 1)) ||
    kind === W.open ||
    kind === W.and ||
    kind === W.touch
  );
}

/** A number, or a word that hedges one. */
function isCounted(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, at);
  return tokens.kind[at] === LITERAL || kind === W.near || kind === W.over || kind === W.about || kind === W.by;
}

function unknownName(tokens: Tokens, at: number, end: number): Subject {
  return { kind: S.stock, name: tokens.text.slice(tokens.start[at], tokens.end[end - 1]), value: -1 };
}

function continuesName(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, at);
  return (
    kind === W.plain ||
    kind === W.sector ||
    kind === W.bond ||
    kind === W.shareUnit ||
    kind === W.sectorNoun ||
    kind === W.trading ||
    kind === W.point ||
    kind === W.place
  );
}

/** A capital first letter, or one inside ("easyJet"). */
function looksLikeName(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) || hasSecondCapital(tokens, at);
}

function hasSecondCapital(tokens: Tokens, at: number): boolean {
  const end = tokens.end[at] as number;
  for (let i = (tokens.start[at] as number) + 1; i < end; i++) {
    const code = tokens.text.charCodeAt(i);
    if (code >= 65 && code <= 90) return true;
  }
  return false;
}

function isAdverb(tokens: Tokens, at: number): boolean {
  const end = tokens.end[at] as number;
  return tokens.text.charCodeAt(end - 1) === 121 && tokens.text.charCodeAt(end - 2) === 108;
}
