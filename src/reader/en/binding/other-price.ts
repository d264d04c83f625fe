import { scopeAfter } from "../days/scope-after.ts";
import { isAverage } from "../levels/level-place.ts";
import { isOutsideHours } from "../moments/outside-hours.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { isOfferPrice } from "../phrases/offer-price.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Story } from "../story.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Prices that are those of no session: of a range, an average, an offering, or a year before. */
export function isOtherPrice(s: Sentence, at: number): boolean {
  if (
    isRangeEnd(s, at) ||
    isOfYearBefore(s, at) ||
    isOfOffering(s) ||
    isBeforeOfferPrice(s, at) ||
    isOfBid(s, at) ||
    isNotReached(s)
  )
    return true;
  return isOutsideHours(s, at) || isAverage(s, at) || isMarkPassed(s);
}

const isShortWord = wordSet("verge", "cusp", "brink", "short", "shy", "close", "closer", "nearer");

/** "Was on the verge of 160,000 won", "just short of 160,000 won", "came close to 160,000 won". */
function isNotReached({ clause, items, story }: Sentence): boolean {
  if (clause.prep !== W.of && clause.prep !== W.to) return false;
  const word = itemAt(items, clause.prepAt - 1);
  // "Rose 2.4 percent to a record close of 63,700 won".
  if (word?.kind === W.close && clause.prep === W.of) return false;
  return word !== undefined && word.to === word.from + 1 && isShortWord(story.tokens, word.from);
}

const isBetween = wordSet("between");

/** "Traded between 80,100 won and 82,000 won". */
function isRangeEnd({ items, story }: Sentence, at: number): boolean {
  const between = itemAt(items, at - 3);
  if (kindAt(items, at - 1) !== W.and || kindAt(items, at - 2) !== W.quantity || !between) return false;
  return isBetween(story.tokens, between.from);
}

/** Days from which a span is none of the session's: a month. */
const MONTH = 28;

/** "Was at 71,000 won a year ago", "hit 1.2 million won last month". */
function isOfYearBefore({ items }: Sentence, at: number): boolean {
  const span = itemAt(items, at + 2);
  if (span?.kind !== W.span || span.value < MONTH) return false;
  return kindAt(items, at + 1) === W.previous || kindAt(items, at + 3) === W.ago;
}

/** "From its $40 IPO price", "below the 15,000 won initial public offering price": what it was sold at. */
function isBeforeOfferPrice({ items, story: { tokens } }: Sentence, at: number): boolean {
  const next = items[at + 1];
  if (next === undefined) return false;
  return isOfferPrice(tokens, next.from) || (isInitial(tokens, next.from) && isOfferPrice(tokens, next.from + 2));
}

const isInitial = wordSet("initial");

/** "The offer price of Pepper was 12,400 won", "below its offering price of 12,400 won". */
function isOfOffering({ clause: { prep, prepAt, subjectAt }, items, story: { isHome, tokens } }: Sentence): boolean {
  const isPriceAt = (at: number) => isOfferPrice(tokens, (itemAt(items, at)?.from ?? 0) - 1);
  if (isHome && prep === W.of && isPriceAt(prepAt - 1)) return true;
  return kindAt(items, subjectAt - 1) === W.of && isPriceAt(subjectAt - 2);
}

const isBid = wordSet(
  "offer",
  "bid",
  "bids",
  "placing",
  "offering",
  "proposal",
  "tender",
  "approach",
  "takeover",
  "buyout",
);

/** "Made a cash offer at 275p a share", "a bid of $14 a share": what a buyer would pay. */
function isOfBid({ clause: { prep, prepAt }, items, story: { isHome, tokens } }: Sentence, at: number): boolean {
  // "Tabled a bid worth 655p per share".
  const valued = !isHome && kindAt(items, at - 1) === W.worth ? itemAt(items, at - 2) : undefined;
  if (valued !== undefined && isBid(tokens, valued.to - 1)) return true;
  if (isHome || (prep !== W.at && prep !== W.of) || prepAt !== at - 1) return false;
  const noun = itemAt(items, prepAt - 1);
  return noun !== undefined && noun.kind !== W.subject && isBid(tokens, noun.to - 1);
}

