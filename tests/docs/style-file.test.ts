import assert from "node:assert/strict";
import { test } from "node:test";
import { realEffects } from "../../src/newsroom/effects.ts";
import { loadStyle } from "../../src/newsroom/style-file.ts";
import { DEFAULT_STYLE } from "../../src/story/style.ts";

test("docs/style.jsonc lists every setting of the house style with its default", async () => {
  assert.deepEqual(await loadStyle("docs/style.jsonc", realEffects("/nowhere")), DEFAULT_STYLE);
});
