import { followedBy } from "../phrases/around.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { moveNounBehind } from "../phrases/move-noun.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isAtItsMost } from "./at-its-most.ts";
import { isAfterEarly, isOfEarlyMove, isPartOfDay } from "./early-on.ts";
import { isAtHalt } from "./trade-halt.ts";

/** "Rose as much as 3 percent before ...": the most at some moment. */
export function isAtMost(s: Sentence, at: number): boolean {
  const { items } = s;
  // "As much as 8.42 percent and 15.27 percent, respectively".
  if (kindAt(items, at - 1) === W.and && s.paired && kindAt(items, at - 2) === W.quantity) return isAtMost(s, at - 2);
  // "As much as nearly 12 percent".
  const hedge = itemAt(items, at - 1);
  if (hedge?.kind === W.near || hedge?.kind === W.about) return isMuch(s, at - 1, at);
  return isMuch(s, at, at);
}

/** "As much as" right before `from`, and a figure at `at`. */
function isMuch(s: Sentence, from: number, at: number): boolean {
  const { items } = s;
  // "As much 12 percent": the word was lost.
  const lost = kindAt(items, from - 1) === W.plain && kindAt(items, from - 2) === W.as;
  if (!lost && (kindAt(items, from - 1) !== W.as || kindAt(items, from - 3) !== W.as)) return false;
  const unit = items[at]?.value;
  const much = itemAt(items, lost ? from - 1 : from - 2);
  return (unit === U.percent || unit === U.point) && much !== undefined && wordOf(s, much) === "much";
}

/** "It dipped to 1,899.87, down 3.21 percent": how far it had gone there. */
export function isBesideExtreme({ clause, items, story }: Sentence, at: number): boolean {
  if (kindAt(items, at - 1) !== W.direction || kindAt(items, at - 2) !== W.comma) return false;
  if (clause.lastLevel === "low" || clause.lastLevel === "high") return true;
  // "Touched 3,899.87 in the morning, down 2.3 percent", in Seoul.
  const last = story.isHome ? story.claims.at(-1) : undefined;
  return last?.sentence === story.sentence && last.intraday === true && last.unit !== "pct" && clause.mode !== L.close;
}

/** A figure that the words right around it make one of a moment. */
export function isAtMoment(s: Sentence, at: number): boolean {
  const told = isAtMost(s, at) || isBesideExtreme(s, at) || isLeftBehind(s, at) || isAfterEarly(s, at);
  return told || isOfEarlyMove(s, at) || isAtHalt(s) || isTurnedFrom(s, at);
}

/** Phrases from a turn to how the day ended: "recovering slightly to end the trading day down". */
const TURN_REACH = 7;

/** "Tumbled 5.5 percent, recovering slightly to end the day down only 2.5 percent", in Seoul: as far as it had gone. */
function isTurnedFrom({ clause, items, story }: Sentence, at: number): boolean {
  const turn = items[at + 2];
  if (!story.isHome || kindAt(items, at + 1) !== W.comma || turn?.kind !== W.moving) return false;
  if (items[at]?.value !== U.percent || turn.value * clause.dir >= 0 || clause.mode === L.close) return false;
  for (let next = at + 3; next < at + TURN_REACH; next++) {
    const kind = kindAt(items, next);
    if (kind === W.close) return kindAt(items, next - 1) === W.to;
    if (kind === W.quantity || kind === W.comma || kind === W.subject) return false;
  }
  return false;
}

/** Phrases from "from" to the move: "from a nearly 7 percent slump". */
const FROM_REACH = 5;

/** "Recovered from a 7 percent slump on Monday" in Monday's story, "from a 7 percent slump to end 2 percent lower": as far as it had gone. */
export function isLeftBehind(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  if (clause.prep !== W.from || !story.isHome || at - clause.prepAt > FROM_REACH) return false;
  const noun = moveNounBehind(items, at);
  if (noun < 0) return false;
  if (kindAt(items, noun + 1) === W.to) return kindAt(items, noun + 2) === W.close;
  if (kindAt(items, noun + 1) !== W.preposition) return false;
  const when = itemAt(items, kindAt(items, noun + 2) === W.article ? noun + 3 : noun + 2);
  if (when?.kind === W.intraday || isPartOfDay(s, noun + 1)) return true;
  return when?.kind === W.date && when.day?.number === story.session;
}

