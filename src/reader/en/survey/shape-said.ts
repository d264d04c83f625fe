import { foresee } from "../binding/foreseen-rate.ts";
import { isOffshore } from "../binding/other-venue.ts";
import { toMoment } from "../days/same-period.ts";
import { isForeseen, isRule } from "../levels/milestone.ts";
import { isSinceOpen } from "../moments/opening-told.ts";
import { isToldNow } from "../moments/told-now.ts";
import { isMinutes } from "../moments/trade-halt.ts";
import { isLetter, shareUnit, toPoints } from "../numbers/pair-unit.ts";
import { kindAt } from "../phrases/item.ts";
import { readCloseOn } from "../verbs/close-on.ts";
import { isIssues } from "../words/issues.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import type { Hearing, Hearings } from "./heard.ts";
import { isMoveOfDays } from "./span-said.ts";

/** What says how a sentence is made: sides of the market, pairs, lists, what is only foreseen or supposed. */

/** Markets in whose stories "p" behind a number is pence: London's own, and those that print no letter for points. */
const IN_PENCE: ReadonlySet<string> = new Set(["UK", "IE", "US", "EU", "DE", "FR"]);

const readSide: Hearing = (s, _at, { value }) => {
  s.breadthSentence = true;
  if (s.sides.length < 2) s.sides.push(value);
};

/**
 * "19 securities, of which eight advanced, three declined and eight traded firm": counts in words, one behind the
 * other.
 */
const readCounts: Hearing = (s, at) => {
  const { items, story } = s;
  if (story.isHome || kindAt(items, at + 1) !== W.move) return;
  const joint = kindAt(items, at + 2);
  const again = joint === W.comma || joint === W.and ? kindAt(items, at + 3) : 0;
  if ((again !== W.numeral && again !== W.quantity) || kindAt(items, at + 4) !== W.move) return;
  if (items.slice(0, at).some((before) => isIssues(story.tokens, before))) s.breadthSentence = true;
};

const readQuantity: Hearing = (s, at, item) => {
  const { items, story } = s;
  const { quantity } = item;
  shareUnit(story.tokens, items, at);
  if (quantity?.hyphened === true && isMoveOfDays(items, at)) s.spanned = true;
  // "In the first 15 minutes amid foreign buying".
  if (item.value === U.duration && isFirst(story.tokens, item.from - 1) && isMinutes(s, item))
    s.timed = toMoment(s, item);
  if (story.isHome && item.value === U.duration && isSinceOpen(s, at)) s.timed = true;
  // "Up 42.31p": pence in London, points elsewhere.
  if (quantity?.currency === "GBX" && !IN_PENCE.has(story.market) && isLetter(story.tokens, item.to - 1))
    toPoints(item);
};

const readForeseen: Hearing = (s, at) => {
  if (s.story.isHome && isForeseen(s, at)) s.foreseen = true;
};

const readCopula: Hearing = (s, at) => {
  foresee(s.story.tokens, s.items, at);
  // "A sidecar is triggered when futures rise more than 6 percent": a rule.
  if (kindAt(s.items, at + 1) === W.plain && isRule(s, at)) s.supposed = true;
  if (isToldNow(s, at)) s.timed = s.clocked = true;
};

/** "The offshore won", "overseas trading": what is traded elsewhere. */
const readOffshore: Hearing = (s, at, { from, value }) => {
  if (value !== 0) return;
  const next = s.items[at + 1];
  if (isTraded(next) || (next?.kind === W.marketNoun && isOffshore(s.story.tokens, from))) s.offshoreFrom = 0;
};

const isTracking = wordSet("tracking", "linked", "tied", "based");

/** "Futures up: Dow 0.12%, S&P 0.20%"; "futures on the Dow fell 5 percent, the S&P 500 lost 5.3 percent", elsewhere: what is named is their price. */
const readFutures: Hearing = (s, at) => {
  const { items, story } = s;
  const next = items[at + 1];
  if (next?.kind === W.direction && kindAt(items, at + 2) === W.colon) s.futuresHead = true;
  if (story.isHome || at > HEAD_REACH || next === undefined) return;
  const named = items.slice(at + 2, at + NAME_REACH).some(({ subject }) => subject?.kind === S.index);
  if (named && (next.kind === W.preposition || isTracking(story.tokens, next.from))) s.futuresHead = true;
};

/** Phrases in front of the futures that a sentence is about: "U.S. stock". */
const HEAD_REACH = 3;
/** Phrases from them to what they are on: "on the U.S. S&P 500". */
const NAME_REACH = 6;

export const SHAPE_SAID: Hearings = [
  [W.breadth, readSide],
  [
    W.outnumber,
    (_s, _at, _item, heard) => {
      heard.compared = true;
    },
  ],
  [
    W.moving,
    (_s, _at, _item, heard) => {
      heard.moving++;
    },
  ],
  [W.close, (s, at) => readCloseOn(s.story.tokens, s.items, at)],
  [W.numeral, readCounts],
  [W.quantity, readQuantity],
  [W.stake, readForeseen],
  [W.macro, readForeseen],
  [W.copula, readCopula],
  [W.groupAdjective, readOffshore],
  [
    W.record,
    (s) => {
      s.recordSentence = true;
    },
  ],
  [W.futures, readFutures],
  [
    W.respectively,
    (s) => {
      s.paired = true;
    },
  ],
];

const isTraded = kindSet(W.it, W.comma, W.trading, W.won);
const isFirst = wordSet("first", "opening");
