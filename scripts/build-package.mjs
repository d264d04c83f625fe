// Before packing: the command, the library as one module, and its types.
import { spawnSync } from "node:child_process";
import { build } from "esbuild";

await build({
  entryPoints: ["src/index.ts"],
  outfile: "dist/index.js",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  packages: "external",
  minifySyntax: true,
  charset: "utf8",
  legalComments: "none",
});
for (const argv of [["scripts/build.mjs"], ["node_modules/typescript/bin/tsc", "-p", "tsconfig.package.json"]]) {
  const { status } = spawnSync(process.execPath, argv, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
