import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { momentary, ofOtherDay, said } from "./said.ts";

type Case = readonly [sentence: string, ...claims: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "a line that is hard to pass is not passed": [
    ["당분간 4,250선을 뚫기가 쉽지 않다는 걱정이 커졌다."],
    ["코스피가 4,250선을 되찾기는 버거워 보인다."],
    ["코스닥 950선 안착은 무리라는 평가다."],
    ["지수가 4,250선을 넘어서는 어려운 장에서도 버텼다.", "milestone.level KOSPI 4250"],
    ["코스피가 4,250선을 뚫은 뒤 힘든 하루를 보냈다.", "milestone.level KOSPI 4250"],
    ["코스피가 4,250선을 뚫기도 했다.", "milestone.level KOSPI 4250"],
  ],
  "how far an index went, or by what steps, is no level": [
    ["코스피는 반년 사이 620포인트 넘게 내줬다."],
    ["코스피가 200포인트 단위로 고지를 갈아치웠다."],
    ["코스피가 4,250포인트를 넘어섰다.", "milestone.level KOSPI 4250"],
  ],
  "a line passed on the way to a record is no high": [
    ["코스피는 장중 한때 최고치를 새로 쓰면서 4,350선을 넘어섰다.", "milestone.level KOSPI 4350"],
  ],
  "a market that another is likened to takes no flows": [
    [
      "코스닥은 7.31포인트 내린 912.46에 마쳤다. 개인이 코스피시장에서와 마찬가지로 코스닥시장에서도 물량을 내놨다. 이날 개인은 218억원 매도우위였다.",
      "index.change KOSDAQ -7.31",
      "index.close KOSDAQ 912.46",
      "flow.individual KOSDAQ -21800000000",
    ],
    [
      "코스닥은 7.31포인트 내린 912.46에 마쳤다. 기관은 코스피에서처럼 코스닥에서도 97억원을 팔았다.",
      "index.change KOSDAQ -7.31",
      "index.close KOSDAQ 912.46",
      "flow.institution KOSDAQ -9700000000",
    ],
  ],
  "a heading of the other market leaves the flows to the one the story is about": [
    [
      "코스닥, 5.12p 내린 903.27\n\n코스피가 약세로 돌아섰다.\n\n2일 코스피는 8.14포인트 내린 4,206.03에 마쳤다.\n\n코스피는 사흘 만에 내렸다.\n\n이날 기관은 312억원을 순매도했다.",
      "index.change KOSDAQ -5.12",
      "index.close KOSDAQ 903.27",
      "index.change KOSPI -8.14",
      "index.close KOSPI 4206.03",
      "flow.institution KOSPI -31200000000",
    ],
  ],
  "the noun at a list's end gives all of it their sign": [
    [
      "증권(-3.12%), 기계(2.84%), 화학(2.15%) 낙폭이 컸다.",
      "sector.change_pct 증권 -3.12",
      "sector.change_pct 기계 -2.84",
      "sector.change_pct 화학 -2.15",
    ],
    [
      "은행과 보험이 2%대의 하락율로 조정을 받았다.",
      "sector.change_pct 은행 -2 band",
      "sector.change_pct 보험 -2 band",
    ],
    ["삼성전자 하락폭은 4%를 넘어섰다.", "stock.change_pct 삼성전자 -4 over"],
    [
      "외국인과 개인은 각각 812억원, 143억원 매도세를 보였다.",
      "flow.foreign KOSPI -81200000000",
      "flow.individual KOSPI -14300000000",
    ],
  ],
  "names behind shares of a theme are companies": [
    [
      "업종별로는 화학이 1.3%, 건설이 0.7% 올랐다. 조선주들은 이틀째 강세였다. 가나중공은 4.21%, 다라조선은 2.18% 뛰었다.",
      "sector.change_pct 화학 1.3",
      "sector.change_pct 건설 0.7",
      "stock.change_pct 가나중공 4.21",
      "stock.change_pct 다라조선 2.18",
    ],
  ],
  "issues that are going up or down are counted with a blank or without": [
    [
      "하한가 2개 등 531개 종목이 하락중이고 48개 종목은 가격 변동이 없다.",
      "breadth.limit_down KOSPI 2",
      "breadth.losers KOSPI 531",
      "breadth.unchanged KOSPI 48",
    ],
  ],
  "the shares of one industry are not the market's": [
    ["건설주는 누리 한빛 등 14개 종목이 가격제한폭까지 뛰었다."],
    ["건설주가 오르는 등 614개 종목이 상승했다.", "breadth.gainers KOSPI 614"],
  ],
  "a rule told in brackets is no move of what it explains": [
    ["비상 브레이크(선물가격이 4% 이상 움직이면 5분간 멈추는 것)가 걸렸다."],
  ],
  "figures run together are no percentage": [
    ["코스피는 96.41.2.31% 뛴 4,265.18에 마쳤다.", "index.close KOSPI 4265.18"],
  ],
};

describe("what is told apart in Korean", () => {
  for (const [promise, cases] of Object.entries(CASES)) {
    test(promise, () => {
      for (const [sentence, ...claims] of cases) assert.deepEqual(said(sentence), claims, sentence);
    });
  }

  test("a picture of the board shows a moment where the story tells another close", () => {
    const close = "코스피는 31.24포인트 오른 4,251.08에 마쳤다. ";
    assert.deepEqual(momentary(`${close}지수가 72.16포인트 뛰며 4,290선을 돌파한 2일 은행 전광판에 시세가 떠 있다.`), [
      ["index.close", false],
      ["index.change", false],
      ["milestone.level", true],
      ["index.change", true],
    ]);
    assert.deepEqual(momentary(`${close}지수가 4,250선을 돌파하며 마감한 2일 은행 전광판에 시세가 떠 있다.`).at(-1), [
      "milestone.level",
      false,
    ]);
  });

  test("what came before this day is of another one", () => {
    assert.deepEqual(ofOtherDay("앞서 코스피는 사흘간 밀려 3,982.17까지 떨어졌지만, 이날 반등했다."), [
      ["index.low", true],
    ]);
    assert.deepEqual(ofOtherDay("앞서 코스피는 장중 3,982.17까지 떨어졌다."), [["index.low", false]]);
  });

  test("how far an attempt came is of a moment and no high", () => {
    assert.deepEqual(said("코스피는 4,272.31까지 반등을 시도했다."), []);
    assert.deepEqual(said("코스피는 장중 4,272.31까지 반등했다."), ["index.high KOSPI 4272.31"]);
  });
});
