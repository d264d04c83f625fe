import type { Fact } from "../facts/fact.ts";
import { absolute, compare, type Decimal, decimal, divide, multiply, sign, sum, toNumber } from "../market/decimal.ts";
import type { Directory, Instrument } from "../market/instrument.ts";
import type { TradingDay } from "../market/trading-day.ts";
import type { FactSet, NumberFact } from "./fact-set.ts";
import { type Direction, directionOf, type MoveSize } from "./move-size.ts";
import type { Style } from "./style.ts";

/** One stock to name, with what its sentence needs. */
export interface StockLine {
  readonly code: string;
  readonly instrument: Instrument | undefined;
  readonly name: string;
  readonly session: TradingDay;
  readonly close: NumberFact;
  readonly percent: NumberFact;
  readonly direction: Direction;
  /** Its close or intraday high was reported or proven as its highest ever. */
  readonly record: boolean;
  /** What else its past makes of the day, where it is no record: a close at the limit, 52 weeks, the highest since. */
  readonly mark: Fact | undefined;
}

/**
 * A stock's name in a story's language: its house name, in Korean the one it bore that day, or the one name it has. `borrowed` when that belongs to the
 * other language.
 */
export function nameIn(
  { instrument, name, session }: Pick<StockLine, "instrument" | "name" | "session">,
  language: "en" | "ko",
): { readonly text: string; readonly borrowed: boolean } {
  const then = language === "ko" ? instrument?.formerly?.find(({ until }) => session <= until) : undefined;
  if (then) return { text: then.ko, borrowed: false };
  const own = instrument?.[language];
  if (own) return { text: own, borrowed: false };
  return { text: name, borrowed: /[가-힣]/.test(name) !== (language === "ko") };
}

/**
 * Stocks of one sector, largest first. `weight` is the points its quoted stocks added to the index, or where those are
 * not known the won that its named stocks added to market value.
 */
export interface StockGroup {
  readonly sector: string | undefined;
  readonly stocks: readonly StockLine[];
  readonly direction: Direction | "mixed";
  readonly weight: Decimal;
  /** Its points over the index's change; undefined where points are not known. */
  readonly share: number | undefined;
  /** Holds the first of the style's stocks, which no story leaves out. */
  readonly bellwether: boolean;
}

/** More than three of one sector read like a table. */
const MOST_IN_GROUP = 3;

/**
 * The large caps to name, by sector: the style's own list, filled up with the largest by market value. The sector that did most
 * for the index's direction comes first, for it is what led the market; the others follow by the size of what they did.
 */
export function planLargeCaps(
  facts: FactSet,
  directory: Directory,
  style: Style,
  index: { readonly change: Decimal; readonly percent: Decimal },
): readonly StockGroup[] {
  const groups = new Map<string, StockLine[]>();
  const { change } = index;
  for (const code of [...chosenCodes(facts, style), ...movedMost(facts, directory, style, index.percent)]) {
    const line = stockLine(facts, directory, code);
    if (!line) continue;
    const sector = line.instrument?.sector ?? `only ${code}`;
    const members = groups.get(sector) ?? [];
    if (members.length < MOST_IN_GROUP) groups.set(sector, [...members, line]);
  }
  const points = contributions(facts, groups);
  const planned = [...groups].map(([sector, stocks]) => ({
    sector: directory.sectors.has(sector) ? sector : undefined,
    stocks,
    direction: groupDirection(stocks),
    weight: points.get(sector) ?? sum(stocks.map((stock) => valueChange(facts, stock.code))),
    share: shareOf(points.get(sector), change),
    bellwether: stocks.some(({ code }) => code === style.largeCaps[0]),
  }));
  const way = sign(change) < 0 ? -1 : 1;
  const leads = (group: StockGroup) => sign(group.weight) * way > 0;
  return planned.sort((a, b) => {
    if (leads(a) !== leads(b)) return leads(a) ? -1 : 1;
    return compare(absolute(b.weight), absolute(a.weight));
  });
}

function shareOf(points: Decimal | undefined, change: Decimal): number | undefined {
  return points && sign(change) !== 0 ? toNumber(points) / toNumber(change) : undefined;
}

/** Of the index's move that a sector must have made to be said to have led it. */
const LEADING_SHARE = 0.3;

/** The sector that led the market: all its named stocks went the index's way, and it did enough of a move worth a reason. */
export function leaderOf(groups: readonly StockGroup[], direction: Direction, size: MoveSize): StockGroup | undefined {
  const [first] = groups;
  const isMove = direction !== "flat" && size !== "none" && size !== "slight";
  if (!first || !isMove || first.direction !== direction) return undefined;
  return first.share === undefined || first.share >= LEADING_SHARE ? first : undefined;
}

