import { homedir } from "node:os";
import { type ReportJson, reportJson } from "../checker/report-json.ts";
import type { Note } from "../market/note.ts";
import { type TradingDay, tradingDay } from "../market/trading-day.ts";
import type { Language } from "../reader/claim.ts";
import { type ReadingJson, readingJson } from "../reader/reading-json.ts";
import { renderText } from "../story/render-text.ts";
import type { Story, StoryLanguage } from "../story/story.ts";
import { checkFiles } from "./check.ts";
import { closeSession, defaultSession, writeClose } from "./close.ts";
import { type Effects, realEffects } from "./effects.ts";
import { type Newsroom, openNewsroom } from "./newsroom.ts";
import { readFile } from "./read.ts";
import { settle } from "./settings.ts";
import { loadStyle } from "./style-file.ts";

/** What the library's three functions share. */
export interface LibraryOptions {
  /** Folder of the tape and of one's own files; the settings' own when missing. */
  readonly home?: string;
  /** False leaves out the sessions that ship. */
  readonly bundled?: boolean;
}

export interface StoryOptions extends LibraryOptions {
  /** The story's session, "2026-01-02", where the story does not say it. */
  readonly session?: string;
  /** Found out when missing. */
  readonly language?: Language;
}

export interface CheckOptions extends StoryOptions {
  /** False: the story's own arithmetic alone. */
  readonly tape?: boolean;
  /** Language of the sentences; English when missing. */
  readonly words?: Language;
}

export interface WrapOptions extends LibraryOptions {
  /** "2026-01-02"; the latest session known when missing. */
  readonly session?: string;
  /** "KOSPI" (when missing) or "KOSDAQ". */
  readonly market?: string;
  /** "en" when missing. */
  readonly language?: StoryLanguage;
  readonly notes?: readonly Note[];
}

/** A story with its plain text, which begins with the flash. */
export interface WrittenClose {
  readonly story: Story;
  readonly text: string;
}

/**
 * What a story claims: each figure with measure, subject, value in base units (won, shares, points, percent), and the
 * range it stands for. Offsets are UTF-16 code units of the story as read.
 *
 * @throws BellwetherError `damaged-file` for more than 16 MiB; RangeError for a session that is no date.
 */
export function read(text: string, options: StoryOptions = {}): ReadingJson {
  return readingJson(readFile(roomOf(options), "story", bytesOf(text), requestOf(options)).reading, "story");
}

/**
 * A verdict on every figure of a story, from the tape and from its own arithmetic.
 *
 * @throws as `read`
 */
export function check(text: string, options: CheckOptions = {}): ReportJson {
  const newsroom = roomOf(options);
  const file = readFile(newsroom, "story", bytesOf(text), requestOf(options));
  const [checked] = checkFiles(newsroom, [file], { tape: options.tape !== false });
  if (!checked) throw new Error("a story that was read has a report");
  return reportJson(checked.report, checked.reading, "story", options.words);
}

/**
 * The close story of a session, every figure bound to its fact.
 *
 * @throws BellwetherError `no-data`, `holiday` or `calendar-not-known`; RangeError for a session that is no date.
 */
export async function wrap(options: WrapOptions = {}): Promise<WrittenClose> {
  const { market = "KOSPI", language = "en", notes = [] } = options;
  const newsroom = roomOf(options);
  const session = options.session === undefined ? defaultSession(newsroom, market) : tradingDay(options.session);
  const style = await loadStyle(newsroom.settings.style, newsroom.effects);
  const story = writeClose(closeSession(newsroom, market, session, notes), newsroom, language, style);
  return { story, text: renderText(story) };
}

/** One newsroom for each home, opened when first asked for; it sees the tape as it was then. */
const rooms = new Map<string, Newsroom>();

function roomOf({ home, bundled = true }: LibraryOptions): Newsroom {
  const effects: Effects = realEffects(homedir());
  const settings = settle(home === undefined ? {} : { home }, effects);
  const key = `${settings.home} ${bundled}`;
  const known = rooms.get(key) ?? openNewsroom(settings, effects, { bundled });
  rooms.set(key, known);
  return known;
}

function requestOf({ session, language }: StoryOptions): { session?: TradingDay; language?: Language } {
  return { ...(session === undefined ? {} : { session: tradingDay(session) }), ...(language ? { language } : {}) };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
