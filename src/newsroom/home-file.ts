import { join } from "node:path";
import type { CalendarFile } from "../market/calendar.ts";
import { BellwetherError } from "../market/error.ts";
import type { InstrumentFile } from "../market/instrument.ts";
import { isTradingDay } from "../market/trading-day.ts";
import type { Effects } from "./effects.ts";
import { parseJsonFile, readTextFile } from "./json-file.ts";

type Row = Readonly<Record<string, unknown>>;
/** What is wrong with a file, or undefined when it may be used. */
type Fault = string | undefined;

/**
 * A calendar of one's own from the home folder; undefined when there is none.
 *
 * @throws BellwetherError `damaged-file` naming the file, the field and what it should be.
 */
export function ownCalendar(home: string, effects: Effects): CalendarFile | undefined {
  const file = ownFile(home, "calendar.json", effects, calendarFault);
  return file as CalendarFile | undefined;
}

/** Names of one's own from the home folder, as `ownCalendar`; sectors may be left out. */
export function ownInstruments(home: string, effects: Effects): InstrumentFile | undefined {
  const file = ownFile(home, "instruments.json", effects, instrumentFault);
  return file && ({ sectors: {}, ...file } as InstrumentFile);
}

function ownFile(home: string, name: string, effects: Effects, faultOf: (file: Row) => Fault): Row | undefined {
  const path = join(home, name);
  const text = readTextFile(path, effects, { missing: "allowed" });
  if (text === undefined) return undefined;
  const file = parseJsonFile(path, text);
  const fault = isRow(file) ? faultOf(file) : "is not an object";
  if (fault) throw new BellwetherError("damaged-file", `${path}: ${fault}; see docs/data-files.md for its shape`);
  return file as Row;
}

function calendarFault(file: Row): Fault {
  const hours: Tests = { open: isTime, close: isTime };
  return (
    missing(file, ["knownThrough", "closures"]) ??
    notDay(file, "knownThrough") ??
    (file.knownFrom === undefined ? undefined : notDay(file, "knownFrom")) ??
    listFault(file, "closures", { date: isDay }) ??
    listFault(file, "specialHours", { date: isDay, ...hours }) ??
    listFault(file, "regularHours", { from: isDay, ...hours })
  );
}

function instrumentFault(file: Row): Fault {
  const names: Tests = { code: isCode, en: isText, ko: isText, market: isText };
  return missing(file, ["instruments"]) ?? sectorFault(file.sectors) ?? listFault(file, "instruments", names);
}

function sectorFault(sectors: unknown): Fault {
  if (sectors === undefined) return undefined;
  if (!isRow(sectors)) return '"sectors" is not an object';
  for (const [name, words] of Object.entries(sectors)) {
    const bad = ["en", "enPlural", "ko", "koPlural"].find((word) => !isRow(words) || !isText(words[word]));
    if (bad) return `sector "${name}" has no "${bad}"`;
  }
  return undefined;
}

type Tests = Readonly<Record<string, (value: unknown) => boolean>>;

const isText = (value: unknown) => typeof value === "string" && value !== "";
const isDay = (value: unknown) => typeof value === "string" && isTradingDay(value);
const isTime = (value: unknown) => typeof value === "string" && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
const isCode = (value: unknown) => typeof value === "string" && /^[0-9A-Z]{6}$/.test(value);

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function missing(file: Row, fields: readonly string[]): Fault {
  const field = fields.find((name) => file[name] === undefined);
  return field && `has no "${field}"`;
}

function notDay(file: Row, field: string): Fault {
  return isDay(file[field]) ? undefined : `"${field}" is ${JSON.stringify(file[field])}, not a date such as 2027-12-31`;
}

/** A list may be left out; each of its rows must pass every test. */
function listFault(file: Row, field: string, tests: Tests): Fault {
  const list = file[field];
  if (list === undefined) return undefined;
  if (!Array.isArray(list)) return `"${field}" is not a list`;
  for (const [at, row] of list.entries()) {
    const bad = Object.keys(tests).find((name) => !isRow(row) || tests[name]?.(row[name]) === false);
    if (bad) return `"${field}", entry ${at + 1}: "${bad}" is ${JSON.stringify(row?.[bad]) ?? "missing"}`;
  }
  return undefined;
}
