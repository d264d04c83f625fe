import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { momentary, said } from "./said.ts";

type Case = readonly [sentence: string, ...claims: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "a name no table knows begins a list, or stands beside one that is known": [
    [
      "시가총액 상위 종목은 엇갈렸다. 셀트리온이 9.50% 상승한 가운데 가나신소재 1.60%, 삼성전자 0.80% 올랐다.",
      "stock.change_pct 셀트리온 9.5",
      "stock.change_pct 가나신소재 1.6",
      "stock.change_pct 삼성전자 0.8",
    ],
    [
      "대형 은행주들의 경우 가나은행과 우리금융이 각각 0.70%, 2.60% 올랐다.",
      "stock.change_pct 가나은행 0.7",
      "stock.change_pct 우리금융 2.6",
    ],
    [
      "시가총액 상위 종목은 엇갈렸다. 셀트리온이 3.20% 내린 것을 비롯 가나카드 다라랜드 등이 2∼6% 하락했다.",
      "stock.change_pct 셀트리온 -3.2",
    ],
  ],
  "an index no table knows, told by its place, its publisher, its number or its letters, is not the story's own": [
    ...[
      "대만 나바 지수는",
      "대만 지수는",
      "MSCI 가나다 지수는",
      "다라 3000 지수는",
      "QRS 지수는",
      "배당지수는",
      "소비자물가 지수는",
    ].map(
      (name): Case => [
        `코스피는 1.20% 올랐다. ${name} 전날보다 12.34포인트(1.23%) 내린 1015.12로 마감했다.`,
        "index.change_pct KOSPI 1.2",
      ],
    ),
    [
      "코스피는 1.20% 올랐다. 러시아 RTS 지수는 전날보다 1.23% 내린 1015.12로 마감했다.",
      "index.change_pct KOSPI 1.2",
      "foreign_index.change_pct RTS 지수 -1.23",
      "foreign_index.close RTS 지수 1015.12",
    ],
    ...["이날 지수는", "결국 지수는", "장중 한때나마 주가지수는", "증권거래소 종합지수는", "이날지수는"].map(
      (name): Case => [
        `코스피는 1.20% 올랐다. ${name} 2300선을 회복했다.`,
        "index.change_pct KOSPI 1.2",
        "milestone.level KOSPI 2300",
      ],
    ),
  ],
  "what grows, a price of something else, a chart's line and bonds are none of the index's": [
    ...[
      "가락 사과값은 0.03% 올랐다.",
      "서울 아파트는 0.03% 올랐다.",
      "출하량이 12.3% 감소했다.",
      "이 상품의 판매액은 12.3% 증가했다.",
      "이는 전날보다 12% 늘어난 것이다.",
      "다음 지지선은 2,200선이다.",
      "2,300선이 저항선 구실을 할 것으로 보인다.",
      "채권시장에서 외국인은 국고채를 1조1천억원어치 순매수했다.",
    ].map((other): Case => [`코스피는 1.20% 올랐다. ${other}`, "index.change_pct KOSPI 1.2"]),
    [
      "코스피는 1.20% 올랐다. 1차 지지선인 2,200선이 무너졌다.",
      "index.change_pct KOSPI 1.2",
      "milestone.level KOSPI 2200",
    ],
  ],
  "several subjects no table knows keep their own figures": [
    [
      "코스닥 시장에서는 가나다가 전거래일 대비 1,460원(+29.90%) 오른 6,340원에, 라마바가 2,670원(+29.70%) 오른 11,650원에 거래를 마쳤다.",
      "stock.change 가나다 1460",
      "stock.change_pct 가나다 29.9",
      "stock.close 가나다 6340",
      "stock.change 라마바 2670",
      "stock.change_pct 라마바 29.7",
      "stock.close 라마바 11650",
    ],
  ],
  "what describes a subject is said of it": [
    [
      "셀트리온이 7% 급락했다. 장 초반 3% 가까이 하락하며 12만원선이 무너졌던 삼성전자는 낙폭을 줄였다.",
      "stock.change_pct 셀트리온 -7",
      "stock.change_pct 삼성전자 -3 near",
      "milestone.level 삼성전자 120000",
    ],
    ["대형주 가운데 가장 많이 내린 종목은 셀트리온으로 8.70% 떨어졌다.", "stock.change_pct 셀트리온 -8.7"],
  ],
  "a printed sign before won in brackets is a change": [
    ["가나다(-1만4천5백원) 등 관심주들이 하한가를 쳤다.", "stock.change 가나다 -14500"],
  ],
  "a change of somebody no table knows is not that of the name behind it": [
    ["가나은행이 75원 오른 것을 비롯, 기업은행(+150원)이 올랐다.", "stock.change 기업은행 150"],
  ],
  "prices with one verb at the end of their list are changes": [
    ["삼성전자가 1500원, 기아가 300원 올랐다.", "stock.change 삼성전자 1500", "stock.change 기아 300"],
    ["삼성전자는 11만1500원, 기아는 300원 올랐다.", "stock.close 삼성전자 111500", "stock.change 기아 300"],
  ],
  "a price in a bracket with its percentage is no change that wide": [
    ["삼성전자(11만1500원, 1.31%)가 강세였다.", "stock.close 삼성전자 111500", "stock.change_pct 삼성전자 1.31"],
    [
      "삼성전자 11만1500원 ▲1500원(1.36%)",
      "stock.close 삼성전자 111500",
      "stock.change 삼성전자 1500",
      "stock.change_pct 삼성전자 1.36",
    ],
  ],
  "a stock's percentage at its open is not the day's": [
    [
      "삼성전자는 2.50% 오른 10만1300원으로 장을 연 뒤 3.20% 오른 10만2000원으로 거래를 마쳤다.",
      "stock.change_pct 삼성전자 3.2",
      "stock.close 삼성전자 102000",
    ],
  ],
  "maturities share their figures in order": [
    [
      "국고채 3년물 금리는 1.460%에 마감했다. 5년물, 10년물 금리도 각각 1.550%, 1.790%로 0.4bp, 0.5bp 올랐다.",
      "bond.yield 국고채 3년물 1.46",
      "bond.yield 국고채 5년물 1.55",
      "bond.yield 국고채 10년물 1.79",
      "bond.change_bp 국고채 5년물 0.4",
      "bond.change_bp 국고채 10년물 0.5",
    ],
    [
      "국고채 금리는 5.0bp(1bp=0.01%포인트) 오른 1.930%로 마쳤다.",
      "bond.change_bp 국고채 금리 5",
      "bond.yield 국고채 금리 1.93",
    ],
  ],
  "a price of a bond's future is no level of an index": [
    ["국고채 금리가 올랐다. 3년 국채선물은 2틱 내린 110.20, 10년물은 5틱 내린 129.40에 마쳤다."],
  ],
  "what another market did is not the home market's": [
    [
      "지수는 전날 미국증시가 3% 가까이 급락했다는 소식에 44.20포인트 내린 1,138.40으로 출발했다.",
      "index.open KOSPI 1138.4",
    ],
    ["뉴욕 증시는 1% 이상 하락했다."],
  ],
  "an industry's own index is the industry's": [
    ["코스피는 1.20% 올랐다. 의약품지수는 1.7% 올랐다.", "index.change_pct KOSPI 1.2", "sector.change_pct 의약품 1.7"],
    [
      "대형주 지수는 2.50% 하락했고 소형주지수는 3.60% 내렸다.",
      "sector.change_pct 대형주 -2.5",
      "sector.change_pct 소형주 -3.6",
    ],
  ],
  "a verb that describes amounts, or profits taken, gives them their side": [
    [
      "외국인과 기관이 쏟아내는 각각 1300억원, 1500억원 규모의 매물을 소화했다.",
      "flow.foreign KOSPI -130000000000",
      "flow.institution KOSPI -150000000000",
    ],
    ["전일 1,750억원 차익 실현에 나섰던 외국인은 순매수로 돌아섰다.", "flow.foreign KOSPI -175000000000 @2025-12-30"],
    [
      "차익 거래를 통해서는 1420억원이 빠져나갔고 비차익거래로 500억원 매수세가 유입됐다.",
      "flow.other 차익거래 -142000000000",
      "flow.other 비차익거래 50000000000",
    ],
  ],
  "an amount a verb passes is a bound": [
    ["거래량도 이틀연속 3,000만주를 밑돌았다.", "turnover.volume KOSPI 30000000 under"],
    ["거래대금은 5조원을 넘어섰다.", "turnover.value KOSPI 5000000000000 over"],
  ],
  "a part that has its amount in brackets leaves the next one to the whole": [
    [
      "기관은 프로그램 매도(5680억원 순매도)를 중심으로 4090억원 매도우위를 나타냈다.",
      "flow.other 프로그램 -568000000000",
      "flow.institution KOSPI -409000000000",
    ],
    ["기관은 5백42억원의 프로그램 순매수 등 9백30억원의 매수 우위를 보였다.", "flow.institution KOSPI 93000000000"],
  ],
  "whom the sentence before was about bought what this one tells": [
    ["개인은 개장 이후 계속 매수했다. 이날 순매수 금액은 3870억원으로 집계됐다.", "flow.individual KOSPI 387000000000"],
    [
      "시총 상위주는 내렸다. 외국인과 기관이 모두 매도에 나섰다. 이들은 각각 5970억 원과 1500억 원을 순매도했다.",
      "flow.foreign KOSPI -597000000000",
      "flow.institution KOSPI -150000000000",
    ],
  ],
  "a price at which a record was set within the session is its high": [
    [
      "삼성전자는 장중 9만9800원으로 사상 최고가를 작성한 후 0.60% 하락으로 마감했다.",
      "stock.high 삼성전자 99800",
      "stock.change_pct 삼성전자 -0.6",
    ],
  ],
  "counts behind shares and won leave them their markets": [
    [
      "거래량과 거래대금은 3억620만주와 8천60억원, 상승종목은 620개, 하락종목은 무려 136개였다.",
      "turnover.volume KOSPI 306200000",
      "turnover.value KOSPI 806000000000",
      "breadth.gainers KOSPI 620",
      "breadth.losers KOSPI 136",
    ],
  ],
  "a story of Seoul that names no index but Wall Street's is Seoul's": [
    [
      "국내 증시가 급락했다. 지수는 72.70포인트 하락한 986.30으로 장을 마감했다. 나스닥의 영향이 컸다.",
      "index.change KOSPI -72.7",
      "index.close KOSPI 986.3",
    ],
  ],
  "what still goes on at a clock time is told of the moment": [
    [
      "2일 오전 9시7분 코스피는 전일 대비 7.50p(0.30%) 하락한 4480.80을 가리키고 있다.",
      "index.change KOSPI -7.5",
      "index.change_pct KOSPI -0.3",
      "index.close KOSPI 4480.8",
    ],
  ],
  "some and a year in two digits": [
    ["거래량은 3억7천여만주였다.", "turnover.volume KOSPI 370000000 over"],
    ["이는 96년 10월 24일(804.40) 이후 최고치다.", "index.close KOSPI 804.4 @1996-10-24"],
  ],
  "the weekend before is the session before on a Monday": [
    ["지수는 전주말보다 20.60포인트 내린 1,407.90에 마감했다.", "index.change KOSPI -20.6", "index.close KOSPI 1407.9"],
  ],
};

