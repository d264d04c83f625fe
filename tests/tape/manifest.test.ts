import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { tradingDay } from "../../src/market/trading-day.ts";
import { compactTape } from "../../src/tape/compact.ts";
import { nodeDisk, realEffects } from "../../src/tape/effects.ts";
import { openTapeHistory } from "../../src/tape/history.ts";
import { gapsIn, listTape } from "../../src/tape/listing.ts";
import { readManifest } from "../../src/tape/manifest.ts";
import { upgradeTape } from "../../src/tape/rebuild.ts";
import { FORMAT, UPGRADES, upgradeManifest } from "../../src/tape/upgrade.ts";
import { verifyTape } from "../../src/tape/verify.ts";
import { calendar, folder, ingest, rules, writeMarcap } from "./small-tape.ts";

const row = (day: string, close = 1000) => ({ day, code: "005930", close, change: 0, volume: close });

test("compacting keeps every row and leaves one file a year", async (t) => {
  const [home, from] = [folder(t), folder(t)];
  for (const day of ["2025-01-06", "2025-01-07", "2026-01-05", "2026-01-06"]) {
    await ingest(home, [writeMarcap(from, [row(day, Number(day.slice(-2)) * 100)])]);
  }
  await ingest(home, [writeMarcap(from, [row("2026-01-06", 777)])]);
  const before = openTapeHistory(home, nodeDisk).scopes("KOSPI", tradingDay("2026-01-06"));
  const result = await compactTape(home, realEffects());
  assert.ok(result.filesAfter < result.filesBefore);
  const files = readManifest(home, nodeDisk).files.filter((file) => file.dataset === "quotes");
  const shape = files.map((file) => `${file.role} ${file.from.slice(0, 4)} ${file.rows}`).sort();
  assert.deepEqual(shape, ["current 2025 2", "current 2026 2", "superseded 2026 1"]);
  assert.deepEqual(verifyTape(home, nodeDisk).damages, []);
  assert.deepEqual(openTapeHistory(home, nodeDisk).scopes("KOSPI", tradingDay("2026-01-06")), before);
  assert.equal((await compactTape(home, realEffects())).version, result.version);
});

test("files of the version before stay for its readers, and go later", async (t) => {
  const [home, from] = [folder(t), folder(t)];
  const at = (iso: string) => ({ ...realEffects(), now: () => new Date(iso) });
  await ingest(home, [writeMarcap(from, [row("2026-01-05")])], at("2026-02-01T00:00:00Z"));
  const old = readManifest(home, nodeDisk).derived.map((file) => join(home, file.path));
  await ingest(home, [writeMarcap(from, [row("2026-01-06", 5)])], at("2026-02-01T00:05:00Z"));
  assert.ok(old.every((path) => existsSync(path)));
  await ingest(home, [writeMarcap(from, [row("2026-01-07", 6)])], at("2026-02-01T01:00:00Z"));
  assert.ok(old.every((path) => !existsSync(path)));
});

test("verify finds a changed, a shortened and a missing file", async (t) => {
  const home = folder(t);
  await ingest(home, [writeMarcap(folder(t), [row("2026-01-05")])]);
  const [quotes, receipts] = readManifest(home, nodeDisk).files;
  const days = readManifest(home, nodeDisk).derived.find((file) => file.kind === "days");
  const bytes = nodeDisk.read(join(home, quotes?.path ?? ""));
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(join(home, quotes?.path ?? ""), bytes);
  writeFileSync(join(home, receipts?.path ?? ""), "PAR1");
  nodeDisk.remove(join(home, days?.path ?? ""));
  const problems = verifyTape(home, nodeDisk).damages.map((damage) => `${damage.problem} ${damage.isDerived}`);
  assert.deepEqual(problems, ["wrong-digest false", "wrong-size false", "missing true"]);
});

test("each format leads to the next, up to this program's", () => {
  assert.deepEqual(
    UPGRADES.map((step) => step.from),
    Array.from({ length: FORMAT - 1 }, (_, at) => at + 1),
  );
});

