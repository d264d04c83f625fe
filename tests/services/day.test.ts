import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { closeSession, writeClose } from "../../src/newsroom/close.ts";
import { realFetchEffects } from "../../src/newsroom/fetch-effects.ts";
import { changesOf, changeText, stateOfClose } from "../../src/newsroom/states-told.ts";
import { renderText } from "../../src/story/render-text.ts";
import { DEFAULT_STYLE } from "../../src/story/style.ts";
import { realEffects } from "../../src/tape/effects.ts";
import { lockTape } from "../../src/tape/lock.ts";
import { type DayDesk, dayDesk, KEYS } from "./day-desk.ts";

const MONDAY = "2026-01-05" as TradingDay;

const storyOf = (desk: DayDesk): string => {
  const newsroom = desk.open();
  return renderText(writeClose(closeSession(newsroom, "KOSPI", MONDAY), newsroom, "en", DEFAULT_STYLE));
};
const stateNow = (desk: DayDesk) => stateOfClose(closeSession(desk.open(), "KOSPI", MONDAY));

test("before the close there is nothing, and each part says when it comes", async (t) => {
  const desk = await dayDesk(t);
  desk.at(MONDAY, "14:00");
  const report = await desk.fetch(undefined, MONDAY);
  assert.equal(report.state, "nothing-yet");
  assert.equal(desk.server.asked.length, 0);
  assert.ok(report.parts.every((part) => part.outcome === "later" || part.outcome === "past"));
  assert.match(report.parts[0]?.line ?? "", /comes on 2026-01-05 at 15:30 KST/);
  assert.throws(() => closeSession(desk.open(), "KOSPI", MONDAY), { code: "no-data" });
});

test("KIS and ECOS give a same-day story at 15:31; KRX settles it next day and what changed is listed", async (t) => {
  const desk = await dayDesk(t);
  desk.at(MONDAY, "15:31");
  const first = await desk.fetch(undefined, MONDAY);
  const outcomes = Object.fromEntries(first.parts.map((part) => [`${part.source}/${part.part}`, part.outcome]));
  assert.deepEqual(outcomes, {
    ...{ "kis/index": "taken", "kis/flows": "taken", "kis/quotes": "taken", "kis/venues": "later" },
    ...{ "kis/day": "past", "ecos/won": "taken", "data-go-kr/day": "later" },
    ...{ "krx-openapi/kospi": "later", "krx-openapi/kosdaq": "later", "krx-openapi/konex": "later" },
  });
  assert.equal(stateNow(desk), "same-day");
  const story = storyOf(desk);
  assert.match(story, /4,400\.00/);
  assert.match(story, /1,443\.8/);
  assert.match(story, /500/);
  assert.match(story, /370/);

  desk.at(MONDAY, "16:05");
  desk.server.prank = (asked) => {
    if (!asked.path.endsWith("inquire-investor-time-by-market")) return undefined;
    const flows = { frgn_ntby_tr_pbmn: "-171883", orgn_ntby_tr_pbmn: "291540", prsn_ntby_tr_pbmn: "-98311" };
    return { value: { rt_cd: "0", output: [flows] } };
  };
  const evening = await desk.fetch(undefined, MONDAY);
  assert.equal(evening.state, "evening");
  assert.equal(stateNow(desk), "evening");
  assert.ok(evening.changes.some((change) => change.measure === "flow.foreign" && change.subject === "KOSPI"));
  const told = evening.changes.map((change) => changeText(change, desk.open()));
  assert.ok(
    told.some((line) =>
      /flow\.foreign: -161,883,000,000 \(KIS Open API, same-day\) is now -171,883,000,000/.test(line),
    ),
  );

  desk.at("2026-01-06", "08:10");
  desk.server.prank = undefined;
  desk.server.published.add(MONDAY);
  const settled = await desk.fetch("krx-openapi", MONDAY);
  assert.deepEqual(
    settled.parts.map((part) => part.outcome),
    ["taken", "taken", "taken"],
  );
  assert.equal(stateNow(desk), "settled");
  const changes = changesOf(desk.open(), "KOSPI", MONDAY);
  const volume = changes.find((change) => change.measure === "turnover.volume");
  assert.equal(volume?.wasBy?.source, "KIS Open API");
  assert.match(volume?.by?.source ?? "", /KRX Open API/);
  assert.ok(changes.some((change) => change.code === "005930" && change.measure === "stock.close"));
});

test("fetching again at the same state changes nothing", async (t) => {
  const desk = await dayDesk(t);
  await desk.fetch("kis", MONDAY);
  const text = storyOf(desk);
  desk.at(MONDAY, "15:33");
  const again = await desk.fetch("kis", MONDAY);
  assert.deepEqual(again.changes, []);
  assert.equal(storyOf(desk), text);
});

test("the KIS token is kept in a file that its owner alone can read, and is asked for once", async (t) => {
  const desk = await dayDesk(t);
  await desk.fetch("kis", MONDAY);
  desk.at(MONDAY, "16:05");
  await desk.fetch("kis", MONDAY);
  const path = join(desk.home, "cache", "kis-token.json");
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.equal(desk.server.asked.filter((asked) => asked.path.endsWith("tokenP")).length, 1);
  assert.doesNotMatch(readFileSync(path, "utf8"), /kis-app/);
});

