import { type Item, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";

/** "The index", "stocks", "the bourse": a noun of the market where it stands. */
export interface MarketNoun {
  readonly s: Sentence;
  readonly at: number;
  readonly item: Item;
  readonly before: Item | undefined;
  readonly next: Item | undefined;
  /** The place that tells which market's; undefined for rules that come before it is looked for. */
  place: Item | undefined;
}

/**
 * What a rule makes of the noun: the subject from here on, `SETTLED` where the subject stays what it was or the rule has
 * set it, undefined where the rule has no say.
 */
export type NounRule = (noun: MarketNoun) => Subject | undefined;

export const SETTLED: Subject = subjectOf(S.none, "");

/** The noun as a thing that no measure is of. */
export function asThing({ s, item }: MarketNoun): Subject {
  return subjectOf(S.outside, wordOf(s, item));
}

/** Where the noun's article stands, if it has one: "the", or in front of "the stock" in "the stock market". */
export function articleBefore({ s, at, before }: MarketNoun): number {
  const double = before?.kind === W.shareUnit || (before?.kind === W.marketNoun && !s.story.isHome);
  return double ? at - 2 : at - 1;
}

/** Nothing was said of what the clause speaks of. */
export function isStillOpen({ clause }: Sentence, kind: number): boolean {
  return clause.kind === kind && !clause.bound;
}

/** "Value" behind the noun. */
export function isValueBehind({ s, next }: MarketNoun): boolean {
  return next?.kind === W.plain && wordOf(s, next) === "value";
}

/** The kind of the phrase in front of the noun's article; undefined when it has none. */
export function kindBeforeArticle(noun: MarketNoun): number | undefined {
  const { items } = noun.s;
  const article = articleBefore(noun);
  return kindAt(items, article) === W.article ? kindAt(items, article - 1) : undefined;
}
