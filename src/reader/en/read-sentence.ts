import { LITERAL } from "../scanner.ts";
import { isScope } from "./around.ts";
import { L } from "./clause.ts";
import { type Item, S } from "./item.ts";
import { type Quantity, U } from "./quantity.ts";
import { Sentence } from "./sentence-reader.ts";
import { NAMED, type Story, UNREAD } from "./story.ts";
import { isSubjectWord, readAgain, readSubject } from "./subject.ts";
import { readTense, readVerb } from "./verb.ts";
import { W } from "./word-class.ts";

/** Reads one sentence's phrases from left to right; every number goes to the rule of the subject it is said of. */
export function readSentence(story: Story, items: readonly Item[]): void {
  const s = new Sentence(story, items);
  survey(s);
  const { clause } = s;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    s.at = at;
    switch (item.kind) {
      case W.plain:
      case W.article:
      case W.other:
        break;
      case W.quantity:
        readNumber(s, at, item.quantity as Quantity);
        break;
      case W.subject:
        if (item.value === S.index) s.indexSeen = true;
        if (hasDigits(s, item)) story.name("name", item.from, item.to);
        readSubject(s, at);
        break;
      case W.date:
        readDay(s, at);
        break;
      case W.time:
        story.name("time", item.from, item.to);
        break;
      case W.name:
        story.name("name", item.from, item.to);
        break;
      case W.comma:
      case W.semicolon:
        clause.clauseDay = undefined;
        if (!clause.record) clause.previous = false;
        if (item.kind === W.semicolon) clause.after = false;
        if (clause.prep === W.preposition || clause.prep === W.of) clause.prep = 0;
        break;
      case W.colon:
        clause.prep = 0;
        break;
      case W.openBracket:
        s.bracket++;
        break;
      case W.closeBracket:
        s.bracket = Math.max(0, s.bracket - 1);
        break;
      default:
        if (isPreposition(item.kind) && !isHedge(items, at)) {
          // "Compared to", "compared with" are one.
          if (!(clause.prep === W.against && clause.prepAt === at - 1)) clause.prep = item.kind;
          clause.prepAt = at;
        }
        if (!readTense(s, at) && !readVerb(s, at) && isSubjectWord(item.kind)) readSubject(s, at);
    }
  }
  s.closeSubjects();
  if (s.first) story.lastSubject = s.first;
  settleRates(s);
  for (const amount of clause.pending) leave(s, amount.quantity as Quantity);
}

function hasDigits(s: Sentence, item: Item): boolean {
  const { kind } = s.story.tokens;
  for (let at = item.from; at < item.to; at++) if (kind[at] === LITERAL) return true;
  return false;
}

function isPreposition(kind: number): boolean {
  return (kind >= W.to && kind <= W.than) || kind === W.preposition || kind === W.with || kind === W.against;
}

/** "More than", "less than": part of a bound. */
function isHedge(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.kind;
  return (items[at] as Item).kind === W.than && (before === W.more || before === W.under);
}

/** What the sentence as a whole says: the groups it compares, the day or span it begins with, the clock. */
function survey(s: Sentence): void {
  const { items } = s;
  let compared = false;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    switch (item.kind) {
      case W.breadth:
        s.breadthSentence = true;
        if (s.sides.length < 2) s.sides.push(item.value);
        break;
      case W.outnumber:
        compared = true;
        break;
      case W.time:
        readClock(s, at, item);
        break;
      case W.quantity:
        shareUnit(items, at);
        break;
      case W.average:
        s.averaged = true;
        break;
      case W.open:
        if (items[at - 1]?.kind === W.article && items[at - 2]?.kind === W.at) s.timed = true;
        break;
      case W.groupAdjective:
        if (
          item.value === 0 &&
          (items[at + 1]?.kind === W.it || items[at + 1]?.kind === W.comma || items[at + 1]?.kind === W.trading)
        )
          s.offshore = true;
        break;
      case W.record:
        s.recordSentence = true;
        break;
      default:
    }
  }
  if (!compared && s.sides.length < 2) sidesOfVerbs(s);
  leading(s);
}

/** "361 and 594 thousand won": the unit said once holds for both. */
function shareUnit(items: readonly Item[], at: number): void {
  const first = items[at]?.quantity;
  const second = items[at + 2]?.quantity;
  if (!first || !second || first.unit !== U.plain || items[at + 1]?.kind !== W.and) return;
  if (second.unit !== U.money && second.unit !== U.percent && second.unit !== U.point) return;
  first.unit = second.unit;
  first.currency = second.currency;
}

