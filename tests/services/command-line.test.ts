import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Output } from "../../src/cli/command.ts";
import { seoulInstant } from "../../src/newsroom/states.ts";
import { type DayDesk, dayDesk } from "./day-desk.ts";

process.env.BELLWETHER_AS_MODULE = "1";
const { run } = await import("../../src/cli/main.ts");

/** Runs the program in this process at a time in Seoul, against the desk's own server. */
async function at(desk: DayDesk, day: string, time: string, words: readonly string[]) {
  desk.at(day, time);
  const { base } = desk.server;
  let out = "";
  let err = "";
  const output: Output = {
    print: async (text) => {
      out += text;
    },
    warn: (text) => {
      err += `${text}\n`;
    },
    draw: () => {},
    ...{ isTerminal: false, errorIsTerminal: false, columns: 100 },
  };
  const env = {
    ...desk.env,
    BELLWETHER_HOME: desk.home,
    BELLWETHER_KRX_URL: `${base}/krx`,
    BELLWETHER_KIS_URL: `${base}/kis`,
    BELLWETHER_ECOS_URL: `${base}/ecos`,
    BELLWETHER_DATA_GO_KR_URL: `${base}/data`,
  };
  const effects = {
    ...{ env, platform: "linux", homeFolder: desk.home, now: () => seoulInstant(day, time) },
    readFile: (path: string) => readFileSync(path),
    readInput: async () => new Uint8Array(),
  };
  const code = await run(words, effects, output);
  return { code, out, err };
}

const MONDAY = "2026-01-05";

test("a day on the command line: nothing yet, same-day, settled, with what changed", async (t) => {
  const desk = await dayDesk(t);
  const early = await at(desk, MONDAY, "15:00", ["fetch", "today"]);
  assert.equal(early.code, 1);
  assert.match(early.out, /^2026-01-05: nothing-yet\n/);
  assert.equal((await at(desk, MONDAY, "15:00", ["wrap", MONDAY])).code, 3);

  const close = await at(desk, MONDAY, "15:31", ["fetch", "today"]);
  assert.equal(close.code, 1, "KRX is still to come");
  assert.match(close.out, /taken {3}KIS Open API: KOSPI and KOSDAQ: level, turnover, breadth: 4 rows/);
  assert.match(close.out, /later {3}KRX Open API: .*comes on 2026-01-06 \(the hour is not promised\)/);
  const story = await at(desk, MONDAY, "15:31", ["wrap", MONDAY]);
  assert.equal(story.code, 0);
  assert.match(story.out, /4,400\.00/);
  assert.match(story.err, /KOSPI 2026-01-05: same-day: index, turnover, breadth, flows/);
  const facts = JSON.parse((await at(desk, MONDAY, "15:31", ["facts", MONDAY, "--json"])).out);
  assert.equal(facts.state, "same-day");
  assert.ok(facts.facts.every((fact: { state: string }) => ["same-day", "settled"].includes(fact.state)));

  desk.server.published.add(MONDAY);
  const settled = await at(desk, "2026-01-06", "08:30", ["fetch", "krx-openapi", MONDAY]);
  assert.equal(settled.code, 0, settled.err);
  assert.match(
    settled.out,
    /changed KOSPI turnover\.volume: 400,000,000 \(KIS Open API, same-day\) is now 300,000,435/,
  );
  const later = JSON.parse((await at(desk, "2026-01-06", "08:31", ["wrap", MONDAY, "--json"])).out);
  assert.equal(later.state, "settled");
  assert.ok(
    later.changes.some(
      (change: { measure: string; was: number }) => change.measure === "turnover.volume" && change.was === 400_000_000,
    ),
  );
});

test("without any key the way to key a page by hand is told", async (t) => {
  const desk = await dayDesk(t);
  desk.env = {};
  const { code, out } = await at(desk, MONDAY, "18:30", ["fetch", "today"]);
  assert.equal(code, 1);
  assert.match(out, /without a key: `bellwether template today`/);
});

test("doctor tells what is usable, what each source needs, its limits and its terms", async (t) => {
  const desk = await dayDesk(t);
  delete desk.env.BELLWETHER_KRX_KEY;
  const { out } = await at(desk, MONDAY, "12:00", ["doctor"]);
  assert.match(out, /kis +KIS Open API: usable/);
  assert.match(out, /krx-openapi +KRX Open API: needs BELLWETHER_KRX_KEY \(openapi\.krx\.co\.kr/);
  assert.match(out, /18 calls a second \(paper account: 1\)/);
  assert.match(out, /terms: data\.go\.kr: KOGL type 4/);
  assert.match(out, /data-krx +data\.krx\.co\.kr: only pages you downloaded/);
  assert.match(out, /KONEX: every quote, every issue's master \(from the next trading day, the hour is not promised\)/);
  assert.match(out, /the large caps on NXT, and on KRX and NXT together \(from 20:00, until midnight\)/);
  assert.match(out, /not {3}an index of KONEX; investors; NXT; the day itself/);
  assert.match(out, /template today/);
  for (const key of Object.values(desk.env)) assert.ok(!out.includes(key));
});

test("precedence, scopes and venues are shown by tape list", async (t) => {
  const desk = await dayDesk(t);
  const { out } = await at(desk, MONDAY, "12:00", ["tape", "list"]);
  assert.match(out, /index_levels: krx-openapi > .* > kis > .* > keyed/);
  assert.match(out, /KRX from 2026-09-14: .*until 20:00/);
  assert.match(out, /NXT from 2025-03-04/);
});

test("what is asked wrongly is told with what is right", async (t) => {
  const desk = await dayDesk(t);
  for (const [words, code, says] of [
    [["fetch", "krx", "today"], 2, /no service "krx"; there are kis, ecos, krx-openapi, data-go-kr/],
    [["fetch", "kis"], 2, /fetch kis needs a date/],
    [["fetch", "kis", "2026-01-01"], 3, /KRX holiday/],
    [["fetch", "today", "--auth-key", "x"], 2, /no option --auth-key/],
    [["template", "2026-01-03"], 3, /weekend/],
    [["schedule", "2026-01-01"], 3, /the next is 2026-01-02/],
    [["tape", "verify", "2026-01-02"], 2, /takes no date/],
  ] as const) {
    const got = await at(desk, MONDAY, "16:00", words);
    assert.equal(got.code, code, got.err);
    assert.match(got.err, says);
  }
});

test("JSON lines come to those who ask, and to nobody else", async (t) => {
  const desk = await dayDesk(t);
  const quiet = await at(desk, MONDAY, "15:35", ["fetch", "ecos", MONDAY]);
  assert.doesNotMatch(quiet.err, /\{/);
  const told = await at(desk, MONDAY, "15:36", ["fetch", "ecos", MONDAY, "--log-level", "debug"]);
  const lines = told.err.split("\n").filter((line) => line.startsWith("{"));
  assert.ok(lines.length >= 2);
  for (const line of lines) assert.ok(JSON.parse(line).time);
  assert.doesNotMatch(told.err, /ecos-key-0001/);
});
