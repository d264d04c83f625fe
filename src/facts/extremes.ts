import { compare, decimal, formatDecimal } from "../market/decimal.ts";
import type { Measure } from "../market/measure.ts";
import type { Receipt } from "../market/receipt.ts";
import type { TradingDay } from "../market/trading-day.ts";
import { buildFact } from "./build-fact.ts";
import { type Fact, isNumeric } from "./fact.ts";
import type { FactContext } from "./fact-kind.ts";
import { type Close, type LineMeasure, spanRows } from "./history.ts";
import { LEAST_SESSIONS } from "./index-past.ts";

/** "The biggest since" a day nearer than this is nothing to write about: a month of sessions. */
export const SHORTEST_WAIT = 20;

export type Way = "highest" | "lowest";

/** Values of a measure, this session's last, and what they rest on. */
export interface MeasureSeries {
  /** Of the values before this session's, at least. */
  readonly sessions: readonly TradingDay[];
  readonly values: ArrayLike<number>;
  readonly receipt: Receipt;
  /** Rows that prove the value at a position. */
  witness(at: number): readonly Close[];
}

interface ExtremeKind {
  readonly of: Measure;
  readonly name: Readonly<Record<Way, string>>;
  /** The ways an extreme of this session may lie. */
  readonly ways: (value: number, context: FactContext) => readonly Way[];
}

const bySign = (value: number): readonly Way[] => (value > 0 ? ["highest"] : value < 0 ? ["lowest"] : []);

/** Which extremes are looked for. Adding one is adding an entry. */
const EXTREMES: readonly ExtremeKind[] = [
  { of: "index.change_pct", name: { highest: "biggest gain", lowest: "biggest loss" }, ways: bySign },
  {
    of: "index.close",
    name: { highest: "highest close", lowest: "lowest close" },
    ways: (_, { day }) => (day.index ? bySign(compare(day.index.close, day.index.previous)) : []),
  },
  ...(["turnover.volume", "turnover.value"] as const).map((of): ExtremeKind => {
    const what = of === "turnover.value" ? "value traded" : "volume";
    return { of, name: { highest: `most ${what}`, lowest: `least ${what}` }, ways: () => ["highest", "lowest"] };
  }),
  ...(["foreign", "institution", "individual"] as const).map((group): ExtremeKind => {
    const name = { highest: `biggest net buying by ${group}`, lowest: `biggest net selling by ${group}` };
    return { of: `flow.${group}`, name, ways: bySign };
  }),
];

function withLast(values: readonly number[], last: number): Float64Array {
  const all = new Float64Array(values.length + 1);
  all.set(values);
  all[values.length] = last;
  return all;
}

/** A measure's values up to this session; undefined without a year of them. */
export function seriesOf(context: FactContext, measure: Measure): MeasureSeries | undefined {
  const past = context.past();
  if (measure === "index.close" || measure === "index.change_pct") {
    if (!past) return undefined;
    const { sessions, span } = past;
    const rows = (from: number, to: number) => spanRows(span, from, to);
    return measure === "index.close"
      ? { sessions, values: past.closes, receipt: span.receipt, witness: (at) => rows(at, at + 1) }
      : { sessions, values: past.percents, receipt: span.receipt, witness: (at) => rows(at - 1, at + 1) };
  }
  const { market, session } = context.day;
  const line = context.history.measureLine?.(market, measure as LineMeasure, session);
  const today = context.fact(market, measure);
  if (!line || line.values.length < LEAST_SESSIONS || !today || !isNumeric(today)) return undefined;
  return {
    sessions: line.sessions,
    values: withLast(line.values, Number(formatDecimal(today.value))),
    receipt: line.receipt,
    witness: (at) => [{ session: line.sessions[at] as TradingDay, close: decimal(String(line.values[at])) }],
  };
}

/**
 * "The biggest gain since": the last session before this one that was at least as extreme, over an unbroken run of
 * sessions. Where the run has none, and it reaches back ten years or more, the day it begins is given as a bound.
 */
export function extremeFacts(context: FactContext): readonly Fact[] {
  return EXTREMES.flatMap((kind) => extremeFact(context, kind) ?? []);
}

/** Sessions of ten years: a run without an equal that is shorter proves too little to be said. */
const TEN_YEARS = 2500;

/** Sessions since a value at least as extreme as the last; Infinity where there is none. */
function lastWait(values: ArrayLike<number>, way: Way): number {
  const last = values.length - 1;
  const own = values[last] as number;
  for (let at = last - 1; at >= 0; at--) {
    const value = values[at] as number;
    if (way === "highest" ? value >= own : value <= own) return last - at;
  }
  return Number.POSITIVE_INFINITY;
}

function extremeFact(context: FactContext, kind: ExtremeKind): Fact | undefined {
  const { market, session } = context.day;
  const today = context.fact(market, kind.of);
  const series = today && context.series(kind.of);
  if (!series) return undefined;
  const last = series.values.length - 1;
  const value = series.values[last] as number;
  for (const way of kind.ways(value, context)) {
    const wait = lastWait(series.values, way);
    const atLeast = !Number.isFinite(wait);
    if (wait < SHORTEST_WAIT || (atLeast && last < TEN_YEARS)) continue;
    // A close above every earlier one is a record, which has a fact of its own.
    if (kind.of === "index.close" && way === "highest" && context.fact(`${market} record close`, "other")) continue;
    const at = atLeast ? 0 : last - wait;
    const fact = buildFact(context.day, series.receipt, {
      measure: "other",
      subject: `${market} ${kind.name[way]} since`,
      value: series.sessions[at] as TradingDay,
      unit: "date",
      formula: atLeast
        ? `no earlier ${kind.of} was at least as extreme; the day the run of sessions begins`
        : `last earlier session whose ${kind.of} was at least as extreme`,
      inputs: [today.id],
      event: { kind: "extreme", of: kind.of, way, sessions: atLeast ? last : wait, ...(atLeast ? { atLeast } : {}) },
      witness: {
        from: series.sessions[0] as TradingDay,
        through: session,
        rows: atLeast ? [] : series.witness(at),
      },
    });
    return {
      ...fact,
      venue: today.venue,
      phase: today.phase,
      receipts: [...new Set([...today.receipts, series.receipt.id])],
    };
  }
  return undefined;
}