for (const [promise, cases] of Object.entries(CASES)) {
  describe(promise, () => {
    for (const [sentence, ...claims] of cases) {
      test(sentence, () =>
        assert.deepEqual(said(sentence, /전주말/.test(sentence) ? "2026-01-05" : "2026-01-02"), claims),
      );
    }
  });
}

test("a market abroad that closed leaves the home market's morning one of the moment", () => {
  const told = momentary(
    "2일 오전 9시 30분 기준 코스피는 0.60% 올랐다. 간밤 다우지수는 1.50% 오른 4만100.50에 거래를 마쳤다. 외국인은 1160억원을 순매수 중이다.",
  );
  assert.deepEqual(
    told.filter(([measure]) => !measure.startsWith("foreign_index")),
    [
      ["index.change_pct", true],
      ["flow.foreign", true],
    ],
  );
});

test("what leads to a price is of the company and not of the market named with it", () => {
  assert.deepEqual(said("유가증권시장에서 가나해운은 전 거래일보다 12.50% 떨어진 910원에 거래를 마쳤다."), [
    "stock.change_pct 가나해운 -12.5",
    "stock.close 가나해운 910",
  ]);
  assert.deepEqual(said("이날 코스닥시장에서는 다라가 전 거래일보다 5.00%(1500원) 내린 2만8500원에 마감했다."), [
    "stock.change_pct 다라 -5",
    "stock.change 다라 -1500",
    "stock.close 다라 28500",
  ]);
  assert.deepEqual(said("유가증권시장에서 이 회사 주가는 전 거래일보다 12.50% 떨어진 9100원에 거래를 마쳤다."), []);
  assert.deepEqual(said("유가증권시장에서 지수는 전 거래일보다 1.20% 오른 4,210.10에 거래를 마쳤다."), [
    "index.change_pct KOSPI 1.2",
    "index.close KOSPI 4210.1",
  ]);
});

