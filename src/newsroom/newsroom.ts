import { join } from "node:path";
import type { History } from "../facts/history.ts";
import { Calendar, type CalendarFile, mergeCalendars } from "../market/calendar.ts";
import krxCalendar from "../market/data/krx-calendar.json" with { type: "json" };
import krxInstruments from "../market/data/krx-instruments.json" with { type: "json" };
import { BellwetherError } from "../market/error.ts";
import { Directory, type InstrumentFile } from "../market/instrument.ts";
import { bundledHistory } from "../tape/bundled-history.ts";
import { emptyHistory } from "../tape/empty-history.ts";
import type { Effects } from "./effects.ts";
import { parseJsonFile, readTextFile } from "./json-file.ts";
import type { Settings } from "./settings.ts";

/** Everything a use case works on, opened once: the past, the calendar and the names. */
export interface Newsroom {
  readonly settings: Settings;
  readonly effects: Effects;
  readonly history: History;
  readonly calendar: Calendar;
  readonly directory: Directory;
  /** True when the tape itself holds sessions, beside those that ship. */
  readonly hasTape: boolean;
  /** False when the sessions that ship with the product are left out. */
  readonly bundled: boolean;
}

/**
 * Opens the tape and the editable files of the home folder: `calendar.json` extends the calendar that ships, so that a
 * new year needs no release, and `instruments.json` overrules names code by code.
 *
 * @throws BellwetherError `damaged-file` naming the file and what is wrong with it.
 */
export function openNewsroom(settings: Settings, effects: Effects, options: { readonly bundled: boolean }): Newsroom {
  const calendarFile = homeFile<CalendarFile>(settings, effects, "calendar.json", ["knownThrough", "closures"]);
  const instrumentFile = homeFile<InstrumentFile>(settings, effects, "instruments.json", ["instruments"]);
  const shipped = krxCalendar as CalendarFile;
  const instruments = [krxInstruments as InstrumentFile, ...(instrumentFile ? [instrumentFile] : [])];
  return {
    settings,
    effects,
    history: options.bundled ? bundledHistory() : emptyHistory(),
    calendar: new Calendar(calendarFile ? mergeCalendars(shipped, calendarFile) : shipped),
    directory: new Directory(...instruments),
    hasTape: false,
    bundled: options.bundled,
  };
}

function homeFile<Shape>(
  settings: Settings,
  effects: Effects,
  name: string,
  needed: readonly (keyof Shape & string)[],
): Shape | undefined {
  const path = join(settings.home, name);
  const text = readTextFile(path, effects, { missing: "allowed" });
  if (text === undefined) return undefined;
  const file = parseJsonFile(path, text);
  const missing = needed.filter((field) => (file as Record<string, unknown> | null)?.[field] === undefined);
  if (missing.length > 0) {
    throw new BellwetherError("damaged-file", `${path}: has no "${missing[0]}"; see docs/data-files.md for its shape`);
  }
  return file as Shape;
}
