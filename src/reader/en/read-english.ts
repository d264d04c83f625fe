import type { Directory } from "../../market/instrument.ts";
import type { TradingDay } from "../../market/trading-day.ts";
import type { ReadOptions } from "../claim.ts";
import { dayOfNumber, numberOfDay, SESSION_BEFORE } from "../day-number.ts";
import type { LanguageReading } from "../digit-account.ts";
import { type NameIndex, nameIndexOf } from "../name-index.ts";
import { isCapital, isTight, LITERAL, NEWLINE, scan, type Tokens, WORD } from "../scanner.ts";
import { piecesOf, type SentenceRange, splitSentences } from "../sentence.ts";
import { leavePlace, readDateline } from "./days/dateline.ts";
import {
  type Days,
  daysOf,
  isOfYesterday,
  leaveStamps,
  nameToday,
  sessionBefore,
  tellsOfDayBefore,
} from "./days/morning-after.ts";
import { type Print, readStamps } from "./days/print-date.ts";
import { isScope } from "./days/time-span.ts";
import { readHomeLetters } from "./markets/home-letters.ts";
import { readHomeWords } from "./markets/home-words.ts";
import { INDEXES } from "./markets/indexes.ts";
import { readLesserBoards } from "./markets/lesser-board.ts";
import { isMarketReport } from "./markets/market-report.ts";
import { HOME } from "./markets/markets.ts";
import { ownIndices } from "./markets/own-index.ts";
import { ownCurrency, readOwnMoney } from "./markets/own-money.ts";
import { outlineOf } from "./markets/story-market.ts";
import { isZone } from "./moments/clock.ts";
import { isEnding } from "./moments/ending.ts";
import { isAfterClose } from "./moments/market-hours.ts";
import { isBeforeClose } from "./moments/told-before-close.ts";
import { nameOfDay } from "./names/former-name.ts";
import { joinGroupNames } from "./names/group-letters.ts";
import { isSuffix } from "./names/name-end.ts";
import { mendLostMarks, nameLostMoney } from "./numbers/lost-mark.ts";
import { quartersBehind } from "./numbers/odd-digits.ts";
import { type Item, itemAt, kindAt } from "./phrases/item.ts";
import { readPhrases } from "./phrases/phrase.ts";
import { readSentence } from "./read-sentence.ts";
import { settleClosedDay } from "./settling/settle-closed-day.ts";
import { settleFirms } from "./settling/settle-firms.ts";
import { settleStory } from "./settling/settle-story.ts";
import { Story } from "./story.ts";
import { isKeyFigures } from "./tables/table-heading.ts";
import { VOCABULARY } from "./words/vocabulary.ts";
import { markAt, wordClass } from "./words/word.ts";
import * as W from "./words/word-class.ts";
import { wordSet } from "./words/word-set.ts";

/** Letters of an abbreviation that ends no sentence, each as a digit of a number: looked up without cutting it out. */
const ABBREVIATIONS: ReadonlySet<number> = new Set(
  "co corp inc ltd no nos mr ms mrs dr st vs jr sr gen gov sen rep prof dept est approx fig rs re tk u s p a m e i g cf etc vol dist"
    .split(" ")
    .map((word) => lettersOf(word, 0, word.length)),
);

/** -1 where something but an ASCII letter stands between. */
function lettersOf(text: string, from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to; at++) {
    const letter = (text.charCodeAt(at) | 32) - 96;
    if (letter < 1 || letter > 26) return -1;
    letters = letters * 32 + letter;
  }
  return letters;
}

/** Adverbs that begin a sentence, with a comma behind. */
const isLinking = wordSet(
  ..."similarly however meanwhile moreover additionally furthermore conversely elsewhere nonetheless nevertheless".split(
    " ",
  ),
  ..."consequently separately likewise still thus overnight".split(" "),
);

const COMMA = 44;

/** Words that no line ends with but one that a picture or a notice broke off. */
const LEADS_ON: ReadonlySet<number> = new Set([W.move, W.to, W.at, W.by, W.from, W.of, W.article, W.and]);

/** "The index rose", a blank line, "27.36 points to 1,846.37": one sentence; `at` is the line's end. */
function isBrokenOff(tokens: Tokens, at: number): boolean {
  // "Salt Motor", and on the next line ", Japan's top car maker, fell": the code between was cut out.
  if (markAt(tokens, at + 1) === COMMA && tokens.kind[at - 1] === WORD) return true;
  let last = at - 1;
  while (tokens.kind[last] === NEWLINE) last--;
  if (last < 0 || !LEADS_ON.has(wordClass(tokens, last)) || isCapital(tokens, last)) return false;
  let next = at + 1;
  while (tokens.kind[next] === NEWLINE) next++;
  return tokens.kind[next] === LITERAL || (tokens.kind[next] === WORD && !isCapital(tokens, next));
}

