import { sign, toNumber } from "../market/decimal.ts";
import type { MeasureSeries } from "./extremes.ts";
import { type Fact, isNumeric, type MarketHappening } from "./fact.ts";
import type { FactContext } from "./fact-kind.ts";
import { type IndexPast, LEAST_SESSIONS, waits, waitsForLow } from "./index-past.ts";
import { crossingsOf, runsOf } from "./past-events.ts";
import { type Rarity, rarityOfLast, surpriseBits } from "./rarity.ts";

/** Sessions that turnover and flows are held against: they grow with the market, so only the last year compares. */
export const AMOUNT_WINDOW = 250;

type Happening<Kind extends MarketHappening["kind"]> = Extract<MarketHappening, { readonly kind: Kind }>;

/** How rare a thing that happened is, by its kind. What is missing here has no history to be rare in. */
const OF_EVENTS: {
  readonly [Kind in MarketHappening["kind"]]?: (
    event: Happening<Kind>,
    past: IndexPast,
    context: FactContext,
    fact: Fact,
  ) => Rarity | undefined;
} = {
  record_close: (_, past, { history, day }) => {
    const records = history.recordCloses(day.market, day.session)?.rows ?? [];
    const first = past.sessions[0] ?? day.session;
    const alike = records.filter((row) => row.session >= first && row.session < day.session).length;
    return { sessions: past.sessions.length - 1, alike };
  },
  level: (event, past, context, fact) => {
    if (!isNumeric(fact)) return undefined;
    const [own, ...earlier] = crossingsOf(past, context.day.market).reverse();
    if (own?.at !== past.closes.length - 1) return undefined;
    const alike = earlier.filter((one) => one.crossing === event.crossing && one.roundness >= own.roundness);
    return { sessions: past.sessions.length - 1, alike: alike.length };
  },
  streak: ({ direction, ended }, past, _context, fact) => {
    const length = isNumeric(fact) ? toNumber(fact.value) : 0;
    const way = direction === "up" ? 1 : -1;
    const runs = runsOf(past);
    const isAlike = (at: number) => {
      const run = way * (runs[ended ? at - 1 : at] as number);
      return run >= length && (!ended || way * (runs[at] as number) < 0);
    };
    let alike = 0;
    for (let at = 1; at < runs.length - 1; at++) if (isAlike(at)) alike++;
    return { sessions: runs.length - 1, alike };
  },
  extreme: ({ of, way, sessions }, _past, context) => {
    const series = context.series(of);
    return series && rarityOfWait(series.values, way, sessions);
  },
  change_over: ({ sessions }, { closes }) => {
    const over = closes.map((close, at) => close / (closes[at - sessions] ?? Number.NaN) - 1);
    return rarityOfLast(over, atLeastLike(over));
  },
  record_point_gain: (_, { points }) => rarityOfRecord(points, 1),
  record_point_fall: (_, { points }) => rarityOfRecord(points, -1),
  intraday_record: (_, _past, { history, day }) => {
    const line = history.measureLine?.(day.market, "index.high", day.session);
    return line && rarityOfRecord(line.values, 1, line.values.length);
  },
};

/** The fact with its surprise, where at least a year of history tells how rare it is. */
export function withSurprise(fact: Fact, context: FactContext): Fact {
  const rarity = rarityOf(fact, context);
  if (!rarity || rarity.sessions < LEAST_SESSIONS) return fact;
  return { ...fact, surpriseBits: surpriseBits(rarity), rarity };
}

function rarityOf(fact: Fact, context: FactContext): Rarity | undefined {
  const { event, measure, subject } = fact;
  if (event) {
    const past = context.past();
    const find = OF_EVENTS[event.kind] as ((...given: unknown[]) => Rarity | undefined) | undefined;
    return past && find && fact.code === undefined ? find(event, past, context, fact) : undefined;
  }
  if (subject !== context.day.market || !isNumeric(fact)) return undefined;
  if (measure === "index.change_pct") {
    const percents = context.past()?.percents;
    return percents && rarityOfLast(percents, atLeastLike(percents));
  }
  if (measure.startsWith("turnover.") || measure.startsWith("flow.")) {
    const series = context.series(measure);
    return series && rarityOfAmount(series, measure.startsWith("flow.") ? sign(fact.value) : undefined);
  }
  return undefined;
}

/** At least as far from nothing as the last one, on its side. */
function atLeastLike(values: ArrayLike<number>): (value: number) => boolean {
  const own = values[values.length - 1] as number;
  return own >= 0 ? (value) => value >= own : (value) => value <= own;
}

/** Against the last year: a flow among those as large on its side, a turnover on the side of the median it lies. */
function rarityOfAmount({ values }: MeasureSeries, side: number | undefined): Rarity {
  const window = Array.prototype.slice.call(values, -AMOUNT_WINDOW - 1) as number[];
  const own = window.at(-1) as number;
  const above = rarityOfLast(window, (value) => value >= own);
  const below = rarityOfLast(window, (value) => value <= own);
  const isHigh = side === undefined ? above.alike <= below.alike : side >= 0;
  return isHigh ? { ...above, side: "high" } : { ...below, side: "low" };
}

/**
 * Sessions whose value was the highest (lowest) in at least so many. Highest of all there were is only known once a
 * year has gone by: the first year sets records all the time.
 */
function rarityOfWait(values: ArrayLike<number>, way: "highest" | "lowest", sessions: number): Rarity {
  const all = (way === "highest" ? waits : waitsForLow)(values);
  for (let at = 0; at < Math.min(LEAST_SESSIONS, all.length); at++) if (!Number.isFinite(all[at])) all[at] = 0;
  return rarityOfLast(all, (wait) => wait >= sessions);
}

/** Sessions before `end` whose value, on its side, was beyond all before it. */
function rarityOfRecord(values: ArrayLike<number>, side: 1 | -1, end = values.length - 1): Rarity {
  let most = 0;
  let alike = 0;
  for (let at = 0; at < end; at++) {
    const value = side * (values[at] as number);
    if (!(value > most)) continue;
    most = value;
    if (at >= LEAST_SESSIONS) alike++;
  }
  return { sessions: end, alike };
}
