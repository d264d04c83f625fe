import type { ChildProcess } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Of the coarse clock of `/proc`, on every Linux that Node runs on. */
const TICKS_A_SECOND = 100;

/** The middle value; the mean of the two middle ones for an even count. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** "name: 80.1 ms / 52.0 ms = 1.54 (goal: at most 2)" */
export function ratioLine(name: string, ours: number, peer: number, unit: string, goal: string): string {
  return `${name}: ${ours.toFixed(1)} ${unit} / ${peer.toFixed(1)} ${unit} = ${(ours / peer).toFixed(2)} (goal: ${goal})`;
}

/**
 * Processor seconds that a process has used, all its threads together; seconds of the clock where the system keeps no
 * `/proc`. Rounds are short: the clock that ticks a hundred times a second serves only where there is no finer one.
 */
export function secondsOf({ pid }: ChildProcess): number {
  if (process.platform !== "linux") return performance.now() / 1000;
  if (existsSync(`/proc/${pid}/schedstat`)) {
    return readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => {
      const [nanoseconds] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ");
      return sum + Number(nanoseconds) / 1e9;
    }, 0);
  }
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}
