import { precededBy } from "./around.ts";
import { L } from "./clause.ts";
import { type Item, S } from "./item.ts";
import { type Quantity, U } from "./quantity.ts";
import type { Sentence } from "./sentence-reader.ts";
import { readAgain } from "./subject.ts";
import { W } from "./word-class.ts";

/** Words of time and rank that colour the number to come. True when the word was one. */
export function readTense(s: Sentence, at: number): boolean {
  const { clause, items } = s;
  const item = items[at] as Item;
  switch (item.kind) {
    case W.have:
      clause.have = item.value;
      return true;
    case W.after:
      clause.after = true;
      return true;
    case W.since:
      clause.prep = W.since;
      clause.prepAt = at;
      return true;
    case W.record:
      if (clause.kind === S.none && items[at - 1]?.kind === W.previous) readAgain(s);
      if (items[at - 1]?.kind === W.previous) {
        clause.previous = true;
        s.previousRecord = true;
      }
      clause.record = true;
      return true;
    case W.high:
    case W.low:
      readExtreme(s, at, item.kind === W.high);
      return true;
    case W.previous:
      clause.previous = clause.previous || items[at + 1]?.kind !== W.span || clause.record;
      return true;
    case W.intraday:
      if (items[at - 1]?.kind !== W.quantity && item.value === 0) clause.intraday = true;
      return true;
    case W.combined:
      clause.combined = true;
      return true;
    case W.each:
      clause.each = true;
      return true;
    case W.who:
      // "... from the first session of the year, which closed at ...": not the story's own day.
      if (items[at - 1]?.kind === W.comma && items[at - 2]?.kind === W.span) clause.clauseDay = Number.NaN;
      return true;
    case W.while:
    case W.but:
      // "On Monday it lost 4 percent, then rose 1.18 percent": on a day not told.
      if (item.value === 1 && s.leadingDay !== undefined) s.leadingDay = Number.NaN;
      clause.after = false;
      clause.clauseDay = undefined;
      clause.prep = 0;
      return true;
    default:
      return false;
  }
}

/** "As high as 5,746", "a high of 82,430": the day's extreme, unless it is a rank ("a two-month high"). */
function readExtreme(s: Sentence, at: number, high: boolean): void {
  const { clause, items } = s;
  const before = items[at - 1]?.kind;
  const next = items[at + 1]?.kind;
  if (before === W.as && next === W.as) {
    clause.mode = high ? L.high : L.low;
    clause.prep = W.to;
    clause.prepAt = at;
    return;
  }
  if (
    next === W.since ||
    next === W.quantity ||
    next === W.of ||
    next === W.at ||
    next === W.above ||
    next === W.preposition ||
    next === W.point
  ) {
    if (next === W.since || next === W.at || next === W.preposition) return;
    // "Its 2024 high of ...", "its 52-week low of ...": of another time.
    if (before === W.date || before === W.span || (before === W.quantity && items[at - 1]?.quantity?.hyphened))
      clause.longAgo = true;
    if (high) clause.high = true;
    else clause.low = true;
  }
}

