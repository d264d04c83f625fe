import type { Tokens } from "../../scanner.ts";
import { type Item, isIn, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Story } from "../story.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isStartMade } from "./start-made.ts";
import { isMinutes as isMinutesOf } from "./trade-halt.ts";

/** Moments told by the open of a session, or counted from it or to its close: "at the open", "minutes into trading". */

const isMinutes = wordSet("minute", "minutes", "hour", "hours");
const isMinute = wordSet("minute", "minutes");
const isInto = wordSet("into");
const isOpen = wordSet("open", "opening");
const isStart = wordSet("start", "outset", "beginning");
const isFirst = wordSet("first", "opening", "early", "initial");
const isLast = wordSet("last", "final", "closing");
const isMiddle = wordSet("midway", "halfway");
const isThrough = wordSet("through");
const isSoon = wordSet("soon", "shortly", "moments", "just", "minutes", "minute", "hour", "hours");
const isUnmoved = wordSet("mixed", "flat", "steady");
const isLittle = wordSet("little");
const isBefore = wordSet("before");
const isMost = wordSet("worst", "best");
const begins = wordSet("open", "start");
const isBell = wordSet("bell");
const isColour = wordSet("green", "red", "positive", "negative", "high", "strong", "weak", "firm", "flat");
const isOpening = wordSet("open", "opening", "outset", "start");

const isSubjectWord = kindSet(W.marketNoun, W.subject, W.shareUnit, W.place, W.plain, W.closeBracket, W.money);

/** "Stocks open higher", "opened slightly lower on Monday", "opened mixed", and what `isFromOpen` tells. */
export function isOpeningTold(story: Story, items: readonly Item[], at: number): boolean {
  const { tokens } = story;
  const { kind, from } = items[at] as Item;
  if (isFromOpen(tokens, items, at)) return !isBefore(tokens, items[at + 1]?.from ?? -1);
  // "Fell 41.10 points at the open", "shares rose at the opening bell", "little changed at the start".
  if (kindAt(items, at - 1) === W.article && kindAt(items, at - 2) === W.at)
    if (isOpen(tokens, from) || isStart(tokens, from))
      return kindAt(items, at + 1) !== W.of || isSession(items, at + 2);
  if (isStartMade(story, items, at)) return true;
  // "As markets opened on Wednesday, the index fell": what goes on from there.
  if (kind === W.open && isAsOpened(items, at)) return true;
  // "In opening trade", "in opening deals".
  if (kind === W.open && isIn(items, at - 1))
    return kindAt(items, at + 1) === W.trading || isDeals(tokens, items[at + 1]?.from ?? -1);
  // "May open higher", "set to open lower", "having opened higher": not yet, and not any more.
  if ((kind !== W.open && !isOpen(tokens, from)) || !isSubjectWord(items[isNow(items[at - 1]) ? at - 2 : at - 1]))
    return false;
  if (isWithMoves(items, at + 1) || isDayInColour(tokens, items, at + 1)) return true;
  const way = items[at + 1];
  if (way === undefined || isUnmoved(tokens, way.from)) return way !== undefined;
  if (isLittle(tokens, way.from)) return kindAt(items, at + 2) === W.copula;
  // "Opened in the green", "opened on a positive note".
  if (way.kind === W.preposition && kindAt(items, at - 1) !== W.plain && isInColour(tokens, items[at + 3])) return true;
  // "Opened 11 paise higher", "opened slightly lower", and not "is seen opening 22 points higher".
  const stepped = way.kind === W.plain || (way.kind === W.quantity && kindAt(items, at - 1) !== W.plain);
  return kindAt(items, stepped ? at + 2 : at + 1) === W.direction;
}

/** "Has opened", "have opened", and not "had opened". */
function isNow(item: Item | undefined): boolean {
  return item?.kind === W.have && item.value === 1;
}

/** "The green", "the red", "a positive note": `word` follows the article. */
function isInColour(tokens: Tokens, word: Item | undefined): boolean {
  return word !== undefined && isColour(tokens, word.from);
}

