import { LITERAL } from "../scanner.ts";
import { isOfListed } from "./binding/breadth-verb.ts";
import { readWordedLimit } from "./binding/limit-count.ts";
import { readNumber } from "./binding/read-number.ts";
import { carryAbroad } from "./days/abroad-day.ts";
import { carryClosedDay, keepClosedDay } from "./days/closed-day.ts";
import { readDay } from "./days/read-day.ts";
import { isSameStatement } from "./days/same-statement.ts";
import { enterWhen, leaveWhen } from "./days/when-aside.ts";
import { isOnSecondBoard } from "./markets/board.ts";
import { isInPoints, isOfIndex, readPlace, readScene } from "./markets/place-subject.ts";
import { isLinkInBracket } from "./names/link-name.ts";
import { leave } from "./numbers/left-number.ts";
import type { Quantity } from "./numbers/quantity.ts";
import { asideOwner, isBehindRelative, isMainVerb, leaveSumAside, leavesDay } from "./phrases/aside-end.ts";
import { isInfinitive } from "./phrases/direct-object.ts";
import { leaveFront, mainSubject, readAhead, readInverted, subjectBehind } from "./phrases/front-clause.ts";
import { type Item, isIn, kindAt, type Subject } from "./phrases/item.ts";
import { Sentence } from "./sentence-reader.ts";
import { settleRates } from "./settling/settle-rates.ts";
import type { Story } from "./story.ts";
import { resultOwner } from "./subjects/firm-result.ts";
import { readFormer } from "./subjects/former.ts";
import { toldNext } from "./subjects/pronoun.ts";
import { isSubjectWord, readSubject } from "./subjects/subject.ts";
import { replace } from "./subjects/topic.ts";
import { leaveTracked } from "./subjects/tracked-shares.ts";
import { survey } from "./survey/survey.ts";
import { readBondRows } from "./tables/bond-table.ts";
import { readFlowRows } from "./tables/flow-table.ts";
import { readQuoteRows } from "./tables/quote-table.ts";
import { readQuotedLine } from "./tables/quoted-line.ts";
import { readRateRows } from "./tables/rate-table.ts";
import { readBut } from "./verbs/but-again.ts";
import { isPutOn } from "./verbs/put-on.ts";
import { readTense } from "./verbs/tense.ts";
import { readVerb } from "./verbs/verb.ts";
import { kindSet } from "./words/kind-table.ts";
import * as S from "./words/subject-kind.ts";
import * as W from "./words/word-class.ts";
import { wordSet } from "./words/word-set.ts";