function isAbbreviation(tokens: Tokens, at: number): boolean {
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  if (length > 6) return false;
  // "Its plant in the U.S. Similarly, ...".
  if (isLinking(tokens, at + 2) && isCapital(tokens, at + 2) && markAt(tokens, at + 3) === COMMA) return false;
  // "Shares rose to 410p. The index ...", "a fine of $4.4m. The lender ...": a unit, and no initial.
  if (length === 1 && isTight(tokens, at) && (tokens.kind[at - 1] === LITERAL || quartersBehind(tokens, at - 2) > 0))
    return false;
  // "Led by POSCO Future M. The won ...", "by Samsung E&A. Foreigners ...": the end of a name, and no initial.
  const endsName = length === 1 && (markAt(tokens, at - 1) === 38 || wordClass(tokens, at + 2) === W.article);
  if (endsName && !isClock(tokens, at)) return false;
  // "3:30 p.m. The rule ..." ends there; "3:30 p.m. Monday" does not.
  if (length === 1) return !isClock(tokens, at) || goesOnAfterClock(tokens, at + 2);
  // "From the 17th to the 21st."
  if (wordClass(tokens, at) === W.ordinal && tokens.kind[at - 1] === LITERAL && isTight(tokens, at)) return false;
  if (wordClass(tokens, at) === W.month && length < 5) {
    // "The lowest since July. Pepper rose ...": whole as it is.
    if (isWholeMonth(tokens, at) && tokens.kind[at + 2] !== LITERAL) return false;
    return tokens.text.charCodeAt(tokens.end[at] as number) === 46;
  }
  // "Its battle with Apple Inc. The index rose": the end of a name, and of its sentence.
  if (isSuffix(tokens, at) && BEGINNERS.has(wordClass(tokens, at + 2)) && isCapital(tokens, at + 2)) return false;
  return ABBREVIATIONS.has(lettersOf(tokens.text, tokens.start[at] as number, tokens.end[at] as number));
}

const isWholeMonth = wordSet("may", "june", "july");

/** Classes of words that go on with no company's name. */
const BEGINNERS: ReadonlySet<number> = new Set([
  W.article,
  W.it,
  W.group,
  W.breadth,
  W.preposition,
  W.while,
  W.but,
  W.volume,
  W.trading,
]);

function isClock(tokens: Tokens, at: number): boolean {
  return (
    (tokens.text.charCodeAt(tokens.start[at] as number) | 32) === 109 &&
    tokens.code[at - 1] === 46 &&
    at > 1 &&
    (tokens.end[at - 2] as number) - (tokens.start[at - 2] as number) === 1
  );
}

const isTime = wordSet("time");

function goesOnAfterClock(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, at);
  // "10:00 a.m. Moscow time", "4 p.m. New York time".
  const there = kind === W.place ? at + 1 : wordClass(tokens, at + 1) === W.place ? at + 2 : at;
  return kind === W.weekday || kind === W.month || isZone(tokens, at) || (there > at && isTime(tokens, there));
}

/** Reads an English story: tokens, sentences, phrases, claims. */
export function readEnglish(text: string, options: ReadOptions, directory: Directory): LanguageReading {
  const names = nameIndexOf(directory, VOCABULARY.lexicon, INDEXES);
  const tokens = scan(text, names.lexicon);
  mendLostMarks(tokens);
  const ranges = splitSentences(
    tokens,
    (at) => isAbbreviation(tokens, at),
    (at) => isBrokenOff(tokens, at),
  );
  const { days, given, sentences } = daysTold(tokens, names, ranges, options);
  const { market, mainIndex, signedBrackets, weekly, commonName, money } = outlineOf(tokens, sentences);
  readOwnMoney(tokens, sentences, market);
  const currency = ownCurrency(sentences, market) || money;
  nameLostMoney(tokens, sentences, currency);
  readHomeLetters(tokens, sentences, market);
  readHomeWords(tokens, sentences, market);
  if (market === HOME) {
    readLesserBoards(tokens, sentences);
    for (const items of sentences) joinGroupNames(tokens, items);
  }
  if (commonName !== "") for (const items of sentences) ownIndices(items, market, mainIndex);
  const story = new Story(
    tokens,
    days.session,
    market === HOME ? previousSession(options, given) : SESSION_BEFORE,
    market,
    mainIndex,
    currency,
  );
  story.signedBrackets = signedBrackets;
  story.ends = sentences.some((items) => isEnding(story, items));
  story.beforeClose = isBeforeClose(story, sentences);
  story.weekly = weekly && market !== HOME;
  for (const [n, items] of sentences.entries()) {
    story.sentence = n;
    const heads = headsSpan(items);
    if (heads !== undefined) story.underSpan = heads;
    story.underClock ||= isClockAlone(story, items) || isKeyFigures(story, items);
    const range = ranges[n];
    story.startsParagraph = range?.paragraph === true;
    if (story.startsParagraph) story.paragraph++;
    if (range?.paragraph && !pointsBack(tokens, range.from)) story.lastIndex = story.mainIndex;
    for (const piece of piecesOf(items)) readSentence(story, piece);
  }
  if (!isMarketReport(tokens, sentences)) settleFirms(story, sentences);
  settleStory(story);
  if (market === HOME && given) settleClosedDay(story.claims, given, options.calendar);
  return {
    session: given,
    market: nameOfDay(story.session, story.mainIndex),
    tokens,
    ranges,
    claims: story.claims,
    status: story.status,
    named: story.named,
  };
}

