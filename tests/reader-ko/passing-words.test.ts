import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { momentary, said } from "./said.ts";

/** Sentences by what they promise. */
const CASES: Record<string, readonly (readonly [sentence: string, ...claims: string[]])[]> = {
  "points are an index's where the won is told as why": [
    [
      "원/달러 환율이 뛰면서 81.20포인트(1.93%) 내린 4,128.30에 마감했다.",
      "index.change KOSPI -81.2",
      "index.change_pct KOSPI -1.93",
      "index.close KOSPI 4128.3",
    ],
    [
      "원/달러 환율이 1,452.6원에 마감한 가운데 81.20포인트 내린 4,128.30을 기록했다.",
      "fx.rate USD/KRW 1452.6",
      "index.change KOSPI -81.2",
      "index.close KOSPI 4128.3",
    ],
  ],
  "a small board told in passing leaves what follows to the market": [
    [
      "코스닥지수는 12.30포인트 오른 931.20에 마감했다. 코넥스지수도 올랐다. 외국인은 512억원을 순매수했다. 거래대금은 9조원이었다.",
      "index.change KOSDAQ 12.3",
      "index.close KOSDAQ 931.2",
      "flow.foreign KOSDAQ 51200000000",
      "turnover.value KOSDAQ 9000000000000",
    ],
    ["유가증권·코스닥·코넥스 시장 모두 강세였다. 외국인은 512억원을 순매수했다.", "flow.foreign KOSDAQ 51200000000"],
    ["코넥스에서 옮겨 온 나다전자가 급등했다. 외국인은 512억원을 순매수했다.", "flow.foreign KOSPI 51200000000"],
    [
      "코스닥지수는 올랐다. 제3시장에서는 거래량이 52만주였다. 거래대금은 9조원이었다.",
      "turnover.volume Third Market 520000",
      "turnover.value KOSDAQ 9000000000000",
    ],
  ],
  "an index's fall behind a list in brackets says nothing of the list": [
    [
      "기계(-1.9%), 섬유(1.4%), 보험(0.6%)이 엇갈린 가운데 코스피 낙폭은 0.7%였다.",
      "sector.change_pct 기계 -1.9",
      "sector.change_pct 섬유 1.4",
      "sector.change_pct 보험 0.6",
      "index.change_pct KOSPI -0.7",
    ],
  ],
  "a high told behind a closing level is a high": [
    [
      "코스피는 종가 기준으로 4,200선을 넘었고 고점은 4,231.40, 저점은 4,102.70이었다.",
      "milestone.level KOSPI 4200",
      "index.high KOSPI 4231.4",
      "index.low KOSPI 4102.7",
    ],
  ],
};

for (const [promise, cases] of Object.entries(CASES)) {
  describe(promise, () => {
    for (const [sentence, ...claims] of cases) test(sentence, () => assert.deepEqual(said(sentence), claims));
  });
}

describe("the dealing room's board", () => {
  test("named in passing shows no moment", () => {
    assert.deepEqual(momentary("코스피가 4,200선을 넘어선 2일 은행 딜링룸 전광판에 박수가 쏟아졌다."), [
      ["milestone.level", false],
    ]);
  });
});
