import type { Directory } from "../../market/instrument.ts";
import type { TradingDay } from "../../market/trading-day.ts";
import type { ReadOptions } from "../claim.ts";
import { dayOfNumber, numberOfDay, SESSION_BEFORE } from "../day-number.ts";
import type { LanguageReading } from "../digit-account.ts";
import { type NameIndex, nameIndexOf } from "../name-index.ts";
import { scan, type Tokens } from "../scanner.ts";
import { piecesOf, type SentenceRange } from "../sentence.ts";
import { FIRMS } from "./atlas/firms.ts";
import { INDEXES } from "./atlas/indexes.ts";
import { HOME } from "./atlas/markets.ts";
import { readPhrases } from "./chunking/phrase.ts";
import { isBeforeOpen } from "./days/before-open.ts";
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
import { isMarketReport } from "./markets/market-report.ts";
import { readMarketWords } from "./markets/market-words.ts";
import { outlineOf } from "./markets/story-market.ts";
import { isEnding } from "./moments/ending.ts";
import { isAfterClose } from "./moments/market-hours.ts";
import { isBeforeClose } from "./moments/told-before-close.ts";
import { nameOfDay } from "./names/former-name.ts";
import { joinShoutedNames } from "./names/shouted-name.ts";
import { joinBrokenNumbers } from "./numbers/broken-number.ts";
import { mendLostMarks } from "./numbers/lost-mark.ts";
import { type Item, itemAt, kindAt } from "./phrases/item.ts";
import { isScope } from "./phrases/time-span.ts";
import { readSentence } from "./read-sentence.ts";
import { sentencesOf } from "./sentence-end.ts";
import { settleClosedDay } from "./settling/settle-closed-day.ts";
import { settleFirms, settleSurveys } from "./settling/settle-firms.ts";
import { settleStory } from "./settling/settle-story.ts";
import { Story } from "./story.ts";
import { isKeyFigures } from "./tables/table-heading.ts";
import { dropPageNotes } from "./words/page-note.ts";
import { VOCABULARY } from "./words/vocabulary.ts";
import { wordClass } from "./words/word.ts";
import * as W from "./words/word-class.ts";

/** Reads an English story: tokens, sentences, phrases, claims. */
export function readEnglish(text: string, options: ReadOptions, directory: Directory): LanguageReading {
  const names = nameIndexOf(directory, VOCABULARY.lexicon, INDEXES, FIRMS);
  const tokens = scan(text, names.lexicon);
  dropPageNotes(tokens);
  joinBrokenNumbers(tokens);
  joinShoutedNames(tokens);
  mendLostMarks(tokens);
  const ranges = sentencesOf(tokens);
  const { days, given, sentences } = daysTold(tokens, names, ranges, options);
  const outline = outlineOf(tokens, sentences);
  const { market, mainIndex, signedBrackets, weekly } = outline;
  const currency = readMarketWords(tokens, sentences, outline);
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
  if (isMarketReport(tokens, sentences, market)) settleSurveys(story, sentences);
  else settleFirms(story, sentences);
  settleStory(story, isBeforeOpen(story, sentences));
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
