import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { said } from "./said.ts";

type Case = readonly [sentence: string, ...claims: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "a run of days is the index's when it is named or nobody is": [
    ["코스피는 6일 연속 상승했다.", "streak.sessions KOSPI 6"],
    ["코스피는 0.8% 내렸다. 4일 연속 하락이다.", "index.change_pct KOSPI -0.8", "streak.sessions KOSPI 4"],
    ["초반 반등을 지키지 못하고 4일째 하락, 거래는 한산했다.", "streak.sessions KOSPI 4"],
  ],
  "a run of what no table knows, or of a company, is not the index's": [
    ["구리값이 6일 연속 상승했다."],
    ["미수금 잔액이 4일 연속 증가했다."],
    ["코스피가 올랐고 로듐은 6일 연속 상승했다."],
    ["삼성전자가 강세다. 6일 연속 상승했다."],
  ],
  "days counted of something else are no run": [
    ["봉쇄 5일째 하락세를 이어갔다."],
    ["나다라는 상장 5일째 상승세를 이어갔다."],
    ["추석 연휴를 앞두고 5일째 하락세를 이어갔다."],
  ],
  "a run that something came of is told, one that something followed is over": [
    ["코스피는 4거래일 연속 상승하는 데 성공했다.", "streak.sessions KOSPI 4"],
    ["코스피는 4거래일 연속 상승한 데 따른 부담이 컸다."],
  ],
};

for (const [promise, cases] of Object.entries(CASES)) {
  describe(promise, () => {
    for (const [sentence, ...claims] of cases) test(sentence, () => assert.deepEqual(said(sentence), claims));
  });
}