/** "Opened the session in the red", "began Tuesday's session on a weak note". */
function isDayInColour(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const owned = kindAt(items, at) === W.date && kindAt(items, at + 1) === W.possessive ? at + 1 : at;
  const article = owned > at || kindAt(items, owned) === W.article;
  if (!article || kindAt(items, owned + 1) !== W.span || items[owned + 1]?.value !== 1) return false;
  return kindAt(items, owned + 2) === W.preposition && isInColour(tokens, items[owned + 4]);
}

/** "Started the day with gains", "opened Thursday with further losses", "began the day lower", and not "started the week lower". */
function isWithMoves(items: readonly Item[], at: number): boolean {
  const on = kindAt(items, at) === W.preposition ? at + 1 : at;
  const ofDay = kindAt(items, on) === W.article && kindAt(items, on + 1) === W.span && items[on + 1]?.value === 1;
  const day = kindAt(items, on) === W.date ? on + 1 : ofDay ? on + 2 : at;
  if (day > at && kindAt(items, day) === W.direction) return true;
  if (kindAt(items, day) !== W.with) return false;
  return [1, 2, 3].some((step) => kindAt(items, day + step) === W.moveNoun);
}

/**
 * "Minutes into trading", "the first hour of trading", "in the opening minutes,", "ten minutes after the open", "shortly after
 * the opening bell", "midway through the session", "an hour before the close": at the word that counts.
 */
function isFromOpen(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const { from, to } = items[at] as Item;
  const joint = items[at + 1];
  if (joint === undefined) return false;
  if (isMiddle(tokens, from)) return isThrough(tokens, joint.from) && isSession(items, at + 2);
  if (isMinutes(tokens, to - 1)) {
    if (isInto(tokens, joint.from)) return isSession(items, at + 2);
    if (joint.kind === W.of)
      return kindAt(items, at + 2) === W.trading && !isLast(tokens, from - 1) && isCounted(tokens, from);
    if (joint.kind !== W.after) return isFirst(tokens, from - 1) && ENDS[joint.kind] === 1;
  } else if (!isSoon(tokens, from)) return false;
  if (joint.kind !== W.after || kindAt(items, at + 2) !== W.article) return false;
  const edge = items[at + 3] as Item | undefined;
  if (edge === undefined) return false;
  if (isBefore(tokens, joint.from)) return edge.kind === W.close;
  return isOpen(tokens, edge.from) || (isStart(tokens, edge.from) && kindAt(items, at + 5) !== W.span);
}

const ENDS = kindTable(W.comma, W.period);

/** "The first hour of trading", "ten minutes of trading", and not "a day with an hour of trading". */
function isCounted(tokens: Tokens, at: number): boolean {
  return isMinute(tokens, at) || isFirst(tokens, at - 1);
}

const isDeals = wordSet("deals", "dealings");

/** "As Korean markets opened", "when trading began": right in front, and the day or a comma behind. */
function isAsOpened(items: readonly Item[], at: number): boolean {
  const head = kindAt(items, 0);
  if (at > 4 || (head !== W.as && head !== W.while)) return false;
  const next = kindAt(items, at + 1);
  return next === W.comma || next === W.date || (next === W.preposition && kindAt(items, at + 2) === W.date);
}

/** "Trading", "the session", "the day", "Wednesday's session". */
function isSession(items: readonly Item[], at: number): boolean {
  const owned = kindAt(items, at) === W.date && kindAt(items, at + 1) === W.possessive;
  const noun = items[owned ? at + 2 : kindAt(items, at) === W.article ? at + 1 : at];
  return noun?.kind === W.trading || (noun?.kind === W.span && noun.value === 1);
}

/** Phrases in front of the word that counts: "LONDON: Some forty-five". */
const FRONT = 6;

const isInFront = kindSet(
  W.place,
  W.colon,
  W.article,
  W.numeral,
  W.quantity,
  W.plain,
  W.preposition,
  W.open,
  W.about,
  W.with,
  W.hyphen,
);

