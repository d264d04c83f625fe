import assert from "node:assert/strict";
import { test } from "node:test";
import { columns } from "../../src/cli/columns.ts";

test("columns are as wide as their widest cell, Korean letters counted twice, nothing trailing", () => {
  assert.deepEqual(
    columns([
      ["삼성전자", "1", ""],
      ["a", "22", "end"],
    ]),
    ["삼성전자  1", "a         22  end"],
  );
  assert.deepEqual(columns([]), []);
});
