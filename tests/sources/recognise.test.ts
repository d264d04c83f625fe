import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { FILE_SOURCES, recogniseFile } from "../../src/sources/registry.ts";
import { realEffects } from "../../src/tape/effects.ts";
import { type Engine, openEngine } from "../../src/tape/engine.ts";
import { sightFile } from "../../src/tape/sight.ts";

const shared = new URL("../../../shared/", import.meta.url).pathname;
const skip = existsSync(shared) ? false : "the real files of ../shared are not here";

/** Real files and whose they are. */
const FILES: Readonly<Record<string, string>> = {
  "data/quotes/marcap-2026.parquet": "marcap",
  "data/quotes/marcap-2025.csv.gz": "marcap",
  "data/quotes/marcap-2023.csv.gz": "marcap",
  "data/index/kospi_daily_fdr.csv": "index-daily",
  "data/index/kospi200_daily_fdr.csv": "index-daily",
  "data/index/kospi_kosdaq_daily_pykrx_2024_202608.csv": "index-pykrx",
  "data/index/kospi_daily_combined.csv": "index-combined",
  "data/index/kospi_record_closes.csv": "index-records",
  "data/index/same_evening_ks11_2026-03-09.csv": "fdr-index",
  "data/constituents/snap_index_stock_1001_2026-03-09.csv": "fdr-members",
  "data/listings/listing_krx_2026-03-09.csv": "fdr-listing",
  "data/listings/desc_2026-03-22.csv": "fdr-description",
  "data/flows/kospi_investor_flows_daily.csv": "flows-table",
  "data/fx/usdkrw_openexchangerates.csv": "openexchangerates",
  "data/overseas/us_indices_daily.csv": "us-indices",
  "data/calendar/krx_calendar_2020_2026_corrected.csv": "calendar-table",
  "data/calendar/krx_sessions_1986_2026.csv": "calendar-sessions",
  "data/names/krx_listed_equity_2026-08-21.csv": "krx-names",
  "data/names/yahoo_names_2024-05-13.csv": "yahoo-names",
  "samples/fdr-cache/index_year_ks11_2026.csv": "fdr-index",
  "samples/fdr-cache/index_year_kq11_1996_head.csv": "fdr-index",
  "samples/fdr-cache/index_ks11_2026-03-22_nontrading.csv": "fdr-index",
  "samples/fdr-cache/listing_kosdaq_2026-03-20_head.csv": "fdr-listing",
  "samples/fdr-cache/listing_delisting_2026-03-20_head.csv": "fdr-delisting",
  "samples/krx-openapi/stk_bydd_trd_20240104.json": "krx-openapi",
  "samples/krx-openapi/ksq_isu_base_info_20240105.json": "krx-openapi",
  "samples/krx-openapi/kospi_dd_trd_20240105.json": "krx-openapi",
};

describe("real files", { skip }, () => {
  let engine: Engine;
  before(async () => {
    engine = await openEngine(tmpdir());
  });
  after(() => engine.close());
  const sightOf = (path: string) => sightFile(path, engine, realEffects(), join(tmpdir(), "not-needed.csv"));

  for (const [path, source] of Object.entries(FILES)) {
    test(`${path} is ${source}'s, with every column used or known`, async () => {
      const sight = await sightOf(join(shared, path));
      const found = recogniseFile(sight);
      assert.ok("source" in found, JSON.stringify(found));
      assert.equal(found.source.id, source);
      const others = FILE_SOURCES.filter((one) => one.id !== source && one.recognise(sight).kind === "yes");
      assert.deepEqual(
        others.map((one) => one.id),
        [],
      );
      found.source.plan(sight);
    });
  }

  test("funds are left, and the reason said", async () => {
    const sight = await sightOf(join(shared, "samples/krx-openapi/etf_bydd_trd_20240104.json"));
    assert.deepEqual(recogniseFile(sight), {
      couldBe: [
        {
          source: "krx-openapi",
          because: "funds (ETF) are not kept on the tape",
          why: { code: "funds-not-kept", put: {} },
        },
      ],
    });
  });

  test("stories and replies of other services are nobody's", async () => {
    for (const name of readdirSync(join(shared, "samples/ecos")).filter((one) => one.endsWith(".json"))) {
      const sight = await sightOf(join(shared, "samples/ecos", name));
      assert.deepEqual(recogniseFile(sight), { couldBe: [] });
    }
  });
});
