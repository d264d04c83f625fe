import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ofOtherDay, said } from "./said.ts";

type Case = readonly [sentence: string, ...claims: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "a flow is the market's where a move of the index or its shares were told": [
    [
      "코스피가 1.7% 올랐다. 삼성전자는 4.32% 올랐다. 외국인은 2871억원을 순매수했다.",
      "index.change_pct KOSPI 1.7",
      "stock.change_pct 삼성전자 4.32",
      "flow.foreign KOSPI 287100000000",
    ],
    ["외국인은 국고채를 팔고 코스피 주식을 2천억원 순매수했다.", "flow.foreign KOSPI 200000000000"],
    ["외국인은 국고채를 팔며 2천억원 순매수했다."],
  ],
  "a market value is told before the amount that is gone of it": [
    ["코스피 시가총액은 3400조원, 하루 새 20조원이 날아갔다.", "market_cap KOSPI 3400000000000000"],
    ["코스피 시가총액은 4조원이, 코스닥 시가총액은 2조원이 증발했다."],
  ],
  "what is done to an object is no move of a price, but a session may be ended higher": [
    ["삼성전자는 장을 1.9% 오른 채 마쳤다.", "stock.change_pct 삼성전자 1.9"],
    ["삼성전자는 요금을 1.9% 올리기로 했다."],
    ["삼성전자는 1.9% 불어난 13만원에 마감했다.", "stock.change_pct 삼성전자 1.9", "stock.close 삼성전자 130000"],
  ],
  "prices without a name are the market's": [
    ["코스피는 강세였다. 시세가 1.9% 뛰었다.", "index.change_pct KOSPI 1.9"],
    ["코스피는 강세였다. 금 시세가 1.9% 뛰었다."],
  ],
  "a target price is no price of the day": [
    ["가나증권은 삼성전자 목표주가를 8만2,000원에서 9만4,000원으로 14.6% 올렸다."],
  ],
  "what a stock yields or whose it is, told before or behind a list, is no move": [
    ["배당수익률은 기업은행(8.1%), 삼성전자(3.2%) 순으로 높았다."],
    ["기업은행(8.1%), 삼성전자(3.2%) 등의 기대 배당수익률도 높은 편이다."],
    ["지난달 KB금융이 발행한 연 4.61%짜리 채권은 모두 팔렸다."],
  ],
  "what a company sells, holds of a market, earns or charges is no move of its price": [
    ["삼성전자는 1.2% 올랐다. 삼성전자의 시장점유율은 1.7%포인트 오른 33.4%였다.", "stock.change_pct 삼성전자 1.2"],
    ["현대차의 5월 판매는 4.1% 줄었다."],
    ["카카오뱅크의 순이자마진은 1.94%로 떨어졌다."],
    ["한국전력은 전기요금을 4.7% 올리기로 했다."],
    ["코스피는 1.2% 올랐다. 삼성전자 거래량은 1,730만주로 31% 늘었다.", "index.change_pct KOSPI 1.2"],
    ["삼성전자는 낙폭을 1.8%로 줄였다.", "stock.change_pct 삼성전자 -1.8"],
  ],
  "a share of any whole is nobody's move": [["코스피가 내렸다. 한도는 발행주식 총수의 2% 이내다."]],
  "a noun of measure is no company": [
    ["넷플릭스가 1위에 올랐다. 시청률이 6.2%를 돌파한 덕분이다."],
    ["코스피가 내렸다. 속보치는 3.10%였다."],
  ],
  "what a quarter or an old high is compared with counts from there": [
    ["삼성전자의 3분기 영업익은 전 분기 대비 12% 줄어들 것으로 보인다."],
    ["삼성전자는 작년 고점 9만1,000원 대비 30% 떨어졌다."],
  ],
  "no stock moves farther than the price limit, unless its price says that it is new": [
    ["삼성전자는 한 달 만에 42% 급등했다."],
    ["가나스팩은 84.50% 오른 3,690원에 마감했다.", "stock.change_pct 가나스팩 84.5", "stock.close 가나스팩 3690"],
  ],
  "a rate from offshore is no rate of Seoul": [
    [
      "지난밤 뉴욕 역외시장에서 원/달러 1개월물 환율은 전날보다 2.20원 내린 1,347.00원으로 거래를 마쳤다.",
      "fx.reference USD/KRW 1347",
    ],
    [
      "역외에서 하락했던 원/달러 환율은 서울 외환시장에서 3.20원 오른 1,350.10원에 마감했다.",
      "fx.change USD/KRW 3.2",
      "fx.rate USD/KRW 1350.1",
    ],
  ],
  "why a rate moved is no rate": [
    ["NDF 역외환율은 역내 환율 상승에 대한 반작용에 0.85원 떨어져 1,441.3원으로 불렸다."],
  ],
  "a change in a bracket behind its rate": [
    ["원/달러 1441.6(▲2.6)", "fx.rate USD/KRW 1441.6", "fx.change USD/KRW 2.6"],
  ],
  "a dollar told in won is the rate, and a closing rate ends the session": [
    ["달러화는 원화에 대해 4.2원 하락한 1434.8원에 거래됐다.", "fx.change USD/KRW -4.2", "fx.rate USD/KRW 1434.8"],
    ["이날 원화는 달러당 1434.8원으로 전날보다 4.2원 절상됐다.", "fx.rate USD/KRW 1434.8", "fx.change USD/KRW -4.2"],
  ],
  "an industry's index is no index of the market": [
    ["코스피 대형주 지수는 2.30% 내린 2,555.20으로 마감했다.", "sector.change_pct 코스피 대형주 -2.3"],
  ],
  "flows of both markets together are neither's": [
    ["양 시장에서 외국인과 기관은 각각 4100억원, 3200억원을 순매수했다."],
    ["코스피와 코스닥 양대 시장에서 외국인은 4100억원을 순매수했다."],
  ],
  "issues that moved farther than told are not all that moved": [
    ["5% 이상 오른 종목은 코스피 101개, 코스닥 202개였다."],
  ],
  "what one stock traded is told behind its price": [
    [
      "삼성전자는 3.00% 오른 6만3400원에 거래를 마쳤다. 거래량은 1341만주, 거래대금은 842억원이었다.",
      "stock.change_pct 삼성전자 3",
      "stock.close 삼성전자 63400",
    ],
  ],
  "no index stands at tens of thousands": [["코스피가 올랐다. 인도량은 46만6000대로 늘었다."]],
  "a distance between yields is no change": [
    ["국고채 3년물 금리는 사상 최저치인 1.431%와 0.3bp 차이다.", "bond.yield 국고채 3년물 1.431"],
  ],
  "what was traded of a stock or an industry in a list is no flow of the market": [
    ["외국인 순매수 상위 종목은 삼성전자(1374억원), SK하이닉스(1289억원) 순이었다."],
    ["외국인 순매수 상위 업종은 화학(2374억원), 서비스업(1286억원) 순이었다."],
    ["외국인이 가장 많이 순매수한 종목은 유가증권시장에선 아모레퍼시픽(9516억원)이었다."],
  ],
  "a year or a month told of is the span of what follows": [
    ["2011년에는 코스피지수가 사상 최고치(2,228.10)를 기록했다."],
    ["셀트리온은 2월 한때 53.10% 급등했다."],
    ["거래소는 2025년 코스피 지수가 12.4% 올랐다고 밝혔다. 중형주가 21.1%, 소형주가 20.1% 올랐다."],
    ["코스피는 상반기에는 부담으로 3,800선이 위협받기도 했다."],
    ["코스닥지수는 이달 고점(940)에서 저점(892)까지의 하락폭을 38.2% 되돌렸다."],
    ["1월 첫째 주에 코스피가 5.10% 올랐다."],
  ],
  "a strength in the exchange rate is whose nobody says": [["원/달러 환율은 전 거래일보다 7.9원 강세를 보였다."]],
  "a mark that may be passed has not been": [["코스피가 이동평균선인 4,550을 돌파할 것이란 기대가 있다."]],
  "a figure that says how much of something is no move": [["연기금의 코스닥 10% 투자 확대 방안이 담겼다."]],
  "turnover compared with a year's is none of the day": [
    ["코스피가 올랐다. 거래대금은 5조4000억원으로 작년 4조원 대비 늘었다."],
  ],
  "the verb of a list makes a change of what one can be, and of no level": [
    ["코스닥은 921.41포인트, 코스피는 93.46포인트 상승했다.", "index.close KOSDAQ 921.41", "index.change KOSPI 93.46"],
    ["코스피는 671.40포인트, 코스닥은 0.30포인트 하락했다.", "index.close KOSPI 671.4", "index.change KOSDAQ -0.3"],
    [
      "코스피200은 570.20포인트, 코스닥은 20.30포인트 올랐다.",
      "index.close KOSPI 200 570.2",
      "index.change KOSDAQ 20.3",
    ],
    ["코스피는 93.46포인트, 코스닥은 20.30포인트 올랐다.", "index.change KOSPI 93.46", "index.change KOSDAQ 20.3"],
    [
      "코스피는 4,209.63에 마감했다. 코스피는 93.46포인트, 코스닥은 2.30포인트 올랐다.",
      "index.close KOSPI 4209.63",
      "index.change KOSPI 93.46",
      "index.change KOSDAQ 2.3",
    ],
    ["삼성전자는 6만2000원, SK하이닉스는 5000원 올랐다.", "stock.change SK하이닉스 5000"],
    ["삼성전자는 1400원, SK하이닉스는 300원 올랐다.", "stock.change 삼성전자 1400", "stock.change SK하이닉스 300"],
  ],
  "won with a percentage in one bracket are a price or a change only where they can be nothing else": [
    ["아모레퍼시픽(9만6000원, 2.6%)이 올랐다.", "stock.change_pct 아모레퍼시픽 2.6"],
    ["삼성전자(1400원, 1.21%)가 올랐다.", "stock.change 삼성전자 1400", "stock.change_pct 삼성전자 1.21"],
  ],
  "a width that went from one to another is neither side's move": [
    ["코스닥은 상승폭이 1.6%에서 0.4%로 줄었다."],
    ["삼성전자는 상승폭이 1.6%에서 0.4%로 줄었다."],
  ],
  "what shares did outside the session, or on another exchange, is none of the day's": [
    ["오리온은 프리마켓에서 1.4% 내린 10만1500원에 거래됐다."],
    ["넥스트레이드 애프터마켓에서 하이브는 0.7% 올랐다."],
    ["대체거래소에서 오리온은 0.3% 떨어진 10만4000원을 기록했다."],
    ["오리온은 정규장에서 1.6% 내렸지만 시간외 거래에서 0.5% 올랐다.", "stock.change_pct 오리온 -1.6"],
    ["오리온은 프리마켓에서 1.4% 내렸으나 정규장에서 0.6% 올랐다.", "stock.change_pct 오리온 0.6"],
    ["시간외 매매로 지분을 판다는 소식에 오리온은 6.1% 내렸다.", "stock.change_pct 오리온 -6.1"],
    ["대체거래소 출범 기대에 키움증권이 3.2% 올랐다.", "stock.change_pct 키움증권 3.2"],
  ],
  "a fund is named with the index it holds, and is none": [
    ["KODEX 200선물인버스2X는 0.7% 올랐다.", "stock.change_pct KODEX 200선물인버스2X 0.7"],
    ["TIGER 미국나스닥100은 0.8% 내렸다.", "stock.change_pct TIGER 미국나스닥100 -0.8"],
    [
      "KODEX 레버리지(-1.3%)와 TIGER 200(-0.6%)이 내렸다.",
      "stock.change_pct KODEX 레버리지 -1.3",
      "stock.change_pct TIGER 200 -0.6",
    ],
  ],
  "coins, bonds and overseas stocks are none of what the market traded": [
    ["가상자산 거래대금은 7조3000억원으로 코스피를 넘어섰다."],
    ["넥스트레이드 거래대금은 2조9000억원이었다."],
    ["채권시장에서 외국인은 3900억원을 순매수했다."],
    [
      "외국인은 유가증권시장에서 5천억원을 순매도했지만 채권시장에서는 3천억원을 순매수했다.",
      "flow.foreign KOSPI -500000000000",
    ],
    ["개인은 해외주식을 870억원 순매수했다."],
  ],
  "a percentage in brackets has the sign of the points before it": [
    [
      "코스피지수는 ▼41.27포인트(0.79%) 5,214.36으로 마감했다.",

      "index.change KOSPI -41.27",
      "index.change_pct KOSPI -0.79",
      "index.close KOSPI 5214.36",
    ],
  ],
  "what a month or a year came to is told of no session": [
    ["지난해 같은 달 코스피는 3.7% 올랐다."],
    ["12월 들어 하락률은 2.4%로 커졌다."],
    ["코스피는 11월에 3.1% 올랐다."],
    ["코스닥지수는 1년 전보다 38% 올랐다."],
    ["코스피는 한 달 전보다 2.1% 올랐다."],
    ["코스피는 3일 전보다 2.1% 올랐다."],
    ["코스피는 하루 전보다 2.1% 올랐다.", "index.change_pct KOSPI 2.1"],
    ["셀트리온은 수요일 3.2%, 목요일 0.9% 올랐다.", "stock.change_pct 셀트리온 3.2", "stock.change_pct 셀트리온 0.9"],
  ],
  "what is held, or bought of one stock, is no flow of the market": [
    ["외국인은 이날 카카오 주식 74억원어치를 사들였다."],
    ["기관의 코스피 보유액은 전날 60조원을 넘어선 뒤 이날도 순매수 우위였다."],
    ["외국인의 보유 주식 시가총액은 691조원이다."],
  ],
  "a run of a company that no table knows is none of the index": [["가나다플러스는 5거래일 연속 상승세를 이어갔다."]],
  "a verb typed onto the particle of its number moves it": [
    ["코스피는 41.27포인트나떨어진 4,214.36으로 마감했다.", "index.change KOSPI -41.27", "index.close KOSPI 4214.36"],
    ["코스닥은 0.93%나떨어졌다.", "index.change_pct KOSDAQ -0.93"],
    ["코스피는 41.27포인트 나빠졌다."],
  ],
  "an index is named by its board and how many issues it holds, in either alphabet": [
    [
      "KOSPI200지수는 0.83포인트 내린 571.42를 기록했다.",
      "index.change KOSPI 200 -0.83",
      "index.close KOSPI 200 571.42",
    ],
    ["코스피 200 지수는 0.3% 올랐다.", "index.change_pct KOSPI 200 0.3"],
    ["KOSDAQ150 지수는 0.6% 내렸다.", "index.change_pct KOSDAQ 150 -0.6"],
    ["코스닥 150은 1.2% 내렸다.", "index.change_pct KOSDAQ 150 -1.2"],
  ],
  "a particle set off by a blank is no name": [
    [
      "원·달러 환율은 전 거래일(1302.1원) 보다 7.3원 내린 1294.8원에 마감했다.",
      "fx.change USD/KRW -7.3",
      "fx.rate USD/KRW 1294.8",
    ],
    ["코스피는 전날 보다 0.6% 내렸다.", "index.change_pct KOSPI -0.6"],
  ],
  "how far it is to a record, or to what would be needed, is no move": [
    ["사상 최고치(4,921.35)까지는 712포인트 남았다."],
    ["코스피가 4,900선을 넘으려면 17% 올라야 한다."],
  ],
  "no index moves by a third in a day": [["코스닥시장에서 주가는 80.65%의 상승률을 보였다."]],
};

test("the close of a month, and weekdays that no date pins down, are of a day not told", () => {
  assert.deepEqual(ofOtherDay("코스피는 11월을 4,127.43으로 마쳤다."), [["index.close", true]]);
  assert.deepEqual(ofOtherDay("셀트리온은 수요일 3.2%, 목요일 0.9% 올랐다."), [
    ["stock.change_pct", true],
    ["stock.change_pct", true],
  ]);
  assert.deepEqual(ofOtherDay("셀트리온은 목요일 3.2%, 금요일 0.9% 올랐다."), [
    ["stock.change_pct", true],
    ["stock.change_pct", false],
  ]);
});

for (const [promise, cases] of Object.entries(CASES)) {
  describe(promise, () => {
    for (const [sentence, ...expected] of cases) {
      test(sentence, () => assert.deepEqual(said(sentence), expected));
    }
  });
}
