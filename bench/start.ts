/**
 * Cold start: whole processes of `wrap` from the bundled sessions against `node -e 0`, in turn, with peak memory.
 * Goal: at most twice the time, at most 80 MiB.
 */
import { spawnSync } from "node:child_process";
import { median, ratioLine } from "./measure.ts";

const RUNS = 15;

function once(argv: readonly string[]): number {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, argv, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`node ${argv.join(" ")} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Peak resident memory of one run in MiB, as the process itself reports it at exit. */
function peak(): number {
  const report = 'process.on("exit",()=>process.stderr.write("\\n"+process.resourceUsage().maxRSS))';
  const script = `${report};process.argv.push("wrap");require("./dist/bellwether.cjs")`;
  const run = spawnSync(process.execPath, ["-e", script, "bellwether"], { encoding: "utf8" });
  return Number(run.stderr.trim().split("\n").at(-1)) / 1024;
}

export async function benchStart(): Promise<void> {
  const ours: number[] = [];
  const bare: number[] = [];
  once(["dist/bellwether.cjs", "wrap"]);
  once(["-e", "0"]);
  for (let run = 0; run < RUNS; run++) {
    ours.push(once(["dist/bellwether.cjs", "wrap"]));
    bare.push(once(["-e", "0"]));
  }
  console.log(ratioLine("wrap, cold process / node -e 0", median(ours), median(bare), "ms", "at most 2"));
  console.log(`wrap, peak memory: ${peak().toFixed(1)} MiB (goal: at most 80)`);
}
