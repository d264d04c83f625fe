import { toNumber } from "../market/decimal.ts";
import type { TradingDay } from "../market/trading-day.ts";
import { highestBefore } from "./index-beginnings.ts";
import type { IndexPast } from "./index-past.ts";
import { milestoneStep, ROUNDNESS } from "./records.ts";

/** A round level that a close of the past crossed, as the facts of its session would have told it. */
export interface PastCrossing {
  readonly crossing: "first" | "regained" | "lost";
  /** 10 for thousands where hundreds are named, 5 for five hundreds, 1 for hundreds. */
  readonly roundness: number;
}

/** The roundest level each session crossed, this session's last; undefined where it crossed none. */
export function crossingsOf(
  { closes, sessions, scale: places }: IndexPast,
  market: string,
): readonly (PastCrossing | undefined)[] {
  const scale = 10 ** places;
  const before = highestBefore(market, sessions[0] as TradingDay);
  let highest = before ? toNumber(before) * scale : Number.POSITIVE_INFINITY;
  return Array.from(closes, (close, at) => {
    if (at === 0) return undefined;
    const previous = closes[at - 1] as number;
    const isRecord = close > highest;
    const first = isRecord ? roundnessOf(highest, close, scale) : undefined;
    if (isRecord) highest = close;
    if (first) return { crossing: "first", roundness: first };
    const roundness = roundnessOf(Math.min(previous, close), Math.max(previous, close), scale);
    return roundness ? { crossing: close > previous ? "regained" : "lost", roundness } : undefined;
  });
}

/** The roundness of the roundest level in (from, to]. */
function roundnessOf(from: number, to: number, scale: number): number | undefined {
  if (!(to > from)) return undefined;
  const step = milestoneStep(to / scale) * scale;
  // Most sessions cross no level at all.
  if (Math.floor(to / step) === Math.floor(from / step)) return undefined;
  return ROUNDNESS.find((factor) => Math.floor(to / (step * factor)) > Math.floor(from / (step * factor)));
}

/** Length of the run of gains (positive) or losses (negative) that each session is in; 0 for no change. */
export function runsOf({ points }: IndexPast): Int32Array {
  const runs = new Int32Array(points.length);
  for (let at = 1; at < points.length; at++) {
    const way = Math.sign(points[at] as number);
    const before = runs[at - 1] as number;
    runs[at] = way === 0 ? 0 : Math.sign(before) === way ? before + way : way;
  }
  return runs;
}
