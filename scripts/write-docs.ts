// Writes the pages that follow from tables in the code: commands, settings, facts. `--check` only compares.
import { readFileSync, writeFileSync } from "node:fs";
import { generatedPages } from "../src/cli/generated-pages.ts";

const check = process.argv.includes("--check");
let stale = false;
for (const [path, text] of Object.entries(await generatedPages())) {
  const current = (() => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      return "";
    }
  })();
  if (current === text) continue;
  if (check) {
    console.error(`${path} is not what the code says; run \`npm run docs\``);
    stale = true;
  } else writeFileSync(path, text);
}
process.exit(stale ? 1 : 0);
