import { headBefore, precededBy } from "./around.ts";
import { bindOwners } from "./bind-flow.ts";
import { MAIN_INDEX } from "./indexes.ts";
import { type Item, S, type Subject } from "./item.ts";
import { U } from "./quantity.ts";
import type { Sentence } from "./sentence-reader.ts";
import { PLACE_MARKETS } from "./vocabulary.ts";
import { W } from "./word-class.ts";

const WON: Subject = { kind: S.won, name: "USD/KRW" };
const RATE: Subject = { kind: S.rate, name: "USD/KRW" };
// The fourth is "local buyers", who are individuals.
const GROUP_SUBJECTS: readonly Subject[] = [0, 1, 2, 1].map((value) => ({ kind: S.group, name: "", value }));
const TURNOVER: Subject = { kind: S.turnover, name: "turnover" };
const CURRENCY_NAMES = [
  "USD/JPY",
  "USD/CNY",
  "EUR/USD",
  "USD/INR",
  "USD/HKD",
  "USD/TWD",
  "GBP/USD",
  "USD/SGD",
  "GBP/USD",
];

/** No sentence says one thing of more names than this. */
const MOST_SUBJECTS = 16;

const SUBJECT_WORDS = new Uint8Array(128);
for (const kind of [
  W.groupAdjective,
  W.group,
  W.it,
  W.marketNoun,
  W.sector,
  W.volume,
  W.trading,
  W.won,
  W.dollar,
  W.money,
  W.currencyNoun,
  W.rate,
  W.yield,
  W.bond,
  W.futures,
  W.commodity,
  W.macro,
  W.stake,
  W.cap,
  W.breadth,
  W.shareUnit,
])
  SUBJECT_WORDS[kind] = 1;

export function isSubjectWord(kind: number): boolean {
  return SUBJECT_WORDS[kind] === 1;
}

/** Takes the phrase at `at` as what the next numbers are said of, unless it stands in an object's place. */
export function readSubject(s: Sentence, at: number): void {
  const { items, clause, story } = s;
  const item = items[at] as Item;
  switch (item.kind) {
    case W.subject:
      readNamed(s, at, item.subject as Subject);
      return;
    case W.group:
    case W.groupAdjective:
      readGroup(s, at, item);
      return;
    case W.it:
      if (items[at - 1]?.kind === W.than) return;
      if (item.value === 1) readThey(s);
      else readAgain(s, true);
      return;
    case W.marketNoun:
    case W.shareUnit:
      readMarketNoun(s, at, item);
      return;
    case W.sector:
      readSector(s, at);
      return;
    case W.volume:
      replace(s, TURNOVER);
      return;
    case W.trading:
      if (items[at + 1]?.kind === W.copula && items[at - 1]?.kind !== W.subject) replace(s, TURNOVER);
      return;
    case W.won:
      readWon(s, at);
      return;
    case W.dollar:
      if (
        items[at - 1]?.kind !== W.article ||
        isOblique(s, at) ||
        items[at + 1]?.kind === W.other ||
        items[at + 1]?.kind === W.hyphen
      ) {
        if (isPairName(s, at)) replace(s, RATE);
        return;
      }
      replace(
        s,
        story.market === "KR" ? RATE : { kind: S.currency, name: story.market === "JP" ? "USD/JPY" : "US dollar" },
      );
      return;
    case W.money:
      // "HK-based", "US$": letters, not the money.
      if (
        items[at + 1]?.kind === W.hyphen ||
        isOblique(s, at) ||
        items[at - 1]?.kind === W.quantity ||
        wordOf(s, item).length === 2
      )
        return;
      replace(s, { kind: S.currency, name: CURRENCY_NAMES[item.value] as string });
      return;
    case W.currencyNoun:
      if (!isOblique(s, at)) replace(s, story.market === "KR" ? WON : { kind: S.currency, name: story.currency });
      return;
    case W.rate:
      readRate(s, at);
      return;
    case W.yield:
    case W.bond:
      readBond(s, at, item);
      return;
    case W.futures:
      readFutures(s, at);
      return;
    case W.commodity:
      if (!isOblique(s, at)) replace(s, { kind: S.outside, name: wordOf(s, item) });
      return;
    case W.macro:
      if (!isOblique(s, at) || clause.kind === S.none)
        replace(s, { kind: S.outside, name: wordOf(s, item), macro: true });
      return;
    case W.stake:
      if (items[at - 1]?.kind !== W.of) replace(s, { kind: S.outside, name: wordOf(s, item) });
      return;
    case W.cap:
      if (!isOblique(s, at)) replace(s, { kind: S.marketValue, name: story.lastIndex });
      return;
    default:
  }
}

