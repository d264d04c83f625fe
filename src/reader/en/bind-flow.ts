import type { Measure } from "../../market/measure.ts";
import { dayAfter, followedBy, scopeAfter } from "./around.ts";
import { R } from "./clause.ts";
import { type Item, itemAt, type Subject } from "./item.ts";
import { type Quantity, U } from "./quantity.ts";
import type { Sentence } from "./sentence-reader.ts";
import { Extra } from "./story.ts";
import { W } from "./word-class.ts";

const GROUPS: readonly Measure[] = ["flow.foreign", "flow.individual", "flow.institution"];
const GROUP_NAMES = ["foreign", "individual", "institution"];

/** Amounts bought and sold by groups of investors. */
export function bindGroup(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, story } = s;
  if (q.unit !== U.money && !(q.unit === U.plain && q.scale >= 6)) return false;
  const sign = tradeAfter(s, at) || clause.dir;
  if (s.foreignBracket(at, q)) {
    const extra = new Extra();
    extra.intraday = s.timed;
    return s.bindOther(R.value, q, sign || 1, extra);
  }
  const later = ownerAhead(s.items, at);
  if (later !== 0) {
    clause.pendingDir = later;
    return false;
  }
  if (sign === 0) return false;
  const extra = s.extra(at);
  if (q.unit === U.plain && story.currency) extra.unit = story.currency;
  const dated = dayAfter(s.items, at) ?? clause.clauseDay ?? s.leadingDay;
  const summed = s.isScoped(at) || scopeAfter(s.items, at) || (clause.have === 1 && dated === undefined);
  const elsewhere = isOfFutures(s.items, at) || followedBy(s.items, at, 4, W.bond);
  const earlier =
    (clause.after || clause.have === 2) && dated === undefined && clause.referenceDay === undefined && !s.timed;
  if (summed || elsewhere || q.currency !== (q.unit === U.plain ? "" : story.currency))
    return s.bindOther(R.money, q, sign, extra);
  const session = extra.session ?? clause.referenceDay ?? (earlier && !s.timedStory ? dayBefore(s, at) : undefined);
  if (earlier && session === undefined && !s.timedStory && clause.after) return s.bindOther(R.money, q, sign, extra);
  extra.session = session;
  s.bind(R.money, measureOf(s), q, sign, extra);
  return true;
}

/** "... 1.92 trillion won ($1.4 billion) of Kospi 200 futures". */
function isOfFutures(items: readonly Item[], at: number): boolean {
  let bracket = 0;
  for (let next = at + 1, steps = 0; next < items.length && steps < 7; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.openBracket) bracket++;
    else if (kind === W.closeBracket) bracket--;
    else if (bracket === 0) {
      if (kind === W.futures) return true;
      if (kind === W.comma || kind === W.and || kind === W.while || kind === W.quantity || kind === W.period)
        return false;
      steps++;
    }
  }
  return false;
}

/** "5.75 trillion won of purchases", "894 billion won in net sales": the noun behind the amount says which way. */
function tradeAfter(s: Sentence, at: number): number {
  const { items } = s;
  for (let next = at + 1; next < items.length && next < at + 5; next++) {
    const { kind, value } = items[next] as Item;
    if (kind === W.tradeNoun) return value;
    if (kind !== W.of && kind !== W.net && kind !== W.preposition && kind !== W.worth) return 0;
  }
  return 0;
}

/** "198 billion won worth of shares sold by institutions", "a combined 455 billion won worth of purchases by ...". */
function ownerAhead(items: readonly Item[], at: number): number {
  for (let next = at + 1; next < items.length && next < at + 8; next++) {
    const { kind, value } = items[next] as Item;
    if ((kind === W.trade || kind === W.tradeNoun) && items[next + 1]?.kind === W.by) return value;
    if (
      kind !== W.worth &&
      kind !== W.of &&
      kind !== W.shareUnit &&
      kind !== W.plain &&
      kind !== W.net &&
      kind !== W.article
    )
      return 0;
  }
  return 0;
}

/** One amount for two groups is theirs together; as many amounts as groups go one to each. */
function measureOf(s: Sentence): Measure {
  const { clause } = s;
  if (clause.subjects.length > 1 && (clause.combined || amountsAhead(s) < clause.subjects.length)) return "flow.other";
  const subject = clause.subjects[Math.min(clause.counts[R.money] as number, clause.subjects.length - 1)] as Subject;
  return GROUPS[subject.value ?? 0] as Measure;
}

/** What a flow's claim calls its subject: the index's name, or the groups when one amount is theirs together. */
export function flowSubject(s: Sentence, measure: Measure): string {
  if (measure !== "flow.other") return s.story.lastIndex;
  return s.clause.subjects.map((subject) => GROUP_NAMES[subject.value ?? 0]).join(" + ");
}

/** "198 billion won sold by institutions", "X and Y won net purchases by A and B, respectively": owners come last. */
export function bindOwners(s: Sentence, owners: readonly Subject[]): void {
  const { clause, story } = s;
  const amounts = clause.pending;
  clause.pending = [];
  const sign = clause.pendingDir;
  if (sign === 0) return;
  for (const [n, item] of amounts.entries()) {
    const q = item.quantity as Quantity;
    const shared = amounts.length < owners.length;
    const owner = owners[n];
    if (shared) story.claim("flow.other", owners.map((o) => GROUP_NAMES[o.value ?? 0]).join(" + "), q, sign);
    else if (owner) story.claim(GROUPS[owner.value ?? 0] as Measure, story.lastIndex, q, sign);
  }
}

