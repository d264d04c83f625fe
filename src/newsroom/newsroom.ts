import { join } from "node:path";
import type { History } from "../facts/history.ts";
import { Calendar, type CalendarFile, mergeCalendars } from "../market/calendar.ts";
import krxCalendar from "../market/data/krx-calendar.json" with { type: "json" };
import krxInstruments from "../market/data/krx-instruments.json" with { type: "json" };
import krxRules from "../market/data/krx-rules.json" with { type: "json" };
import { ExchangeRules, type RulesFile } from "../market/exchange-rules.ts";
import { Directory, type InstrumentFile } from "../market/instrument.ts";
import { bundledHistory } from "../tape/bundled-history.ts";
import { emptyHistory } from "../tape/empty-history.ts";
import { openTapeHistory, type TapeHistory } from "../tape/history.ts";
import { layeredHistory } from "../tape/layered-history.ts";
import { hasTape } from "../tape/manifest.ts";
import { readingDisk } from "../tape/reading-disk.ts";
import type { Effects } from "./effects.ts";
import { ownCalendar, ownInstruments } from "./home-file.ts";
import type { Settings } from "./settings.ts";

/** Everything a use case works on, opened once: the past, the calendar and the names. */
export interface Newsroom {
  readonly settings: Settings;
  readonly effects: Effects;
  readonly history: History;
  readonly calendar: Calendar;
  readonly directory: Directory;
  readonly rules: ExchangeRules;
  readonly tapeFolder: string;
  /** The tape by itself, without the sessions that ship; missing before the first ingest. */
  readonly tape?: TapeHistory;
  /** False when the sessions that ship with the product are left out. */
  readonly bundled: boolean;
}

/**
 * Opens the tape and the editable files of the home folder: `calendar.json` extends the calendar that ships, so that a
 * new year needs no release, and `instruments.json` overrules names code by code.
 *
 * @throws BellwetherError `damaged-file` naming the file and what is wrong with it.
 */
export function openNewsroom(
  settings: Settings,
  effects: Effects,
  options: {
    readonly bundled: boolean;
    /** False to leave the tape unread: what brings a tape of an older format up to date cannot read it yet. */
    readonly tape?: boolean;
  },
): Newsroom {
  const calendarFile = ownCalendar(settings.home, effects);
  const instrumentFile = ownInstruments(settings.home, effects);
  const shipped = krxCalendar as CalendarFile;
  const tapeFolder = join(settings.home, "tape");
  const tape =
    options.tape !== false && hasTape(tapeFolder, readingDisk) ? openTapeHistory(tapeFolder, readingDisk) : undefined;
  // Later files overrule earlier ones: lists of every issue, then house names, then the user's own.
  const instruments = [
    ...(tape ? [() => tape.names()] : []),
    krxInstruments as InstrumentFile,
    ...(instrumentFile ? [instrumentFile] : []),
  ];
  return {
    settings,
    effects,
    history: options.bundled
      ? tape
        ? layeredHistory(tape, bundledHistory())
        : bundledHistory()
      : (tape ?? emptyHistory()),
    calendar: new Calendar(calendarFile ? mergeCalendars(shipped, calendarFile) : shipped),
    directory: new Directory(...instruments),
    rules: new ExchangeRules(krxRules as unknown as RulesFile),
    tapeFolder,
    ...(tape ? { tape } : {}),
    bundled: options.bundled,
  };
}
