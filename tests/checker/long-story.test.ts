import assert from "node:assert/strict";
import { test } from "node:test";
import { checkStory } from "../../src/checker/check-story.ts";
import { readStory } from "../../src/reader/read-story.ts";
import { calendar, directory } from "../reader/reading.ts";
import { scope, withTape } from "./small-story.ts";

const SESSION = "2026-01-02" as never;
const tape = withTape({
  "KOSPI@2026-01-02": [
    scope("2026-01-02", {
      "KOSPI/index.close": "4309.63",
      "KOSPI/index.change_pct": "2.27",
      "KOSDAQ/index.change_pct": "1.11",
      "005930/stock.close": "128500",
      "005930/stock.change_pct": "7.17",
      "KOSPI/flow.foreign": "630900000000",
    }),
  ],
});

/** Digits that change from sentence to sentence: figures that are all the same would be one figure. */
const STORIES: readonly [title: string, language: "en" | "ko", sentence: (n: number) => string][] = [
  [
    "levels that only moved",
    "en",
    (n) => `The KOSPI fell to ${2000 + (n % 900)}.${10 + (n % 80)}. It closed at 2,11${n % 10}.5. `,
  ],
  ["levels far apart", "en", (n) => `The Nikkei rose to ${200 + ((n * 7) % 9000)}.${10 + (n % 80)}. `],
  ["totals told again", "en", (n) => `In Jakarta, ${100 + (n % 50)} stocks rose and ${200 + (n % 33)} fell. `],
  [
    "prices of one stock",
    "en",
    (n) => `Samsung Electronics rose ${n % 20}.${10 + (n % 80)} percent to ${50 + (n % 99)},500 won. `,
  ],
  ["one sentence without end", "en", (n) => `"It (the (index) rose ${n % 9}.${10 + (n % 80)} percent" `],
  ["weekdays without a comma", "en", () => "Tuesday the KOSPI rose 1 percent and fell "],
  [
    "levels that each index passed",
    "en",
    (n) => `FTSE ${n % 90} rose past the ${1 + (n % 40)},000-point mark to ${1 + (n % 44)},${100 + (n % 800)}.5. `,
  ],
  ["net buying", "en", (n) => `Foreigners bought a net ${n % 900}.${n % 9} billion won. `],
  [
    "rates",
    "en",
    (n) => `The won closed at ${1300 + (n % 200)}.${n % 9} won against the dollar, down ${n % 9}.1 won. `,
  ],
  ["percentages in brackets", "ko", (n) => `삼성전자(${n % 9}.${10 + (n % 80)}%)와 전기전자(${n % 7}.1%)가 올랐다. `],
  [
    "levels of other days",
    "ko",
    (n) => `코스피는 지난 ${1 + (n % 12)}월 ${1 + (n % 28)}일 ${2000 + (n % 900)}.11을 기록했다. `,
  ],
];

const SENTENCES = 4000;
/** Processor time in milliseconds below which growth tells more of the machine than of the work. */
const TOO_SHORT = 1500;

/** Processor time of reading and checking a story of so many sentences, in milliseconds. */
function work(sentence: (n: number) => string, language: "en" | "ko", sentences: number): number {
  const text = Array.from({ length: sentences }, (_, n) => sentence(n)).join("");
  const start = process.cpuUsage();
  const reading = readStory(text, { session: SESSION, language, calendar }, directory);
  const { verdicts } = checkStory(reading, tape);
  const { user, system } = process.cpuUsage(start);
  assert.ok(verdicts.length >= sentences / 2);
  return (user + system) / 1000;
}

for (const [title, language, sentence] of STORIES) {
  test(`${title}, on and on, take work in proportion to the story's length`, () => {
    work(sentence, language, SENTENCES / 4);
    const short = work(sentence, language, SENTENCES);
    const long = work(sentence, language, SENTENCES * 4);
    assert.ok(long < TOO_SHORT || long / short < 9, `four times the sentences took ${(long / short).toFixed(1)} x`);
  });
}