/** "Falling and rising stocks at 862 versus 68": participles that stand for the groups. */
function sidesOfVerbs(s: Sentence): void {
  const { items } = s;
  for (let at = 0; at + 3 < items.length; at++) {
    const [one, and, two, noun] = [items[at], items[at + 1], items[at + 2], items[at + 3]] as [Item, Item, Item, Item];
    if (one.kind === W.moving && and.kind === W.and && two.kind === W.moving && noun.kind === W.shareUnit)
      s.sides.push(one.value, two.value);
  }
}

function readClock(s: Sentence, at: number, item: Item): void {
  const { tokens } = s.story;
  const text = tokens.text.slice(tokens.start[item.from], tokens.end[item.to - 1]);
  if (text.startsWith("3:30") || text.startsWith("15:30") || text.startsWith("1530")) s.atFixing = true;
  const before = s.items[at - 1]?.kind;
  const head = s.items[at - 2]?.kind;
  const asOf = (before === W.of && head === W.as) || before === W.by || head === W.by || (before === W.at && at < 3);
  if (asOf && !s.atFixing) s.timed = true;
  if (!s.atFixing) s.clocked = true;
}

/** A sentence that begins with a day or a span is about it: "On Friday ...", "Across five sessions ...". */
function leading(s: Sentence): void {
  const { items } = s;
  for (let at = 0; at < items.length && at < 5; at++) {
    const item = items[at] as Item;
    if (item.kind === W.date && item.day && !item.day.long) {
      s.leadingDay = item.day.number;
      return;
    }
    if (at === 0 && item.kind === W.span && item.value >= 7) s.leadingScope = true;
    if (isScope(items, at) || (item.kind === W.date && item.day?.long)) {
      s.leadingScope = true;
      return;
    }
    if (
      item.kind === W.subject ||
      item.kind === W.quantity ||
      item.kind === W.move ||
      item.kind === W.comma ||
      item.kind === W.it
    )
      return;
  }
}

function readDay(s: Sentence, at: number): void {
  const { clause, items, story } = s;
  const item = items[at] as Item;
  const { tokens } = story;
  if (tokens.kind[item.from] !== undefined && item.value === 0 && story.status[item.from] === UNREAD)
    story.name("date", item.from, item.to);
  const day = item.day;
  if (!day || day.long) return;
  const before = items[at - 1]?.kind;
  const next = items[at + 1]?.kind;
  const when = next === W.while || (next === W.comma && items[at + 2]?.kind === W.while) || next === W.openBracket;
  if (before === W.since || when || (clause.previous && clause.record)) clause.referenceDay = day.number;
  else clause.clauseDay = day.number;
  if (
    clause.previous &&
    clause.record &&
    item.value === 0 &&
    !Number.isNaN(day.number) &&
    story.status[item.from] === NAMED
  ) {
    story.dateClaim(day.number, item.from, item.to);
  }
}

function readNumber(s: Sentence, at: number, q: Quantity): void {
  const { clause, items, story } = s;
  hedge(s, at, q);
  const joint = items[at - 1]?.kind;
  // "To 18,347 and 2,152", "passed 5,000 on Jan. 27 and 5,500 on Feb. 12": the second stands where the first did.
  if (joint === W.and && clause.lastUnit === q.unit && clause.bound) {
    clause.prep = clause.lastPrep;
    s.passed = clause.lastPassed;
  }
  clause.lastPrep = clause.prep;
  clause.lastPassed = s.passed;
  clause.lastUnit = q.unit;
  // "The 234-point drop beat ...": the number brings its own subject.
  const noun = items[at + 1];
  if (clause.kind === S.none && q.unit === U.plain && q.digits % 50 === 0 && noun?.kind === W.mark) readAgain(s);
  if (clause.kind === S.none && q.hyphened && noun?.kind === W.moveNoun) {
    readAgain(s);
    clause.dir = noun.value;
    clause.dirKnown = true;
  }
  // "11 gains in a row".
  const inRow =
    q.unit === U.plain &&
    items[at + 1]?.kind === W.moveNoun &&
    items.slice(at + 2, at + 5).some((next) => next.kind === W.streak);
  if (q.unit === U.duration || q.unit === U.ordinal || inRow) {
    readCount(s, at, q);
    return;
  }
  if (items[at - 1]?.kind === W.no || (items[at - 2]?.kind === W.no && items[at - 1]?.kind === W.period)) {
    story.name("rank", q.from, q.to);
    return;
  }
  const before = items[at - 2]?.quantity;
  if (before?.range && before.unit === U.plain && q.unit !== U.plain) {
    // "2-3 percent" is one range, and no figure.
    story.name("other-quantity", q.from, q.to);
  } else if (!s.bindQuantity(at, q) && !bindStrayMilestone(s, at, q)) {
    if (
      q.unit === U.money &&
      q.scale > 0 &&
      (clause.kind === S.none || clause.kind === S.outside || clause.kind === S.group) &&
      s.bracket === 0
    )
      clause.pending.push(items[at] as Item);
    else leave(s, q);
  }
  clause.prep = 0;
  s.passed = false;
  clause.high = false;
  clause.longAgo = false;
  clause.low = false;
  clause.record = clause.record && clause.previous;
  clause.intraday = false;
}

