import type { Fact } from "../facts/fact.ts";
import type { TradingDay } from "../market/trading-day.ts";
import type { Written } from "./written.ts";

export type StoryLanguage = "en" | "ko";

/** A finished story. `body` begins with the headline; every figure in it points to its fact. */
export interface Story {
  readonly market: string;
  readonly session: TradingDay;
  readonly language: StoryLanguage;
  /** 1 for the first version; later ones are numbered by the archive. */
  readonly revision: number;
  readonly slug: string;
  readonly flash: Written;
  readonly headline: Written;
  readonly paragraphs: readonly Written[];
  readonly body: Written;
  readonly facts: readonly Fact[];
  /** Codes of the stocks that have no name in the story's language and are called by their name in the other. */
  readonly borrowedNames: ReadonlySet<string>;
}
