import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { Calendar, type CalendarFile, mergeCalendars } from "../../src/market/calendar.ts";
import file from "../../src/market/data/krx-calendar.json" with { type: "json" };
import { addDays, isWeekend, type TradingDay, tradingDay, yearOf } from "../../src/market/trading-day.ts";

const shipped = file as CalendarFile;
const calendar = new Calendar(shipped);
const day = (text: string) => tradingDay(text);
const hoursOf = (text: string, of = calendar) => {
  const state = of.stateOf(day(text));
  return state.kind === "session" ? `${state.hours.open}-${state.hours.close}` : state.kind;
};

const REFERENCE = "../shared/data/calendar/krx_calendar_2020_2026_corrected.csv";
const SESSIONS = "../shared/data/calendar/krx_sessions_1986_2026.csv";
const absent = (path: string) => (existsSync(path) ? false : `${path} is not here`);
const rowsOf = (path: string) =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));

describe("the calendar that ships", () => {
  test("agrees with the reference on every weekday of 2020 to 2026, state and hours", {
    skip: absent(REFERENCE),
  }, () => {
    const rows = new Map(rowsOf(REFERENCE).map(([date = "", ...rest]) => [date, rest]));
    let compared = 0;
    for (let at = day("2020-01-01"); at <= "2026-12-31"; at = addDays(at, 1)) {
      if (isWeekend(at)) continue;
      const [state, open, close] = rows.get(at) ?? [];
      const expected = state === "open" ? `${open}-${close}` : "holiday";
      assert.equal(hoursOf(at), expected, at);
      compared++;
    }
    assert.equal(compared, 1827);
  });

  test("agrees with the long list of sessions from 2016 on", { skip: absent(SESSIONS) }, () => {
    const listed = rowsOf(SESSIONS).filter(([date = ""]) => date >= "2016-01-01");
    // The list calls three days otherwise than the corrected reference does, and the corrected one is right.
    const corrected = new Map([
      ["2026-07-17", "holiday"],
      ["2026-11-19", "10:00-16:30"],
      ["2026-12-30", "09:00-15:30"],
    ]);
    for (const [date = "", open, close] of listed) {
      assert.equal(hoursOf(date), corrected.get(date) ?? `${open}-${close}`, date);
    }
    const last = listed.at(-1)?.[0] ?? "";
    let ours = 0;
    for (let at = day("2016-01-01"); at <= last; at = addDays(at, 1)) if (calendar.isSession(at)) ours++;
    assert.equal(ours, listed.filter(([date = ""]) => corrected.get(date) !== "holiday").length);
  });

  const cases: readonly [string, string, string][] = [
    ["2026-01-02", "10:00-15:30", "the year's first session opens at ten"],
    ["2026-01-05", "09:00-15:30", "the second opens at nine"],
    ["2026-11-19", "10:00-16:30", "exam day starts and ends an hour late"],
    ["2016-01-04", "10:00-15:00", "before August 2016 the close was at three"],
    ["2016-07-29", "09:00-15:00", "the last session that closed at three"],
    ["2016-08-01", "09:00-15:30", "the first that closed at half past"],
    ["2026-01-01", "holiday", "New Year's Day"],
    ["2026-12-31", "holiday", "the year's last weekday"],
    ["2025-12-31", "holiday", "the year's last weekday, the year before"],
    ["2026-07-17", "holiday", "Constitution Day, a holiday again"],
    ["2026-01-03", "weekend", "a Saturday"],
    ["2017-11-16", "10:00-16:30", "the exam was put off, the hours were not"],
    ["2015-12-30", "unknown", "before the first known day"],
    ["2027-01-04", "unknown", "after the last known day"],
    ["2027-01-02", "unknown", "a weekend beyond the calendar is no less unknown"],
  ];
  for (const [date, expected, why] of cases) {
    test(`${date} is ${expected}: ${why}`, () => assert.equal(hoursOf(date), expected));
  }

  test("every holiday is a weekday and has a name in both languages", () => {
    for (const { date, en, ko } of shipped.closures) {
      assert.ok(!isWeekend(day(date)), `${date} is a weekend day`);
      assert.ok(en && ko && !/[가-힣]/.test(en) && /[가-힣]/.test(ko), date);
    }
    assert.equal(new Set(shipped.closures.map((one) => one.date)).size, shipped.closures.length);
  });

  test("sessions find their neighbours over weekends and holidays", () => {
    assert.equal(calendar.previousSession(day("2026-01-02")), "2025-12-30");
    assert.equal(calendar.nextSession(day("2025-12-30")), "2026-01-02");
    assert.equal(calendar.previousSession(day("2026-01-01")), "2025-12-30");
    assert.equal(calendar.nextSession(day("2026-12-30")), undefined);
    assert.equal(calendar.previousSession(day("2016-01-04")), undefined);
    assert.equal(calendar.previousSession(day("2027-01-05")), undefined);
  });

  test("previous and next undo each other on every session", () => {
    for (let at = calendar.nextSession(day("2016-01-04")); at; at = calendar.nextSession(at)) {
      assert.equal(calendar.nextSession(calendar.previousSession(at) as TradingDay), at);
    }
  });

  test("each year has one first session, and it opens late", () => {
    const firsts: TradingDay[] = [];
    for (let at: TradingDay | undefined = day("2016-01-04"); at; at = calendar.nextSession(at)) {
      if (calendar.isFirstOfYear(at)) firsts.push(at);
    }
    assert.deepEqual(firsts.map(yearOf), [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    for (const first of firsts) assert.match(hoursOf(first), /^10:00/);
    assert.equal(calendar.isFirstOfYear(day("2027-01-04")), undefined);
  });
});

describe("a calendar of one's own", () => {
  const own: CalendarFile = {
    knownThrough: "2027-12-31",
    closures: [
      { date: "2027-01-01", en: "New Year's Day", ko: "신정" },
      { date: "2027-12-31", en: "year-end market holiday", ko: "연말 휴장일" },
    ],
    specialHours: [
      { date: "2027-01-04", open: "10:00", close: "15:30", en: "first session of the year", ko: "새해 첫 거래일" },
    ],
  } as unknown as CalendarFile;
  const from = (knownFrom: string) => ({ ...own, knownFrom });

  test("a file of 2027 alone extends the calendar and leaves the years before as they were", () => {
    const merged = new Calendar(mergeCalendars(shipped, from("2027-01-01")));
    assert.equal(hoursOf("2027-01-04", merged), "10:00-15:30");
    assert.equal(hoursOf("2027-01-01", merged), "holiday");
    assert.equal(hoursOf("2027-03-02", merged), "09:00-15:30");
    assert.equal(hoursOf("2028-01-03", merged), "unknown");
    for (let at = day("2016-01-01"); at <= "2026-12-31"; at = addDays(at, 1)) {
      assert.deepEqual(merged.stateOf(at), calendar.stateOf(at), at);
    }
    assert.equal(merged.isFirstOfYear(day("2027-01-04")), true);
    assert.equal(merged.previousSession(day("2027-01-04")), "2026-12-30");
  });

  test("its own days win day by day over those that ship", () => {
    const closed = [{ date: "2026-06-03", en: "special holiday", ko: "임시 공휴일" }];
    const span = { knownFrom: "2026-06-01", knownThrough: "2026-06-30", closures: closed };
    const merged = new Calendar(mergeCalendars(shipped, span as unknown as CalendarFile));
    assert.equal(hoursOf("2026-06-03", merged), "holiday");
    assert.equal(hoursOf("2026-05-29", merged), hoursOf("2026-05-29"));
    assert.equal(hoursOf("2026-07-17", merged), "holiday");
    assert.equal(merged.knownThrough, "2026-12-31");
  });

  test("days that neither file knows stay unknown", () => {
    const merged = new Calendar(mergeCalendars(shipped, from("2027-06-01")));
    assert.equal(hoursOf("2027-03-02", merged), "unknown");
    assert.equal(hoursOf("2027-06-02", merged), "09:00-15:30");
  });

  test("a file that does not say from when it is known opens no holiday that ships", () => {
    const merged = new Calendar(mergeCalendars(shipped, own));
    assert.equal(hoursOf("2027-01-04", merged), "10:00-15:30");
    assert.equal(hoursOf("2026-01-01", merged), "holiday");
  });
});
