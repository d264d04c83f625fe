import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Calendar, type CalendarFile } from "../../src/market/calendar.ts";
import krxCalendar from "../../src/market/data/krx-calendar.json" with { type: "json" };
import krxRules from "../../src/market/data/krx-rules.json" with { type: "json" };
import { ExchangeRules, type RulesFile } from "../../src/market/exchange-rules.ts";
import { FILE_SOURCES } from "../../src/sources/registry.ts";
import { nodeDisk, realEffects } from "../../src/tape/effects.ts";
import { openEngine } from "../../src/tape/engine.ts";
import { ingestFiles } from "../../src/tape/ingest.ts";
import { emptyManifest, type TapeFile } from "../../src/tape/manifest.ts";
import { textOf } from "../../src/tape/reading-disk.ts";
import { upgradeTape } from "../../src/tape/rebuild.ts";
import { median } from "../measure.ts";

const world = {
  calendar: new Calendar(krxCalendar as CalendarFile),
  rules: new ExchangeRules(krxRules as unknown as RulesFile),
};
const ROUNDS = 3;

/** A folder for one measurement. */
async function within(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bellwether-bench-"));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ingest(home: string, path: string) {
  const began = performance.now();
  let taken = 0;
  const { files, rowsWalked } = await ingestFiles([path], {
    ...{ home, sources: FILE_SOURCES, ...world, effects: realEffects() },
    progress: ({ kind }) => {
      if (kind === "derive") taken = performance.now() - began;
    },
  });
  const [file] = files;
  if (!file || file.added !== file.rows) throw new Error(`${path} went in as ${JSON.stringify(file)}`);
  return { rows: file.rows, taken, ms: performance.now() - began, rowsWalked };
}

/** A marcap file of 2,700 issues over a year's sessions, into an empty tape. */
export async function benchYearFile(): Promise<void> {
  await within(async (folder) => {
    const path = join(folder, "marcap-2025.parquet");
    const sessions: string[] = [];
    for (let day = new Date("2025-01-01"); day.getUTCFullYear() === 2025; day = new Date(day.getTime() + 86_400_000)) {
      const text = day.toISOString().slice(0, 10);
      if (world.calendar.isSession(text as Parameters<Calendar["isSession"]>[0])) sessions.push(text);
    }
    const engine = await openEngine(folder);
    await engine.run(`COPY (SELECT printf('%05d0', r) AS "Code", 'Issue ' || r AS "Name", close AS "Close", 'STK' AS "Dept",
        1 AS "ChangeCode", step AS "Changes", round(step * 100.0 / (close - step), 2) AS "ChangesRatio",
        (close - step)::BIGINT AS "Open", greatest(close, close - step) + 100 AS "High", least(close, close - step) - 100 AS "Low",
        volume AS "Volume", volume * close AS "Amount", close * shares AS "Marcap", shares AS "Stocks",
        CASE WHEN r % 3 = 0 THEN 'KOSDAQ' ELSE 'KOSPI' END AS "Market", 'STK' AS "MarketId", r AS "Rank", day AS "Date"
      FROM (SELECT day::DATE AS day, r, 50000 + (r * 37 % 1000) * 50 + (hash(r, day) % 41)::BIGINT * 50 AS close,
          ((hash(day, r) % 41)::BIGINT - 20) * 50 AS step, 1 + (hash(r, day, 3) % 1000000)::BIGINT AS volume,
          1000000 + r * 1000 AS shares
        FROM (SELECT unnest([${sessions.map((day) => `'${day}'`).join(", ")}]) AS day), (SELECT unnest(range(2700)) AS r))
      ORDER BY day, r) TO '${path}' (FORMAT parquet, COMPRESSION zstd)`);
    engine.close();
    const found: Awaited<ReturnType<typeof ingest>>[] = [];
    for (let round = 0; round < ROUNDS; round++) found.push(await ingest(join(folder, `home-${round}`), path));
    const rows = found[0]?.rows ?? 0;
    const rate = (of: "taken" | "ms") => Math.round(rows / (median(found.map((one) => one[of])) / 1000));
    console.log(
      `a year's file, ${rows} rows: ${rate("taken")} rows a second (goal: 300000); with summaries and highs ${rate("ms")}`,
    );
  });
}

/** One day of every stock, added to the last two years of a tape and to all of it. */
export async function benchAddedDay(home: string, files: readonly TapeFile[], stocks: number): Promise<void> {
  const last =
    files
      .map((file) => file.through)
      .sort()
      .at(-1) ?? "";
  let day = last;
  do day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  while (!world.calendar.isSession(day as Parameters<Calendar["isSession"]>[0]));
  for (const years of [2, 31]) {
    const own = files.slice(-years);
    const rows = own.reduce((sum, file) => sum + file.rows, 0);
    await within(async (folder) => {
      const path = join(folder, "marcap-day.csv");
      writeFileSync(path, dayFile(day, stocks));
      const times: number[] = [];
      let walked = 0;
      const began = performance.now();
      await linkTape(home, own, join(folder, "whole"));
      const derived = performance.now() - began;
      for (let round = 0; round < ROUNDS; round++) {
        const copy = join(folder, `copy-${round}`);
        copyTape(join(folder, "whole"), copy);
        const added = await ingest(copy, path);
        times.push(added.ms);
        walked = added.rowsWalked;
      }
      console.log(
        `a day of ${stocks} rows added to ${years} years (${rows} rows): ${median(times).toFixed(0)} ms, ${walked} rows walked; all derived anew before: ${(derived / 1000).toFixed(1)} s`,
      );
    });
  }
}

function dayFile(day: string, stocks: number): string {
  const header =
    "Code,Name,Close,Dept,ChangeCode,Changes,ChagesRatio,Volume,Amount,Open,High,Low,Marcap,Stocks,Market,MarketId,Rank,Date";
  const lines = Array.from({ length: stocks }, (_, r) => {
    const [close, change, volume, shares] = [2_000_000 + r * 100, 1_000, 10 + r, 1_000_000 + r * 1_000];
    const ratio = ((change / (close - change)) * 100).toFixed(2);
    const prices = [close - change, close, close - change];
    return [
      `${String(r).padStart(5, "0")}0`,
      `Issue ${r}`,
      close,
      "STK",
      1,
      change,
      ratio,
      volume,
      volume * close,
      ...prices,
      close * shares,
      shares,
      "KOSPI",
      "STK",
      1,
      day,
    ];
  });
  return `${header}\n${lines.map((line) => line.join(",")).join("\n")}\n`;
}

/** The files as a tape of their own, linked rather than copied, with everything derived. */
async function linkTape(home: string, files: readonly TapeFile[], to: string): Promise<void> {
  for (const { path } of files) link(join(home, path), join(to, path));
  nodeDisk.replace(join(to, "manifest.json"), JSON.stringify({ ...emptyManifest(), version: 1, files }));
  await upgradeTape(to, realEffects(), world);
}

function copyTape(from: string, to: string): void {
  for (const folder of ["rows", "derived"])
    for (const name of nodeDisk.list(join(from, folder))) link(join(from, folder, name), join(to, folder, name));
  nodeDisk.replace(join(to, "manifest.json"), textOf(nodeDisk.read(join(from, "manifest.json"))));
}

function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  linkSync(from, to);
}
