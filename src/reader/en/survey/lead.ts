import type { Claim } from "../../claim.ts";
import { weekdayOfNumber } from "../../day-number.ts";
import { HOME } from "../atlas/markets.ts";
import { isDayBeforeInFront } from "../days/day-before.ts";
import { dayOfSession } from "../days/session-day.ts";
import { isInQuarter } from "../days/to-date.ts";
import { beginsFromOpen } from "../moments/opening-told.ts";
import { isPartInFront } from "../moments/part-in-front.ts";
import { isPartOfPlace } from "../moments/part-of-place.ts";
import { beginsAtOpen, isEarlyInFront } from "../moments/soon-after-open.ts";
import { beginsWithin } from "../moments/told-within.ts";
import { beginsUnlike } from "../phrases/contrasted.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { isSinceSpan } from "../phrases/since-span.ts";
import { isEndOfSpan } from "../phrases/span-edge.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Story } from "../story.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { leadPhrases } from "./lead-phrase.ts";

/** The day or the span that a sentence begins with. */

/** True where the rule has settled what day the sentence begins with, or that it begins with none. */
type LeadRule = (s: Sentence) => boolean;

const isLikewise = wordSet("similarly", "likewise");
const isHand = wordSet("hand");

/** Phrases in which a sentence says that it sets one thing against another. */
const CONTRAST = 9;

/** "On the other hand, ...", "the Nifty, on the other hand, ...". */
function isOnOtherHand({ items, story }: Sentence): boolean {
  for (let at = 3; at < items.length && at < CONTRAST; at++)
    if (kindAt(items, at) === W.comma && isHand(story.tokens, (items[at - 1] as Item).from))
      return kindAt(items, at - 4) === W.preposition;
  return false;
}

/** "In the previous trade, the Sensex rose ... . Similarly, the Nifty climbed ...": on that day too. */
const likeLast: LeadRule = (s) => {
  const { items, story } = s;
  if (story.isHome) return false;
  // "During the day, it fell to ...", "the Nifty, on the other hand, lost ...": so do these.
  const again = kindAt(items, 1) === W.comma && isLikewise(story.tokens, (items[0] as Item).from);
  const within = s.withinSession && kindAt(items, 4) === W.it;
  if (!again && !within && !isOnOtherHand(s)) return false;
  const told = firstOfLastSentence(story);
  if (told?.elsewhen || told?.session) s.leadingDay = told.elsewhen ? Number.NaN : story.lastDay;
  return false;
};

/** The first claim of the sentence before. */
function firstOfLastSentence({ claims, sentence }: Story): Claim | undefined {
  let first: Claim | undefined;
  for (let at = claims.length - 1; at >= 0 && (claims[at] as Claim).sentence >= sentence - 1; at--) first = claims[at];
  return first;
}

/** "A day earlier, it reached ...": before the session, or before the day last spoken of. */
const dayEarlier: LeadRule = (s) => {
  const { items, story } = s;
  const ago = kindAt(items, 2);
  const dayAgo = kindAt(items, 0) === W.article && items[1]?.kind === W.span && items[1].value === 1;
  if (!dayAgo || (ago !== W.previous && ago !== W.after) || kindAt(items, 3) !== W.comma) return false;
  const last = story.claims.at(-1);
  const dated = last !== undefined && (last.session !== undefined || last.elsewhen === true);
  s.leadingDay = story.lastDay === undefined && !dated ? story.previousSession : Number.NaN;
  return true;
};

/** "Two months ago, foreigners sold ...". */
const spanAgo: LeadRule = (s) => {
  const { items, story } = s;
  if (!story.isHome || kindAt(items, 1) !== W.span || kindAt(items, 3) !== W.comma) return false;
  const ago = kindAt(items, 2);
  if ((items[1] as Item).value >= 7 && (ago === W.ago || ago === W.previous)) s.leadingLong = s.leadingScope = true;
  return false;
};

/** "In the previous trade, ...", "on the previous day, foreigners sold ...". */
const dayBefore: LeadRule = (s) => {
  const { items, story } = s;
  const front = kindAt(items, 0) === W.preposition ? 1 : 0;
  if (kindAt(items, front) !== W.article || kindAt(items, front + 1) !== W.previous) return false;
  const day = kindAt(items, front + 2) === W.trading ? front + 3 : front + 2;
  const trade = !story.isHome && front > 0 && day > front + 2 && kindAt(items, day) === W.comma;
  const comma = kindAt(items, day + 1) === W.comma && kindAt(items, day + 2) !== W.date;
  if (!trade && !(kindAt(items, day) === W.span && items[day]?.value === 1 && comma)) return false;
  s.leadingDay = story.previousSession;
  return true;
};

