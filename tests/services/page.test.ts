import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { closeSession, explain, writeClose } from "../../src/newsroom/close.ts";
import { ingest } from "../../src/newsroom/ingest.ts";
import { changesOf, changeText, stateOfClose } from "../../src/newsroom/states-told.ts";
import { templatePage } from "../../src/newsroom/template.ts";
import { PAGE_HEADER } from "../../src/newsroom/template-items.ts";
import { renderText } from "../../src/story/render-text.ts";
import { DEFAULT_STYLE } from "../../src/story/style.ts";
import { dayDesk } from "./day-desk.ts";
import { FILLED, type Filling, MONDAY, taken } from "./filled-page.ts";

test("a page holds index, turnover, breadth, flows, the won, New York and 25 large caps on one sheet, with yesterday beside", async (t) => {
  const desk = await dayDesk(t);
  const page = await templatePage(desk.open(), "KOSPI", MONDAY);
  const lines = page.trimEnd().split("\n");
  assert.ok(lines.length <= 60, `${lines.length} lines`);
  assert.equal(lines.filter((line) => line.startsWith("stock.close,")).length, 25);
  assert.equal(lines.filter((line) => line.startsWith("foreign_index.close,")).length, 3);
  assert.match(page, /^index\.close,.*,4309\.63,95\.46$/m);
  assert.match(page, /^turnover\.value,.*,17270000,$/m);
  assert.match(page, /^flow\.foreign,.*,6446\.80?,$/m);
  assert.match(page, /^fx\.rate,.*,1441\.8,2\.8$/m);
  assert.match(page, /^stock\.close,005930,Samsung Electronics,2026-01-05,KRW,,,128500,8600$/m);
});

test("an evening without any key gives a story from the keyed page, whose receipts say who keyed what when", async (t) => {
  const desk = await dayDesk(t);
  desk.env = {};
  desk.at(MONDAY, "15:40");
  const [file] = await taken(desk, FILLED);
  assert.equal(file?.refused, undefined);
  const newsroom = desk.open();
  const close = closeSession(newsroom, "KOSPI", MONDAY);
  assert.equal(stateOfClose(close), "same-day");
  const story = renderText(writeClose(close, newsroom, "en", DEFAULT_STYLE));
  for (const words of [
    /4,400\.00/,
    /412\.3[45] million shares/,
    /17\.5 trillion won/,
    /500 to 380/,
    /138,100 won/,
    /1,443\.8/,
  ])
    assert.match(story, words);
  const proof = explain(newsroom, "KOSPI", "KOSPI/flow.foreign@2026-01-05");
  assert.match(proof.receipts[0]?.source ?? "", /keyed by Kim Min-ji, 2026-01-05 15:36 KST, read from HTS screen 0201/);
  assert.ok(
    close.facts
      .filter((fact) => fact.measure.startsWith("fx.") && fact.inputs.length === 0)
      .every((fact) => fact.phase === "regular"),
  );
  // Breadth of the market is what was keyed, never a count of the few stocks on the page.
  assert.equal(close.day.breadth?.gainers, 500);
  assert.equal(newsroom.tape?.recomputed?.("KOSPI", MONDAY), undefined);
});

