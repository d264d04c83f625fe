import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { Directory, type InstrumentFile } from "../../src/market/instrument.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { readStory } from "../../src/reader/read-story.ts";
import { claimJson } from "../../src/reader/reading-json.ts";
import { said } from "./said.ts";

const FILE = new URL("../../src/market/data/krx-instruments.json", import.meta.url);
const directory = new Directory(JSON.parse(readFileSync(FILE, "utf8")) as InstrumentFile);

type Case = readonly [sentence: string, ...claims: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "numerals mix digits and words": [
    ["외국인은 1조199억원을 순매수했다.", "flow.foreign KOSPI 1019900000000"],
    ["기관은 4천46억원을 팔았다.", "flow.institution KOSPI -404600000000"],
    ["코스피는 4천309.63에 거래를 마쳤다.", "index.close KOSPI 4309.63"],
    ["삼성전자는 12만8천500원에 장을 마쳤다.", "stock.close 삼성전자 128500"],
    ["거래대금은 28조 1305억 6400만 원이었다.", "turnover.value KOSPI 28130564000000"],
    ["거래량은 3억 6587만주였다.", "turnover.volume KOSPI 365870000"],
    ["개인은 5,975.5억 원어치를 순매도했다.", "flow.individual KOSPI -597550000000"],
  ],
  "a unit may be said once, late or not at all": [
    [
      "기관은 2656억, 외국인은 1169억원을 샀다.",
      "flow.institution KOSPI 265600000000",
      "flow.foreign KOSPI 116900000000",
    ],
    [
      "코스피는 74.45(1.58%) 오른 4,797.55로 마쳤다.",
      "index.change KOSPI 74.45",
      "index.change_pct KOSPI 1.58",
      "index.close KOSPI 4797.55",
    ],
    [
      "코스닥은 15.64(8.77%)포인트 내린 162.7로 마감했다.",
      "index.change KOSDAQ -15.64",
      "index.change_pct KOSDAQ -8.77",
      "index.close KOSDAQ 162.7",
    ],
    ["증권(1.625), 보험(-1.30)이 엇갈렸다.", "sector.change_pct 증권 1.625", "sector.change_pct 보험 -1.3"],
  ],
  "jeon are hundredths, and one digit of them tenths": [
    ["환율은 1원30전 오른 1천441원80전이었다.", "fx.change USD/KRW 1.3", "fx.rate USD/KRW 1441.8"],
    ["환율은 5원3전 내린 1,206원7전에 마감했다.", "fx.change USD/KRW -5.3", "fx.rate USD/KRW 1206.7"],
  ],
  "the verb at the end gives the sign": [
    [
      "개인은 4천625억원, 외국인은 277억원을 순매도했다.",
      "flow.individual KOSPI -462500000000",
      "flow.foreign KOSPI -27700000000",
    ],
    [
      "개인은 763억원 매수 우위였으나 기관은 10억원을 팔았다.",
      "flow.individual KOSPI 76300000000",
      "flow.institution KOSPI -1000000000",
    ],
    ["금융(5.84%), 제약(1.67%) 등은 내렸다.", "sector.change_pct 금융 -5.84", "sector.change_pct 제약 -1.67"],
    ["3395억원을 기관이 순매도했다.", "flow.institution KOSPI -339500000000"],
    [
      "개인은 900억원을 사 각각 600억원과 300억원을 판 외국인과 기관의 물량을 받았다.",
      "flow.individual KOSPI 90000000000",
      "flow.foreign KOSPI -60000000000",
      "flow.institution KOSPI -30000000000",
    ],
  ],
  "a minus before a falling verb is one minus": [
    ["삼성전자는 -4.86% 하락했다.", "stock.change_pct 삼성전자 -4.86"],
    [
      "현대차는 2만 원(-3.64%) 하락한 52만 9000원이었다.",
      "stock.change 현대차 -20000",
      "stock.change_pct 현대차 -3.64",
      "stock.close 현대차 529000",
    ],
  ],
  "lists give their figures in order": [
    [
      "외국인과 기관은 각각 676억원, 10억원 순매도했다.",
      "flow.foreign KOSPI -67600000000",
      "flow.institution KOSPI -1000000000",
    ],
    [
      "개인과 외국인 각각 2733억원, 441억원을 순매수했다.",
      "flow.individual KOSPI 273300000000",
      "flow.foreign KOSPI 44100000000",
    ],
    [
      "기관과 외국인이 각각 2조 6011억원, 외국인도 4434억원 순매수했다.",
      "flow.institution KOSPI 2601100000000",
      "flow.foreign KOSPI 443400000000",
    ],
    [
      "삼성전자와 SK하이닉스는 6.29%, 8.69% 각각 하락했다.",
      "stock.change_pct 삼성전자 -6.29",
      "stock.change_pct SK하이닉스 -8.69",
    ],
    [
      "유가증권시장과 코스닥시장의 거래대금은 각각 15조3675억원, 8조2872억원이었다.",
      "turnover.value KOSPI 15367500000000",
      "turnover.value KOSDAQ 8287200000000",
    ],
    ["셀트리온 네이버 등은 1%대 상승했다.", "stock.change_pct 셀트리온 1 band", "stock.change_pct 네이버 1 band"],
  ],
  "bounds are not values": [
    ["코스피는 2% 넘게 올랐다.", "index.change_pct KOSPI 2 over"],
    ["코스피는 약 2% 내렸다.", "index.change_pct KOSPI -2 about"],
    ["코스피는 1% 가까이 올랐다.", "index.change_pct KOSPI 1 near"],
    ["외국인은 500억여원을 팔았다.", "flow.foreign KOSPI -50000000000 over"],
    ["신라젠(215600)은 8%나 뛰었다.", "stock.change_pct 신라젠 8"],
    ["코스피는 2,410대에서 마감했다.", "index.close KOSPI 2410 band"],
    ["코스피는 4,300선을 처음 넘었다.", "milestone.level KOSPI 4300"],
  ],
  "open, close, high and low are told apart": [
    [
      "코스피는 77.13p(1.57%) 오른 4987.06으로 출발해 장중 5019.54까지 올랐다가 42.60p(0.87%) 오른 4952.53으로 끝났다.",
      "index.open KOSPI 4987.06",
      "index.high KOSPI 5019.54",
      "index.change KOSPI 42.6",
      "index.change_pct KOSPI 0.87",
      "index.close KOSPI 4952.53",
    ],
    ["지수는 한때 4,163.90까지 밀렸다.", "index.low KOSPI 4163.9"],
    ["지수는 1.62포인트 오르며 출발했다."],
    [
      "삼성전자는 장중 15만7000원을 터치하고 15만2300원에 마감했다.",
      "stock.high 삼성전자 157000",
      "stock.close 삼성전자 152300",
    ],
  ],
  "another session's figure is not today's": [
    [
      "코스피는 전 거래일(4036.30)보다 7.79포인트 내린 4028.51로 끝났다.",
      "index.change KOSPI -7.79",
      "index.close KOSPI 4028.51",
    ],
    ["종전 최고치는 전날의 4652.54였다.", "record.previous_close KOSPI 4652.54 @2025-12-30"],
    ["코스피는 작년 말(2873.47) 대비 3.63% 올랐다."],
    ["외국인은 3거래일간 1조 3669억 원을 매수했다."],
  ],
  "programmes, funds and futures are not the three investor groups": [
    [
      "기관 중 연기금(364억원)과 보험(198억원)은 샀지만 투신이 637억원을 팔았다.",
      "flow.other 연기금 36400000000",
      "flow.other 보험 19800000000",
      "flow.other 투신 -63700000000",
    ],
    ["프로그램은 차익과 비차익을 합쳐 4458억원 순매수다.", "flow.other 프로그램 445800000000"],
    ["외국인은 코스피200선물시장에서 7천883억원을 순매도했다."],
    ["외국인은 삼성전자를 1조7380억원 순매도했다."],
  ],
  "the won falls when the rate rises": [
    ["원/달러 환율은 2.8원 오른 1,441.8원이었다.", "fx.change USD/KRW 2.8", "fx.rate USD/KRW 1441.8"],
    ["원화 가치는 달러당 2.8원 내린 1,441.8원에 마감했다.", "fx.change USD/KRW 2.8", "fx.rate USD/KRW 1441.8"],
    ["환율은 0.5원 오른 1439.5원에서 출발해 1439.0∼1444.0원에서 움직였다."],
    ["엔/달러 환율은 0.65% 내린 142.933엔이었다."],
  ],
  "breadth is told by noun or verb": [
    [
      "상한가 3개를 포함해 539개 종목이 올랐고 하한가 없이 628개 종목은 내렸다.",
      "breadth.limit_up KOSPI 3",
      "breadth.gainers KOSPI 539",
      "breadth.losers KOSPI 628",
    ],
    [
      "오른 종목은 200개, 내린 종목은 631개, 보합은 62개였다.",
      "breadth.gainers KOSPI 200",
      "breadth.losers KOSPI 631",
      "breadth.unchanged KOSPI 62",
    ],
    ["시가총액 상위 10개 종목 중 8개 종목이 올랐다."],
  ],
  "pet names are prices and levels": [
    ["'13만 전자'를 넘어섰다.", "milestone.level 삼성전자 130000"],
    ["코스피는 '5천피'를 눈앞에 뒀다.", "milestone.level KOSPI 5000"],
  ],
  "names are found whole, whatever particle follows": [
    [
      "LG에너지솔루션(2.0%)과 LG화학(3.5%)은 올랐다.",
      "stock.change_pct LG에너지솔루션 2",
      "stock.change_pct LG화학 3.5",
    ],
    ["하이닉스가 2.1% 올랐다.", "stock.change_pct 하이닉스 2.1"],
    ["제넥신(095700)도 3% 하락했다.", "stock.change_pct 제넥신 -3"],
    [
      "업종별로는 금융이 3.05% 빠졌고 정보기기 2.08% 내렸다.",
      "sector.change_pct 금융 -3.05",
      "sector.change_pct 정보기기 -2.08",
    ],
    ["코스피는 반도체주 강세에 2.3% 올랐다.", "index.change_pct KOSPI 2.3"],
  ],
};

