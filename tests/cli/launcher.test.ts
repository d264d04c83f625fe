import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

/** Packages that do not fit the lockfile would be installed anew, and those of this checkout with them. */
function isInstalled(): boolean {
  const mark = "node_modules/.bellwether-lock";
  return existsSync(mark) && readFileSync(mark, "utf8") === readFileSync("package-lock.json", "utf8");
}

const soak = process.env.BELLWETHER_SOAK === "1";
const skip = !soak ? "slow; BELLWETHER_SOAK=1 runs it" : isInstalled() ? false : "run ./bellwether once first";
/** A checkout as git has it, with the packages of this one: nothing is downloaded. */
let checkout = "";

before(() => {
  checkout = mkdtempSync(join(tmpdir(), "bellwether-checkout-"));
  const listed = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  for (const path of listed.stdout.split("\0")) {
    if (/^(src|scripts)\/|^(package|package-lock|tsconfig)\.json$|^bellwether$/.test(path)) {
      cpSync(path, join(checkout, path), { recursive: true });
    }
  }
  symlinkSync(join(process.cwd(), "node_modules"), join(checkout, "node_modules"));
});
after(() => rmSync(checkout, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function launch(...words: readonly string[]): Promise<Ended> {
  const child = spawn(join(checkout, "bellwether"), words, {
    env: { ...process.env, BELLWETHER_HOME: "/nowhere", NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
}

describe("the launcher in a checkout of its own", { skip }, () => {
  test("three first runs at once all print the story, and one of them builds", async () => {
    const runs = await Promise.all([launch("wrap"), launch("wrap"), launch("wrap")]);
    for (const { code, stdout, stderr } of runs) {
      assert.equal(code, 0, stderr);
      assert.match(stdout, /^KOSPI 4,309\.63 UP/);
    }
    assert.equal(runs.filter(({ stderr }) => /building/.test(stderr)).length, 1);
  });

  test("a second run builds nothing, and a touched source builds again", async () => {
    assert.equal((await launch("--version")).stderr, "");
    utimesSync(join(checkout, "src/cli/main.ts"), new Date(Date.now() + 2000), new Date(Date.now() + 2000));
    assert.match((await launch("--version")).stderr, /building/);
  });

  test("a build that fails says so with exit code 3, and the next run may try again", async () => {
    const path = join(checkout, "src/cli/main.ts");
    cpSync(path, `${path}.kept`);
    cpSync(join(checkout, "package.json"), path);
    const failed = await launch("wrap");
    assert.equal(failed.code, 3);
    assert.match(failed.stderr, /the build failed/);
    cpSync(`${path}.kept`, path);
    utimesSync(path, new Date(), new Date());
    assert.equal((await launch("wrap")).code, 0);
  });
});
