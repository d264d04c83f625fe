import * as M from "../mark-code.ts";
import { LITERAL } from "../scanner.ts";
import { isWordedCount, readWordedLimit } from "./binding/limit-count.ts";
import { readNumber } from "./binding/read-number.ts";
import { readDay } from "./days/read-day.ts";
import { carriesDayBefore, dayBegun, isOfWhatWas, isSameStatement } from "./days/same-statement.ts";
import { enterWhen, isDayAlone, leaveWhen } from "./days/when-aside.ts";
import { isAboutMarkets } from "./markets/about-markets.ts";
import { goesRoundMarkets, movesBehindComma } from "./markets/among-markets.ts";
import { isOnSecondBoard } from "./markets/board.ts";
import { isMeasuredInBrackets, isOfIndex, readPlace, readScene, readSceneBehind } from "./markets/place-subject.ts";
import { headsSeoul } from "./markets/seoul-heading.ts";
import { leaveMoment } from "./moments/moment-over.ts";
import { isCodeOfLink, isCodeWithFigure, isLinkInBracket } from "./names/link-name.ts";
import type { Quantity } from "./numbers/quantity.ts";
import {
  asideOwner,
  isDoneAgain,
  isMainVerb,
  leavePast,
  leaveRelative,
  leaveSumAside,
  leavesDay,
  leavesPlace,
  leaveTraded,
} from "./phrases/aside-end.ts";
import { isInfinitive } from "./phrases/direct-object.ts";
import { type Item, kindAt } from "./phrases/item.ts";
import { isBoardOfListed, isOfListed } from "./phrases/listed-on.ts";
import { replace } from "./phrases/replace-subject.ts";
import type { Sentence } from "./sentence-reader.ts";
import { resultOwner } from "./subjects/firm-result.ts";
import { readFormer } from "./subjects/former.ts";
import { leaveFront, readInverted } from "./subjects/front-clause.ts";
import { passUnchanged } from "./subjects/pairs.ts";
import { isSubjectWord, readSubject } from "./subjects/subject.ts";
import { readThisMarks } from "./subjects/this-marks.ts";
import { leaveTracked } from "./subjects/tracked-shares.ts";
import { leaveOwnVolume } from "./subjects/volume-aside.ts";
import { readAwaitedAgain } from "./verbs/awaited-again.ts";
import { readBut, readOnlyTo } from "./verbs/but-again.ts";
import { isPutOn } from "./verbs/put-on.ts";
import { readTense } from "./verbs/tense.ts";
import { readVerb } from "./verbs/verb.ts";
import { ruleTable } from "./words/kind-table.ts";
import * as R from "./words/role.ts";
import * as S from "./words/subject-kind.ts";
import * as W from "./words/word-class.ts";

/** What a sentence's reading makes of each phrase, from left to right. */
type PhraseRule = (s: Sentence, at: number, item: Item) => void;

const pass: PhraseRule = () => {};

const readFigure: PhraseRule = (s, at, item) => {
  if (at >= s.rowsEnd) readNumber(s, at, item.quantity as Quantity);
};

const readName: PhraseRule = (s, at, item) => {
  const { story } = s;
  if (item.value === S.index) {
    s.indexSeen = true;
    if (isOnSecondBoard(s.items, at)) story.marked.onSecondBoard.add(story.sentence);
  }
  if (isLinkInBracket(s, at) || isCodeOfLink(s, at) || isCodeWithFigure(s, at) || passBoard(s, at)) return;
  if (hasDigits(s, item)) story.name("name", item.from, item.to);
  readSubject(s, at);
};

const readDate: PhraseRule = (s, at) => {
  readDay(s, at);
  if (isDayAlone(s, at)) s.clause.prep = 0;
};

const readPlaceName: PhraseRule = (s, at, item) => {
  const { clause, story } = s;
  if (at === 0 && !story.isHome) readScene(s);
  else if (!story.isHome) readSceneBehind(s, at);
  // "The index in Frankfurt was down ...": the preposition has found its object.
  if (clause.prep === W.preposition) clause.prep = 0;
  // "Tokyo fell 0.9 percent" is told in Seoul too, and "Seoul added 23.40 points".
  if (
    !story.isHome ||
    headsSeoul(s, at) ||
    isMeasuredInBrackets(s.items, at) ||
    ((isAboutMarkets(s) || goesRoundMarkets(s) || movesBehindComma(s, at)) && isOfIndex(s, item))
  )
    readPlace(s, at);
};

