import { FILE_SOURCES } from "../sources/registry.ts";
import { type CompactResult, compactTape } from "../tape/compact.ts";
import { realEffects } from "../tape/effects.ts";
import { type IngestResult, type IngestStep, ingestFiles } from "../tape/ingest.ts";
import { listTape, type TapeListing } from "../tape/listing.ts";
import { type UpgradeResult, upgradeTape } from "../tape/rebuild.ts";
import { type VerifyResult, verifyTape } from "../tape/verify.ts";
import type { Newsroom } from "./newsroom.ts";

/**
 * What comes in and how it is kept: each use case works on the newsroom's own tape folder.
 *
 * @throws BellwetherError `store-locked` while another process writes, `damaged-file` for a tape that cannot be read
 */
export function ingest(
  { tapeFolder, calendar, rules, effects }: Newsroom,
  paths: readonly string[],
  options: { readonly as?: string; readonly progress?: (step: IngestStep) => void },
): Promise<IngestResult> {
  return ingestFiles(paths, {
    home: tapeFolder,
    sources: FILE_SOURCES,
    calendar,
    rules,
    effects: { ...realEffects(), now: effects.now },
    ...options,
  });
}

export function tapeListing({ tapeFolder, calendar }: Newsroom): Promise<TapeListing> {
  return listTape(tapeFolder, realEffects(), calendar);
}

export function tapeVerified({ tapeFolder }: Newsroom, progress?: (done: number, of: number) => void): VerifyResult {
  return verifyTape(tapeFolder, realEffects().disk, progress);
}

export function tapeCompacted(
  { tapeFolder }: Newsroom,
  progress?: (done: number, of: number) => void,
): Promise<CompactResult> {
  return compactTape(tapeFolder, realEffects(), progress);
}

export function tapeUpgraded({ tapeFolder, calendar, rules }: Newsroom): Promise<UpgradeResult> {
  return upgradeTape(tapeFolder, realEffects(), { calendar, rules });
}
