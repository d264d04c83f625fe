import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { isMeasure, MEASURES } from "../../src/market/measure.ts";

const DESIGN = "../shared/design.md";

test("the vocabulary is the one of the design", { skip: existsSync(DESIGN) ? false : `${DESIGN} is not here` }, () => {
  const line = readFileSync(DESIGN, "utf8")
    .split("\n")
    .find((one) => one.startsWith("Measures, the one vocabulary"));
  const listed: string[] = [];
  const plain = (line ?? "").replace(/\([^)]*\)/g, "").replace(/`(index|foreign_index)\.\*`/g, "");
  for (const [, words = ""] of plain.matchAll(/`([^`]+)`/g)) {
    let room = "";
    for (const word of words.split(" ")) {
      if (!word.startsWith(".")) room = word.split(".")[0] ?? "";
      listed.push(word.startsWith(".") ? `${room}${word}` : word);
    }
  }
  // The line names fx.reference apart, inside the bracket that explains it.
  assert.deepEqual([...new Set([...listed, "fx.reference"])].sort(), Object.keys(MEASURES).sort());
});

test("every measure has a meaning in both languages", () => {
  for (const [name, { en, ko }] of Object.entries(MEASURES)) {
    assert.ok(en.length > 3 && /[가-힣]/.test(ko), name);
  }
});

test("only words of the vocabulary are measures", () => {
  assert.equal(isMeasure("index.close"), true);
  for (const word of ["index", "Index.close", "toString", "constructor", "", "index.close "]) {
    assert.equal(isMeasure(word), false, word);
  }
});
