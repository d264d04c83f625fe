import { join } from "node:path";
import { houseName, quietNames } from "../market/house-name.ts";
import type { FormerName, Instrument } from "../market/instrument.ts";
import { FIRST_DAY, LAST_DAY } from "./all-days.ts";
import { current, writeDerived } from "./derived-file.ts";
import { type DerivedFile, type Manifest, yearOf, yearsOf } from "./manifest.ts";
import { liveFiles, type Workshop } from "./merge.ts";
import { type ReadingDisk, readJson } from "./reading-disk.ts";

/** Which source's English names read best: those with words apart before those the exchange runs together. */
const ENGLISH_RANK = "CASE WHEN source = 'yahoo-names' THEN 0 ELSE 1 END";

/** The file of every issue's names; the others of its kind hold what quotes say up to the end of a year. */
const ALL = "all";

/** A name that quotes bear: code, market, Korean name, last session. */
type Borne = readonly [code: string, market: string, name: string, last: string];

/** First days that changed, of lists of issues and of quotes; undefined where none did. */
export interface NameChanges {
  readonly instruments: string | undefined;
  readonly quotes: string | undefined;
}

/**
 * Names of every issue there is or was, in both languages, for directories: the latest that a list or a quote bears, and
 * those it had before. Each year's file goes on from the one before, so that adding a day reads that day's year and two
 * files, however long the tape is.
 */
export async function deriveNames(
  shop: Workshop,
  derived: readonly DerivedFile[],
  changes: NameChanges,
): Promise<readonly DerivedFile[]> {
  if (!changes.instruments && !changes.quotes) return derived;
  const years = await deriveBorne(shop, derived, changes.quotes);
  const borne = borneIn(shop, years.at(-1));
  const instruments = [...(await listed(shop))].map(([code, one]) => ({ code, ...one }));
  const made = writeDerived(shop, "names", ALL, JSON.stringify(instrumentsOf(instruments, borne)));
  return [...derived.filter((file) => file.kind !== "names"), ...years, made];
}

/** The years' files, those anew that reach the first changed day or are missing. */
async function deriveBorne(
  shop: Workshop,
  derived: readonly DerivedFile[],
  from: string = LAST_DAY,
): Promise<readonly DerivedFile[]> {
  const files: DerivedFile[] = [];
  for (const year of yearsOf(liveFiles(shop.files, "quotes", "current"))) {
    const known = derived.find((file) => file.kind === "names" && file.of === String(year));
    const isFresh = known !== undefined && year < yearOf(from);
    files.push(isFresh ? known : await deriveYear(shop, String(year), borneIn(shop, files.at(-1))));
  }
  return files;
}

const borneIn = (shop: Workshop, file: DerivedFile | undefined): readonly Borne[] =>
  file ? readJson(shop.effects.disk, join(shop.home, file.path)) : [];

/** What quotes say up to the end of a year; what is said last comes last. */
async function deriveYear(shop: Workshop, year: string, before: readonly Borne[]): Promise<DerivedFile> {
  const [from, through] = [`${year}-01-01`, `${year}-12-31`];
  const rows = await shop.engine.rows(`
    SELECT code, arg_max(market, session) AS market, name, max(session)::VARCHAR AS last
    FROM ${current(shop, "quotes", from, through)}
    WHERE name IS NOT NULL AND session BETWEEN DATE '${from}' AND DATE '${through}'
    GROUP BY code, name ORDER BY last, code`);
  const own = rows.map(({ code, market, name, last }): Borne => [code ?? "", market ?? "", name ?? "", last ?? ""]);
  const again = new Set(own.map(([code, , name]) => `${code} ${name}`));
  const earlier = before.filter(([code, , name]) => !again.has(`${code} ${name}`));
  return writeDerived(shop, "names", year, JSON.stringify([...earlier, ...own]));
}

interface Listed {
  readonly market: string;
  readonly ko: string | null;
  readonly en: string | null;
  /** Day of the list that has the Korean name. */
  readonly day: string;
}

async function listed(shop: Workshop): Promise<ReadonlyMap<string, Listed>> {
  const rows = await shop.engine.rows(`
    WITH listed AS (SELECT * FROM ${current(shop, "instruments", FIRST_DAY, LAST_DAY)})
    SELECT code, arg_max(market, valid_from) FILTER (WHERE market IS NOT NULL) AS market,
      arg_max(name_ko, valid_from) FILTER (WHERE name_ko IS NOT NULL) AS ko,
      (max(valid_from) FILTER (WHERE name_ko IS NOT NULL))::VARCHAR AS day,
      (list(name_en ORDER BY ${ENGLISH_RANK}, valid_from DESC) FILTER (WHERE name_en IS NOT NULL))[1] AS en
    FROM listed GROUP BY code ORDER BY code`);
  return new Map(
    rows.map(({ code, market, ko, en, day }) => [
      code ?? "",
      { market: market ?? "", ko: ko ?? null, en: en ?? null, day: day ?? FIRST_DAY },
    ]),
  );
}

/** Listed issues first: where two bore one name, whoever is listed today has it. */
function instrumentsOf(
  listings: readonly (Listed & { readonly code: string })[],
  borne: readonly Borne[],
): readonly Instrument[] {
  const lastSaid = new Map<string, Map<string, string>>();
  const marketOf = new Map<string, string>();
  // What was said last comes last.
  for (const [code, market, name, last] of borne) {
    marketOf.set(code, market);
    const own = lastSaid.get(code) ?? new Map<string, string>();
    lastSaid.set(code, own.set(name, last));
  }
  const known = new Set(listings.map(({ code }) => code));
  const gone = [...marketOf]
    .filter(([code]) => !known.has(code))
    .sort()
    .map(([code, market]) => ({ code, market, ko: null, en: null, day: FIRST_DAY }));
  return [...listings, ...gone].flatMap(({ code, market, ko, en, day }) => {
    const quoted = [...(lastSaid.get(code) ?? [])].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
    const [latest, latestDay] = quoted.at(-1) ?? [null, FIRST_DAY];
    const own = ko === null || latestDay > day ? (latest ?? ko) : ko;
    const former = quoted.filter(([name]) => name !== own).map(([name, until]) => ({ ko: name, until }));
    return instrumentOf(code, market || (marketOf.get(code) ?? ""), { ko: own, en }, former as FormerName[]);
  });
}

function instrumentOf(
  code: string,
  market: string,
  { ko, en }: { readonly ko: string | null; readonly en: string | null },
  formerly: readonly FormerName[],
): readonly Instrument[] {
  if (!code || (market !== "KOSPI" && market !== "KOSDAQ") || !(ko || en)) return [];
  // Lists give a preferred share its company's English name; only common shares' codes end in 0.
  const isCommon = code.endsWith("0");
  const english = en ? `${houseName(en)}${isCommon ? "" : " preferred"}` : undefined;
  const names = { en: english ?? ko ?? "", ko: ko ?? english ?? "" };
  const quiet = isCommon ? quietNames(names) : (["en"] as const);
  return [{ code, market, ...names, ...(formerly.length > 0 ? { formerly } : {}), quiet }];
}

/** Names of every issue on the tape; empty where none was ever taken in. */
export function readNames(home: string, manifest: Manifest, disk: ReadingDisk): readonly Instrument[] {
  const file = manifest.derived.find((one) => one.kind === "names" && one.of === ALL);
  return file ? readJson(disk, join(home, file.path)) : [];
}
