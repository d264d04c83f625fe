import assert from "node:assert/strict";
import { test } from "node:test";
import { CATALOGUE } from "../../src/facts/catalogue.ts";
import type { History } from "../../src/facts/history.ts";
import { decimal } from "../../src/market/decimal.ts";
import { isMeasure } from "../../src/market/measure.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { closesBefore, factsOf, historyWith, indexOf } from "./made-day.ts";

const amount = { value: decimal("1000") };
const full = {
  ...indexOf("4309.63", "4214.17", { open: "4224.53", high: "4313.55", low: "4216.68" }),
  turnover: { receipt: "a", volume: amount, value: amount },
  breadth: { receipt: "a", gainers: 371, losers: 522, unchanged: 1, limitUp: 1, limitDown: 1, halted: 1 },
  flows: { receipt: "a", amounts: { foreign: amount, institution: amount, individual: amount, other: amount } },
  currency: { receipt: "a", pair: "USD/KRW", rate: decimal("1441.8"), change: decimal("2.8"), time: "15:30" },
  overseas: [
    {
      receipt: "a",
      code: "DJI",
      name: "Dow",
      session: "2026-01-07" as TradingDay,
      close: decimal(1),
      changePct: decimal(1),
    },
  ],
  quotes: [
    {
      receipt: "a",
      code: "005930",
      close: decimal(100),
      change: decimal(1),
      high: decimal(101),
      low: decimal(99),
      shares: decimal(9),
    },
    { receipt: "a", code: "000660", close: decimal(200), change: decimal(-1), shares: decimal(5) },
  ],
  events: [{ receipt: "a", kind: "sidecar" as const }],
};
const past: History = {
  ...historyWith({
    closes: closesBefore("4300", "4200", "4205", "4210", "4214.17"),
    records: closesBefore("4100", "4221.87"),
  }),
  recomputed: () => ({ level: decimal("4309.6271"), members: 2, by: "rule", gap: decimal("0.0029") }),
  contribution: () => decimal("1.2345"),
  issueCounts: () => ({ receipt: "a", issues: 2 }),
};

test("every entry says what it means in both languages, and names its measures", () => {
  for (const { name, meaning, needs, measures } of CATALOGUE) {
    assert.ok(meaning.en && /[가-힣]/.test(meaning.ko) && needs, name);
    assert.ok(measures.length > 0 && measures.every(isMeasure), name);
  }
  assert.equal(new Set(CATALOGUE.map((kind) => kind.name)).size, CATALOGUE.length);
});

test("a full day yields every measure that the catalogue names, and none that it does not", () => {
  const yielded = new Set(factsOf(full, past).map((fact) => fact.measure));
  const promised = new Set(CATALOGUE.flatMap((kind) => kind.measures));
  assert.deepEqual([...yielded].sort(), [...promised].sort());
});

test("an empty day yields nothing", () => {
  assert.deepEqual(factsOf({}, past), []);
});

test("the same day gives the same facts", () => {
  const text = (facts: unknown) => JSON.stringify(facts, (_, one) => (typeof one === "bigint" ? String(one) : one));
  assert.equal(text(factsOf(full, past)), text(factsOf(full, past)));
});

test("every fact carries venue, phase, an as-of time and a receipt", () => {
  for (const fact of factsOf(full, past)) {
    assert.ok(fact.venue && fact.phase && fact.receipts.length > 0, fact.id);
    assert.match(fact.asOf, /^\d{4}-\d{2}-\d{2}(T.*([+-]\d{2}:\d{2}|Z))?$/, fact.id);
  }
});
