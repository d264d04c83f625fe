import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { said } from "./said.ts";

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
  "a level come near to is one of before": [
    ["한때 연중 최고치(4,231.50)에 근접한 4,229까지 올랐다.", "index.high KOSPI 4229"],
  ],
  "a level in brackets is of the day beside it": [
    [
      "지수는 한때 4,240.10까지 치솟아 장중 최고 기록(4,226.30·12월 22일)도 갈아치웠다.",
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
  "what analysts aim at is no price": [
    ["가나증권은 SK하이닉스의 목표 주가를 전날 기존 41만원에서 52만원으로 27% 높였다."],
  ],
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
    ["두 회사의 시가총액 격차는 약 3천억원이다."],
  ],
  "a share of something is no move": [["코스닥에서 4%에 불과한 연기금 비중을 늘린다는 소식이 나왔다."]],
  "what is paid on a share is no price": [
    ["삼성전자는 주당 370원을 배당하기로 했다."],
    ["삼성전자는 주당 10만원을 넘어섰다.", "milestone.level 삼성전자 100000"],
  ],
  "a price of a span is no high of the day": [["삼성전자는 지난달 8만6천원까지 올랐다."]],
  "a rate told of the opening is no close": [
    ["원/달러 환율은 이틀째 올랐다. 이날 출발은 2.1원 내린 1,441.3원이었다."],
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
    ["LG전자하이닉스는 각각 1.20%, 2.35% 올랐다.", "stock.change_pct LG전자 1.2", "stock.change_pct 하이닉스 2.35"],
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

describe("words around a figure", () => {
  for (const [title, cases] of Object.entries(BEHIND))
    test(title, () => {
      for (const [sentence, ...claims] of cases)
        assert.deepEqual(said(CLOSE + sentence), [...CLOSED, ...claims], sentence);
    });
});
