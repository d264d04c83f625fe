import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkStory } from "../../src/checker/check-story.ts";
import type { Knowledge } from "../../src/checker/knowledge.ts";
import { tradingDay } from "../../src/market/trading-day.ts";
import type { Reading } from "../../src/reader/claim.ts";
import { readStory } from "../../src/reader/read-story.ts";
import { knowledge, scope, withTape } from "./small-story.ts";

function read(text: string, session: string): Reading {
  const { directory, calendar } = knowledge;
  return readStory(text, { session: tradingDay(session), language: "ko", ...(calendar && { calendar }) }, directory);
}

/** Prints that are called wrong in a story, with the relation that says so. */
function wrong(text: string, known: Knowledge = knowledge, session = "2026-01-05"): string[] {
  const reading = read(text, session);
  const { verdicts } = checkStory(reading, known);
  return reading.claims.flatMap(({ printed }, at) => {
    const { verdict, code = "" } = verdicts[at] ?? {};
    return verdict === "inconsistent" || verdict === "contradicted" ? [`${printed} ${code}`] : [];
  });
}

/** Knowledge of a story of the session before. */
const after = (text: string, session = "2026-01-02"): Knowledge => ({
  ...knowledge,
  earlier: [{ reading: read(text, session), name: "yesterday" }],
});

describe("prices in mixed numerals chain to yesterday's story", () => {
  const before = after("LG에너지솔루션은 36만1천원, 기아는 1.28% 오른 12만원에 거래를 마쳤다.");
  test("a sound line stands", () => {
    assert.deepEqual(wrong("LG에너지솔루션은 3.19% 오른 37만2천500원에 거래를 마쳤다.", before), []);
    assert.deepEqual(wrong("기아는 보합인 12만원에 거래를 마쳤다.", before), []);
  });
  test("a changed digit of the percent or the price is found", () => {
    assert.equal(wrong("LG에너지솔루션은 3.49% 오른 37만2천500원에 거래를 마쳤다.", before).length, 2);
    assert.equal(wrong("LG에너지솔루션은 3.19% 오른 37만3천원에 거래를 마쳤다.", before).length, 2);
    // 12만2천원 has a base price for 0.83 percent, but it is not yesterday's close.
    assert.deepEqual(wrong("기아는 0.83% 오른 12만2천원에 거래를 마쳤다."), []);
    assert.deepEqual(wrong("기아는 0.83% 오른 12만2천원에 거래를 마쳤다.", before), [
      "0.83% relations-clash/stock-chain",
      "12만2천원 relations-clash/stock-chain",
    ]);
  });
});

describe("an amount in 조 and 만 that skipped its 억", () => {
  const tape = withTape({
    "KOSPI@2026-01-05": [
      scope("2026-01-05", { "KOSPI/turnover.value": "33119700000000", "KOSPI/flow.individual": "1614900000000" }),
    ],
  });
  test("is no near print, however small the part is", () => {
    assert.deepEqual(wrong("코스피 거래대금은 33조1천197만원이었다.", tape), ["33조1천197만원 tape-differs/value"]);
    assert.deepEqual(wrong("개인은 1조6천149만원을 순매수했다.", tape), ["1조6천149만원 tape-differs/value"]);
  });
  test("with its 억 it is", () => {
    assert.deepEqual(wrong("코스피 거래대금은 33조1천105억3만원이었다.", tape), []);
    assert.deepEqual(wrong("개인은 1조6천149억원을 순매수했다.", tape), []);
  });
});