/** "Its March 2019 peak of 71,300 won", "reached a 52-week high of 64,200 won last month": of another time. */
export function isOfAnotherTime({ clause, items, story }: Sentence, at: number): boolean {
  if (clause.prep !== W.of) return false;
  const high = kindAt(items, clause.prepAt - 1) === W.high ? clause.prepAt - 1 : -1;
  if (high <= 0) return false;
  if (kindAt(items, high - 1) === W.date || kindAt(items, high - 1) === W.month) return true;
  if (isOnlyNear(items, high)) return true;
  return (
    !clause.record && scopeAfter(items, at) && !items.slice(at, at + WEEK_REACH).some((item) => isThisWeek(story, item))
  );
}

/** "Near its 52-week high", "close to its 12-month low", "just below its year high": not where the price was. */
function isOnlyNear(items: readonly Item[], high: number): boolean {
  let back = high - 1;
  while (back > high - NEAR_REACH && BEFORE_HIGH[kindAt(items, back)] === 1) back--;
  if (back === high - 1 || kindAt(items, high - 1) === W.intraday) return false;
  const head = kindAt(items, back);
  const close = head === W.to && kindAt(items, back - 1) === W.close && kindAt(items, back - 2) !== W.to;
  return head === W.near || head === W.below || head === W.above || close;
}

const BEFORE_HIGH = kindTable(W.article, W.quantity, W.hyphen, W.span, W.record, W.numeral);

/** Phrases from "near" to the high: "near its 52-week". */
const NEAR_REACH = 7;

/** Phrases from a high to the week it is told of. */
const WEEK_REACH = 8;

/** "For the third day this week": the session's own. */
function isThisWeek({ tokens }: Story, { from, to }: Item): boolean {
  return isWeek(tokens, to - 1) && (isThis(tokens, from) || isThis(tokens, from - 1));
}

const isThis = wordSet("this");
const isWeek = wordSet("week");

/** Phrases from a number of things to what it has grown to. */
const NUMBER_REACH = 14;

const isNumber = wordSet("number", "count", "tally", "headcount", "workforce", "network");

/** "Bringing the number of its shops at home and abroad to 154": so many things, and no price. */
export function isGrownNumber({ items, story }: Sentence, at: number): boolean {
  if (kindAt(items, at - 1) !== W.to || story.isHome) return false;
  for (let back = at - 2; back > 0 && back > at - NUMBER_REACH; back--) {
    const { kind, from } = items[back] as Item;
    if (kind === W.comma || kind === W.quantity || kind === W.semicolon) return false;
    if (isNumber(story.tokens, from)) return true;
  }
  return false;
}

/** "Rose after it announced plans to hire 300 Pepper graduates": what a verb behind "to" is about, with a noun of its own. */
export function isObjectOfPlan({ clause, items, story }: Sentence, at: number): boolean {
  if (story.isHome || clause.prep !== W.to || clause.prepAt !== at - 2) return false;
  const verb = items[at - 1];
  if (verb?.kind !== W.plain || verb.value !== 0) return false;
  return NAMES_THINGS[kindAt(items, at + 1)] === 1;
}

const NAMES_THINGS = kindTable(W.plain, W.place, W.sector, W.groupAdjective, W.title, W.subject);

/** "Returning above the level of PLN 21": passed, and not where it closed. */
function isMarkPassed({ clause: { prep, prepAt }, items }: Sentence): boolean {
  if (prep !== W.of || kindAt(items, prepAt - 1) !== W.mark) return false;
  const head = kindAt(items, kindAt(items, prepAt - 2) === W.article ? prepAt - 3 : prepAt - 2);
  return head === W.above || head === W.below || head === W.pass;
}
