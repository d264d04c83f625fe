import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { milestoneStep, roundestLevel } from "../../src/facts/records.ts";
import { compare, decimal, formatDecimal } from "../../src/market/decimal.ts";
import { sampled } from "../rooms/sampled.ts";
import { closesBefore, factsOf, find, historyWith, indexOf, value } from "./made-day.ts";

const beaten = historyWith({ records: closesBefore("4100.00", "4221.87") });

describe("a record close", () => {
  test("is said with the record it beat and its day, and the rows that prove it", () => {
    const facts = factsOf(indexOf("4309.63", "4214.17"), beaten);
    assert.equal(value(facts, "KOSPI/record.previous_close"), "4221.87");
    assert.equal(value(facts, "KOSPI/record.previous_date"), "2026-01-07");
    const record = facts.find((fact) => fact.event?.kind === "record_close");
    assert.deepEqual(
      record?.witness?.rows.map((row) => formatDecimal(row.close)),
      ["4221.87"],
    );
    assert.deepEqual(record?.receipts, ["a", "records"]);
  });

  const silent: readonly [string, Parameters<typeof indexOf>, typeof beaten][] = [
    ["without a history of records", ["4309.63", "4214.17"], historyWith({})],
    ["with closes but no list of records", ["4309.63", "4214.17"], historyWith({ closes: closesBefore("1", "2") })],
    ["for a close equal to the record", ["4221.87", "4214.17"], beaten],
    ["for a close below the record", ["4221.86", "4214.17"], beaten],
    ["for a fall, however small", ["4214.16", "4214.17"], beaten],
  ];
  for (const [when, levels, history] of silent) {
    test(`is not said ${when}`, () => {
      const facts = factsOf(indexOf(...levels), history);
      assert.equal(value(facts, "KOSPI/record.previous_close"), undefined);
      assert.ok(!facts.some((fact) => fact.event?.kind === "record_close"));
    });
  }

  test("does not count the session's own row as one before it", () => {
    const own = closesBefore("4100.00");
    const withToday = [...own, { session: "2026-01-08" as never, close: decimal("4309.63") }];
    const facts = factsOf(indexOf("4309.63", "4214.17"), historyWith({ records: withToday }));
    assert.equal(value(facts, "KOSPI/record.previous_close"), "4100.00");
  });
});

describe("a round level", () => {
  const crossing = (close: string, previous: string, history = beaten) => {
    const fact = find(factsOf(indexOf(close, previous), history), "KOSPI/milestone.level");
    if (fact?.event?.kind !== "level" || typeof fact.value === "string") return undefined;
    return `${fact.event.crossing} ${formatDecimal(fact.value)}`;
  };
  const cases: readonly [string, string, string, string | undefined][] = [
    ["first above 4,300", "4309.63", "4214.17", "first 4300"],
    ["a close on the level is not above it", "4300.00", "4214.17", undefined],
    ["a rise from the level itself is the first above it", "4309.63", "4300.00", "first 4300"],
    ["a rise to a level names the one before", "4300.00", "4190.00", "regained 4200"],
    ["a thousand before a hundred", "5084.85", "4949.59", "first 5000"],
    ["won back, when the record stays unbeaten", "4210.00", "4190.00", "regained 4200"],
    ["lost", "4190.00", "4210.00", "lost 4200"],
    ["closing on the level does not lose it", "4200.00", "4210.00", undefined],
    ["a fall from the level itself loses it", "4199.99", "4200.00", "lost 4200"],
    ["a long fall names the last of the hundreds", "3810.00", "3990.00", "lost 3900"],
    ["nothing between", "4215.00", "4214.17", undefined],
    ["no change", "4200.00", "4200.00", undefined],
  ];
  for (const [what, close, previous, expected] of cases) {
    test(`${previous} to ${close}: ${expected ?? "none"} (${what})`, () =>
      assert.equal(crossing(close, previous), expected));
  }

  test("a crash through thousands names the lowest", () => {
    assert.equal(crossing("9940.75", "11689.51", historyWith({})), "lost 10000");
  });

  test("without a history a level can be lost, never first nor won back", () => {
    assert.equal(crossing("4190.00", "4210.00", historyWith({})), "lost 4200");
    assert.equal(crossing("4309.63", "4214.17", historyWith({})), undefined);
  });

  for (const [level, step] of [
    [9.99, 1],
    [99, 1],
    [100, 10],
    [880, 10],
    [1000, 100],
    [4309, 100],
  ] as const) {
    test(`at ${level} points levels are ${step} apart`, () => assert.equal(milestoneStep(level), step));
  }

  test("the level a move leaves behind is not the one it ends on, and may be the one it starts from", () => {
    const points = fc.integer({ min: 10, max: 30_000 }).map((tens) => ({ units: BigInt(tens) * 1000n, scale: 2 }));
    fc.assert(
      fc.property(points, points, (from, to) => {
        const level = roundestLevel(from, to);
        if (!level) return;
        const way = compare(to, from);
        assert.equal(compare(to, level), way);
        assert.notEqual(compare(from, level), way);
      }),
      sampled(500),
    );
  });
});
