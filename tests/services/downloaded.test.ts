import assert from "node:assert/strict";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { ingest } from "../../src/newsroom/ingest.ts";
import { openTapeQuery } from "../../src/tape/day-query.ts";
import { realEffects } from "../../src/tape/effects.ts";
import { type DayDesk, dayDesk } from "./day-desk.ts";
import { cp949 } from "./korean-bytes.ts";
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

const NAMED = CSV + ROW.replace("삼성전자", "똠방각하").replaceAll("005930", "005935") + ROW;

for (const [name, bytes] of [
  ["UTF-8", Buffer.from(NAMED)],
  ["UTF-8 with its mark", Buffer.from(`\uFEFF${NAMED}`)],
  ["EUC-KR, with a syllable that CP949 alone has", cp949(NAMED)],
  ["UTF-16", Buffer.from(`\uFEFF${NAMED}`, "utf16le")],
  ["EUC-KR and longer than is looked at first", cp949(NAMED + ROW.repeat(2000))],
  ["EUC-KR, gzipped", gzipSync(cp949(NAMED))],
] as const) {
  test(`a downloaded CSV comes in as it is: ${name}`, async (t) => {
    const desk = await dayDesk(t);
    const file = await taken(desk, `all-2026-01-02.csv${name.endsWith("gzipped") ? ".gz" : ""}`, bytes);
    assert.equal(file?.source, "data-krx", JSON.stringify(file));
    assert.equal(file?.added, 2, JSON.stringify(file));
    const query = await openTapeQuery(desk.open().tapeFolder, realEffects());
    try {
      const names = (await query.quotes("KOSPI", "2026-01-02" as TradingDay)).map((quote) => quote.name?.ko);
      assert.deepEqual(names.sort(), ["똠방각하", "삼성전자"]);
    } finally {
      query.close();
    }
    assert.deepEqual(readdirSync(join(desk.open().tapeFolder, "tmp")), [], "no copy stays behind");
  });
}

test("a downloaded CSV whose letters are neither, or whose name tells no day, is refused and says why", async (t) => {
  const desk = await dayDesk(t);
  assert.match((await taken(desk, "data.csv", CSV + ROW))?.refused?.message ?? "", /day must stand in the file's name/);
  const broken = Buffer.concat([Buffer.from([0xff, 0xc1]), cp949(CSV), Buffer.from([0xff, 0xff])]);
  assert.match(
    (await taken(desk, "all-2026-01-02.csv", broken))?.refused?.message ?? "",
    /neither UTF-8 nor EUC-KR|resembles no known source/,
  );
});
