import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { rarityOfLast, surpriseBits } from "../../src/facts/rarity.ts";
import { sampled } from "../rooms/sampled.ts";
import { factsOf, find, indexOf } from "./made-day.ts";
import { factsAfter, hundredths, pastOf, quietCloses, sessionsBefore } from "./made-past.ts";

describe("surprise in bits", () => {
  const cases: readonly [sessions: number, alike: number, bits: number][] = [
    [7984, 0, 12.96],
    [250, 125, 1],
    [254, 0, 8],
    [254, 254, 0.01],
    [1022, 1, 9],
  ];
  for (const [sessions, alike, bits] of cases) {
    test(`${alike} of ${sessions} is ${bits}`, () => assert.equal(surpriseBits({ sessions, alike }), bits));
  }

  test("is never negative, and the rarer the more", () => {
    const counts = fc.tuple(fc.nat(10_000), fc.nat(10_000)).map(([a, b]) => [Math.max(a, b), Math.min(a, b)] as const);
    fc.assert(
      fc.property(counts, ([sessions, alike]) => {
        const bits = surpriseBits({ sessions, alike });
        assert.ok(bits >= 0);
        if (alike > 0) assert.ok(surpriseBits({ sessions, alike: alike - 1 }) >= bits);
      }),
      sampled(300),
    );
  });

  test("counts the sessions before, not the last one and not the unknown", () => {
    assert.deepEqual(
      rarityOfLast([Number.NaN, 1, 5, 3], (value) => value >= 3),
      { sessions: 2, alike: 1 },
    );
  });
});

describe("facts with surprise", () => {
  const history = pastOf(quietCloses(600));
  const bits = (close: number) => find(factsAfter(close, history), "KOSPI/index.change_pct")?.surpriseBits ?? -1;

  test("a small gain is common, a large one rare, a gain beyond all rarest", () => {
    const [small, large, beyond] = [bits(100_010), bits(100_200), bits(103_000)];
    assert.ok(small < large && large < beyond, `${small} ${large} ${beyond}`);
    assert.equal(beyond, surpriseBits({ sessions: 599, alike: 0 }));
  });

  test("gains are held against gains, losses against losses", () => {
    assert.ok(bits(97_000) > bits(99_990));
  });

  test("a year of history or none", () => {
    const short = pastOf(quietCloses(249));
    assert.ok(factsAfter(103_000, short).every((fact) => fact.surpriseBits === undefined && !fact.rarity));
  });

  test("says what it counted", () => {
    const fact = find(factsAfter(103_000, history), "KOSPI/index.change_pct");
    assert.deepEqual(fact?.rarity, { sessions: 599, alike: 0 });
  });

  test("turnover is held against the last year alone, on the side where it lies", () => {
    const values = [
      ...Array.from({ length: 100 }, () => 9e12),
      ...Array.from({ length: 250 }, (_, at) => 1e12 + at * 1e9),
    ];
    const past = pastOf(quietCloses(600), { "turnover.value": values });
    const traded = (units: bigint) => {
      const turnover = { receipt: "a", value: { value: { units, scale: 0 } } };
      return find(factsOf({ ...indexOf("1001.00", "1000.00"), turnover }, past), "KOSPI/turnover.value")?.rarity;
    };
    assert.deepEqual(traded(5_000_000_000_000n), { sessions: 250, alike: 0, side: "high" });
    assert.deepEqual(traded(1_001_000_000_000n), { sessions: 250, alike: 2, side: "low" });
  });

  test("a flow is held against flows of its own sign", () => {
    const flows = Array.from({ length: 300 }, (_, at) => (at % 2 === 0 ? 1 : -1) * (1e11 + at * 1e8));
    const past = pastOf(quietCloses(600), { "flow.foreign": flows });
    const amounts = { foreign: { value: { units: -129_000_000_000n, scale: 0 } } };
    const facts = factsOf({ ...indexOf("1001.00", "1000.00"), flows: { receipt: "a", amounts } }, past);
    assert.deepEqual(find(facts, "KOSPI/flow.foreign")?.rarity, { sessions: 250, alike: 5, side: "low" });
  });

  test("a record close is as rare as record closes were", () => {
    const sessions = sessionsBefore(600);
    const rows = [10, 200, 400].map((at) => ({ session: sessions[at] as never, close: hundredths(100_000 + at) }));
    const span = { from: sessions[0] as never, through: "2026-01-08" as never, rows, receipt: { ...receiptOf() } };
    const past = pastOf(quietCloses(600), {}, { recordCloses: () => span });
    const record = factsAfter(103_000, past).find((fact) => fact.event?.kind === "record_close");
    assert.deepEqual(record?.rarity, { sessions: 600, alike: 3 });
  });
});

function receiptOf() {
  return { id: "r", source: "s", received: "", licence: "none", venue: "KRX", phase: "settled" } as const;
}
