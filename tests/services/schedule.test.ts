import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { realFetchEffects } from "../../src/newsroom/fetch-effects.ts";
import { planOf, type Step } from "../../src/newsroom/schedule.ts";
import { runPlan, type Try } from "../../src/newsroom/schedule-run.ts";
import { momentOf, readinessOf, seoulInstant, seoulTime } from "../../src/newsroom/states.ts";
import { phaseAt, venueRule } from "../../src/tape/precedence.ts";
import { calendar } from "../tape/small-tape.ts";
import { type DayDesk, dayDesk } from "./day-desk.ts";

const MONDAY = "2026-01-05" as TradingDay;
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

interface Walk {
  readonly steps: string[];
  readonly lines: string[];
  run(options?: { dieAfter?: number }): Promise<void>;
}

/** Runs the plan with a clock that only sleeping moves. */
function walk(desk: DayDesk, work?: (step: Step, sources: readonly string[]) => Try): Walk {
  const steps: string[] = [];
  const lines: string[] = [];
  return {
    ...{ steps, lines },
    async run({ dieAfter } = {}) {
      const newsroom = desk.open();
      const effects = {
        ...realFetchEffects((line) => desk.warned.push(line)),
        sleep: async (ms: number) => {
          desk.slept.push(ms);
          const later = new Date(newsroom.effects.now().getTime() + ms);
          const { day, time } = seoulTime(later);
          desk.at(day, time);
        },
      };
      const options = {
        session: MONDAY,
        market: "KOSPI",
        out: join(desk.home, "out"),
        tell: (line: string) => void lines.push(line),
      };
      await runPlan(
        newsroom,
        {
          ...options,
          work: async (step, sources) => {
            if (dieAfter !== undefined && steps.length >= dieAfter) throw new Error("killed");
            const { day, time } = seoulTime(newsroom.effects.now());
            steps.push(`${step.id} ${day} ${time.slice(0, 5)}`);
            return work?.(step, sources) ?? { outcome: "done" };
          },
        },
        effects,
      );
    },
  };
}

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

const FAILED: Try = { outcome: "failed", again: ["kis"] };
const timesOf = ({ steps }: Walk, id: string) =>
  steps.filter((step) => step.startsWith(id)).map((step) => step.slice(-5));

test("a step that failed is tried again after longer and longer pauses, up to a quarter of an hour, until the next", async (t) => {
  const desk = await dayDesk(t);
  desk.at(MONDAY, "15:30");
  const day = walk(desk, (step) => (step.id === "close" ? FAILED : { outcome: "done" }));
  await day.run();
  assert.deepEqual(timesOf(day, "close"), ["15:31", "15:32", "15:34", "15:38", "15:46", "16:01"]);
  assert.deepEqual(timesOf(day, "evening"), ["16:05"]);
  assert.match(day.lines.join("\n"), /close: failed: kis again in 8 min, until 16:05/);
  assert.match(day.lines.join("\n"), /close: failed, its time went by; evening makes up for it/);
});

test("only what is missing is asked for again, and no more once it came", async (t) => {
  const desk = await dayDesk(t);
  desk.at(MONDAY, "15:30");
  const asked: string[] = [];
  const day = walk(desk, (step, sources) => {
    if (step.id === "close") asked.push(sources.join("+"));
    return step.id === "close" && asked.length < 3 ? { outcome: "incomplete", again: ["ecos"] } : { outcome: "done" };
  });
  await day.run();
  assert.deepEqual(asked, ["kis+ecos", "ecos", "ecos"]);
  assert.deepEqual(timesOf(day, "close"), ["15:31", "15:32", "15:34"]);
});

test("a plan that was killed between two tries keeps its pause and what it asks for", async (t) => {
  const desk = await dayDesk(t);
  desk.at(MONDAY, "15:30");
  const asked: string[] = [];
  const day = walk(desk, (step, sources) => {
    if (step.id !== "close") return { outcome: "done" };
    asked.push(sources.join("+"));
    return asked.length < 5 ? FAILED : { outcome: "done" };
  });
  await assert.rejects(day.run({ dieAfter: 3 }), /killed/);
  desk.at(MONDAY, "15:36");
  await day.run();
  assert.deepEqual(timesOf(day, "close"), ["15:31", "15:32", "15:34", "15:38", "15:46"]);
  assert.deepEqual(asked.slice(1), ["kis", "kis", "kis", "kis"]);
});