test("a tape of format 1 says so, is upgraded, and then reads as before", async (t) => {
  const home = folder(t);
  await ingest(home, [writeMarcap(folder(t), [row("2026-01-05")])]);
  const before = openTapeHistory(home, nodeDisk).scopes("KOSPI", tradingDay("2026-01-05"));
  const path = join(home, "manifest.json");
  const { derived: _, retired: __, ...old } = JSON.parse(readFileSync(path, "utf8"));
  const files = old.files.map(({ bytes: _bytes, ...file }: { bytes: number }) => file);
  writeFileSync(path, JSON.stringify({ ...old, format: 1, files }));
  assert.throws(() => readManifest(home, nodeDisk), { code: "damaged-file", message: /tape upgrade/ });
  assert.deepEqual(await upgradeTape(home, realEffects(), { calendar, rules }), { from: 1, to: FORMAT, version: 2 });
  assert.deepEqual(verifyTape(home, nodeDisk).damages, []);
  assert.deepEqual(openTapeHistory(home, nodeDisk).scopes("KOSPI", tradingDay("2026-01-05")), before);
});

test("a format of the future is left alone", (t) => {
  const manifest = { format: FORMAT + 1, version: 1, written: "", files: [], derived: [], retired: [] };
  assert.throws(() => upgradeManifest(manifest, folder(t), nodeDisk), { code: "damaged-file" });
});

test("gaps are told in sessions of the calendar, never over holidays", () => {
  const present = new Set(["2025-12-30", "2026-01-05", "2026-01-08"]);
  assert.deepEqual(gapsIn(present, "2025-12-30", "2026-01-08", calendar), [
    { from: "2026-01-02", through: "2026-01-02", sessions: 1 },
    { from: "2026-01-06", through: "2026-01-07", sessions: 2 },
  ]);
});

test("the list tells spans, rows set aside by reason, and sources", async (t) => {
  const home = folder(t);
  await ingest(home, [
    writeMarcap(folder(t), [row("2026-01-05"), row("2026-01-07"), { ...row("2026-01-08"), ratio: 9 }]),
  ]);
  const listing = await listTape(home, realEffects(), calendar);
  const [quotes] = listing.spans;
  assert.deepEqual(
    [quotes?.dataset, quotes?.market, quotes?.scope, quotes?.days],
    ["quotes", "KOSPI", "KRX/settled", 2],
  );
  assert.deepEqual(quotes?.gaps, [{ from: "2026-01-06", through: "2026-01-06", sessions: 1 }]);
  assert.deepEqual(listing.setAside, [{ dataset: "quotes", reason: "percent-mismatch", rows: 1 }]);
  assert.deepEqual(
    listing.sources.map((one) => one.source),
    ["marcap"],
  );
});

test("where a file of the tape is damaged, the tape is named and not what was being done", async (t) => {
  const home = folder(t);
  await ingest(home, [writeMarcap(folder(t), [row("2026-01-05")])]);
  const quotes = readManifest(home, nodeDisk).files.find((file) => file.dataset === "quotes");
  nodeDisk.write(join(home, quotes?.path ?? ""), "not a table");
  const damaged = { code: "damaged-file", message: /rows\/quotes.*tape verify/ };
  await assert.rejects(listTape(home, realEffects(), calendar), damaged);
  await assert.rejects(upgradeTape(home, realEffects(), { calendar, rules }), damaged);
  await assert.rejects(ingest(home, [writeMarcap(folder(t), [row("2026-01-06")])]), damaged);
});

test("where there is no tape yet, nothing is made and the way to one is told", async (t) => {
  const home = join(folder(t), "home");
  const none = { code: "no-data", message: /no tape yet .*bellwether ingest/ };
  await assert.rejects(upgradeTape(home, realEffects(), { calendar, rules }), none);
  await assert.rejects(compactTape(home, realEffects()), none);
  assert.throws(() => verifyTape(home, nodeDisk), none);
  assert.ok(!nodeDisk.exists(home));
});
