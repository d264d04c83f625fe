import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { RELATIONS } from "../../src/checker/relations.ts";

test("the page on checking tells every relation as the table has it", () => {
  const page = readFileSync(new URL("../../docs/checking.md", import.meta.url), "utf8");
  const rows = Object.values(RELATIONS)
    .flat()
    .map(({ code, formula, needs }) => `| \`${code}\` | ${formula} | ${needs} |`);
  assert.deepEqual(
    rows.filter((row) => !page.includes(row)),
    [],
  );
});
