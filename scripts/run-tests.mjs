// Runs the tests. `--soak` runs the long ones whole; otherwise they take a seeded sample.
// Words after the options choose files: `npm test -- reader` runs tests/reader only.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";

/**
 * Rooms whose tests hold nothing outside themselves (no service, no working folder, no changed environment): their files
 * share a process, some at a time. To load the program once a file takes four times as long as to run them.
 */
const TOGETHER = ["market", "facts", "reader", "reader-ko", "checker", "sources"];
const FILES_A_PROCESS = 24;
const SHARED = "dist/tests";

const words = process.argv.slice(2);
const soak = words.includes("--soak");
const wanted = words.filter((word) => !word.startsWith("--"));
const rooms = readdirSync("tests", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "golden")
  .map(({ name }) => ({ room: name, files: filesOf(name) }))
  .filter(({ files }) => files.length > 0);
if (rooms.length === 0) {
  console.error(`no test file under tests/ matches ${wanted.join(" ")}`);
  process.exit(2);
}
rmSync(SHARED, { recursive: true, force: true });
mkdirSync(SHARED, { recursive: true });
const entries = rooms.flatMap(({ room, files }) => (TOGETHER.includes(room) ? shared(room, files) : files));
// The spec reporter tells what failed once more at the end, where a long log is looked at first.
const options = ["--import", "tsx", "--test", "--test-concurrency=2", "--test-reporter=spec"];
const run = spawnSync(process.execPath, [...options, ...entries], {
  stdio: "inherit",
  env: { ...process.env, BELLWETHER_SOAK: soak ? "1" : "" },
});
process.exit(run.status ?? 1);

/** The test files of a room that were asked for. */
function filesOf(room) {
  return readdirSync(`tests/${room}`)
    .map((name) => `tests/${room}/${name}`)
    .filter((path) => path.endsWith(".test.ts"))
    .filter((path) => wanted.length === 0 || wanted.some((word) => path.includes(word)))
    .sort();
}

/** Files that import a room's test files, so many each. */
function shared(room, files) {
  const entries = [];
  for (let at = 0; at < files.length; at += FILES_A_PROCESS) {
    const entry = `${SHARED}/${room}-${entries.length + 1}.mjs`;
    const imports = files.slice(at, at + FILES_A_PROCESS).map((file) => `await import("../../${file}");\n`);
    writeFileSync(entry, imports.join(""));
    entries.push(entry);
  }
  return entries;
}