for (const [promise, cases] of Object.entries(CASES)) {
  describe(promise, () => {
    for (const [sentence, ...claims] of cases) test(sentence, () => assert.deepEqual(said(sentence), claims));
  });
}

describe("a price in mixed numerals leaves out nothing but zeros", () => {
  const RANGES: readonly (readonly [sentence: string, low: number, high: number])[] = [
    ["삼성전자는 12만8천원에 장을 마쳤다.", 127999.5, 128000.5],
    ["삼성전자는 12만 8천 원에 장을 마쳤다.", 127999.5, 128000.5],
    ["삼성전자는 3.20% 오른 13만원에 장을 마쳤다.", 129999.5, 130000.5],
    ["삼성전자는 3.20%(4천원) 오른 13만원에 장을 마쳤다.", 129999.5, 130000.5],
    ["삼성전자는 13만원(3.20%)에 장을 마쳤다.", 129999.5, 130000.5],
    // A round price that nothing exact stands beside may be told as a level.
    ["삼성전자는 13만원에 장을 마쳤다.", 125000, 135000],
    ["삼성전자는 3% 오른 13만원에 장을 마쳤다.", 125000, 135000],
    ["삼성전자는 12만8천원가량에 장을 마쳤다.", 127500, 128500],
    ["삼성전자는 12.8만원에 장을 마쳤다.", 127500, 128500],
  ];
  for (const [sentence, low, high] of RANGES) {
    test(sentence, () => {
      const close = readStory(sentence, { session: "2026-01-02" as TradingDay, language: "ko" }, directory)
        .claims.map(claimJson)
        .find(({ measure }) => measure === "stock.close");
      assert.deepEqual([close?.low, close?.high], [low, high]);
    });
  }
});

describe("markets", () => {
  test("Wall Street is the story's own market in its own story, and a foreign one in Seoul's", () => {
    assert.deepEqual(said("다우지수는 0.63% 내린 4만6519.72로 마감했다."), [
      "index.change_pct Dow Jones Industrial Average -0.63",
      "index.close Dow Jones Industrial Average 46519.72",
    ]);
    assert.deepEqual(said("코스피는 1.2% 올랐다. 간밤 나스닥은 0.76% 내렸다."), [
      "index.change_pct KOSPI 1.2",
      "foreign_index.change_pct Nasdaq Composite -0.76",
    ]);
  });

  test("a story told before the close says so of every figure that still moves", () => {
    const { claims } = readStory(
      "2일 오후 2시 현재 코스피는 1.2% 내린 4,155.10에 거래되고 있다. 외국인은 5천억원을 팔고 있다.",
      { session: "2026-01-02" as TradingDay },
      directory,
    );
    assert.ok(claims.length === 3 && claims.every(({ intraday }) => intraday));
  });
});
