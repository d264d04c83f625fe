import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** What is traded before a session opens, and after it has closed. */

const isBeforeOpen = wordSet("premarket", "aftermarket", "extended", "electronic");
const isHours = wordSet("hours", "market");
const isHour = wordSet("hours");
const isBell = wordSet("bell");

/** Phrases from a figure to the words that place it. */
const REACH = 7;

/** "Rose 4 percent in premarket trading", "in after-hours trading Pepper jumped 7 percent", "up 5 percent after the bell". */
export function isOutsideHours({ items, story }: Sentence, at: number): boolean {
  for (let next = at + 1; next < items.length && next < at + REACH; next++) {
    const { kind } = items[next] as Item;
    // "Fell 1.4 percent to $600.71 in extended-hours trading".
    const price = kind === W.quantity && (kindAt(items, next - 1) === W.to || kindAt(items, next - 1) === W.at);
    if (kind === W.comma || kind === W.subject || (kind === W.quantity && !price)) break;
    if (isTradedOutside(items, next, story.tokens)) return true;
  }
  if (isAfterClose(items, story.tokens) || (story.isHome && isElsewhereBefore(items, at, story.tokens))) return true;
  return (
    kindAt(items, 0) === W.preposition &&
    (isTradedOutside(items, 1, story.tokens) || isTradedOutside(items, 2, story.tokens))
  );
}

/** "Traded at 201,500 won on Nextrade, up 1.1 percent", "on the alternative system Nextrade, Pepper was at ...": the venue told last. */
function isElsewhereBefore(items: readonly Item[], at: number, tokens: Sentence["story"]["tokens"]): boolean {
  for (let back = at - 1, names = 0; back >= 0; back--) {
    const { kind, to } = items[back] as Item;
    if (isOtherVenue(tokens, to - 1)) return names < 2 && kindAt(items, 0) !== W.say;
    if (kind === W.subject) names++;
    if (kind === W.while || kind === W.but || kind === W.semicolon) return false;
  }
  return false;
}

function isTradedOutside(items: readonly Item[], at: number, tokens: Sentence["story"]["tokens"]): boolean {
  const word = items[at];
  if (word === undefined) return false;
  // "On Nextrade, Pepper traded at 172,100 won": another venue than the exchange, and other hours.
  if (isOtherVenue(tokens, word.to - 1)) return true;
  const [beside, next] = [items[at + 1], items[at + 2]];
  // "After-hours", "pre-market", "after the bell", "after hours".
  const joined = beside?.kind === W.hyphen && next !== undefined && isHours(tokens, next.from);
  if (joined) return word.kind === W.after || isPre(tokens, word.from);
  // "Rose 5 percent before the bell on Tuesday".
  if (word.kind === W.after && isBefore(tokens, word.from)) return next !== undefined && isBell(tokens, next.from);
  if (word.kind === W.after && isAfter(tokens, word.from))
    return (
      // No "after hours of swings".
      (next !== undefined && isBell(tokens, next.from)) ||
      (next?.kind === W.close && isBell(tokens, items[at + 3]?.from ?? -1)) ||
      (isHour(tokens, beside?.from ?? -1) && next?.kind !== W.of)
    );
  // "Fell 1.9 percent in the premarket", "rose 2 percent premarket".
  return (beside?.kind === W.trading && isBeforeOpen(tokens, word.from)) || isPremarket(tokens, word.from);
}

/** "After the bell, shares of ...", "after the close, ...": the sentence begins so. */
function isAfterClose(items: readonly Item[], tokens: Sentence["story"]["tokens"]): boolean {
  const [after, article] = items;
  if (after?.kind !== W.after || article?.kind !== W.article || !isAfter(tokens, after.from)) return false;
  const noun = items[2];
  if (noun?.kind === W.close && kindAt(items, 3) === W.comma) return true;
  const bell = items[noun?.kind === W.close ? 3 : 2];
  return bell !== undefined && isBell(tokens, bell.from);
}

const isOtherVenue = wordSet("nextrade", "nxt");
const isPremarket = wordSet("premarket");
const isPre = wordSet("pre", "post", "extended");
const isAfter = wordSet("after");
const isBefore = wordSet("before");
