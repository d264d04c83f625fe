import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { ingest } from "../../src/newsroom/ingest.ts";
import { type DayDesk, dayDesk } from "./day-desk.ts";
import { NO_SAMPLES, sample } from "./recorded.ts";

async function taken(desk: DayDesk, name: string, content: string | Uint8Array) {
  const path = join(desk.home, name);
  writeFileSync(path, content);
  desk.at("2026-11-20", "10:00");
  return (await ingest(desk.open(), [path], {})).files[0];
}

/** The page of a recorded reply, as the browser saves it. */
const page = (name: string): string =>
  JSON.stringify((JSON.parse(sample(`data.krx.co.kr/${name}.json`)) as { response: unknown }).response);

test("a downloaded page of all issues, JSON with commas", { skip: NO_SAMPLES }, async (t) => {
  const desk = await dayDesk(t);
  const file = await taken(desk, "all-issues-2021-01-22.json", page("MDCSTAT01501"));
  assert.equal(file?.source, "data-krx");
  assert.equal(file?.added, 40, JSON.stringify(file));
});

test("a downloaded page of one index over time", { skip: NO_SAMPLES }, async (t) => {
  const desk = await dayDesk(t);
  const file = await taken(desk, "kospi-over-time.json", page("MDCSTAT00301"));
  assert.equal(file?.source, "data-krx");
  assert.ok((file?.added ?? 0) > 0 && Object.keys(file?.setAside ?? {}).length === 0, JSON.stringify(file));
});

test("a downloaded page of investors: foreigners are the registered and the others together", {
  skip: NO_SAMPLES,
}, async (t) => {
  const desk = await dayDesk(t);
  const file = await taken(desk, "investors-kospi-2021-01-22.json", page("MDCSTAT02201"));
  assert.equal(file?.source, "data-krx");
  const flows = desk.open().history.scopes("KOSPI", "2021-01-22" as TradingDay)[0]?.flows?.amounts;
  const total = ["foreign", "individual", "institution", "other"].reduce(
    (sum, group) => sum + (flows?.[group as "foreign"]?.value.units ?? 0n),
    0n,
  );
  assert.equal(total, 0n);
});

const CSV = "종목코드,종목명,시장구분,소속부,종가,대비,등락률,시가,고가,저가,거래량,거래대금,시가총액,상장주식수\n";
const ROW =
  '"005930","삼성전자","KOSPI","","128,500","8,600","7.17","120,000","128,500","119,900","1,000","128,500,000","1,285,000","10"\n';

test("a downloaded CSV in UTF-8 comes in, in EUC-KR its owner is told what to do, without a day as well", async (t) => {
  const desk = await dayDesk(t);
  assert.equal((await taken(desk, "data-2026-01-02.csv", CSV + ROW))?.added, 1);
  assert.match((await taken(desk, "data.csv", CSV + ROW))?.refused?.message ?? "", /day must stand in the file's name/);
  // The header's first syllables in EUC-KR.
  const garbled = Buffer.concat([
    Buffer.from([0xc1, 0xbe]),
    Buffer.from(
      ",\xb8\xf1,\xc0\xcc,\xc1\xbe,\xb4\xeb,\xb5\xee,\xbd\xc3,\xb0\xed,\xc0\xfa\n1,2,3,4,5,6,7,8,9\n",
      "latin1",
    ),
  ]);
  assert.match((await taken(desk, "all-2026-01-02.csv", garbled))?.refused?.message ?? "", /UTF-8/);
});
