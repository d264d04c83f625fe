import type { SentenceDay } from "./days/sentence-day.ts";
import type { Subject } from "./phrases/item.ts";

/** Sentences of a story by what was heard in them, as later ones and the settling ask for it. */
export class MarkedSentences {
  /** They begin on the second board: "On the KOSDAQ market, Pepper rose". */
  readonly onSecondBoard = new Set<number>();
  /** They tell of a moment of the session. */
  readonly timed = new Set<number>();
  /** Something ends in them. */
  readonly closed = new Set<number>();
  /** One of them told where the won closed. */
  rateClosed = false;
  /** They name a day. */
  readonly dated = new Set<number>();
  /** The day before the session that they tell of, and whose. */
  readonly days = new Map<number, SentenceDay>();
  /** The part of the world whose moment they tell of. */
  readonly regions = new Map<number, string>();
  /** The paragraph of each. */
  readonly paragraphs: number[] = [];
  /** In Seoul, the listed stock that each named, where it named one alone. */
  readonly onlyStocks = new Map<number, Subject>();
  /** The last one whose front told of a second exchange, and the index of that: "At the CSE, 275 issues were traded". */
  exchange: { readonly index: string; readonly sentence: number } | undefined;
  /** The one stock that the paragraph has named so far; null where it named several. */
  paragraphStock: Subject | undefined | null;
  /** The last one that was about something. */
  subject = -9;
}