const BREADTH: Readonly<Record<number, Measure>> = {
  1: "breadth.gainers",
  [-1]: "breadth.losers",
  0: "breadth.unchanged",
};

/**
 * Counts of issues: "522 losers", "losers outnumbering winners 522 to 371" (the first number belongs to the group named
 * first), "198 advanced, while 701 declined".
 */
export function bindBreadth(s: Sentence, at: number, q: Quantity): boolean {
  if (q.exponent !== 0 || q.sign !== 0 || (q.unit !== U.plain && q.unit !== U.issues && q.unit !== U.shares))
    return false;
  const { items } = s;
  const next = items[at + 1];
  if (next?.kind === W.breadth) return breadth(s, q, next.value);
  // "The number of advancing shares was 226", "of the total traded issues of 883".
  if (
    itemAt(items, at - 1)?.kind === W.copula &&
    itemAt(items, at - 2)?.kind === W.shareUnit &&
    itemAt(items, at - 3)?.kind === W.moving
  ) {
    return breadth(s, q, itemAt(items, at - 3)?.value ?? 0);
  }
  if (itemAt(items, at - 1)?.kind === W.of && itemAt(items, at - 2)?.kind === W.shareUnit && q.unit === U.plain) {
    s.story.name("count", q.from, q.to);
    return true;
  }
  if (isTotal(s, at, q)) return s.bindOther(R.volume, q, 1, new Extra());
  if (q.unit === U.plain && s.sides.length === 2 && s.sidesTaken < 2 && isPair(s, at)) {
    return breadth(s, q, s.sides[s.sidesTaken++] as number);
  }
  const side = verbAfter(s, at, q);
  return side === undefined ? false : breadth(s, q, side);
}

function breadth(s: Sentence, q: Quantity, side: number): boolean {
  s.breadthSentence = true;
  s.story.claim(BREADTH[Math.sign(side)] as Measure, s.story.lastIndex, q, 1, new Extra("issues"));
  return true;
}

/** "724 to 175", "724-175", "724 against 175": one of two plain numbers side by side. */
function isPair(s: Sentence, at: number): boolean {
  const { items } = s;
  const other = (from: number, step: number) => {
    const joint = itemAt(items, from + step)?.kind;
    const pairs =
      joint === W.to ||
      joint === W.against ||
      joint === W.preposition ||
      joint === W.hyphen ||
      joint === W.and ||
      joint === W.comma;
    return pairs && itemAt(items, from + 2 * step)?.kind === W.quantity;
  };
  return other(at, 1) || (s.sidesTaken === 1 && other(at, -1));
}

/** "Of the total 934 traded issues", "Of 885 issues". */
function isTotal(s: Sentence, at: number, q: Quantity): boolean {
  if (s.clause.prep !== W.of || (at > 4 && !(q.unit === U.issues && s.items[at + 1]?.kind === W.comma))) return false;
  return q.unit === U.issues || q.unit === U.shares || followedBy(s.items, at, 2, W.shareUnit);
}

/** "210 stocks rose", "653 declined", "44 were unchanged", "401 that fell". */
function verbAfter(s: Sentence, at: number, q: Quantity): number | undefined {
  const { items } = s;
  const { prep } = s.clause;
  if (prep === W.at || prep === W.from || prep === W.by || prep === W.above || prep === W.below) return undefined;
  let next = at + 1;
  let noun = q.unit !== U.plain;
  while (next < items.length && next <= at + 4) {
    const { kind, value } = items[next] as Item;
    if (kind === W.move || kind === W.moving) return value;
    if (kind === W.close && items[next + 1]?.kind === W.direction) return (items[next + 1] as Item).value;
    if (kind === W.direction) return noun || s.breadthSentence ? value : undefined;
    if (kind === W.shareUnit || kind === W.marketNoun || (kind === W.plain && next === at + 1 && s.breadthSentence))
      noun = true;
    else if (kind !== W.copula && kind !== W.article && kind !== W.who && kind !== W.close) return undefined;
    next++;
  }
  return undefined;
}

/** "The day before", "a day earlier": the session before the story's. */
function dayBefore(s: Sentence, at: number): number | undefined {
  const { items } = s;
  for (let next = at + 1; next < items.length && next < at + 5; next++) {
    if ((items[next] as Item).kind === W.span) return s.story.previousSession;
    if ((items[next] as Item).kind !== W.article && (items[next] as Item).kind !== W.previous) break;
  }
  return undefined;
}

/** How many amounts of money stand in this clause from here on, before another subject or verb. */
function amountsAhead(s: Sentence): number {
  const { clause, items } = s;
  let amounts = clause.counts[R.money] as number;
  for (let at = s.at; at < items.length && amounts < clause.subjects.length; at++) {
    const item = items[at] as Item;
    if (
      item.kind === W.quantity &&
      item.quantity &&
      item.value === U.money &&
      item.quantity.currency === s.story.currency
    )
      amounts++;
    else if (item.kind === W.quantity && item.quantity?.unit === U.plain && item.quantity.scale >= 6) amounts++;
    else if (
      item.kind === W.subject ||
      item.kind === W.group ||
      item.kind === W.groupAdjective ||
      item.kind === W.while ||
      item.kind === W.semicolon ||
      item.kind === W.trade
    )
      break;
  }
  return amounts;
}
