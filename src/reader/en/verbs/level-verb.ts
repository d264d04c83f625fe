import { isPreviousSession } from "../days/day-before.ts";
import { isOfOtherTime } from "../levels/level-day.ts";
import { exchangeAtHead, exchangeBefore } from "../markets/exchange-subject.ts";
import { isMorningEnd, readMorningEnd } from "../moments/told-clock.ts";
import { type Item, item, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { isEndOfSpan } from "../phrases/span-edge.ts";
import { isChangeAhead, isRegain, isStruck, isWhich } from "../phrases/verb-sense.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isPriceOfLast, readFirm } from "../subjects/company-shares.ts";
import { isPriceOfRate } from "../subjects/price-of-rate.ts";
import { readAgain } from "../subjects/pronoun.ts";
import { RATE } from "../subjects/subject-money.ts";
import { kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { readReal } from "./brazilian-real.ts";
import { isBehindSpeaker } from "./close-on.ts";
import { isEndOfMove, isStartOfDay } from "./course-of-day.ts";
import { isEraAhead } from "./era-ahead.ts";
import { isThis, setMotion } from "./motion.ts";
import { isReaching } from "./reaching.ts";
import type { VerbRule } from "./verb-rule.ts";
/** Verbs of a level: opened, closed, touched, passed. */
export const readOpen: VerbRule = (s, at) => {
  if (!isQuantityAhead(s, at) || isEndOfSpan(s.items, at - 1)) return true;
  // "Opened the 5,000 era": a level passed, and no opening.
  if (isEraAhead(s, at)) {
    s.passed = s.clause.verb = true;
    return true;
  }
  if (isStartOfDay(s, at)) readAgain(s);
  if (s.clause.kind === S.none && isPriceOfRate(s, at)) replace(s, RATE);
  return setMode(s, L.open);
};

function isQuantityAhead(s: Sentence, at: number): boolean {
  for (let next = at + 1; next < s.items.length && next < at + 12; next++) {
    const { kind } = s.items[next] as Item;
    if (kind === W.quantity) return true;
    if (kind === W.comma || kind === W.semicolon || kind === W.subject) return false;
  }
  return false;
}

const OWNS_CLOSE = kindTable(W.previous, W.possessive, W.record);
const isEnding = wordSet("closing", "ending", "finishing");

export const readClose: VerbRule = (s, at, item) => {
  const { clause, items, story } = s;
  // "On a closing basis, it was the highest since ...": how it is counted, and of whom is still to come.
  if (story.isHome && clause.kind === S.none && kindAt(items, at + 1) === W.basis) {
    clause.mode = L.close;
    return true;
  }
  readFirmInFront(s, at);
  readReal(s, at);
  // "One last crack at finishing 1997 above 8,000".
  if (kindAt(items, at - 1) === W.at && isEnding(story.tokens, item.from) && !story.isHome) clause.modal = true;
  readOwnerOfClose(s, at);
  if (OWNS_CLOSE[kindAt(items, at - 1)] === 1) {
    clause.verb = true;
    // "Compared to the previous day's closing at 1,501.11".
    if (kindAt(items, at - 1) === W.possessive && kindAt(items, at - 3) === W.previous) clause.previous = true;
    return true;
  }
  readSubjectAgain(s, at);
  if (isMorningEnd(story.tokens, items, at)) {
    readMorningEnd(s, at);
    return setMode(s, L.none);
  }
  // "Ended the previous session 0.15 percent lower at 4,214.17".
  if (isPreviousSession(s, at + 1)) clause.clauseDay = story.previousSession;
  return setMode(s, L.close);
};

/** Whose close is told where the word is a noun, or an exchange stands in front of it. */
function readOwnerOfClose(s: Sentence, at: number): void {
  const { clause, items, story } = s;
  const noun = kindAt(items, at - 1) === W.article;
  // "Pepper briefly topped 62,000 won. Its closing price was 61,200 won.": of the stock told last.
  if (clause.kind === S.none && noun && isPriceOfLast(s, at)) replace(s, story.lastStock as Subject);
  // "The rate closed at 1,479.8 won. The closing price was the highest since Apr. 9 (1,484.1 won)".
  if (clause.kind === S.none && noun && isPriceOfRate(s, at)) replace(s, RATE);
  exchangeBefore(s, at);
  exchangeAtHead(s, at);
  // "The close was down ...", "previous close": a noun.
  if (clause.kind === S.none && noun) readAgain(s);
}

/** What was named on the way to a sentence's last verb does not close: what the sentence began with does. */
function readSubjectAgain(s: Sentence, at: number): void {
  const { clause, first, items } = s;
  // "The index fell 11.75 points due to Pepper (-0.88%) to close at ...".
  if (clause.kind === S.stock && first?.kind === S.index && kindAt(items, at - 1) === W.to)
    if (kindAt(items, at - 2) === W.closeBracket && !isPriceAhead(items, at)) replace(s, first);
  // "Pepper had a strong day on the back of rising board prices, finishing up 2 per cent": no thing named in passing.
  if (isEndOfFirst(s, at)) replace(s, s.first as Subject);
  // "Jumped after Salt said it would bid, before ending up 1 percent": who spoke does not end.
  if (isBehindSpeaker(s, at)) replace(s, s.first ?? subjectOf(S.outside, "shares"));
  if (isEndOfMove(s, at)) readAgain(s);
  // "The index rose with foreigners net sellers, closing at 5,949.22": no investor closes.
  if (clause.kind === S.group && s.first?.kind === S.index) replace(s, s.first);
}

/** A price right behind the verb: "to close at 128,500 won". */
function isPriceAhead(items: readonly Item[], at: number): boolean {
  return [1, 2, 3].some((step) => kindAt(items, at + step) === W.quantity && items[at + step]?.value === U.money);
}

/** A participle behind a comma goes on about what the sentence began with, where that was said to have something. */
function isEndOfFirst({ clause, first, items, story }: Sentence, at: number): boolean {
  if (story.isHome || first?.kind !== S.stock || !isEnding(story.tokens, (items[at] as Item).from)) return false;
  if (kindAt(items, at - 1) !== W.comma || clause.bound) return false;
  // "Pepper lost 2.7 per cent as oil prices fell, closing at $33.12": and not "at $60 a barrel".
  if (clause.verb) return clause.kind === S.outside && isPriceRight(items, at + 1);
  return clause.kind === S.outside || (clause.kind === S.index && kindAt(items, clause.subjectAt) !== W.subject);
}

/** "At $33.12", of one share. */
function isPriceRight(items: readonly Item[], at: number): boolean {
  const price = items[at + 1]?.quantity;
  if (kindAt(items, at) !== W.at || price?.unit !== U.money || price.scale > 0) return false;
  return kindAt(items, at + 2) !== W.article && kindAt(items, at + 2) !== W.per && kindAt(items, at + 2) !== W.hyphen;
}

const isPeak = wordSet("peaked", "peaking");
const isBottom = wordSet("bottomed", "bottoming");
const isOut = wordSet("out");

export const readTouch: VerbRule = (s, at, item) => {
  const { clause, items, story } = s;
  readFirmInFront(s, at);
  // "Hit hard by selling", "hit by worries".
  if (isStruck(s, at + 1)) return true;
  // "Peaked at 4,318.40", "bottomed at 4,201.06", and not "in November" or "last year".
  // "Bottomed out at 4,201.06".
  const joint = isOut(story.tokens, items[at + 1]?.from ?? -1) ? at + 2 : at + 1;
  if (kindAt(items, joint) === W.at && clause.have === 0 && !isOfOtherTime(items, joint + 1)) {
    if (isPeak(story.tokens, item.from)) clause.dir = 1;
    else if (isBottom(story.tokens, item.from)) clause.dir = -1;
  }
  exchangeAtHead(s, at);
  // "Surpassing its previous high of 5,557 and touching a new one of 5,577.30": the record before was the first.
  if (!story.isHome && kindAt(items, at - 1) === W.and) {
    clause.previous = clause.record = false;
    s.passed = s.beaten = s.previousRecord = false;
  }
  // "Rose 1.26%, reaching 52,798.4": where the move led, unless a time is told.
  return setMode(s, isReaching(s, at) ? L.close : L.touch);
};

/** A company that goes without its name, right in front of a verb that ends or touches: "the airline closed at €8.82". */
function readFirmInFront(s: Sentence, at: number): void {
  if (s.clause.kind === S.none) readFirm(s, at);
}

const isTop = wordSet("top");

export const readPass: VerbRule = (s, at, { from, to }) => {
  const { clause, items, story } = s;
  const { isHome } = story;
  // "A record-breaking 3,814.69 points": what kind of level.
  if (kindAt(items, at - 1) === W.hyphen && kindAt(items, at - 2) === W.record) return true;
  if (!story.isHome && isWhich(items, at)) return true;
  // "Among top-cap stocks": which of them.
  if (isTop(story.tokens, from) && kindAt(items, at + 1) === W.hyphen) return true;
  // "Regained 6.85 points".
  if (isRegain(story.tokens, from) && isChangeAhead(items, at + 1))
    return setMotion(s, at, item(W.move, 1, from, to), true);
  // "Topped out at 4,318.40".
  if (isHome && isOut(story.tokens, items[at + 1]?.from ?? -1) && kindAt(items, at + 2) === W.at) {
    clause.dir = 1;
    return setMode(s, L.touch);
  }
  // "This surpassed the record of ...".
  if (clause.kind === S.none && isThis(s, at - 1)) readAgain(s, true);
  s.passed = true;
  clause.verb = true;
  // "Made its mark by surpassing the 1,000-point threshold".
  if (clause.prep === W.by) clause.prep = 0;
  return true;
};

const isStarting = wordSet("starting", "opening", "beginning");

const LEADS_ON = kindTable(W.to, W.and, W.but);

function setMode(s: Sentence, mode: number): boolean {
  const { clause } = s;
  // "The index, which opened at 18,407, rose ...": said in passing of what the main verb goes on about.
  // "Starting the day at 1,155, the index earned 17 points over Tuesday's close": nor what a sentence begins with.
  const head = s.at < 2 && isStarting(s.story.tokens, s.items[s.at]?.from ?? -1);
  const passing = !s.story.isHome && (head || kindAt(s.items, s.at - 1) === W.who);
  if (mode === L.open && !passing) {
    s.openedBefore = true;
    s.openedOf = clause.subjects[0]?.name;
  }
  clause.mode = mode;
  clause.verb = true;
  if (clause.prep !== W.to) clause.prep = 0;
  if (mode === L.close) clause.intraday = false;
  // "Rose 1.1 percent from a day earlier to end at 2,881.9": where it ended is of the day again.
  // "Drifted on either side of its previous close and finished with a gain of 0.82": so too.
  if (mode === L.close && LEADS_ON[kindAt(s.items, s.at - 1)] === 1) clause.previous = false;
  if (mode !== L.touch) {
    clause.after = false;
    clause.have = clause.have === 1 ? 0 : clause.have;
  }
  s.passed = false;
  return true;
}