/** Reads one sentence's phrases from left to right; every number goes to the rule of the subject it is said of. */
export function readSentence(story: Story, items: readonly Item[]): void {
  const s = new Sentence(story, items);
  survey(s);
  carryClosedDay(s);
  if (story.startsParagraph)
    story.spanParagraph = s.leadingScope && !story.isHome && !story.underSpan && kindAt(items, 2) !== W.possessive;
  // "So far this year the Nikkei is up 20 percent. Toyota closed 1.2 percent higher": of the day again.
  else if (s.outline.lastClose >= 0 || s.dates > 0) story.spanParagraph = false;
  // "Had the index closed below 4,200, ...": nothing of it happened.
  if (kindAt(items, 0) === W.have && isName(items[kindAt(items, 1) === W.article ? 2 : 1])) s.supposed = true;
  const { clause } = s;
  const main = Math.max(mainSubject(items), subjectBehind(story.tokens, items, 0));
  if (main > 0) readAhead(s, main);
  const rows =
    readFlowRows(story, items) ||
    readBondRows(story, items) ||
    readRateRows(story, items) ||
    readQuoteRows(story, items) ||
    readQuotedLine(s);
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    s.at = at;
    switch (item.kind) {
      case W.plain:
      case W.article:
      case W.other:
        break;
      case W.quantity:
        if (at >= rows) readNumber(s, at, item.quantity as Quantity);
        break;
      case W.subject:
        if (item.value === S.index) {
          s.indexSeen = true;
          if (isOnSecondBoard(items, at)) story.onSecondBoard.add(story.sentence);
        }
        if (isLinkInBracket(s, at)) break;
        if (hasDigits(s, item)) story.name("name", item.from, item.to);
        readSubject(s, at);
        break;
      case W.date:
        readDay(s, at);
        // "Closed on Wednesday down 20 points".
        if (clause.prep === W.preposition && kindAt(items, at + 1) === W.direction) clause.prep = 0;
        break;
      case W.place:
        if (at === 0 && !story.isHome) readScene(s);
        // "The index in Frankfurt was down ...": the preposition has found its object.
        if (clause.prep === W.preposition) clause.prep = 0;
        // "Tokyo fell 0.9 percent" is told in Seoul too, and "Seoul added 23.40 points".
        if (!story.isHome || (isAboutMarkets(s) && isOfIndex(s, item))) readPlace(s, at);
        break;
      case W.time:
        story.name("time", item.from, item.to);
        // "As of 11:20 a.m. down 1.2 won": the preposition has found its object.
        if (clause.prep === W.of && clause.prepAt === at - 1) clause.prep = 0;
        break;
      case W.name:
        story.name("name", item.from, item.to);
        // "Negative at 0.7x".
        if (clause.prep === W.at) clause.prep = 0;
        break;
      case W.numeral:
        if (s.breadthSentence) readWordedLimit(s, item);
        break;
      case W.comma:
      case W.semicolon:
        if (item.kind === W.comma && item.value !== COMMA) passDash(s);
        if (item.kind === W.semicolon || !isSameStatement(s, at)) clause.clauseDay = undefined;
        if (leavesDay(items, at)) clause.referenceDay = undefined;
        clause.modal = clause.earlier = false;
        if (!clause.record) clause.previous = false;
        if (clause.have === 2 && isBehindRelative(items, at)) clause.have = 0;
        if (clause.kind === S.group) leaveSumAside(s, at);
        if (clause.kind === S.outside || (clause.kind === S.sector && !story.isHome)) {
          const aside = isMainVerb(items[at + 1]) ? asideOwner(items, at) : undefined;
          const owner = item.kind === W.semicolon ? resultOwner(s) : aside;
          if (owner?.kind === S.stock) replace(s, owner);
        }
        if (s.bracket === 0) leaveTracked(s, at);
        if (item.kind === W.semicolon || at === clause.asideEnd) clause.after = false;
        if (item.kind === W.comma && s.bracket === 0) leaveFront(s, at);
        if (clause.prep === W.preposition || clause.prep === W.of) clause.prep = 0;
        else if (clause.prep === W.to && isWayBehind(items, at)) clause.prep = 0;
        break;
      case W.colon:
        clause.prep = 0;
        break;
      case W.openBracket:
        s.bracket++;
        if (!story.isHome) enterWhen(s, at);
        s.summedBefore = story.summedSentence;
        if (clause.subjects.length > 1 && isOfLast(items, at)) clause.subjects = clause.subjects.slice(-1);
        break;
      case W.closeBracket:
        s.bracket = Math.max(0, s.bracket - 1);
        leaveWhen(s);
        // "(They have bought 6 trillion won to date)": the sum stays within.
        story.summedSentence = s.summedBefore;
        break;
      default:
        if (item.kind === W.direction) readInverted(s, at);
        // "Pepper - likely to leave the market - was 2p easier": its own verb.
        if (item.kind === W.copula && kindAt(items, at - 1) === W.hyphen) clause.prep = 0;
        // "The index of all issues listed on the first section was up 9 points": the preposition has found its object.
        if (item.kind === W.copula && clause.prep === W.preposition && isOfListed(s, clause.prepAt)) clause.prep = 0;
        // "It rose to 1,303 won, then ended at 1,301 won".
        if (item.kind === W.but || (item.kind === W.while && item.value === 1)) readBut(s, at);
        if (item.kind === W.after && kindAt(items, at - 1) === W.quantity) clause.referenceDay = undefined;
        if (isPreposition(item.kind) && !isHedge(items, at) && !isPutOn(s, at) && !isInfinitive(items, at)) {
          // "Compared to", "compared with" are one.
          if (!(clause.prep === W.against && clause.prepAt === at - 1)) clause.prep = item.kind;
          clause.prepAt = at;
        }
        readFormer(s, at);
        if (!readTense(s, at) && !readVerb(s, at) && isSubjectWord(item.kind)) readSubject(s, at);
    }
  }
  s.closeSubjects();
  const [subject] = clause.subjects;
  story.onlySubject = clause.subjects.length === 1 && subject?.name === s.first?.name ? subject : undefined;
  if (clause.kind === S.group) story.lastGroups = clause.subjects;
  story.lastStocks = clause.kind === S.stock ? clause.subjects : [];
  if (s.first) story.lastSubject = toldNext(s) ?? onlyTold(s) ?? s.first;
  // "The dollar index rose to 98.46. That was up 0.24 percent ...".
  else if (story.isHome && clause.kind === S.outside && clause.verb) story.lastSubject = clause.subjects[0];
  const alone = story.isHome ? undefined : s.alone.before(items, items.length);
  if (s.first?.kind === S.stock && alone !== undefined && alone.name !== s.first.name) {
    // "It has been a good year for Pepper": whose "its shares" to come are, nobody says.
    story.stockSentence = UNTOLD;
  } else if (s.first?.kind === S.stock) {
    story.lastStock = s.first;
    story.stockSentence = story.sentence;
    story.severalStocks = !story.isHome && s.alone.isBeside(s.first, items, items.length);
  } else if (!story.isHome) {
    if (alone) {
      story.aloneStock = alone;
      story.aloneSentence = story.sentence;
      if (isIn(items, s.alone.at - 1)) story.inStockSentence = story.sentence;
    }
  }
  carryAbroad(s);
  if (s.leadingDay !== undefined) {
    story.lastDay = s.leadingDay;
    story.lastDaySentence = story.sentence;
    story.lastDayParagraph = story.paragraph;
  }
  // "The KOSPI rose ..., while the KOSDAQ fell ... . Foreigners bought ...": of the first board again.
  if (story.isHome && s.first?.kind === S.index && s.first.name === story.mainIndex) story.lastIndex = s.first.name;
  settleRates(s);
  keepClosedDay(s);
  if (clause.pending) for (const amount of clause.pending) leave(s, amount.quantity as Quantity);
}

