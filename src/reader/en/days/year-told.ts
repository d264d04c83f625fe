import * as M from "../../mark-code.ts";
import { HYPHEN, isTight, LITERAL, type Tokens } from "../../scanner.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import { wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { yearAt } from "./day.ts";

/** Four digits that are a year, by the words around them. */
const BEFORE_YEARS = kindTable(W.preposition, W.of, W.since, W.previous, W.month, W.by, W.after);

const NEVER_AFTER_YEARS = kindTable(
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
);

/** Past "2021-22", "2020/21", a year of books; `at` where none stands. */
export function yearsEnd(tokens: Tokens, at: number): number {
  const mark = tokens.code[at + 1];
  if ((mark !== HYPHEN && mark !== M.slash) || tokens.kind[at + 2] !== LITERAL || !isTight(tokens, at + 2)) return at;
  const digits = (to: number) => (tokens.end[to] as number) - (tokens.start[to] as number);
  if (digits(at) !== 4 || digits(at + 2) !== 2 || !isTight(tokens, at + 1)) return at;
  const number = (from: number) => Number(tokens.text.slice(tokens.start[from], tokens.end[from]));
  const year = number(at);
  return year >= 1900 && year < 2100 && number(at + 2) === (year + 1) % 100 ? at + 3 : at;
}

/** Words that cut a month or a year short. */
export const isPart = wordSet("early", "late", "mid");

const isWhen = wordSet("when");

/** "From 2003 to 2007", "the gains from 2007, when ...": a stretch of years, `at` the first. */
function isStretch(tokens: Tokens, at: number): boolean {
  if (wordClass(tokens, at - 1) !== W.from) return false;
  if (tokens.code[at + 1] === M.comma) return isWhen(tokens, at + 2);
  const first = yearAt(tokens, at);
  // "The index fell from 2050 to 1980": levels.
  return wordClass(tokens, at + 1) === W.to && first > 0 && first < yearAt(tokens, at + 2);
}

/** "In 2025", "closed 2025 at", "its 2024 high", "2025 export growth": four digits that words around take for a year. */
export function isYear(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const next = wordClass(tokens, at + 1);
  if (next >= 0 && NEVER_AFTER_YEARS[next] === 1) return false;
  const before = kindAt(items, items.length - 1);
  if (before >= 0 && BEFORE_YEARS[before] === 1) return true;
  // "Since early 2011".
  if (before === W.plain && isPart(tokens, at - 1) && BEFORE_YEARS[kindAt(items, items.length - 2)] === 1) return true;
  if (isSeasonOfYear(tokens, items, at)) return true;
  // "Since mid-2008".
  const part = before === W.hyphen && isPart(tokens, at - 2) && isTight(tokens, at - 1) && isTight(tokens, at);
  if (part && BEFORE_YEARS[kindAt(items, items.length - 3)] === 1) return true;
  // "The traumatic 1987 crash".
  if (isEventOfYear(tokens, at + 1)) return true;
  // "Closed at 2009 highs".
  if (isExtremes(tokens, at + 1)) return true;
  // "An explosive start to 2026".
  if (before === W.to && isBeginning(tokens, at - 2)) return true;
  // "Plunged to 2012 low", "to 2012 closing-low": no level is told so.
  if (before === W.to && isExtremeOfYear(tokens, at + 1)) return true;
  if (before === W.to || before === W.from) return isStretch(tokens, before === W.to ? at - 2 : at);
  if (before === W.at) return false;
  // "As they had ended 2001, ...".
  if (isEnded(items) || isWrappedUp(tokens, at) || (before === W.close && kindAt(items, items.length - 2) === W.have))
    return true;
  if (next < 0) return false;
  return (
    before === W.close ||
    // "Started 2019 on a dismal note".
    before === W.open ||
    before === W.article ||
    before === W.possessive ||
    next === W.plain ||
    next === W.high ||
    next === W.low
  );
}

const isSeason = wordSet("spring", "summer", "autumn", "fall", "winter", "christmas", "easter");
const isQuarter = wordSet("q");

/** "Since summer 2015", "in autumn 2011", "since Q3 2008". */
function isSeasonOfYear(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const before = BEFORE_YEARS[kindAt(items, items.length - 2)] === 1 && yearAt(tokens, at) > 0;
  return before && (isSeason(tokens, at - 1) || isQuarter(tokens, (items.at(-1) as Item).from));
}

/** Phrases from the verb to the year: "ended a best-ever 2020". */
const ENDED_REACH = 6;

const DESCRIBES_YEAR = kindTable(W.plain, W.hyphen, W.article, W.direction, W.record, W.previous);

/** "Closed out 2024.", "ended best-ever 2020", "finished a turbulent 2011": a word at least describes it. */
function isEnded(items: readonly Item[]): boolean {
  for (let back = items.length - 1; back >= 0 && back > items.length - ENDED_REACH; back--) {
    const kind = kindAt(items, back);
    if (kind === W.close) return kindAt(items, items.length - 1) === W.plain;
    if (DESCRIBES_YEAR[kind] !== 1) return false;
  }
  return false;
}

const isWrap = wordSet("wrap", "wraps", "wrapped", "wrapping");

/** "Wrapped up 2021 with a gain". */
function isWrappedUp(tokens: Tokens, at: number): boolean {
  return isWrap(tokens, at - 2) && wordClass(tokens, at - 1) === W.direction;
}

const isKindOfExtreme = wordSet("closing", "intraday", "year", "trading");
const isExtremeWord = wordSet("high", "low", "peak", "trough", "highs", "lows");

/** "Low", "closing low", "closing-low". */
function isExtremeOfYear(tokens: Tokens, at: number): boolean {
  if (!isKindOfExtreme(tokens, at)) return isExtremeWord(tokens, at);
  return isExtremeWord(tokens, tokens.code[at + 1] === HYPHEN ? at + 2 : at + 1);
}

const isBeginning = wordSet("start", "beginning", "opening", "finish");
const isEventOfYear = wordSet("crash", "slump", "recession", "collapse", "crisis", "bubble");
const isExtremes = wordSet("highs", "lows", "peaks");
