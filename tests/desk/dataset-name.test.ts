import assert from "node:assert/strict";
import { test } from "node:test";
import { datasetName } from "../../src/desk/words/dataset-name.ts";
import { DATASET_NAMES } from "../../src/market/dataset.ts";

test("every dataset has a name in both languages, and an unknown one its own", () => {
  for (const dataset of [...DATASET_NAMES, "receipts", "set_aside"]) {
    assert.match(datasetName(dataset, "ko"), /^[가-힣 ]+$/);
    assert.doesNotMatch(datasetName(dataset, "en"), /_/);
  }
  assert.equal(datasetName("some_thing", "ko"), "some thing");
});