test("a clock that is set back does not make a pause longer, nor a step run twice", async (t) => {
  const desk = await dayDesk(t);
  desk.at(MONDAY, "15:30");
  let tries = 0;
  const day = walk(desk, (step) => {
    if (step.id !== "close") return { outcome: "done" };
    return ++tries < 4 ? FAILED : { outcome: "done" };
  });
  const sleeping = desk.slept.push.bind(desk.slept);
  let isSetBack = false;
  // By an hour, while it waits for the fourth try.
  desk.slept.push = (ms) => {
    if (tries === 3 && !isSetBack) {
      isSetBack = true;
      desk.at(MONDAY, "14:35");
    }
    return sleeping(ms);
  };
  await day.run();
  const times = timesOf(day, "close");
  assert.equal(times.length, 4, times.join(" "));
  assert.equal(times[3], "15:31", "the hour comes again, and with it the step");
});

test("a computer that slept over the end of a step closes it as it was, and goes on in the morning", async (t) => {
  const desk = await dayDesk(t);
  desk.at(MONDAY, "20:00");
  let tries = 0;
  const day = walk(desk, (step) => {
    if (step.id !== "counted") return { outcome: "done" };
    if (++tries === 2) desk.at("2026-01-06", "02:00");
    return FAILED;
  });
  await day.run();
  assert.equal(tries, 2);
  assert.deepEqual(
    day.steps.map((step) => step.split(" ")[0]),
    ["evening", "counted", "counted", "settled", "settled-again"],
  );
  assert.match(day.lines.join("\n"), /counted: failed, its time went by$/m);
});

test("a disk that is full for a while does not end the plan", async (t) => {
  const desk = await dayDesk(t);
  desk.at(MONDAY, "15:30");
  const newsroom = desk.open();
  const [lines, steps]: string[][] = [[], []];
  let writes = 0;
  const real = realFetchEffects(() => {});
  const effects = {
    ...real,
    write: (...given: Parameters<typeof real.write>) => {
      if (++writes <= 2) throw Object.assign(new Error("full"), { code: "ENOSPC" });
      real.write(...given);
    },
    sleep: async (ms: number) => {
      const { day, time } = seoulTime(new Date(newsroom.effects.now().getTime() + ms));
      desk.at(day, time);
    },
  };
  const work = async (step: Step): Promise<Try> => {
    steps?.push(step.id);
    return { outcome: "done" };
  };
  const tell = (line: string) => void lines?.push(line);
  await runPlan(newsroom, { session: MONDAY, market: "KOSPI", out: join(desk.home, "out"), tell, work }, effects);
  assert.deepEqual(steps, ["close", "evening", "counted", "settled", "settled-again"]);
  assert.match(lines?.[0] ?? "", /where it stands cannot be kept: .*the disk is full/);
});

/** Runs the plan with the services themselves; `passing` sees the clock at every sleep. */
async function realDay(desk: DayDesk, passing: (day: string, time: string) => void) {
  const newsroom = desk.open();
  const lines: string[] = [];
  const effects = {
    ...realFetchEffects((line) => desk.warned.push(line)),
    sleep: async (ms: number) => {
      const { day, time } = seoulTime(new Date(newsroom.effects.now().getTime() + ms));
      desk.at(day, time);
      passing(day, time);
    },
  };
  const out = join(desk.home, "out");
  const tell = (line: string) => void lines.push(`${seoulTime(newsroom.effects.now()).time.slice(0, 5)} ${line}`);
  await runPlan(desk.open(), { session: MONDAY, market: "KOSPI", out, tell }, effects);
  return { lines, out };
}

test("what is not out at a step's hour comes into its story as soon as it is", async (t) => {
  const desk = await dayDesk(t);
  delete desk.env.BELLWETHER_DATA_GO_KR_KEY;
  desk.at(MONDAY, "15:30");
  const won = desk.server.won["2026-01-05"] ?? "";
  delete desk.server.won["2026-01-05"];
  const { lines, out } = await realDay(desk, (day, time) => {
    if (time >= "15:33") desk.server.won["2026-01-05"] = won;
    if (day > MONDAY && time >= "09:20") desk.server.published.add(MONDAY);
  });
  const told = lines.join("\n");
  assert.match(told, /15:31 close: incomplete: ecos again in 1 min, until 16:05/);
  assert.match(told, /15:34 close: taken: Bank of Korea ECOS/);
  assert.match(readFileSync(join(out, "2026-01-05-KOSPI-close-en.txt"), "utf8"), /1,443\.8/);
  assert.match(told, /08:30 settled: incomplete: krx-openapi again/);
  assert.match(told, /09:30 settled: settled story in/);
});

test("what only a person can mend is not tried again", async (t) => {
  const desk = await dayDesk(t);
  desk.env.BELLWETHER_ECOS_KEY = "another-key";
  desk.at(MONDAY, "15:30");
  const { lines } = await realDay(desk, () => {});
  assert.equal(desk.server.asked.filter(({ path }) => path.startsWith("/ecos")).length, 3, "once a step");
  assert.doesNotMatch(lines.join("\n"), /ecos again/);
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
