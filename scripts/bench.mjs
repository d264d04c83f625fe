// Runs the benchmarks as the product runs: bundled plain JavaScript, no transpiler in the process.
import { spawnSync } from "node:child_process";
import { build } from "esbuild";

await build({
  entryPoints: ["bench/run.ts"],
  outfile: "dist/bench.cjs",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  packages: "external",
  // As the product is built, minified syntax too: constants of other files stand as numbers.
  minifySyntax: true,
  logLevel: "warning",
});
const { status } = spawnSync(process.execPath, ["--expose-gc", "dist/bench.cjs", ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exit(status ?? 1);
