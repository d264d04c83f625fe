import { readFileSync } from "node:fs";
import { Calendar, type CalendarFile } from "../../src/market/calendar.ts";
import { Directory, type InstrumentFile } from "../../src/market/instrument.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import type { Claim, Reading } from "../../src/reader/claim.ts";
import { readStory } from "../../src/reader/read-story.ts";
import { claimJson } from "../../src/reader/reading-json.ts";

const DATA = new URL("../../src/market/data/", import.meta.url);
const load = (name: string): unknown => JSON.parse(readFileSync(new URL(name, DATA), "utf8"));
const directory = new Directory(load("krx-instruments.json") as InstrumentFile);
const calendar = new Calendar(load("krx-calendar.json") as CalendarFile);

/** What a text says, one claim a line: measure, subject, value, bound, session; `other` is left out. */
export function said(text: string, session = "2026-01-02"): string[] {
  return claimsOf(text, session)
    .map(claimJson)
    .filter(({ measure }) => measure !== "other")
    .sort((a, b) => a.offset - b.offset)
    .map(({ measure, subject, value, bound, session }) =>
      [measure, subject, value, bound, session && `@${session}`].filter((part) => part !== undefined).join(" "),
    );
}

/** Measure of each claim that has one, and whether it speaks of a moment. */
export function momentary(text: string): (readonly [measure: string, moment: boolean])[] {
  const told = claimsOf(text, "2026-01-02").filter(({ measure }) => measure !== "other");
  return told.map(({ measure, intraday }) => [measure, intraday === true]);
}

/** Measure of each claim that has one, and whether it speaks of a day that cannot be told. */
export function ofOtherDay(text: string): (readonly [measure: string, other: boolean])[] {
  const told = claimsOf(text, "2026-01-02").filter(({ measure }) => measure !== "other");
  return told.map(({ measure, elsewhen }) => [measure, elsewhen === true]);
}

/** How many digits of a text nothing accounts for. */
export function unread(text: string): number {
  return reading(text, "2026-01-02").digits.unread;
}

function claimsOf(text: string, session: string): readonly Claim[] {
  return reading(text, session).claims;
}

function reading(text: string, session: string): Reading {
  return readStory(text, { session: session as TradingDay, language: "ko", calendar }, directory);
}
