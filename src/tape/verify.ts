import { join } from "node:path";
import type { Disk } from "./effects.ts";
import { mustHaveTape, readManifest } from "./manifest.ts";

/** One file that is not as the manifest says. */
export interface Damage {
  readonly path: string;
  readonly problem: "missing" | "wrong-size" | "wrong-digest";
  /** True for a file that can be rebuilt from the rows. */
  readonly isDerived: boolean;
}

export interface VerifyResult {
  readonly version: number;
  readonly files: number;
  readonly bytes: number;
  readonly damages: readonly Damage[];
}

/**
 * Recomputes the digest of every live file.
 *
 * @throws BellwetherError `no-data` where there is no tape, `damaged-file` when the manifest itself cannot be read
 */
export function verifyTape(home: string, disk: Disk, progress?: (done: number, of: number) => void): VerifyResult {
  mustHaveTape(home, disk);
  const manifest = readManifest(home, disk);
  const all = [
    ...manifest.files.map((file) => ({ ...file, isDerived: false })),
    ...manifest.derived.map((file) => ({ ...file, isDerived: true })),
  ];
  const damages: Damage[] = [];
  let bytes = 0;
  for (const [at, file] of all.entries()) {
    progress?.(at, all.length);
    const path = join(home, file.path);
    const found = (problem: Damage["problem"]) => damages.push({ path: file.path, problem, isDerived: file.isDerived });
    if (!disk.exists(path)) {
      found("missing");
      continue;
    }
    bytes += file.bytes;
    if (disk.size(path) !== file.bytes) found("wrong-size");
    else if (disk.digest(path) !== file.sha256) found("wrong-digest");
  }
  return { version: manifest.version, files: all.length, bytes, damages };
}
