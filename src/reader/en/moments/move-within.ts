import { type Item, isIn, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/**
 * Moves whose moment the words around them tell: right after the open, at an extreme that the words in front name, or on the
 * way to a turn that follows. A story tells the day's move elsewhere, and the two need not agree.
 */
export function isMoveWithin(s: Sentence, at: number): boolean {
  return (
    isAfterOpenBehind(s, at) ||
    isBesideOpen(s, at) ||
    isOnlyTo(s, at) ||
    isAtLowsWhen(s, at) ||
    (!s.story.isHome && isAtOpenBehind(s, at)) ||
    isInSomeOf(s.items, at)
  );
}

/** "Jumped 50 points at the open", "..., a gain of 4.8 percent": from the close before to the open. */
function isAtOpenBehind(s: Sentence, at: number): boolean {
  const { items } = s;
  if (kindAt(items, at + 1) === W.at && isOpen(s, at + 2)) return true;
  const noun = kindAt(items, at - 1) === W.of && kindAt(items, at - 2) === W.moveNoun ? at - 3 : -1;
  const comma = kindAt(items, noun) === W.article ? noun - 1 : noun;
  return noun > 0 && kindAt(items, comma) === W.comma && kindAt(items, comma - 3) === W.at && isOpen(s, comma - 2);
}

/** "Climbed 200 points in eight of the 17 sessions": on those days. */
function isInSomeOf(items: readonly Item[], at: number): boolean {
  const count = items[at + 2];
  const counted = count?.kind === W.numeral || (count?.kind === W.quantity && count.value === U.plain);
  return isIn(items, at + 1) && counted && kindAt(items, at + 3) === W.of;
}

const isOpening = wordSet("open", "opening", "start", "outset");
const isAfterWord = wordSet("after");
const isLonger = kindTable(W.month, W.span, W.numeral);

/** "The open", "the opening bell", "the start of trade", and no start of a week or a month; `at` is the article. */
function isOpen({ items, story: { tokens } }: Sentence, at: number): boolean {
  const noun = itemAt(items, at + 1);
  if (kindAt(items, at) !== W.article || noun === undefined || !isOpening(tokens, noun.from)) return false;
  if (kindAt(items, at + 2) !== W.of) return true;
  const whole = items[kindAt(items, at + 3) === W.article ? at + 4 : at + 3];
  return whole === undefined || isLonger[whole.kind] !== 1 || (whole.kind === W.span && whole.value === 1);
}

/** "Down more than 100 points after the start of trade", "off 2 percent minutes after the open". */
function isAfterOpenBehind(s: Sentence, at: number): boolean {
  const { items, story } = s;
  const next = kindAt(items, at + 1) === W.after ? at + 1 : at + 2;
  const joint = itemAt(items, next);
  return joint?.kind === W.after && isAfterWord(story.tokens, joint.from) && isOpen(s, next + 1);
}

/** Phrases from a figure back to "with", and from there to the words that tell of the open. */
const WITH_REACH = 8;
const OPEN_REACH = 5;

/** "Shares plunged shortly after the open, with the index falling more than 2 percent". */
function isBesideOpen(s: Sentence, at: number): boolean {
  const { items } = s;
  for (let back = at - 1; back > 1 && back > at - WITH_REACH; back--) {
    const { kind } = items[back] as Item;
    if (kind === W.comma || kind === W.semicolon || kind === W.quantity || kind === W.close) return false;
    if (kind !== W.with) continue;
    if (kindAt(items, back - 1) !== W.comma) return false;
    for (let open = back - 2; open > 1 && open > back - OPEN_REACH; open--)
      if (isOpen(s, open - 1) && isAfterOpen(s, open - 2)) return true;
    return false;
  }
  return false;
}

function isAfterOpen({ items, story }: Sentence, at: number): boolean {
  const joint = itemAt(items, at);
  return joint?.kind === W.after && isAfterWord(story.tokens, joint.from);
}

const isOnly = wordSet("only");

/** "Fell 2.4 percent, only to rebound": where it did not stay. */
function isOnlyTo({ items, story }: Sentence, at: number): boolean {
  const only = kindAt(items, at + 1) === W.comma ? at + 2 : at + 1;
  if (kindAt(items, only + 1) !== W.to || !isOnly(story.tokens, itemAt(items, only)?.from ?? -1)) return false;
  // "Rose 1.2 percent, only to 1,110".
  const turn = kindAt(items, only + 2);
  return turn !== W.quantity && turn !== W.about && turn !== W.near;
}

const isWhen = wordSet("when");

/** Phrases from a figure back to "when", and from there to the extreme. */
const WHEN_REACH = 24;
const LOW_REACH = 6;

/** "Came back from session lows in morning trading when the Dow was down 2.5 percent, the S&P 500 was down 2.8 percent". */
function isAtLowsWhen({ items, story }: Sentence, at: number): boolean {
  for (let back = at - 1; back > 1 && back > at - WHEN_REACH; back--) {
    const { kind, from } = items[back] as Item;
    if (kind === W.semicolon || kind === W.close || kind === W.but) return false;
    if (kind !== W.while) continue;
    if (!isWhen(story.tokens, from)) return false;
    for (let low = back - 1; low >= 0 && low > back - LOW_REACH; low--) {
      const before = items[low] as Item;
      if (before.kind === W.comma || before.kind === W.subject) return false;
      if ((before.kind === W.low || before.kind === W.high) && isOfSession(items, low)) return true;
    }
    return false;
  }
  return false;
}

/** "Session lows", "the day's high", and no "five-year low". */
function isOfSession(items: readonly Item[], at: number): boolean {
  const owner = itemAt(items, kindAt(items, at - 1) === W.possessive ? at - 2 : at - 1);
  return owner?.kind === W.intraday || (owner?.kind === W.span && owner.value <= 1);
}