test("every later official figure that differs is listed", async (t) => {
  const desk = await dayDesk(t);
  desk.at(MONDAY, "15:40");
  await taken(desk, { ...FILLED, "flow.foreign,": ["-1600"] });
  const kis = await desk.fetch("kis", MONDAY);
  const lines = kis.changes.map((change) => changeText(change, desk.open()));
  assert.ok(
    lines.some((line) =>
      /KOSPI flow\.foreign: -160,000,000,000 \(Keyed by hand: keyed by Kim Min-ji.*\) is now -161,883,000,000 \(KIS Open API/.test(
        line,
      ),
    ),
    lines.join("\n"),
  );
  desk.at("2026-01-06", "08:40");
  desk.server.published.add(MONDAY);
  await desk.fetch("krx-openapi", MONDAY);
  const all = changesOf(desk.open(), "KOSPI", MONDAY);
  assert.ok(
    all.some(
      (change) =>
        change.measure === "stock.close" && change.code === "005930" && /Keyed/.test(change.wasBy?.source ?? ""),
    ),
  );
  assert.ok(all.some((change) => change.measure === "turnover.volume" && /Keyed/.test(change.wasBy?.source ?? "")));
  // Who counted is told, against what all issues make.
  const gainers = all.find(
    (change) => change.measure === "breadth.gainers" && /Keyed/.test(change.wasBy?.source ?? ""),
  );
  assert.match(
    changeText(gainers as (typeof all)[number], desk.open()),
    /KOSPI breadth\.gainers: 500 \(Keyed by hand.*\) is now 12 \(KRX Open API.*settled\)/,
  );
  assert.ok(all.some((change) => change.measure === "breadth.losers" && change.wasBy?.source === "KIS Open API"));
  assert.ok(!all.some((change) => change.measure === "index.close"), "the same close is no change");
});

test("the other market's close on the page is told beside, and must lead back to its own session before", async (t) => {
  const desk = await dayDesk(t);
  desk.server.published.add(MONDAY);
  desk.at("2026-01-06", "15:40");
  await desk.fetch("krx-openapi", MONDAY);
  const path = join(desk.home, "page.csv");
  const keyed = async (kosdaq: string) => {
    const own = [
      ...["page,market,,,,KOSPI", "page,session,,,,2026-01-06", "page,keyed by,,,,Kim Min-ji", "page,time,,,,15:36"],
      ...["index.close,,KOSPI,2026-01-06,pt,4350.50,-49.50", `index.close,KOSDAQ,KOSDAQ,2026-01-06,pt,${kosdaq}`],
    ];
    writeFileSync(path, [PAGE_HEADER, ...own].join("\n"));
    return (await ingest(desk.open(), [path], {})).files[0]?.refused?.message;
  };
  assert.match((await keyed("957.50,5.50")) ?? "taken", /line 7, KOSDAQ index\.close 957\.50: .*950/);
  assert.equal(await keyed("955.50,5.50"), undefined);
  const newsroom = desk.open();
  const close = closeSession(newsroom, "KOSPI", "2026-01-06" as TradingDay);
  assert.match(renderText(writeClose(close, newsroom, "en", DEFAULT_STYLE)), /KOSDAQ.* 955\.50/);
});

const REFUSED: readonly (readonly [string, Filling, RegExp])[] = [
  ["no name", { ...FILLED, "page,keyed by": [""] }, /"keyed by" is empty/],
  ["no time", { ...FILLED, "page,time": [""] }, /"time" is ""/],
  ["a time to come", { ...FILLED, "page,time": ["18:00"] }, /still to come/],
  ["a time before the close", { ...FILLED, "page,time": ["14:00"] }, /closes at 15:30/],
  [
    "a close that does not follow from yesterday's",
    { ...FILLED, "index.close,": ["4004.00", "90.37"] },
    /line 7, KOSPI index\.close 4004\.00/,
  ],
  ["a digit swapped in the change", { ...FILLED, "index.close,": ["4400.00", "93.07"] }, /cannot all be true/],
  ["yesterday's index", { ...FILLED, "index.close,": ["4309.63", "95.46"] }, /yesterday's close/],
  [
    "a stock off the tick grid",
    { ...FILLED, "stock.close,005930": ["138130", "9630"] },
    /Samsung Electronics stock\.close/,
  ],
  ["a stock beyond its limit", { ...FILLED, "stock.close,005930": ["238100", "109600"] }, /Samsung Electronics/],
  ["a volume a thousand times too large", { ...FILLED, "turnover.volume,": ["412345000"] }, /turnover/],
  ["a flow larger than the turnover", { ...FILLED, "flow.foreign,": ["-1618000"] }, /flow\.foreign/],
  ["a high below the close", { ...FILLED, "index.high,": ["4390.00"] }, /out of order/],
  ["a word for a number", { ...FILLED, "breadth.gainers,": ["many"] }, /line 13 .*"many", no number/],
];
for (const [name, filling, says] of REFUSED) {
  test(`a page with ${name} is refused, and nothing of it is taken`, async (t) => {
    const desk = await dayDesk(t);
    desk.at(MONDAY, "15:40");
    const [file] = await taken(desk, filling);
    assert.match(file?.refused?.message ?? "taken", says);
    assert.throws(() => closeSession(desk.open(), "KOSPI", MONDAY), { code: "no-data" });
  });
}
