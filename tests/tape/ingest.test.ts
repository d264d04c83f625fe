import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { formatDecimal } from "../../src/market/decimal.ts";
import { tradingDay } from "../../src/market/trading-day.ts";
import { FILE_SOURCES } from "../../src/sources/registry.ts";
import { openTapeQuery } from "../../src/tape/day-query.ts";
import { nodeDisk, realEffects } from "../../src/tape/effects.ts";
import { openTapeHistory } from "../../src/tape/history.ts";
import { ingestFiles } from "../../src/tape/ingest.ts";
import { readManifest } from "../../src/tape/manifest.ts";
import { verifyTape } from "../../src/tape/verify.ts";
import { calendar, folder, ingest, type MadeRow, marcapCsv, rules, writeMarcap } from "./small-tape.ts";

const DAY = "2026-01-05";
const day = tradingDay(DAY);

test("the same file in again changes nothing, not even the version", async (t) => {
  const home = folder(t);
  const file = writeMarcap(folder(t), [{ day: DAY, code: "005930", close: 1000, change: 10 }]);
  const first = await ingest(home, [file]);
  assert.deepEqual([first.version, first.files[0]?.added], [1, 1]);
  const again = await ingest(home, [file]);
  assert.deepEqual([again.version, again.files[0]?.unchanged, again.files[0]?.added], [1, 1, 0]);
});

test("a longer edition of a file adds only its new rows", async (t) => {
  const [home, from] = [folder(t), folder(t)];
  const rows: MadeRow[] = [{ day: DAY, code: "005930", close: 1000, change: 10 }];
  await ingest(home, [writeMarcap(from, rows)]);
  const longer = await ingest(home, [
    writeMarcap(from, [...rows, { day: "2026-01-06", code: "005930", close: 1010, change: 10 }]),
  ]);
  assert.deepEqual([longer.files[0]?.added, longer.files[0]?.unchanged, longer.files[0]?.superseded], [1, 1, 0]);
});

test("a later value of the same source is a newer row: the older one stays, and is what was known before", async (t) => {
  const [home, from] = [folder(t), folder(t)];
  const at = (iso: string) => ({ ...realEffects(), now: () => new Date(iso) });
  await ingest(
    home,
    [writeMarcap(from, [{ day: DAY, code: "005930", close: 1000, change: 10 }])],
    at("2026-01-06T00:00:00Z"),
  );
  await ingest(
    home,
    [writeMarcap(from, [{ day: DAY, code: "005930", close: 1005, change: 15 }])],
    at("2026-01-08T00:00:00Z"),
  );
  const query = await openTapeQuery(home, realEffects());
  const closes = async (knownAt?: string) =>
    (await query.quotes("KOSPI", day, knownAt)).map((quote) => formatDecimal(quote.close));
  assert.deepEqual(await closes(), ["1005"]);
  assert.deepEqual(await closes("2026-01-07T09:00:00+09:00"), ["1000"]);
  assert.deepEqual(await closes("2026-01-05T00:00:00Z"), []);
  query.close();
  const superseded = readManifest(home, nodeDisk).files.filter((file) => file.role === "superseded");
  assert.deepEqual(
    superseded.map((file) => file.rows),
    [1],
  );
});

test("the better source counts whichever came first", async (t) => {
  const from = folder(t);
  const table = join(from, "kospi_combined.csv");
  writeFileSync(table, `date,close,open,high,low,volume_shares,value_krw,source\n${DAY},100.5,,,,1,1,someone\n`);
  const pykrx = join(from, "levels.csv");
  writeFileSync(pykrx, `date,idx,open,high,low,close,volume_shares,value_krw\n${DAY},KOSPI,99,102,98,101,2,2\n`);
  for (const order of [
    [table, pykrx],
    [pykrx, table],
  ]) {
    const home = folder(t);
    for (const path of order) await ingest(home, [path]);
    const query = await openTapeQuery(home, realEffects());
    assert.deepEqual(
      (await query.rows("index_levels", DAY, DAY)).map((row) => row.source),
      ["index-pykrx"],
    );
    query.close();
  }
});