/** "... before buyers hauled it back over 5,000": a round level crossed, in a sentence that names an index. */
function bindStrayMilestone(s: Sentence, at: number, q: Quantity): boolean {
  if ((q.unit !== U.plain && q.unit !== U.point) || q.exponent < 0 || q.digits < 300 || q.digits % 50 !== 0)
    return false;
  const crossed =
    q.bound === "over" || q.bound === "under" || s.clause.prep === W.above || s.clause.prep === W.below || s.passed;
  if (!crossed || !s.indexSeen || s.clause.kind === S.won || s.items[at + 1]?.kind === W.plain) return false;
  s.story.claim("milestone.level", s.story.lastIndex, q, 1, { bound: null, unit: "pt" });
  return true;
}

/** A number grammar does not bind: named when its unit says what it counts, else openly unread. */
function leave(s: Sentence, q: Quantity): void {
  if (s.story.status[q.from] !== UNREAD) return;
  const next = s.items[s.at + 1]?.kind;
  // "153,074 job cuts", "14,000 contracts".
  if (q.unit === U.plain && q.exponent === 0 && (next === W.plain || next === W.futures || next === W.subject))
    s.story.name("count", q.from, q.to);
  else if (q.unit !== U.plain && q.unit !== U.point) s.story.name("other-quantity", q.from, q.to);
}

/** "10 trading days in a row", "the 12th straight day": a streak; any other span of time is named. */
function readCount(s: Sentence, at: number, q: Quantity): void {
  const { items, story, clause } = s;
  const streak = [1, 2, 3, -1, -2, -3].some((step) => items[at + step]?.kind === W.streak);
  if (streak && !q.hyphened && (clause.kind === S.index || clause.kind === S.none)) {
    story.claim("streak.sessions", story.lastIndex, q, 1, { unit: "sessions" });
    return;
  }
  story.name(q.unit === U.ordinal ? "rank" : "duration", q.from, q.to);
}

/** Words before a number that make it a bound: "more than", "nearly", "as much as". */
function hedge(s: Sentence, at: number, q: Quantity): void {
  const { items } = s;
  for (let before = at - 1; before >= 0 && before >= at - 4; before--) {
    const { kind } = items[before] as Item;
    if (kind === W.near) q.bound = "near";
    else if (kind === W.about) q.bound = "about";
    else if (kind === W.over) q.bound = "over";
    else if (kind === W.under) q.bound = "under";
    else if (kind === W.than && items[before - 1]?.kind === W.more) q.bound = "over";
    else if (kind === W.than && items[before - 1]?.kind === W.under) q.bound = "under";
    else if (
      kind === W.article ||
      kind === W.net ||
      (kind === W.to && items[before - 1]?.kind === W.plain) ||
      kind === W.period
    )
      continue;
    return;
  }
}

/** Where the sentence gives the rate before and after, they tell the sign of the change. */
function settleRates(s: Sentence): void {
  const [now, before] = s.rates;
  const change = s.rateChanges[0];
  if (!now || !before || change === undefined) return;
  const { claims } = s.story;
  const claim = claims[change];
  if (!claim || claims[before.claim]?.session === undefined) return;
  const rose = now.value > before.value;
  const gap = Math.abs(now.value - before.value);
  const said = Math.abs(claim.figure.digits) * 10 ** claim.figure.exponent;
  if (gap === 0 || Math.abs(gap - said) > said / 2) return;
  const { signDoubtful: _, ...sure } = claim;
  claims[change] = {
    ...sure,
    figure: { digits: Math.abs(claim.figure.digits) * (rose ? 1 : -1), exponent: claim.figure.exponent },
  };
}

export const MODES = L;