function wordOf(s: Sentence, item: Item): string {
  const { tokens } = s.story;
  return tokens.text.slice(tokens.start[item.from], tokens.end[item.to - 1]);
}

function replace(s: Sentence, subject: Subject): void {
  s.closeSubjects();
  s.clause.setSubject(subject);
  if (subject.kind !== S.outside) s.first ??= subject;
  if (subject.kind === S.group) s.story.lastGroup = subject;
}

/** "Led by Samsung", "gains in Naver": named in passing, not what the sentence goes on to measure. */
function isOblique(s: Sentence, at: number): boolean {
  const { items } = s;
  for (let before = at - 1; before >= 0 && before >= at - 6; before--) {
    const { kind } = items[before] as Item;
    switch (kind) {
      case W.of:
        return !(items[before - 1]?.kind === W.shareUnit);
      case W.by:
      case W.from:
      case W.to:
      case W.than:
      case W.against:
      case W.preposition:
      case W.at:
      case W.per:
        return true;
      case W.article: {
        // "In choppy dealings the KOSPI fell": the phrase before is complete, a new one begins.
        const kindBefore = items[before - 1]?.kind;
        if (kindBefore === W.plain || kindBefore === W.trading || kindBefore === W.date || kindBefore === W.span)
          return false;
        continue;
      }
      case W.plain:
      case W.sector:
      case W.place:
      case W.record:
      case W.possessive:
      case W.name:
      case W.no:
      case W.hyphen:
        continue;
      default:
        return false;
    }
  }
  return false;
}

function readNamed(s: Sentence, at: number, subject: Subject): void {
  const { clause, items, story } = s;
  const oblique = isOblique(s, at);
  if (
    subject.kind === S.index &&
    story.isOwn(subject) &&
    (!oblique || items[at - 1]?.kind === W.preposition || items[at - 2]?.kind === W.preposition)
  ) {
    if (items[at + 1]?.kind !== W.futures && !isSubset(subject.name)) story.lastIndex = subject.name;
  }
  if (items[at + 1]?.kind === W.possessive && subject.kind === S.stock && items[at + 2]?.kind !== W.shareUnit) return;
  if (oblique && !isBracketed(items, at) && !isMeasured(items, at + 1)) {
    // The preposition has found its object.
    if (clause.prep === W.preposition) clause.prep = 0;
    return;
  }
  // "Celltrion, which competes with B, rose": B is in passing; "with B losing" is about B.
  const { subjects, bound } = clause;
  if (subjects.length > 0 && !bound && precededBy(items, at, 4, W.with) && items[at + 1]?.kind === W.comma) return;
  // A list: "A, B and C fell ..." - nothing was said of A yet.
  const listed = isListed(s, at);
  if (listed && clause.kind === subject.kind) {
    if (clause.subjects.length < MOST_SUBJECTS) clause.subjects.push(subject);
    return;
  }
  const afterwards = subject.kind === S.index && precededBy(items, at, 3, W.after);
  // Inside "A, the parent of B, fell" the sentence still speaks of A.
  if (clause.kind === S.stock && !clause.bound && !clause.verb && subject.value === -1 && !listed) return;
  replace(s, subject);
  clause.after = afterwards;
}

/** "... followed by the Finance 0.07 percent", "led by healthcare with a 1.36% gain": the number is right behind. */
function isMeasured(items: readonly Item[], at: number): boolean {
  const isPercent = (step: number) => items[at + step]?.kind === W.quantity && items[at + step]?.value === U.percent;
  const next = items[at]?.kind;
  if (next === W.quantity) return isPercent(0);
  if (next === W.direction || next === W.at) return isPercent(1);
  return next === W.with && isPercent(2);
}

