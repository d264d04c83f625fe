import { weekdayOfNumber } from "../../day-number.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { isOfferPrice } from "../phrases/offer-price.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Story } from "../story.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Where a move is counted from: the last close, or a day too far back to be that of the session before. */

/**
 * "Opened at X and climbed by 141.22 points compared to Thursday's finish": a verb of its own, measured from a close, is no
 * move of the open. In Seoul openings are told so too: there it may be one.
 */
export function isFromClose({ clause, items, story }: Sentence, at: number): boolean {
  // "Tokyo opened higher, with the Dow having risen 0.1 percent": New York had closed hours before.
  if (!story.isHome && clause.subjects[0]?.market === "US" && FAR_EAST.has(story.market)) return true;
  const verb = kindAt(items, at - 1) === W.by ? at - 2 : at - 1;
  if (story.isHome || kindAt(items, verb) !== W.move) return false;
  const behind = kindAt(items, at + 1) === W.moveNoun ? at + 2 : at + 1;
  const joint = kindAt(items, behind);
  if (joint !== W.against && joint !== W.from) return false;
  const from = joint === W.against && kindAt(items, behind + 1) === W.to ? behind + 2 : behind + 1;
  return kindAt(items, from) === W.date || kindAt(items, from) === W.previous || kindAt(items, from + 1) === W.previous;
}

/** Markets that close before New York opens. */
const FAR_EAST: ReadonlySet<string> = new Set("JP CN HK TW SG MY TH PH ID VN AU NZ IN PK BD LK NP".split(" "));

/** "Has dropped by 221.21 points (-6.92%) to close at 2,974.98". */
export function isLedToClose(items: readonly Item[], at: number): boolean {
  let next = at + 1;
  while (next < at + 6 && BESIDE_CHANGE[kindAt(items, next)]) next++;
  return kindAt(items, next) === W.to && kindAt(items, next + 1) === W.close;
}

const BESIDE_CHANGE = kindTable(W.openBracket, W.closeBracket, W.quantity, W.or, W.comma, W.mark, W.moving);

/** Days between two sessions with holidays between them. */
const FARTHEST = 5;

/** "Up 9.7 percent from last Wednesday": a day too far back to be the session before. */
export function isFromAfar({ items, story }: Sentence, at: number, dated: number | undefined): boolean {
  const to = dated ?? story.session;
  // "50% higher than when Oslo closed": from a moment that the words behind tell of.
  const moment = kindAt(items, at + 2) === W.than ? itemAt(items, at + 3) : undefined;
  if (moment !== undefined && isWhen(story.tokens, moment.from)) return true;
  // "97.9 percent higher than its 2002 closing".
  if (!story.isHome && (moment?.kind === W.article || moment?.kind === W.it) && items[at + 4]?.day?.long) return true;
  for (let next = at + 1; next < at + 5 && next < items.length; next++) {
    // "Up 12.5 percent since Oct. 3".
    const since = kindAt(items, next) === W.since && next === at + 1 ? items[next + 1]?.day : undefined;
    if (since && !since.long && !story.isHome) return to - since.number > FARTHEST;
    if (kindAt(items, next) !== W.from) continue;
    // "Up 2 percent from where it started the year".
    if (next === at + 1 && !story.isHome && isWhere(story.tokens, itemAt(items, next + 1)?.from ?? -1)) return true;
    if (isOffer(story, items, next)) return true;
    // "From 2,988.77 points on Jan. 3".
    const level = kindAt(items, next + 1) === W.quantity && kindAt(items, next + 2) === W.preposition;
    const last = level ? next + 3 : kindAt(items, next + 1) === W.previous ? next + 2 : next + 1;
    const from = kindAt(items, last + 1) === W.possessive ? undefined : items[last]?.day;
    if (from === undefined || from.long) return false;
    return to - from.number > FARTHEST || (!level && last > next + 1 && isApart(from.number, to));
  }
  return false;
}

/**
 * "Up 160 percent from its initial public offering price", "8.8 percent lower than its offering price", "down 92,000 won, or
 * 15.4 percent, from its opening price", in Seoul.
 */
export function isFromOffer({ items, story }: Sentence, at: number): boolean {
  const reach = kindAt(items, at + 2) === W.or ? 6 : 5;
  for (let next = at + 1; next < at + reach && next < items.length; next++) {
    const joins = LEADS_TO_OFFER[kindAt(items, next)] === 1 && kindAt(items, next - 1) !== W.comma;
    if (joins || kindAt(items, next) === W.from) return isOffer(story, items, next);
  }
  return false;
}

const LEADS_TO_OFFER = kindTable(W.than, W.below, W.above);
const isOpening = wordSet("opening", "starting", "debut");
const isPrice = wordSet("price");
const isWhen = wordSet("when");
const isWhere = wordSet("where");

/** "Up 120 percent from its IPO price", "down 92,000 won (15.4%) from the opening price": counted from no close. */
function isOffer({ tokens }: Story, items: readonly Item[], from: number): boolean {
  for (let next = from + 1; next < from + 6 && next < items.length; next++) {
    const { from: first, to } = items[next] as Item;
    for (let token = first; token < to; token++)
      if (isOfferPrice(tokens, token) || (isOpening(tokens, token) && isPrice(tokens, token + 1))) return true;
  }
  return false;
}

/** "Fell 50.64 points, or 8.06 percent, from last week to close at 577.56", told of the week's first session: from the last one's close. */
export function isFromLastWeek({ items, story }: Sentence, at: number): boolean {
  if (!story.isHome || !isApartInDays(story.previousSession, story.session)) return false;
  let from = at + 1;
  while (from < at + 6 && BEFORE_FROM[kindAt(items, from)] === 1) from++;
  if (kindAt(items, from) !== W.from || kindAt(items, from + 1) !== W.previous) return false;
  const span = items[from + 2];
  return (
    span?.kind === W.span && span.value === 7 && kindAt(items, from + 3) === W.to && kindAt(items, from + 4) === W.close
  );
}

const BEFORE_FROM = kindTable(
  W.or,
  W.quantity,
  W.comma,
  W.openBracket,
  W.closeBracket,
  W.preposition,
  W.article,
  W.subject,
);

/** A weekend lies between two sessions. */
function isApartInDays(from: number, to: number): boolean {
  return to - from > 2;
}

/** Another session lies between two days, unless it was a holiday. */
export function isApart(from: number, to: number): boolean {
  return to - from > 1 && !(to - from === 3 && weekdayOfNumber(to) === 1);
}
