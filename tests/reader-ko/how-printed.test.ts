import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { momentary, said } from "./said.ts";

type Case = readonly [sentence: string, ...claims: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "two digits behind the points that count something else are no hundredths": [
    ["코스피가 4천200포인트 12 거래일 만에 회복했다.", "milestone.level KOSPI 4200"],
    ["코스피가 4천200포인트 28일 돌파했다.", "milestone.level KOSPI 4200"],
    ["코스피는 30포인트 26도 올랐다.", "index.change KOSPI 30"],
  ],
  "a decimal point of full width": [
    [
      "코스피는 12．30포인트(0．29%) 오른 4,214．17에 마감했다.",
      "index.change KOSPI 12.3",
      "index.change_pct KOSPI 0.29",
      "index.close KOSPI 4214.17",
    ],
  ],
  "hundredths of a won and a thousand without its one are read": [
    ["원·달러 환율은 전날 대비 20전 내린 1,443원10전에 마감했다.", "fx.change USD/KRW -0.2", "fx.rate USD/KRW 1443.1"],
    ["원달러 환율은 천62원 70전으로 마감했습니다.", "fx.rate USD/KRW 1062.7"],
  ],
  "hundredths spoken behind the points are theirs": [
    [
      "코스피는 31포인트 46 오른 4천245포인트 63으로 장을 마쳤습니다.",
      "index.change KOSPI 31.46",
      "index.close KOSPI 4245.63",
    ],
    ["코스피는 31포인트 오르고 코스닥은 5포인트 10 내렸습니다.", "index.change KOSPI 31", "index.change KOSDAQ -5.1"],
  ],
  "a blank left out behind an index's particle": [
    [
      "코스닥지수는전거래일보다 5.10포인트 오른 930.57에 마쳤다.",
      "index.change KOSDAQ 5.1",
      "index.close KOSDAQ 930.57",
    ],
    ["가나다가 코스닥이전상장 기대에 3.1% 오른 1만2000원에 마쳤다.", ...listed()],
  ],
  "bounds typed apart are bounds": [
    ["코스피는 1퍼센트대 올랐다.", "index.change_pct KOSPI 1 band"],
    ["의약품 업종은 1% 대 미만 하락했다.", "sector.change_pct 의약품 -1 under"],
    ["코스피는 1% 이내로 상승했다.", "index.change_pct KOSPI 1 under"],
  ],
  "a comma for the point and a code without its zero are no riddle": [
    ["코스닥 7,01% 하락한 524.00", "index.change_pct KOSDAQ -7.01", "index.close KOSDAQ 524"],
    ["알테오젠(96170) -15.70% 내렸다.", "stock.change_pct 알테오젠 -15.7"],
  ],
  "an index in Latin letters is one with what is written to it": [
    [
      "KOSPI지수는 0.92% 내렸고 KOSDAQ지수는 1.20% 올랐다.",
      "index.change_pct KOSPI -0.92",
      "index.change_pct KOSDAQ 1.2",
    ],
  ],
  "a past verb with a mistyped ending still gives its side": [
    ["삼성전자(-2.10%)와 현대차(-3.20%)가 2% 넘게 떨어졌따.", ...fallen()],
  ],
  "a level is no change, and a distance is no level": [
    ["코스피 4309.63(0.92%)상승", "index.close KOSPI 4309.63", "index.change_pct KOSPI 0.92"],
    ["코스피는 최고치까지 1.31포인트만 남겨뒀다."],
    ["하락폭은 지난 9월 23일(103.10포인트) 이후 가장 크다.", "index.change KOSPI -103.1 @2025-09-23"],
    ["하루 만에 200포인트 이상 코스피가 내린 것은 이번이 처음이다."],
    ["코스피가 9.11 테러 당시의 낙폭을 경신했다."],
    ["코스닥은 직전 고점인 920선에서 저항에 부딪혔다."],
    ["프로그램은 매도 규모가 800억원 늘어났다."],
    ["코스피선물은 1.60포인트 내린 583.80포인트로 마감했다."],
    ["코스피는 연초와 비교해 7.70% 하락했다."],
    ["코스피는 4,210선까지 밀려난 채 마감했다.", "index.close KOSPI 4210 band"],
    ["코스피가 4,200선마저 내줬다.", "milestone.level KOSPI 4200"],
    ["한미반도체 : 11,650원 (▲2,670, +29.73%)", ...line()],
  ],
};

function listed(): string[] {
  return ["stock.change_pct 가나다 3.1", "stock.close 가나다 12000"];
}

function fallen(): string[] {
  const names = ["삼성전자", "현대차"];
  return [
    "stock.change_pct 삼성전자 -2.1",
    "stock.change_pct 현대차 -3.2",
    ...names.map((name) => `stock.change_pct ${name} -2 over`),
  ];
}

function line(): string[] {
  return ["stock.close 한미반도체 11650", "stock.change 한미반도체 2670", "stock.change_pct 한미반도체 29.73"];
}

for (const [promise, cases] of Object.entries(CASES)) {
  describe(promise, () => {
    for (const [sentence, ...claims] of cases) test(sentence, () => assert.deepEqual(said(sentence), claims));
  });
}

