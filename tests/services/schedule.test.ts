import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { planOf } from "../../src/newsroom/schedule.ts";
import { momentOf, readinessOf, seoulInstant } from "../../src/newsroom/states.ts";
import { phaseAt, venueRule } from "../../src/tape/precedence.ts";
import { calendar } from "../tape/small-tape.ts";
import { dayDesk } from "./day-desk.ts";
import { MONDAY, realDay, walk } from "./schedule-walk.ts";

const times = (session: string) => planOf(calendar, session as TradingDay).map(({ day, time }) => `${day} ${time}`);

test("the plan follows the hours and the rules of its day", () => {
  assert.deepEqual(times("2025-02-28").slice(0, 3), ["2025-02-28 15:31", "2025-02-28 16:05", "2025-02-28 18:05"]);
  assert.deepEqual(times("2025-03-04").slice(0, 3), ["2025-03-04 15:31", "2025-03-04 16:05", "2025-03-04 20:05"]);
  assert.deepEqual(times("2026-09-14").slice(2), ["2026-09-14 20:05", "2026-09-15 08:30", "2026-09-15 13:10"]);
  assert.equal(times("2026-11-19")[0], "2026-11-19 16:31", "exam day closes an hour later");
  assert.equal(times("2026-01-02")[3], "2026-01-05 08:30", "the next session, over a weekend");
});

test("each venue and phase apart, before and after 2025-03-04 and 2026-09-14", () => {
  assert.equal(venueRule("NXT", "2025-02-28"), undefined);
  assert.equal(venueRule("NXT", "2025-03-04")?.countedUntil, "20:00");
  assert.equal(venueRule("KRX", "2026-09-11")?.countedUntil, "18:00");
  assert.equal(venueRule("KRX", "2026-09-14")?.countedUntil, "20:00");
  assert.equal(phaseAt("KRX", MONDAY, "15:29"), undefined);
  assert.equal(phaseAt("KRX", MONDAY, "15:31"), "regular");
  assert.equal(phaseAt("KRX", MONDAY, "16:05"), "evening");
  assert.equal(phaseAt("KRX", MONDAY, "21:00"), "evening", "nothing is settled on the day itself");
});

test("after the exchange's after-market began, later prices are not taken for closes", () => {
  const quotes = { from: "close", until: "after-market" } as const;
  const ready = (day: string, time: string) =>
    readinessOf(quotes, momentOf(calendar, day as TradingDay, seoulInstant(day, time))).kind;
  assert.equal(ready("2026-09-11", "16:05"), "ready");
  assert.equal(ready("2026-09-14", "15:59"), "ready");
  assert.equal(ready("2026-09-14", "16:05"), "past");
  assert.equal(ready("2026-09-14", "15:30"), "later");
});

test("a plan waits for each of its times", async (t) => {
  const desk = await dayDesk(t);
  desk.at(MONDAY, "15:00");
  const day = walk(desk);
  await day.run();
  assert.deepEqual(day.steps, [
    ...["close 2026-01-05 15:31", "evening 2026-01-05 16:05", "counted 2026-01-05 20:05"],
    ...["settled 2026-01-06 08:30", "settled-again 2026-01-06 13:10"],
  ]);
  assert.ok(
    desk.slept.every((ms) => ms <= 60_000),
    "never asleep for longer than a minute",
  );
});

test("a plan that was killed goes on where it stopped", async (t) => {
  const desk = await dayDesk(t);
  desk.at(MONDAY, "15:30");
  const day = walk(desk);
  await assert.rejects(day.run({ dieAfter: 2 }), /killed/);
  assert.equal(day.steps.length, 2);
  await day.run();
  assert.deepEqual(
    day.steps.map((step) => step.split(" ")[0]),
    ["close", "evening", "counted", "settled", "settled-again"],
  );
  await day.run();
  assert.equal(day.steps.length, 5, "a finished plan does nothing again");
});

test("a computer that slept over a step passes it over, and the later one makes up for it", async (t) => {
  const desk = await dayDesk(t);
  desk.at(MONDAY, "15:00");
  const first = walk(desk, (step) => {
    if (step.id === "close") desk.at(MONDAY, "21:30");
    return { outcome: "done" };
  });
  await first.run();
  assert.deepEqual(
    first.steps.map((step) => step.split(" ")[0]),
    ["close", "counted", "settled", "settled-again"],
  );
  assert.match(first.lines.join("\n"), /evening: passed over/);
});

test("a whole day by plan gives the versions that the data deserve", async (t) => {
  const desk = await dayDesk(t);
  desk.at(MONDAY, "15:00");
  delete desk.env.BELLWETHER_DATA_GO_KR_KEY;
  const { lines, out } = await realDay(desk, (day) => {
    if (day > MONDAY) desk.server.published.add(MONDAY);
  });
  const stories = lines.filter((line) => / story in .*-en\.txt/.test(line));
  const states = stories.map((line) => line.split(" story")[0]?.slice("15:31 ".length));
  assert.deepEqual(states, [
    "close: same-day",
    "evening: evening",
    "counted: evening",
    "settled: settled",
    "settled-again: settled",
  ]);
  for (const id of ["close", "settled"]) assert.ok(existsSync(join(out, `2026-01-05-KOSPI-${id}-ko.txt`)));
  assert.match(readFileSync(join(out, "2026-01-05-KOSPI-close-en.txt"), "utf8"), /Trading volume came to 400 million/);
  assert.match(
    readFileSync(join(out, "2026-01-05-KOSPI-settled-en.txt"), "utf8"),
    /Trading volume came to 300 million/,
  );
  assert.ok(
    lines.some((line) => /settled: changed: KOSPI turnover\.volume: 400,000,000/.test(line)),
    lines.join("\n"),
  );
});