/** "An hour before the close, the Dow was up 12.1 points", in another market than Seoul's: what the sentence begins with. */
export function beginsFromOpen({ items, story }: Sentence): boolean {
  if (story.isHome) return false;
  for (let at = 0; at < items.length && at < FRONT; at++) {
    if (isFromOpen(story.tokens, items, at)) return true;
    if (!isInFront(items[at])) return false;
  }
  return false;
}

/** "Up 112 points at the start, it closed lower", and not "at the start of the week". */
export function isAtStart({ items, story }: Sentence, at: number): boolean {
  if (story.isHome || kindAt(items, at - 1) !== W.article || kindAt(items, at - 2) !== W.at) return false;
  return isStart(story.tokens, (items[at] as Item).from) && kindAt(items, at + 1) !== W.of;
}

/** "Surged 3.2 percent to 23,583.4 by mid-morning", "by late morning": of that moment. */
export function isByPart({ items, outline }: Sentence, at: number): boolean {
  if (outline.lastClose > at) return false;
  let joint = at - 1;
  while (joint > at - 3 && (kindAt(items, joint) === W.hyphen || kindAt(items, joint) === W.plain)) joint--;
  if (kindAt(items, joint) === W.by) return kindAt(items, joint - 1) === W.quantity;
  // "Shed 5.0 percent to 23,583.4 in the morning", and not "as much as 5.0 percent".
  const level = kindAt(items, joint) === W.article && isIn(items, joint - 1) ? joint - 2 : -1;
  const moved = kindAt(items, level) === W.quantity && kindAt(items, level - 1) === W.to;
  return moved && kindAt(items, level - 2) === W.quantity && kindAt(items, level - 3) !== W.as;
}

/** What may own an open: "at the market open", "at Monday's opening", "at today's opening". */
function ownsOpen(items: readonly Item[], at: number): number {
  if (kindAt(items, at) === W.marketNoun) return kindAt(items, at - 1) === W.possessive ? at - 2 : at - 1;
  return kindAt(items, at) === W.possessive ? at - 2 : at;
}

/** In Seoul: "At the open", "at the opening bell"; `at` is the noun. */
export function isAtOpen({ items, story: { tokens } }: Sentence, at: number): boolean {
  const { from } = items[at] as Item;
  const owner = ownsOpen(items, at - 1);
  const owned = kindAt(items, owner) === W.article ? owner - 1 : owner;
  if (owner < at - 1 && isOpening(tokens, from) && (kindAt(items, owned) === W.at || kindAt(items, owner - 1) === W.at))
    return kindAt(items, at + 1) !== W.of;
  const before = kindAt(items, at - 1);
  // "Seoul shares open 0.4 percent lower": a headline's present.
  if (before === W.shareUnit || before === W.marketNoun) {
    const near = kindAt(items, at + 1) === W.near || kindAt(items, at + 1) === W.over ? at + 2 : at + 1;
    return begins(tokens, from) && kindAt(items, near) === W.quantity;
  }
  // "At its worst, the index was down 40.2 points".
  const led = before === W.article && kindAt(items, at - 2) === W.at;
  if (led && isMost(tokens, from)) return kindAt(items, at + 1) === W.comma;
  // "At the start of the year".
  return led && isOpening(tokens, from) && kindAt(items, at + 1) !== W.of;
}

/** "Minutes after the open", "20 minutes into trade", "within minutes of the opening bell"; `at` is the minutes. */
export function isSinceOpen(s: Sentence, at: number): boolean {
  const { items } = s;
  const { tokens } = s.story;
  if (!isMinutesOf(s, items[at])) return false;
  const joint = itemAt(items, at + 1);
  const noun = itemAt(items, kindAt(items, at + 2) === W.article ? at + 3 : at + 2);
  if (joint === undefined || noun === undefined) return false;
  if (joint.kind === W.preposition)
    return (isInto(tokens, joint.from) || isIn(items, at + 1)) && isSession(items, at + 2);
  if (joint.kind !== W.after && joint.kind !== W.of) return false;
  return isOpening(tokens, noun.from) || isBell(tokens, noun.to);
}
