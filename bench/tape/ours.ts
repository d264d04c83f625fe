// Every day's index chain, breadth, turnover, all-time-high flags and 52-week counts from the tape: `ours.ts HOME`.
import { join } from "node:path";
import krxRules from "../../src/market/data/krx-rules.json" with { type: "json" };
import { ExchangeRules, type RulesFile } from "../../src/market/exchange-rules.ts";
import { nodeDisk } from "../../src/tape/effects.ts";
import { openEngine } from "../../src/tape/engine.ts";
import { IssuePass } from "../../src/tape/issue-pass.ts";
import { readManifest } from "../../src/tape/manifest.ts";

const home = process.argv[2] ?? "";
const rules = new ExchangeRules(krxRules as unknown as RulesFile);

const atFirst = process.cpuUsage();

async function main(): Promise<void> {
  const began = performance.now();
  const { files } = readManifest(home, nodeDisk);
  const engine = await openEngine(join(home, "tmp"));
  const empty = new Map();
  const span = { from: "0001-01-01", through: "9999-12-31" };
  const world = {
    ...{ rules, carry: undefined, lists: empty, events: empty, largest: 0 },
    ...{ nameOf: () => null, receiptOf: () => "" },
  };
  const pass = await IssuePass.start(engine, home, files, span, world);
  const sums = { days: 0, gainers: 0, recordCloses: 0, high52: 0, low52: 0 };
  let value = 0n;
  let chain = 100;
  for await (const day of pass.days(span)) {
    for (const { issues } of day.tell()) {
      sums.days++;
      sums.gainers += issues.gainers;
      sums.recordCloses += issues.recordCloses;
      sums.high52 += issues.high52;
      sums.low52 += issues.low52;
      value += BigInt(issues.value);
      // The first day of the synthetic tape has no day before it to chain from.
      if (sums.days > 1) chain *= Number(issues.members.close) / Number(issues.members.base);
    }
  }
  engine.close();
  report({ ...sums, value: String(value), chain: chain.toFixed(6) }, performance.now() - began);
}

function report(sums: object, ms: number): void {
  const { user, system } = process.cpuUsage(atFirst);
  console.log(JSON.stringify({ sums, ms, cpuMs: (user + system) / 1000, mb: process.resourceUsage().maxRSS / 1024 }));
}

main();
