import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { absolute, compare, decimal, formatDecimal, round, subtract } from "../../src/market/decimal.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { nodeDisk } from "../../src/tape/effects.ts";
import { openTapeHistory, type TapeHistory } from "../../src/tape/history.ts";
import type { FileResult } from "../../src/tape/take-file.ts";
import { verifyTape } from "../../src/tape/verify.ts";
import { ingest } from "./small-tape.ts";

const data = new URL("../../../shared/data/", import.meta.url).pathname;
const skip = existsSync(data) ? false : "the real data of ../shared/data are not here";

const table = (path: string) =>
  readFileSync(join(data, path), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));

/** KOSPI sessions with settled quotes, by year. */
const SESSIONS = { 2023: 30, 2025: 25, 2026: 33 } as const;

describe("with the real files on the tape", { skip }, () => {
  const home = mkdtempSync(join(tmpdir(), "bellwether-real-"));
  let files: readonly FileResult[] = [];
  let history: TapeHistory;
  const withQuotes = (year: string) =>
    history.sessions("KOSPI").filter((day) => day.startsWith(year) && settled(day)?.issues !== undefined);
  const settled = (day: TradingDay) =>
    history.summary("KOSPI", day)?.scopes.find((scope) => scope.venue === "KRX" && scope.phase === "settled");

  before(async () => {
    files = (await ingest(home, [data])).files;
    history = openTapeHistory(home, nodeDisk);
    process.on("exit", () => rmSync(home, { recursive: true, force: true }));
  });

  test("every file is recognised and no row is set aside", () => {
    assert.deepEqual(
      files.filter((file) => file.refused),
      [],
    );
    assert.deepEqual(
      files.filter((file) => Object.keys(file.setAside).length > 0 || file.newColumns.length > 0),
      [],
    );
    assert.equal(files.length, 39);
  });

  test("the same files in again change nothing", async () => {
    const again = await ingest(home, [data]);
    assert.equal(again.version, 1);
    assert.ok(again.files.every((file) => file.added === 0 && file.superseded === 0));
    assert.deepEqual(verifyTape(home, nodeDisk).damages, []);
  });

  for (const [path, market] of [
    ["index/kospi_daily_fdr.csv", "KOSPI"],
    ["index/kosdaq_daily_fdr.csv", "KOSDAQ"],
    ["index/kospi200_daily_fdr.csv", "KOSPI 200"],
  ] as const) {
    test(`closes of ${market} equal the file on every day`, () => {
      for (const [day = "", close = ""] of table(path)) {
        const found = history.summary(market, day as TradingDay)?.scopes.find((scope) => scope.phase === "settled")
          ?.index?.close;
        assert.equal(found && compare(decimal(found), decimal(close)), 0, `${market} ${day}: ${found} is not ${close}`);
      }
    });
  }

  for (const [year, sessions] of Object.entries(SESSIONS)) {
    test(`market value and turnover of the issues sum to the published ones on all ${sessions} sessions of ${year}`, () => {
      const days = withQuotes(year);
      assert.equal(days.length, sessions);
      for (const day of days) {
        const { index, issues } = settled(day) ?? {};
        assert.deepEqual(
          [issues?.marketValue, issues?.value, issues?.volume],
          [index?.marketValue, index?.value, index?.volume],
          day,
        );
      }
    });
  }

  test("the index recomputed from its members is within 0.02 points on all 33 sessions of early 2026", () => {
    const gaps = withQuotes("2026").map((day) => history.recomputed("KOSPI", day)?.gap);
    assert.equal(gaps.filter((gap) => gap && compare(absolute(gap), decimal("0.02")) <= 0).length, 33);
  });

  test("over the published member lists it is within 0.02 points on nine of ten days, and the tenth is explained", () => {
    const days = history.sessions("KOSPI").filter((day) => day >= "2026-03-09" && day <= "2026-03-20");
    const found = days.map((day) => ({ day, ...history.recomputed("KOSPI", day) }));
    assert.ok(found.every((one) => one.by === "list"));
    const wide = found.filter((one) => one.gap && compare(absolute(one.gap), decimal("0.02")) > 0);
    assert.deepEqual(
      wide.map((one) => [one.day, one.explained?.code]),
      [["2026-03-16", "006800"]],
    );
  });

  test("the record before 2026-01-02 is 4,221.87 on 2025-11-03, one of 22 record closes of 2025", () => {
    const records = history.recordCloses("KOSPI", "2025-12-30" as TradingDay);
    const last = records?.rows.at(-1);
    assert.deepEqual([last?.session, last && formatDecimal(last.close)], ["2025-11-03", "4221.87"]);
    assert.equal(records?.rows.filter((row) => row.session.startsWith("2025")).length, 22);
    assert.ok((records?.from ?? "9") <= "1995-05-02");
  });

  test("breadth of 2026-01-02 is the final 373 to 523, untraded issues left out", () => {
    const day = history.scopes("KOSPI", "2026-01-02" as TradingDay)[0];
    assert.deepEqual([day?.breadth?.gainers, day?.breadth?.losers], [373, 523]);
    assert.equal(day?.currency, undefined, "a rate of the end of the UTC day is not the Seoul close");
  });

  test("the evening's turnover stands beside the settled one", () => {
    const scopes = history.scopes("KOSPI", "2026-03-20" as TradingDay);
    const values = scopes.map((day) => [
      day.receipts.get(day.turnover?.receipt ?? "")?.phase,
      day.turnover?.value && formatDecimal(day.turnover.value.value),
    ]);
    assert.deepEqual(values, [
      ["settled", "34025853798776"],
      ["evening", "31088224636107"],
    ]);
  });

  test("contributions of the largest issues nearly make up the index move", () => {
    const day = "2026-01-02" as TradingDay;
    const quotes = history.scopes("KOSPI", day)[0]?.quotes ?? [];
    const samsung = history.contribution("KOSPI", day, "005930");
    assert.equal(samsung && formatDecimal(round(samsung, 2)), "63.55");
    const sum = quotes.reduce(
      (total, quote) => total + (history.contribution("KOSPI", day, quote.code)?.units ?? 0n),
      0n,
    );
    const move = subtract(decimal("4309.63"), decimal("4214.17"));
    assert.ok(compare(absolute(subtract({ units: sum, scale: 4 }, move)), decimal("15")) < 0);
  });
});