interface Told {
  readonly days: Days;
  readonly given: TradingDay | undefined;
  readonly sentences: readonly Item[][];
}

/** The story's phrases, and its days: the session given, else the one it tells itself. */
function daysTold(tokens: Tokens, names: NameIndex, ranges: readonly SentenceRange[], options: ReadOptions): Told {
  const { calendar, printed } = options;
  const near = options.session ?? printed;
  const stamps = readStamps(tokens, near ? numberOfDay(near) : Number.NaN);
  const print = printOf(stamps.print, printed);
  const dated = printed || print?.labelled ? undefined : readDateline(tokens);
  const given = options.session ?? dated ?? (print ? dayOfNumber(print.day) : undefined);
  const on = (days: Days): Told => {
    const context = { tokens, names, ...days };
    const sentences = ranges.map(({ from, to }) => readPhrases(context, from, to));
    leaveStamps(sentences, stamps.at);
    leavePlace(tokens, sentences, names);
    if (days.today > days.session) nameToday(tokens, sentences, days.today);
    return { days, given: Number.isNaN(days.session) ? undefined : dayOfNumber(days.session), sentences };
  };
  const told = on(daysOf(given ? numberOfDay(given) : Number.NaN, print, calendar));
  if (options.session && !print && isOfYesterday(tokens, told.sentences, told.days.session))
    return on({ ...told.days, yesterday: told.days.session });
  if (options.session || !print || print.day !== told.days.session) return told;
  const isPaper = tellsOfDayBefore(tokens, told.sentences, print, calendar);
  return isPaper ? on(daysOf(sessionBefore(print.day, calendar), print, calendar)) : told;
}

/** Days from a story's dateline to when it was put on the web. */
const WEB_REACH = 4;

/** What the story says of its print, unless the file that holds it was put on the web before that or long after. */
function printOf(told: Print | undefined, printed: TradingDay | undefined): Print | undefined {
  if (!printed) return told;
  const day = numberOfDay(printed);
  return told && told.day <= day && day - told.day <= WEB_REACH ? told : { day, minutes: Number.NaN, labelled: false };
}

/** "3.05pm", a line of its own, of an hour at which the market is open. */
function isClockAlone({ market, session, tokens }: Story, items: readonly Item[]): boolean {
  if (items.length > 2 || kindAt(items, 0) !== W.time) return false;
  const { from, to } = items[0] as Item;
  return !isAfterClose(market, session, tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
}

/** "For the week:", "On Tuesday:" - a heading of a list tells whether what follows is a sum over days; undefined else. */
function headsSpan(items: readonly Item[]): boolean | undefined {
  if (items.length > 6 || items.at(-1)?.kind !== W.colon) return undefined;
  if (items.some(({ kind }) => kind === W.quantity || kind === W.subject)) return undefined;
  // "For the trading week:".
  const span = itemAt(items, items.length - 2);
  if (kindAt(items, 0) === W.preposition && span?.kind === W.span && span.value >= 7) return true;
  return items.some((_, at) => isScope(items, at));
}

/** "It", "There", "That": what a paragraph begins with when it goes on about the index of the last one. */
function pointsBack(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, at);
  if (kind === W.it) return true;
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  return length === 5 && tokens.text.slice(tokens.start[at], tokens.end[at]) === "There";
}

function previousSession(options: ReadOptions, given: TradingDay | undefined): number {
  const known = given && options.calendar?.previousSession(given);
  return known === undefined ? SESSION_BEFORE : numberOfDay(known);
}
