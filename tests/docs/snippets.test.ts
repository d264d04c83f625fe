import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { generatedPages } from "../../src/cli/generated-pages.ts";

/** Commands that are shown but not run here: they run the tests themselves, or everything. */
const NOT_RUN = [/^npm /, /^BELLWETHER_ACCEPT/, /^git /];

const pages = ["README.md", "CONTRIBUTING.md", ...markdownIn("docs")];

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return markdownIn(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

function blocks(page: string, language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm");
  return [...readFileSync(page, "utf8").matchAll(fence)].map((found) => found[1] ?? "");
}

let home = "";
before(() => {
  home = mkdtempSync(join(tmpdir(), "bellwether-docs-"));
});
after(() => rmSync(home, { recursive: true, force: true }));

function shell(command: string): { output: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync("sh", ["-c", `${command}`], {
    encoding: "utf8",
    env: { ...process.env, BELLWETHER_HOME: home },
    timeout: 120_000,
  });
  return { output: stdout + stderr.replace(/^bellwether: (building|installing).*\n/gm, ""), status };
}

/** Whether the output is what the page shows; a line of "..." stands for any lines. */
function shows(expected: string, actual: string): boolean {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = expected
    .split(/^\.\.\.\n/m)
    .map(literal)
    .join("[\\s\\S]*?");
  const open = expected.endsWith("...\n") ? "" : "$";
  return new RegExp(`^${pattern}${open}`).test(actual);
}

describe("every command in the docs does what the page shows", () => {
  for (const page of pages) {
    for (const block of blocks(page, "console")) {
      for (const part of block.split(/^\$ /m).slice(1)) {
        const [command = "", ...rest] = part.split("\n");
        test(`${page}: ${command}`, () => {
          const { output } = shell(command);
          assert.ok(shows(rest.join("\n"), output), `the page shows\n${rest.join("\n")}\nbut it printed\n${output}`);
        });
      }
    }
    for (const block of blocks(page, "sh")) {
      for (const command of block.split("\n").filter((line) => line.trim() && !line.startsWith("#"))) {
        if (NOT_RUN.some((pattern) => pattern.test(command))) continue;
        test(`${page}: ${command}`, () => {
          const { output, status } = shell(command);
          assert.ok(status === 0, `exit ${status}: ${output}`);
        });
      }
    }
    for (const [at, block] of blocks(page, "ts").entries()) {
      test(`${page}: TypeScript snippet ${at + 1} runs`, () => {
        const path = join(home, `snippet-${at}.mts`);
        writeFileSync(path, block.replace('"bellwether"', JSON.stringify(resolve("src/index.ts"))));
        const { output, status } = shell(`node --import tsx ${path}`);
        assert.equal(status, 0, output);
      });
    }
    for (const [at, block] of blocks(page, "json").entries()) {
      test(`${page}: JSON snippet ${at + 1} parses`, () => assert.doesNotThrow(() => JSON.parse(block)));
    }
  }
});

describe("the docs hang together", () => {
  for (const page of pages) {
    test(`${page}: every link leads somewhere`, () => {
      const links = [...readFileSync(page, "utf8").matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
        (found) => found[1] ?? "",
      );
      const dead = links.filter((link) => !existsSync(join(dirname(page), link)));
      assert.deepEqual(dead, []);
    });
  }

  test("generated pages are what the code says", async () => {
    for (const [path, text] of Object.entries(await generatedPages())) {
      assert.equal(readFileSync(path, "utf8"), text, `${path} is stale; run \`npm run docs\``);
    }
  });

  test("the README shows both first commands", () => {
    const readme = readFileSync("README.md", "utf8");
    assert.match(readme, /^\$ \.\/bellwether wrap$/m);
    assert.match(readme, /^npm test$/m);
  });
});
