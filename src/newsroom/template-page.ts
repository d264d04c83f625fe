import { type Decimal, formatDecimal } from "../market/decimal.ts";
import { BellwetherError } from "../market/error.ts";
import { isTradingDay, type TradingDay } from "../market/trading-day.ts";
import { figure } from "../sources/service-figure.ts";
import { splitLine } from "../tape/sight.ts";
import type { Newsroom } from "./newsroom.ts";
import { type Moment, momentOf, seoulInstant, seoulIso } from "./states.ts";
import {
  ABROAD_ITEM,
  type Item,
  MARKET_ITEMS,
  PAGE_HEADER,
  PAGE_UNITS,
  powerOf,
  STOCK_ITEM,
} from "./template-items.ts";

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

const COLUMNS = PAGE_HEADER.split(",");

/** True for the first bytes of a page, with or without byte order mark. */
export function isKeyedPage(start: string): boolean {
  return start.replace(/^\uFEFF/, "").startsWith(PAGE_HEADER);
}

/**
 * Reads a filled page. Lines without a value are left out.
 *
 * @throws BellwetherError `bad-page` naming the line, the field, its value and what should stand there
 */
export function readKeyedPage(path: string, text: string, newsroom: Newsroom): KeyedPage {
  const rows = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .map((line, at) => ({ line: at + 1, cells: splitLine(line).map((one) => one.trim()) }))
    .slice(1)
    .filter(({ cells }) => cells.some((one) => one !== ""));
  const field = (name: string) => rows.find(({ cells }) => cells[0] === "page" && cells[1] === name)?.cells[5] ?? "";
  const session = field("session");
  if (!isTradingDay(session)) throw bad(path, `"session" is "${session}", not a date such as 2026-01-05`);
  const by = field("keyed by");
  if (by === "") throw bad(path, `"keyed by" is empty; write your name: every receipt carries it`);
  const moment = momentOfPage(path, session, field("time"), newsroom);
  const lines = rows.filter(({ cells }) => cells[0] !== "page").flatMap(({ line, cells }) => lineOf(path, line, cells));
  if (lines.length === 0) throw bad(path, "no value is filled in");
  const market = field("market");
  if (!["KOSPI", "KOSDAQ"].includes(market)) throw bad(path, `"market" is "${market}", not KOSPI or KOSDAQ`);
  checkStale(path, lines);
  return {
    ...{ path, text, market, session, by, moment, lines },
    readFrom: field("read from"),
    asOf: seoulIso(seoulInstant(moment.day, moment.time)),
  };
}

function momentOfPage(path: string, session: TradingDay, time: string, newsroom: Newsroom): Moment {
  const found = /^(?:(\d{4}-\d{2}-\d{2})[ T])?(\d{1,2}:\d{2})$/.exec(time);
  const [, day = session, clock = ""] = found ?? [];
  const instant = found ? seoulInstant(day, clock.padStart(5, "0")) : undefined;
  if (!instant || Number.isNaN(instant.getTime())) {
    throw bad(path, `"time" is "${time}", not the time at which the figures were read, such as 15:35`);
  }
  const now = newsroom.effects.now();
  if (instant.getTime() > now.getTime() + 5 * 60_000) {
    throw bad(
      path,
      `"time" is ${day} ${clock}, which is still to come (it is ${seoulIso(now).slice(0, 16).replace("T", " ")} in Seoul)`,
    );
  }
  if (!newsroom.calendar.isSession(session)) throw bad(path, `${session} is no trading day of the calendar`);
  const moment = momentOf(newsroom.calendar, session, instant);
  if (moment.state === "nothing-yet") {
    throw bad(path, `the figures were read at ${clock}, but ${session} closes at ${moment.close}: these are no closes`);
  }
  return moment;
}

const ITEMS: Readonly<Record<string, Omit<Item, "name" | "yesterday">>> = Object.fromEntries(
  [...MARKET_ITEMS, ABROAD_ITEM, STOCK_ITEM].map((item) => [item.measure, item]),
);

function lineOf(path: string, line: number, cells: readonly string[]): KeyedLine[] {
  const cell = (column: string) => cells[COLUMNS.indexOf(column)] ?? "";
  const item = ITEMS[cell("item")];
  if (!item)
    throw bad(path, `line ${line}: "${cell("item")}" is no item of a page; start from \`bellwether template\``);
  const number = (column: string): Decimal | undefined => {
    try {
      return figure({ [column]: cell(column) }, column);
    } catch (cause) {
      throw bad(
        path,
        `line ${line} (${cell("item")} ${cell("code")}): ${column} is "${cell(column)}", no number`,
        cause,
      );
    }
  };
  const value = number("value");
  const change = number("change");
  if (!value && !change) return [];
  if (!value) throw bad(path, `line ${line} (${cell("item")} ${cell("code")}): a change without a value`);
  const power = powerOf(cell("unit"));
  if (power === undefined) {
    throw bad(path, `line ${line} (${cell("item")}): unit "${cell("unit")}" is not one of ${PAGE_UNITS.join(", ")}`);
  }
  const day = cell("day");
  if (!isTradingDay(day)) throw bad(path, `line ${line} (${cell("item")}): day is "${day}", not a date`);
  const name = cell("name").replace(/, change in percent$/, "");
  return [
    {
      ...{ line, item, name, day, power, value, change, code: cell("code") },
      ...{ yesterday: number("yesterday"), yesterdayChange: number("yesterday change") },
    },
  ];
}

/** Yesterday's figures keyed as today's: the index with its change, or most lines. */
function checkStale(path: string, lines: readonly KeyedLine[]): void {
  const known = lines.filter((line) => line.yesterday && line.item.dataset !== "overseas");
  const same = known.filter((line) => isSame(line.value, line.yesterday));
  const index = same.find((line) => line.item.measure === "index.close");
  if (index && (!index.change || isSame(index.change, index.yesterdayChange))) {
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
