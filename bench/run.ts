// `npm run bench`: every benchmark in turn, or those named: `npm run bench -- start`. Ratios only count within one run.
import { spawnSync } from "node:child_process";
import { benchBrowser } from "./browser.ts";
import { benchCheck } from "./check.ts";
import { serveSubject } from "./check-subject.ts";
import { benchHttp } from "./http.ts";
import { benchProof } from "./proof.ts";
import { benchStart } from "./start.ts";
import { benchTape } from "./tape/run.ts";

const BENCHMARKS: Readonly<Record<string, () => Promise<void>>> = {
  start: benchStart,
  check: benchCheck,
  proof: benchProof,
  http: benchHttp,
  browser: benchBrowser,
  tape: benchTape,
};

async function runBenchmarks(wanted: readonly string[]): Promise<void> {
  spawnSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
  for (const [name, bench] of Object.entries(BENCHMARKS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`## ${name}`);
    await bench();
  }
}

const [first, subject = ""] = process.argv.slice(2);
if (first === "--subject") serveSubject(subject);
else
  runBenchmarks(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
