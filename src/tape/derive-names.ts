import { join } from "node:path";
import { houseName, quietNames } from "../market/house-name.ts";
import type { Instrument } from "../market/instrument.ts";
import { current, writeDerived } from "./derived-file.ts";
import type { DerivedFile, Manifest } from "./manifest.ts";
import type { Workshop } from "./merge.ts";
import type { ReadingDisk } from "./reading-disk.ts";

/** Which source's English names read best: those with words apart before those the exchange runs together. */
const ENGLISH_RANK = "CASE WHEN source = 'yahoo-names' THEN 0 ELSE 1 END";

/** One file with the latest names of every issue in both languages, for directories. */
export async function deriveNames(shop: Workshop, derived: readonly DerivedFile[]): Promise<DerivedFile[]> {
  const rows = await shop.engine.rows(`
    WITH listed AS (SELECT * FROM ${current(shop, "instruments", "0001-01-01", "9999-12-31")})
    SELECT code, arg_max(market, valid_from) FILTER (WHERE market IS NOT NULL) AS market,
      arg_max(name_ko, valid_from) FILTER (WHERE name_ko IS NOT NULL) AS ko,
      (list(name_en ORDER BY ${ENGLISH_RANK}, valid_from DESC) FILTER (WHERE name_en IS NOT NULL))[1] AS en
    FROM listed GROUP BY code ORDER BY code`);
  const instruments = rows.flatMap(({ code, market, ko, en }): Instrument[] => {
    if (!code || !market || (market !== "KOSPI" && market !== "KOSDAQ") || !(ko || en)) return [];
    // Lists give a preferred share its company's English name; only common shares' codes end in 0.
    const isCommon = code.endsWith("0");
    const english = en ? `${houseName(en)}${isCommon ? "" : " preferred"}` : undefined;
    const names = { en: english ?? ko ?? "", ko: ko ?? english ?? "" };
    return [{ code, market, ...names, quiet: isCommon ? quietNames(names) : ["en"] }];
  });
  const made = writeDerived(shop, "names", "all", JSON.stringify(instruments));
  return [...derived.filter((file) => file.kind !== "names"), made];
}

/** Names of every issue on the tape; empty where no list was ever taken in. */
export function readNames(home: string, manifest: Manifest, disk: ReadingDisk): readonly Instrument[] {
  const file = manifest.derived.find((one) => one.kind === "names");
  return file ? (JSON.parse(disk.read(join(home, file.path)).toString("utf8")) as Instrument[]) : [];
}
