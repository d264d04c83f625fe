import { precededBy } from "./around.ts";
import { type Item, itemAt, kindAt, subjectOf } from "./item.ts";
import * as L from "./level-kind.ts";
import * as R from "./role.ts";
import type { Sentence } from "./sentence-reader.ts";
import * as S from "./subject-kind.ts";
import { pairNamed, readAgain, replace, wordOf } from "./topic.ts";
import * as W from "./word-class.ts";
import { wordSet } from "./word-set.ts";

/** Words of time and rank that colour the number to come. True when the word was one. */
export function readTense(s: Sentence, at: number): boolean {
  const { clause, items } = s;
  const item = items[at] as Item;
  switch (item.kind) {
    case W.have:
      // "Had the largest move": owned, not done.
      clause.have = kindAt(items, at + 1) === W.article ? 0 : item.value;
      return true;
    case W.and:
    case W.as:
      if (kindAt(items, at - 1) !== W.quantity && !isAsFarAs(items, at)) clause.modal = false;
      return false;
    case W.after:
      clause.modal = false;
      clause.after = !endsLater(s, at);
      return true;
    case W.modal:
      clause.modal = true;
      return true;
    case W.since:
      clause.prep = W.since;
      clause.prepAt = at;
      return true;
    case W.record:
      if (clause.kind === S.none && kindAt(items, at - 1) === W.previous) readAgain(s);
      if (kindAt(items, at - 1) === W.previous) {
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
      // "After earlier hitting a record 1,776.80".
      if (kindAt(items, at + 1) === W.touch && kindAt(items, at - 1) !== W.article) {
        clause.intraday = true;
        return true;
      }
      // "The year's last session".
      if (kindAt(items, at - 1) === W.possessive && (itemAt(items, at - 2)?.value ?? 0) >= 7) return true;
      // "Last Friday" is a day, and no level before another.
      // "The closing of the previous session at 6,471.95".
      if (kindAt(items, at - 2) === W.of && kindAt(items, at - 3) === W.close) clause.previous = true;
      clause.previous ||= (kindAt(items, at + 1) !== W.span && kindAt(items, at + 1) !== W.date) || clause.record;
      return true;
    case W.intraday:
      if (kindAt(items, at - 1) !== W.quantity && item.value === 0) clause.intraday = true;
      return true;
    case W.combined:
      clause.combined = true;
      return true;
    case W.each:
      clause.each = true;
      return true;
    case W.who:
      // "... from the first session of the year, which closed at ...": not the story's own day.
      if (kindAt(items, at - 1) === W.comma && kindAt(items, at - 2) === W.span) clause.clauseDay = Number.NaN;
      // "SM dropped 2.7 percent, the biggest loss for the holding firms sector, which fell ...".
      if (kindAt(items, at - 1) === W.comma && kindAt(items, at - 2) === W.sectorNoun && clause.bound)
        replace(s, subjectOf(S.outside, wordOf(s, itemAt(items, at - 2) as Item)));
      else ofNamedLast(s, at);
      return true;
    case W.while:
    case W.but:
      // "On Monday it lost 4 percent, then rose 1.18 percent": on a day not told.
      if (item.value === 1 && s.leadingDay !== undefined) s.leadingDay = Number.NaN;
      clause.modal = false;
      clause.after = false;
      clause.clauseDay = item.kind === W.while ? dayBefore(s, at) : undefined;
      clause.prep = 0;
      return true;
    default:
      return false;
  }
}

/** "Builders rose, led by Pepper, which jumped ...": of the stock named in passing right before it. */
function ofNamedLast(s: Sentence, at: number): void {
  const { items, clause, story } = s;
  const comma = kindAt(items, at - 1) === W.comma;
  const named = comma ? itemAt(items, at - 2)?.subject : undefined;
  const verb = kindAt(items, at + 1);
  // "Pushed the dollar higher against the pound, which fell 0.08% to ...".
  const money = itemAt(items, comma ? at - 2 : at - 1);
  if (
    money?.kind === W.money &&
    clause.kind === S.currency &&
    verb === W.move &&
    kindAt(items, at + 2) === W.quantity
  ) {
    replace(s, subjectOf(S.currency, pairNamed(s, money)));
    return;
  }
  // "The Dow, which includes Chevron, which gained 1 13/16 to ...".
  const over = clause.kind === S.index || (clause.kind === S.sector && !story.isHome);
  const ofIndex = over && kindAt(items, at + 2) === W.quantity;
  if (named?.kind !== S.stock || !(story.isHome || ofIndex) || clause.subjectAt >= at - 2) return;
  if (verb === W.move || verb === W.moving || verb === W.close) replace(s, named);
}

/** "Since last August, when ...": what follows is of the day before the comma, or of none where that is a month. */
function dayBefore({ items, story }: Sentence, at: number): number | undefined {
  const date = itemAt(items, kindAt(items, at - 1) === W.comma ? at - 2 : at - 1);
  if (!isWhen(story.tokens, items[at]?.from ?? 0)) return undefined;
  if (date?.kind === W.month) return Number.NaN;
  // "In the first quarter of 2006 amid a rally, when a 1.4 percent fall ...".
  for (let back = at - 2; back >= 0 && back > at - 12 && kindAt(items, back) !== W.comma; back--)
    if (items[back]?.day?.long) return Number.NaN;
  return date?.kind === W.date ? (date.day?.long ? Number.NaN : date.day?.number) : undefined;
}

const isWhen = wordSet("when");
const isBefore = wordSet("before");

/** "... before retreating 1.34 percent to end at 479,000 won": what follows is how the session ended. */
function endsLater({ items, story }: Sentence, at: number): boolean {
  const next = kindAt(items, at + 1);
  if ((next !== W.moving && next !== W.close) || !isBefore(story.tokens, (items[at] as Item).from)) return false;
  // "Before closing down 2.7 percent".
  if (next === W.close) return kindAt(items, at + 2) === W.direction || kindAt(items, at + 2) === W.at;
  return items.slice(at + 2, at + 6).some(({ kind }) => kind === W.close);
}

/** "To go as far down as 63,000". */
function isAsFarAs(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.as) return false;
  return [2, 3, -2, -3].some((step) => kindAt(items, at + step) === W.as);
}

