import assert from "node:assert/strict";
import { test } from "node:test";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { readStory } from "../../src/reader/read-story.ts";
import { readingJson } from "../../src/reader/reading-json.ts";
import { directory, read } from "./reading.ts";

test("a claim's JSON has its value in base units, its precision and the range it stands for", () => {
  const [claim] = readingJson(read("Foreigners sold a net 17.27 trillion won."), "a.txt").claims;
  assert.deepEqual(claim, {
    measure: "flow.foreign",
    subject: "KOSPI",
    value: -17_270_000_000_000,
    unit: "KRW",
    printed: "17.27 trillion won",
    offset: 22,
    precision: 10_000_000_000,
    low: -17_275_000_000_000,
    high: -17_265_000_000_000,
  });
});

test("a date is a claim whose value is a day", () => {
  const { claims } = readingJson(read("The previous record was set on Feb. 3, when it closed at 2,790.2."), "-");
  assert.equal(claims[0]?.value, "2026-02-03");
  assert.equal(claims[0]?.unit, "date");
});

test("a stock carries its code, and a name alone none", () => {
  const { claims } = readingJson(read("Kia rose 1 percent, and Zylotech added 2 percent."), "-");
  assert.deepEqual(
    claims.map(({ subject, code }) => [subject, code]),
    [
      ["Kia", "000270"],
      ["Zylotech", undefined],
    ],
  );
});

test("a story that nobody dates is dated by its dateline, and else not at all", () => {
  const dated = readStory("SEOUL, Jan. 2, 2026 (Agency) -- The KOSPI rose 1 percent.", {}, directory);
  assert.equal(dated.session, "2026-01-02");
  assert.equal(readingJson(readStory("The KOSPI rose.", {}, directory), "-").session, null);
});

test("without a calendar the previous session is another day, and none in particular", () => {
  const text = "The won ended at 1,310.0 won per dollar, down from 1,312.0 won.";
  const { claims } = readStory(text, { session: "2026-03-10" as TradingDay, language: "en" }, directory);
  assert.equal(claims[1]?.session, undefined);
  assert.equal(claims[1]?.elsewhen, true);
});

test("dates, times, ranks, spans and counts are named, not claimed", () => {
  const { named, claims, digits } = read("On Feb. 3 at 9:06 a.m. the No. 2 bank hired 153,074 workers in 12 weeks.");
  assert.deepEqual(
    named.map(({ kind }) => kind),
    ["date", "time", "rank", "count", "duration"],
  );
  assert.equal(claims.length, 0);
  assert.equal(digits.unread, 0);
});
