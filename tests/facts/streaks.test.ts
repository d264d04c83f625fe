import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { formatDecimal } from "../../src/market/decimal.ts";
import { closesBefore, factsOf, find, historyWith, indexOf } from "./made-day.ts";

/** What is said of a run: the closes before the session, then today's. */
function run(...closes: readonly string[]): string | undefined {
  const before = closes.slice(0, -1);
  const facts = factsOf(
    indexOf(closes.at(-1) ?? "", before.at(-1) ?? ""),
    historyWith({ closes: closesBefore(...before) }),
  );
  const fact = find(facts, "KOSPI/streak.sessions");
  if (fact?.event?.kind !== "streak" || typeof fact.value === "string") return undefined;
  return `${formatDecimal(fact.value)} ${fact.event.direction}${fact.event.ended ? " ended" : ""}`;
}

describe("sessions in a row", () => {
  const cases: readonly [string, readonly string[], string | undefined][] = [
    ["three rises after a fall", ["105", "100", "101", "102", "103"], "3 up"],
    ["five falls after a rise", ["100", "105", "104", "103", "102", "101", "100"], "5 down"],
    ["two rises are nothing to write about", ["105", "100", "101", "102"], undefined],
    ["a run that may be longer than the history is not said", ["100", "101", "102", "103"], undefined],
    ["the level it started from alone does not prove it", ["99", "100", "101", "102", "103"], undefined],
    ["an unchanged day before it does", ["100", "100", "101", "102", "103"], "3 up"],
    ["an unchanged day breaks it", ["105", "100", "101", "102", "102", "103"], undefined],
    ["a fall ends a run of three", ["105", "100", "101", "102", "103", "102"], "3 up ended"],
    ["a rise ends a run of four falls", ["100", "105", "104", "103", "102", "101", "102"], "4 down ended"],
    ["an ended run of unknown length is not said", ["100", "101", "102", "103", "102"], undefined],
    ["an ended run of two is not said", ["105", "100", "101", "102", "101"], undefined],
    ["an unchanged close says nothing", ["105", "100", "101", "102", "103", "103"], undefined],
    ["a hundredth of a point is a rise", ["105", "100", "100.01", "100.02", "100.03"], "3 up"],
    ["no history", ["100", "101"], undefined],
  ];
  for (const [what, closes, expected] of cases) {
    test(`${what}: ${expected ?? "nothing"}`, () => assert.equal(run(...closes), expected));
  }

  test("a run is witnessed by every row of it and the two before", () => {
    const closes = ["107", "105", "100", "101", "102"];
    const facts = factsOf(indexOf("103", "102"), historyWith({ closes: closesBefore(...closes) }));
    const fact = find(facts, "KOSPI/streak.sessions");
    const seen = fact?.witness?.rows.map((row) => formatDecimal(row.close));
    assert.deepEqual(seen, ["105", "100", "101", "102", "103"]);
    assert.deepEqual(fact?.receipts, ["a", "closes"]);
  });

  test("without a history of closes nothing is said", () => {
    assert.equal(find(factsOf(indexOf("103", "102")), "KOSPI/streak.sessions"), undefined);
  });
});