const isDay = wordSet("day");
const isBefore = wordSet("before");

const isReached = wordSet("reached");

const isReaching = wordSet("reaching");

/** "... and reached 570.85 points", "..., reaching 570.85 points", elsewhere than in Seoul: where its change of the day led, and no extreme. */
export function isAndReached({ items, story }: Sentence, at: number): boolean {
  const verb = items[at + 1];
  if (kindAt(items, at) === W.comma && verb?.kind === W.touch && !story.isHome)
    return (
      isReaching(story.tokens, verb.from) && kindAt(items, at + 2) === W.quantity && kindAt(items, at + 3) !== W.after
    );
  if (story.isHome || kindAt(items, at) !== W.and || verb?.kind !== W.touch) return false;
  return isReached(story.tokens, verb.from) && kindAt(items, at + 2) === W.quantity;
}

/** "Fell nearly 5 percent before closing down 2.7 percent", "fell 30 points and hit a low": what it moved by at some moment. */
export function isPassing(s: Sentence, at: number): boolean {
  const { items, story } = s;
  if (isAtItsMost(s)) return true;
  if (kindAt(items, at + 1) === W.and && kindAt(items, at + 2) === W.touch) return !isAndReached(s, at + 1);
  for (let next = at + 1; next < items.length && next < at + 7; next++) {
    const { kind, from } = items[next] as Item;
    if (kind === W.comma || kind === W.quantity || kind === W.subject) return false;
    if (kind !== W.after) continue;
    // "Dropped almost 300 points before rebounding later in the day to close at ...".
    if (kindAt(items, next + 1) === W.moving && isBefore(story.tokens, from) && closesAfter(items, next + 2))
      return true;
    const percent = [2, 3, 4].some((step) => items[next + step]?.quantity?.unit === items[at]?.value);
    return percent && kindAt(items, next + 1) === W.close && isBefore(story.tokens, from);
  }
  return false;
}

function closesAfter(items: readonly Item[], at: number): boolean {
  for (let next = at; next < items.length && next < at + 8; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.close) return kindAt(items, next + 1) === W.at || kindAt(items, next + 1) === W.direction;
    if (kind === W.comma || kind === W.quantity || kind === W.subject) return false;
  }
  return false;
}

