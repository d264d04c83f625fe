import type { DatasetName } from "../market/dataset.ts";
import { type Decimal, formatDecimal, multiply, round, subtract } from "../market/decimal.ts";
import { INVESTOR_GROUPS, type MarketDay } from "../market/market-day.ts";
import type { Measure } from "../market/measure.ts";

/** The header of a page that is keyed by hand. */
export const PAGE_HEADER = "item,code,name,day,unit,value,change,yesterday,yesterday change";

/** Lines on the page itself: who keyed what when. */
export const PAGE_FIELDS = {
  market: "Market",
  session: "Session",
  "keyed by": "Your name (needed)",
  time: "Time at which the figures were read in Seoul (needed): 15:35 or 2026-01-05 15:35",
  "read from": "Screen or page they were read from",
} as const;

/** One kind of line: where its figures lie on the tape, and what the day before said. */
export interface Item {
  readonly measure: Measure;
  /** The measure of its change, where the line has one. */
  readonly change?: Measure;
  readonly name: string;
  /** Unit the page begins with; another one may be written in its place. */
  readonly unit: string;
  /** Places that its figures always have, shown or not. */
  readonly places?: number;
  readonly dataset: DatasetName;
  readonly column: string;
  readonly yesterday: (day: MarketDay) => Decimal | undefined;
  readonly yesterdayChange?: (day: MarketDay) => Decimal | undefined;
}

const level = (field: "open" | "high" | "low" | "close", name: string): Item => ({
  measure: `index.${field}`,
  name,
  unit: "pt",
  places: 2,
  dataset: "index_levels",
  column: field,
  yesterday: (day) => day.index?.[field],
});

const issues = (measure: Measure, column: string, field: keyof NonNullable<MarketDay["breadth"]>): Item => ({
  measure,
  name: `Issues, ${column.replace("_", " ")}`,
  unit: "issues",
  dataset: "breadth",
  column,
  yesterday: ({ breadth }) => {
    const count = breadth?.[field];
    return typeof count === "number" ? { units: BigInt(count), scale: 0 } : undefined;
  },
});

const CLOSE: Item = {
  ...level("close", "Index close, change in points"),
  change: "index.change",
  yesterdayChange: ({ index }) => index && subtract(index.close, index.previous),
};

/** The close of the market told beside, which is named by the line's code. */
export const besideItem = (market: string): Item => ({ ...CLOSE, name: `${market} close, change in points` });

/** Lines about the market, in the order of the page. Adding one is adding an entry. */
export const MARKET_ITEMS: readonly Item[] = [
  CLOSE,
  level("open", "Index open"),
  level("high", "Index high"),
  level("low", "Index low"),
  {
    measure: "turnover.volume",
    name: "Volume",
    unit: "thousand shares",
    dataset: "index_levels",
    column: "volume",
    yesterday: (day) => day.turnover?.volume?.value,
  },
  {
    measure: "turnover.value",
    name: "Value traded",
    unit: "million KRW",
    dataset: "index_levels",
    column: "value",
    yesterday: (day) => day.turnover?.value?.value,
  },
  issues("breadth.gainers", "gainers", "gainers"),
  issues("breadth.losers", "losers", "losers"),
  issues("breadth.unchanged", "unchanged", "unchanged"),
  issues("breadth.limit_up", "limit_up", "limitUp"),
  issues("breadth.limit_down", "limit_down", "limitDown"),
  ...INVESTOR_GROUPS.map(
    (group): Item => ({
      measure: `flow.${group}`,
      name: `Net buying, ${group}`,
      unit: "100 million KRW",
      dataset: "flows",
      column: "amount",
      yesterday: (day) => day.flows?.amounts[group]?.value,
    }),
  ),
  {
    measure: "fx.rate",
    change: "fx.change",
    name: "Won per dollar at the 15:30 close, change",
    unit: "KRW",
    places: 1,
    dataset: "currency",
    column: "rate",
    yesterday: (day) => day.currency?.rate,
    yesterdayChange: (day) => day.currency?.change,
  },
];

/** Closes of New York the night before, with their changes in percent. */
export const ABROAD = [
  { code: "DJI", name: "Dow Jones Industrial Average" },
  { code: "SPX", name: "S&P 500" },
  { code: "IXIC", name: "Nasdaq Composite" },
] as const;

/** The items of an index abroad and of a stock; the page has a line of them for each code. */
export const ABROAD_ITEM: Omit<Item, "name" | "yesterday"> = {
  measure: "foreign_index.close",
  change: "foreign_index.change_pct",
  unit: "pt",
  dataset: "overseas",
  column: "close",
};
export const STOCK_ITEM: Omit<Item, "name" | "yesterday"> = {
  measure: "stock.close",
  change: "stock.change",
  unit: "KRW",
  dataset: "selected_quotes",
  column: "close",
};

/** What units of a page are worth: powers of ten of won, shares, points. */
const POWERS: Readonly<Record<string, number>> = {
  pt: 0,
  issues: 0,
  KRW: 0,
  shares: 0,
  "thousand shares": 3,
  천주: 3,
  "thousand KRW": 3,
  "million KRW": 6,
  백만원: 6,
  "100 million KRW": 8,
  억원: 8,
  "billion KRW": 9,
  "trillion KRW": 12,
  조원: 12,
};

/** The power of ten of a unit; undefined for one that is not known. */
export const powerOf = (unit: string): number | undefined => POWERS[unit];
export const PAGE_UNITS: readonly string[] = Object.keys(POWERS);

/** A value in base units as a page prints it. */
export function inUnit(value: Decimal | undefined, unit: string): string {
  if (!value) return "";
  const scaled = { units: value.units, scale: value.scale + (POWERS[unit] ?? 0) };
  return formatDecimal(shortest(scaled, unit === "pt" ? 2 : 0));
}

/** At most two places, and no zeros behind the places that a unit always has. */
function shortest(value: Decimal, places: number): Decimal {
  let short = value.scale > 2 ? round(value, 2) : value;
  while (short.scale > places && short.units % 10n === 0n) short = { units: short.units / 10n, scale: short.scale - 1 };
  return short;
}

/** A page's value in base units. */
export function inBaseUnits(value: Decimal, power: number): Decimal {
  return power === 0 ? value : multiply(value, { units: 10n ** BigInt(power), scale: 0 });
}
