import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { said } from "./said.ts";

type Case = readonly [sentence: string, ...claims: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "an aside about the other market ends with its sentence": [
    [
      "코스피 시장에서 외국인은 5,120억 원을 순매수했다. 코스닥에서도 310억 원을 사들였다. 기관은 2,200억 원을 순매도했다.",
      "flow.foreign KOSPI 512000000000",
      "flow.foreign KOSDAQ 31000000000",
      "flow.institution KOSPI -220000000000",
    ],
  ],
  "investors of different kinds make one list": [
    [
      "기관과 프로그램도 각각 61억원, 407억원의 매도우위를 보였다.",
      "flow.institution KOSPI -6100000000",
      "flow.other 프로그램 -40700000000",
    ],
    ["기관은 연기금에서 물량을 쏟아내면서 812억원 순매도를 기록했다.", "flow.institution KOSPI -81200000000"],
  ],
  "what has a percentage and a price in won is a company's stock, and no index": [
    [
      "코스피는 1.3% 올랐다. 누리텍은 2.50% 오른 2만500원에 마감했다.",
      "index.change_pct KOSPI 1.3",
      "stock.change_pct 누리텍 2.5",
      "stock.close 누리텍 20500",
    ],
    ["코스피는 1.3% 올랐다. 쌀값은 2.50% 오른 2만500원에 거래됐다.", "index.change_pct KOSPI 1.3"],
  ],
  "sums over several sessions are no day's flow": [
    ["외국인은 1,500억원을 팔아 3거래일 연속 9,100억원을 쏟아냈다.", "flow.foreign KOSPI -150000000000"],
    ["개인은 900억원을 사들이며 4거래일 간 2조 1,000억원을 샀다.", "flow.individual KOSPI 90000000000"],
  ],
  "a new paragraph turns back to the story's own index where the level is that one's, or the first told": [
    [
      "코스피가 급등했다. 코스닥 지수 역시 강세였다.\n\n오전 10시 20분 기준 61.20포인트(1.45%) 오른 4275.37에 거래 중이다. 코스닥지수도 오르고 있다.",
      "index.change KOSPI 61.2",
      "index.change_pct KOSPI 1.45",
      "index.close KOSPI 4275.37",
    ],
    [
      "코스피는 12.30포인트 오른 4,226.47에 마쳤다. 코스닥은 2.10포인트 오른 927.57에 마쳤다. 전 거래일보다 0.30포인트 높은 4,214.47로 출발했다.",
      "index.change KOSPI 12.3",
      "index.close KOSPI 4226.47",
      "index.change KOSDAQ 2.1",
      "index.close KOSDAQ 927.57",
      "index.open KOSPI 4214.47",
    ],
  ],
  "in a story of one stock what is bought is of it, unless a market is named": [
    ["삼성전자는 0.67% 올랐다. 외국인이 118억원어치를 순매수했다.", "stock.change_pct 삼성전자 0.67"],
    [
      "삼성전자는 0.67% 올랐다. 코스닥시장에서 외국인이 118억원어치를 순매수했다.",
      "stock.change_pct 삼성전자 0.67",
      "flow.foreign KOSDAQ 11800000000",
    ],
  ],
  "what is bought of a stock is said of it, though its buyer stand behind it": [
    ["삼성전자를 외국인은 3110억원어치 순매수했다."],
    ["기관도 프로그램 매물이 쏟아지며 788억원의 매도우위를 보였다.", "flow.institution KOSPI -78800000000"],
  ],
  "the board of a market is not the market": [
    ["코스닥시장에서 하한가를 기록한 종목은 가나다라로, 전 거래일보다 29.96% 하락한 3410원에 마쳤다."],
    [
      "코스닥은 내렸다. 에코프로가 코스닥 대장주로 올라서며 4.10% 오른 9만2100원에 거래를 마쳤다.",
      "stock.change_pct 에코프로 4.1",
      "stock.close 에코프로 92100",
    ],
    [
      "코스닥은 내렸다. 시가총액 2위로 밀린 가나브로드는 전일보다 1.40% 내린 5120원에 마감했다.",
      "stock.change_pct 가나브로드 -1.4",
      "stock.close 가나브로드 5120",
    ],
    ["SK하이닉스는 마침내 시가총액 600조 원을 돌파했다.", "market_cap SK하이닉스 600000000000000"],
    ["상하한가 가격제한폭이 30%로 확대된 날 코스닥은 0.50% 올랐다.", "index.change_pct KOSDAQ 0.5"],
    ["코스닥이 반도체 종목의 강세에 힘입어 2% 가까이 상승했다.", "index.change_pct KOSDAQ 2 near"],
    ["자회사로 100% 편입한다는 소식에 보험업종이 1.20% 올랐다.", "sector.change_pct 보험 1.2"],
  ],
  "an amount is of the market named before it": [
    [
      "외국인은 코스피에서 6천446억원, 코스닥에서 2천93억원을 순매수했다.",
      "flow.foreign KOSPI 644600000000",
      "flow.foreign KOSDAQ 209300000000",
    ],
  ],
  "a day said before a subject holds for all that is told of it": [
    [
      "전날 코스피는 6.39포인트(0.15%) 내린 4214.17에 마감했다.",
      "index.change KOSPI -6.39 @2025-12-30",
      "index.change_pct KOSPI -0.15 @2025-12-30",
      "index.close KOSPI 4214.17 @2025-12-30",
    ],
    [
      "지난달 30일에는 6.39포인트(0.15%) 하락한 4214.17로 거래를 마쳤다.",
      "index.change KOSPI -6.39 @2025-12-30",
      "index.change_pct KOSPI -0.15 @2025-12-30",
      "index.close KOSPI 4214.17 @2025-12-30",
    ],
    ["전날 외국인은 1조2000억원을 순매도했다.", "flow.foreign KOSPI -1200000000000 @2025-12-30"],
    ["전날 코스피가 급락한 데 따른 반발로 코스피는 2.27% 올랐다.", "index.change_pct KOSPI 2.27"],
  ],
  "a market value is of the company spoken of": [
    [
      "SK하이닉스는 67만7000원으로 마감했다. 이 회사 시가총액은 492조원이다.",
      "stock.close SK하이닉스 677000",
      "market_cap SK하이닉스 492000000000000",
    ],
  ],
  "a clause that begins with a topic no table knows is about it": [
    ["코스피는 1.20% 내렸다. 이날 가나다는 0.50% 하락했다.", "index.change_pct KOSPI -1.2"],
    ["삼성전자는 1.20% 내렸다. 가나전자는 0.50% 하락했다.", "stock.change_pct 삼성전자 -1.2"],
  ],
  "each index has its own name": [
    ["코리아 밸류업 지수는 2.15% 올랐다.", "index.change_pct Korea Value-up 2.15"],
    ["KRX100지수는 2.40% 올랐다.", "index.change_pct KRX 100 2.4"],
    ["KRX300지수는 2.40% 올랐다.", "index.change_pct KRX 300 2.4"],
    ["코넥스지수는 1.20% 내렸다.", "index.change_pct KONEX -1.2"],
  ],
  "indices are told apart by their other names": [
    [
      "코스닥은 0.30% 올랐다. 종합지수는 5.20포인트 내린 595.40으로 마감했다.",
      "index.change_pct KOSDAQ 0.3",
      "index.change KOSPI -5.2",
      "index.close KOSPI 595.4",
    ],
    [
      "코스닥은 0.30% 올랐다. 일본 니케이225지수는 0.40% 내린 1만5320.10에 장을 마쳤다.",
      "index.change_pct KOSDAQ 0.3",
      "foreign_index.change_pct 닛케이225지수 -0.4",
      "foreign_index.close 닛케이225지수 15320.1",
    ],
  ],
  "the words around a figure tell its day": [
    [
      "코스피는 지난해 마지막 거래일인 12월 30일보다 2.27% 오른 4,309.63에 마감했다.",
      "index.change_pct KOSPI 2.27",
      "index.close KOSPI 4309.63",
    ],
    [
      "삼성전자(2.10%)가 전날에 이어 오르고 있으며 현대차(3.40%)도 올랐다.",
      "stock.change_pct 삼성전자 2.1",
      "stock.change_pct 현대차 3.4",
    ],
    ["코스닥이 2년 만에 최저…코스피 4,200선 탈환", "milestone.level KOSPI 4200"],
  ],
  "who is only spoken of does not take the figure": [
    ["삼성전자는 애플과의 소송에서 이겼다는 소식에 1.40% 상승했다.", "stock.change_pct 삼성전자 1.4"],
    [
      "업종별로는 화학이 내렸다. 삼성전자가 0.60% 내렸고 가나필립스도 1.70% 내렸다.",
      "stock.change_pct 삼성전자 -0.6",
      "stock.change_pct 가나필립스 -1.7",
    ],
    ["외국인은 371억원어치 주식을 내던지는 중이다.", "flow.foreign KOSPI -37100000000"],
  ],
  "a list of companies is one though industries were spoken of before": [
    [
      "업종별로는 화학(1.10%)이 올랐다.\n가나닷컴(-0.50%) 셀트리온(-1.50%) 등 시가총액 상위 종목은 부진했다.",
      "sector.change_pct 화학 1.1",
      "stock.change_pct 가나닷컴 -0.5",
      "stock.change_pct 셀트리온 -1.5",
    ],
    [
      "대장주 삼성전자가 5.20% 내렸고, 가나반도체와 라마소재, 바사 등도 3% 내림세를 보였다.",
      "stock.change_pct 삼성전자 -5.2",
      "stock.change_pct 바사 -3",
    ],
  ],
  "the side of a list may be told before it": [
    [
      "하락 업종은 방송서비스(1.70%), 비금속(1.60%) 등이었다.",
      "sector.change_pct 방송서비스 -1.7",
      "sector.change_pct 비금속 -1.6",
    ],
    [
      "하락 업종은 삼성물산 부진으로 1.10% 빠진 섬유의복을 비롯해 화학(0.30%) 등이었다.",
      "sector.change_pct 섬유의복 -1.1",
      "sector.change_pct 화학 -0.3",
    ],
  ],
  "a subject of the news is not the stock that moved on it": [
    [
      "시가총액 상위 종목이 내렸다. 가나증권은 매각 본계약이 연기됐다는 소식에 10.30% 급락했다.",
      "stock.change_pct 가나증권 -10.3",
    ],
  ],
  "a market value behind a company's price is the company's": [
    [
      "셀트리온이 9.20% 오르면서 24만원을 기록, 시가총액 30조원을 넘어섰다.",
      "stock.change_pct 셀트리온 9.2",
      "stock.close 셀트리온 240000",
      "market_cap 셀트리온 30000000000000",
    ],
  ],
  "a stock most of a flow went to leaves the flow whole": [
    ["외국인(113억원 순매수)이 삼성전자를 중심으로 매수에 나섰다.", "flow.foreign KOSPI 11300000000"],
    ["외국인은 삼성전자를 113억원 순매수했다."],
  ],
  "a day behind a verb that goes on is no day of its figure": [
    ["코스피가 5%대 급등해 2020년 3월 24일 이후 최대 상승률을 기록했다.", "index.change_pct KOSPI 5 band"],
    ["코스피는 7% 추락했던 2024년 8월 5일 이후 가장 크게 내렸다.", "index.change_pct KOSPI -7 @2024-08-05"],
  ],
  "subjects of the sentence before take the figures in order": [
    [
      "셀트리온과 삼성전자는 모두 내렸다. 각각 1.31%, 2.74% 하락했다.",
      "stock.change_pct 셀트리온 -1.31",
      "stock.change_pct 삼성전자 -2.74",
    ],
  ],
  "each board has its own amount": [
    [
      "양 시장에서 기관은 각각 136억원, 352억원을 순매수했다.",
      "flow.institution KOSPI 13600000000",
      "flow.institution KOSDAQ 35200000000",
    ],
  ],
  "the day before begins a sentence about it": [
    [
      "전날 코스피는 1.20% 오른 4,200.10에 마감했다.",
      "index.change_pct KOSPI 1.2 @2025-12-30",
      "index.close KOSPI 4200.1 @2025-12-30",
    ],
  ],
  "a market value goes on with the company of the sentence before": [
    [
      "삼성전자가 신고가를 경신했다. 이날 상승으로 시가총액은 525조원으로 늘었다.",
      "market_cap 삼성전자 525000000000000",
    ],
  ],
  "a company no table knows goes on to the next sentence": [
    [
      "가나전자는 12.60% 오른 6,340원에 마쳤다. 주가는 장중 6,620원까지 올랐다.",
      "stock.change_pct 가나전자 12.6",
      "stock.close 가나전자 6340",
      "stock.high 가나전자 6620",
    ],
  ],
};

