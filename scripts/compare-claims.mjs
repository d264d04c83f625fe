// `npm run claims -- REVISION [FOLDER...]`: every claim of the reference stories, as that revision's reader and today's
// tell it; prints those that differ. A reader's mends show here what else they changed. Exit code 1 when any differs.
// FOLDER: a whole path of more stories in the same form; one whose name starts with "ko" holds Korean ones.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const [revision, ...folders] = process.argv.slice(2);
if (!revision) {
  console.error("Name the revision to hold today's claims against: npm run claims -- HEAD~1");
  process.exit(2);
}

/** The claims that the sources under `root` tell, one a line. */
async function claimsOf(root) {
  const outfile = join(root, "dist/claims.cjs");
  await build({
    entryPoints: [join(root, "bench/proof/claims.ts")],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    packages: "external",
    logLevel: "warning",
  });
  const lines = execFileSync(process.execPath, [outfile, ...folders], { encoding: "utf8", maxBuffer: 1 << 28 });
  return lines.split("\n").filter(Boolean);
}

const archived = spawnSync("git", ["archive", revision], { maxBuffer: 1 << 30 });
if (archived.status !== 0) {
  console.error(`${revision} is no revision of this repository: ${archived.stderr.toString().trim()}`);
  process.exit(2);
}

const other = mkdtempSync(join(tmpdir(), "bellwether-revision-"));
try {
  execFileSync("tar", ["-x", "-C", other], { input: archived.stdout });
  // The older sources are asked by today's question.
  cpSync("bench/proof", join(other, "bench/proof"), { recursive: true });
  symlinkSync(resolve("node_modules"), join(other, "node_modules"));
  const [before, now] = [await claimsOf(other), await claimsOf(".")];
  if (now.length === 0) console.error("There are no reference stories in ../shared: nothing was compared.");
  const [gone, come] = [missing(before, now), missing(now, before)];
  const changes = [...gone.map((line) => `${line} -`), ...come.map((line) => `${line} +`)].sort();
  for (const line of changes) console.log(`${line.slice(-1)} ${line.slice(0, -2)}`);
  console.log(`${before.length} lines before, ${now.length} now: ${gone.length} gone, ${come.length} new`);
  if (changes.length > 0) process.exitCode = 1;
} finally {
  rmSync(other, { recursive: true, force: true });
}

/** Lines of the first list that the second lacks, each as often as it lacks it. */
function missing(lines, from) {
  const left = new Map();
  for (const line of from) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
