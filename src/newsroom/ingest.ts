import { BellwetherError } from "../market/error.ts";
import { FILE_SOURCES } from "../sources/registry.ts";
import { type CompactResult, compactTape } from "../tape/compact.ts";
import { realEffects } from "../tape/effects.ts";
import { type IngestResult, type IngestStep, ingestFiles } from "../tape/ingest.ts";
import { listTape, type TapeListing } from "../tape/listing.ts";
import { type UpgradeResult, upgradeTape } from "../tape/rebuild.ts";
import { type SetAsideRow, setAside } from "../tape/set-aside.ts";
import { type VerifyResult, verifyTape } from "../tape/verify.ts";
import type { Newsroom } from "./newsroom.ts";

/** How often the tape is asked for while another process writes: a minute in all. */
const MOST_TURNS = 60;
const TURN_MS = 1000;

/**
 * What comes in and how it is kept: each use case works on the newsroom's own tape folder. Where another process writes,
 * what was asked for is not lost but waits.
 *
 * @param options.waiting told once, with who is writing
 * @throws BellwetherError `store-locked` where another process writes for more than a minute, `damaged-file` for a tape
 * that cannot be read
 */
export async function ingest(
  newsroom: Newsroom,
  given: readonly string[],
  {
    sleep = slept,
    waiting,
    ...options
  }: {
    readonly as?: string;
    readonly progress?: (step: IngestStep) => void;
    readonly sleep?: (ms: number) => Promise<void>;
    readonly waiting?: (message: string) => void;
  },
): Promise<IngestResult> {
  const { tapeFolder, calendar, rules, effects } = newsroom;
  // Pages keyed by hand are checked first, and only their rows go in.
  const { preparePages, joinPages } = await import("./template-take.ts");
  const pages = options.as ? undefined : preparePages(newsroom, given);
  for (let turn = 1; ; turn++) {
    try {
      const result = await ingestFiles(pages?.paths ?? given, {
        home: tapeFolder,
        sources: FILE_SOURCES,
        calendar,
        rules,
        effects: { ...realEffects(), now: effects.now },
        ...options,
      });
      return pages ? { ...result, files: joinPages(result.files, pages) } : result;
    } catch (error) {
      if (!(error instanceof BellwetherError) || error.code !== "store-locked" || turn === MOST_TURNS) throw error;
      if (turn === 1) waiting?.(error.message);
      await sleep(TURN_MS);
    }
  }
}

const slept = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export function tapeListing({ tapeFolder, calendar }: Newsroom): Promise<TapeListing> {
  return listTape(tapeFolder, realEffects(), calendar);
}

/** Rows that broke a rule, as they stood in their files. */
export function setAsideRows(
  { tapeFolder }: Newsroom,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly SetAsideRow[]> {
  return setAside(tapeFolder, realEffects(), page);
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
