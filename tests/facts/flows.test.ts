import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { decimal, formatDecimal } from "../../src/market/decimal.ts";
import { factsOf, find, value } from "./made-day.ts";

const flows = (amounts: Record<string, string>) => ({
  flows: {
    receipt: "a",
    amounts: Object.fromEntries(
      Object.entries(amounts).map(([group, text]) => [group, { value: decimal(text), precision: decimal("10000000") }]),
    ),
  },
});

describe("net buying", () => {
  test("is positive, net selling negative, and keeps its precision", () => {
    const facts = factsOf(flows({ foreign: "644680000000", individual: "-454430000000" }));
    assert.equal(value(facts, "KOSPI/flow.foreign"), "644680000000");
    assert.equal(value(facts, "KOSPI/flow.individual"), "-454430000000");
    const precision = find(facts, "KOSPI/flow.foreign")?.precision;
    assert.equal(precision && formatDecimal(precision), "10000000");
    assert.equal(find(facts, "KOSPI/flow.foreign")?.unit, "KRW");
  });

  test("a group that was not told is missing, one that came out even is zero", () => {
    const facts = factsOf(flows({ foreign: "0" }));
    assert.equal(value(facts, "KOSPI/flow.foreign"), "0");
    assert.equal(value(facts, "KOSPI/flow.institution"), undefined);
  });

  test("no flows, no facts", () => {
    assert.deepEqual(factsOf({}), []);
  });
});