const COMMA = 44;

/** "They bought 30 billion won -- 6 trillion won to date -- while others sold": the sum stays between the dashes. */
function passDash(s: Sentence): void {
  const { summedSentence } = s.story;
  if (s.summedBeforeAside !== undefined) s.story.summedSentence = s.summedBeforeAside;
  s.summedBeforeAside = s.summedBeforeAside === undefined ? summedSentence : undefined;
}

/** "Pepper bought shares of its own, while Salt was down 1 percent": the one whose figures were told, and no other's. */
function onlyTold({ clause, first, story }: Sentence): Subject | undefined {
  const [last] = clause.subjects;
  if (story.isHome || first?.kind !== S.stock || clause.kind !== S.stock || !clause.bound) return undefined;
  if (clause.subjects.length !== 1 || last === undefined || last.name === first.name) return undefined;
  for (let n = story.claims.length - 1; n >= 0; n--) {
    const claim = story.claims[n];
    if (claim === undefined || claim.sentence !== story.sentence) break;
    if (claim.measure.startsWith("stock.") && claim.subject !== last.name) return undefined;
  }
  return last;
}

/** No sentence told of a stock. */
const UNTOLD = -9;

const isOtherThing = wordSet(
  ..."prices price rents rent traffic tourists tourism passengers shipments exports imports sales survey housing".split(
    " ",
  ),
  ..."homes apartments apartment home cargo visitors wages".split(" "),
);

/** In Seoul a city is its market only where markets are spoken of, and nothing else that has percentages. */
function isAboutMarkets(s: Sentence): boolean {
  s.aboutMarkets ??=
    isMarketTold(s) && !s.items.some(({ kind, from }) => kind === W.macro || isOtherThing(s.story.tokens, from));
  return s.aboutMarkets;
}

function isMarketTold({ items, story }: Sentence): boolean {
  const last = story.claims.at(-1);
  if (last?.measure.startsWith("foreign_index.") && story.sentence - last.sentence === 1) return true;
  if (isInPoints(items)) return true;
  return items.some(
    ({ kind, value }) => kind === W.marketNoun || kind === W.shareUnit || (kind === W.subject && value === S.index),
  );
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

const isName = kindSet(W.subject, W.marketNoun, W.won, W.dollar, W.group, W.groupAdjective);

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
