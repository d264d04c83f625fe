import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Calendar, type CalendarFile } from "../../src/market/calendar.ts";
import { Directory, type InstrumentFile } from "../../src/market/instrument.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import type { Reading } from "../../src/reader/claim.ts";
import { readStory } from "../../src/reader/read-story.ts";
import { claimJson } from "../../src/reader/reading-json.ts";

const DATA = new URL("../../src/market/data/", import.meta.url);
const load = (name: string): unknown => JSON.parse(readFileSync(new URL(name, DATA), "utf8"));

export const directory = new Directory(load("krx-instruments.json") as InstrumentFile);
export const calendar = new Calendar(load("krx-calendar.json") as CalendarFile);

/** A Tuesday after an ordinary Monday. */
export const SESSION = "2026-03-10" as TradingDay;

export function read(text: string, session: TradingDay = SESSION): Reading {
  return readStory(text, { session, language: "en", calendar }, directory);
}

/**
 * Claims of a text, one a line: `measure subject value [bound] [@session] [!intraday] [?elsewhen] [~doubtful sign]`;
 * measure `other` is left out unless asked for.
 */
export function claims(text: string, options: { other?: boolean; session?: TradingDay } = {}): string[] {
  const reading = read(text, options.session);
  return reading.claims
    .filter(({ measure }) => options.other || measure !== "other")
    .map((claim) => {
      const { measure, subject, value, bound, session } = claimJson(claim);
      const marks = [
        bound,
        session === undefined ? undefined : `@${session}`,
        claim.intraday ? "!" : undefined,
        claim.elsewhen ? "?" : undefined,
        claim.signDoubtful ? "~" : undefined,
      ];
      return [measure, subject, value, ...marks.filter((mark) => mark !== undefined)].join(" ");
    });
}

/** A promise, the text that tries it, and its claims in order of the text, as `claims` writes them. */
export type Case = readonly [title: string, text: string, ...expected: string[]];

/** One test for each case: it makes these claims and no others, and no digit is left unread. */
export function promise(cases: readonly Case[]): void {
  for (const [title, text, ...expected] of cases)
    test(title, () => {
      assert.deepEqual(claims(text), expected);
      assert.equal(read(text).digits.unread, 0);
    });
}

/** One test for each case: it makes these claims and no others, in whatever order. */
export function promiseInAnyOrder(cases: readonly Case[]): void {
  for (const [title, text, ...expected] of cases)
    test(title, () => assert.deepEqual(claims(text).toSorted(), expected.toSorted()));
}
