import { compare, type Decimal, sign, subtract } from "../market/decimal.ts";
import type { IndexLevel } from "../market/market-day.ts";
import { buildFact } from "./build-fact.ts";
import type { Fact, PathShape } from "./fact.ts";
import type { FactContext } from "./fact-kind.ts";

/** How the day went, as an event whose value is the day's range in points. Needs open, high and low. */
export function pathFacts({ day }: FactContext): readonly Fact[] {
  const { index, market, session } = day;
  if (!index?.open || !index.high || !index.low) return [];
  const { open, high, low, close, previous } = index;
  const opened = directionFrom(open, previous);
  const id = (measure: string) => `${market}/${measure}@${session}`;
  return [
    buildFact(day, index.receipt, {
      measure: "other",
      subject: `${market} path`,
      value: subtract(high, low),
      unit: "pt",
      formula: "shape of open, high, low and close against the previous close; its value is high - low",
      inputs: ["index.open", "index.high", "index.low", "index.close"].map(id),
      event: { kind: "path", shape: shapeOf({ open, high, low, close, previous }), opened },
    }),
  ];
}

function shapeOf({ open, high, low, close, previous }: Required<Omit<IndexLevel, "receipt">>): PathShape {
  const rise = subtract(high, previous);
  const fall = subtract(previous, low);
  const change = sign(subtract(close, previous));
  const swing = percentOf(previous);
  const mostOf = (part: Decimal, whole: Decimal) => compare(double(part), whole) > 0;
  if (compare(close, high) === 0) return "at_high";
  if (compare(close, low) === 0) return "at_low";
  if (compare(rise, swing) >= 0 && mostOf(subtract(high, close), rise)) return "gave_up";
  if (compare(fall, swing) >= 0 && change >= 0) return "came_back";
  if (compare(fall, swing) >= 0 && mostOf(subtract(close, low), fall)) return "pared";
  const further = sign(subtract(close, open));
  const opened = sign(subtract(open, previous));
  if (change !== 0 && further === change && opened === change) return "extended";
  return opened * change < 0 ? "turned" : "wide";
}

/** One percent of a level: less than that is no swing worth telling. */
function percentOf(level: Decimal): Decimal {
  return { units: level.units, scale: level.scale + 2 };
}

function double(value: Decimal): Decimal {
  return { units: value.units * 2n, scale: value.scale };
}

function directionFrom(value: Decimal, base: Decimal): "up" | "down" | "flat" {
  const way = compare(value, base);
  return way > 0 ? "up" : way < 0 ? "down" : "flat";
}
