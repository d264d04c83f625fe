import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { addDays, type TradingDay } from "../../src/market/trading-day.ts";
import { keptStates } from "../../src/tape/checkpoint.ts";
import { realEffects } from "../../src/tape/effects.ts";
import { openTapeHistory } from "../../src/tape/history.ts";
import { readManifest, type TapeFile } from "../../src/tape/manifest.ts";
import { partsOf } from "../../src/tape/pass-query.ts";
import { readingDisk, readJson } from "../../src/tape/reading-disk.ts";
import { upgradeTape } from "../../src/tape/rebuild.ts";
import { calendar, folder, ingest, type MadeRow, rules, writeMarcap } from "./small-tape.ts";

/** Sessions in order between two days. */
function sessionsBetween(first: string, last: string): string[] {
  const found: string[] = [];
  for (let day = first as TradingDay; day <= last; day = addDays(day, 1)) if (calendar.isSession(day)) found.push(day);
  return found;
}

/** Random walks of a few issues over some sessions, the same for the same arguments; one splits, one is listed late. */
function walks(sessions: readonly string[], issues = 6): MadeRow[][] {
  let seed = 7;
  const chance = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const closes = Array.from({ length: issues }, (_, issue) => 10_000 + issue * 500);
  return sessions.map((day, at) =>
    closes.flatMap((before, issue): MadeRow[] => {
      if (issue === 1 && at < sessions.length / 3) return [];
      const base = issue === 2 && at === Math.floor(sessions.length / 2) ? before / 2 : before;
      const close = Math.max(1_000, Math.round((base * (0.97 + chance() * 0.06)) / 50) * 50);
      closes[issue] = close;
      const [high, low] = [Math.max(close, base) + 50, Math.min(close, base) - 50];
      const code = `00${issue}0`.padStart(6, "0");
      const market = issue % 3 === 2 ? "KOSDAQ" : "KOSPI";
      return [{ day, code, market, close, change: close - base, open: base, high, low, volume: 5 + at }];
    }),
  );
}

/** Every summary of a tape without the receipts, which name the file a row came in. */
function told(home: string): string[] {
  const history = openTapeHistory(home, readingDisk);
  return ["KOSPI", "KOSDAQ"].flatMap((market) =>
    history
      .sessions(market)
      .map((session) =>
        JSON.stringify(history.summary(market, session), (key, value) =>
          key === "r" || key === "receipts" ? undefined : value,
        ),
      ),
  );
}

test("a tape filled day by day, with a late row and a corrected one, tells what a tape filled at once tells", async (t) => {
  const [apart, whole, files] = [folder(t), folder(t), folder(t)];
  const days = walks(sessionsBetween("2021-11-01", "2023-02-28"));
  const late = days[285]?.shift() as MadeRow;
  const steps = [days.slice(0, 300), ...days.slice(300).map((day) => [day])];
  let corrected = days[310]?.[0] as MadeRow;
  for (const [at, step] of steps.entries()) {
    const rows = step.flat();
    await ingest(apart, [writeMarcap(files, rows, `marcap-${at}.csv`)]);
    if (at === 12) await ingest(apart, [writeMarcap(files, [late], "marcap-late.csv")]);
    if (at === 14) {
      corrected = { ...corrected, high: Number(corrected.high) + 2_000 };
      await ingest(apart, [writeMarcap(files, [corrected], "marcap-corrected.csv")]);
    }
  }
  const all = days.flat().map((row) => (row.day === corrected.day && row.code === corrected.code ? corrected : row));
  await ingest(whole, [writeMarcap(files, [...all, late], "marcap-whole.csv")]);
  assert.equal(told(whole).length, 2 * days.length);
  assert.deepEqual(told(apart), told(whole));
  const last = (home: string) => {
    const found = readManifest(home, readingDisk).derived.findLast((file) => file.kind === "extremes");
    return readJson(readingDisk, join(home, found?.path ?? ""));
  };
  assert.deepEqual(last(apart), last(whole));
  await upgradeTape(apart, realEffects(), { calendar, rules });
  assert.deepEqual(told(apart), told(whole));
});

