import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const PROGRAM = "dist/bellwether.cjs";

/** Builds the program as it ships. Call it once a file, before its tests. */
export function build(): void {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/build.mjs"], { encoding: "utf8" });
  if (status !== 0 || !existsSync(PROGRAM)) throw new Error(`the build failed: ${stderr}`);
}

/** A home folder of its own with these files; `drop` takes it away. */
export function homeWith(files: Readonly<Record<string, string | Uint8Array>> = {}): {
  path: string;
  drop: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), "bellwether-test-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return { path, drop: () => rmSync(path, { recursive: true, force: true }) };
}

export interface Around {
  readonly home?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** Runs the program with nothing of the surroundings but PATH; `{home}` in a word stands for its home folder. */
export function run(words: readonly string[], around: Around = {}): SpawnSyncReturns<string> {
  const home = around.home === undefined ? homeWith(around.files) : undefined;
  const path = around.home ?? home?.path ?? "";
  try {
    return spawnSync(process.execPath, [PROGRAM, ...words.map((word) => word.replace("{home}", path))], {
      encoding: "utf8",
      env: { PATH: process.env.PATH ?? "", HOME: path, BELLWETHER_HOME: path, ...around.env },
      input: around.input ?? "",
      timeout: 60_000,
    });
  } finally {
    home?.drop();
  }
}

/** Standard output of a run that must go well. */
export function output(words: readonly string[], around: Around = {}): string {
  const { status, stdout, stderr } = run(words, around);
  if (status !== 0) throw new Error(`bellwether ${words.join(" ")} gave ${status}: ${stderr}`);
  return stdout;
}