test("a company no table knows owns what is said of its shares", () => {
  assert.deepEqual(said("가나중공 주가는 전일 대비 1만1000원(10.00%) 하락한 9만9000원에 거래를 마쳤다."), [
    "stock.change 가나중공 -11000",
    "stock.change_pct 가나중공 -10",
    "stock.close 가나중공 99000",
  ]);
  assert.deepEqual(said("코스피가 내렸다. 가나중공 주가가 12% 하락했다."), []);
  assert.deepEqual(said("코스피가 내렸다. 이 회사 주가는 6.20% 하락했다."), []);
  assert.deepEqual(said("코스닥시장에서 이 회사 주가는 전날보다 6.20% 내렸다."), []);
});

test("two companies no table knows take their figures in order", () => {
  const lead = "시가총액 상위 종목 중에서는 셀트리온이 0.88% 올랐다. ";
  assert.deepEqual(said(`${lead}가나텔과 다라소재는 각각 1.60%와 2.90% 상승했다.`).slice(1), [
    "stock.change_pct 가나텔 1.6",
    "stock.change_pct 다라소재 2.9",
  ]);
  assert.deepEqual(said(`${lead}가나카드와 강원랜드, 기업은행은 각각 5.10%와 8.10%, 4.10% 급락했다.`).slice(1), [
    "stock.change_pct 가나카드 -5.1",
    "stock.change_pct 강원랜드 -8.1",
    "stock.change_pct 기업은행 -4.1",
  ]);
});

