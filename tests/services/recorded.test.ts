import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { closeSession } from "../../src/newsroom/close.ts";
import { misfitText, watchIndex } from "../../src/newsroom/index-watch.ts";
import { ingest } from "../../src/newsroom/ingest.ts";
import { stateOfClose } from "../../src/newsroom/states-told.ts";
import { dayDesk } from "./day-desk.ts";
import { NO_SAMPLES, sample } from "./recorded.ts";

const skip = NO_SAMPLES;
const FRIDAY = "2024-01-05" as TradingDay;

/** Answers with the recorded replies of the KRX Open API. */
const recordedKrx = (asked: { path: string; query: URLSearchParams }) => {
  if (!asked.path.startsWith("/krx/")) return undefined;
  return { body: sample(`krx-openapi/${asked.path.split("/").at(-1)}_${asked.query.get("basDd")}.json`) };
};

test("recorded KRX replies of two days settle both markets", { skip }, async (t) => {
  const desk = await dayDesk(t);
  desk.server.prank = recordedKrx;
  desk.at(FRIDAY, "09:00");
  const thursday = await desk.fetch("krx-openapi", "2024-01-04");
  assert.deepEqual(
    thursday.parts.map(({ outcome, line }) => [outcome, /set aside/.test(line)]),
    [
      ["taken", false],
      ["taken", false],
      ["taken", false],
    ],
    JSON.stringify(thursday.parts),
  );
  desk.at("2024-01-08", "09:00");
  const report = await desk.fetch("krx-openapi", FRIDAY);
  assert.deepEqual(
    report.parts.map((part) => part.outcome),
    ["taken", "taken", "taken"],
    JSON.stringify(report.parts),
  );
  // Without a list of members the level is up to a basis point off; no issue is blamed for that by chance.
  assert.ok(
    report.misfits.every((misfit) => misfit.measure === "index.close" && !misfit.likely),
    report.misfits.map(misfitText).join("\n"),
  );
  const close = closeSession(desk.open(), "KOSPI", FRIDAY);
  assert.equal(stateOfClose(close), "settled");
  const value = (measure: string) => close.facts.find((fact) => fact.measure === measure)?.value;
  assert.deepEqual(value("index.close"), { units: 257808n, scale: 2 });
  assert.deepEqual(value("index.change"), { units: -894n, scale: 2 });
  assert.deepEqual(value("turnover.value"), { units: 8379290435057n, scale: 0 });
});

test("a recorded ECOS reply is refused where its rows are of other days, and taken for its own", {
  skip,
}, async (t) => {
  const desk = await dayDesk(t);
  desk.server.prank = (asked) =>
    asked.path.startsWith("/ecos") ? { body: sample("ecos/usd_krw_statistic_search.json") } : undefined;
  desk.at("2024-01-04", "16:00");
  const report = await desk.fetch("ecos", "2024-01-04");
  assert.equal(report.parts[0]?.outcome, "taken", report.parts[0]?.line);
  desk.at("2024-01-09", "16:00");
  assert.equal((await desk.fetch("ecos", FRIDAY)).parts[0]?.code, "empty-reply");
  desk.server.prank = () => ({ body: sample("ecos/usd_krw_auth_error_statistic_search.json") });
  assert.equal((await desk.fetch("ecos", FRIDAY)).parts[0]?.code, "key-unknown");
  desk.server.prank = () => ({ body: sample("ecos/usd_krw_empty_window_statistic_search.json") });
  assert.equal((await desk.fetch("ecos", FRIDAY)).parts[0]?.code, "empty-reply");
});

test("a recorded row of KIS investors is read in won", { skip }, async (t) => {
  const desk = await dayDesk(t);
  desk.server.prank = (asked) =>
    asked.path.endsWith("inquire-investor-time-by-market")
      ? { body: sample("kis/inquire-investor-time-by-market_row.json") }
      : undefined;
  const report = await desk.fetch("kis", "2026-01-05");
  assert.equal(report.parts.find((part) => part.part === "flows")?.outcome, "taken");
  const flows = desk.open().history.scopes("KOSPI", "2026-01-05" as TradingDay)[0]?.flows;
  assert.equal(flows?.amounts.foreign?.value.units, -161883000000n);
});

test("a share count that the exchange itself has wrong is found by its index, with the issue", { skip }, async (t) => {
  const desk = await dayDesk(t);
  desk.at("2024-01-08", "09:00");
  type Rows = { OutBlock_1: Record<string, string>[] };
  const put = (name: string, value: Rows) => {
    const path = join(desk.home, name);
    writeFileSync(path, JSON.stringify(value));
    return path;
  };
  const files = ["20240104", "20240105"].flatMap((day) =>
    ["stk_isu_base_info", "kospi_dd_trd", "stk_bydd_trd"].map((service) => {
      const reply = JSON.parse(sample(`krx-openapi/${service}_${day}.json`)) as Rows;
      const wrong = reply.OutBlock_1.find((row) => row.ISU_CD === "000660" && row.TDD_CLSPRC);
      if (day === "20240105" && wrong) {
        wrong.LIST_SHRS = String(BigInt(wrong.LIST_SHRS ?? "0") / 10n);
        wrong.MKTCAP = String(BigInt(wrong.LIST_SHRS) * BigInt(wrong.TDD_CLSPRC ?? "0"));
      }
      return put(`${service}_${day}.json`, reply);
    }),
  );
  await ingest(desk.open(), files, {});
  const misfits = await watchIndex(desk.open(), "KOSPI", FRIDAY);
  const lines = misfits.map(misfitText);
  assert.ok(
    lines.some((line) => /market_cap.*SK hynix \(000660\)/.test(line)),
    lines.join("\n"),
  );
});