/** The style's list first, then the largest by market value; preferred shares (codes not ending in 0) stay out. */
function chosenCodes(facts: FactSet, style: Style): readonly string[] {
  const size = (code: string) => facts.number(code, "market_cap")?.value ?? decimal(0n);
  const bySize = facts.codes().filter((code) => code.endsWith("0"));
  bySize.sort((a, b) => compare(size(b), size(a)));
  const listed = style.largeCaps.filter((code) => facts.number(code, "stock.close"));
  return [...new Set([...listed, ...bySize])].slice(0, style.largeCapCount);
}

/** A stock's move is remarkable from so many percent on, if it is also so many times the index's. */
const LARGE = decimal("4.5");
const TIMES_INDEX = decimal("1.5");

export function isLarge(percent: Decimal, ofIndex: Decimal): boolean {
  const timesIndex = multiply(absolute(ofIndex), TIMES_INDEX);
  return compare(absolute(percent), compare(timesIndex, LARGE) > 0 ? timesIndex : LARGE) >= 0;
}

/** Other large caps told for a remarkable move alone: one for so many of the style's own. */
const STOCKS_FOR_A_MOVER = 5;

/** Beyond the style's stocks, those with house names whose large move gained or lost most in market value. */
function movedMost(facts: FactSet, directory: Directory, style: Style, ofIndex: Decimal): readonly string[] {
  const chosen = chosenCodes(facts, style);
  if (chosen.length < style.largeCapCount || chosen.length === 0) return [];
  const moved = facts.codes().flatMap((code) => {
    const { en, ko } = directory.get(code) ?? {};
    const percent = facts.number(code, "stock.change_pct");
    if (chosen.includes(code) || !code.endsWith("0") || !en || !ko || !percent) return [];
    return isLarge(percent.value, ofIndex) ? [{ code, won: absolute(valueChange(facts, code)) }] : [];
  });
  moved.sort((a, b) => compare(b.won, a.won));
  return moved.slice(0, Math.floor(style.largeCapCount / STOCKS_FOR_A_MOVER)).map(({ code }) => code);
}

/** The one mark to tell, first of these. */
const MARKS = ["limit", "low_52_weeks", "stock_high", "high_52_weeks"] as const;

function stockLine(facts: FactSet, directory: Directory, code: string): StockLine | undefined {
  const close = facts.number(code, "stock.close");
  const percent = facts.number(code, "stock.change_pct");
  if (!close || !percent) return undefined;
  const change = facts.number(code, "stock.change");
  const events = facts.eventsOf(code);
  const record = events.some((fact) => fact.event?.kind === "stock_record");
  return {
    code,
    instrument: directory.get(code),
    name: close.subject,
    session: close.session,
    close,
    percent,
    direction: directionOf(change?.value ?? percent.value),
    record,
    mark: record ? undefined : MARKS.flatMap((kind) => events.find((fact) => fact.event?.kind === kind) ?? [])[0],
  };
}

/** Points of each group; empty unless they are known for all, for points and won do not compare. */
function contributions(
  facts: FactSet,
  groups: ReadonlyMap<string, readonly StockLine[]>,
): ReadonlyMap<string, Decimal> {
  const known = new Map<string, Decimal>();
  for (const [sector, stocks] of groups) {
    const whole = facts.all.find(
      (fact): fact is NumberFact => fact.event?.kind === "sector_contribution" && fact.event.sector === sector,
    );
    const own = stocks.map((stock) => facts.number(stock.code, "stock.contribution")?.value);
    if (!whole && !own.every((one) => one !== undefined)) return new Map();
    known.set(sector, whole?.value ?? sum(own.filter((one) => one !== undefined)));
  }
  return known;
}

function groupDirection(stocks: readonly StockLine[]): Direction | "mixed" {
  const [first] = stocks;
  if (!first) return "flat";
  return stocks.every((stock) => stock.direction === first.direction) ? first.direction : "mixed";
}

/** Market value gained or lost in won: change x listed shares, or the bare change where the shares are not known. */
function valueChange(facts: FactSet, code: string): Decimal {
  const change = facts.number(code, "stock.change")?.value ?? decimal(0n);
  const cap = facts.number(code, "market_cap")?.value;
  const close = facts.number(code, "stock.close")?.value;
  if (!cap || !close || sign(close) === 0) return change;
  // cap / close is the exact number of listed shares.
  return multiply(change, divide(cap, close, 0));
}