const readTime: PhraseRule = ({ clause, story }, at, { from, to }) => {
  story.name("time", from, to);
  // "As of 11:20 a.m. down 1.2 won": the preposition has found its object.
  if (clause.prep === W.of && clause.prepAt === at - 1) clause.prep = 0;
};

const readLabel: PhraseRule = ({ clause, story }, _at, { from, to }) => {
  story.name("name", from, to);
  // "Negative at 0.7x".
  if (clause.prep === W.at) clause.prep = 0;
};

const readNumeral: PhraseRule = (s, at, item) => {
  if (isWordedCount(s, at)) readWordedLimit(s, item);
};

const readPause: PhraseRule = (s, at, item) => {
  const { clause, items } = s;
  const comma = item.kind === W.comma;
  if (comma) s.leadingDay = dayBegun(items, at) ?? s.leadingDay;
  const dash = comma && item.value !== M.comma;
  if (dash) passDash(s);
  else leaveMoment(s, at);
  if (comma && carriesDayBefore(s, at)) clause.clauseDay = s.story.previousSession;
  else if (!comma || !isSameStatement(s, at)) clause.clauseDay = undefined;
  // "Offset Monday's 1.1 percent drop, closing 2.2 percent higher": its own percentage is still to come.
  if (comma && s.story.isHome && isOfWhatWas(items, at)) clause.counts[R.percent] = 0;
  if (leavesDay(items, at)) clause.referenceDay = undefined;
  if (dash) leaveDayOfAside(s);
  clause.modal = clause.earlier = false;
  if (!clause.record) clause.previous = false;
  leavePast(s, at);
  if (clause.kind === S.group) leaveSumAside(s, at);
  if (clause.kind === S.outside || (clause.kind === S.sector && !s.story.isHome)) {
    const aside = isMainVerb(items[at + 1]) ? asideOwner(items, at) : undefined;
    const owner = comma ? aside : resultOwner(s);
    if (owner?.kind === S.stock) replace(s, owner);
  }
  if (comma && s.bracket === 0) leaveRelative(s, at);
  if (comma && s.bracket === 0) leaveTraded(s, at);
  if (s.bracket === 0) leaveOwnVolume(s, at);
  if (s.bracket === 0) leaveTracked(s, at);
  if (!comma || at === clause.asideEnd || isDoneAgain(s, at)) clause.after = false;
  if (comma && s.bracket === 0) leaveFront(s, at);
  if (clause.prep === W.preposition || clause.prep === W.of) clause.prep = 0;
  else if (clause.prep === W.to && isWayBehind(items, at)) clause.prep = 0;
};

const readColon: PhraseRule = ({ clause }) => {
  clause.prep = 0;
};

const openBracket: PhraseRule = (s, at) => {
  const { clause, items, story } = s;
  s.bracket++;
  // "Finished in the green (+0.11%)": the preposition has found its object.
  if (!story.isHome && clause.prep === W.preposition) clause.prep = 0;
  if (!story.isHome) enterWhen(s, at);
  s.summedBefore = story.summedSentence;
  if (clause.subjects.length > 1 && isOfLast(items, at)) clause.subjects = clause.subjects.slice(-1);
};

const closeBracket: PhraseRule = (s) => {
  s.bracket = Math.max(0, s.bracket - 1);
  leaveWhen(s);
  // "(They have bought 6 trillion won to date)": the sum stays within.
  s.story.summedSentence = s.summedBefore;
};