const base = { day: DAY, code: "005930", close: 1000, change: 10 } as const;
const FAULTS: readonly { readonly what: string; readonly rows: readonly MadeRow[]; readonly reason: string }[] = [
  { what: "a code no exchange has", rows: [{ ...base, code: "5930" }], reason: "unreadable-code" },
  { what: "a negative price", rows: [{ ...base, close: -1000, change: 0 }], reason: "negative-price" },
  { what: "a base price of nothing", rows: [{ ...base, change: 1000, ratio: 0 }], reason: "base-not-positive" },
  { what: "high below low", rows: [{ ...base, high: 990, low: 1010 }], reason: "high-below-low" },
  {
    what: "a close outside high and low",
    rows: [{ ...base, open: 900, high: 950, low: 900 }],
    reason: "price-outside-range",
  },
  {
    what: "shares off by a digit",
    rows: [{ ...base, shares: 10_000, marketValue: 1_000_000 }],
    reason: "market-value-mismatch",
  },
  { what: "a percentage that does not fit", rows: [{ ...base, ratio: 2.01 }], reason: "percent-mismatch" },
  { what: "a holiday", rows: [{ ...base, day: "2026-01-01" }], reason: "not-a-session" },
  { what: "a day of another year", rows: [base, { ...base, day: "2025-01-06" }], reason: "date-outside-file" },
  {
    what: "a word for a price",
    rows: [{ ...base, close: "halted", open: 1, high: 1, low: 1, marketValue: 1, ratio: 0 }],
    reason: "unreadable-close",
  },
  {
    what: "no close",
    rows: [{ ...base, close: "-", open: 1, high: 1, low: 1, marketValue: 1, ratio: 0 }],
    reason: "missing-close",
  },
  { what: "the same row twice", rows: [base, base], reason: "duplicate-row" },
  { what: "two values for one key", rows: [base, { ...base, close: 1010, change: 20 }], reason: "conflicting-rows" },
];

for (const { what, rows, reason } of FAULTS) {
  test(`${what} is set aside as ${reason}, never dropped`, async (t) => {
    const home = folder(t);
    const good: MadeRow = { day: DAY, code: "000660", close: 500, change: 0 };
    const path = writeMarcap(folder(t), [good, ...rows], "marcap-2026.csv");
    const { files } = await ingest(home, [path]);
    const [file] = files;
    assert.equal(Object.keys(file?.setAside ?? {}).join(), reason);
    const aside = Object.values(file?.setAside ?? {}).reduce((sum, count) => sum + count, 0);
    assert.equal((file?.added ?? 0) + aside, rows.length + 1);
  });
}

test("yesterday's trades under a new date are a stale day", async (t) => {
  const codes = Array.from({ length: 12 }, (_, at) => `0000${at + 10}`.slice(-5).concat("0"));
  const row = (on: string, code: string, at: number) => ({
    day: on,
    code,
    close: 1000 + at,
    change: 0,
    volume: 7 + at,
  });
  const rows = [DAY, "2026-01-06"].flatMap((on) => codes.map((code, at) => row(on, code, at)));
  const { files } = await ingest(folder(t), [writeMarcap(folder(t), rows)]);
  assert.deepEqual([files[0]?.added, files[0]?.setAside], [12, { "stale-day": 12 }]);
});

test("a day with half its issues is set aside", async (t) => {
  const codes = Array.from({ length: 100 }, (_, at) => `1${String(at).padStart(4, "0")}0`);
  const days = [DAY, "2026-01-06", "2026-01-07"];
  const rows = days.flatMap((on, nth) =>
    codes
      .slice(0, nth === 2 ? 50 : 100)
      .map((code, at) => ({ day: on, code, close: 1000 + at, change: 0, volume: nth * 100 + at })),
  );
  const { files } = await ingest(folder(t), [writeMarcap(folder(t), rows)]);
  assert.deepEqual([files[0]?.added, files[0]?.setAside], [200, { "half-a-day": 50 }]);
});