/** "KOSPI 200" is a part of its market: "it" and the flows are not about it. */
/** "... alongside Kia (-1.7 percent)": a bracket measures whatever it stands behind. */
function isBracketed(items: readonly Item[], at: number): boolean {
  return (
    items[at + 1]?.kind === W.openBracket &&
    [2, 3].some((step) => items[at + step]?.value === U.percent && items[at + step]?.kind === W.quantity)
  );
}

function isSubset(name: string): boolean {
  return name.startsWith("KOS") && name.length > 6;
}

function isListed(s: Sentence, at: number): boolean {
  const { clause, items } = s;
  if (clause.subjects.length === 0 || clause.bound || clause.verb) return false;
  let head = headBefore(items, at);
  while (head > at - 5 && isModifier(items[head]?.kind)) head--;
  const kind = items[head]?.kind;
  return kind === W.and || kind === W.hyphen || (kind === W.comma && items[head - 1]?.kind === W.subject);
}

function isModifier(kind: number | undefined): boolean {
  return kind === W.plain || kind === W.sector || kind === W.article;
}

function readGroup(s: Sentence, at: number, item: Item): void {
  const { clause, items } = s;
  const subject = GROUP_SUBJECTS[item.value] as Subject;
  if (item.kind === W.groupAdjective && !isGroupHere(items, at)) return;
  if (item.value === 3 && items[at + 1]?.kind !== W.investor && items[at + 1]?.kind !== W.tradeNoun) return;
  // "Foreign institutional investors" are foreigners.
  if (item.value === 2 && items[at - 1]?.kind === W.groupAdjective) return;
  const before = items[headBefore(items, at)]?.kind;
  if (before === W.by && clause.pending.length > 0) {
    const owners = [subject];
    for (let next = at + 1; next < items.length; next++) {
      const { kind, value } = items[next] as Item;
      if (kind === W.group || kind === W.groupAdjective) owners.push(GROUP_SUBJECTS[value] as Subject);
      else if (kind !== W.and && kind !== W.comma && kind !== W.investor) break;
    }
    bindOwners(s, owners);
    return;
  }
  const listed =
    clause.kind === S.group && !clause.bound && isGroupJoined(items, at) && !(clause.verb && before !== W.and);
  if (listed) {
    if (!clause.subjects.some((known) => known.value === subject.value)) clause.subjects.push(subject);
    return;
  }
  const noun = clause.pendingDir;
  const combined = clause.combined && clause.kind !== S.group;
  replace(s, subject);
  clause.combined = combined;
  if (before === W.by && noun !== 0) {
    clause.dir = noun;
    clause.dirKnown = true;
    clause.verb = true;
  }
}

/** "Foreign" means an investor before "investors", "net", "selling", or in a list of investors. */
function isGroupHere(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.kind;
  return (
    next === W.investor ||
    next === W.groupAdjective ||
    next === W.and ||
    next === W.net ||
    next === W.tradeNoun ||
    next === W.trade ||
    next === W.group ||
    next === W.comma ||
    next === W.possessive ||
    ((items[at] as Item).value === 2 && next === W.plain)
  );
}

function isGroupJoined(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.kind;
  return before === W.and || before === W.comma || before === W.or || items[at - 2]?.kind === W.and;
}

/** "They" are the investors named last. */
function readThey(s: Sentence): void {
  const { clause, story } = s;
  const group = clause.kind === S.group ? clause.subjects[0] : story.lastGroup;
  if (group?.kind === S.group) replace(s, group);
}

/** "It" is what the last sentence ended on; a number without a subject is the index's. */
export function readAgain(s: Sentence, byIt = false): void {
  const { story, clause } = s;
  const isFutures = clause.kind === S.outside && clause.subjects[0]?.name.endsWith("futures");
  if (clause.kind !== S.none && !clause.bound && (clause.kind !== S.outside || isFutures)) return;
  const own = clause.kind === S.index || clause.kind === S.stock || clause.kind === S.won || clause.kind === S.rate;
  const last = own ? clause.subjects[0] : clause.kind === S.none ? story.lastSubject : undefined;
  const index: Subject = { kind: S.index, name: story.lastIndex, market: story.market };
  const again = last && byIt && (own || last.kind === S.stock || last.kind === S.won || last.kind === S.rate);
  replace(s, again ? last : index);
}