/** True when the words after a number place it within the session: "intraday", "during the day", "in the session". */
export function duringSession(s: Sentence, at: number): boolean {
  const { items } = s;
  // "During the session 602 trades were done, with 9.4 million shares changing hands": a sum of all of it.
  // "During the day, foreigners bought a net 310 billion won".
  const ofDay = s.clause.kind === S.group && isDay(s.story.tokens, (items[2]?.to ?? 0) - 1);
  const summed = ofDay || (!s.story.isHome && (s.clause.kind === S.turnover || s.breadthSentence));
  const { mode, prep, referenceDay } = s.clause;
  const isOfBefore = s.story.isHome && (prep === W.from || referenceDay !== undefined);
  if (s.withinSession) return mode !== L.close && !summed && !isOfBefore;
  for (let next = at + 1; next < items.length && next < at + 6; next++) {
    const { kind, value } = items[next] as Item;
    switch (kind) {
      case W.intraday:
        return true;
      case W.span: {
        // "During the session", "during Monday's session".
        const dated = kindAt(items, next - 1) === W.possessive && kindAt(items, next - 2) === W.date;
        const before = items[dated ? next - 3 : next - 2];
        const ofSession = (dated || kindAt(items, next - 1) === W.article) && before?.kind === W.preposition;
        // "During the first few minutes of trading".
        if (value === 0 && !s.story.isHome) {
          const first = itemAt(items, at + 1);
          return first?.kind === W.preposition && isDuringDay(s, first);
        }
        if (value === 1) return ofSession && !summed && !followedBy(items, next, 1, W.of) && isDuring(s, before);
        break;
      }
      case W.high:
      case W.low:
        // "A 4.2 percent loss at its lowest point".
        if (kindAt(items, next - 1) === W.article && kindAt(items, next - 2) === W.at)
          return kindAt(items, next + 1) !== W.since && kindAt(items, next + 1) !== W.preposition;
        break;
      case W.copula:
        // "Down 40 points in the early going".
        if (isGoing(s.story.tokens, (items[next] as Item).from) && isEarly(s, at, next)) return true;
        break;
      case W.trading:
        // "In early trading", "early in trade".
        // "During Thursday trading".
        // "During the trading day".
        if (kindAt(items, next + 1) === W.span && kindAt(items, next - 1) === W.article)
          return isDuringDay(s, itemAt(items, next - 2));
        // "To 1,001,000 won during trading".
        if (s.story.isHome && isDuringDay(s, itemAt(items, next - 1))) return true;
        return isEarly(s, at, next) || (kindAt(items, next - 1) === W.date && isDuringDay(s, itemAt(items, next - 2)));
      case W.plain:
        // "In early deals".
        if (isDeals(s.story.tokens, (items[next] as Item).from) && isEarly(s, at, next)) return !s.story.isHome;
        break;
      case W.quantity:
      case W.comma:
      case W.and:
      case W.subject:
      case W.period:
      case W.after:
        return false;
      default:
    }
  }
  return false;
}

/** "Fell at the opening and was still down 50 points at the close": `at` and what follows up to the comma ends there. */
export function endsAtClose(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length && next < at + 9; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.close) return kindAt(items, next - 1) === W.article && isAtOrOn(kindAt(items, next - 2));
    if (kind === W.comma || kind === W.subject || kind === W.after || kind === W.but || kind === W.semicolon)
      return false;
  }
  return false;
}

/** "After opening higher, it fell 11.4 points, or 0.4 percent, to close at ...": what led to the close. */
export function leadsToClose(items: readonly Item[], at: number): boolean {
  const or = kindAt(items, at + 1) === W.comma ? at + 2 : at + 1;
  const past = kindAt(items, or) === W.or && kindAt(items, or + 1) === W.quantity ? or + 2 : at + 1;
  const to = kindAt(items, past) === W.comma ? past + 1 : past;
  // "Opened at 1,986.52, and gained 44.10 points, or 2.23 percent, by the close".
  if (kindAt(items, to) === W.by) return kindAt(items, to + 1) === W.article && kindAt(items, to + 2) === W.close;
  return kindAt(items, to) === W.to && kindAt(items, to + 1) === W.close;
}

function isAtOrOn(kind: number): boolean {
  return kind === W.at || kind === W.preposition || kind === W.by;
}

function isEarly(s: Sentence, from: number, to: number): boolean {
  return s.items.slice(from + 1, to).some((item) => item.kind === W.plain && EARLY.has(wordOf(s, item)));
}

const isDeals = wordSet("deals", "dealings");
const isGoing = wordSet("going");
const EARLY = new Set(["early", "initial", "intraday"]);

const isDuringWord = wordSet("during");

function isDuringDay({ story }: Sentence, item: Item | undefined): boolean {
  return item !== undefined && isDuringWord(story.tokens, item.from);
}

const DURING = new Set(["during", "in", "within"]);

function isDuring(s: Sentence, item: Item): boolean {
  const { tokens } = s.story;
  return DURING.has(tokens.text.slice(tokens.start[item.from], tokens.end[item.to - 1]).toLowerCase());
}

/** What has no measure of its own for where it opened. */
const RATES = kindTable(S.won, S.rate, S.currency, S.bond);

/** "The peso closed at 1,785.6 after opening at 1,785.9", "closed at 7.38%, after beginning the session at 7.39%". */
export function isRateAtOpen({ clause, story }: Sentence): boolean {
  return clause.mode === L.open && !story.isHome && RATES[clause.kind] === 1;
}
