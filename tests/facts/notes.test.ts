import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isNumeric } from "../../src/facts/fact.ts";
import { noteFacts, noteReceipt } from "../../src/facts/notes.ts";
import { formatDecimal } from "../../src/market/decimal.ts";
import type { MacroNote, Note } from "../../src/market/note.ts";
import { SESSION } from "./made-day.ts";

const exports: MacroNote = {
  kind: "macro",
  id: "exports-2025",
  suppliedBy: "the desk",
  source: "government data",
  measure: "exports",
  subject: "South Korea",
  period: "2025",
  value: "709700000000",
  precision: "100000000",
  unit: "USD",
  markPassed: "700000000000",
};

describe("what a person supplies", () => {
  test("a macro figure is a fact with its precision, and the mark it passed another", () => {
    const facts = noteFacts([exports], SESSION);
    assert.deepEqual(
      facts.map((fact) => [fact.id, isNumeric(fact) && formatDecimal(fact.value), fact.unit]),
      [
        ["South Korea exports 2025/macro@2026-01-08", "709700000000", "USD"],
        ["South Korea exports 2025 mark/macro@2026-01-08", "700000000000", "USD"],
      ],
    );
    assert.equal(facts[0]?.precision && formatDecimal(facts[0].precision), "100000000");
  });

  test("its formula says whose word it is, and its receipt where they have it from", () => {
    const [fact] = noteFacts([exports], SESSION);
    assert.equal(fact?.formula, "as supplied by the desk");
    const receipt = noteReceipt(exports, SESSION);
    assert.deepEqual(fact?.receipts, [receipt.id]);
    assert.equal(receipt.source, "government data");
    assert.equal(receipt.request, "supplied by the desk");
  });

  test("a receipt of its own comes before the source it names", () => {
    const from = { source: "Yonhap News Agency", published: "2026-01-02", reference: "1", url: "https://example.org/" };
    const receipt = noteReceipt({ ...exports, receipt: from }, SESSION);
    assert.equal(receipt.source, "Yonhap News Agency");
    assert.equal(receipt.published, "2026-01-02");
  });

  test("words are a fact that they were said", () => {
    const words: Note = { kind: "reason", id: "why", suppliedBy: "the desk", code: "005930", en: "demand" };
    const [fact] = noteFacts([words], SESSION);
    assert.equal(fact?.id, "note why/other@2026-01-08");
    assert.equal(fact?.measure, "other");
  });

  test("an odd unit is kept out of the vocabulary of units", () => {
    assert.equal(noteFacts([{ ...exports, unit: "jobs" }], SESSION)[0]?.unit, "");
  });
});