function readMarketNoun(s: Sentence, at: number, item: Item): void {
  const { items, clause, story } = s;
  const before = items[at - 1];
  const next = items[at + 1];
  if (item.kind === W.marketNoun && before?.kind === W.plain && wordOf(s, before) === "main")
    story.lastIndex = story.mainIndex;
  if (item.kind === W.marketNoun && next?.kind === W.plain && wordOf(s, next) === "value") {
    if (!isOblique(s, at)) replace(s, { kind: S.marketValue, name: story.lastIndex });
    return;
  }
  if (before?.kind === W.subject || before?.kind === W.quantity || before?.kind === W.worth || isOblique(s, at)) return;
  if (before?.kind === W.futures) return;
  // "The BSE MidCap index": a part of the market by its own name.
  if (
    item.kind === W.marketNoun &&
    before?.kind === W.subject &&
    clause.kind === S.stock &&
    clause.subjects.at(-1)?.value === -1 &&
    isIndexWord(s, item)
  ) {
    clause.kind = S.sector;
    clause.subjects = clause.subjects.map(({ name }) => ({ kind: S.sector, name }));
    return;
  }
  // "When an index falls ...": any index, not this one.
  if (item.kind === W.marketNoun && before?.kind === W.article && isIndefinite(s, before)) {
    replace(s, { kind: S.outside, name: wordOf(s, item) });
    return;
  }
  if (
    before?.kind === W.sector ||
    before?.kind === W.sectorNoun ||
    (before?.kind === W.hyphen && items[at - 2]?.kind === W.sectorNoun)
  )
    return;
  const place = before?.kind === W.place ? before : items[at - 2]?.kind === W.place ? items[at - 2] : undefined;
  const market = place ? PLACE_MARKETS[place.value] : undefined;
  if (item.kind === W.shareUnit && !place && at > 0 && !isClauseStart(before?.kind)) return;
  if (clause.kind === S.index && !clause.bound && !clause.verb && !place) return;
  if (market && market !== story.market) {
    replace(s, { kind: S.index, name: MAIN_INDEX[market] ?? market, market });
    return;
  }
  const again = !market && item.kind === W.marketNoun && story.lastIndex;
  replace(s, { kind: S.index, name: again || story.mainIndex, market: story.market });
}

function isIndexWord(s: Sentence, item: Item): boolean {
  return wordOf(s, item).toLowerCase().startsWith("ind");
}

function isIndefinite(s: Sentence, item: Item): boolean {
  const word = wordOf(s, item).toLowerCase();
  return word === "a" || word === "an";
}

function isClauseStart(kind: number | undefined): boolean {
  return (
    kind === W.comma ||
    kind === W.semicolon ||
    kind === W.while ||
    kind === W.but ||
    kind === W.as ||
    kind === W.colon ||
    kind === W.with ||
    kind === W.and
  );
}

const SECTOR_GLUE = new Set<number>([W.sector, W.and, W.sectorNoun, W.shareUnit, W.marketNoun, W.hyphen, W.other]);

/** A run of trade names ("food and tobacco") is a sector when a verb, a bracket or a number follows it. */
function readSector(s: Sentence, at: number): void {
  const { items } = s;
  if (
    items[at - 1]?.kind === W.sector ||
    (items[at - 1]?.kind === W.and && items[at - 2]?.kind === W.sector && s.sectorEnd > at)
  )
    return;
  let end = at + 1;
  while (end < items.length && SECTOR_GLUE.has((items[end] as Item).kind)) end++;
  while (end > at + 1 && (items[end - 1] as Item).kind === W.and) end--;
  const next = items[end]?.kind;
  const measured =
    next === W.openBracket ||
    next === W.move ||
    next === W.copula ||
    next === W.close ||
    next === W.quantity ||
    next === W.moveNoun ||
    next === W.moving ||
    next === W.and ||
    next === W.direction ||
    next === W.comma;
  if (!measured && next !== W.at && next !== W.with) return;
  if (isOblique(s, at) && next !== W.openBracket && !isMeasured(items, end)) return;
  const { tokens } = s.story;
  const last = items[lastOfName(items, at, end)] as Item;
  s.sectorEnd = end;
  const subject = {
    kind: S.sector,
    name: tokens.text.slice(tokens.start[(items[at] as Item).from], tokens.end[last.to - 1]),
  };
  const { clause } = s;
  const listed = isListed(s, at);
  // "The MidCap and small-cap indices".
  if (listed && clause.kind === S.stock && clause.subjects.at(-1)?.value === -1) clause.kind = S.sector;
  if (listed && s.clause.kind === S.sector && s.clause.subjects.length < MOST_SUBJECTS) s.clause.subjects.push(subject);
  else replace(s, subject);
}

