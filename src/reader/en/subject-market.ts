import { precededBy } from "./around.ts";
import { MAIN_INDEX } from "./indexes.ts";
import { type Item, indexOf, itemAt, S, subjectOf } from "./item.ts";
import type { Sentence } from "./sentence-reader.ts";
import { isListed, isMeasured, MOST_SUBJECTS } from "./subject-name.ts";
import { PLACE_MARKETS } from "./thing-words.ts";
import { isOblique, replace, wordOf } from "./topic.ts";
import { kindTable, W } from "./word-class.ts";

export function readMarketNoun(s: Sentence, at: number, item: Item): void {
  const { items, clause, story } = s;
  const before = itemAt(items, at - 1);
  const next = items[at + 1];
  if (item.kind === W.marketNoun && before?.kind === W.plain && wordOf(s, before) === "main")
    story.lastIndex = story.mainIndex;
  if (item.kind === W.marketNoun && next?.kind === W.plain && wordOf(s, next) === "value") {
    if (!isOblique(s, at)) replace(s, subjectOf(S.marketValue, story.lastIndex));
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
    clause.subjects = clause.subjects.map(({ name }) => subjectOf(S.sector, name));
    return;
  }
  // "When an index falls ...": any index, not this one.
  if (item.kind === W.marketNoun && before?.kind === W.article && isIndefinite(s, before)) {
    replace(s, subjectOf(S.outside, wordOf(s, item)));
    return;
  }
  if (
    before?.kind === W.sector ||
    before?.kind === W.sectorNoun ||
    (before?.kind === W.hyphen && itemAt(items, at - 2)?.kind === W.sectorNoun)
  )
    return;
  // "Wimpey led the index up with ...", "institutions led the market down": an object, after a verb nobody listed.
  const object = before?.kind === W.article && itemAt(items, at - 2)?.kind === W.plain;
  const acts = clause.kind === S.stock || clause.kind === S.group;
  if (object && acts && !clause.bound && !clause.verb) return;
  const place =
    before?.kind === W.place ? before : itemAt(items, at - 2)?.kind === W.place ? itemAt(items, at - 2) : undefined;
  const market = place ? PLACE_MARKETS[place.value] : undefined;
  if (item.kind === W.shareUnit && !place && at > 0 && !isClauseStart(before?.kind)) return;
  if (clause.kind === S.index && !clause.bound && !clause.verb && !place) return;
  if (market && market !== story.market) {
    replace(s, indexOf(MAIN_INDEX[market] ?? market, market));
    return;
  }
  const again = !market && item.kind === W.marketNoun && story.lastIndex;
  replace(s, indexOf(again || story.mainIndex, story.market));
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

const SECTOR_GLUE = kindTable(W.sector, W.and, W.sectorNoun, W.shareUnit, W.marketNoun, W.hyphen, W.other);

/** A run of trade names ("food and tobacco") is a sector when a verb, a bracket or a number follows it. */
export function readSector(s: Sentence, at: number): void {
  const { items } = s;
  // A word of the run that was read with its first.
  if (itemAt(items, at - 1)?.kind === W.sector || (s.sectorEnd > at && s.sectorFrom < at)) return;
  let end = at + 1;
  while (end < items.length && SECTOR_GLUE[(items[end] as Item).kind] === 1) {
    // "The Properties and Commerce & Industry indices ... respectively": two names.
    if (s.paired && (items[end] as Item).kind === W.and) break;
    end++;
  }
  while (end > at + 1 && (itemAt(items, end - 1) as Item).kind === W.and) end--;
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
    next === W.comma ||
    (next === W.by && isMeasured(items, end + 1));
  if (!measured && next !== W.at && next !== W.with) return;
  if (isOblique(s, at) && next !== W.openBracket && !(precededBy(items, at, 4, W.by) && isMeasured(items, end))) return;
  const { tokens } = s.story;
  const last = items[lastOfName(items, at, end)] as Item;
  s.sectorFrom = at;
  s.sectorEnd = end;
  const name = tokens.text.slice(tokens.start[(items[at] as Item).from], tokens.end[last.to - 1]);
  const subject = subjectOf(S.sector, name);
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
    if (kind === W.sector || (kind === W.sectorNoun && itemAt(items, next - 1)?.kind === W.and)) last = next;
  }
  return last;
}