/** Verbs: what moves, which level is spoken of, who buys. True when the word was one. */
export function readVerb(s: Sentence, at: number): boolean {
  const { clause, items } = s;
  const item = items[at] as Item;
  switch (item.kind) {
    case W.move:
      return setMotion(s, at, item, true);
    case W.moving:
      return setMotion(s, at, item, false);
    case W.direction:
      if (items[at + 1]?.kind === W.than) return true;
      return setDirection(s, item, at);
    case W.moveNoun:
      // "The previous biggest loss was 3.66% ...".
      if (clause.kind === S.none && items[at + 1]?.kind === W.copula && precededBy(items, at, 3, W.previous)) {
        readAgain(s);
        return setDirection(s, item, at);
      }
      if (isVerbHere(s, at)) return setMotion(s, at, item, items[at - 1]?.kind !== W.article);
      return true;
    case W.open:
      if (!isQuantityAhead(s, at)) return true;
      return setMode(s, L.open);
    case W.close:
      // "The close was down ...", "previous close": a noun.
      if (clause.kind === S.none && items[at - 1]?.kind === W.article) readAgain(s);
      if (
        items[at - 1]?.kind === W.previous ||
        items[at - 1]?.kind === W.possessive ||
        items[at - 1]?.kind === W.record
      ) {
        clause.verb = true;
        return true;
      }
      return setMode(s, L.close);
    case W.touch:
      return setMode(s, L.touch);
    case W.pass:
      s.passed = true;
      clause.verb = true;
      return true;
    case W.copula:
      // "That was its lowest since ...".
      if (clause.kind === S.none && at === 1 && items[0]?.kind === W.article) readAgain(s);
      clause.verb = true;
      if (clause.mode === L.open && items[at - 1]?.kind !== W.who) clause.mode = L.none;
      return true;
    case W.outnumber:
      s.beaten = true;
      return true;
    case W.trade:
      return setTrade(s, at, item);
    case W.tradeNoun:
      return setTradeNoun(s, at, item);
    default:
      return false;
  }
}

function setMode(s: Sentence, mode: number): boolean {
  const { clause } = s;
  if (mode === L.open) s.openedBefore = true;
  clause.mode = mode;
  clause.verb = true;
  if (clause.prep !== W.to) clause.prep = 0;
  if (mode !== L.touch) {
    clause.after = false;
    clause.have = clause.have === 1 ? 0 : clause.have;
  }
  s.passed = false;
  return true;
}

function isQuantityAhead(s: Sentence, at: number): boolean {
  for (let next = at + 1; next < s.items.length && next < at + 9; next++) {
    const { kind } = s.items[next] as Item;
    if (kind === W.quantity) return true;
    if (kind === W.comma || kind === W.semicolon || kind === W.subject) return false;
  }
  return false;
}

/** A new verb of motion begins a new statement about its subject. */
function setMotion(s: Sentence, at: number, item: Item, finite: boolean): boolean {
  const { clause, items } = s;
  if (finite && isStrangerVerb(s, at)) {
    s.closeSubjects();
    clause.setSubject({ kind: S.outside, name: wordBefore(s, at) });
  }
  setDirection(s, item, at);
  s.beaten = false;
  clause.verb = true;
  if (finite && clause.mode === L.open) clause.mode = L.none;
  if (finite && clause.bound && items[at - 1]?.kind !== W.subject) clause.resetCounts();
  if (finite && !isPerfect(s, at)) clause.have = 0;
  clause.prep = 0;
  s.passed = false;
  return true;
}

/** True when "has" or "had" stands before the verb, in its own clause. */
function isPerfect(s: Sentence, at: number): boolean {
  for (let before = at - 1; before >= at - 4; before--) {
    const kind = s.items[before]?.kind;
    if (kind === W.have) return true;
    if (kind === W.comma || kind === W.move || kind === W.close || kind === W.open) return false;
  }
  return false;
}

function setDirection(s: Sentence, item: Item, at: number): boolean {
  const { clause, items } = s;
  clause.dir = Math.sign(item.value);
  clause.dirKnown = item.value !== 0;
  if (Math.abs(item.value) === 2 && (clause.kind === S.won || (clause.kind === S.rate && item.kind === W.direction))) {
    clause.strong = true;
    clause.strongDir = Math.sign(item.value);
  }
  if ((clause.kind === S.won || clause.kind === S.rate) && item.value !== 0 && !quantityNext(items, at)) {
    if (s.story.wonDirection === 0 && clause.kind === S.won && clause.have === 0)
      s.story.wonDirection = Math.sign(item.value);
  }
  return true;
}

function quantityNext(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return next?.kind === W.quantity || items[at + 2]?.kind === W.quantity;
}

