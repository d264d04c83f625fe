import assert from "node:assert/strict";
import { test } from "node:test";
import { checkStory } from "../../src/checker/check-story.ts";
import { knowledgeOf } from "../../src/newsroom/check.ts";
import { readFile } from "../../src/newsroom/read.ts";
import { bundledNewsroom } from "./desk.ts";

const newsroom = bundledNewsroom();
const tape = knowledgeOf(newsroom, { tape: true });

/** What the index did on 2 January 2026, told without a year. */
const told = (close: string, change = "95.46") =>
  `SEOUL - South Korean shares jumped Friday. The KOSPI rose ${change} points, or 2.27 percent, to close at ${close}.`;

const read = (text: string) => readFile(newsroom, "story.txt", new TextEncoder().encode(text), {}).reading;

test("a story that does not say its year is of the one session that closed where it says", () => {
  assert.equal(read(told("4,309.63")).session, "2026-01-02");
});

test("a close that is a slip of the hand away is of the session that moved by the printed points, and is named", () => {
  for (const close of ["4,308.63", "4,309.36", "4,390.63", "4,809.63"]) {
    const reading = read(told(close));
    assert.equal(reading.session, "2026-01-02", close);
    const { verdicts } = checkStory(reading, tape);
    const wrong = reading.claims.filter((_, at) => verdicts[at]?.verdict === "contradicted");
    assert.deepEqual(
      wrong.map(({ printed }) => printed),
      [close],
    );
  }
});

test("a close further off, or one whose move is another's too, is of no session", () => {
  assert.equal(read(told("4,317.36")).session, undefined);
  assert.equal(read(told("4,308.63", "95.64")).session, undefined);
});
