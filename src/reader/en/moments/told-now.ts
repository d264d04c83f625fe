import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** What the present tells of a market has not closed: "is trading at 9,811", "are down 0.4 percent". */

const isNow = wordSet("is", "are");
const isWas = wordSet("was", "were");
const isQuoted = wordSet(..."quoted quoting hovering changing pushing sitting standing holding heading".split(" "));

/** Words that a level or a way goes with: "is 0.4 percent lower", and not "is 0.4 percent of the total". */
const isWay = kindSet(W.direction, W.moving);

/** "The DAX is trading at 9,811", "European shares are pushing higher", "the index is currently 0.3 percent lower"; `at` is the verb. */
export function isToldNow(s: Sentence, at: number): boolean {
  const { items, story } = s;
  const { tokens } = story;
  const verb = (items[at] as Item).from;
  const was = isWas(tokens, verb);
  if (story.isHome || !(was || isNow(tokens, verb)) || !isMarketBefore(items, at)) return false;
  let next = at + 1;
  while (next < at + 3 && kindAt(items, next) === W.plain && !isQuoted(tokens, itemAt(items, next)?.from ?? -1)) next++;
  const told = itemAt(items, next);
  if (told === undefined) return false;
  // "Asian shares were trading higher".
  if (told.kind === W.trading) return true;
  if (was) return false;
  if (isQuoted(tokens, told.from)) return true;
  const moved = isWay(told) || (told.kind === W.quantity && isWay(items[next + 1]));
  return moved && isOfNow(s, next) && !items.some(isOverDays);
}

/** Phrases from a way to its figure, and from it to what tells since when. */
const REACH = 4;

const endsMove = kindSet(W.at, W.to, W.comma, W.period, W.or, W.and, W.while, W.as, W.after, W.with);

/** "Is up 0.4 percent at 9,811", "is lower on Friday", and not "is up 9 percent since March", "from its low". */
function isOfNow({ items, story }: Sentence, at: number): boolean {
  let next = at + 1;
  while (next < at + REACH && !isQuantity(items[next]) && kindAt(items, next) !== W.comma) next++;
  if (!isQuantity(items[next])) return true;
  next += isWay(items[next + 1]) ? 2 : 1;
  if (kindAt(items, next) === W.preposition) next++;
  return next >= items.length || endsMove(items[next]) || items[next]?.day?.number === story.session;
}

const isQuantity = kindSet(W.quantity);

/** An index, a market, its shares: "the DAX is", "London's FTSE 100 index is", "stocks in Asia are". */
function isMarketBefore(items: readonly Item[], at: number): boolean {
  const { kind, value } = items[at - 1] ?? {};
  if (kind === W.subject) return value === S.index;
  if (kind === W.place) return kindAt(items, at - 2) === W.preposition && kindAt(items, at - 3) === W.shareUnit;
  return kind === W.marketNoun || kind === W.shareUnit;
}

/** A span of more than a day, a date that is none of the session's. */
function isOverDays({ kind, value, day }: Item): boolean {
  return (
    (kind === W.span && value !== 1) || kind === W.periodic || kind === W.ago || kind === W.since || day?.long === true
  );
}