/** "In fact, the previous day foreigners were net sellers of ...". */
const dayBeforeInFront: LeadRule = (s) => {
  if (!s.story.isHome || !isDayBeforeInFront(s.items)) return false;
  s.leadingDay = s.story.previousSession;
  return true;
};

/** "After closing in the red on Friday, the Dow advanced", "after a tough day on Thursday, Pepper rose": what went before was of that day. */
const afterDay: LeadRule = ({ items, story }) =>
  !story.isHome && kindAt(items, 0) === W.after && (kindAt(items, 1) === W.close || isDayInFront(items));

/** A day right before the sentence's first comma. */
function isDayInFront(items: readonly Item[]): boolean {
  for (let at = 1; at < items.length && at < FRONT; at++)
    if (kindAt(items, at) === W.comma) return kindAt(items, at - 1) === W.date;
  return false;
}

/** Phrases of what went before in front of a sentence. */
const FRONT = 12;

/** "Since the start of the year, ...", "since Oct. 28, ...", "during the quarter, ...". */
const spanFirst: LeadRule = (s) => {
  if (!isSpanFirst(s.items)) return false;
  s.leadingScope = true;
  return true;
};

/** Phrases from a sentence's head to the comma behind its span. */
const SPAN_REACH = 8;

/** A span in front of the first comma, and not "since the open, ...". */
function isSpanFirst(items: readonly Item[]): boolean {
  let comma = 1;
  while (comma < SPAN_REACH && kindAt(items, comma) !== W.comma) comma++;
  if (kindAt(items, comma) !== W.comma) return false;
  if (kindAt(items, 0) !== W.since) return isInQuarter(items, 0);
  const noun = kindAt(items, 1) === W.article ? 2 : 1;
  return kindAt(items, noun) !== W.open && (kindAt(items, 1) === W.date || isSinceSpan(items, 1));
}

const daySession: LeadRule = (s) => {
  const day = s.story.isHome ? undefined : dayOfSession(s.items);
  if (day === undefined) return false;
  s.leadingDay = day;
  return true;
};

const isOutset = wordSet("start", "beginning", "outset");
const MONDAY = 1;
const WEEK = 7;

/** "At the start of the week, the DAX was up by 3 percent": a day before, unless it is told on a Monday. */
const startOfWeek: LeadRule = (s) => {
  const { items, story } = s;
  if (kindAt(items, 0) !== W.at || !isEndOfSpan(items, 1) || items[5]?.value !== WEEK) return false;
  if (!isOutset(story.tokens, (items[2] as Item).from) || weekdayOfNumber(story.session) === MONDAY) return false;
  s.leadingDay = Number.NaN;
  return true;
};

/** In order; the first that settles the day ends it. */
const RULES: readonly LeadRule[] = [
  likeLast,
  dayEarlier,
  spanAgo,
  dayBefore,
  dayBeforeInFront,
  afterDay,
  beginsUnlike,
  spanFirst,
  daySession,
  startOfWeek,
  leadPhrases,
];

/** A sentence that begins with a day or a span is about it: "On Friday ...", "Across five sessions ...". */
export function leading(s: Sentence): void {
  s.withinSession ||= beginsWithin(s);
  leadingPlace(s);
  if (beginsWithMoment(s)) s.timed = s.clocked = true;
  else if (beginsAtOpen(s)) {
    s.timed = true;
    // "As soon as the market opened, it crossed 1,420 won, ending the trade at ...": where it ended is of no moment.
    s.clocked ||= !s.outline.ends;
  }
  s.leadingScope = s.story.underSpan;
  for (const rule of RULES) if (rule(s)) return;
}

/** "In New York, the won traded at ...". */
function leadingPlace(s: Sentence): void {
  const { items, story } = s;
  if (!story.isHome || kindAt(items, 0) !== W.preposition || kindAt(items, 2) !== W.comma) return;
  if (kindAt(items, 1) === W.place && PLACE_MARKETS[items[1]?.value ?? -1] !== HOME) s.offshoreFrom = 0;
}

const isCurrently = wordSet("currently");

function beginsWithMoment(s: Sentence): boolean {
  const { items, story } = s;
  if (isPartInFront(s) || isPartOfPlace(s) || beginsFromOpen(s)) return true;
  if (!story.isHome) return false;
  // "Currently, the index stands at ...".
  return isEarlyInFront(s) || (kindAt(items, 0) === W.plain && isCurrently(story.tokens, (items[0] as Item).from));
}
