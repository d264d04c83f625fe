import { join } from "node:path";
import type { DatasetName } from "../market/dataset.ts";
import { FIRST_DAY } from "./all-days.ts";
import { type DeriveWorld, deriveState } from "./derive.ts";
import type { TapeEffects } from "./effects.ts";
import { type Engine, openEngine } from "./engine.ts";
import { lockTape } from "./lock.ts";
import {
  commitManifest,
  emptyManifest,
  type Manifest,
  mustHaveTape,
  readAnyManifest,
  removeOrphans,
} from "./manifest.ts";
import type { Workshop } from "./merge.ts";
import { upgradeManifest } from "./upgrade.ts";

export interface UpgradeResult {
  readonly from: number;
  readonly to: number;
  readonly version: number;
}

/**
 * Brings the tape to this program's format, step by step, and rebuilds all derived files. Also the way to rebuild
 * them on a tape of the current format.
 *
 * @throws BellwetherError `no-data` where there is no tape, `store-locked` while another process writes, `damaged-file` for a format it does not know
 */
export async function upgradeTape(home: string, effects: TapeEffects, world: DeriveWorld): Promise<UpgradeResult> {
  mustHaveTape(home, effects.disk);
  const unlock = lockTape(home, effects);
  let engine: Engine | undefined;
  try {
    const found = readAnyManifest(home, effects.disk);
    const before: Manifest = { ...emptyManifest(), ...found };
    const upgraded = upgradeManifest(found, home, effects.disk);
    removeOrphans(home, before, effects);
    effects.disk.makeFolder(join(home, "tmp"));
    engine = await openEngine(join(home, "tmp"));
    const run = `${effects.now().toISOString().replace(/\D/g, "").slice(0, 14)}-${before.version + 1}u`;
    const shop: Workshop = { home, engine, effects, files: [...upgraded.files], run, serial: 0 };
    const all = new Map<DatasetName, string>([
      ["quotes", FIRST_DAY],
      ["index_levels", FIRST_DAY],
      ["instruments", FIRST_DAY],
    ]);
    const { derived } = await deriveState(shop, { derived: [] }, all, world);
    const { staleFrom: _, ...rest } = upgraded;
    const done = commitManifest(home, before, { ...rest, derived }, effects);
    return { from: found.format, to: done.format, version: done.version };
  } finally {
    engine?.close();
    unlock();
  }
}
