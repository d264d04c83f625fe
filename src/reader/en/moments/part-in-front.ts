import type { Tokens } from "../../scanner.ts";
import { isPart } from "../days/year-told.ts";
import { type Item, isIn, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** A part of the day that a sentence begins with. */
const isEarly = wordSet("early", "initial");

const isEarlyPart = (s: Sentence, at: number) =>
  kindAt(s.items, at) === W.plain && isEarly(s.story.tokens, (s.items[at] as Item).from);

/** "In early trading, ...", "in morning trade ...", "by late afternoon the index ...": the sentence begins with its part. */
export function isPartInFront(s: Sentence): boolean {
  const { items, outline, story } = s;
  const isMorning = (next: number) => kindAt(items, next) === W.intraday && items[next]?.value === 1;
  const isToday = (next: number) =>
    items[next]?.day?.number === story.session || isTodayWord(story.tokens, items[next]);
  // "Late in the afternoon, ...".
  const led = kindAt(items, 0) === W.plain && isPart(story.tokens, (items[0] as Item).from) ? 1 : 0;
  if (kindAt(items, led) !== W.preposition && kindAt(items, led) !== W.by) return false;
  let at = kindAt(items, led + 1) === W.article ? led + 2 : led + 1;
  if (isHourOfDay(s, at)) return true;
  if (isToday(at) && isMorning(at + 1)) return isStart(kindAt(items, at + 2));
  // "By late afternoon", "in mid-morning trade".
  const first = at;
  while (at < first + 3 && (kindAt(items, at) === W.hyphen || isPartWord(s, at))) at++;
  const early = at === first + 1 && isEarlyPart(s, first) && kindAt(items, at) === W.trading;
  if (!early && !isMorning(at)) return false;
  const noun = kindAt(items, early ? at : at + 1);
  const trades = noun === W.trading || (noun === W.span && items[at + 1]?.value === 1);
  const next = early || !trades ? at + 1 : at + 2;
  // "In the morning, the index ...", and no "in the afternoon the index fell to close at ...".
  if (!trades && !early && outline.ends) return false;
  // "In early trading Tuesday, ...", "by late afternoon today, ...".
  const behind = isToday(next) ? next + 1 : next;
  // "By midmorning Thursday in Seoul, ...".
  const placed = story.isHome && isIn(items, behind) && kindAt(items, behind + 1) === W.place;
  return isStart(kindAt(items, placed ? behind + 2 : behind));
}

const isFirstWord = wordSet("first", "last", "final", "opening");
const isHourWord = wordSet("hour", "hours", "minutes");

/** "In the first hour 120 million shares changed hands", "in the last two hours of trading, ...". */
function isHourOfDay({ items, story: { tokens } }: Sentence, at: number): boolean {
  if (!isFirstWord(tokens, items[at]?.from ?? -1)) return false;
  const counted = kindAt(items, at + 1) === W.numeral || kindAt(items, at + 1) === W.quantity ? at + 1 : at;
  const last = items[counted === at ? at + 1 : counted];
  return last !== undefined && isHourWord(tokens, last.to - 1);
}

const isPartWord = (s: Sentence, at: number) =>
  kindAt(s.items, at) === W.plain &&
  (isPart(s.story.tokens, (s.items[at] as Item).from) || isEarly(s.story.tokens, (s.items[at] as Item).from));

const isTodayName = wordSet("today");

function isTodayWord(tokens: Tokens, item: Item | undefined): boolean {
  return item !== undefined && isTodayName(tokens, item.from);
}

/** What a statement may begin with. */
const STARTS = kindTable(W.comma, W.subject, W.it, W.article, W.marketNoun, W.group);

function isStart(kind: number): boolean {
  return kind >= 0 && STARTS[kind] === 1;
}
