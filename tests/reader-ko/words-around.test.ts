import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { momentary, ofOtherDay, said } from "./said.ts";

type Case = readonly [sentence: string, ...claims: string[]];

const CLOSE = "코스피는 전날보다 31.40포인트(0.75%) 오른 4,218.20에 장을 마쳤다. ";
const CLOSED = ["index.change KOSPI 31.4", "index.change_pct KOSPI 0.75", "index.close KOSPI 4218.2"];

/** Sentences behind a close. */
const BEHIND: Readonly<Record<string, readonly Case[]>> = {
  "what was tried is not reached": [
    ["지수는 오전에 4,250선 돌파를 시도했으나 매물에 막혔다."],
    ["지수는 4,250선 회복을 눈앞에 뒀다."],
    ["4,250 상승에 대한 기대도 나온다."],
  ],
  "what was not reached is not passed": [
    ["종가 기준 4,300선 돌파는 실패했다."],
    ["4,300선 탈환에는 실패했다."],
    ["지수는 4,250선을 되찾는 데는 실패했다."],
    ["장중 4,300선 돌파시도가 있었다."],
    ["4,300선 회복이 무산됐다."],
  ],
  "a level come near to is one of before": [
    ["연중 최고치(4,231.50)에 근접한 4,229까지 한때 뛰었다.", "index.high KOSPI 4229"],
  ],
  "a level in brackets is of the day beside it": [
    [
      "한때 4,240.10까지 뛴 지수는 장중 최고 기록(4,226.30·12월 22일)도 새로 썼다.",
      "index.high KOSPI 4240.1",
      "index.high KOSPI 4226.3 @2025-12-22",
    ],
  ],
  "a level near a line is not on either side of it": [
    ["지수는 4,250선 부근까지 올라왔다."],
    ["지수는 4,200선 안팎에서 움직였다."],
  ],
  "a share of issues and how many it is are no issues that moved": [["오른 종목이 5.12%(43개)로 늘었다."]],
  "a mood behind an amount tells its side": [
    ["외국인은 132억원 매수세를 나타냈다.", "flow.foreign KOSPI 13200000000"],
    ["기관은 95억원 매도세를 보였다.", "flow.institution KOSPI -9500000000"],
  ],
  "what moved another is none of its figures": [
    [
      "삼성전자는 나스닥지수 하락의 영향으로 1천원(0.91%) 떨어진 10만9천원에 마감했다.",
      "stock.change 삼성전자 -1000",
      "stock.change_pct 삼성전자 -0.91",
      "stock.close 삼성전자 109000",
    ],
  ],
  "what analysts aim at is no price": [["가나증권은 SK하이닉스의 목표 주가를 전날 41만원에서 52만원으로 높여 잡았다."]],
  "what was being sold before is no flow of the day": [["사흘 연속 1조원 넘게 팔던 외국인은 매수로 돌아섰다."]],
  "companies no table knows are no index": [["가나텔과 다라통신이 각각 1.4%, 3.7% 올랐다."]],
  "what a quotation says has its own subject": [
    [
      "시가총액 상위 종목은 내렸다. 가나바이오는 '급락할 사유가 없다'는 해명에도 8.15% 급락했다.",
      "stock.change_pct 가나바이오 -8.15",
    ],
  ],
  "a level won back is passed": [["지수는 반등하며 4,200선까지 되찾았다.", "milestone.level KOSPI 4200"]],
  "averages, auctions and contracts have no measure": [
    ["코스닥지수는 20일(912.40)과 60일(898.15) 이동평균선 사이에 있다."],
    ["국고채 10년물 입찰은 3.185%에 전액 낙찰됐다."],
    ["3월물이 전날보다 5.20포인트(0.91%) 내렸다."],
    ["계약가격이 기준가격보다 5% 높았다."],
    ["수정주가평균은 0.15% 오른 9,120원이었다."],
    ["두 종목의 시가총액 차이는 3천억원쯤이다."],
  ],
  "a share of something is no move": [["코스닥에서 4%에 불과한 연기금 비중을 늘린다는 소식이 나왔다."]],
  "what is paid on a share is no price": [
    ["삼성전자는 주당 370원을 배당하기로 했다."],
    ["삼성전자는 주당 10만원을 넘어섰다.", "milestone.level 삼성전자 100000"],
  ],
  "a price of a span is no high of the day": [["삼성전자는 지난달 8만6천원까지 올랐다."]],
  "an index compared with takes over nothing": [
    ["코스닥은 코스피 대비 많이 내렸다. 개인은 241억원을 샀다.", "flow.individual KOSDAQ 24100000000"],
  ],
  "a level before the word of its move stays a level": [
    ["코스닥, 외국인 매수에 913.25 강보합 마감", "index.close KOSDAQ 913.25"],
  ],
  "why an index moved gives no day": [["지수는 전날의 상승 부담에 4,190.40으로 출발했다.", "index.open KOSPI 4190.4"]],
  "a mark aimed at in a moment is no high": [
    ["지수는 장중 한때 최고치를 경신하면서 4,300선을 넘봤다.", "milestone.level KOSPI 4300"],
  ],
  "the last day a level was passed is told behind it": [
    [
      "코스닥이 종가로 1,100선을 넘긴 날은 2001년 6월 7일(1,104.2)이 마지막이었다.",
      "milestone.level KOSDAQ 1100 @2001-06-07",
      "index.close KOSDAQ 1104.2 @2001-06-07",
    ],
  ],
  "sums of both boards are no flow of one": [
    ["개인의 코스피·코스닥 순매수액 합산액(2조1천억원)은 이달 들어 가장 컸다."],
  ],
  "new highs are no gainers": [
    ["상승 종목은 512개였다. 27개 종목이 신고가를 기록했고 지수도 올랐다.", "breadth.gainers KOSPI 512"],
  ],
  "how far it still is has no percentage of its own": [["4,300까지 81.80포인트(1.94%)만을 남겨뒀다."]],
  "what an index gave up in a year is no level": [["지수는 1년 사이 320포인트 넘게 내줬다."]],
  "the worth of a board is no flow": [
    [
      "외국인은 821억원을 샀다. 시총이 가장 컸던 때는 2025년 11월 3일(3,480조원)이다.",
      "flow.foreign KOSPI 82100000000",
    ],
  ],
  "points of a rate are none of the index": [
    ["원·달러 환율은 3.20포인트 오른 1446.10으로 마감했다.", "fx.rate USD/KRW 1446.1"],
  ],
  "a composite is the board's that is spoken of": [
    ["코스닥시장은 나스닥지수가 올랐다는 소식에 종합지수가 940선을 넘었다.", "milestone.level KOSDAQ 940"],
  ],
  "what was, or is on average, is not of the day": [
    ["3개월 전 코스피는 3,900선이었다."],
    ["거래대금은 20일 평균 9조2천억원을 밑돌았다."],
    ["원/달러 환율의 올해 평균은 1,431.2원이다."],
    ["오른 종목의 평균 상승률은 2.1%였다."],
    ["회사채 발행금리는 연 3.9%로 정해졌다."],
    ["개인은 코스닥150 레버리지를 731억원어치 사들였다."],
  ],
  "an extreme of years is none of the day": [
    ["1년 전 최저점이 2,310.40이었던 것과 다르다."],
    ["1년 최고가인 4,260.70에 바짝 다가섰다."],
  ],
  "a highest close is a close": [
    ["지수는 종가 기준으로 지난달 22일의 최고점(4,231.50)에 비해 0.3% 낮다.", "index.close KOSPI 4231.5 @2025-12-22"],
  ],
  "a level goes on with its noun typed onto it": [
    ["이 같은 지수는 지난달 22일 4,231.50이후 최고 수준이다.", "index.close KOSPI 4231.5 @2025-12-22"],
  ],
  "companies of an industry are none themselves": [
    ["화학 업종 가운데는 가나정유가 3.2% 올랐다.", "stock.change_pct 가나정유 3.2"],
  ],
  "an industry's level is none of the index": [["반도체 업종지수는 5,118.30을 기록했다."]],
  "figures of size are no market's": [
    ["ETF 시장의 거래대금은 3조2천억원이었다."],
    ["상장 기준을 시가총액 300억원으로 높인다."],
    ["시가총액은 980조원으로 줄어 1천조원 아래로 내려앉았다.", "market_cap KOSPI 980000000000000"],
    ["경쟁률은 412대 1이었다."],
  ],
  "a share of gain that others made is no move": [["지수가 오르자 12%가량의 이익을 거둔 투자자들이 팔았다."]],
  "how far a fall went is no fall of its own": [
    ["장중 낙폭이 3포인트 안팎으로 줄기도 했다."],
    ["지수는 4-5포인트 오른 선에서 오르내렸다."],
  ],
  "points before a width are a move": [
    ["코스닥은 지난달 22일 9.85 하락폭을 기록했다.", "index.change KOSDAQ -9.85 @2025-12-22"],
  ],
  "so many days in a row are no date": [
    ["지수는 연 3일 오름세를 보이며 4,200선을 넘었다.", "milestone.level KOSPI 4200"],
  ],
  "other currencies' won have no measure": [
    ["엔-원 환율은 0.21% 오른 921.40원, 위안-원 환율은 201.35원이었다."],
    [
      "달러-원 환율은 새벽 2시에 전날 서울 외환시장 종가(1,441.20원) 대비 2.10원 뛴 1,443.3원으로 거래를 끝냈다.",
      "fx.reference USD/KRW 1443.3",
    ],
  ],
  "a band of won is no rate to the won": [["원/달러 환율은 1,440원 초반대에 마감했다.", "fx.rate USD/KRW 1440 band"]],
  "a rate passed on another day's account is a mark": [
    ["원/달러 환율이 종가 기준으로 1,450원을 넘어선 것은 석 달 만에 처음이다.", "milestone.level USD/KRW 1450"],
  ],
  "who trades abroad makes no rate of abroad": [
    ["원/달러 환율은 역외 매수세에 1,446.2원에 마감했다.", "fx.rate USD/KRW 1446.2"],
  ],
  "a rate told of the opening is no close": [
    ["원/달러 환율은 이틀째 올랐다. 이날 출발은 2.1원 낮은 1,441.3원이었다."],
    ["원/달러 환율은 종가 기준 전고점이었던 1,448.2원에서 2.4원 모자랐다."],
  ],
  "won traded without their unit are no rate": [
    ["원/달러 환율이 1,450원을 넘었다. 외국인은 이날 3,120원을 순매도했다.", "milestone.level USD/KRW 1450"],
  ],
  "issues at the limit are counted as such": [
    ["하락 종목이 상승 종목의 두 배였고 31개는 상한가까지 올랐다.", "breadth.limit_up KOSPI 31"],
    ["74개 종목은 가격변동이 없었다.", "breadth.unchanged KOSPI 74"],
  ],
  "ten days of trades are no date": [
    ["외국인이 10일에 걸친 매도를 멈추자 지수는 4,200선을 되찾았다.", "milestone.level KOSPI 4200"],
  ],
  "a dot typed as a letter parts names and amounts": [
    [
      "개인과 기관은 각각 410억원ㆍ95억원을 팔았다.",
      "flow.individual KOSPI -41000000000",
      "flow.institution KOSPI -9500000000",
    ],
  ],
  "companies in one word have a figure each": [
    ["LG전자하이닉스가 각각 1.20%, 2.35% 뛰었다.", "stock.change_pct LG전자 1.2", "stock.change_pct 하이닉스 2.35"],
  ],
  "a bond has its maturity, wherever that is said": [
    [
      "3년 만기 국고채 금리는 2.1bp 오른 연 2.935%에 마감했다.",
      "bond.change_bp 국고채 3년물 2.1",
      "bond.yield 국고채 3년물 2.935",
    ],
    ["5년짜리 국고채 수익률은 3.120%였다.", "bond.yield 국고채 5년물 3.12"],
    ["10년만기 국고채는 3.305%였다.", "bond.yield 국고채 10년물 3.305"],
  ],
  "a board of its own has its own figures": [
    [
      "<제3시장>\n거래량은 61만주, 거래대금은 3억1천만원이었다.",
      "turnover.volume Third Market 610000",
      "turnover.value Third Market 310000000",
    ],
  ],
};

