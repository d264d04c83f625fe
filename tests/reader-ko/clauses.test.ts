import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { momentary, said } from "./said.ts";

type Case = readonly [sentence: string, ...claims: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "what is compared with is no figure of the day": [
    [
      "코스피는 전날에 비해 12.30포인트(0.29%) 오른 4,321.93에 마감했다.",
      "index.change KOSPI 12.3",
      "index.change_pct KOSPI 0.29",
      "index.close KOSPI 4321.93",
    ],
    ["코스피는 지난해 마감가 4,214.17에 비해 약 2.6% 높다."],
    ["코스피는 올해 약 44% 급등했다."],
  ],
  "what is left out of a list went the other way": [
    ["업종별로는 비금속(1.60%)을 제외한 대다수 업종이 내렸다.", "sector.change_pct 비금속 1.6"],
    [
      "삼성전자(2.10%), KB금융(-0.31%)을 제외하고 모두 하락했다.",
      "stock.change_pct 삼성전자 2.1",
      "stock.change_pct KB금융 -0.31",
    ],
    ["업종별로는 서비스(0.20%)를 제외한 모든 업종이 올랐다.", "sector.change_pct 서비스 -0.2"],
  ],
  "a figure of one stock, of another company, of the rest of a list is nobody else's": [
    ["기관이 200억원 넘는 순매도를 기록한 에스엠이 5.20% 급락했다.", "stock.change_pct 에스엠 -5.2"],
    [
      "LG화학은 0.14% 내렸다. 시가총액 상위 밖의 가나다라가 거래를 재개했다. 이날 주가는 29.93% 오른 764원에 마쳤다.",
      "stock.change_pct LG화학 -0.14",
    ],
    ["전기전자 등 나머지 14개 종목이 모두 내렸다."],
    [
      "삼성생명(4.07%), LG화학(3.32%), 삼성생명(3.08%)이 올랐다.",
      "stock.change_pct 삼성생명 4.07",
      "stock.change_pct LG화학 3.32",
      "stock.change_pct 삼성생명 3.08",
    ],
    [
      "상한가 종목은 가나다, 라마바 등 6개였고, 하한가 종목은 사아자 1개였다.",
      "breadth.limit_up KOSPI 6",
      "breadth.limit_down KOSPI 1",
    ],
  ],
  "a level where the index only moved about is no close": [
    ["코스피는 4,300선에서 등락했다."],
    ["코스피는 4,300선에서 장을 마쳤다.", "index.close KOSPI 4300 band"],
  ],
  "a level close at hand has not been reached, and one fallen to is a low": [
    ["환율은 1300원 턱밑까지 치솟았다.", "milestone.level USD/KRW 1300"],
    ["코스피는 2350선까지 무너졌다.", "index.low KOSPI 2350 band"],
    [
      "삼성전자 주가는 장중 최저 5만9800원까지 내리며 6만원선을 밑돌았다.",
      "stock.low 삼성전자 59800",
      "milestone.level 삼성전자 60000",
    ],
    ["코스피는 8.15포인트 내리며 출발했다."],
  ],
  "amounts go to the markets named together": [
    [
      "외국인이 유가증권 시장과 코스닥 시장에서 각각 3천205억원, 614억원 순매도를 기록했다.",
      "flow.foreign KOSPI -320500000000",
      "flow.foreign KOSDAQ -61400000000",
    ],
    ["이날 코스닥은 7종목 상한가 등 271종목이 올랐다.", "breadth.limit_up KOSDAQ 7", "breadth.gainers KOSDAQ 271"],
  ],
  "a span said once holds for the sentence that goes on with it": [
    [
      "다우지수는 0.31% 내렸다.\n다우지수는 이번 주 약 1.4% 상승했다. S&P500 지수는 1.4%, 나스닥은 0.7%가량 올랐다.",
      "index.change_pct Dow Jones Industrial Average -0.31",
    ],
    ["코스피는 이번 주 1.4% 올랐다. 이날 코스닥은 0.5% 내렸다.", "index.change_pct KOSDAQ -0.5"],
    ["코스피는 이번 주 1.4% 올랐다.\n코스닥은 0.5% 내렸다.", "index.change_pct KOSDAQ -0.5"],
  ],
  "the day before holds until this one is named": [
    [
      "지수는 전날 외국인의 매도에 1.6% 하락했으나 이날 4,309.63에 마감했다.",
      "index.change_pct KOSPI -1.6 @2025-12-30",
      "index.close KOSPI 4309.63",
    ],
  ],
  "what describes a subject says nothing of its figures": [
    ["코스닥이 내렸다. 이번 주 실적 발표를 앞둔 삼성전자 주가도 2.10% 올랐다.", "stock.change_pct 삼성전자 2.1"],
    ["나스닥에 상장한 중국 기업 징둥(JD닷컴) 그룹도 호조로 3.10% 상승했다.", "stock.change_pct 징둥 3.1"],
    [
      "외국인은 296억원을 순매수했으며, 전날 1천억원이 넘는 물량을 쏟아낸 기관은 135억원을 사들였다.",
      "flow.foreign KOSPI 29600000000",
      "flow.institution KOSPI -100000000000 over @2025-12-30",
      "flow.institution KOSPI 13500000000",
    ],
    [
      "코스닥은 0.50% 내린 900.10에 마쳤다. 코스피시장 이전상장을 앞둔 회사가 올랐다. 거래량은 5억주였다.",
      "index.change_pct KOSDAQ -0.5",
      "index.close KOSDAQ 900.1",
      "turnover.volume KOSDAQ 500000000",
    ],
  ],
  "behind the parts comes the sum": [
    [
      "기관은 투신이 785억원을 순매수하는 등 전체적으로 1천404억원어치를 사들였다.",
      "flow.other 투신 78500000000",
      "flow.institution KOSPI 140400000000",
    ],
    [
      "프로그램은 차익 143억원, 비차익 678억원 등 전체적으로 822억원의 순매도를 나타냈다.",
      "flow.other 차익거래 -14300000000",
      "flow.other 비차익거래 -67800000000",
      "flow.other 프로그램 -82200000000",
    ],
    [
      "상승 종목은 상한가 2개 포함 744개, 하락 종목은 하한가 없이 153개로 집계됐다.",
      "breadth.limit_up KOSPI 2",
      "breadth.gainers KOSPI 744",
      "breadth.losers KOSPI 153",
    ],
  ],
  "other markets' indices are themselves": [
    [
      "닛케이지수는 0.30% 하락한 1만7184.59엔에 장을 마쳤다.",
      "index.change_pct 닛케이지수 -0.3",
      "index.close 닛케이지수 17184.59",
    ],
    [
      "토픽스(TOPIX)지수는 0.40% 내린 1365.29로 마감했다.",
      "index.change_pct 토픽스 -0.4",
      "index.close 토픽스 1365.29",
    ],
    [
      "상하이종합지수는 0.17% 내렸다. 성장주 지수인 창업판지수는 11.62포인트(0.37%) 하락한 3150.78로 장을 닫았다.",
      "index.change_pct 상하이종합지수 -0.17",
      "index.change 창업판지수 -11.62",
      "index.change_pct 창업판지수 -0.37",
      "index.close 창업판지수 3150.78",
    ],
    [
      "다우지수는 0.31% 내렸다. 엠파이어스테이트 지수가 13.5로 나왔다. 제조업지수는 50.2를 기록했다.",
      "index.change_pct Dow Jones Industrial Average -0.31",
    ],
    [
      "다우지수는 0.31% 내렸다. 거래소 거래량은 14억4천만주였다. 39%의 종목이 올랐다.",
      "index.change_pct Dow Jones Industrial Average -0.31",
    ],
  ],
  "digits of a name are no level": [
    ["코스피는 감염증(코로나19) 충격에 1.20% 내렸다.", "index.change_pct KOSPI -1.2"],
    ["대장주도 내렸다. CJ E&M(130960)은 6.75% 빠졌다.", "stock.change_pct CJ E&M -6.75"],
  ],
  "lines that lead to other stories say nothing": [
    ["코스닥은 2.06% 내렸다.\n☞[마감]코스닥, 1%대 급락…700선 붕괴", "index.change_pct KOSDAQ -2.06"],
  ],
  "the main market is the one whose change is told": [
    [
      "1,830대로 급락…코스닥도 5.4% 떨어져\n코스피는 73.94포인트 내린 1,834.33에 마쳤다.",
      "index.close KOSPI 1830 band",
      "index.change_pct KOSDAQ -5.4",
      "index.change KOSPI -73.94",
      "index.close KOSPI 1834.33",
    ],
    ["최고 상승 폭 기록코스닥 839.45 종료", "index.close KOSDAQ 839.45"],
  ],
  "levels that share a verb of opening all opened there": [
    [
      "코스피는 21.70포인트(0.90%) 오른 4,322.10에, 코스닥지수는 7.00포인트(0.90%) 오른 929.70에 장을 시작했다.",
      "index.open KOSPI 4322.1",
      "index.open KOSDAQ 929.7",
    ],
    ["코스피는 4,310.70으로 전 거래일보다 5.30포인트(0.12%) 상승 출발했다.", "index.open KOSPI 4310.7"],
  ],
  "a level where a high or a low was made is one": [
    ["지수는 4,168.00(-25.60P, -0.61%)에서 장중 저점을 기록했다.", "index.low KOSPI 4168"],
  ],
  "a level that sets a record is the day's, not the record before": [
    [
      "코스피는 52.10포인트 오른 4,349.30으로 사상 최고치를 경신했다.",
      "index.change KOSPI 52.1",
      "index.close KOSPI 4349.3",
    ],
  ],
  "a width that was narrowed makes no change of a level": [
    ["코스닥은 상승폭을 줄여 805포인트로 마감했다.", "index.close KOSDAQ 805"],
    ["코스닥 상승폭은 20.15포인트에 달했다.", "index.change KOSDAQ 20.15"],
  ],
  "where a fall led is a low, and its percentage goes with the change beside it": [
    [
      "코스피는 한때 126.40포인트나 밀리며 4,087.35까지 간 끝에 58.30포인트(1.38%) 떨어진 4,155.87로 마감했다.",
      "index.change KOSPI -126.4",
      "index.low KOSPI 4087.35",
      "index.change KOSPI -58.3",
      "index.change_pct KOSPI -1.38",
      "index.close KOSPI 4155.87",
    ],
    ["막판 코스피는 10포인트 가까이 추가 하락했다."],
  ],
  "a noun of width gives the side, not what it is called": [
    [
      "보험업과 운수창고는 1% 이내로 제일 적은 상승폭을 나타냈다.",
      "sector.change_pct 보험업 1 under",
      "sector.change_pct 운수창고 1 under",
    ],
  ],
  "a market in comparison is not the one gone on with": [
    [
      "코스닥은 2.35포인트 내린 918.20에 끝나 코스피와 상반된 흐름을 나타냈다. 기관은 87억원, 외국인은 52억원을 팔았다.",
      "index.change KOSDAQ -2.35",
      "index.close KOSDAQ 918.2",
      "flow.institution KOSDAQ -8700000000",
      "flow.foreign KOSDAQ -5200000000",
    ],
  ],
  "the way from a high to a low is no change of the day": [
    [
      "코스닥은 935.20에 개장했다. 그 뒤 910선까지 25포인트 넘게 밀려났다.",
      "index.open KOSDAQ 935.2",
      "index.low KOSDAQ 910 band",
    ],
  ],
  "the day futures expire is no future": [
    [
      "코스피는 선물·옵션 동시 만기일인 이날 전날보다 37.29p(0.88%) 내린 4,176.88에 마감했다.",
      "index.change KOSPI -37.29",
      "index.change_pct KOSPI -0.88",
      "index.close KOSPI 4176.88",
    ],
  ],
  "a headline's bracket behind a level holds its change": [
    [
      "[마감] 코스피 4255.59(41.42, 0.98%↑), 원·달러 1441.6원(2.6원↑)",
      "index.close KOSPI 4255.59",
      "index.change KOSPI 41.42",
      "index.change_pct KOSPI 0.98",
      "fx.rate USD/KRW 1441.6",
      "fx.change USD/KRW 2.6",
    ],
  ],
  "indices whose changes share a verb have no level in its place": [
    ["코스피는 41.57포인트, 코스닥은 6.40포인트 하락했다.", "index.change KOSPI -41.57", "index.change KOSDAQ -6.4"],
    ["코스피는 4,269.63포인트, 코스닥은 6.40포인트 하락했다.", "index.close KOSPI 4269.63", "index.change KOSDAQ -6.4"],
    ["코스피는 3.12포인트 오른 4,217.29에 턱걸이했다.", "index.change KOSPI 3.12", "index.close KOSPI 4217.29"],
    [
      "코스피는 어제보다 1% 하락한 4,169.58포인트로 붕괴 이후 낙폭이 확대됐다.",
      "index.change_pct KOSPI -1",
      "index.close KOSPI 4169.58",
    ],
  ],
  "a rising bullet behind a falling one rises, and bullets alone say nothing": [
    ["▼현대차 0.40% ▲기아 1.10%", "stock.change_pct 현대차 -0.4", "stock.change_pct 기아 1.1"],
    [
      "△기아 1.10% ▽현대차 0.40% △삼성전자 2.30%",
      "stock.change_pct 기아 1.1",
      "stock.change_pct 현대차 -0.4",
      "stock.change_pct 삼성전자 2.3",
    ],
    ["▲현대차(0.40%) ▲기아(1.10%) 등은 내렸다.", "stock.change_pct 현대차 -0.4", "stock.change_pct 기아 -1.1"],
  ],
  "a picture's caption tells the close": [
    [
      "코스피가 전 거래일 대비 27.20p(0.63%) 내린 4,205.40으로 마감한 2일 오후 전광판에 지수가 표시되고 있다.",
      "index.change KOSPI -27.2",
      "index.change_pct KOSPI -0.63",
      "index.close KOSPI 4205.4",
    ],
  ],
};

for (const [promise, cases] of Object.entries(CASES)) {
  describe(promise, () => {
    for (const [sentence, ...claims] of cases) test(sentence, () => assert.deepEqual(said(sentence), claims));
  });
}

test("a fall that led to a low is of a moment, the change behind it of the day", () => {
  const told = momentary(
    "코스피는 한때 126.40포인트나 밀리며 4,087.35까지 간 끝에 58.30포인트(1.38%) 떨어진 4,155.87로 마감했다.",
  );
  const changes = told.filter(([measure]) => measure === "index.change");
  assert.deepEqual(
    changes.map(([, moment]) => moment),
    [false, true],
  );
});
