import type { Directory } from "../../market/instrument.ts";
import type { TradingDay } from "../../market/trading-day.ts";
import { dayOfMonth, monthOf, yearOf } from "../../market/trading-day.ts";
import type { ReadOptions } from "../claim.ts";
import { numberOfDay, weekdayOfNumber } from "../day-number.ts";
import type { LanguageReading } from "../digit-account.ts";
import { Lexicon } from "../lexicon.ts";
import { scan } from "../scanner.ts";
import type { StoryDay } from "./day.ts";
import type { Item } from "./item.ts";
import { type PhraseContext, readPhrases } from "./phrase.ts";
import { readSentence } from "./read-sentence.ts";
import { splitKorean } from "./split.ts";
import { Story } from "./story.ts";
import { K } from "./term.ts";
import { vocabularyOf } from "./vocabulary.ts";

const NO_WORDS = new Lexicon();

/** Reads a Korean story: tokens, sentences, phrases, claims. */
export function readKorean(text: string, options: ReadOptions, directory: Directory): LanguageReading {
  const tokens = scan(text, NO_WORDS);
  const ranges = splitKorean(tokens);
  const given = options.session;
  const story = new Story(tokens, dayOf(given), previousSession(options, given));
  const context: PhraseContext = {
    tokens,
    trie: vocabularyOf(directory),
    day: story.day,
    name: (kind, from, to) => story.name(kind, from, to),
  };
  const sentences = ranges.map((range) => readPhrases(context, range.from, range.to));
  settleMarket(story, sentences);
  for (const [n, items] of sentences.entries()) {
    story.sentence = n;
    if (ranges[n]?.paragraph) story.beginParagraph();
    readSentence(story, items);
  }
  return {
    session: given,
    market: story.mainIndex,
    tokens,
    ranges,
    claims: story.claims,
    status: story.status,
    named: story.named,
  };
}

function dayOf(given: TradingDay | undefined): StoryDay {
  if (given === undefined) return { session: Number.NaN, year: Number.NaN, month: Number.NaN, date: Number.NaN };
  return { session: numberOfDay(given), year: yearOf(given), month: monthOf(given), date: dayOfMonth(given) };
}

function previousSession(options: ReadOptions, given: TradingDay | undefined): number {
  if (given === undefined) return Number.NaN;
  const known = options.calendar?.previousSession(given);
  if (known !== undefined) return numberOfDay(known);
  const session = numberOfDay(given);
  const weekday = weekdayOfNumber(session);
  return session - (weekday === 1 ? 3 : weekday === 0 ? 2 : 1);
}

/** The story's own market: the index it names first, unless it speaks of other markets far more often. */
function settleMarket(story: Story, sentences: readonly (readonly Item[])[]): void {
  let home = 0;
  let abroad = 0;
  let first: Item | undefined;
  let firstAbroad: Item | undefined;
  for (const items of sentences) {
    for (const item of items) {
      if (item.kind === K.index) {
        home++;
        first ??= item;
      } else if (item.kind === K.foreign) {
        abroad++;
        firstAbroad ??= item;
      }
    }
  }
  story.abroad =
    firstAbroad !== undefined && (home === 0 || (abroad > home * 2 && firstAbroad.from < (first?.from ?? 0)));
  const main = (story.abroad ? firstAbroad : first)?.entity;
  if (!main) return;
  story.mainIndex = main.name;
  story.lastIndex = main;
  if (!story.abroad) story.scope = main.name === "KOSDAQ" ? "KOSDAQ" : "KOSPI";
}