/** Verbs, prepositions and what else a sentence is held together by. */
const readWord: PhraseRule = (s, at, item) => {
  const { clause, items } = s;
  const { kind, value } = item;
  if (kind === W.direction) readInverted(s, at);
  if (kind === W.direction && value === 0) passUnchanged(s, at);
  if (kind === W.copula && leavesPlace(s, at)) clause.prep = 0;
  // "The index of all issues listed on the first section was up 9 points": the preposition has found its object.
  if (kind === W.copula && clause.prep === W.preposition && isOfListed(s.story.tokens, items, clause.prepAt))
    clause.prep = 0;
  // "Its high for the day was 4,318.40".
  const ofExtreme = kindAt(items, at - 4) === W.high || kindAt(items, at - 4) === W.low;
  if (kind === W.copula && clause.prep === W.preposition && kindAt(items, at - 1) === W.span && ofExtreme)
    clause.prep = 0;
  // "It rose to 1,303 won, then ended at 1,301 won".
  if (kind === W.but || (kind === W.while && value === 1)) readBut(s, at);
  if (kind === W.to) readOnlyTo(s, at);
  if (kind === W.to) readAwaitedAgain(s, at);
  if (kind === W.but || kind === W.while || kind === W.and) leaveMoment(s, at);
  if (kind === W.after && kindAt(items, at - 1) === W.quantity) clause.referenceDay = undefined;
  // "Closed at its highest since Nov. 4 at 1,438.0": of the story's own day.
  if (kind === W.at && kindAt(items, at - 1) === W.date && kindAt(items, at - 2) === W.since)
    clause.referenceDay = undefined;
  // "Added to Tuesday's 24 percent bounce by gaining a further 19.8 percent": of the day again.
  if (kind === W.by && kindAt(items, at + 1) === W.moving && !s.story.isHome)
    clause.referenceDay = clause.clauseDay = undefined;
  if (isPreposition(kind) && !isHedge(items, at) && !isPutOn(s, at) && !isInfinitive(items, at)) {
    // "Compared to", "compared with" are one.
    if (!(clause.prep === W.against && clause.prepAt === at - 1)) clause.prep = kind;
    clause.prepAt = at;
  }
  readFormer(s, at);
  if (kind === W.and) leaveOwnVolume(s, at);
  if (!readTense(s, at) && !readVerb(s, at) && isSubjectWord(kind)) readSubject(s, at);
};

const RULES = ruleTable<PhraseRule>([
  [W.plain, pass],
  [W.article, readThisMarks],
  [W.other, pass],
  [W.quantity, readFigure],
  [W.subject, readName],
  [W.date, readDate],
  [W.place, readPlaceName],
  [W.time, readTime],
  [W.name, readLabel],
  [W.numeral, readNumeral],
  [W.comma, readPause],
  [W.semicolon, readPause],
  [W.colon, readColon],
  [W.openBracket, openBracket],
  [W.closeBracket, closeBracket],
]);

/** Reads the phrase at a place. */
export function readPhrase(s: Sentence, at: number): void {
  const item = s.items[at] as Item;
  s.at = at;
  (RULES[item.kind] ?? readWord)(s, at, item);
}

/** "They bought 30 billion won -- 6 trillion won to date -- while others sold": the sum stays between the dashes. */
function passDash(s: Sentence): void {
  const { summedSentence } = s.story;
  if (s.summedBeforeAside !== undefined) s.story.summedSentence = s.summedBeforeAside;
  s.summedBeforeAside = s.summedBeforeAside === undefined ? summedSentence : undefined;
}

/** "Bought 30 billion won -- against 5 billion on Monday -- while others sold": the day told between the dashes stays there. */
function leaveDayOfAside(s: Sentence): void {
  const { clause } = s;
  if (s.daysBeforeAside === undefined) {
    s.daysBeforeAside = [clause.clauseDay, clause.referenceDay];
    return;
  }
  [clause.clauseDay, clause.referenceDay] = s.daysBeforeAside;
  s.daysBeforeAside = undefined;
}

/** "Was the only bank to gain, up 0.3 percent", "the HNX-Index, home to small caps, was up 1.1 percent". */
function isWayBehind(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) === W.copula) return true;
  return kindAt(items, at + 1) === W.direction && kindAt(items, at + 2) === W.quantity;
}

/** "A, B and C (up 0.06 percent)": one number in brackets right behind a name is of that name alone. */
function isOfLast(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.subject && kindAt(items, at - 1) !== W.sector) return false;
  let numbers = 0;
  for (let next = at + 1; next < items.length && kindAt(items, next) !== W.closeBracket; next++) {
    if (kindAt(items, next) === W.quantity) numbers++;
    if (kindAt(items, next) === W.each) return false;
  }
  return numbers === 1;
}

/** "The index of all issues listed in the First Section, which": goes on about the index. */
function passBoard(s: Sentence, at: number): boolean {
  if (s.first?.kind !== S.index || !isBoardOfListed(s.story.tokens, s.items, at)) return false;
  if (s.clause.kind !== S.index) replace(s, s.first);
  s.clause.prep = 0;
  return true;
}

function hasDigits(s: Sentence, item: Item): boolean {
  const { kind } = s.story.tokens;
  for (let at = item.from; at < item.to; at++) if (kind[at] === LITERAL) return true;
  return false;
}

function isPreposition(kind: number): boolean {
  return (kind >= W.to && kind <= W.than) || kind === W.preposition || kind === W.with || kind === W.against;
}

/** "More than", "less than": part of a bound. */
function isHedge(items: readonly Item[], at: number): boolean {
  const before = kindAt(items, at - 1);
  return (items[at] as Item).kind === W.than && (before === W.more || before === W.under);
}