test("the number of a shell company belongs to its name", () => {
  assert.deepEqual(said("가나증권7호스팩(408920)(-7.20%)과 라마제3호스팩(-2.10%)이 내렸다."), [
    "stock.change_pct 가나증권7호스팩 -7.2",
    "stock.change_pct 라마제3호스팩 -2.1",
  ]);
});

test("industries have no limits, and a new paragraph without one has left them", () => {
  const lead = "업종별로는 화학(1.20%), 건설(0.80%) 등이 올랐다.";
  assert.deepEqual(said(`${lead} 가나다는 상한가로 치솟았고 라마바(7.10%), 사아자(3.20%) 등은 상승했다.`).slice(2), [
    "stock.change_pct 라마바 7.1",
    "stock.change_pct 사아자 3.2",
  ]);
  assert.deepEqual(said(`${lead}\n\n가나텔이 매각설로 오르다가 다시 12.30% 급락했다.`).slice(2), [
    "stock.change_pct 가나텔 -12.3",
  ]);
  assert.deepEqual(said(`${lead} 카드업(2.10%)도 올랐다.`).slice(2), ["sector.change_pct 카드업 2.1"]);
});

test("news about results does not take the figures of the share", () => {
  assert.deepEqual(
    said("라마텔은 2분기 순이익이 크게 줄었다는 소식에 전 거래일 대비 5.00% 내린 1900원에 거래를 마쳤다."),
    ["stock.change_pct 라마텔 -5", "stock.close 라마텔 1900"],
  );
});

