import assert from "node:assert/strict";
import { test } from "node:test";
import { said, unread } from "./said.ts";

test("where no calendar reaches, the day a change is counted from is the session before", () => {
  assert.deepEqual(said("13일 코스피지수는 12일보다 35.40포인트(2.10%) 내린 1,650.40으로 마감했다.", "2008-08-13"), [
    "index.change KOSPI -35.4",
    "index.change_pct KOSPI -2.1",
    "index.close KOSPI 1650.4",
  ]);
  assert.deepEqual(said("13일 코스피지수는 6일보다 35.40포인트 내렸다.", "2008-08-13"), []);
  assert.deepEqual(said("13일 코스피지수는 지난주 말인 8일보다 35.40포인트 내렸다.", "2008-08-13"), []);
});

test("the composite spoken of on a board is that board's", () => {
  assert.deepEqual(said("코스닥시장에서 종합지수는 전날보다 0.80포인트 떨어진 183.50을 기록했다.", "1999-09-14"), [
    "index.change KOSDAQ -0.8",
    "index.close KOSDAQ 183.5",
  ]);
  assert.deepEqual(said("종합지수는 전날보다 8.80포인트 떨어진 883.50을 기록했다.", "1999-09-14"), [
    "index.change KOSPI -8.8",
    "index.close KOSPI 883.5",
  ]);
});

test("a level behind a bare year is of no day that can be told, and a base of another year takes no day before it", () => {
  assert.deepEqual(
    said("코스피는 지난 11일 세운 사상 최고치(1,460.70)를 넘지 못했다. 지수는 2002년 620.50으로 마감했다."),
    ["record.previous_close KOSPI 1460.7 @2025-12-11", "index.close KOSPI 620.5"],
  );
  assert.deepEqual(
    said("코스피는 지난 11일의 최고치를 넘지 못했지만 작년 폐장일의 1,370.30에 비해서는 55.00포인트 올랐다."),
    [],
  );
});

test("turnover in a bracket behind its name is turnover, and so is a rate behind its dollar", () => {
  assert.deepEqual(said("코스닥 거래대금(7천6백억원)은 지난달 이후 가장 적었다."), [
    "turnover.value KOSDAQ 760000000000",
  ]);
  assert.deepEqual(said("원화 환율은 전날보다 5원 60전 오른 1달러에 1054원 90전에 거래를 마쳤습니다."), [
    "fx.change USD/KRW 5.6",
    "fx.rate USD/KRW 1054.9",
  ]);
});

test("a story in lines of a fixed width is read across them", () => {
  const story = [
    "95년 주식시장은 연초 주가를 크게 밑도는 약세로",
    "마감됐다. 외국인 투자한도 확대가 지수를 끌어올린",
    "날도 있었으나 힘이 모자랐고 5월27일에는 종합주가지수가",
    "850.10으로 마감했다. 반도체와 철강의 호황 속에",
    "경공업이 부진했으며 대형 악재가 겹치면서 많은",
    "투자자들이 실망을 안고 시장을 떠났고 새로운 성장주로",
    "정보통신이 떠올랐다.",
  ].join("\n");
  assert.deepEqual(said(story, "1995-12-27"), ["index.close KOSPI 850.1 @1995-05-27"]);
});

test("before the merger of the markets the exchange was the one market, and KOSDAQ the other", () => {
  const story = "코스닥지수는 3.50포인트 오른 79.90을 나타냈다. 거래소에서도 외국인은 1230억원어치를 순매수했다.";
  assert.deepEqual(said(story, "2002-01-28").at(-1), "flow.foreign KOSPI 123000000000");
  assert.deepEqual(said(story, "2012-01-30").at(-1), "flow.foreign KOSDAQ 123000000000");
});

test("a record touched within the session is not the close behind it", () => {
  assert.deepEqual(
    said(
      "코스닥지수는 장중 한때 사상 최고치(226.90)를 기록한 뒤 전날보다 2.30포인트 오른 224.80에 마감됐다.",
      "1999-11-16",
    ),
    ["index.high KOSDAQ 226.9", "index.change KOSDAQ 2.3", "index.close KOSDAQ 224.8"],
  );
});

test("an amount and some is a bound", () => {
  assert.deepEqual(said("외국인은 1,660여억원어치를 사들였다."), ["flow.foreign KOSPI 166000000000 over"]);
});

test("KOSDAQ stood below fifty, and a record leapt over is no change", () => {
  assert.deepEqual(said("코스닥지수는 0.32포인트 내린 42.60포인트로 마감했다.", "2003-06-16"), [
    "index.change KOSDAQ -0.32",
    "index.close KOSDAQ 42.6",
  ]);
  assert.deepEqual(
    said(
      "코스닥지수는 14.60포인트 상승한 281.20에 마감됐다. 이는 종전 최고치 273.20(종가 기준)을 뛰어 넘은 것이다.",
      "2000-03-02",
    ),
    ["index.change KOSDAQ 14.6", "index.close KOSDAQ 281.2", "record.previous_close KOSDAQ 273.2"],
  );
});

test("two places joined by a comma leave no digit unread", () => {
  assert.equal(unread("가나중공업과 다라가 거래량 1,2위를 차지했다. 3,4분기 실적이 나왔다."), 0);
});

test("a level far too low is none where it is whole, and one to its hundredths may be a misprint", () => {
  assert.deepEqual(said("코스피지수는 하루에 90포인트가 사라졌다."), []);
  assert.deepEqual(said("코스피지수는 204.183 포인트로 끝났다."), ["index.close KOSPI 204.183"]);
  assert.deepEqual(said("코스닥지수는 90포인트로 마감했다."), []);
  assert.deepEqual(said("코스닥지수는 90포인트로 마감했다.", "2001-09-21"), ["index.close KOSDAQ 90"]);
});
