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

describe("a word of size that its percentage cannot bear is found", () => {
  const clashes: readonly string[] = [
    "삼성전자는 0.40% 급등한 12만500원에 마감했다.",
    "코스피는 전 거래일보다 12.10포인트(0.29%) 급락한 4,202.07에 마쳤다.",
    "코스닥지수는 전 거래일보다 20.10포인트(2.17%) 오른 945.57로 약보합 마감했다.",
    "코스닥지수는 전 거래일보다 1.10포인트(0.12%) 오른 926.57로 약보합 마감했다.",
    "코스피는 0.12% 내려 강보합으로 거래를 마쳤다.",
    "현대차는 1.20% 상승해 보합을 기록했다.",
  ];
  for (const text of clashes) {
    test(text, () => assert.ok(wrong(text).some((found) => found.includes("relations-clash"))));
    test(`alone: ${text}`, () => {
      const { relations } = checkStory(read(text, "2026-01-05"), knowledge);
      assert.ok(relations.some(({ code, holds }) => code === "move-word" && !holds));
    });
  }
  const sound: readonly string[] = [
    "삼성전자는 7.17% 급등한 12만8천500원에 마감했다.",
    "코스피는 0.12% 오른 강보합으로 거래를 마쳤다.",
    "코스닥지수는 전 거래일보다 1.10포인트(0.12%) 내린 926.57로 약보합 마감했다.",
    // The word is of another moment, another figure or another name.
    "코스피는 1.20% 올랐다. 약보합으로 출발했다.",
    "코스피는 2.10% 오르며 보합권을 벗어나 거래를 마쳤다.",
    "코스피가 0.30% 오르는 사이 급등한 종목도 있었다.",
    "현대차는 0.20% 급등락을 보였다.",
    "코스피는 1.20% 상승했지만 코스닥은 약보합으로 마감했다.",
  ];
  for (const text of sound) test(text, () => assert.deepEqual(wrong(text), []));
});

describe("a weekday is held against the day its words mean", () => {
  const said = (text: string) =>
    checkStory(read(text, "2026-01-05"), knowledge).relations.flatMap(({ code, holds }) =>
      code === "weekday" ? [holds] : [],
    );
  test("right", () => {
    for (const date of [
      "5일(월)",
      "1월 2일(금)",
      "지난 2일(금)",
      "지난달 30일(화)",
      "지난 30일(화)",
      "지난해 11월 3일(월)",
      "2025년 3월 4일(화)",
      "내달 2일(월)",
    ])
      assert.deepEqual(said(`${date} 코스피는 1.20% 올랐다.`), [true], date);
  });
  test("wrong", () => {
    for (const date of ["5일(화)", "지난달 30일(월)", "2025년 3월 4일(수)", "지난해 11월 3일(화요일)"])
      assert.deepEqual(said(`${date} 코스피는 1.20% 올랐다.`), [false], date);
  });
});

test("levels of the KOSDAQ before its base was changed are held against no tape", () => {
  const tape = withTape({ "KOSDAQ@2003-06-05": [scope("2003-06-05", { "KOSDAQ/index.close": "472.6" })] });
  assert.deepEqual(wrong("코스닥지수는 0.11포인트(0.23%) 내린 47.26에 마감했다.", tape, "2003-06-05"), []);
});

test("a low told as a band is held against no other low that the day reached", () => {
  const tape = withTape({
    "KOSPI@2026-01-05": [scope("2026-01-05", { "KOSPI/index.low": "4309.1", "KOSPI/index.high": "4338.5" })],
  });
  assert.deepEqual(wrong("코스피가 4330선까지 밀려났다.", tape), []);
});

test("a level passed for a while, or in a clause that turns, is held against no close", () => {
  const close = "코스피는 전장보다 10.10포인트(0.23%) 내린 4,299.50에 거래를 마쳤다. ";
  for (const passed of [
    "장 초반 4,310선을 잠시 넘어섰고 기관이 팔았다.",
    "4,310선을 넘어섰지만 매물이 쏟아졌다.",
    "4,310선을 돌파했으나 힘이 달렸다.",
  ])
    assert.deepEqual(wrong(close + passed), [], passed);
  assert.notEqual(wrong(`${close}이로써 4,310선을 넘어섰다.`).length, 0);
});
