/**
 * The tape. Facts of every day of a synthetic tape of 31 years, 19 million rows (index chain, breadth, turnover,
 * all-time highs, 52-week counts), by the pass that every ingest makes, against nodejs-polars and DuckDB SQL in turn
 * within one run; goal: at most 0.6 x polars' time and 0.25 x its peak memory. Then one year's file taken in (goal: at
 * least 300,000 rows a second) and one day added to a short and to a long tape (goal: the same cost).
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { FORMAT } from "../../src/tape/upgrade.ts";
import { median } from "../measure.ts";
import { benchAddedDay, benchYearFile } from "./ingest.ts";
import { makeTape } from "./make.ts";

interface Measured {
  readonly sums: Readonly<Record<string, number | string>>;
  readonly ms: number;
  /** Processor time, all threads together. */
  readonly cpuMs: number;
  readonly mb: number;
}

const HERE = "bench/tape";
const ROUNDS = 5;
const [STOCKS, DAYS] = [2_500, 7_700] as const;

export async function benchTape(): Promise<void> {
  // Not `ci`: without the peer's builds for other systems npm takes its lock for a stale one.
  if (!existsSync(`${HERE}/node_modules`))
    spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund"], { cwd: HERE, stdio: "inherit" });
  const home = join(tmpdir(), `bellwether-bench-${FORMAT}-${STOCKS}x${DAYS}`);
  const files = await makeTape(home, STOCKS, DAYS);
  await facts(home);
  await benchYearFile();
  await benchAddedDay(home, files, STOCKS);
}

async function facts(home: string): Promise<void> {
  const ours = await built("ours.ts");
  const sql = await built("duckdb-sql.ts");
  const polars = `${HERE}/polars.mjs`;
  measure(ours, home);
  measure(polars, home);
  const rounds = Array.from({ length: ROUNDS }, () => [measure(ours, home), measure(polars, home)] as const);
  tell(
    "nodejs-polars",
    rounds.map(([one]) => one),
    rounds.map(([, peer]) => peer),
  );
  tell("DuckDB SQL", [measure(ours, home)], [measure(sql, home)]);
}

/** As the product runs: bundled plain JavaScript. */
async function built(script: string): Promise<string> {
  const outfile = `dist/bench-tape-${script.replace(".ts", ".mjs")}`;
  const bundle = { bundle: true, platform: "node", target: "node20", format: "esm", packages: "external" } as const;
  await build({ ...bundle, entryPoints: [`${HERE}/${script}`], outfile, logLevel: "warning" });
  return outfile;
}

function measure(script: string, home: string): Measured {
  const run = spawnSync(process.execPath, [script, home], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`${script} failed: ${run.stderr}`);
  return JSON.parse(run.stdout) as Measured;
}

function tell(peer: string, ours: readonly Measured[], theirs: readonly Measured[]): void {
  for (const [at, one] of ours.entries()) {
    const { chain, ...exact } = one.sums;
    const { chain: peerChain, ...others } = (theirs[at] as Measured).sums;
    assert.deepEqual(others, exact, `${peer} found something else`);
    assert.ok(Math.abs(Number(chain) / Number(peerChain) - 1) < 1e-6);
  }
  const line = (what: keyof Omit<Measured, "sums">, unit: string, per: number, goal: string) => {
    const of = (all: readonly Measured[]) => median(all.map((one) => one[what])) / per;
    const ratio = median(ours.map((one, at) => one[what] / (theirs[at] as Measured)[what]));
    return `${of(ours).toFixed(2)} ${unit} / ${of(theirs).toFixed(2)} ${unit} = ${ratio.toFixed(2)}${goal}`;
  };
  const isGoal = peer === "nodejs-polars";
  console.log(`facts over ${STOCKS * DAYS} rows against ${peer}, ${ours.length} in turn:`);
  console.log(`  time ${line("ms", "s", 1000, isGoal ? " (goal: at most 0.6)" : "")}`);
  console.log(`  processor time ${line("cpuMs", "s", 1000, "")}`);
  console.log(`  peak memory ${line("mb", "MiB", 1, isGoal ? " (goal: at most 0.25)" : "")}`);
}