for (const [promise, cases] of Object.entries(CASES)) {
  describe(promise, () => {
    for (const [sentence, ...claims] of cases) test(sentence, () => assert.deepEqual(said(sentence), claims));
  });
}

test("investors in a list with commas take their amounts in order", () => {
  assert.deepEqual(said("기관, 연기금 등도 각각 654억원, 472억원을 순매도했다."), [
    "flow.institution KOSPI -65400000000",
    "flow.other 연기금 등 -47200000000",
  ]);
  assert.deepEqual(said("기관 중 금융투자가 540억원을 샀다."), ["flow.other 금융투자 54000000000"]);
});

test("turnover of another day is no investor's, and a market abroad that helped is not the one that rose", () => {
  assert.deepEqual(said("기관은 77억원을 샀다. 지난달 10일 1조4천억원에 이르렀던 거래대금도 줄었다.").slice(1), [
    "turnover.value KOSPI 1400000000000 @2025-12-10",
  ]);
  assert.deepEqual(said("코스피는 올랐다. 지수는 나스닥 강세에 힘입어 1.70포인트 높은 4,216.20으로 출발했다."), [
    "index.open KOSPI 4216.2",
  ]);
});

test("what is told of a moment and explained behind it is of no session", () => {
  assert.deepEqual(said("원·달러 환율은 장중 1,420원대 중반까지 치솟았다. 전날보다 30원 넘게 뛴 것이다."), []);
  assert.deepEqual(said("원·달러 환율이 올랐다. 오후 10시 53분에는 전날보다 28.70원 뛴 1,430.00원을 기록했다."), [
    "fx.reference USD/KRW 1430",
  ]);
});

test("a low of the year in brackets is a price, and a trade off the board is why a share fell", () => {
  assert.deepEqual(said("현대차(-0.40%)는 장중 52주 신저가(14만8500원)까지 밀렸다."), [
    "stock.change_pct 현대차 -0.4",
    "stock.low 현대차 148500",
  ]);
  assert.deepEqual(said("시간 외 대량 매매 부담에 밀린 하이브(-4.70%)를 비롯해 현대차(-1.00%)가 내렸다."), [
    "stock.change_pct 하이브 -4.7",
    "stock.change_pct 현대차 -1",
  ]);
});
