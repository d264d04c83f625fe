import { toNumber } from "../market/decimal.ts";
import type { TradingDay } from "../market/trading-day.ts";
import { highestBefore } from "./index-beginnings.ts";
import type { IndexPast } from "./index-past.ts";
import { milestoneStep, ROUNDNESS } from "./records.ts";

/** A round level that a close of the past crossed, as the facts of its session would have told it. */
export interface PastCrossing {
  /** Position of the session on the line. */
  readonly at: number;
  readonly crossing: "first" | "regained" | "lost";
  /** 10 for thousands where hundreds are named, 5 for five hundreds, 1 for hundreds. */
  readonly roundness: number;
}

/** The roundest level of each session that crossed one, oldest first. */
export function crossingsOf({ closes, sessions, scale: places }: IndexPast, market: string): PastCrossing[] {
  const scale = 10 ** places;
  const before = highestBefore(market, sessions[0] as TradingDay);
  let highest = before ? toNumber(before) * scale : Number.POSITIVE_INFINITY;
  const found: PastCrossing[] = [];
  for (let at = 1; at < closes.length; at++) {
    const previous = closes[at - 1] as number;
    const close = closes[at] as number;
    const rose = close > previous;
    const roundness = roundnessOf(previous, close, scale);
    const first = close > highest ? roundnessOf(highest, close, scale) : undefined;
    if (close > highest) highest = close;
    if (first) found.push({ at, crossing: "first", roundness: first });
    else if (roundness) found.push({ at, crossing: rose ? "regained" : "lost", roundness });
  }
  return found;
}

/** The roundness of the roundest level passed, as `roundestLevel` tells it. */
function roundnessOf(from: number, to: number, scale: number): number | undefined {
  const step = milestoneStep(Math.max(from, to) / scale) * scale;
  // A level that a rise ends on is not passed yet, nor one that a fall ends on.
  const side = to > from ? Math.ceil : Math.floor;
  const passed = (size: number) => side(to / size) !== side(from / size);
  // Most sessions cross no level at all.
  return passed(step) ? ROUNDNESS.find((factor) => passed(step * factor)) : undefined;
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
