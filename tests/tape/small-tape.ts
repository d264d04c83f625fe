import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { Calendar } from "../../src/market/calendar.ts";
import { ExchangeRules } from "../../src/market/exchange-rules.ts";
import { FILE_SOURCES } from "../../src/sources/registry.ts";
import { realEffects, type TapeEffects } from "../../src/tape/effects.ts";
import { type IngestResult, ingestFiles } from "../../src/tape/ingest.ts";

const marketFile = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../src/market/data/${name}`, import.meta.url), "utf8"));

export const calendar = new Calendar(marketFile("krx-calendar.json"));
export const rules = new ExchangeRules(marketFile("krx-rules.json"));

/** A folder that is gone when the test is. */
export function folder(test: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), "bellwether-tape-"));
  test.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

export function ingest(
  home: string,
  paths: readonly string[],
  effects: TapeEffects = realEffects(),
): Promise<IngestResult> {
  return ingestFiles(paths, { home, sources: FILE_SOURCES, calendar, rules, effects });
}

/** One row of a marcap table; what is not given follows from the rest. */
export interface MadeRow {
  readonly day: string;
  readonly code: string;
  readonly market?: string;
  readonly name?: string;
  readonly close: number | string;
  readonly change?: number;
  readonly open?: number | string;
  readonly high?: number | string;
  readonly low?: number | string;
  readonly volume?: number | string;
  readonly shares?: number;
  readonly marketValue?: number;
  readonly ratio?: number;
}

const HEADER =
  "Code,Name,Close,Dept,ChangeCode,Changes,ChagesRatio,Volume,Amount,Open,High,Low,Marcap,Stocks,Market,MarketId,Rank,Date";

export function marcapCsv(rows: readonly MadeRow[], header = HEADER): string {
  const lines = rows.map((row) => {
    const close = Number(row.close);
    const change = row.change ?? 0;
    const shares = row.shares ?? 1_000;
    const price = (value: number | string | undefined) => value ?? row.close;
    const ratio = row.ratio ?? Math.round((change / (close - change)) * 10_000) / 100;
    const volume = row.volume ?? 10;
    return [
      ...[row.code, row.name ?? `Issue ${row.code}`, row.close, "", 1, change, ratio, volume, Number(volume) * close],
      ...[price(row.open), price(row.high), price(row.low), row.marketValue ?? close * shares, shares],
      ...[row.market ?? "KOSPI", "STK", 1, row.day],
    ].join(",");
  });
  return `${header}\n${lines.join("\n")}\n`;
}

/** Writes a marcap table of the rows' year and returns its path. */
export function writeMarcap(
  where: string,
  rows: readonly MadeRow[],
  name = `marcap-${rows[0]?.day.slice(0, 4)}.csv`,
): string {
  const path = join(where, name);
  writeFileSync(path, marcapCsv(rows));
  return path;
}
