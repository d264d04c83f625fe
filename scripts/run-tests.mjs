// Runs the tests. `--soak` runs the long ones whole; otherwise they take a seeded sample.
// Words after the options choose files: `npm test -- reader` runs tests/reader only.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";

const words = process.argv.slice(2);
const soak = words.includes("--soak");
const wanted = words.filter((word) => !word.startsWith("--"));
const files = readdirSync("tests", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "golden")
  .flatMap((room) => readdirSync(`tests/${room.name}`).map((name) => `tests/${room.name}/${name}`))
  .filter((path) => path.endsWith(".test.ts"))
  .filter((path) => wanted.length === 0 || wanted.some((word) => path.includes(word)))
  .sort();
if (files.length === 0) {
  console.error(`no test file under tests/ matches ${wanted.join(" ")}`);
  process.exit(2);
}
// The spec reporter tells what failed once more at the end, where a long log is looked at first.
const options = ["--import", "tsx", "--test", "--test-concurrency=2", "--test-reporter=spec"];
const run = spawnSync(process.execPath, [...options, ...files], {
  stdio: "inherit",
  env: { ...process.env, BELLWETHER_SOAK: soak ? "1" : "" },
});
process.exit(run.status ?? 1);
