import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { codeUnits } from "../../src/reader/code-unit.ts";

const LENGTHS = [0, 1, 63, 64, 65, 8_191, 8_192, 8_193, 70_000, 10];

test("a text's code units stand one by one, with two zeros behind them, whatever was asked before", () => {
  for (const length of LENGTHS) expectUnits("가a,".repeat(length).slice(0, length));
  fc.assert(fc.property(fc.string({ unit: "binary" }), expectUnits));
});

function expectUnits(text: string): void {
  const units = codeUnits(text);
  for (let at = 0; at < text.length; at++) assert.equal(units[at], text.charCodeAt(at));
  assert.deepEqual([...units.slice(text.length, text.length + 2)], [0, 0]);
}
