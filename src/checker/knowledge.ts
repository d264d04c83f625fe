import type { Fact } from "../facts/fact.ts";
import type { Calendar } from "../market/calendar.ts";
import type { ExchangeRules } from "../market/exchange-rules.ts";
import type { Directory } from "../market/instrument.ts";
import type { Measure } from "../market/measure.ts";
import type { Phase, Venue } from "../market/receipt.ts";
import type { TradingDay } from "../market/trading-day.ts";
import type { Reading } from "../reader/claim.ts";

/** All facts of one market's session as one venue and phase knew them. The checker keeps what it has looked up, by object. */
export interface ScopedFacts {
  readonly venue: Venue;
  readonly phase: Phase;
  /** True when no later row will change it: what a same-day print is held against with the tolerances for `near`. */
  readonly settled: boolean;
  /** By stock code, index name, or currency pair; undefined when nothing is known. */
  lookup(subjectOrCode: string, measure: Measure): Fact | undefined;
}

/** Another story of the same run: yesterday's close to chain to, or an older figure that may have frozen. */
export interface EarlierStory {
  readonly reading: Reading;
  /** What to call it in a sentence: a file name or a headline. */
  readonly name: string;
}

/** Everything outside the story that a verdict may rest on. What is missing is not known, and nothing is guessed. */
export interface Knowledge {
  readonly calendar?: Calendar;
  readonly rules: ExchangeRules;
  readonly directory: Directory;
  /** Every scope of that session on the tape, the preferred one first; empty when nothing is known. */
  facts?(market: string, session: TradingDay): readonly ScopedFacts[];
  /** The session before; where it is missing the calendar is asked. */
  previousSession?(market: string, session: TradingDay): TradingDay | undefined;
  /** Readings of the other stories on the same command line, in any order. */
  readonly earlier?: readonly EarlierStory[];
}
