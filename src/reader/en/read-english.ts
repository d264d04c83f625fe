import type { Directory } from "../../market/instrument.ts";
import type { TradingDay } from "../../market/trading-day.ts";
import type { ReadOptions } from "../claim.ts";
import { numberOfDay, weekdayOfNumber } from "../day-number.ts";
import { type LanguageReading, namedSpans, unreadSpans } from "../digit-account.ts";
import { nameIndexOf } from "../name-index.ts";
import { isCapital, scan, type Tokens } from "../scanner.ts";
import { splitSentences } from "../sentence.ts";
import { readDateline } from "./dateline.ts";
import { INDEXES } from "./indexes.ts";
import type { Item } from "./item.ts";
import { readPhrases } from "./phrase.ts";
import { U, wordClass } from "./quantity.ts";
import { readSentence } from "./read-sentence.ts";
import { Story } from "./story.ts";
import { marketOf } from "./story-market.ts";
import { VOCABULARY } from "./vocabulary.ts";
import { W } from "./word-class.ts";

const ABBREVIATIONS = new Set(
  "co corp inc ltd no nos mr ms mrs dr st vs jr sr gen gov sen rep prof dept est approx fig rs u s p a m e i g cf etc vol dist".split(
    " ",
  ),
);

function isAbbreviation(tokens: Tokens, at: number): boolean {
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  if (length > 6) return false;
  if (length === 1) return isCapital(tokens, at) || tokens.code[at - 1] !== 46 || true;
  if (wordClass(tokens, at) === W.month && length < 5) return tokens.text.charCodeAt(tokens.end[at] as number) === 46;
  return ABBREVIATIONS.has(tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase());
}

/** Reads an English story: tokens, sentences, phrases, claims. */
export function readEnglish(text: string, options: ReadOptions, directory: Directory): LanguageReading {
  const names = nameIndexOf(directory, VOCABULARY.lexicon, INDEXES);
  const tokens = scan(text, names.lexicon);
  const ranges = splitSentences(tokens, (at) => isAbbreviation(tokens, at));
  const given = options.session ?? readDateline(tokens);
  const session = given === undefined ? Number.NaN : numberOfDay(given);
  const context = { tokens, names, session };
  const sentences = ranges.map((range) => readPhrases(context, range.from, range.to));
  const story = new Story(tokens, session, previousSession(options, given, session), marketOf(sentences));
  story.signedBrackets = sentences.some(hasSignedBracket);
  for (const [n, items] of sentences.entries()) {
    story.sentence = n;
    const range = ranges[n];
    if (range?.paragraph && !pointsBack(tokens, range.from)) story.lastIndex = story.mainIndex;
    readSentence(story, items);
  }
  return {
    session: given,
    market: story.mainIndex,
    tokens,
    ranges,
    claims: story.claims,
    status: story.status,
    named: namedSpans(tokens, story.named),
    unread: unreadSpans(tokens, story.status),
  };
}

/** "It", "There", "That": what a paragraph begins with when it goes on about the index of the last one. */
function pointsBack(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, at);
  if (kind === W.it) return true;
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  return length === 5 && tokens.text.slice(tokens.start[at], tokens.end[at]) === "There";
}

function previousSession(options: ReadOptions, given: TradingDay | undefined, session: number): number {
  if (given === undefined) return Number.NaN;
  const known = options.calendar?.previousSession(given);
  if (known !== undefined) return numberOfDay(known);
  const weekday = weekdayOfNumber(session);
  return session - (weekday === 1 ? 3 : weekday === 0 ? 2 : 1);
}

function hasSignedBracket(items: readonly Item[]): boolean {
  return items.some(
    (item, at) =>
      item.quantity !== undefined &&
      item.quantity.sign < 0 &&
      item.value === U.percent &&
      items[at - 1]?.kind === W.openBracket,
  );
}
