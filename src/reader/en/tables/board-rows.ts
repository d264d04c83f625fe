import { tenTo } from "../../../market/figure.ts";
import type { Measure } from "../../../market/measure.ts";
import { isCapital, LITERAL, NEWLINE, type Tokens } from "../../scanner.ts";
import { MONEY } from "../numbers/currency-mark.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, indexOf, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { Extra, type Story } from "../story.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/**
 * Rows of an exchange's board, elsewhere than in Seoul: a name, where it had closed, where it closed, and by how much that is
 * more: "Hang Seng Index 27,822.28 27,591.25 -231.03". Such a row proves itself, in either order of the first two.
 */

/** Phrases of the longest such row. */
const LONGEST = 12;

/** Sentences from a heading to its rows. */
const HEADED = 3;

const HEADINGS = new WeakMap<Story, number>();

interface Row {
  readonly before: Quantity;
  readonly now: Quantity;
  readonly change: Quantity;
  /** Phrases of its name. */
  readonly name: number;
}

/** Claims the figures of such a row. Returns the phrase behind it; 0 where the sentence is none. */
export function readBoardRow(s: Sentence): number {
  const { items, story } = s;
  if (story.isHome || items.length > LONGEST) return 0;
  if (items.length < 3 && isTurnover(story.tokens, items[0]?.from ?? -1)) HEADINGS.set(story, story.sentence);
  const row = rowOf(items);
  if (row === undefined) return readPercentRow(s);
  const subject = indexOfRow(s, row.name);
  const money = subject === undefined ? moneyOf(items, row.name) : undefined;
  if (subject) claimIndex(story, subject, row);
  else if (money !== undefined && story.sentence - (HEADINGS.get(story) ?? -HEADED) < HEADED)
    claimTurnover(story, money, items, row);
  else return 0;
  return items.length;
}

const isTurnover = wordSet("turnover");

/** Three numbers at the end of a line, of which the last is what parts the first two. */
function rowOf(items: readonly Item[]): Row | undefined {
  const name = items.length - 3;
  if (name < 1) return undefined;
  const [first, second, change] = [name, name + 1, name + 2].map((at) => items[at]?.quantity);
  if (!first || !second || !change || change.sign === 0) return undefined;
  for (const q of [first, second, change]) if (q.unit !== U.plain || q.scale !== 0 || q.range) return undefined;
  const moved = change.sign * amountOf(change);
  const parted = amountOf(second) - amountOf(first);
  if (isAlike(parted, moved)) return { before: first, now: second, change, name };
  return isAlike(-parted, moved) ? { before: second, now: first, change, name } : undefined;
}

/**
 * "DJIA 35,457.31 198.70 0.56%", a level, by how much it moved, and that in percent: the three prove each other, and a rise
 * goes without its sign where the table gives falls theirs.
 */
function readPercentRow(s: Sentence): number {
  const { items, story } = s;
  const name = items.length - 3;
  const subject = items[0]?.subject;
  if (name !== 1 || subject?.kind !== S.index) return 0;
  const [level, change, percent] = [1, 2, 3].map((at) => items[at]?.quantity);
  if (level?.unit !== U.plain || change?.unit !== U.plain || percent?.unit !== U.percent || level.sign !== 0) return 0;
  for (const q of [level, change, percent]) if (q.scale !== 0 || q.range || q.exponent > -1) return 0;
  const sign = change.sign || percent.sign || (hasFall(story, level.from) ? 1 : 0);
  if ((percent.sign !== 0 && percent.sign !== sign) || sign === 0) return 0;
  const before = amountOf(level) - sign * amountOf(change);
  if (Math.abs((100 * amountOf(change)) / before - amountOf(percent)) > 0.0101) return 0;
  const own = story.isOwn(subject);
  story.claim(own ? "index.close" : "foreign_index.close", subject, level, 1, s.extra(1, "pt"));
  story.claim(own ? "index.change" : "other", subject, change, sign, s.extra(2, "pt"));
  story.claim(own ? "index.change_pct" : "foreign_index.change_pct", subject, percent, sign, s.extra(3, "pct"));
  return items.length;
}

