import assert from "node:assert/strict";
import { test } from "node:test";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { closeSession } from "../../src/newsroom/close.ts";
import { momentOf, readinessOf, seoulInstant } from "../../src/newsroom/states.ts";
import { changesOf } from "../../src/newsroom/states-told.ts";
import { calendar } from "../tape/small-tape.ts";
import { dayDesk } from "./day-desk.ts";
import { kisQuote } from "./recorded.ts";
import type { Answer, Asked } from "./server.ts";

const MONDAY = "2026-01-05" as TradingDay;

/** Quotes by market division: NXT trades Samsung alone, and last at another price. */
function byDivision({ path, query }: Asked): Answer | undefined {
  if (!path.endsWith("inquire-price")) return undefined;
  const [division, code = ""] = [query.get("FID_COND_MRKT_DIV_CODE"), query.get("FID_INPUT_ISCD") ?? ""];
  const prices = { stck_prpr: "101500", prdy_vrss: "1500", acml_vol: division === "NX" ? "777" : "13122" };
  const blank = Object.fromEntries(Object.keys(kisQuote(code)).map((field) => [field, ""]));
  const other = code === "005930" ? kisQuote(code, prices) : division === "NX" ? blank : kisQuote(code);
  return { value: { rt_cd: "0", output: division === "J" ? kisQuote(code) : other } };
}

test("quotes of NXT and of both venues are kept apart, and no close, change or story takes them", async (t) => {
  const desk = await dayDesk(t);
  desk.server.prank = byDivision;
  desk.at(MONDAY, "20:05");
  const report = await desk.fetch("kis", MONDAY);
  const outcomes = Object.fromEntries(report.parts.map((part) => [part.part, `${part.outcome} ${part.rows ?? ""}`]));
  assert.equal(outcomes.venues, "taken 26", "one issue on NXT, all on both venues");
  const newsroom = desk.open();
  const scopes = newsroom.tape?.summary("KOSPI", MONDAY)?.scopes ?? [];
  const own = (venue: string) =>
    scopes.find((scope) => scope.venue === venue)?.selected?.find(({ code }) => code === "005930");
  assert.equal(own("NXT")?.close, "101500");
  assert.equal(own("NXT")?.volume, "777");
  assert.equal(own("unified")?.volume, "13122");
  const close = closeSession(newsroom, "KOSPI", MONDAY);
  const stock = close.facts.find((fact) => fact.measure === "stock.close" && fact.code === "005930");
  assert.deepEqual([stock?.value, stock?.venue], [{ units: 101000n, scale: 0 }, "KRX"]);
  assert.deepEqual(changesOf(newsroom, "KOSPI", MONDAY), [], "another venue's price is no change");
});

test("where the exchange's own quotes are missing, no other venue's take their place", async (t) => {
  const desk = await dayDesk(t);
  desk.server.prank = (asked) =>
    asked.query.get("FID_COND_MRKT_DIV_CODE") === "J" ? { status: 418, body: "{}" } : byDivision(asked);
  desk.at(MONDAY, "20:05");
  const report = await desk.fetch("kis", MONDAY);
  assert.equal(report.parts.find(({ part }) => part === "venues")?.outcome, "taken");
  assert.deepEqual(closeSession(desk.open(), "KOSPI", MONDAY).day.quotes, []);
});

test("a day of which only other venues told is no day", async (t) => {
  const desk = await dayDesk(t);
  desk.server.prank = (asked) =>
    asked.query.get("FID_COND_MRKT_DIV_CODE")?.length === 2 || asked.path.endsWith("tokenP")
      ? byDivision(asked)
      : { status: 418, body: "{}" };
  desk.at(MONDAY, "20:05");
  await desk.fetch("kis", MONDAY);
  assert.throws(() => closeSession(desk.open(), "KOSPI", MONDAY), { code: "no-data" });
});

test("NXT can be asked once its day is over, and for no day before it opened", () => {
  const part = { from: "close", at: "20:00", until: "midnight", venue: "NXT" } as const;
  const ready = (day: string, time: string) =>
    readinessOf(part, momentOf(calendar, day as TradingDay, seoulInstant(day, time)));
  assert.deepEqual(ready("2026-01-05", "15:31"), { kind: "later", day: "2026-01-05", time: "20:00" });
  assert.equal(ready("2026-01-05", "20:00").kind, "ready");
  assert.deepEqual(ready("2025-02-28", "20:05"), { kind: "past", because: "NXT did not trade yet" });
});

test("a key without an approval for KONEX is no failure of the day", async (t) => {
  const desk = await dayDesk(t);
  desk.server.published.add(MONDAY);
  desk.server.prank = ({ path }) =>
    path.includes("/knx_") ? { status: 401, value: { respMsg: "Unauthorized API Call", respCode: "401" } } : undefined;
  desk.at("2026-01-06", "08:40");
  const report = await desk.fetch("krx-openapi", MONDAY);
  assert.deepEqual(
    report.parts.map(({ part, outcome }) => [part, outcome]),
    [
      ["kospi", "taken"],
      ["kosdaq", "taken"],
      ["konex", "no-key"],
    ],
  );
  assert.match(report.parts[2]?.line ?? "", /sto\/knx_bydd_trd.*apply for the service/);
});

test("KONEX quotes are held against their master, which finds half a market", async (t) => {
  const desk = await dayDesk(t);
  desk.server.published.add(MONDAY);
  desk.server.prank = ({ path }, good) => {
    if (!path.endsWith("knx_bydd_trd") || !("value" in good)) return undefined;
    const { OutBlock_1: rows } = good.value as { OutBlock_1: unknown[] };
    return { value: { OutBlock_1: rows.slice(0, 15) } };
  };
  desk.at("2026-01-06", "08:40");
  const konex = (await desk.fetch("krx-openapi", MONDAY)).parts.find(({ part }) => part === "konex");
  assert.equal(konex?.code, "reply-cut");
  assert.match(konex?.line ?? "", /KONEX: the quotes lack 15 of 30 issues/);
});