test("a token that another process has just got is used, and nobody waits a minute for one", async (t) => {
  const desk = await dayDesk(t);
  await desk.fetch("kis", MONDAY);
  const path = join(desk.home, "cache", "kis-token.json");
  const theirs = readFileSync(path, "utf8");
  rmSync(path);
  desk.server.prank = (asked) => {
    if (!asked.path.endsWith("tokenP")) return undefined;
    writeFileSync(path, theirs);
    return { status: 403, value: { error_code: "EGW00133", error_description: "잠시 후 다시 시도하세요" } };
  };
  desk.slept.length = 0;
  const report = await desk.fetch("kis", MONDAY);
  assert.equal(report.parts[0]?.outcome, "taken", report.parts[0]?.line);
  assert.ok(desk.slept.every((ms) => ms < 1000));
});

test("without one, a minute is waited for a token and then it comes", async (t) => {
  const desk = await dayDesk(t);
  let asked = 0;
  desk.server.prank = ({ path }) =>
    path.endsWith("tokenP") && asked++ < 2 ? { status: 403, value: { error_code: "EGW00133" } } : undefined;
  const report = await desk.fetch("kis", MONDAY);
  assert.equal(report.parts[0]?.outcome, "taken", report.parts[0]?.line);
  assert.deepEqual(
    desk.slept.filter((ms) => ms >= 1000),
    [30_000, 30_000],
  );
});

test("a token that ran out is renewed once", async (t) => {
  const desk = await dayDesk(t);
  let refused = 0;
  desk.server.prank = (asked) => {
    if (!asked.path.endsWith("index-price") || refused++ > 0) return undefined;
    return { status: 500, value: { rt_cd: "1", msg_cd: "EGW00123", msg1: "기간이 만료된 token 입니다." } };
  };
  const report = await desk.fetch("kis", MONDAY);
  assert.equal(report.parts[0]?.outcome, "taken");
  assert.equal(desk.server.asked.filter((asked) => asked.path.endsWith("tokenP")).length, 2);
});

test("calls keep to 18 a second, on the paper host to one", async (t) => {
  const desk = await dayDesk(t);
  await desk.fetch("kis", MONDAY);
  const paces = desk.slept.filter((ms) => ms > 0);
  assert.ok(paces.length > 20 && paces.every((ms) => ms <= 56 && ms > 50), paces.join(" "));
});

test("the paper host is asked once a second, and only for what it gives", async (t) => {
  const desk = await dayDesk(t);
  desk.settings.kisUrl = `${desk.server.base}/kis/openapivts`;
  desk.server.prank = (asked) =>
    asked.path.endsWith("tokenP") ? { value: { access_token: "kis-token-0001", expires_in: 86400 } } : undefined;
  const report = await desk.fetch("kis", MONDAY);
  assert.deepEqual(
    report.parts.map(({ outcome, code }) => code ?? outcome),
    ["past", "past", "taken", "past", "past"],
  );
  assert.ok(desk.slept.filter((ms) => ms > 0).every((ms) => ms === 1000));
});

test("no key is ever told: not in the log, not in a line, not in a file", async (t) => {
  const desk = await dayDesk(t);
  desk.server.prank = (asked, good) =>
    asked.path.startsWith("/ecos")
      ? { value: { RESULT: { CODE: "ERROR-100", MESSAGE: `bad key ecos-key-0001 in ${asked.path}` } } }
      : good;
  const report = await desk.fetch(undefined, MONDAY);
  const all = [...desk.warned, ...report.parts.map((part) => part.line)].join("\n");
  assert.match(all, /"event":"fault"/);
  for (const secret of [...Object.values(KEYS), "kis-token-0001"]) assert.ok(!all.includes(secret), secret);
  for (const line of desk.warned) assert.doesNotThrow(() => JSON.parse(line), line);
});

test("a holiday is told by the calendar and nobody is asked", async (t) => {
  const desk = await dayDesk(t);
  desk.at("2026-01-02", "18:00");
  await assert.rejects(desk.fetch(undefined, "2026-01-01"), { code: "holiday" });
  await assert.rejects(desk.fetch(undefined, "2028-01-03"), { code: "calendar-not-known" });
  assert.equal(desk.server.asked.length, 0);
});

test("a past day of KIS is one dated row", async (t) => {
  const desk = await dayDesk(t);
  desk.at("2026-01-06", "07:00");
  const report = await desk.fetch("kis", MONDAY);
  assert.equal(report.parts.find((part) => part.part === "day")?.outcome, "taken");
  assert.equal(stateNow(desk), "settled");
});

test("what was asked while another process writes the tape waits for its turn", async (t) => {
  const desk = await dayDesk(t);
  const { tapeFolder } = desk.open();
  mkdirSync(tapeFolder, { recursive: true });
  const unlock = lockTape(tapeFolder, realEffects());
  let waited = 0;
  desk.web = {
    sleep: async (ms) => {
      if (ms === 1000 && ++waited === 3) unlock();
    },
  };
  const report = await desk.fetch("ecos", MONDAY);
  assert.equal(waited, 3);
  assert.equal(report.parts[0]?.outcome, "taken");
});

test("a reply that cannot be written whole leaves nothing behind", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "bellwether-write-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const { write } = realFetchEffects(() => {});
  mkdirSync(join(folder, "taken"));
  assert.throws(() => write(join(folder, "taken"), "text"));
  assert.deepEqual(readdirSync(folder), ["taken"]);
  write(join(folder, "secret"), "first");
  write(join(folder, "secret"), "second", { secret: true });
  assert.equal(readFileSync(join(folder, "secret"), "utf8"), "second");
  assert.equal(statSync(join(folder, "secret")).mode & 0o777, 0o600);
});
