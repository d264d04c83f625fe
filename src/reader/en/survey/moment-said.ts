import { foreseeByVerb } from "../binding/foreseen-rate.ts";
import { behindRate, isElsewhen } from "../binding/other-venue.ts";
import { isSinceLevel } from "../days/since-when.ts";
import { mostSaid } from "../moments/at-its-most.ts";
import { isEarlyMove } from "../moments/early-move.ts";
import { endsAtClose } from "../moments/moment.ts";
import { isAtOpen, isAtStart, isByPart } from "../moments/opening-told.ts";
import { isSoonAfterOpen } from "../moments/soon-after-open.ts";
import { isStillToCome } from "../moments/still-to-come.ts";
import { readClock, readNoon, readPart } from "../moments/told-clock.ts";
import { isMinutes } from "../moments/trade-halt.ts";
import { type Item, isIn, itemAt, kindAt } from "../phrases/item.ts";
import { isEndOfSpan } from "../phrases/span-edge.ts";
import { isWord } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isHelped } from "../verbs/helped.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import type { Hearing, Hearings } from "./heard.ts";

/** What says that a sentence tells of a moment of the session: clocks, parts of the day, "at the open", "at that point". */
const readAfter: Hearing = (s, at, item) => {
  if (isSinceLevel(s.items, at)) item.kind = W.since;
  if (isSoonAfterOpen(s, at)) s.timed = s.clocked = true;
};

const readPlain: Hearing = (s, at, item) => {
  const { items, story } = s;
  foreseeByVerb(story.tokens, items, at);
  // "Had slipped to 863.93 as of the same time".
  if (kindAt(items, at - 3) === W.of && kindAt(items, at - 4) === W.as && isWord(s, item, "time")) s.timed = true;
  if (!story.isHome && isDeals(story.tokens, item.from)) readPart(s, at);
  // "At the time of the halt the index stood at ...".
  if (isAtStart(s, at)) s.timed ||= isBehindClose(s, at);
  if (isAtThe(items, at) && isWord(s, item, "time")) {
    s.timed = true;
    // "The rate, which had opened at 1,484.9 won at the time, finished at ...": of another day.
    if (story.isHome && kindAt(items, at + 1) === W.comma) s.leadingDay = Number.NaN;
  }
  if (story.isHome && (isAtOpen(s, at) || isStillToCome(s, at))) s.timed = true;
  else if (!story.isHome && at < 6) s.atMost ||= mostSaid(s, at);
};

const readAwaited: Hearing = (s, at) => {
  if (isStillToCome(s, at)) s.timed = true;
};

const readTrading: Hearing = (s, at, _item, heard) => {
  const { items } = s;
  // "Ended New York trading at 1,452.1 won", "night trading saw the won at ...".
  if (s.story.isHome && isElsewhen(s, itemAt(items, at - 1))) s.offshoreFrom = behindRate(items, at);
  // "After 90 minutes of trading", "in the first 15 minutes of trading".
  if (kindAt(items, at - 1) === W.of && isMinutes(s, itemAt(items, at - 2))) heard.minutes = true;
  readPart(s, at);
};

const readPartOfDay: Hearing = (s, at, item) => {
  // "At one stage, the index was down 60.1 points at 6,108.8", elsewhere: all of it is of that moment.
  // And "the index was, at one stage, down ...".
  const aside = kindAt(s.items, at - 2) === W.comma && kindAt(s.items, at - 3) === W.copula;
  const begins = at < 3 || (at < 6 && isDateline(s.items, at - 2));
  if (item.value === 0 && (begins || aside) && !s.story.isHome && isOne(s.story.tokens, item.from))
    s.withinSession = s.outline.lastClose < 0;
  if (item.value !== 1) return;
  if (isMidday(s.story.tokens, item.from)) readNoon(s, at);
  else if (kindAt(s.items, at - 1) === W.date) readPart(s, at);
  else if (isByPart(s, at)) s.timed = s.clocked = true;
  // "Stocks traded higher Tuesday morning": a story told before the close, until something closes.
  if (isLeadOf(s, at)) s.story.clockLevel ||= s.outline.hasDirection;
};

