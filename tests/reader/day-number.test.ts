import assert from "node:assert/strict";
import { test } from "node:test";
import { dayNumber, dayOfNumber, numberOfDay, weekdayOfNumber, yearOfNumber } from "../../src/reader/day-number.ts";

const DAY_MS = 86_400_000;

test("days, their years and weekdays are those of the calendar from 1900 to 2100", () => {
  for (let number = dayNumber(1900, 1, 1); number <= dayNumber(2100, 12, 31); number++) {
    const date = new Date(number * DAY_MS);
    const day = dayOfNumber(number);
    assert.equal(day, date.toISOString().slice(0, 10));
    assert.equal(numberOfDay(day), number);
    assert.equal(yearOfNumber(number), date.getUTCFullYear());
    assert.equal(weekdayOfNumber(number), date.getUTCDay());
  }
});
