import assert from "node:assert/strict";
import { test } from "node:test";
import { checkStory } from "../../src/checker/check-story.ts";
import { labelledStories, noStories } from "./labelled-story.ts";
import { knowledge } from "./small-story.ts";

/**
 * Clashes in the labelled stories that are the publishers' own, each looked at: the labels note the first three; the
 * last two are a percent of another moment (848,000 won is 8.2 percent below that day's base) and a misprint of 0.68.
 */
const WRONG_IN_PRINT: Readonly<Record<string, readonly string[]>> = {
  "en/114.json": ["won-and-dollars"],
  "ko/041.json": ["index-triple"],
  "ko/077.json": ["breadth-issues"],
  "en/044.json": ["stock-base"],
  "en/042.json": ["stock-base"],
};

test("real stories without a tape raise no false alarm, and their misprints are found", { skip: noStories }, () => {
  for (const { name, reading } of [...labelledStories("en"), ...labelledStories("ko")]) {
    const { relations } = checkStory(reading, knowledge);
    const failing = relations.filter(({ holds }) => !holds).map(({ code }) => code);
    assert.deepEqual(failing, WRONG_IN_PRINT[name] ?? [], name);
  }
});

test("most figures of a Korean close story take part in some relation", { skip: noStories }, () => {
  let figures = 0;
  let consistent = 0;
  for (const { reading } of labelledStories("en")) {
    if (reading.market !== "KOSPI") continue;
    const { summary } = checkStory(reading, knowledge);
    consistent += summary.consistent;
    figures += reading.claims.filter(({ measure }) => measure !== "other").length;
  }
  assert.ok(consistent / figures > 0.7, `${consistent} of ${figures}`);
});