/** Sentences behind a close that begin with a moment, and tell of the whole day. */
const OVER: Readonly<Record<string, readonly Case[]>> = {
  "an investor described by a moment trades the whole day": [
    ["장 초반 사들이던 외국인은 731억원을 팔았다.", "flow.foreign KOSPI -73100000000"],
  ],
  "a moment is over where a close is told": [
    ["현대차는 장중 오르다 보합으로 장을 마쳤고 기아는 1.34% 올랐다.", "stock.change_pct 기아 1.34"],
    [
      "삼성전자는 장중 11만2천원을 찍으며 최고가를 경신하고 0.92% 오른 10만9천500원에 장을 마쳤다.",
      "stock.high 삼성전자 112000",
      "stock.change_pct 삼성전자 0.92",
      "stock.close 삼성전자 109500",
    ],
  ],
};

describe("words around a figure", () => {
  for (const [title, cases] of Object.entries(OVER))
    test(title, () => {
      for (const [sentence, ...claims] of cases) {
        assert.deepEqual(said(CLOSE + sentence), [...CLOSED, ...claims], sentence);
        assert.ok(
          momentary(CLOSE + sentence).every(([, moment]) => !moment),
          sentence,
        );
      }
    });

  for (const [title, cases] of Object.entries(BEHIND))
    test(title, () => {
      for (const [sentence, ...claims] of cases)
        assert.deepEqual(said(CLOSE + sentence), [...CLOSED, ...claims], sentence);
    });

  test("a weekday before is of another day", () => {
    assert.deepEqual(ofOtherDay("지난 금요일 코스피는 4,190.20이었다."), [["index.close", true]]);
  });
});
