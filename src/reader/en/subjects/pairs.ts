import { isSuffix } from "../names/name-end.ts";
import { type Item, kindAt, numbered, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";

/** Kinds of subject whose moves are told in percent. */
export const MOVED: ReadonlySet<number> = new Set([S.index, S.stock, S.sector]);

/** "A, B and C rose 2% and 1%, respectively": names and numbers that do not go in pairs tell of none of them. */
export function isUnpaired(s: Sentence): boolean {
  const { items, clause, at } = s;
  const names = clause.subjects.length;
  // One name and two figures: the other name is none that the reader knows.
  if (names === 0 || (names === 1 && clause.kind !== S.group && !MOVED.has(clause.kind))) return false;
  if (names === 1 && hasBothEnds(items)) return false;
  const count = figuresBeside(items, at);
  if (count > 1 && count === names - 1 && joinsLast(s)) return false;
  return count > 1 && count !== names;
}

function figuresBeside(items: readonly Item[], at: number): number {
  let count = 1;
  for (const step of [1, -1])
    for (let next = neighbour(items, at, step); next >= 0; next = neighbour(items, next, step)) count++;
  return count;
}

/** "Pepper Co. as well as Filing and Packing Co. gained 6.6 percent and 6.2 percent": the last two names are one, of a firm told in full. */
function joinsLast({ clause, items, story }: Sentence): boolean {
  const { subjects } = clause;
  if (story.isHome || clause.kind !== S.stock || clause.bound || subjects.length < 3) return false;
  const last = items.findIndex(({ subject }) => subject !== undefined && subject === subjects.at(-1));
  const first = items[last - 2];
  if (first === undefined || first.subject !== subjects.at(-2) || kindAt(items, last - 1) !== W.and) return false;
  const { tokens } = story;
  const end = (items[last] as Item).to;
  if (!isSuffix(tokens, end - 1) || isSuffix(tokens, first.to - 1)) return false;
  const name = tokens.text.slice(tokens.start[first.from], tokens.end[end - 1]);
  clause.subjects = [...subjects.slice(0, -2), numbered(S.stock, name, -1)];
  return true;
}

/** "The day's high and low, respectively, were 14,310.80 and 14,132.59": those are what goes in pairs with the figures. */
function hasBothEnds(items: readonly Item[]): boolean {
  return items.some(({ kind }, at) => {
    const other = kind === W.high ? W.low : kind === W.low ? W.high : -2;
    return kindAt(items, at + 1) === W.and && kindAt(items, at + 2) === other;
  });
}

/** The number of the same unit that a comma or "and" joins to the one at `at`, or -1. */
function neighbour(items: readonly Item[], at: number, step: number): number {
  const joint = kindAt(items, at + step);
  if (joint !== W.comma && joint !== W.and) return -1;
  const second = kindAt(items, at + 2 * step);
  const other = joint !== second && (second === W.and || second === W.comma) ? at + 3 * step : at + 2 * step;
  return kindAt(items, other) === W.quantity && items[other]?.quantity?.unit === items[at]?.quantity?.unit ? other : -1;
}

/**
 * "Pepper (2.1%) and Salt (1.8%) led, ending at 34.50 and 61.25 baht": the stocks told of before, whose turn it is again
 * where as many figures stand side by side; undefined where none are.
 */
export function pairedAgain({ items, clause, at, story }: Sentence, role: number): Subject[] | undefined {
  if (clause.kind !== S.stock || clause.subjects.length !== 1 || clause.counts[role] !== 0) return undefined;
  if (neighbour(items, at, -1) >= 0) return undefined;
  let count = 1;
  let last = at;
  for (let next = neighbour(items, at, 1); next >= 0; next = neighbour(items, next, 1)) {
    count++;
    last = next;
  }
  if (count === 1 || kindAt(items, last - 1) !== W.and || kindAt(items, last + 1) === W.direction) return undefined;
  const told = new Set<string>();
  for (const { measure, sentence, subject } of story.claims.slice(-TOLD_REACH))
    if (sentence === story.sentence && measure.startsWith("stock.")) told.add(subject);
  const stocks: Subject[] = [];
  for (const { subject } of items.slice(0, at))
    if (subject?.kind === S.stock && told.has(subject.name) && !stocks.includes(subject)) stocks.push(subject);
  return stocks.length === count && stocks.at(-1)?.name === clause.subjects[0]?.name ? stocks : undefined;
}

/** Claims of a list that its second row of figures is looked up in. */
const TOLD_REACH = 12;

/** "The 30-year and 50-year bonds recorded 3.17 percent, up 0.2bp, and 3.1 percent, unchanged": said between two, of the first. */
export function isOfOne({ clause, story: { claims, isHome } }: Sentence, claim: number): boolean {
  const told = clause.shared?.find((other) => other.claim < claim && other.count === clause.subjects.length);
  if (!isHome || clause.kind !== S.bond || told === undefined) return false;
  const measure = claims[told.claim]?.measure;
  for (let at = claim + 1; at < claims.length; at++) if (claims[at]?.measure === measure) return true;
  return false;
}

const JOINS = kindTable(W.comma, W.and, W.colon);

/** "Up 0.2 percent, unchanged and down 0.1 percent, respectively": the one of three or more that did not move has had its turn. */
export function passUnchanged({ clause, items, paired }: Sentence, at: number): void {
  if (!paired || clause.subjects.length < 3 || !MOVED.has(clause.kind)) return;
  const [before, next] = [kindAt(items, at - 1), kindAt(items, at + 1)];
  if (JOINS[before] !== 1 || JOINS[next] !== 1) return;
  clause.counts[R.percent] = (clause.counts[R.percent] as number) + 1;
}

const WAYS = kindTable(W.direction, W.by);

/** "Were unchanged and down 0.1 percent, respectively", "up 0.4 percent and flat": which of two the only figure is of; -1 else. */
export function ofMovedOne({ clause, items, paired }: Sentence, at: number): number {
  if (!paired || clause.subjects.length !== 2 || !MOVED.has(clause.kind)) return -1;
  let before = at - 1;
  while (before > at - 3 && WAYS[kindAt(items, before)] === 1) before--;
  if (kindAt(items, before) === W.and && isStill(items[before - 1])) return 1;
  let behind = at + 1;
  while (behind < at + 3 && WAYS[kindAt(items, behind)] === 1 && !isStill(items[behind])) behind++;
  return kindAt(items, behind) === W.and && isStill(items[behind + 1]) ? 0 : -1;
}

/** "Unchanged", "flat". */
function isStill(item: Item | undefined): boolean {
  return item?.kind === W.direction && item.value === 0;
}

/** What may stand between the last of the figures and the day of them all. */
const BEFORE_DAY = kindTable(W.comma, W.respectively, W.each, W.preposition);

/** "Jumped 7.4 percent and 9.2 percent each on Friday": the day behind the last figure is that of all. */
export function dayOfPair({ items, clause, dates, paired }: Sentence, at: number): number | undefined {
  if (dates !== 1 || (!paired && clause.subjects.length < 2)) return undefined;
  let last = at;
  for (let next = neighbour(items, at, 1); next >= 0; next = neighbour(items, last, 1)) last = next;
  let end = last + 1;
  while (BEFORE_DAY[kindAt(items, end)] === 1) end++;
  const day = items[end]?.kind === W.date ? items[end]?.day : undefined;
  return end === last + 1 || day === undefined || day.long || kindAt(items, end + 1) === W.possessive
    ? undefined
    : day.number;
}
