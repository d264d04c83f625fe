import { dayAfter } from "../days/day-after.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isShort = wordSet("short", "ahead", "shy");

const MILLION = 6;

/** "This fell short of the 346 million shares worth N4.1 billion traded on Friday": what was traded on another day, behind what was on this. */
export function bindFallenShort(s: Sentence, at: number, q: Quantity): boolean {
  const { items, story } = s;
  const value = q.unit === U.money && q.currency === story.currency && q.scale >= MILLION;
  const volume = q.unit === U.shares || (q.unit === U.plain && q.scale >= MILLION);
  if (story.isHome || !(value || volume)) return false;
  const first = kindAt(items, at - 1) === W.worth ? at - 2 : at;
  if (kindAt(items, first - 1) !== W.article || kindAt(items, first - 2) !== W.of) return false;
  if (!isShort(story.tokens, items[first - 3]?.from ?? -1) || first > REACH) return false;
  if (!isTurnoverBefore(s)) return false;
  const extra = s.extra(at, value ? story.currency : "shares");
  extra.session = dayAfter(items, at) ?? Number.NaN;
  story.claim(value ? "turnover.value" : "turnover.volume", s.marketIndex(), q, 1, extra);
  return true;
}

const isSession = wordSet("session", "market", "day");
const isTotal = wordSet("total");

/** "Turnover of the share reached HUF 20.1 bln from a HUF 32.6 bln session total": the market's, whatever was told of before. */
export function bindSessionTotal(s: Sentence, at: number, q: Quantity): boolean {
  const { items, story } = s;
  if (story.isHome || q.unit !== U.money || q.currency !== story.currency || q.scale < MILLION) return false;
  const total = kindAt(items, at + 2) === W.possessive ? at + 3 : at + 2;
  if (!isTotal(story.tokens, items[total]?.from ?? -1) || !isSession(story.tokens, items[at + 1]?.from ?? -1))
    return false;
  story.claim("turnover.value", story.mainIndex, q, 1, s.extra(at, story.currency));
  return true;
}

/** Phrases from the head of the sentence to the first sum. */
const REACH = 6;

/** The last that was told before the sentence was traded. */
function isTurnoverBefore({ story: { claims, sentence } }: Sentence): boolean {
  for (let n = claims.length - 1; n >= 0; n--) {
    const claim = claims[n];
    if (claim === undefined || claim.sentence < sentence - 1) return false;
    if (claim.sentence < sentence) return claim.measure.startsWith("turnover.");
  }
  return false;
}