test("news about a thing alone leaves the figures to that thing, and others in a list are not the market", () => {
  assert.deepEqual(said("코스피가 올랐다. 국제유가가 급등했다는 소식에 전날보다 2.1% 오른 85.1달러를 기록했다."), []);
  assert.deepEqual(said("코스피가 올랐다. 가나텔과 라마소재 등은 1.60%와 2.90% 올랐다."), []);
});

test("a price limit reached is a move of the company", () => {
  assert.deepEqual(said("삼성전자는 가격제한폭인 3000원(15.00%)까지 떨어져 1만7000원으로 거래를 마쳤다."), [
    "stock.change 삼성전자 -3000",
    "stock.change_pct 삼성전자 -15",
    "stock.close 삼성전자 17000",
  ]);
  assert.deepEqual(said("코스닥시장의 가격제한폭(30%)은 2015년에 커졌다."), []);
});

test("a price before its percentage is of the company that has both, and a list gives each its own", () => {
  const lead = "가나중공은 전 거래일 대비 5.00% 오른 2만1000원에 거래를 마쳤다. ";
  assert.deepEqual(said(`${lead}라마우도 1만500원으로 전일 대비 5.00% 치솟았다.`).slice(2), [
    "stock.close 라마우 10500",
    "stock.change_pct 라마우 5",
  ]);
  assert.deepEqual(
    said("가나홀딩스는 전 거래일 대비 5.00% 내린 1만9000원, 라마텔은 전날보다 2.50% 하락한 3만9000원에 장을 마쳤다."),
    [
      "stock.change_pct 가나홀딩스 -5",
      "stock.close 가나홀딩스 19000",
      "stock.change_pct 라마텔 -2.5",
      "stock.close 라마텔 39000",
    ],
  );
});

test("news that moved a price is not whose price it is", () => {
  assert.deepEqual(said("소식이 전해지자 주가는 2.1% 오른 4만5000원에 마감했다."), []);
  assert.deepEqual(said("가나테크 시가총액은 1조2000억원으로 코스닥 31위다."), ["market_cap 가나테크 1200000000000"]);
  for (const market of ["상장주식", "증권시장", "이날현재"])
    assert.deepEqual(said(`${market} 시가총액은 2180조원이다.`), ["market_cap KOSPI 2180000000000000"], market);
});

test("codes with their market's letters, and changes beside a price in brackets, are the company's", () => {
  assert.deepEqual(said("삼성전자 (KS:005930)(1.10%) 현대차 (KS:005380)(4.20%) 기아(3.60%)는 하락했다."), [
    "stock.change_pct 삼성전자 -1.1",
    "stock.change_pct 현대차 -4.2",
    "stock.change_pct 기아 -3.6",
  ]);
  assert.deepEqual(said("코스닥이 올랐다. 가나제약(5,000원 ▼90 -1.77%) 등이 약세다."), [
    "stock.close 가나제약 5000",
    "stock.change 가나제약 -90",
    "stock.change_pct 가나제약 -1.77",
  ]);
});

test("names in Latin letters and names with a price are companies whatever board is spoken of", () => {
  const lead = "업종별로는 화학(1.20%), 건설(0.80%) 등이 올랐다. ";
  assert.deepEqual(said(`${lead}GNC가 3% 하락한 것을 비롯 가나로통신 5.5%, GN텔레콤 6.4% 등이 내렸다.`).slice(2), [
    "stock.change_pct GNC -3",
    "stock.change_pct 가나로통신 -5.5",
    "stock.change_pct GN텔레콤 -6.4",
  ]);
  assert.deepEqual(said(`${lead}가나제지(1,920원 ▼18 -0.93%)가 내렸다.`).slice(2), [
    "stock.close 가나제지 1920",
    "stock.change 가나제지 -18",
    "stock.change_pct 가나제지 -0.93",
  ]);
  assert.deepEqual(
    said("급등했던 GN홈쇼핑과 CN홈쇼핑이 각각 5.60%와 5.70% 하락한 가운데 셀트리온이 0.88% 올랐다.").at(-1),
    "stock.change_pct 셀트리온 0.88",
  );
});
