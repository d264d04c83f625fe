// Builds the one file that the command runs. CommonJS starts a few milliseconds sooner than a module here; packages
// stay outside, so that a command loads only those it needs.
import { renameSync, rmSync } from "node:fs";
import { build } from "esbuild";

const shared = { bundle: true, platform: "node", target: "node20", packages: "external", logLevel: "warning", legalComments: "none" };
const fresh = `dist/bellwether.${process.pid}.cjs`;
try {
  await build({ ...shared, entryPoints: ["src/cli/main.ts"], outfile: fresh, format: "cjs", minifySyntax: true, charset: "utf8" });
  renameSync(fresh, "dist/bellwether.cjs");
} finally {
  rmSync(fresh, { force: true });
}
