// `node --import tsx bench/tape/run.ts [STOCKS DAYS]`: facts of every day of a synthetic tape, against nodejs-polars and
// DuckDB SQL in the same run. Needs `npm install` in this folder once. 19 million rows unless said.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeTape } from "./make.ts";

interface Measured {
  readonly sums: Readonly<Record<string, number | string>>;
  readonly ms: number;
  readonly mb: number;
}

const here = fileURLToPath(new URL(".", import.meta.url));
const ROUNDS = 3;

function measure(script: string, home: string): Measured {
  const loader = script.endsWith(".ts") ? ["--import", "tsx"] : [];
  const rounds = Array.from({ length: ROUNDS }, () => {
    const run = spawnSync(process.execPath, [...loader, join(here, script), home], {
      encoding: "utf8",
      cwd: join(here, "../.."),
    });
    if (run.status !== 0) throw new Error(`${script} failed: ${run.stderr}`);
    return JSON.parse(run.stdout) as Measured;
  });
  return rounds.sort((a, b) => a.ms - b.ms)[ROUNDS >> 1] as Measured;
}

export async function benchTape(stocks = 2_500, days = 7_700): Promise<void> {
  const home = join(tmpdir(), `bellwether-bench-${stocks}x${days}`);
  await makeTape(home, stocks, days);
  const ours = measure("ours.ts", home);
  const peers = { "nodejs-polars": measure("polars.mjs", home), "DuckDB SQL": measure("duckdb-sql.ts", home) };
  console.log(`${stocks * days} rows: ${(ours.ms / 1000).toFixed(2)} s, ${ours.mb.toFixed(0)} MiB`);
  for (const [name, peer] of Object.entries(peers)) {
    const { chain: ourChain, ...exact } = ours.sums;
    const { chain: peerChain, ...others } = peer.sums;
    assert.deepEqual(others, exact, `${name} found something else`);
    assert.ok(Math.abs(Number(ourChain) / Number(peerChain) - 1) < 1e-6);
    const time = `${(ours.ms / 1000).toFixed(2)} s / ${(peer.ms / 1000).toFixed(2)} s = ${(ours.ms / peer.ms).toFixed(2)}`;
    const memory = `${ours.mb.toFixed(0)} MiB / ${peer.mb.toFixed(0)} MiB = ${(ours.mb / peer.mb).toFixed(2)}`;
    console.log(`against ${name}: time ${time}; peak memory ${memory}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [stocks, days] = process.argv.slice(2).map(Number);
  benchTape(stocks, days);
}
