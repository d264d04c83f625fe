import { join } from "node:path";
import { BellwetherError } from "../market/error.ts";
import type { Disk } from "./effects.ts";
import type { Manifest, TapeFile } from "./manifest.ts";

/** The format this program reads and writes. */
export const FORMAT = 3;

interface Upgrade {
  readonly from: number;
  /** What changed, for a person. */
  readonly meaning: string;
  apply(manifest: Manifest, home: string, disk: Disk): Manifest;
}

/** Everything derived is made anew, from the first row on. */
function withoutDerived(manifest: Manifest): Manifest {
  const first = manifest.files.map((file) => file.from).sort()[0];
  return { ...manifest, derived: [], ...(first ? { staleFrom: first } : {}) };
}

/** One step for each format there ever was, in order; each leads to the next number. */
export const UPGRADES: readonly Upgrade[] = [
  {
    from: 1,
    meaning: "files carry their size, retired files are listed, derived files are named in the manifest",
    apply(manifest, home, disk) {
      const files = manifest.files.map((file: TapeFile) => ({ ...file, bytes: disk.size(join(home, file.path)) }));
      return { ...withoutDerived({ ...manifest, files }), format: 2, retired: [] };
    },
  },
  {
    from: 2,
    meaning:
      "running highs are kept by the day they include, with their 52 weeks, so that a day is added by reading it",
    apply: (manifest) => ({ ...withoutDerived(manifest), format: 3 }),
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
