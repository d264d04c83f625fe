import assert from "node:assert/strict";
import { test } from "node:test";
import { said, unread } from "./said.ts";

/** A promise, the session, a text, and the claims that it makes. */
const CASES: readonly (readonly [title: string, session: string, text: string, ...expected: string[]])[] = [
  [
    "the exchange is the board of KOSPI beside the KOSDAQ",
    "2001-09-11",
    "11일 거래소와 코스닥의 거래대금은 각각 1조4000억원과 8200억원이었다.",
    "turnover.value KOSPI 1400000000000",
    "turnover.value KOSDAQ 820000000000",
  ],
  [
    "what is compared with the exchange is said of the KOSDAQ",
    "2001-09-11",
    "코스닥시장은 거래소보다 덜 올랐다는 인식에 힘입어 1.20포인트 오른 68.70에 마감됐다.",
    "index.change KOSDAQ 1.2",
    "index.close KOSDAQ 68.7",
  ],
  [
    "averages and indices of others that stand beside the index are none of it",
    "1992-03-04",
    "종합주가지수는 651.20으로 2.10포인트 올랐고 신평 200지수는 1,310.40으로 3.20포인트 올랐다. 60일이동평균선(640.12)을 넘었다.",
    "index.close KOSPI 651.2",
    "index.change KOSPI 2.1",
  ],
  [
    "the morning's session and its opening auction are moments",
    "1993-07-27",
    "27일 종합주가지수는 748.10으로 마감했다. 지수는 전일대비 1.20포인트 하락하는 것으로 전장동시호가 결과를 알렸다. 지수는 746.30으로 3.40포인트 오른 채 전장이 끝났다.",
    "index.close KOSPI 748.1",
    "index.change KOSPI -1.2",
    "index.close KOSPI 746.3",
    "index.change KOSPI 3.4",
  ],
  [
    "the year's end parts two sessions by a week",
    "1994-01-03",
    "종합주가지수는 지난해 12월28일보다 9.10포인트가 뛴 8백75.30을 기록, 9백선에 다가섰다.",
    "index.change KOSPI 9.1",
    "index.close KOSPI 875.3",
    "milestone.level KOSPI 900",
  ],
  [
    "a record told behind the close is not the record's level",
    "1993-06-08",
    "종합주가지수는 전날보다 2.10포인트 오른 768.10을 기록,이달 들어서만 네번째 최고치를 경신했다.",
    "index.change KOSPI 2.1",
    "index.close KOSPI 768.1",
  ],
  [
    "a change from a day of no session to the close is no day's change",
    "1997-12-26",
    "종합주가지수는 올 초 643.70에서 26일 386.30으로 257.40포인트(40.0%) 떨어졌다.",
    "index.close KOSPI 386.3",
  ],
  [
    "a change of what it did since is none of the day",
    "1997-12-26",
    "11월 21일 이후 코스피는 하락하며 24.5%나 떨어졌다.",
  ],
  [
    "a month ago is no session, and its level no open of the day",
    "2000-12-26",
    "1월 초 1061포인트로 출발했던 종합주가지수는 오늘 506으로 폐장을 맞았다. 작년 세운 최저점 490.30에 다가섰다.",
    "index.close KOSPI 506",
  ],
  [
    "no index goes to a percentage",
    "1997-12-26",
    "종합주가지수가 내렸다. 외국인 한도를 50%로 확대한다는 소식이 나왔다.",
  ],
  ["what is to come is told of no day", "1997-12-26", "종합주가지수가 800선까지 오를 것이라는 전망도 있었다."],
  [
    "what an average is and what is nearly reached is no day's turnover",
    "1999-10-13",
    "코스닥시장의 주간 평균 거래대금이 1조원을 넘었다. 하루 거래량 1억주, 거래대금 6천억원 시대에 바짝 다가섰다.",
  ],
  [
    "an adverb between an amount and its verb keeps the bound",
    "1999-10-13",
    "코스닥시장의 거래량은 1억주를 간신히 넘겼다.",
    "turnover.volume KOSDAQ 100000000 over",
  ],
  [
    "issues that went to the limit are counted as such, and those just named are no count of the market",
    "1999-09-02",
    "코스닥시장에서 84개 종목이 가격제한폭까지 오르고 가나은행 다라은행등 4개종목이 상한가를 기록했다.",
    "breadth.limit_up KOSDAQ 84",
  ],
  [
    "a share of the whole is no change of an industry",
    "1996-02-16",
    "은행주는 전체거래량의 34.5%인 1천1백만주가 거래됐다.",
  ],
  [
    "a new topic takes its own figures",
    "2001-01-03",
    "삼성전자는 2.9% 떨어졌고 가나시스템은 수익악화가 예상되면서 8.1%가 밀렸다.",
    "stock.change_pct 삼성전자 -2.9",
    "stock.change_pct 가나시스템 -8.1",
  ],
  [
    "a clause that ends in a list keeps its price",
    "2002-09-30",
    "삼성전자가 3.1% 떨어지며 30만원선이 무너지는 등 LG전자 현대차 등이 내렸다.",
    "stock.change_pct 삼성전자 -3.1",
    "milestone.level 삼성전자 300000",
  ],
  [
    "a hundred and a decimal is one number",
    "1999-06-16",
    "코스닥지수는 1백23.1포인트 올랐다.",
    "index.change KOSDAQ 123.1",
  ],
  [
    "a decimal with a blank behind its point is one number",
    "1999-06-16",
    "종합주가지수는 전날보다 2. 81포인트 오른 868. 60을 기록했다. 코스닥지수는 0. 31% 내렸다.",
    "index.change KOSPI 2.81",
    "index.close KOSPI 868.6",
    "index.change_pct KOSDAQ -0.31",
  ],
  [
    "a number that ends a sentence keeps apart from one that begins the next",
    "1999-06-16",
    "종합주가지수는 868. 3개월 전보다 높다.",
    "index.close KOSPI 868",
  ],
  [
    "a whole level passed is a mark and no record",
    "1999-06-16",
    "종합주가지수는 627을 상향 돌파했다.",
    "milestone.level KOSPI 627",
  ],
  [
    "an index spelt in another script as well is one that no table knows",
    "1999-06-16",
    "종합주가지수는 1.20% 내렸다. 홍콩 항성(恒生)지수는 1.10% 올랐다. 대만 자촨(加權)지수는 0.80% 떨어졌다.",
    "index.change_pct KOSPI -1.2",
  ],
  ["no index doubles in a day", "1999-06-16", "코스닥지수는 1백23.1% 올랐다."],
  [
    "a verb typed onto the particle of an amount leaves the amount",
    "1993-01-09",
    "거래량은 5천3백만주에달했다.",
    "turnover.volume KOSPI 53000000",
  ],
  [
    "trades of futures alone are no trades of shares",
    "2004-05-18",
    "주가지수선물 6월물 가격은 2.30포인트 오른 96.10으로 마감됐다. 개인과 기관은 7백억원과 5백억원의 매수 우위를 보였다. 거래대금은 9조원이었다.",
  ],
  [
    "the dollar in won is the won's rate, and the first trade is no close",
    "1996-10-29",
    "달러화는 매매기준율인 달러당 8백27.00원보다 0.60원 높은 8백27.60원에 첫거래가 시작된 뒤 8백30.10원에 마감됐다.",
    "fx.rate USD/KRW 830.1",
  ],
  [
    "the won against the yen is no rate of the dollar",
    "1996-10-29",
    "엔화에대한 원화환율은 1백엔당 7백24원40전으로 25전 떨어졌다.",
  ],
  [
    "yields of the time are read by their name",
    "1996-10-29",
    "은행이 보증한 3년짜리 회사채수익률은 연12.20%를 형성했다. 1일물 콜금리는 0.5%포인트 하락한 11.5%를 기록했다.",
    "bond.yield 회사채 3년물 12.2",
  ],
  [
    "indices abroad go by their names of the time, and their weeks are weeks",
    "2001-01-03",
    "나스닥지수는 2,301.10으로 마감했다. 다우존스공업평균지수는 130.20포인트 하락한 10,650.10을 기록했다. 금주중 나스닥지수는 6.1% 하락했다.",
    "index.close Nasdaq Composite 2301.1",
    "index.change Dow Jones Industrial Average -130.2",
    "index.close Dow Jones Industrial Average 10650.1",
  ],
  [
    "the exchange that is why the KOSDAQ fell takes none of its figures",
    "2002-09-03",
    "코스닥종합지수는 0.60포인트 떨어진 59.10으로 마감했다. 거래소와 나스닥선물이 약세를 보임에 따라 외국인이 매도에 나섰다. 외국인은 22억원어치를 순매도했다.",
    "index.change KOSDAQ -0.6",
    "index.close KOSDAQ 59.1",
    "flow.foreign KOSDAQ -2200000000",
  ],
  [
    "a company that passes a price keeps it before those that follow",
    "2003-12-30",
    "삼성전자가 45만원을 돌파한 것을 비롯해 LG전자(3.1%) 등이 올랐다.",
    "milestone.level 삼성전자 450000",
    "stock.change_pct LG전자 3.1",
  ],
  [
    "markets abroad that no table knows take their figures from those it knows",
    "1997-10-30",
    "닛케이지수는 1만6천3백10.40에 마감했다. 또 태국은 9.10포인트 떨어진 4백50.30을 기록했다. 대만의 주가지수는 7천3백1.20에 마감됐다.",
    "index.close 닛케이지수 16310.4",
  ],
  [
    "where a week or a year began is no open of the day, and a move over several days none of it",
    "1999-11-26",
    "종합주가지수는 주초 977.50으로 출발했다. 지수는 941.20으로 나흘 연속 9포인트 떨어졌다.",
    "index.close KOSPI 941.2",
  ],
  [
    "what helped the market is no turn to another, and a part typed onto its whole is counted in it",
    "2001-01-22",
    "종합주가지수는 코스닥시장의 상승세에 힘입어 반등했다. 개인이 620억원 순매수했다. 내린종목은 하한가 4개등 2백51개였다.",
    "flow.individual KOSPI 62000000000",
    "breadth.limit_down KOSPI 4",
    "breadth.losers KOSPI 251",
  ],
];

for (const [title, session, text, ...expected] of CASES) {
  test(title, () => {
    assert.deepEqual(said(text, session), expected);
    assert.equal(unread(text), 0);
  });
}
