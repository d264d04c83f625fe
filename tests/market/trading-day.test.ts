import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  addDays,
  dayOfMonth,
  daysBetween,
  isTradingDay,
  isWeekend,
  monthOf,
  type TradingDay,
  tradingDay,
  weekday,
  yearOf,
} from "../../src/market/trading-day.ts";
import { sampled } from "../rooms/sampled.ts";

const anyDay = fc
  .date({ min: new Date("1956-03-03T00:00:00Z"), max: new Date("2099-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as TradingDay);

describe("reading a day", () => {
  for (const text of ["2026-01-02", "20260102", "2024-02-29", "2000-02-29"]) {
    test(`"${text}" is a day`, () => assert.equal(tradingDay(text).replaceAll("-", ""), text.replaceAll("-", "")));
  }
  const wrong = [
    "",
    "2026-1-2",
    "2026-02-30",
    "2025-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026/01/02",
    "02-01-2026",
    "20260132",
    "2026-01-02T00:00:00",
    " 2026-01-02",
    "tomorrow",
    "0000-01-01",
    "99999-01-01",
  ];
  for (const text of wrong) {
    test(`"${text}" is none, and the error shows it`, () => {
      assert.equal(isTradingDay(text), false);
      assert.throws(
        () => tradingDay(text),
        (error: Error) => error instanceof RangeError && error.message.includes(`"${text}"`),
      );
    });
  }

  test("any text is a day or a RangeError, nothing else", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-?\d{2}-?\d{2}$/)), (text) => {
        try {
          return isTradingDay(tradingDay(text));
        } catch (error) {
          return error instanceof RangeError;
        }
      }),
      sampled(500),
    );
  });
});

describe("counting days", () => {
  test("adding and counting undo each other", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
        return daysBetween(day, addDays(day, days)) === days;
      }),
      sampled(300),
    );
  });

  test("days sort as text", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => Math.sign(daysBetween(a, b)) === (a < b ? 1 : a > b ? -1 : 0)),
      sampled(300),
    );
  });

  test("the week goes round in seven, with two days of weekend", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const week = [0, 1, 2, 3, 4, 5, 6].map((step) => addDays(day, step));
        const inOrder = week.every((one, at) => weekday(one) === (weekday(day) + at) % 7);
        return inOrder && week.filter(isWeekend).length === 2;
      }),
      sampled(200),
    );
  });

  test("2 January 2026 was a Friday", () => {
    const day = tradingDay("2026-01-02");
    assert.deepEqual([weekday(day), yearOf(day), monthOf(day), dayOfMonth(day)], [5, 2026, 1, 2]);
  });
});
