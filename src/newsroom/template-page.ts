import { type Decimal, formatDecimal } from "../market/decimal.ts";
import { BellwetherError } from "../market/error.ts";
import { type FileRefusal, fileRefusal, type RefusalCode, refusalWords } from "../market/file-refusal.ts";
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
  if (by === "") throw bad(path, fileRefusal("name-missing"));
  const moment = momentOfPage(path, session, field("time"), newsroom);
  const market = field("market");
  if (BESIDE[market] === undefined) throw bad(path, fileRefusal("market-wrong", { value: market }));
  const lines = rows.filter(({ cells }) => cells[0] !== "page").flatMap((row) => lineOf(path, row, market, session));
  if (lines.length === 0) throw bad(path, fileRefusal("nothing-filled"));
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
  if (other) {
    throw bad(path, fileRefusal("session-ambiguous", { value: cell, days: days.join(" or "), example: EXAMPLE }));
  }
  if (days.length === 1) throw bad(path, fileRefusal("session-closed", { day: days[0] ?? "" }));
  throw bad(path, fileRefusal("session-unreadable", { value: cell, example: EXAMPLE }));
}

function momentOfPage(path: string, session: TradingDay, cell: string, newsroom: Newsroom): Moment {
  const found = timeIn(cell);
  const clock = found?.time ?? "";
  const day = found?.days === undefined ? session : found.days.includes(session) ? session : found.days[0];
  if (day === undefined || !found || (day !== session && found.days?.length !== 1)) {
    throw bad(path, fileRefusal("time-unreadable", { value: cell }));
  }
  const instant = seoulInstant(day, clock);
  const now = newsroom.effects.now();
  if (instant.getTime() > now.getTime() + 5 * 60_000) {
    const seoul = seoulIso(now).slice(0, 16).replace("T", " ");
    throw bad(path, fileRefusal("time-to-come", { time: `${day} ${clock}`, now: seoul }));
  }
  const moment = momentOf(newsroom.calendar, session, instant);
  if (moment.state === "nothing-yet") {
    throw bad(path, fileRefusal("before-close", { time: clock, session, close: moment.close }));
  }
  return moment;
}

const ITEMS: Readonly<Record<string, Omit<Item, "name" | "yesterday">>> = Object.fromEntries(
  [...MARKET_ITEMS, ABROAD_ITEM, STOCK_ITEM].map((item) => [item.measure, item]),
);

function lineOf(path: string, { line, cells }: PageRow, market: string, session: TradingDay): KeyedLine[] {
  const cell = (column: string) => cells[COLUMNS.indexOf(column)] ?? "";
  const item = ITEMS[cell("item")];
  const refuse = (code: RefusalCode, put: FileRefusal["put"], cause?: unknown) =>
    bad(path, fileRefusal(code, { line: String(line), item: cell("item"), ...put }), cause);
  if (!item) throw refuse("item-unknown", { value: cell("item") });
  const named = `${cell("item")} ${cell("code")}`.trim();
  const number = (column: string): Decimal | undefined => {
    try {
      return figure({ [column]: numberText(cell(column)) }, column);
    } catch (cause) {
      throw refuse("not-a-number", { item: named, column, value: cell(column) }, cause);
    }
  };
  const [value, change] = [number("value"), number("change")].map((one) => one && withPlaces(one, item));
  if (!value && !change) return [];
  if (!value) throw refuse("change-alone", { item: named });
  const power = powerOf(cell("unit"));
  if (power === undefined) {
    throw refuse("unit-unknown", { value: cell("unit"), units: PAGE_UNITS.join(", ") });
  }
  const code = codeOf(cell("code"), item);
  if (item.dataset === "index_levels" && ![undefined, "", BESIDE[market]].includes(code)) {
    throw refuse("market-beside-wrong", { value: code, market });
  }
  const day = dayOf(cell("day"), item, session);
  if (!day) throw refuse("line-day-wrong", { value: cell("day") });
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
    throw bad(path, fileRefusal("index-stale", { line: String(index.line), value: formatDecimal(index.value) }));
  }
  if (known.length >= 4 && same.length * 2 > known.length) {
    throw bad(path, fileRefusal("page-stale", { same: String(same.length), known: String(known.length) }));
  }
}

const isSame = (a: Decimal, b: Decimal | undefined): boolean =>
  b !== undefined && a.units * 10n ** BigInt(b.scale) === b.units * 10n ** BigInt(a.scale);

export function bad(path: string, why: FileRefusal, cause?: unknown): BellwetherError {
  return new BellwetherError("bad-page", `${path}: ${refusalWords(why, "en")}`, { why, cause });
}
