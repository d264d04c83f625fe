import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { History, Recomputed } from "../../src/facts/history.ts";
import { decimal } from "../../src/market/decimal.ts";
import { factsOf, find, historyWith, indexOf, value } from "./made-day.ts";

const quotes = [
  { receipt: "b", code: "005930", close: decimal(128_500), change: decimal(8_600), shares: decimal(5_919_637_922n) },
  { receipt: "b", code: "000660", close: decimal(677_000), change: decimal(26_000), shares: decimal(728_002_365) },
  { receipt: "b", code: "005380", close: decimal(298_500), change: decimal(2_000), shares: decimal(204_757_766) },
];
const day = { ...indexOf("4309.63", "4214.17"), quotes };
const points: Readonly<Record<string, string>> = { "005930": "63.5512", "000660": "23.6327" };
const knowing = (more: Partial<History>): History => ({ ...historyWith({}), ...more });
const found = (gap: string, more: Partial<Recomputed> = {}): Recomputed => ({
  ...{ level: decimal("4309.6271"), members: 835, by: "rule", gap: decimal(gap) },
  ...more,
});

describe("the index from its members", () => {
  test("stands beside the published one and names its members", () => {
    const facts = factsOf(day, knowing({ recomputed: () => found("0.0029") }));
    assert.equal(value(facts, "KOSPI/index.recomputed"), "4309.6271");
    assert.match(find(facts, "KOSPI/index.recomputed")?.formula ?? "", /835 members, by the rule/);
    assert.deepEqual(find(facts, "KOSPI/index.recomputed")?.receipts, ["b", "a"]);
    assert.equal(value(facts, "KOSPI/index.close"), "4309.63");
  });

  for (const [gap, isEvent] of [
    ["0.05", false],
    ["-0.05", false],
    ["0.0501", true],
    ["-0.0768", true],
  ] as const) {
    test(`a gap of ${gap} points is ${isEvent ? "an event" : "within tolerance"}`, () => {
      const fact = find(
        factsOf(day, knowing({ recomputed: () => found(gap) })),
        "KOSPI gap to its recomputed level/other",
      );
      assert.equal(fact?.event?.kind, isEvent ? "recomputed_gap" : undefined);
    });
  }

  test("an explained gap says why", () => {
    const explained = { code: "006800", en: "a base was lowered", ko: "기준가 조정" };
    const facts = factsOf(day, knowing({ recomputed: () => found("0.0768", { explained }) }));
    const gap = find(facts, "KOSPI gap to its recomputed level/other");
    assert.deepEqual(gap?.event, { kind: "recomputed_gap", explained });
  });

  test("without quotes there is none", () => {
    const facts = factsOf(indexOf("2", "1"), knowing({ recomputed: () => found("0") }));
    assert.equal(find(facts, "KOSPI/index.recomputed"), undefined);
  });
});

describe("points of the index", () => {
  const history = knowing({
    contribution: (_, __, code) => (points[code] ? decimal(points[code]) : undefined),
  });

  test("are told for each stock that is known to count, from its change", () => {
    const facts = factsOf(day, history);
    assert.equal(value(facts, "005930/stock.contribution"), "63.5512");
    assert.equal(find(facts, "005930/stock.contribution")?.unit, "pt");
    assert.equal(find(facts, "005930/stock.contribution")?.inputs[0], "005930/stock.change@2026-01-08");
    assert.equal(find(facts, "005380/stock.contribution"), undefined);
  });

  test("of a sector are the sum of its stocks", () => {
    const fact = find(factsOf(day, history), "KOSPI semiconductors contribution/other");
    assert.equal(value(factsOf(day, history), "KOSPI semiconductors contribution/other"), "87.1839");
    assert.deepEqual(fact?.event, { kind: "sector_contribution", sector: "semiconductors" });
    assert.equal(fact?.inputs.length, 2);
  });
});

describe("a sector", () => {
  const counted = knowing({ issueCounts: () => ({ receipt: "b", issues: 940 }) });

  test("changes with the market value of its quoted stocks together", () => {
    // (8,600 x 5,919,637,922 + 26,000 x 728,002,365) / (119,900 x 5,919,637,922 + 651,000 x 728,002,365)
    assert.equal(value(factsOf(day, counted), "KOSPI semiconductors/sector.change_pct"), "5.90");
  });

  test("of one quoted stock is no sector", () => {
    assert.equal(find(factsOf(day, counted), "KOSPI automobiles/sector.change_pct"), undefined);
  });

  test("is not told from the few stocks that a story names", () => {
    assert.equal(find(factsOf(day), "KOSPI semiconductors/sector.change_pct"), undefined);
  });
});

describe("issues at 52-week highs and lows", () => {
  test("are counted over all issues", () => {
    const counts = { receipt: "b", issues: 940, high52: 52, low52: 3 };
    const facts = factsOf(day, knowing({ issueCounts: () => counts }));
    assert.equal(value(facts, "KOSPI issues at 52-week highs/other"), "52");
    assert.equal(value(facts, "KOSPI issues at 52-week lows/other"), "3");
  });

  test("breadth counted from the quotes says so", () => {
    const breadth = { receipt: "b", gainers: 373, losers: 523 };
    const own = factsOf({ ...day, breadth }, knowing({ issueCounts: () => ({ receipt: "b", issues: 940 }) }));
    assert.match(find(own, "KOSPI/breadth.gainers")?.formula ?? "", /counted over the quotes of 940 issues/);
    assert.equal(find(factsOf({ ...day, breadth }), "KOSPI/breadth.gainers")?.formula, "as published");
  });
});
