import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { Directory, type InstrumentFile } from "../../src/market/instrument.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { readStory } from "../../src/reader/read-story.ts";
import { claimJson } from "../../src/reader/reading-json.ts";

const SHARED = new URL("../../../shared/stories/", import.meta.url);
const FILE = new URL("../../src/market/data/krx-instruments.json", import.meta.url);
const absent = existsSync(SHARED) ? false : `${SHARED.pathname} is absent: labelled stories are not in the repository`;

interface Label {
  readonly measure: string;
  readonly value: number | string;
  readonly offset: number;
  readonly printed: string;
}

test("most labelled figures are read with their measure and value, and every digit is accounted for", {
  skip: absent,
}, () => {
  const directory = new Directory(JSON.parse(readFileSync(FILE, "utf8")) as InstrumentFile);
  const folder = new URL("en-labelled/", SHARED);
  let wanted = 0;
  let found = 0;
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".json"))) {
    const story = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as {
      text: string;
      date: string;
      claims: Label[];
    };
    const reading = readStory(story.text, { session: story.date as TradingDay, language: "en" }, directory);
    const { total, bound, named, unread } = reading.digits;
    assert.equal(bound + named + unread, total, name);
    assert.equal(total, story.text.replace(/[^0-9]/g, "").length, name);
    const claims = reading.claims.map(claimJson);
    for (const label of story.claims.filter(({ measure }) => measure !== "other")) {
      wanted++;
      const end = label.offset + label.printed.length;
      const hit = claims.some(
        (claim) =>
          claim.measure === label.measure &&
          claim.offset < end &&
          label.offset < claim.offset + claim.printed.length &&
          claim.value === label.value,
      );
      if (hit) found++;
    }
  }
  assert.ok(found >= wanted * 0.9, `${found} of ${wanted}`);
});