/** A word that is verb or noun moves its subject where a number stands beside it. */
function isVerbHere(s: Sentence, at: number): boolean {
  const { items } = s;
  for (let next = at + 1; next < items.length && next <= at + 4; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.quantity) return items[next - 1]?.kind !== W.preposition;
    if (
      kind !== W.of &&
      kind !== W.near &&
      kind !== W.over &&
      kind !== W.more &&
      kind !== W.than &&
      kind !== W.about &&
      kind !== W.by &&
      kind !== W.article &&
      kind !== W.plain &&
      kind !== W.to &&
      kind !== W.as &&
      kind !== W.low &&
      kind !== W.high
    )
      return false;
  }
  return false;
}

/** "... as new cases jumped": an unknown thing stands before the verb, and nothing known in its clause. */
function isStrangerVerb(s: Sentence, at: number): boolean {
  const { items } = s;
  let stranger = false;
  for (let before = at - 1; before >= 0; before--) {
    const item = items[before] as Item;
    switch (item.kind) {
      case W.subject:
      case W.group:
      case W.groupAdjective:
      case W.it:
      case W.who:
      case W.marketNoun:
      case W.sector:
      case W.breadth:
      case W.won:
      case W.dollar:
      case W.money:
      case W.yield:
      case W.bond:
      case W.volume:
      case W.rate:
      case W.currencyNoun:
      case W.commodity:
      case W.macro:
      case W.futures:
      case W.shareUnit:
      case W.cap:
      case W.quantity:
        return false;
      case W.move:
      case W.moving:
      case W.close:
      case W.open:
      case W.trade:
        return false;
      case W.comma:
      case W.semicolon:
      case W.while:
      case W.but:
      case W.and:
      case W.as:
      case W.after:
      case W.openBracket:
        return stranger;
      case W.plain:
        if (item.value === 0 && before === at - 1) stranger = !isAdverbial(s, item);
        break;
      default:
    }
  }
  return stranger;
}

const ADVERBIALS = new Set([
  "later",
  "also",
  "again",
  "still",
  "now",
  "further",
  "once",
  "soon",
  "not",
  "even",
  "instead",
  "too",
  "that",
  "likewise",
  "initially",
  "led",
]);

function isAdverbial(s: Sentence, item: Item): boolean {
  return ADVERBIALS.has(wordAt(s, item));
}

function wordAt(s: Sentence, item: Item): string {
  const { tokens } = s.story;
  return tokens.text.slice(tokens.start[item.from], tokens.end[item.to - 1]).toLowerCase();
}

function wordBefore(s: Sentence, at: number): string {
  return wordAt(s, s.items[at - 1] as Item);
}

function setTrade(s: Sentence, at: number, item: Item): boolean {
  const { clause, items } = s;
  // "More than they sold" takes nothing back.
  if (items[at - 1]?.kind === W.it && items[at - 2]?.kind === W.than) return true;
  if (clause.pending.length > 0) clause.pendingDir = item.value;
  if (clause.kind !== S.group) {
    clause.pendingDir = item.value;
    return true;
  }
  if (clause.bound && items[at - 1]?.kind === W.after) clause.after = true;
  if (!isPerfect(s, at)) clause.have = 0;
  clause.dir = item.value;
  clause.dirKnown = true;
  clause.verb = true;
  clause.prep = 0;
  if (clause.bound) clause.resetCounts();
  return true;
}

/** "Net buyers of", "net sales reached", "a net selling mode" - a noun of trade says which way as a verb does. */
function setTradeNoun(s: Sentence, at: number, item: Item): boolean {
  const { clause, items } = s;
  clause.pendingDir = item.value;
  const amountAhead = [1, 2, 3, 4, 5].some((step) => isMoney(items[at + step]?.quantity));
  const closes = items.slice(at + 1, at + 6).some((next) => next.kind === W.group || next.kind === W.groupAdjective);
  if (clause.kind === S.group && (amountAhead || closes)) {
    clause.dir = item.value;
    clause.dirKnown = true;
    clause.verb = true;
  } else if (clause.kind === S.group) {
    clause.dir = item.value;
    clause.dirKnown = true;
  }
  return true;
}

function isMoney(q: Quantity | undefined): boolean {
  return q !== undefined && (q.unit === U.money || q.scale >= 6);
}
