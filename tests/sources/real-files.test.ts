import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { openTapeQuery } from "../../src/tape/day-query.ts";
import { nodeDisk, realEffects } from "../../src/tape/effects.ts";
import { openTapeHistory } from "../../src/tape/history.ts";
import { folder, ingest } from "../tape/small-tape.ts";

const samples = new URL("../../../shared/samples/", import.meta.url).pathname;
const skip = existsSync(samples) ? false : "the real replies of ../shared/samples are not here";

describe("real replies and cache files", { skip }, () => {
  test("the KRX Open API's days: issues without foreign shares sum to the index's turnover, untraded prices stay empty", async (t) => {
    const home = folder(t);
    const { files } = await ingest(home, [join(samples, "krx-openapi")]);
    const refused = files.filter((file) => file.refused).map((file) => file.path.split("/").at(-1));
    assert.deepEqual(refused, ["etf_bydd_trd_20240104.json", "etf_bydd_trd_20240105.json"]);
    assert.deepEqual(
      files.filter((file) => Object.keys(file.setAside).length > 0),
      [],
    );
    const query = await openTapeQuery(home, realEffects());
    const quotes = await query.rows("quotes", "2024-01-05", "2024-01-05");
    assert.equal(quotes.length, 953 + 1703 + 129);
    const [kospi] = (await query.rows("index_levels", "2024-01-05", "2024-01-05")).filter(
      (row) => row.market === "KOSPI",
    );
    assert.deepEqual([kospi?.close, kospi?.change, kospi?.value], ["2578.0800", "-8.9400", "8379290435057.00"]);
    const foreign = new Set(
      (await query.rows("instruments", "2024-01-05", "2024-01-05"))
        .filter((row) => row.security_group === "외국주권" || row.security_group === "주식예탁증권")
        .map((row) => row.code),
    );
    const turnover = quotes
      .filter((row) => row.market === "KOSPI" && !foreign.has(row.code))
      .reduce((sum, row) => sum + BigInt((row.value ?? "0").replace(".", "")), 0n);
    assert.equal(turnover, 837929043505700n);
    assert.ok(quotes.every((row) => row.volume !== "0" || row.open === null));
    query.close();
  });

  test("the file of a day without trading brings no rows and is no error", async (t) => {
    const { files } = await ingest(folder(t), [join(samples, "fdr-cache/index_ks11_2026-03-22_nontrading.csv")]);
    assert.deepEqual([files[0]?.source, files[0]?.rows, files[0]?.refused], ["fdr-index", 0, undefined]);
  });

  test("an evening's index row and the year's file stand side by side", async (t) => {
    const home = folder(t);
    await ingest(home, [
      join(samples, "fdr-cache/index_ks11_2026-03-20.csv"),
      join(samples, "fdr-cache/index_year_ks11_2026.csv"),
    ]);
    const scopes = openTapeHistory(home, nodeDisk).summary("KOSPI", "2026-03-20" as TradingDay)?.scopes;
    assert.deepEqual(
      scopes?.map((scope) => [scope.phase, scope.index?.volume]),
      [
        ["settled", "1490805229"],
        ["evening", "1463450744"],
      ],
    );
  });

  test("the first KOSDAQ rows have a close and no change", async (t) => {
    const home = folder(t);
    const { files } = await ingest(home, [join(samples, "fdr-cache/index_year_kq11_1996_head.csv")]);
    assert.deepEqual(files[0]?.setAside, {});
    assert.equal(
      openTapeHistory(home, nodeDisk).summary("KOSDAQ", "1996-07-01" as TradingDay)?.scopes[0]?.index?.close,
      "1000.00",
    );
  });
});