const readOpen: Hearing = (s, at) => {
  if (isEndOfSpan(s.items, at - 1)) return;
  readPart(s, at);
  if (isLeadOf(s, at)) s.story.clockLevel ||= opensUp(s.items, at);
  const { isHome } = s.story;
  // "In opening trade".
  const inTrade = isHome && isIn(s.items, at - 1) && kindAt(s.items, at + 1) === W.trading;
  if (isAtThe(s.items, at) || inTrade || (isHome && isAtOpen(s, at))) s.timed ||= isBehindClose(s, at);
};

/** "At that point the index stood at ...". */
const readPoint: Hearing = (s, at) => {
  if (isAtThe(s.items, at)) s.timed = true;
};

/** "The index was then at ...". */
const readThen: Hearing = (s, at, { value }) => {
  if (value === 1 && kindAt(s.items, at - 1) === W.copula && kindAt(s.items, at + 1) === W.at) s.timed = true;
};

/** "Stocks in Europe posted early gains, with the index up ...". */
const readMoveNoun: Hearing = (s, at, item) => {
  if (isHelped(s, at) || isOnlyTo(s, at)) item.kind = W.move;
  if (isEarlyMove(s, at)) s.timed = s.clocked = true;
};

const readForecast: Hearing = ({ items, story }, at) => foreseeByVerb(story.tokens, items, at);

export const MOMENT_SAID: Hearings = [
  [W.after, readAfter],
  [W.time, readClock],
  [W.plain, readPlain],
  [W.modal, readAwaited],
  [W.preposition, readAwaited],
  [W.trading, readTrading],
  [W.clock, readNoon],
  [W.intraday, readPartOfDay],
  [W.open, readOpen],
  [W.point, readPoint],
  [W.while, readThen],
  [W.moveNoun, readMoveNoun],
  [W.macro, readForecast],
];

/** "At the", "at that". */
function isAtThe(items: readonly Item[], at: number): boolean {
  return kindAt(items, at - 1) === W.article && kindAt(items, at - 2) === W.at;
}

/** Nothing closes behind it, or what does has its figure elsewhere. */
function isBehindClose({ items, outline }: Sentence, at: number): boolean {
  return outline.lastClose < at || !endsAtClose(items, outline.lastClose - 1);
}

/** Sentences in which a story tells what it is about. */
const LEAD = 6;
/** Phrases from how the day began to what came of it. */
const TURN_REACH = 16;

/** A market stands in front, nothing is told before ("rose 2 percent after opening lower"), and nothing but that. */
function isLeadOf({ items, outline, story }: Sentence, at: number): boolean {
  if (!story.isHome || story.ends || story.sentence >= LEAD || outline.lastClose >= 0) return false;
  if (outline.firstMarket > at || outline.firstTold < at || outline.firstTurn < at || outline.turnsBack) return false;
  for (let next = at + 1; next < items.length && next < at + TURN_REACH; next++)
    if (kindAt(items, next) === W.after && isBefore(story.tokens, (items[next] as Item).from)) return false;
  return true;
}

/** "Opened slightly higher". */
function opensUp(items: readonly Item[], at: number): boolean {
  return kindAt(items, kindAt(items, at + 1) === W.plain ? at + 2 : at + 1) === W.direction;
}

/** "LONDON," or "LONDON (Agency) -" ends at `at`. */
function isDateline(items: readonly Item[], at: number): boolean {
  const kind = kindAt(items, at);
  return kind === W.comma || kind === W.colon || kind === W.hyphen;
}

const isOnly = wordSet("only");

/** "Only to slump to 2,866.21": a verb, and no noun. */
function isOnlyTo({ items, story }: Sentence, at: number): boolean {
  if (kindAt(items, at - 1) !== W.to || !isOnly(story.tokens, items[at - 2]?.from ?? -1)) return false;
  // "Only to fall back to ...".
  const next = kindAt(items, kindAt(items, at + 1) === W.plain ? at + 2 : at + 1);
  return next === W.to || next === W.by || next === W.quantity;
}

const isOne = wordSet("one");
const isDeals = wordSet("deals", "dealings");
const isBefore = wordSet("before");
const isMidday = wordSet("midday", "lunchtime", "mid");
