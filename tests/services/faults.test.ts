import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { FAULTS, type FaultKind } from "../../src/market/service-fault.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { closeSession } from "../../src/newsroom/close.ts";
import { dayDesk } from "./day-desk.ts";
import { FAULT_CASES } from "./fault-cases.ts";

const MONDAY = "2026-01-05" as TradingDay;

describe("every fault is told in one line, and nothing of a faulty reply is taken", () => {
  assert.ok(FAULT_CASES.length >= 50, `only ${FAULT_CASES.length} faults`);
  for (const one of FAULT_CASES) {
    test(one.name, async (t) => {
      const desk = await dayDesk(t);
      if (one.source === "kis" || one.source === "ecos") desk.at(MONDAY, "15:31");
      else desk.at("2026-01-06", "14:00");
      desk.server.published.add(MONDAY);
      desk.server.prank = one.prank;
      await one.prepare?.(desk, t);
      const report = await desk.fetch(one.source, MONDAY, one.limits);
      const part = report.parts.find((each) => (one.part ? each.part === one.part : each.outcome !== "past"));
      assert.equal(part?.code, one.code, part?.line);
      assert.ok(part?.outcome === "failed" || part?.outcome === "no-key", part?.outcome);
      assert.match(part?.line ?? "", one.says);
      assert.doesNotMatch(part?.line ?? "", /\n/);
      // Each says what to do, once.
      if (part?.outcome === "failed") assert.ok(part.line.endsWith(`; ${FAULTS[one.code].act}`), part.line);
      // The failing question was repeated only where that may help.
      const faults = desk.warned.filter((line) => line.includes('"event":"fault"') && line.includes(`"${one.code}"`));
      const whats = new Set(faults.map((line) => (JSON.parse(line) as { what: string }).what));
      const most = Math.max(
        0,
        ...[...whats].map((what) => faults.filter((line) => line.includes(JSON.stringify(what))).length),
      );
      assert.ok(most <= (one.asked ?? 1) || one.asked === 0, faults.join("\n"));
      if ((one.asked ?? 0) > 1) assert.equal(most, one.asked, faults.join("\n"));
      // Pauses grow and are capped.
      assert.ok(desk.slept.every((ms) => ms <= 30_000));
      const newsroom = desk.open();
      if (report.parts.every((each) => each.outcome !== "taken")) {
        assert.throws(() => closeSession(newsroom, "KOSPI", MONDAY), { code: "no-data" });
      } else if (part?.part === "index" || part?.part === "kospi") {
        const known = newsroom.history.scopes("KOSPI", MONDAY)[0];
        assert.equal(known?.index, undefined);
        assert.equal(known?.breadth, undefined);
      } else if (part?.part === "flows") {
        assert.equal(newsroom.history.scopes("KOSPI", MONDAY)[0]?.flows, undefined);
      } else if (part?.part === "quotes") {
        assert.deepEqual(newsroom.history.scopes("KOSPI", MONDAY)[0]?.quotes, []);
      }
    });
  }
});

test("a fault that passes is mended by asking again", async (t) => {
  const desk = await dayDesk(t);
  desk.server.prank = (asked) =>
    asked.path.startsWith("/ecos") && desk.server.asked.filter((one) => one.path === asked.path).length < 3
      ? { status: 503, body: "" }
      : undefined;
  const report = await desk.fetch("ecos", MONDAY);
  assert.equal(report.parts[0]?.outcome, "taken");
  assert.deepEqual(
    desk.slept.filter((ms) => ms >= 1000),
    [1000, 2000],
  );
});

test("a service that asks for a pause gets it, up to half a minute", async (t) => {
  const desk = await dayDesk(t);
  desk.server.prank = () => ({ status: 429, headers: { "retry-after": "3600" }, body: "" });
  await desk.fetch("ecos", MONDAY);
  assert.deepEqual(
    desk.slept.filter((ms) => ms >= 1000),
    [30_000, 30_000, 30_000],
  );
});

const AGAIN = { "at-once": "at once", later: "by the schedule", never: "no" } as const;

test("docs/sources.md lists every fault with what is done about it", () => {
  const page = readFileSync("docs/sources.md", "utf8");
  for (const [code, kind] of Object.entries(FAULTS) as [string, FaultKind][]) {
    const row = `| \`${code}\` | ${kind.means} | ${AGAIN[kind.mends]} | ${kind.whole ? "yes" : "no"} | ${kind.act} |`;
    assert.ok(page.includes(row), row);
  }
});
