import assert from "node:assert/strict";
import { test } from "node:test";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { closeSession } from "../../src/newsroom/close.ts";
import { stateOfClose } from "../../src/newsroom/states-told.ts";
import { dayDesk } from "./day-desk.ts";
import { LEVELS, madeDay, percentOf } from "./recorded.ts";
import type { Prank } from "./server.ts";

const MONDAY = "2026-01-05" as TradingDay;
const MARKETS = ["KOSPI", "KOSDAQ"] as const;

/** A stock as the portal writes it: fractions without their leading zero. */
function stocks() {
  return MARKETS.flatMap((market) =>
    madeDay(MONDAY, market, 1).quotes.map((row) => ({
      ...{ basDt: row.BAS_DD, srtnCd: row.ISU_CD, itmsNm: row.ISU_NM, mrktCtg: market },
      ...{ clpr: row.TDD_CLSPRC, vs: row.CMPPREVDD_PRC, fltRt: row.FLUC_RT?.replace(/^(-?)0\./, "$1.") },
      ...{ mkp: row.TDD_OPNPRC, hipr: row.TDD_HGPRC, lopr: row.TDD_LWPRC },
      ...{ trqu: row.ACC_TRDVOL, trPrc: row.ACC_TRDVAL, lstgStCnt: row.LIST_SHRS, mrktTotAmt: row.MKTCAP },
    })),
  );
}

function indices(changes: Record<string, string> = {}) {
  return MARKETS.map((market) => {
    const [clpr = "", vs = ""] = LEVELS[market]?.[MONDAY] ?? [];
    const { sums } = madeDay(MONDAY, market, 1);
    return {
      ...{ basDt: "20260105", idxNm: market === "KOSPI" ? "코스피" : "코스닥", idxCsf: "시리즈", clpr, vs },
      ...{ fltRt: percentOf(clpr, vs), mkp: clpr, hipr: clpr, lopr: clpr },
      ...{ trqu: String(sums.volume), trPrc: String(sums.value), lstgMrktTotAmt: String(sums.total) },
      ...{ yrWRcrdHgst: "9999.99", yrWRcrdHgstDt: "20261230", yrWRcrdLwst: "1.00", yrWRcrdLwstDt: "20261230" },
      ...changes,
    };
  });
}

const answering =
  (index: readonly unknown[], stock: readonly unknown[]): Prank =>
  (asked) => {
    if (!asked.path.startsWith("/data")) return undefined;
    const items = asked.path.includes("Index") ? index : stock;
    return {
      value: { response: { header: { resultCode: "00" }, body: { totalCount: items.length, items: { item: items } } } },
    };
  };

test("data.go.kr settles a day the next day after 13:00, and not before", async (t) => {
  const desk = await dayDesk(t);
  desk.server.prank = answering(indices(), stocks());
  desk.at("2026-01-06", "12:59");
  const early = await desk.fetch("data-go-kr", MONDAY);
  assert.equal(early.parts[0]?.outcome, "later");
  assert.match(early.parts[0]?.line ?? "", /2026-01-06 at 13:00 KST/);
  assert.equal(desk.server.asked.length, 0);
  desk.at("2026-01-06", "13:01");
  const report = await desk.fetch("data-go-kr", MONDAY);
  assert.equal(report.parts[0]?.outcome, "taken", report.parts[0]?.line);
  const close = closeSession(desk.open(), "KOSPI", MONDAY);
  assert.equal(stateOfClose(close), "settled");
  assert.equal(close.day.breadth?.gainers, 12);
  assert.match(close.day.receipts.get(close.day.index?.receipt ?? "")?.licence ?? "", /KOGL type 4/);
});

test("highs and lows of the year, which look ahead, are never read", async (t) => {
  const desk = await dayDesk(t);
  desk.server.prank = answering(indices(), stocks());
  desk.at("2026-01-06", "13:01");
  await desk.fetch("data-go-kr", MONDAY);
  const facts = closeSession(desk.open(), "KOSPI", MONDAY).facts;
  assert.ok(
    !facts.some((fact) =>
      JSON.stringify(fact, (_, value) => (typeof value === "bigint" ? String(value) : value)).includes("999999"),
    ),
  );
});

for (const [name, prank, code] of [
  [
    "a share count with a digit missing",
    answering(
      indices(),
      stocks().map((row, at) => (at === 0 ? { ...row, lstgStCnt: "3000000" } : row)),
    ),
    "figures-clash",
  ],
  ["a row twice", answering(indices(), [...stocks(), stocks()[0]]), "row-twice"],
  ["half of the market", answering(indices(), stocks().slice(0, 15)), "sums-differ"],
  [
    "another day inside",
    answering(
      indices(),
      stocks().map((row, at) => (at === 3 ? { ...row, basDt: "20260102" } : row)),
    ),
    "wrong-day",
  ],
  [
    "an unknown market",
    answering(
      indices(),
      stocks().map((row, at) => (at === 3 ? { ...row, mrktCtg: "NXT" } : row)),
    ),
    "wrong-shape",
  ],
  ["no KOSPI among the indices", answering(indices({ idxNm: "코스피 200" }), stocks()), "wrong-shape"],
] as const) {
  test(`data.go.kr with ${name} is refused`, async (t) => {
    const desk = await dayDesk(t);
    desk.server.prank = prank;
    desk.at("2026-01-06", "14:00");
    const report = await desk.fetch("data-go-kr", MONDAY);
    assert.equal(report.parts[0]?.code, code, report.parts[0]?.line);
    assert.throws(() => closeSession(desk.open(), "KOSPI", MONDAY), { code: "no-data" });
  });
}
