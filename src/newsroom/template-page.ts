import { type Decimal, formatDecimal } from "../market/decimal.ts";
import { BellwetherError } from "../market/error.ts";
import { addDays, type TradingDay } from "../market/trading-day.ts";
import { figure } from "../sources/service-figure.ts";
import { BESIDE } from "./close.ts";
import type { Newsroom } from "./newsroom.ts";
import { type Moment, momentOf, seoulInstant, seoulIso, seoulTime } from "./states.ts";
import { COLUMNS, daysIn, numberText, type PageRow, pageRows, timeIn } from "./template-cells.ts";
import { ABROAD_ITEM, type Item, MARKET_ITEMS, PAGE_UNITS, powerOf, STOCK_ITEM } from "./template-items.ts";

const EXAMPLE = "2026-01-05";

/** One filled line of a page. */
export interface KeyedLine {
  readonly line: number;
  readonly item: Omit<Item, "name" | "yesterday">;
  readonly code: string;
  readonly name: string;
  readonly day: TradingDay;
  /** Power of ten of the unit. */
  readonly power: number;
  /** As keyed, in the page's unit. */
  readonly value: Decimal;
  readonly change: Decimal | undefined;
  readonly yesterday: Decimal | undefined;
  readonly yesterdayChange: Decimal | undefined;
}

/** A page as it was filled in. */
export interface KeyedPage {
  readonly path: string;
  readonly text: string;
  readonly market: string;
  readonly session: TradingDay;
  readonly by: string;
  readonly readFrom: string;
  /** When the figures were read, ISO 8601 with Seoul's offset. */
  readonly asOf: string;
  readonly moment: Moment;
  readonly lines: readonly KeyedLine[];
}

/**
 * Reads a filled page. Lines without a value are left out.
 *
 * @throws BellwetherError `bad-page` naming the line, the field, its value and what should stand there
 */
export function readKeyedPage(path: string, text: string, newsroom: Newsroom): KeyedPage {
  const rows = pageRows(text) ?? [];
  const field = (name: string) => rows.find(({ cells }) => cells[0] === "page" && cells[1] === name)?.cells[5] ?? "";
  const session = sessionOfPage(path, field("session"), newsroom);
  const by = field("keyed by");
  if (by === "") throw bad(path, `"keyed by" is empty; write your name: every receipt carries it`);
  const moment = momentOfPage(path, session, field("time"), newsroom);
  const market = field("market");
  if (BESIDE[market] === undefined) throw bad(path, `"market" is "${market}", not KOSPI or KOSDAQ`);
  const lines = rows.filter(({ cells }) => cells[0] !== "page").flatMap((row) => lineOf(path, row, market, session));
  if (lines.length === 0) throw bad(path, "no value is filled in");
  checkStale(path, lines);
  return {
    ...{ path, text, market, session, by, moment, lines },
    readFrom: field("read from"),
    asOf: seoulIso(seoulInstant(moment.day, moment.time)),
  };
}

/** The one session, not to come, that a cell may mean: a spreadsheet may have turned the date into its own form. */
function sessionOfPage(path: string, cell: string, { calendar, effects }: Newsroom): TradingDay {
  const days = daysIn(cell);
  const [only, other] = days.filter((day) => calendar.isSession(day) && day <= seoulTime(effects.now()).day);
  if (only && !other) return only;
  if (other) throw bad(path, `"session" is "${cell}", which may be ${days.join(" or ")}; write it as ${EXAMPLE}`);
  if (days.length === 1) throw bad(path, `${days[0]} is no trading day of the calendar, or is still to come`);
  throw bad(path, `"session" is "${cell}", not a date such as ${EXAMPLE}`);
}

function momentOfPage(path: string, session: TradingDay, cell: string, newsroom: Newsroom): Moment {
  const found = timeIn(cell);
  const clock = found?.time ?? "";
  const day = found?.days === undefined ? session : found.days.includes(session) ? session : found.days[0];
  if (day === undefined || !found || (day !== session && found.days?.length !== 1)) {
    throw bad(path, `"time" is "${cell}", not the time at which the figures were read, such as 15:35`);
  }
  const instant = seoulInstant(day, clock);
  const now = newsroom.effects.now();
  if (instant.getTime() > now.getTime() + 5 * 60_000) {
    throw bad(
      path,
      `"time" is ${day} ${clock}, which is still to come (it is ${seoulIso(now).slice(0, 16).replace("T", " ")} in Seoul)`,
    );
  }
  const moment = momentOf(newsroom.calendar, session, instant);
  if (moment.state === "nothing-yet") {
    throw bad(path, `the figures were read at ${clock}, but ${session} closes at ${moment.close}: these are no closes`);
  }
  return moment;
}

