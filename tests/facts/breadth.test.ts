import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { factsOf, find, indexOf, value } from "./made-day.ts";

const counted = (gainers: number, losers: number, more = {}) => ({
  breadth: { receipt: "b", gainers, losers, ...more },
});

describe("breadth", () => {
  test("every count that was told is a fact, in issues", () => {
    const facts = factsOf(counted(371, 522, { unchanged: 41, limitUp: 3, limitDown: 1, halted: 9 }));
    const names = ["gainers", "losers", "unchanged", "limit_up", "limit_down", "halted"];
    assert.deepEqual(
      names.map((name) => value(facts, `KOSPI/breadth.${name}`)),
      ["371", "522", "41", "3", "1", "9"],
    );
    assert.equal(find(facts, "KOSPI/breadth.gainers")?.unit, "issues");
    assert.equal(find(facts, "KOSPI/breadth.gainers")?.phase, "evening");
  });

  test("a count that was not told is missing, never zero", () => {
    const facts = factsOf(counted(371, 522));
    assert.equal(value(facts, "KOSPI/breadth.unchanged"), undefined);
    assert.equal(value(factsOf(counted(371, 522, { unchanged: 0 })), "KOSPI/breadth.unchanged"), "0");
  });

  test("no breadth, no facts", () => {
    assert.ok(!factsOf(indexOf("1", "1")).some((fact) => fact.measure.startsWith("breadth.")));
  });
});

describe("an index against its own breadth", () => {
  const cases: readonly [string, string, number, number, boolean][] = [
    ["101", "100", 371, 522, true],
    ["99", "100", 670, 228, true],
    ["101", "100", 522, 371, false],
    ["99", "100", 228, 670, false],
    ["100", "100", 371, 522, false],
    ["101", "100", 450, 450, false],
  ];
  for (const [close, previous, gainers, losers, diverges] of cases) {
    test(`${previous} to ${close} with ${gainers} up and ${losers} down ${diverges ? "diverges" : "does not diverge"}`, () => {
      const facts = factsOf({ ...indexOf(close, previous), ...counted(gainers, losers) });
      const fact = facts.find((one) => one.event?.kind === "divergence");
      assert.equal(fact !== undefined, diverges);
      if (fact) {
        assert.deepEqual(fact.inputs, [
          "KOSPI/index.change@2026-01-08",
          "KOSPI/breadth.gainers@2026-01-08",
          "KOSPI/breadth.losers@2026-01-08",
        ]);
        assert.deepEqual(fact.receipts, ["b", "a"]);
      }
    });
  }
});
