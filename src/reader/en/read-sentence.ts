import { bindFrontTrade } from "./binding/front-trade.ts";
import { carryAbroad } from "./days/abroad-day.ts";
import { carryClosedDay, keepClosedDay } from "./days/closed-day.ts";
import { noteSentence } from "./days/sentence-day.ts";
import { sceneOf } from "./markets/scene.ts";
import { noteExchange } from "./markets/second-exchange.ts";
import { leave } from "./numbers/left-number.ts";
import type { Quantity } from "./numbers/quantity.ts";
import { type Item, isIn, kindAt, type Subject } from "./phrases/item.ts";
import { readPhrase } from "./read-phrase.ts";
import { Sentence } from "./sentence-reader.ts";
import { settleRates } from "./settling/settle-rates.ts";
import type { Story } from "./story.ts";
import { mainSubject, readAhead, subjectBehind } from "./subjects/front-clause.ts";
import { toldNext } from "./subjects/pronoun.ts";
import { survey } from "./survey/survey.ts";
import { readBoardRow } from "./tables/board-rows.ts";
import { readBondRows } from "./tables/bond-table.ts";
import { readFlowRows } from "./tables/flow-table.ts";
import { readLabelledLine } from "./tables/labelled-line.ts";
import { readMoneyBuys } from "./tables/money-buys.ts";
import { readPriceTable } from "./tables/price-table.ts";
import { readPricedRows } from "./tables/priced-rows.ts";
import { readQuoteRows } from "./tables/quote-table.ts";
import { readQuotedLine } from "./tables/quoted-line.ts";
import { readRateLine } from "./tables/rate-line.ts";
import { readRateRows } from "./tables/rate-table.ts";
import { readSnapshotLine } from "./tables/snapshot-line.ts";
import { readTradeList } from "./tables/trade-list.ts";
import { kindSet } from "./words/kind-table.ts";
import * as S from "./words/subject-kind.ts";
import * as W from "./words/word-class.ts";

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
  const main = Math.max(mainSubject(story.tokens, items), subjectBehind(story.tokens, items, 0));
  if (main > 0) readAhead(s, main);
  s.rowsEnd =
    readFlowRows(story, items) ||
    readBondRows(story, items) ||
    readRateRows(story, items) ||
    readRateLine(s) ||
    readQuoteRows(story, items) ||
    readQuotedLine(s) ||
    readBoardRow(s) ||
    readSnapshotLine(s) ||
    readLabelledLine(s) ||
    readTradeList(s) ||
    readPriceTable(s) ||
    readPricedRows(s) ||
    readMoneyBuys(s);
  for (let at = 0; at < items.length; at++) readPhrase(s, at);
  s.closeSubjects();
  leaveSubjects(s);
  story.scene = sceneOf(s);
  noteExchange(s);
  carryAbroad(s);
  if (s.leadingDay !== undefined) {
    story.lastDay = s.leadingDay;
    story.lastDaySentence = story.sentence;
    story.lastDayParagraph = story.paragraph;
  }
  // "The KOSPI rose ..., while the KOSDAQ fell ... . Foreigners bought ...": of the first board again.
  if (story.isHome && s.first?.kind === S.index && s.first.name === story.mainIndex) story.lastIndex = s.first.name;
  noteSentence(s);
  settleRates(s);
  keepClosedDay(s);
  if (s.clause.pending && !bindFrontTrade(s))
    for (const amount of s.clause.pending) leave(s, amount.quantity as Quantity);
}

/** What the sentence was about, for the next one. */
function leaveSubjects(s: Sentence): void {
  const { clause, items, story } = s;
  const [subject] = clause.subjects;
  story.onlySubject = clause.subjects.length === 1 && subject?.name === s.first?.name ? subject : undefined;
  if (clause.kind === S.group) story.lastGroups = clause.subjects;
  story.lastStocks = clause.kind === S.stock ? clause.subjects : [];
  if (s.first && isOneMoney(items)) story.marked.subject = story.sentence;
  if (s.first) story.lastSubject = toldNext(s) ?? onlyTold(s) ?? s.first;
  // "The dollar index rose to 98.46. That was up 0.24 percent ...".
  else if (story.isHome && clause.kind === S.outside && clause.verb) story.lastSubject = clause.subjects[0];
  const only = s.alone.before(items, items.length);
  if (story.isHome && only?.code !== undefined) story.marked.onlyStocks.set(story.sentence, only);
  const alone = story.isHome ? undefined : only;
  keepParagraphStock(s, only);
  if (s.first?.kind === S.stock && alone !== undefined && alone.name !== s.first.name) {
    // "It has been a good year for Pepper": whose "its shares" to come are, nobody says.
    story.stockSentence = UNTOLD;
  } else if (s.first?.kind === S.stock) {
    story.lastStock = s.first;
    story.stockSentence = story.sentence;
    story.severalStocks = !story.isHome && s.alone.isBeside(s.first, items, items.length) && !isMovedAlone(s);
  } else if (!story.isHome) {
    if (alone) {
      story.aloneStock = alone;
      story.aloneSentence = story.sentence;
      if (isIn(items, s.alone.at - 1)) story.inStockSentence = story.sentence;
    }
  }
}

/** What the sentence adds to the stocks that its paragraph named. */
function keepParagraphStock({ alone, story }: Sentence, only: Subject | undefined): void {
  const { marked } = story;
  if (story.startsParagraph) marked.paragraphStock = undefined;
  const { paragraphStock: told } = marked;
  if (alone.hasSeveral || (told && only && told.name !== only.name)) marked.paragraphStock = null;
  else if (told === undefined) marked.paragraphStock = only;
}

/** "Pepper, which hopes to take over Salt, dropped back a little": what moved is the one to be told on. */
function isMovedAlone({ clause, first }: Sentence): boolean {
  const [only, another] = clause.subjects;
  return another === undefined && only?.name === first?.name && clause.kind === S.stock && clause.dirKnown;
}

/** No rate between two moneys is told, where "it" to come may be either. */
function isOneMoney(items: readonly Item[]): boolean {
  let named = -1;
  for (const { kind, value } of items) {
    if (kind !== W.money) continue;
    if (named >= 0 && named !== value) return false;
    named = value;
  }
  return true;
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

const isName = kindSet(W.subject, W.marketNoun, W.won, W.dollar, W.group, W.groupAdjective);