const ITEMS: Readonly<Record<string, Omit<Item, "name" | "yesterday">>> = Object.fromEntries(
  [...MARKET_ITEMS, ABROAD_ITEM, STOCK_ITEM].map((item) => [item.measure, item]),
);

function lineOf(path: string, { line, cells }: PageRow, market: string, session: TradingDay): KeyedLine[] {
  const cell = (column: string) => cells[COLUMNS.indexOf(column)] ?? "";
  const item = ITEMS[cell("item")];
  if (!item)
    throw bad(path, `line ${line}: "${cell("item")}" is no item of a page; start from \`bellwether template\``);
  const number = (column: string): Decimal | undefined => {
    try {
      return figure({ [column]: numberText(cell(column)) }, column);
    } catch (cause) {
      throw bad(
        path,
        `line ${line} (${cell("item")} ${cell("code")}): ${column} is "${cell(column)}", no number`,
        cause,
      );
    }
  };
  const [value, change] = [number("value"), number("change")].map((one) => one && withPlaces(one, item));
  if (!value && !change) return [];
  if (!value) throw bad(path, `line ${line} (${cell("item")} ${cell("code")}): a change without a value`);
  const power = powerOf(cell("unit"));
  if (power === undefined) {
    throw bad(path, `line ${line} (${cell("item")}): unit "${cell("unit")}" is not one of ${PAGE_UNITS.join(", ")}`);
  }
  const code = codeOf(cell("code"), item);
  if (item.dataset === "index_levels" && ![undefined, "", BESIDE[market]].includes(code)) {
    throw bad(path, `line ${line} (${cell("item")}): "${code}" is not the market beside ${market}`);
  }
  const day = dayOf(cell("day"), item, session);
  if (!day) throw bad(path, `line ${line} (${cell("item")}): day is "${cell("day")}", not the day such a line has`);
  const name = cell("name").replace(/, change in percent$/, "");
  return [
    {
      ...{ line, item, name, day, power, value, change, code },
      ...{ yesterday: number("yesterday"), yesterdayChange: number("yesterday change") },
    },
  ];
}

/** Spreadsheets drop the zeros before a code. */
const codeOf = (cell: string, { dataset }: KeyedLine["item"]): string =>
  dataset === "selected_quotes" && /^\d{1,5}$/.test(cell) ? cell.padStart(6, "0") : cell;

/** A line's own day: the session, and for markets abroad one of the week before. */
function dayOf(cell: string, { dataset }: KeyedLine["item"], session: TradingDay): TradingDay | undefined {
  const days = daysIn(cell);
  if (dataset !== "overseas") return days.find((day) => day === session);
  return days.find((day) => day < session && day >= addDays(session, -7));
}

/** Spreadsheets drop zeros behind the point as well: a level has two places whatever is shown. */
function withPlaces({ units, scale }: Decimal, { places = 0 }: KeyedLine["item"]): Decimal {
  return scale >= places ? { units, scale } : { units: units * 10n ** BigInt(places - scale), scale: places };
}

/** Yesterday's figures keyed as today's: the index with its change, or most lines. */
function checkStale(path: string, lines: readonly KeyedLine[]): void {
  const known = lines.filter((line) => line.yesterday && line.item.dataset !== "overseas");
  const same = known.filter((line) => isSame(line.value, line.yesterday));
  const index = same.find(
    ({ item, change, yesterdayChange }) =>
      item.measure === "index.close" && (!change || isSame(change, yesterdayChange)),
  );
  if (index) {
    throw bad(path, `line ${index.line}: the index ${formatDecimal(index.value)} is yesterday's close; key today's`);
  }
  if (known.length >= 4 && same.length * 2 > known.length) {
    throw bad(path, `${same.length} of ${known.length} values are yesterday's; key today's`);
  }
}

const isSame = (a: Decimal, b: Decimal | undefined): boolean =>
  b !== undefined && a.units * 10n ** BigInt(b.scale) === b.units * 10n ** BigInt(a.scale);

export function bad(path: string, what: string, cause?: unknown): BellwetherError {
  return new BellwetherError("bad-page", `${path}: ${what}`, cause === undefined ? {} : { cause });
}
