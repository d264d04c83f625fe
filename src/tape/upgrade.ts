import { join } from "node:path";
import { BellwetherError } from "../market/error.ts";
import type { Disk } from "./effects.ts";
import type { Manifest, TapeFile } from "./manifest.ts";

/** The format this program reads and writes. */
export const FORMAT = 2;

interface Upgrade {
  readonly from: number;
  /** What changed, for a person. */
  readonly meaning: string;
  apply(manifest: Manifest, home: string, disk: Disk): Manifest;
}

/** One step for each format there ever was, in order; each leads to the next number. */
export const UPGRADES: readonly Upgrade[] = [
  {
    from: 1,
    meaning: "files carry their size, retired files are listed, derived files are named in the manifest",
    apply(manifest, home, disk) {
      const files = manifest.files.map((file: TapeFile) => ({ ...file, bytes: disk.size(join(home, file.path)) }));
      const days = files.map((file) => file.from).sort();
      return { ...manifest, format: 2, files, derived: [], retired: [], ...(days[0] ? { staleFrom: days[0] } : {}) };
    },
  },
];

/** @throws BellwetherError `damaged-file` when the format is newer than this program or unknown. */
export function upgradeManifest(manifest: Manifest, home: string, disk: Disk): Manifest {
  let at = manifest;
  while (at.format !== FORMAT) {
    const step = UPGRADES.find((upgrade) => upgrade.from === at.format);
    if (!step)
      throw new BellwetherError("damaged-file", `tape format ${at.format} is not known to this program (${FORMAT})`);
    at = step.apply(at, home, disk);
  }
  return at;
}