test("numbers with commas, blanks and zeros of an untraded issue are read for what they are", async (t) => {
  const home = folder(t);
  const text = marcapCsv([{ ...base, volume: 0, open: 0, high: 0, low: 0 }]).replace(",1000,", ',"1,000",');
  const path = join(folder(t), "marcap-2026.csv");
  writeFileSync(path, text);
  const { files } = await ingest(home, [path]);
  assert.equal(files[0]?.added, 1);
  const [quote] = openTapeHistory(home, nodeDisk).scopes("KOSPI", day)[0]?.quotes ?? [];
  assert.equal(formatDecimal(quote?.close ?? { units: 0n, scale: 0 }), "1000");
  assert.equal(quote?.open, undefined);
});

test("a renamed column is missed by name, and the rest goes in", async (t) => {
  const [home, from] = [folder(t), folder(t)];
  const renamed = join(from, "marcap-2026.csv");
  writeFileSync(renamed, marcapCsv([base]).replace("Stocks", "ListedShares"));
  const good = writeMarcap(from, [{ ...base, day: "2025-01-06" }]);
  const { files } = await ingest(home, [renamed, good, join(from, "none.csv")]);
  assert.equal(files[0]?.refused?.code, "unknown");
  assert.match(files[0]?.refused?.message ?? "", /marcap \(missing Stocks; columns it does not expect: ListedShares\)/);
  assert.equal(files[1]?.added, 1);
  assert.match(files[2]?.refused?.message ?? "", /no such file/);
});

test("an empty file is called empty", async (t) => {
  const path = join(folder(t), "marcap-2026.csv");
  writeFileSync(path, "");
  const { files } = await ingest(folder(t), [path]);
  assert.match(files[0]?.refused?.message ?? "", /marcap-2026\.csv is empty/);
});

test("a new column is told, and its file goes in", async (t) => {
  const path = join(folder(t), "marcap-2026.csv");
  const lines = marcapCsv([base]).trim().split("\n");
  writeFileSync(path, `${lines[0]},Ticker\n${lines[1]},X\n`);
  const { files } = await ingest(folder(t), [path]);
  assert.deepEqual([files[0]?.added, files[0]?.newColumns], [1, ["Ticker"]]);
});

test("half a gzip file is refused as damaged and leaves nothing", async (t) => {
  const [home, from] = [folder(t), folder(t)];
  const rows = Array.from({ length: 20_000 }, (_, at) => ({
    ...base,
    code: `${String(at).padStart(5, "0")}0`,
    volume: (at * 7919) % 1000,
  }));
  const path = join(from, "marcap-2026.csv.gz");
  const whole = gzipSync(marcapCsv(rows));
  writeFileSync(path, whole.subarray(0, whole.length >> 1));
  const { files, version } = await ingest(home, [path]);
  assert.deepEqual([files[0]?.refused?.code, version], ["damaged", 0]);
  assert.equal(existsSync(join(home, "manifest.json")), false);
});

test("a full disk leaves the version before, whole, and the same ingest completes it later", async (t) => {
  const [home, from] = [folder(t), folder(t)];
  await ingest(home, [writeMarcap(from, [base])]);
  const before = readFileSync(join(home, "manifest.json"), "utf8");
  const next = writeMarcap(from, [{ ...base, day: "2025-01-06" }]);
  for (const failing of ["replace", "write", "flush"] as const) {
    const full = () => {
      throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    };
    const effects = { ...realEffects(), disk: { ...nodeDisk, [failing]: full } };
    await assert.rejects(ingest(home, [next], effects), { code: "store-failed" });
    assert.equal(readFileSync(join(home, "manifest.json"), "utf8"), before);
    assert.deepEqual(verifyTape(home, nodeDisk).damages, []);
  }
  assert.equal((await ingest(home, [next])).files[0]?.added, 1);
  const named = new Set(
    [...readManifest(home, nodeDisk).files, ...readManifest(home, nodeDisk).derived].map((file) => file.path),
  );
  const retired = readManifest(home, nodeDisk).retired.map((one) => one.path);
  for (const path of nodeDisk.list(join(home, "rows")))
    assert.ok(named.has(`rows/${path}`) || retired.includes(`rows/${path}`), path);
});

test("an unknown source is a usage error that lists the known ones", async (t) => {
  const home = folder(t);
  const options = { home, sources: FILE_SOURCES, calendar, rules, effects: realEffects(), as: "tea-leaves" };
  await assert.rejects(ingestFiles([], options), { code: "bad-usage", kind: "usage", message: /marcap/ });
});
