import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { said } from "./said.ts";

type Case = readonly [sentence: string, ...claims: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "a part of the issues that rose is no count of the market, unless it met the limit": [
    ["오른 412개 종목 중 37개는 5% 이상 뛰었다."],
    ["내린 388개 종목 중 190개가 코스닥이었다."],
    ["오른 412개 종목 중 11개가 상한가로 마감했다.", "breadth.gainers KOSPI 412", "breadth.limit_up KOSPI 11"],
  ],
  "counts go to the two sides in order": [
    [
      "코스닥시장에서 상한가와 하한가를 기록한 종목은 각각 12개, 3개였다.",
      "breadth.limit_up KOSDAQ 12",
      "breadth.limit_down KOSDAQ 3",
    ],
    ["상승 종목과 하락 종목은 각각 440개와 380개였다.", "breadth.gainers KOSPI 440", "breadth.losers KOSPI 380"],
  ],
  "sides with bare counts are counted": [
    [
      "거래소시장에서는 상승 371, 하락 522로 내린 종목이 많았다.",
      "breadth.gainers KOSPI 371",
      "breadth.losers KOSPI 522",
    ],
    ["상승 371 하락 522로 내린 종목이 많았다.", "breadth.gainers KOSPI 371", "breadth.losers KOSPI 522"],
    ["이달 들어 상승 12, 하락 5로 오른 날이 많았다."],
  ],
  "the count behind a part is the whole's": [
    [
      "오른 종목은 상한가 12개를 비롯해 401개, 내린 종목은 하한가 3개 등 326개였다.",
      "breadth.limit_up KOSPI 12",
      "breadth.gainers KOSPI 401",
      "breadth.limit_down KOSPI 3",
      "breadth.losers KOSPI 326",
    ],
    ["내린 종목은 하한가 3개 등 326개로 하락종목이 많았다.", "breadth.limit_down KOSPI 3", "breadth.losers KOSPI 326"],
  ],
  "a bracket behind a count holds those at the limit": [
    [
      "오른 종목이 4백1개(상한가 12개)로 내린 종목 3백26개(하한가 3개)보다 많았다.",
      "breadth.gainers KOSPI 401",
      "breadth.limit_up KOSPI 12",
      "breadth.losers KOSPI 326",
      "breadth.limit_down KOSPI 3",
    ],
    ["401개 종목이 상승(상한가 12)했다.", "breadth.gainers KOSPI 401", "breadth.limit_up KOSPI 12"],
  ],
  "those that stood still may be told in a sentence of their own": [
    [
      "코스닥시장에서는 401개 종목이 올랐고 326개 종목이 내렸다. 90개는 전날과 같은 보합으로 마감했다.",
      "breadth.gainers KOSDAQ 401",
      "breadth.losers KOSDAQ 326",
      "breadth.unchanged KOSDAQ 90",
    ],
    ["시가총액 상위 10개 종목이 엇갈렸다. 3개는 보합으로 마감했다."],
  ],
  "a comma or a sum may part the part from its whole": [
    [
      "오른 종목은 상한가 12개를 포함, 401개였다. 내린 종목은 하한가 3개를 합쳐 326개에 불과했다.",
      "breadth.limit_up KOSPI 12",
      "breadth.gainers KOSPI 401",
      "breadth.limit_down KOSPI 3",
      "breadth.losers KOSPI 326",
    ],
    ["상한가를 보인 종목도 113개나 됐다.", "breadth.limit_up KOSPI 113"],
  ],
  "the rest of those listed stood still": [
    [
      "코스피 상장 종목 중 502개가 올랐고 340개가 내렸으며 나머지 58개는 보합이었다.",
      "breadth.gainers KOSPI 502",
      "breadth.losers KOSPI 340",
      "breadth.unchanged KOSPI 58",
    ],
  ],
  "those at the limit are a part of those that rose": [
    ["오른 405개 종목 가운데 8개 종목이 상한가를 나타냈다.", "breadth.gainers KOSPI 405", "breadth.limit_up KOSPI 8"],
  ],
  "the largest are no count of the market": [["코스닥 시가총액상위 5개 종목은 모두 주가가 상승했다."]],
  "how many more rose than fell is no count": [["내린 종목이 오른 종목보다 1백개 가까이 많았다."]],
  "those at the limit may be told behind why": [
    ["이날 상한가 종목은 우선주 강세에 힘입어 15개를 기록했다.", "breadth.limit_up KOSPI 15"],
  ],
};

for (const [promise, cases] of Object.entries(CASES)) {
  describe(promise, () => {
    for (const [sentence, ...claims] of cases) test(sentence, () => assert.deepEqual(said(sentence), claims));
  });
}

test("behind the issues at their limit comes the count of all", () => {
  assert.deepEqual(said("오른 종목은 상한가 61개등 모두 342개였다."), [
    "breadth.limit_up KOSPI 61",
    "breadth.gainers KOSPI 342",
  ]);
  assert.deepEqual(said("하한가 없이 162종목만 뒷걸음질치고 있다."), ["breadth.losers KOSPI 162"]);
});

test("two markets told in a list have each their issues at the limit", () => {
  assert.deepEqual(said("이날 코스피 3개, 코스닥 5개 종목이 상한가까지 올랐다."), [
    "breadth.limit_up KOSPI 3",
    "breadth.limit_up KOSDAQ 5",
  ]);
  assert.deepEqual(said("코스피 412개, 코스닥 812개 종목이 올랐고 상한가는 3개였다."), [
    "breadth.gainers KOSPI 412",
    "breadth.gainers KOSDAQ 812",
    "breadth.limit_up KOSDAQ 3",
  ]);
});
