import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { nodeDisk } from "../../src/tape/effects.ts";
import { openTapeHistory } from "../../src/tape/history.ts";
import { readManifest } from "../../src/tape/manifest.ts";
import { verifyTape } from "../../src/tape/verify.ts";
import { folder, ingest, type MadeRow, writeMarcap } from "./small-tape.ts";

const POINTS = process.env.BELLWETHER_SOAK ? 200 : 10;
const writer = fileURLToPath(new URL("writer.ts", import.meta.url));

/** Runs the writer and kills it after some time; resolves to how long it had worked, or Infinity when it was done. */
function killedWriter(home: string, paths: readonly string[], afterMs: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", writer, home, ...paths], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let began = 0;
    let worked = Number.NaN;
    let timer: NodeJS.Timeout | undefined;
    child.stdout.on("data", (text) => {
      if (String(text).includes("started")) {
        began = performance.now();
        timer = setTimeout(() => child.kill("SIGKILL"), afterMs);
      }
      if (String(text).includes("done")) worked = performance.now() - began;
    });
    child.on("error", reject);
    child.on("exit", (_code, signal) => {
      clearTimeout(timer);
      resolve(signal === "SIGKILL" && Number.isNaN(worked) ? Number.POSITIVE_INFINITY : worked);
    });
  });
}

test(`killed at ${POINTS} random points, the tape is the old or the new version, and the same ingest completes it`, async (t) => {
  const [origin, from] = [folder(t), folder(t)];
  const codes = Array.from({ length: 60 }, (_, at) => `1${String(at).padStart(4, "0")}0`);
  const rows = (day: string, add: number): MadeRow[] =>
    codes.map((code, at) => ({ day, code, close: 1000 + at + add, change: 0, volume: at + add }));
  const old = writeMarcap(from, rows("2025-01-06", 1));
  // The new file adds a day and corrects the old one, so that a current file must be rewritten.
  const next = writeMarcap(from, [...rows("2025-01-06", 2), ...rows("2025-01-07", 3)], "marcap-2025b.csv");
  await ingest(origin, [old]);
  const whole = folder(t);
  cpSync(origin, whole, { recursive: true });
  const full = await killedWriter(whole, [next], 60_000);
  const versions = new Set<number>();
  for (let point = 0; point < POINTS; point++) {
    const home = join(folder(t), "tape");
    cpSync(origin, home, { recursive: true });
    // Seeded steps over the writer's whole time, with a little beyond.
    await killedWriter(home, [next], (full * 1.1 * ((point * 0.618_034) % 1)) | 0);
    const { version } = readManifest(home, nodeDisk);
    versions.add(version);
    assert.ok(version === 1 || version === 2);
    assert.deepEqual(verifyTape(home, nodeDisk).damages, []);
    assert.equal(openTapeHistory(home, nodeDisk).sessions("KOSPI").length, version);
    const { files } = await ingest(home, [next]);
    assert.equal((files[0]?.added ?? 0) + (files[0]?.superseded ?? 0) + (files[0]?.unchanged ?? 0), codes.length * 2);
    assert.equal(readManifest(home, nodeDisk).version, 2);
    assert.deepEqual(openTapeHistory(home, nodeDisk).sessions("KOSPI"), ["2025-01-06", "2025-01-07"]);
    const named = new Set(
      [...readManifest(home, nodeDisk).files, ...readManifest(home, nodeDisk).derived].map((file) => file.path),
    );
    for (const retired of readManifest(home, nodeDisk).retired) named.add(retired.path);
    for (const path of nodeDisk.list(join(home, "rows"))) assert.ok(named.has(`rows/${path}`), `${path} is an orphan`);
  }
  assert.ok(versions.has(1), "no kill came before the commit");
});
