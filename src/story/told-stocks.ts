import { absolute, compare, type Decimal, decimal } from "../market/decimal.ts";
import { isLarge, type StockGroup, type StockLine } from "./large-caps.ts";
import type { Direction } from "./move-size.ts";
import type { StoryPlan } from "./plan.ts";

/** Which large caps a story tells and how: the same for every language. */

/** Stocks that share a sentence of their own. */
export interface StockUnit {
  readonly stocks: readonly StockLine[];
  readonly direction: Direction | "mixed";
  /** Of two stocks or more of one sector; undefined where they are of several. */
  readonly sector: string | undefined;
  /** The group that moved the index its way. */
  readonly leads: boolean;
}

/**
 * `units` in the order they are told: the sector that led, what went the index's way, what was mixed, and last what went
 * against it, so that the story turns once. `lists` name the others, the largest move first.
 */
export interface ToldStocks {
  /** The way of the stocks told first: the index's, or that of the first sector where all went against the index. */
  readonly way: "up" | "down";
  readonly against: "up" | "down";
  readonly units: readonly StockUnit[];
  readonly lists: Readonly<Record<"up" | "down", readonly StockLine[]>>;
}

/** Stocks of the units: no more than these; ordinary ones are added until there are so many. */
const MOST_APART = 8;
const ENOUGH_APART = 6;
/** Stocks of one list sentence: more read like a table. */
export const MOST_LISTED = 4;

/** A smaller move is worth no sentence of its own. */
const WORTH_SENTENCE = decimal("0.8");

/** Chooses at most `most` stocks of the plan's large caps. */
export function toldStocks(plan: StoryPlan, most: number): ToldStocks {
  const reasoned = new Set(plan.notes.flatMap((note) => (note.kind === "reason" ? [note.code] : [])));
  const units = unitsApart(plan, reasoned, most);
  const [lead] = units;
  const first = lead?.direction === "up" || lead?.direction === "down" ? lead.direction : plan.index.direction;
  const way = first === "down" ? "down" : "up";
  const against = way === "up" ? "down" : "up";
  const apart = new Set(units.flatMap((unit) => unit.stocks.map((stock) => stock.code)));
  const rest = plan.largeCaps
    .flatMap((group) => group.stocks)
    .filter((stock) => !apart.has(stock.code) && stock.direction !== "flat")
    .sort((a, b) => compare(sizeOf(b), sizeOf(a)))
    .slice(0, Math.max(0, most - apart.size));
  const list = (direction: "up" | "down") => rest.filter((stock) => stock.direction === direction);
  return { way, against, units: ordered(paired(units, reasoned), way), lists: { up: list("up"), down: list("down") } };
}

function sizeOf({ percent }: StockLine): Decimal {
  return absolute(percent.value);
}

/** The sector that led, or where none did the bellwether's, then what has a reason, what is remarkable, and what did most for the index. */
function unitsApart(
  { largeCaps, leader, index }: StoryPlan,
  reasoned: ReadonlySet<string>,
  most: number,
): readonly StockUnit[] {
  const first = leader ?? largeCaps.find(({ bellwether }) => bellwether) ?? largeCaps[0];
  if (!first || most <= 0) return [];
  const others = largeCaps.filter((group) => group !== first);
  const lead = unitOf(first.stocks.slice(0, most), first, first === leader);
  const rank = new Map<StockUnit, number>();
  const candidates = others.flatMap((group) => unitsOf(group));
  const bellwether = largeCaps.find((group) => group.bellwether)?.stocks[0];
  for (const unit of candidates) {
    rank.set(unit, unit.stocks[0] === bellwether ? WORTH.reason : worthOf(unit, reasoned, index.percent.value));
  }
  const units = [lead];
  let count = lead.stocks.length;
  // Sorting is stable: among equals the one that did more for the index stays first.
  for (const unit of candidates.sort((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0))) {
    const isOrdinary = rank.get(unit) === WORTH.ordinary;
    if (rank.get(unit) === WORTH.none || (isOrdinary && count >= ENOUGH_APART)) continue;
    if (count + unit.stocks.length > Math.min(MOST_APART, most)) continue;
    units.push(unit);
    count += unit.stocks.length;
  }
  return units;
}

/** A sector whose stocks went one way, or apart by enough to tell, stays whole; of another each stock stands alone. */
function unitsOf(group: StockGroup): readonly StockUnit[] {
  const isWhole = group.direction === "up" || group.direction === "down";
  const apart = group.stocks.filter((stock) => compare(sizeOf(stock), WORTH_SENTENCE) >= 0);
  if (isWhole || group.bellwether || (apart.length > 1 && apart.length === group.stocks.length)) {
    return [unitOf(group.stocks, group, false)];
  }
  return group.stocks.map((stock) => unitOf([stock], group, false));
}

function unitOf(stocks: readonly StockLine[], { sector }: StockGroup, leads: boolean): StockUnit {
  return { stocks, direction: directionOf(stocks), sector: stocks.length > 1 ? sector : undefined, leads };
}

/** Which way the stocks went that moved at all; those that did not are told along with them. */
function directionOf(stocks: readonly StockLine[]): StockUnit["direction"] {
  const [first = "flat", ...others] = new Set(stocks.map((stock) => stock.direction).filter((way) => way !== "flat"));
  return others.length === 0 ? first : "mixed";
}

/** How much a unit is worth a sentence: a reason that someone gave, a remarkable move or mark, an ordinary move, none. */
const WORTH = { reason: 3, remarkable: 2, ordinary: 1, none: 0 } as const;

function worthOf({ stocks }: StockUnit, reasoned: ReadonlySet<string>, ofIndex: Decimal): number {
  if (stocks.some((stock) => reasoned.has(stock.code))) return WORTH.reason;
  const isRemarkable = (stock: StockLine) =>
    stock.record || stock.mark !== undefined || isLarge(stock.percent.value, ofIndex);
  if (stocks.some(isRemarkable)) return WORTH.remarkable;
  return stocks.some((stock) => compare(sizeOf(stock), WORTH_SENTENCE) >= 0) ? WORTH.ordinary : WORTH.none;
}

/** Single stocks of one direction share a sentence, two and two; one with a reason has its own. */
function paired(units: readonly StockUnit[], reasoned: ReadonlySet<string>): readonly StockUnit[] {
  const found: StockUnit[] = [];
  for (const unit of units) {
    const [stock] = unit.stocks;
    const isSingle = (one: StockUnit) => one.stocks.length === 1 && !one.leads && one !== units[0];
    const partner = found.findIndex(
      (one) =>
        isSingle(one) && one.direction === unit.direction && !one.stocks.some((other) => reasoned.has(other.code)),
    );
    if (!stock || !isSingle(unit) || reasoned.has(stock.code) || partner < 0) found.push(unit);
    else found[partner] = { ...unit, stocks: [...(found[partner]?.stocks ?? []), stock] };
  }
  return found;
}

function ordered(units: readonly StockUnit[], way: "up" | "down"): readonly StockUnit[] {
  const [first, ...others] = units;
  if (!first) return [];
  const order: readonly StockUnit["direction"][] = [way, "mixed", way === "up" ? "down" : "up", "flat"];
  return [first, ...order.flatMap((direction) => others.filter((unit) => unit.direction === direction))];
}