test("what a subject did before it is told says nothing of when its figures were", () => {
  for (const text of [
    "장 초반 매수세를 보이던 외국인은 1,236억원 순매도로 마감했다.",
    "장 초반 1% 넘게 오르던 코스피는 0.42% 내려 장을 마쳤다.",
    "장 초반 1% 넘게 오르던 코스피는 내렸다. 코스피는 4,201.20을 기록했다.",
    "기아는 한때 역대 최고가를 넘긴 가운데 0.34% 하락으로 끝났다.",
    "현대차는 한때 역대 최고가를 넘긴 뒤 0.35% 내린 24만3500원으로 끝났다.",
    "코스닥은 918.20에 거래되고 있다. 같은 시간 코스피는 4,231.60으로 장을 끝냈다.",
    "원/달러 환율은 오후 3시30분 기준 전 거래일 같은 시각보다 4.2원 오른 1,443.2원이었다.",
    "기관은 장 초반부터 매수세를 유지하며 67억원어치를 순매수했다.",
  ])
    assert.equal(momentary(text).at(-1)?.[1], false, text);
});

test("what followed a moment is one too, unless its clause ends in a close", () => {
  for (const text of [
    "코스피는 장 초반부터 2% 넘게 밀렸지만 1.12% 오른 4,209.63에 마쳤다.",
    "외국인은 개장 직후부터 310억원을 순매도했으나 결국 520억원 순매수로 마감했다.",
    "외국인은 장 초반부터 매수세를 이어가며 310억원을 순매수했으나 결국 520억원 순매도로 마감했다.",
    "코스닥은 장중 2% 오른 뒤 0.6% 하락하기도 했다. 결국 1.1% 올라 마감했다.",
    "코스닥은 장중 크게 오른 뒤 마감 직전 0.6% 내리기도 했다.",
    "장 초반 순매수한 외국인은 310억원 순매도로 돌아섰다. 외국인은 1200억원 순매수로 마감했다.",
    "장중 한때 3% 급락한 삼성전자는 1% 하락까지 만회했다.",
    "장 초반 개인이 매수에 나선 가운데 코스피는 0.4% 내렸다. 코스피는 1.3% 올라 마감했다.",
  ])
    assert.equal(momentary(text)[0]?.[1], true, text);
});

const WITHIN: readonly (readonly [text: string, ...claims: string[]])[] = [
  [
    "코스피는 장중 4,250.20까지 오른 뒤 4,180.10으로 내려왔다가 4,209.63에 마감했다.",
    "index.high KOSPI 4250.2",
    "index.low KOSPI 4180.1",
    "index.close KOSPI 4209.63",
  ],
  [
    "삼성전자는 장중 11만원까지 오른 뒤 10만9000원으로 밀렸다. 종가는 11만1000원이다.",
    "stock.high 삼성전자 110000",
    "stock.low 삼성전자 109000",
    "stock.close 삼성전자 111000",
  ],
  ["환율은 장중 1,440원까지 오른 뒤 1,433.2원으로 내려왔다가 1,436.1원에 마감했다.", "fx.rate USD/KRW 1436.1"],
  ["코스피가 개장 초부터 4,180.20을 기록하며 약세를 보였다."],
  ["오전 장중 하락하던 코스피는 4,220.10으로 올라섰다."],
];
for (const [text, ...claims] of WITHIN)
  test(`a level within the session is no close: ${text}`, () => assert.deepEqual(said(text), claims));

test("a closing rate of the won is no moment, whatever goes on behind it", () => {
  assert.deepEqual(
    momentary("환율은 4.2원 내린 1,434.8원에 거래를 마쳤다. 달러인덱스는 현재 98선에서 움직이고 있다."),
    [
      ["fx.rate", false],
      ["fx.change", false],
    ],
  );
});

describe("a story told before the close speaks of the moment", () => {
  const stories = [
    "코스피는 오전 10시 기준 16.50포인트 내린 4,200.10에 거래된다. 개인은 2,410억원을 순매수했다.",
    "코스닥은 2.80포인트 오른 940.10에 거래 중이다. 외국인은 92억원을 순매수했다.",
    "코스피는 3.20포인트 내린 4,210.20을 기록하고 있다. 기관은 21억원어치를 팔았다.",
    "같은 시각 코스닥은 2.80포인트 오른 940.10이다. 외국인은 92억원을 순매수했다.",
  ];
  for (const story of stories) test(story, () => assert.ok(momentary(story).every(([, moment]) => moment)));

  test("a flow of the morning is no flow of the day", () => {
    const story =
      "코스피는 4,200.10에 마감했다. 오후 들어 외국인의 순매도 규모가 400억원대로 커졌다. 외국인은 79억원을 순매도했다.";
    const flows = momentary(story).filter(([measure]) => measure === "flow.foreign");
    assert.deepEqual(flows, [
      ["flow.foreign", true],
      ["flow.foreign", false],
    ]);
  });

  test("what goes on at the close is no moment", () => {
    const story = "코스피는 4,200.10에 마감했다. 외국인은 1,653억원 순매도하며 매도 행진을 이어가고 있다.";
    assert.ok(momentary(story).every(([, moment]) => !moment));
  });
});

test("a comma between two numbers that follow each other is no decimal point", () => {
  assert.deepEqual(said("반도체주는 2,3% 올랐다."), []);
  assert.deepEqual(said("반도체주는 2,5% 올랐다."), ["sector.change_pct 반도체 2.5"]);
});

test("a thousand of points and a blank go on with the hundreds", () => {
  assert.deepEqual(said("코스피가 사상 처음으로 4천 300선을 뚫었다."), ["milestone.level KOSPI 4300"]);
  assert.deepEqual(said("코스피는 4천 309.10에 마감했다."), ["index.close KOSPI 4309.1"]);
});