/** "As high as 5,746", "a high of 82,430": the day's extreme, unless it is a rank ("a two-month high"). */
function readExtreme(s: Sentence, at: number, high: boolean): void {
  const { clause, items } = s;
  const before = kindAt(items, at - 1);
  const next = kindAt(items, at + 1);
  // "The previous yearly high was 2,754.86".
  if (clause.kind === S.none && next === W.copula && precededBy(items, at, 3, W.previous)) {
    readAgain(s);
    // "This year's previous closing high was 1,031.88, set on April 20".
    if (before === W.close) clause.record = clause.previous = true;
    else {
      if (high) clause.high = true;
      else clause.low = true;
      clause.longAgo = true;
    }
    return;
  }
  // "An all-time closing high of 3,252.12".
  if (before === W.close && next === W.of) {
    clause.record = true;
    return;
  }
  if (before === W.as && next === W.as) {
    clause.mode = high ? L.high : L.low;
    clause.prep = W.to;
    clause.prepAt = at;
    return;
  }
  // "The index's lowest value was ...", "its daily high was ...".
  const noun = items[at + 1];
  const valued = noun?.kind === W.plain && isValue(s.story.tokens, noun.from);
  const told = next === W.copula && before !== W.previous && kindAt(items, at + 2) === W.quantity;
  if ((valued || told) && !s.story.isHome && (clause.kind === S.index || clause.kind === S.none)) {
    if (clause.kind === S.none || clause.bound) readAgain(s);
    if (high) clause.high = true;
    else clause.low = true;
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
    // "The lowest points since December": a rank.
    if (next === W.point && (kindAt(items, at + 2) === W.since || kindAt(items, at + 2) === W.preposition)) return;
    if (next === W.since || next === W.preposition || (next === W.at && clause.mode !== L.touch)) return;
    // "Closed at a two-month high of 2,500": the rank of a close.
    if ((next === W.of || next === W.quantity) && isRankOfClose(s, at)) {
      clause.record = true;
      return;
    }
    // "Rose 6.9 points, or 0.15 per cent, to reach a five-month peak of 4,458.8": where the day's change led.
    const told = clause.counts[R.change] !== 0 || clause.counts[R.percent] !== 0;
    if (clause.mode === L.touch && told && !s.story.isHome && next === W.of && isReached(items, at)) {
      clause.mode = L.close;
      clause.record = true;
      return;
    }
    // "Its 2024 high of ...", "its 52-week low of ...": of another time.
    if (
      before === W.date ||
      (before === W.span && (itemAt(items, at - 1)?.value ?? 0) >= 7) ||
      (before === W.quantity && itemAt(items, at - 1)?.quantity?.hyphened)
    )
      clause.longAgo = true;
    // "The all-time low of $2.55", "just below its all-time high of 7,200".
    const kept = !s.story.isHome && (precededBy(items, at, 6, W.below) || precededBy(items, at, 6, W.above));
    if (before === W.plain && kindAt(items, at - 2) === W.hyphen && (!high || kept)) clause.longAgo = true;
    if (high) clause.high = true;
    else clause.low = true;
  }
}

/** "To reach a five-month peak". */
function isReached(items: readonly Item[], at: number): boolean {
  for (let verb = at - 1; verb > 0 && verb > at - RANK_REACH; verb--)
    if (kindAt(items, verb) === W.touch) return kindAt(items, verb - 1) === W.to;
  return false;
}

const isValue = wordSet("value", "reading");

/** Words between a verb and the noun of a rank: "closed at yet another new two-month high". */
const RANK_REACH = 8;

function isRankOfClose({ clause, items }: Sentence, at: number): boolean {
  if (clause.mode !== L.close || clause.intraday || clause.counts[R.level] !== 0) return false;
  for (let back = at - 1; back >= 0 && back > at - RANK_REACH; back--) {
    const { kind } = items[back] as Item;
    if (kind === W.at || kind === W.to) return kindAt(items, back - 1) === W.close || clause.prepAt === back;
  }
  return false;
}

/** True when "has" or "had" stands before the verb, in its own clause. */
export function isPerfect(s: Sentence, at: number): boolean {
  for (let before = at - 1; before >= at - 4; before--) {
    const kind = kindAt(s.items, before);
    if (kind === W.have) return true;
    if (kind === W.comma || kind === W.move || kind === W.close || kind === W.open) return false;
  }
  return false;
}
