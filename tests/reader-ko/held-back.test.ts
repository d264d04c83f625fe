import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { said } from "./said.ts";

type Case = readonly [sentence: string, ...claims: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "a level is the day's it describes": [
    ["지수는 종가 기준으로 4,210.30으로 마감했던 5일 이후 최고치를 넘어섰다.", "index.close KOSPI 4210.3 @2025-12-05"],
    [
      "코스피는 2024년 6월 24일 이후 처음으로 내렸다. 당시 코스피 장중 저점은 2,752.75였다.",
      "index.low KOSPI 2752.75 @2024-06-24",
    ],
    [
      "코스피는 지난 5일 3,100선을 넘은 이후 다시 3,200선을 돌파했다.",
      "milestone.level KOSPI 3100 @2025-12-05",
      "milestone.level KOSPI 3200",
    ],
  ],
  "a level closed below is passed, not reached": [
    ["코스피가 2,100선 아래에서 장을 마쳤다.", "milestone.level KOSPI 2100"],
    ["원/달러 환율이 1,350원 아래에서 마감했다.", "milestone.level USD/KRW 1350"],
  ],
  "what one company traded is not the market's": [["거래대금은 셀트리온이 7904억9100만 원으로 가장 많았다."]],
  "a rule is no move of the day": [["코스피가 전 거래일 종가 대비 8% 이상 급락한 상태가 이어지면 거래가 멈춘다."]],
  "a run belongs to what is named behind it": [
    ["6거래일 연속 하락세를 이어온 환율은 1,360원대를 회복했다.", "milestone.level USD/KRW 1360"],
  ],
  "what a subject no table knows did is not the index's": [
    ["코스닥 거래 마지막 날을 맞은 가나닷컴이 6.20% 급등했다."],
    ["시가총액이 제일 큰 종목은 1490억원 수준인 가나다였다."],
  ],
  "what is only compared with takes no figure": [
    [
      "코스닥과 달리 코스피는 11.40포인트 오른 4,189.60으로 마쳤다.",
      "index.change KOSPI 11.4",
      "index.close KOSPI 4189.6",
    ],
    [
      "코스피는 4,309.60으로 마쳤지만 연초 지수인 4,440.20보다는 130.60포인트(2.90%)나 낮았다.",
      "index.close KOSPI 4309.6",
    ],
    ["공모가(5만3000원)에 비해서는 3일 동안 64% 올랐다."],
  ],
  "what held for each day of a run is not told of this one": [
    ["지수는 최근 2일 연속 1%대 급등에 따른 매물로 하락했다."],
  ],
  "turnover of a year is none of a session": [["연간 거래대금은 142조원에 그쳤다."]],
  "what is in danger has not happened": [
    ["코스닥은 903.12에 마쳐 900선 밑으로 밀릴 위기에 놓였다.", "index.close KOSDAQ 903.12"],
    ["코스닥 900선마저 깨질 우려가 있다."],
  ],
  "what market value is gone is none that is left": [
    ["코스닥 시총 17조원이 사라졌고, 코스피는 94조원이 증발했다."],
    ["하루에 시가총액 23조4000억원이 날아갔다."],
  ],
  "new lows are not all that fell": [["코스닥에서는 95개 종목이 신저가로 떨어졌다."]],
  "so few points are no level": [["코스피는 하루 새 41.57포인트가 증발했다."]],
  "turnover that is more than another's by so much is not so much": [
    [
      "코스닥 거래대금은 11조7천억원으로 거래소의 9조5천억원보다 2조2천억원 많았다.",
      "turnover.value KOSDAQ 11700000000000",
    ],
  ],
  "how far two levels lie apart is no level": [
    ["코스피는 고점과 저점 차이가 87.21포인트에 달했다."],
    ["장중 고점과 저점의 차이는 87.21포인트였다."],
  ],
  "a percentage of a past year is none of the day": [
    ["코스피는 지난해 75.6% 급등했다."],
    ["연평균 환율은 1422.16원으로 가장 높았다."],
    ["이번 주(12월 29일~1월 2일) 코스피는 4.38% 올랐다."],
    ["지난해 코스피는 75.6% 올라 주요 20개국 가운데 1위를 기록했다."],
    ["코스피의 올해 상승률은 22.7%로 주요국 가운데 첫째다."],
  ],
  "a target is no high and no price": [
    ["가나증권은 올해 코스피 상단을 5500으로 높였다."],
    ["삼성전자 목표주가를 15만원에서 17만원으로 올렸다."],
  ],
  "a record move is no record level": [
    [
      "코스피는 4309.63에 마감했다. 하루 상승폭으로는 가장 크다. 종전 기록은 지난해 11월 3일의 114.37포인트였다.",
      "index.close KOSPI 4309.63",
    ],
  ],
  "what went to one stock is not all that was bought": [
    ["외국인은 삼성전자 한 종목만 8000억원어치를 쓸어담았다."],
    ["외국인은 삼성전자 주식을 3214억원어치 순매수했다."],
    ["외국인 순매수 1위는 삼성전자(3214억원), 2위는 SK하이닉스(2110억원)였다."],
  ],
  "a record in brackets may be the new one or the old": [
    ["코스피는 사상 최고치(4309.63)를 갈아치웠다."],
    ["코스피가 종전 최고치(4221.87)를 갈아치웠다.", "record.previous_close KOSPI 4221.87"],
  ],
  "what a record is passed by is not told by it": [
    [
      "이는 종전 최고치였던 지난해 11월 3일의 4221.87을 웃도는 수치다.",
      "record.previous_date KOSPI 2025-11-03",
      "record.previous_close KOSPI 4221.87 @2025-11-03",
    ],
  ],
  "a high of closes is a close": [
    ["지난 15일 기록한 종가 기준 연고점(4,154.30)을 6거래일 만에 경신했다.", "index.close KOSPI 4154.3 @2025-12-15"],
  ],
  "buyers at a low, or a run of highs, make no low and no high of what follows": [
    [
      "저가 매수세가 들어와 1.20포인트 내린 4,184.10으로 마감했다.",
      "index.change KOSPI -1.2",
      "index.close KOSPI 4184.1",
    ],
    ["코스피는 반도체주의 최고가 행진에 힘입어 4,160선을 넘어섰다.", "milestone.level KOSPI 4160"],
  ],
  "points behind a figure of the economy are an index's": [
    [
      "국내총생산(GDP)이 부진한 것으로 나타나면서 16.10포인트 내린 4,152.60으로 출발한 지수는 낙폭을 키웠다.",
      "index.open KOSPI 4152.6",
    ],
  ],
  "a band it moved in is no close": [
    [
      "지수는 4,290대 후반에서 등락을 거듭하다 95.46(2.27%) 오른 4,309.63에 마감했다.",
      "index.change KOSPI 95.46",
      "index.change_pct KOSPI 2.27",
      "index.close KOSPI 4309.63",
    ],
    ["코스피가 처음으로 4,300대에서 기록한 종가다.", "index.close KOSPI 4300 band"],
    ["환율은 1440원대에서 등락을 거듭하다 1441.8원에 마쳤다.", "fx.rate USD/KRW 1441.8"],
  ],
  "what two companies are worth is not what the market is": [
    ["삼성전자와 SK하이닉스의 시가총액 합계는 1200조원을 넘는다."],
  ],
  "a gauge of fear is no index of prices": [["코스피200 변동성지수(VKOSPI)는 3.10% 오른 28.35를 기록했다."]],
  "a share of the economy is no growth of it": [["거래소 시가총액은 GDP(국내총생산)의 73.3%에 이르렀다."]],
  "what is compared with a place in the past has no day of its own": [
    ["코스피는 지난 6월 4일 취임 이후 약 40% 급등했다."],
    ["코스닥지수는 10일 이래 연 닷새 30.80포인트가 빠졌다."],
  ],
  "a change between two days far apart is none of a session": [
    [
      "지수는 지난 11월 3일 4,235.10에서 시작해 26일 4,392.40으로 157.20포인트(3.70%)가 올랐다.",
      "index.close KOSPI 4392.4 @2025-12-26",
    ],
  ],
  "no stock of a list moves farther than the price limit": [
    ["종목별로는 가나다(85.80%), 라마바(41.50%) 등이 크게 올랐다."],
  ],
  "a sum since a day, a share in brackets and a policy rate are nobody's figures of the day": [
    ["외국인 투자자는 지난달 23일 이후 5조2410억원어치를 순매수했다."],
    ["유럽계 자금이 전체 외국인 순매도 규모의 71.00%(3조4170억원)를 차지했다."],
    ["코스피는 올랐다. 한국은행은 기준금리를 연 3.25%로 동결했다."],
    ["코스피는 최근 3일동안 73.50포인트(2.2%)나 빠졌다."],
  ],
  "a rate in percent is nobody's move": [["삼성전자는 올랐다. 외국인비율이 14.40%이며 주가는 높다."]],
  "a share of a whole is nobody's move": [["총 상장종목의 70.2%가 하락한 것이다."]],
  "the mean of several industries is none's": [["섬유, 의복 등 13개 업종이 2.40% 상승했다."]],
  "a market value that describes some is not the market's": [["이들 대다수는 시총 1,000억원 안팎의 소형주다."]],
  "a market value of both markets is neither's": [
    ["유가증권시장과 코스닥시장의 시가총액이 장중 1000조원 이하로 떨어졌다."],
  ],
  "a count of records, of none, or of a mean counts no issues": [
    ["코스닥시장은 하락종목 최다, 하한가종목 최다 등 3개의 기록을 세웠다."],
    ["15% 이상 급락한 종목은 하한가 없이 가나, 다라, 마바 등 8개였다."],
    ["하루 평균 상한가 종목 수는 6.1개다."],
  ],
  "a whole hundred is a mark and no close": [["코스피는 24일 3900을 기록했다."]],
  "industries that foreigners bought are no funds": [
    ["이날 외국인 순매수는 통신업(80억원), 기계(50억원) 쪽에 쏠렸다."],
  ],
  "a week told by its days is the span of what follows": [
    [
      "이번 주(22일~26일) 코스닥은 지난주보다 25.90포인트(2.80%) 올랐다.\n개인은 5400억원을 순매수했다. 가나다(57.10%)도 올랐다.",
    ],
  ],
  "a year told in the lead is the span of the lists that follow": [
    ["올 한해 동안 유가증권 시장은 작년 대비 9.4% 상승했다. 가장 많이 오른 업종은 전기전자(31.5%)였다."],
  ],
  "turnover of several markets together is none's": [["거래소시장과 코스닥시장을 합한 거래대금은 8조원에 육박했다."]],
  "a place is no company": [["이날 홍콩(1.80%), 대만(2.50%) 등 아시아 주요 증시도 강세를 보였다."]],
  "figures that do not match their companies are nobody's": [
    ["시가총액 상위 종목 중 삼성전자와 셀트리온이 각각 0.50%, 1.50%, 3.00% 상승했다."],
  ],
  "amounts that do not match their names are nobody's": [
    ["외국인과 개인은 각각 1천421억원을 순매수했다."],
    [
      "기관과 외국인이 각각 2천억원, 외국인도 4백억원 순매수했다.",
      "flow.institution KOSPI 200000000000",
      "flow.foreign KOSPI 40000000000",
    ],
  ],
  "arbitrage and the rest of the programme's trade keep their names": [
    ["프로그램 매매는 비차익거래를 중심으로 434억원의 순매수를 나타냈다.", "flow.other 프로그램 43400000000"],
    [
      "차익거래에서 183억원, 비차익거래에서 2558억원 순매도로 총 2741억원이 출회됐다.",
      "flow.other 차익거래 -18300000000",
      "flow.other 비차익거래 -255800000000",
      "flow.other 프로그램 -274100000000",
    ],
  ],
  "a span holds for every figure of its list": [["삼성전자와 SK하이닉스 주가는 올해 각각 91%, 207% 상승했다."]],
  "people counted and figures of the economy are no levels": [
    ["코스피가 내렸다. 신규 청구자 수는 23만2000명으로 집계됐다."],
    ["코스피가 내렸다. 제조업 예비치는 48.0을 기록했다."],
  ],
  "a word for the won's weakness does not turn the rate's change round": [
    [
      "원/달러 환율은 원화 약세 전환해 8.1원 오른 1,372.6원에 거래를 마감했다.",
      "fx.change USD/KRW 8.1",
      "fx.rate USD/KRW 1372.6",
    ],
  ],
  "a market named in passing is not the one spoken of": [
    [
      "이날 코스피는 31.10포인트(1.53%) 내린 1,996.05로 마감했다. 위원회는 증권사를 중심으로 코스닥 육성 펀드를 조성한다. 지수는 장중 1,993.77까지 떨어졌다.",
      "index.change KOSPI -31.1",
      "index.change_pct KOSPI -1.53",
      "index.close KOSPI 1996.05",
      "index.low KOSPI 1993.77",
    ],
  ],
  "the first close of a listing is its price, whatever its percentage counts from": [
    ["이날 상장한 삼성물산은 시초가 대비 12% 하락한 4만7400원에 거래를 마감했다.", "stock.close 삼성물산 47400"],
  ],
};

for (const [promise, cases] of Object.entries(CASES)) {
  describe(promise, () => {
    for (const [sentence, ...expected] of cases) {
      test(sentence, () => assert.deepEqual(said(sentence), expected));
    }
  });
}

describe("a verb no table knows", () => {
  test("leaves the size of a move without its side", () => {
    assert.deepEqual(said("코스피는 전장보다 95.46포인트(2.27%) 미끄덩했고 삼성전자는 1.76% 헤벌쭉했다."), []);
  });

  test("makes no level of the points it stands behind", () => {
    assert.deepEqual(said("코스피는 전장보다 95.46포인트(2.27%) 미끄덩했던 끝에 4309.63에 마감했다."), [
      "index.close KOSPI 4309.63",
    ]);
  });
});