test("adding a day walks that day's rows alone and opens no quotes of the years before", async (t) => {
  const files = folder(t);
  const walked: number[] = [];
  for (const first of ["2023-10-02", "2020-01-02"]) {
    const home = folder(t);
    const sessions = sessionsBetween(first, "2024-06-12");
    const days = walks(sessions);
    const years = [...new Set(sessions.map((day) => day.slice(0, 4)))];
    const added = days.pop() as MadeRow[];
    const inYear = (year: string) => days.flat().filter((row) => row.day.startsWith(year));
    for (const year of years) await ingest(home, [writeMarcap(files, inYear(year), `marcap-${year}.csv`)]);
    const old = readManifest(home, readingDisk).files.filter(
      (file) => file.dataset === "quotes" && file.through < "2024",
    );
    assert.equal(old.length, years.length - 1);
    for (const file of old) writeFileSync(join(home, file.path), "not read");
    const result = await ingest(home, [writeMarcap(files, added, "marcap-added.csv")]);
    assert.deepEqual(
      result.files.map((file) => file.refused ?? file.added),
      [6],
    );
    walked.push(result.rowsWalked);
    assert.equal(told(home).length, 2 * sessions.length);
  }
  assert.deepEqual(walked, [6, 6]);
});

test("other figures of a day leave its quotes unread", async (t) => {
  const [home, files] = [folder(t), folder(t)];
  const days = walks(sessionsBetween("2024-05-02", "2024-06-12"));
  await ingest(home, [writeMarcap(files, days.flat())]);
  const before = told(home);
  const path = join(files, "ks11-2024.csv");
  const header = "Date,Close,Comp,Change,Open,High,Low,Volume,Amount";
  writeFileSync(path, `${header}\n2024-05-10,2727.63,15.49,0.57,2720,2730,2710,1000,1000000\n`);
  const result = await ingest(home, [path]);
  assert.equal(result.files[0]?.refused, undefined);
  assert.equal(result.rowsWalked, 0);
  const after = told(home);
  const withLevel = after.filter((line) => line.includes('"index":'));
  assert.equal(withLevel.length, 1);
  assert.deepEqual(
    after.filter((line) => !line.includes('"index":')),
    before.filter((line) => !line.startsWith('{"market":"KOSPI","session":"2024-05-10"')),
  );
});

test("of the states of the running highs each year keeps its last, and the last year each month's", () => {
  const days = ["2024-11-29", "2024-12-27", "2024-12-30", "2025-01-31", "2025-02-03", "2025-02-04"];
  assert.deepEqual(keptStates(days), ["2024-12-30", "2025-01-31", "2025-02-04"]);
  assert.deepEqual(keptStates([...days, "2026-01-02"]), ["2024-12-30", "2025-02-04", "2026-01-02"]);
  assert.deepEqual(keptStates([]), []);
});

test("years whose files follow each other are streamed as one; a year with a later file beside it is sorted alone", () => {
  const file = (from: string, through: string, scopes = ["KRX/settled"]) =>
    ({
      dataset: "quotes",
      role: "current",
      path: from,
      rows: 1,
      bytes: 1,
      sha256: "",
      from,
      through,
      scopes,
    }) as TapeFile;
  const years = ["2021", "2022", "2023", "2024"].map((year) => file(`${year}-01-02`, `${year}-12-30`));
  const all = { from: "0001-01-01", through: "9999-12-31" };
  const parts = (files: readonly TapeFile[], span = all) =>
    partsOf(files, span).map((part) => [
      part.files.length,
      part.inOrder,
      part.span.from.slice(0, 4),
      part.span.through.slice(0, 4),
    ]);
  assert.deepEqual(parts(years), [[4, true, "2021", "2024"]]);
  assert.deepEqual(parts([...years, file("2022-05-02", "2022-05-02")]), [
    [1, true, "2021", "2021"],
    [2, false, "2022", "2022"],
    [2, true, "2023", "2024"],
  ]);
  assert.deepEqual(parts([...years.slice(0, 3), file("2024-01-02", "2024-12-30", ["KRX/evening", "KRX/settled"])]), [
    [3, true, "2021", "2023"],
    [1, false, "2024", "2024"],
  ]);
  assert.deepEqual(parts(years, { from: "2022-06-01", through: "2023-02-01" }), [[2, true, "2022", "2023"]]);
  assert.deepEqual(parts([file("1995-05-02", "2026-02-20")]), [[1, true, "1995", "2026"]]);
});
