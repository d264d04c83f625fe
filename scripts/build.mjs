// Builds the one file that the command runs. CommonJS starts a few milliseconds sooner than a module here; packages
// stay outside, so that a command loads only those it needs.
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, utimesSync } from "node:fs";
import { build } from "esbuild";

const started = new Date();
await buildDesk();
const fresh = `dist/bellwether.${process.pid}.cjs`;
/**
 * Commands that live in files of their own, by file: what writes a story need not read past them at every start. Those
 * that share most of their code share a file.
 */
const APART = {
  desk: ["desk"],
  mcp: ["mcp"],
  check: ["check", "read"],
  tape: ["ingest", "fetch", "schedule", "tape", "template"],
};
const program = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  packages: "external",
  minifySyntax: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
};
const apart = {
  name: "apart",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/[a-z]+\.ts$/ }, ({ path, importer }) => {
      const file = Object.keys(APART).find((name) => APART[name].includes(path.slice(2, -3)));
      return file && importer.endsWith("commands.ts") ? { path: `./${file}.cjs`, external: true } : undefined;
    }),
};
try {
  await build({
    ...program,
    entryPoints: ["src/cli/main.ts"],
    outfile: fresh,
    banner: { js: "#!/usr/bin/env node" },
    plugins: [apart],
  });
  for (const [name, commands] of Object.entries(APART)) {
    const contents = commands.map((command) => `export * from "./${command}.ts";`).join("\n");
    const outfile = `dist/${name}.${process.pid}.cjs`;
    await build({ ...program, stdin: { contents, resolveDir: "src/cli" }, outfile });
    renameSync(outfile, `dist/${name}.cjs`);
  }
  // A source saved while we built must count as newer than what we built.
  utimesSync(fresh, started, started);
  renameSync(fresh, "dist/bellwether.cjs");
} catch {
  process.exitCode = 1; // esbuild has said why
} finally {
  rmSync(fresh, { force: true });
}

/** Scripts and styles of the desk's pages, into `dist/desk`: what pages share becomes chunks of its own. */
async function buildDesk() {
  const fresh = `dist/desk.${process.pid}`;
  await build({
    entryPoints: ["frame.ts", "session.ts", "story.tsx", "check.tsx", "tape.tsx", "desk.css"].map(
      (name) => `src/desk/browser/${name}`,
    ),
    outdir: fresh,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: ["chrome123", "firefox121", "safari17.5"],
    jsx: "automatic",
    jsxImportSource: "preact",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  });
  copyFileSync("src/desk/browser/mark.png", `${fresh}/mark.png`);
  // File by file, so that whoever reads the folder or builds beside us never finds it missing.
  const made = readdirSync(fresh);
  mkdirSync("dist/desk", { recursive: true });
  for (const name of made) renameSync(`${fresh}/${name}`, `dist/desk/${name}`);
  for (const name of readdirSync("dist/desk").filter((name) => !made.includes(name))) {
    rmSync(`dist/desk/${name}`, { force: true });
  }
  rmSync(fresh, { recursive: true, force: true });
}
