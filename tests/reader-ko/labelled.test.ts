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
  readonly bound?: string;
}

interface Labelled {
  readonly text: string;
  readonly date: string;
  readonly claims: readonly Label[];
}

const directory = new Directory(JSON.parse(readFileSync(FILE, "utf8")) as InstrumentFile);

test("of the labelled Korean figures at least 97 percent are read, and at most 2 percent of what is read is wrong", {
  skip: absent,
}, () => {
  const folder = new URL("ko-labelled/", SHARED);
  let wanted = 0;
  let found = 0;
  let said = 0;
  let right = 0;
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".json"))) {
    const story = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Labelled;
    const reading = readStory(story.text, { session: story.date as TradingDay }, directory);
    assert.equal(reading.language, "ko", name);
    const { total, bound, named, unread } = reading.digits;
    assert.equal(bound + named + unread, total, name);
    assert.equal(total, story.text.replace(/[^0-9]/g, "").length, name);
    const claims = reading.claims.map(claimJson);
    const overlap = (a: { offset: number; printed: string }, b: { offset: number; printed: string }) =>
      a.offset < b.offset + b.printed.length && b.offset < a.offset + a.printed.length;
    const same = (label: Label, claim: (typeof claims)[number]) =>
      overlap(label, claim) &&
      claim.measure === label.measure &&
      claim.value === label.value &&
      (claim.bound === undefined) === (label.bound === undefined);
    for (const label of story.claims.filter(({ measure }) => measure !== "other")) {
      wanted++;
      if (claims.some((claim) => same(label, claim))) found++;
    }
    for (const claim of claims.filter(({ measure }) => measure !== "other")) {
      said++;
      if (story.claims.some((label) => same(label, claim) || (label.measure === "other" && overlap(label, claim))))
        right++;
    }
  }
  assert.ok(found >= wanted * 0.97, `${found} of ${wanted} read`);
  assert.ok(right >= said * 0.98, `${right} of ${said} right`);
});
