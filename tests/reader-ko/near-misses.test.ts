import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { momentary, said } from "./said.ts";

type Case = readonly [sentence: string, ...claims: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "an index abroad may move a thousand points": [
    [
      "다우지수는 1,132.20(2.41%) 밀린 45,812.37로 마쳤다.",
      "index.change Dow Jones Industrial Average -1132.2",
      "index.change_pct Dow Jones Industrial Average -2.41",
      "index.close Dow Jones Industrial Average 45812.37",
    ],
    ["코스닥 912.46 강보합 마감", "index.close KOSDAQ 912.46"],
  ],
  "a level before the noun of a width is no change": [
    ["코스피 4,206.31 상승률 1.38%로 마쳤다.", "index.close KOSPI 4206.31", "index.change_pct KOSPI 1.38"],
    ["코스피는 57.12 하락폭을 기록했다.", "index.change KOSPI -57.12"],
  ],
  "a bond with its maturity in front is no bill of days": [
    [
      "CD 91일물 금리는 2.74%였다. 5년물 국고채 금리는 2.96%로 마쳤다.",
      "bond.yield CD 91일물 2.74",
      "bond.yield 국고채 5년물 2.96",
    ],
  ],
  "a rate that passes an old high closes all the same": [
    ["원/달러 환율은 이전 고점을 넘어선 1,471.3원에 마감했다.", "fx.rate USD/KRW 1471.3"],
    ["원/달러 환율은 종가 기준 전고점이었던 1,471.3원에서 3원 모자란 수준이다."],
  ],
  "a price for each share is a dividend only where it is paid": [
    ["삼성전자는 주당 11만7천300원을 기록했다.", "stock.close 삼성전자 117300"],
    ["삼성전자는 주당 410원을 주주에게 지급한다."],
  ],
  "what is passed without strain is passed": [
    ["4,200선 돌파는 무리 없이 이뤄냈다.", "milestone.level KOSPI 4200"],
    ["4,200선 돌파는 무리였다."],
  ],
  "the mood of an industry leaves the market its count": [
    ["조선주의 강세 속에 삼성전자 등 531개 종목이 올랐다.", "breadth.gainers KOSPI 531"],
    ["조선주는 물론 삼성전자 등 531개 종목이 올랐다.", "breadth.gainers KOSPI 531"],
  ],
};

describe("what looks like another figure in Korean", () => {
  for (const [promise, cases] of Object.entries(CASES)) {
    test(promise, () => {
      for (const [sentence, ...claims] of cases) assert.deepEqual(said(sentence), claims, sentence);
    });
  }

  test("what is bought in the last minutes is the day's only where a side was reached by then", () => {
    assert.deepEqual(momentary("장 막판 기관이 2,100억원을 순매수하며 지수를 끌어올렸다."), [
      ["flow.institution", true],
    ]);
    assert.deepEqual(momentary("기관은 장 막판 170억원 매수 우위로 전환했다."), [["flow.institution", false]]);
    assert.deepEqual(momentary("기관은 장 막판 주식을 담으며 8억원 순매수로 거래를 마쳤다."), [
      ["flow.institution", false],
    ]);
  });

  test("a line is passed for a moment unless the close is told to have passed it", () => {
    const momentaries = (sentence: string) => momentary(sentence).filter(([measure]) => measure === "milestone.level");
    assert.deepEqual(momentaries("코스피가 4,200선을 돌파하자 매물이 나왔다."), [["milestone.level", true]]);
    assert.deepEqual(momentaries("코스피는 4,206.31로 마감하며 4,200선을 돌파하자 박수가 나왔다."), [
      ["milestone.level", false],
    ]);
    assert.deepEqual(momentaries("코스피가 종가 기준 4,200선을 돌파하자 개인이 팔았다."), [["milestone.level", false]]);
  });
});
