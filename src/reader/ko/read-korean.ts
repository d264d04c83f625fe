import type { Directory } from "../../market/instrument.ts";
import { dayOfMonth, monthOf, type TradingDay, yearOf } from "../../market/trading-day.ts";
import { JOINER } from "../broken-line.ts";
import type { ReadOptions } from "../claim.ts";
import { numberOfDay, SESSION_BEFORE } from "../day-number.ts";
import type { LanguageReading } from "../digit-account.ts";
import { Lexicon } from "../lexicon.ts";
import { scan } from "../scanner.ts";
import { piecesOf } from "../sentence.ts";
import type { StoryDay } from "./days/day.ts";
import { treasurySentences } from "./names/treasury.ts";
import { isPrice } from "./numbers/quantity.ts";
import { settleCaptions } from "./phrases/caption.ts";
import type { Item } from "./phrases/item.ts";
import { readPhrases } from "./phrases/phrase.ts";
import type { PhraseContext } from "./phrases/phrase-context.ts";
import { splitKorean } from "./phrases/split.ts";
import { readSentence } from "./read-sentence.ts";
import { MARKETS, Story } from "./story.ts";
import { compose, isDecomposed, restore } from "./words/compose.ts";
import { BOTH } from "./words/index-words.ts";
import * as K from "./words/term-kind.ts";
import * as U from "./words/unit-kind.ts";
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

/** "국내 증시가 급락했다": told of Seoul without its index. */
const SEOUL = ["국내 증시", "한국 증시", "국내증시"];

function isOfSeoul({ tokens }: Story, sentences: readonly (readonly Item[])[]): boolean {
  return sentences.some((items) =>
    items.some(
      ({ kind, from }) =>
        (kind === K.unknown || kind === K.again) &&
        SEOUL.some((word) => tokens.text.startsWith(word, tokens.start[from])),
    ),
  );
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

/** The story's own market: the first index whose change is told in points, else the index it names first, unless it speaks of other markets far more often. */
function settleMarket(story: Story, sentences: readonly (readonly Item[])[]): void {
  let home = 0;
  let abroad = 0;
  let again = false;
  let rates = false;
  let priced = false;
  let rate: Item | undefined;
  let futures: Item | undefined;
  let first: Item | undefined;
  let firstTold: Item | undefined;
  let firstAbroad: Item | undefined;
  for (const items of sentences) {
    const told = items.some(({ quantity }) => quantity?.unit === U.point);
    // "이는 전날보다 101.24포인트 오른": told of the index before.
    if (told && !items.some(({ kind }) => kind === K.index || kind === K.foreign)) firstTold ??= first;
    for (const item of items) {
      if (item.kind === K.index && item.entity?.name !== BOTH) {
        home++;
        first ??= item;
        if (told) firstTold ??= item;
      } else if (item.kind === K.bond) rates = true;
      else if (item.kind === K.futures) futures ??= item;
      else if (item.kind === K.again) again = true;
      else if (item.kind === K.fx) rate ??= item;
      else if (item.quantity) priced ||= isPrice(item.quantity);
      else if (item.kind === K.foreign) {
        abroad++;
        firstAbroad ??= item;
      }
    }
  }
  const seoul = home === 0 && firstAbroad !== undefined && isOfSeoul(story, sentences);
  // A story about the won that tells of New York is no story of New York's.
  const ofWon = home === 0 && rate !== undefined && rate.from < (firstAbroad?.from ?? 0);
  story.abroad =
    firstAbroad !== undefined &&
    !seoul &&
    !ofWon &&
    (home === 0 || (abroad > home * 2 && firstAbroad.from < (first?.from ?? 0)));
  const main = (story.abroad ? firstAbroad : (marketOfBody(sentences, firstTold ?? first) ?? firstTold ?? first))
    ?.entity;
  const others = main === undefined || !(MARKETS.has(main.name) || story.abroad);
  story.ofFutures = futures !== undefined && others && !again && futures.from < (first?.from ?? story.tokens.count);
  story.indexless = story.ofFutures || (rates && !main && !again);
  story.unindexed = priced && !rate && !main && !again;
  if (!main) return;
  story.mainIndex = main.name;
  story.lastIndex = main;
  if (!story.abroad) story.scope = main.name === "KOSDAQ" ? "KOSDAQ" : "KOSPI";
}

/** How often the body must name its market where the heading names another. */
const LEAST_NAMED = 3;

/** The index of a story whose heading alone names another one: its lines were taken from two stories. */
function marketOfBody(sentences: readonly (readonly Item[])[], told: Item | undefined): Item | undefined {
  if (told === undefined || !MARKETS.has(told.entity?.name ?? "") || !sentences[0]?.includes(told)) return undefined;
  let body: Item | undefined;
  let count = 0;
  for (const items of sentences.slice(1))
    for (const item of items) {
      if (item.kind !== K.index || !MARKETS.has(item.entity?.name ?? "")) continue;
      if (item.entity?.name === told.entity?.name) return undefined;
      body ??= item;
      count++;
    }
  return count >= LEAST_NAMED ? body : undefined;
}
