// Builds the one file that the command runs. CommonJS starts a few milliseconds sooner than a module here; packages
// stay outside, so that a command loads only those it needs.
import { renameSync, rmSync, utimesSync } from "node:fs";
import { build } from "esbuild";

const started = new Date();
const fresh = `dist/bellwether.${process.pid}.cjs`;
try {
  await build({
    entryPoints: ["src/cli/main.ts"],
    outfile: fresh,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    packages: "external",
    minifySyntax: true,
    charset: "utf8",
    banner: { js: "#!/usr/bin/env node" },
    legalComments: "none",
    logLevel: "warning",
  });
  // A source saved while we built must count as newer than what we built.
  utimesSync(fresh, started, started);
  renameSync(fresh, "dist/bellwether.cjs");
} catch {
  process.exitCode = 1; // esbuild has said why
} finally {
  rmSync(fresh, { force: true });
}