function lastOfName(items: readonly Item[], at: number, end: number): number {
  let last = at;
  for (let next = at; next < end; next++) {
    const { kind } = items[next] as Item;
    // "Commerce and Industry".
    if (kind === W.sector || (kind === W.sectorNoun && items[next - 1]?.kind === W.and)) last = next;
  }
  return last;
}

function isPairName(s: Sentence, at: number): boolean {
  const joint = s.items[at + 1]?.kind;
  return (joint === W.other || joint === W.hyphen) && s.items[at + 2]?.kind === W.won;
}

function readWon(s: Sentence, at: number): void {
  const { items } = s;
  const joint = items[at + 1]?.kind;
  const pair = (joint === W.other || joint === W.hyphen) && items[at + 2]?.kind === W.dollar;
  if (pair) {
    replace(s, RATE);
    return;
  }
  const before = items[at - 1]?.kind;
  if (before === W.hyphen || before === W.other || isOblique(s, at) || before === W.quantity) return;
  if (s.clause.kind === S.rate && !s.clause.bound) return;
  replace(s, WON);
}

/** "The exchange rate", "the 3:30 p.m. rate"; a policy rate is none of the story's money. */
function readRate(s: Sentence, at: number): void {
  const { items, clause } = s;
  if (clause.kind === S.rate) return;
  const before = items[at - 1];
  if (before?.kind === W.time || (before?.kind === W.plain && wordOf(s, before) === "exchange")) {
    if (!isOblique(s, at)) replace(s, RATE);
  } else if (before?.kind === W.plain || before?.kind === W.article) {
    replace(s, { kind: S.outside, name: before.kind === W.plain ? `${wordOf(s, before)} rate` : "rate", macro: true });
  }
}

function readBond(s: Sentence, at: number, item: Item): void {
  const { items, clause } = s;
  const tenor = tenorBefore(s, at);
  const before = items[at - 1];
  if (item.kind === W.yield && before?.kind === W.plain && wordOf(s, before) === "dividend") {
    replace(s, { kind: S.outside, name: "dividend yield" });
    return;
  }
  if (clause.kind === S.outside && isOblique(s, at)) return;
  if (item.kind === W.yield && tenor === "" && wordOf(s, item) === "return" && items[at + 1]?.kind !== W.preposition)
    return;
  if (clause.kind === S.outside && !clause.bound && clause.subjects[0]?.name.endsWith("futures")) return;
  if (clause.kind === S.bond && !clause.bound) {
    if (tenor !== "") clause.subjects = [bondOf(tenor)];
    return;
  }
  if (item.kind === W.bond && isOblique(s, at)) return;
  replace(s, bondOf(tenor));
}

function bondOf(tenor: string): Subject {
  return { kind: S.bond, name: tenor === "" ? "Treasury" : `${tenor}-year Treasury` };
}

const TENORS: Readonly<Record<string, string>> = {
  one: "1",
  two: "2",
  three: "3",
  five: "5",
  ten: "10",
  twenty: "20",
  thirty: "30",
};

function tenorBefore(s: Sentence, at: number): string {
  const { items } = s;
  for (let before = at - 1; before >= 0 && before >= at - 4; before--) {
    const item = items[before] as Item;
    if (item.kind === W.quantity && item.quantity?.hyphened) return String(item.quantity.digits);
    if (item.kind === W.span && items[before - 1]?.kind === W.hyphen)
      return TENORS[wordOf(s, items[before - 2] as Item).toLowerCase()] ?? "";
    if (item.kind === W.comma) return "";
  }
  return "";
}

function readFutures(s: Sentence, at: number): void {
  const { clause, items } = s;
  const before = items[at - 1];
  if (isOblique(s, at) && before?.kind !== W.subject) return;
  const named = before?.kind === W.subject || before?.kind === W.date ? `${wordOf(s, before)} futures` : "futures";
  if (before?.kind === W.subject || clause.kind !== S.group) replace(s, { kind: S.outside, name: named });
}
