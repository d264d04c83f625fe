import type { Directory } from "../../market/instrument.ts";
import { dayOfMonth, monthOf, type TradingDay, yearOf } from "../../market/trading-day.ts";
import { JOINER } from "../broken-line.ts";
import type { ReadOptions } from "../claim.ts";
import { numberOfDay, SESSION_BEFORE } from "../day-number.ts";
import type { LanguageReading } from "../digit-account.ts";
import { Lexicon } from "../lexicon.ts";
import { scan } from "../scanner.ts";
import { piecesOf } from "../sentence.ts";
import { readPhrases } from "./chunking/phrase.ts";
import { splitKorean } from "./chunking/split.ts";
import type { StoryDay } from "./days/day.ts";
import { settleMarket } from "./markets/main-market.ts";
import { treasurySentences } from "./names/treasury.ts";
import type { Item } from "./phrases/item.ts";
import type { PhraseContext } from "./phrases/phrase-context.ts";
import { readSentence } from "./read-sentence.ts";
import { settleCaptions } from "./settling/caption.ts";
import { Story } from "./story.ts";
import { compose, isDecomposed, restore } from "./words/compose.ts";
import { vocabularyOf } from "./words/vocabulary.ts";

const NO_WORDS = new Lexicon();

/** Reads a Korean story: tokens, sentences, phrases, claims. */
export function readKorean(text: string, options: ReadOptions, directory: Directory): LanguageReading {
  if (!isDecomposed(text)) return readComposed(text, options, directory);
  const { text: composed, origin } = compose(text);
  const reading = readComposed(composed, options, directory);
  const claims = reading.claims.map((claim) => {
    const offset = origin[claim.offset] as number;
    let end = origin[claim.offset + claim.printed.length] as number;
    while (text.charAt(end - 1) === JOINER) end--;
    return { ...claim, offset, printed: text.slice(offset, end) };
  });
  return { ...reading, claims, tokens: restore(reading.tokens, text.replaceAll(JOINER, " "), origin) };
}

function readComposed(text: string, options: ReadOptions, directory: Directory): LanguageReading {
  const tokens = scan(text, NO_WORDS);
  const ranges = splitKorean(tokens);
  const given = options.session ?? options.printed;
  const story = new Story(tokens, dayOf(given), previousSession(options, given));
  const context: PhraseContext = {
    tokens,
    trie: vocabularyOf(directory),
    day: story.day,
    name: (kind, from, to) => story.name(kind, from, to),
  };
  const sentences = ranges.map((range) => readPhrases(context, range.from, range.to));
  settleMarket(story, sentences);
  story.ofTreasuries = treasurySentences(tokens, ranges);
  for (const [n, items] of sentences.entries()) {
    story.sentence = n;
    story.paragraph = ranges[n]?.paragraph === true;
    if (story.paragraph) story.beginParagraph();
    if (tokens.text.charCodeAt(tokens.start[ranges[n]?.from ?? 0] as number) === POINTING_HAND) {
      leaveOut(story, items);
      continue;
    }
    for (const piece of piecesOf(items)) readSentence(story, piece);
  }
  story.settleSnapshot();
  settleCaptions(story.claims, tokens, ranges);
  return {
    session: given,
    market: story.mainIndex,
    tokens,
    ranges,
    claims: story.claims,
    status: story.status,
    named: story.namedRuns,
  };
}

/** "☞[마감]코스닥, 1%대 급락": a line that leads to another story. */
const POINTING_HAND = 0x261e;

function leaveOut(story: Story, items: readonly Item[]): void {
  for (const { quantity } of items) if (quantity) story.name("other-quantity", quantity.from, quantity.to);
}

function dayOf(given: TradingDay | undefined): StoryDay {
  if (given === undefined) return { session: Number.NaN, year: Number.NaN, month: Number.NaN, date: Number.NaN };
  return { session: numberOfDay(given), year: yearOf(given), month: monthOf(given), date: dayOfMonth(given) };
}

function previousSession(options: ReadOptions, given: TradingDay | undefined): number {
  const known = given && options.calendar?.previousSession(given);
  return known === undefined ? SESSION_BEFORE : numberOfDay(known);
}