/** Characters of a table around a row. */
const TABLE = 500;

/** Some row of the table around has a change and its percentage below nought. */
function hasFall({ tokens: { start, text } }: Story, at: number): boolean {
  const place = start[at] as number;
  return /\d[ \t]+[-\u2212]\d[\d,.]*[ \t]+[-\u2212]?\d[\d.]*%/.test(
    text.slice(Math.max(0, place - TABLE), place + TABLE),
  );
}

function amountOf({ digits, exponent }: Quantity): number {
  return Math.abs(digits) * tenTo(exponent);
}

/** Equal but for the last digit. */
function isAlike(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.015;
}

/** The index a row is of: by its name, or by the line above where that holds the name's beginning. */
function indexOfRow({ items, story }: Sentence, name: number): Subject | undefined {
  const { tokens } = story;
  const [first] = items;
  if (first?.subject?.kind === S.index) return first.subject;
  const from = first?.from ?? 0;
  const to = items[name - 1]?.to ?? 0;
  if (!isIndexWord(tokens, to - 1)) return undefined;
  const whole = to - from > 1 ? from : lineAbove(tokens, from);
  if (whole < 0 || !isCapital(tokens, whole)) return undefined;
  const printed = tokens.text.slice(tokens.start[whole], tokens.end[to - 1]).replace(/\s+/g, " ");
  return indexOf(printed, story.market);
}

const isIndexWord = wordSet("index");

/** Words of a name that a line's end broke. */
const MOST_WORDS = 8;

/** Where the line above begins, which holds words alone; -1 where it does not. */
function lineAbove({ kind }: Tokens, at: number): number {
  let back = at - 1;
  while (back >= 0 && kind[back] === NEWLINE) back--;
  const end = back;
  while (back >= 0 && kind[back] !== NEWLINE) if (kind[back--] === LITERAL || end - back > MOST_WORDS) return -1;
  return end > back ? back + 1 : -1;
}

/** The money in "(million HK dollars)": the money of a row. */
function moneyOf(items: readonly Item[], name: number): string | undefined {
  if (kindAt(items, 0) !== W.openBracket || kindAt(items, name - 1) !== W.closeBracket) return undefined;
  if (!items.slice(0, name).some(({ kind }) => kind === W.scale)) return undefined;
  const money = items.slice(0, name).find(({ kind }) => kind === W.money || kind === W.dollar);
  return money === undefined ? undefined : money.kind === W.dollar ? "USD" : MONEY[money.value];
}

function claimIndex(story: Story, subject: Subject, { before, now, change }: Row): void {
  const own = story.isOwn(subject);
  const level: Measure = own ? "index.close" : "foreign_index.close";
  const past = new Extra("pt", null);
  past.session = story.previousSession;
  // In the order in which they stand.
  const figures = [
    { q: before, extra: past },
    { q: now, extra: new Extra("pt") },
  ];
  for (const { q, extra } of before.from < now.from ? figures : figures.reverse())
    story.claim(level, subject, q, 1, extra);
  story.claim(own ? "index.change" : "other", subject, change, change.sign, new Extra("pt"));
}

function claimTurnover(story: Story, money: string, items: readonly Item[], { before, now, change, name }: Row): void {
  const scaled = items.slice(0, name).find(({ kind }) => kind === W.scale)?.value ?? 0;
  const measure: Measure = money === story.currency ? "turnover.value" : "turnover.value_usd";
  if (measure === "turnover.value_usd" && money !== "USD") return;
  const past = new Extra(money, null);
  past.session = story.previousSession;
  for (const q of [before, now]) {
    q.exponent += scaled;
    q.scale = scaled;
    story.claim(measure, story.mainIndex, q, 1, q === before ? past : new Extra(money));
  }
  story.claim("other", "turnover", change, change.sign, new Extra(money));
}
