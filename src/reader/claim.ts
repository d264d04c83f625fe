import type { Calendar } from "../market/calendar.ts";
import type { Bound, Figure } from "../market/figure.ts";
import type { Measure } from "../market/measure.ts";
import type { TradingDay } from "../market/trading-day.ts";

export type Language = "en" | "ko";

/** A figure read from a story with its meaning. */
export interface Claim {
  readonly measure: Measure;
  /** The name as printed; for indices and currencies the canonical name (KOSPI, Dow Jones Industrial Average, USD/KRW). */
  readonly subject: string;
  /** Code of a listed stock, when the directory knows the name. */
  readonly code?: string | undefined;
  /** Signed by meaning: "fell 2 percent" is -2, "sold a net 454.43 billion won" is negative. */
  readonly figure: Figure;
  /** pt, pct, KRW, USD, shares, issues, bp, ... or the ISO code of another currency. */
  readonly unit: string;
  /** The figure as it stands in the story, with its unit words: "17.27 trillion won". */
  readonly printed: string;
  /** UTF-16 code units from the start of the story's text. */
  readonly offset: number;
  readonly bound?: Bound | undefined;
  /** True when the print leaves out nothing but zeros: "36만1천원" is 361,000 won and no other price. */
  readonly exact?: boolean | undefined;
  /** The session it speaks of, where that is not the story's own. */
  readonly session?: TradingDay | undefined;
  /** True when it speaks of a moment within the session ("as of 2 p.m.", "at one point") and not of the close. */
  readonly intraday?: boolean | undefined;
  /** True when it speaks of another day that the words, or a missing calendar, do not pin down; `session` is missing then. */
  readonly elsewhen?: boolean | undefined;
  /** True for a level or rate of the session before the claim's own, said as what the change beside it counts from. */
  readonly previousClose?: boolean | undefined;
  /** True for a change from the previous close to the open, which has no measure of its own. */
  readonly opening?: boolean | undefined;
  /** A date claim (record.previous_date) has this instead of a meaningful figure. */
  readonly date?: TradingDay | undefined;
  /** True when the sign was inferred from house style, not said: the checker must not rest a contradiction on it. */
  readonly signDoubtful?: boolean | undefined;
  /** Index of its sentence in `Reading.sentences`. */
  readonly sentence: number;
}

/** Digits of a story, counted one by one: bound to a claim, named as something else, or openly not understood. */
export interface DigitAccount {
  readonly total: number;
  readonly bound: number;
  readonly named: number;
  readonly unread: number;
}

/** What a run of digits is when it is not a claim. */
export type NamedKind = "date" | "time" | "rank" | "name" | "count" | "age" | "duration" | "code" | "other-quantity";

export interface NamedSpan {
  readonly kind: NamedKind;
  readonly offset: number;
  readonly printed: string;
}

export interface Sentence {
  readonly offset: number;
  /** As long as it stands in the story, with plain blanks for all others and for line ends. */
  readonly text: string;
}

export interface Reading {
  readonly language: Language;
  readonly session?: TradingDay;
  /** KOSPI, KOSDAQ, or another market's index that the story is about. */
  readonly market: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly claims: readonly Claim[];
  readonly named: readonly NamedSpan[];
  readonly unread: readonly { readonly offset: number; readonly printed: string }[];
  readonly digits: DigitAccount;
}

/** What a reader is told from outside. */
export interface ReadOptions {
  /** The story's session, when known; otherwise the reader looks for a dateline. */
  readonly session?: TradingDay;
  /** The day it was printed or put on the web, where its file says so: its session, or the day after. */
  readonly printed?: TradingDay;
  readonly language?: Language;
  /** Tells the day of "the previous session"; without it such a claim is only `elsewhen`. */
  readonly calendar?: Calendar;
}

/** The claim of the day a record was set. Every field is there, so that all claims have one shape. */
export function dateClaim(at: Pick<Claim, "subject" | "printed" | "offset" | "sentence">, date: TradingDay): Claim {
  return {
    measure: "record.previous_date",
    subject: at.subject,
    code: undefined,
    figure: { digits: 0, exponent: 0 },
    unit: "date",
    printed: at.printed,
    offset: at.offset,
    bound: undefined,
    exact: undefined,
    session: undefined,
    intraday: undefined,
    elsewhen: undefined,
    previousClose: undefined,
    opening: undefined,
    date,
    signDoubtful: undefined,
    sentence: at.sentence,
  };
}
