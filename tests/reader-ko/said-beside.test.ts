import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { momentary, said } from "./said.ts";

type Case = readonly [sentence: string, ...claims: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "issues of a kind that went to the limit are not the board's": [
    ["우선주 14개는 상한가까지 치솟았다."],
    ["오른 종목은 512개였다. 14개는 상한가까지 올랐다.", "breadth.gainers KOSPI 512", "breadth.limit_up KOSPI 14"],
  ],
  "a small board in passing leaves the flows to the story's": [
    [
      "코스닥지수는 7.31포인트 오른 912.46에 마쳤다. 코넥스지수도 올랐다. 외국인은 218억원을 순매수했다.",
      "index.change KOSDAQ 7.31",
      "index.close KOSDAQ 912.46",
      "flow.foreign KOSDAQ 21800000000",
    ],
    [
      "코스닥지수는 912.46에 마쳤다. 코넥스에서는 개인이 9억원을 순매수했다. 외국인은 218억원을 순매수했다.",
      "index.close KOSDAQ 912.46",
      "flow.individual KONEX 900000000",
      "flow.foreign KOSDAQ 21800000000",
    ],
  ],
  "the day of an old high in brackets is none of the close behind it": [
    [
      "코스닥은 사상 최고치(2,834.40·2000년 3월 10일)에 못 미친 912.46에 마감했다.",
      "record.previous_close KOSDAQ 2834.4 @2000-03-10",
      "index.close KOSDAQ 912.46",
    ],
  ],
  "an auction spoken of beside a yield leaves it": [
    [
      "국고채 입찰을 앞두고 3년물 금리는 1.3bp 오른 2.813%에 마감했다.",
      "bond.change_bp 국고채 3년물 1.3",
      "bond.yield 국고채 3년물 2.813",
    ],
    ["국고채 3년물은 2.81%에 전액 낙찰됐다."],
  ],
  "a maturity told next is of no bond named before": [
    ["2년 만기 미 국채 금리는 3.4%, 10년 만기는 4.05%였다.", "bond.yield 미 국채 2년물 3.4"],
    ["지난 3년 국고채 금리는 2.81%까지 올랐다.", "bond.yield 국고채 금리 2.81"],
  ],
  "how far another thing fell gives no signs to a list": [
    [
      "화학(-1.7%), 건설(0.9%)이 엇갈린 가운데 코스피 낙폭은 0.4%였다.",
      "sector.change_pct 화학 -1.7",
      "sector.change_pct 건설 0.9",
      "index.change_pct KOSPI -0.4",
    ],
  ],
  "the composite of the exchange is no other board's": [
    [
      "코스닥은 외국인이 사들인 가운데 거래소의 종합지수는 31.24포인트 오른 4,206.31에 마감했다.",
      "index.change KOSPI 31.24",
      "index.close KOSPI 4206.31",
    ],
  ],
  "a percentage of a rise is a move however it is described": [
    ["코스피는 1.38%의 비교적 큰 폭 상승을 기록했다.", "index.change_pct KOSPI 1.38"],
    ["코스피는 0.2%에 불과한 상승률을 기록했다.", "index.change_pct KOSPI 0.2"],
    ["코스피 상승률이 2% 안팎으로 집계됐다.", "index.change_pct KOSPI 2 about"],
    ["코스피는 4,271.20까지 상승을 이어갔다.", "index.high KOSPI 4271.2"],
  ],
  "a rate named in front does not take the index": [
    [
      "원/달러 환율이 오르면서 31.24포인트(0.74%) 내린 4,206.31에 마감했다.",
      "index.change KOSPI -31.24",
      "index.change_pct KOSPI -0.74",
      "index.close KOSPI 4206.31",
    ],
    ["원/달러 환율은 2.8포인트 오른 1,441.8원에 마감했다.", "fx.rate USD/KRW 1441.8"],
  ],
  "a high behind a clause of the close is a high": [
    [
      "코스피는 종가 기준으로 4,200선을 넘었고 고점은 4,213.55였다.",
      "milestone.level KOSPI 4200",
      "index.high KOSPI 4213.55",
    ],
  ],
  "shares that go with a company are not that company": [["하이닉스 관련주들은 2.1% 올랐다."]],
  "funds that are named as included leave the flow whole": [
    ["외국인은 코스피 시장에서 레버리지를 포함해 5,112억원을 순매수했다.", "flow.foreign KOSPI 511200000000"],
  ],
};

describe("what is said beside a figure in Korean", () => {
  for (const [promise, cases] of Object.entries(CASES)) {
    test(promise, () => {
      for (const [sentence, ...claims] of cases) assert.deepEqual(said(sentence), claims, sentence);
    });
  }

  test("a board in the dealing room that is only spoken of shows no moment", () => {
    const close = "코스피는 4,206.31에 마쳤다. ";
    assert.deepEqual(momentary(`${close}코스피가 4,200선을 돌파한 2일 딜링룸 전광판 앞에서 환호가 터졌다.`), [
      ["index.close", false],
      ["milestone.level", false],
    ]);
  });

  test("lines of a board are compared with the rest in one pass", () => {
    const timed = (lines: number) => {
      const text = "전광판에 코스피 4,200.11 표시된다.\n코스피 4,200.12 기록했다.\n".repeat(lines);
      const begin = process.cpuUsage().user;
      said(text);
      return process.cpuUsage().user - begin;
    };
    timed(500);
    assert.ok(timed(8000) < timed(1000) * 24);
  });
});
