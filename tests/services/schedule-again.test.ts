import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { realFetchEffects } from "../../src/newsroom/fetch-effects.ts";
import type { Step } from "../../src/newsroom/schedule.ts";
import { runPlan, type Try } from "../../src/newsroom/schedule-run.ts";
import { seoulTime } from "../../src/newsroom/states.ts";
import { dayDesk } from "./day-desk.ts";
import { FAILED, MONDAY, realDay, timesOf, walk } from "./schedule-walk.ts";

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
