import type { Calendar } from "../market/calendar.ts";
import type { ExchangeRules } from "../market/exchange-rules.ts";
import type { Directory } from "../market/instrument.ts";
import type { MarketDay } from "../market/market-day.ts";
import type { Measure } from "../market/measure.ts";
import type { MeasureSeries } from "./extremes.ts";
import type { Fact } from "./fact.ts";
import type { History } from "./history.ts";
import type { IndexPast } from "./index-past.ts";

/** What a kind of fact may look at: the session, the past, names and the calendar, and the facts made before it. */
export interface FactContext {
  readonly day: MarketDay;
  readonly history: History;
  readonly directory: Directory;
  readonly calendar: Calendar;
  /** Tick sizes and price limits; what needs them is left out without. */
  readonly rules?: ExchangeRules | undefined;
  /** The closes before the session, as numbers; undefined without a year of them. */
  past(): IndexPast | undefined;
  /** Values of a measure up to this session; undefined without a year of them. */
  series(measure: Measure): MeasureSeries | undefined;
  /** A fact of this session made by an earlier entry of the catalogue. */
  fact(subjectOrCode: string, measure: Measure): Fact | undefined;
}

/** One kind of fact. Adding a fact is adding one entry. */
export interface FactKind {
  readonly name: string;
  readonly measures: readonly Measure[];
  /** What of a session it needs; where that is missing it yields nothing. */
  readonly needs: string;
  readonly meaning: { readonly en: string; readonly ko: string };
  readonly compute: (context: FactContext) => readonly Fact[];
}
