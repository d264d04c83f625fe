import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { momentary, ofOtherDay, said } from "./said.ts";

type Case = readonly [sentence: string, ...claims: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "a run that the session has ended is none of its own": [
    ["코스피는 지난달 26일부터 3거래일 연속 상승했지만 이날 하락 마감했다."],
    ["지수는 3거래일 연속 오른 뒤 약세로 돌아섰다."],
    ["코스피는 3거래일 연속 상승했지만 코스닥은 하락했다.", "streak.sessions KOSPI 3"],
    ["코스피는 3거래일 연속 상승했지만 상승 폭은 축소됐다.", "streak.sessions KOSPI 3"],
  ],
  "how long ago something happened is told of no figure of the day": [
    ["코스피가 2.15%, 코스닥이 3.27% 폭락한 지 하루 만에 반등했다."],
    ["코스피가 3% 넘게 급락한 지 이틀 만에 1.15% 올랐다.", "index.change_pct KOSPI 1.15"],
  ],
  "a run that ends in what follows is over": [
    ["코스피는 4일 연속 하락을 멈추고 반등했다."],
    ["4거래일 연속 하락에서 벗어난 코스피가 강세다."],
    ["5거래일 연속 하락하던 코스피가 반등했다."],
    ["코스피가 3거래일 연속 상승하다 약세로 마감했다."],
    ["코스피는 5일 연속 상승에 도전한다."],
    ["코스피는 4일 연속 상승 출발했다."],
    ["3거래일 연속 상승세를 보였던 코스피가 쉬어 갔다."],
    ["코스피는 지난주 4일 연속 상승했다."],
    ["코스피가 6거래일 연속 상승할지 주목된다."],
    ["코스피가 3거래일 연속 오르다가 하락 마감했다."],
    ["3일 연속 오른 코스피가 1.27% 내렸다.", "index.change_pct KOSPI -1.27"],
    ["4일 연속 하락,20일선이 무너진 상태에서 매수세가 지수를 끌어올렸다."],
    ["지수는 2거래일 연속 하락에 4,200선을 밑돌았다.", "streak.sessions KOSPI 2", "milestone.level KOSPI 4200"],
  ],
  "a run may be counted in days": [
    ["코스닥지수는 4일 연속 상승세를 보였다.", "streak.sessions KOSDAQ 4"],
    ["코스피는 3일째 하락세를 이어갔다.", "streak.sessions KOSPI 3"],
    ["가나다 주가는 20영업일 연속 상승했다."],
    ["외국인은 4일 연속 순매수했다."],
  ],
  "a sum over a run is no change of the day": [
    ["코스피는 19일 이후 4일 연속 떨어지며 58포인트나 낮아졌다.", "streak.sessions KOSPI 4"],
    [
      "코스피는 5거래일 연속 오르며 12포인트나 뛴 4,214.10에 마감했다.",
      "streak.sessions KOSPI 5",
      "index.change KOSPI 12",
      "index.close KOSPI 4214.1",
    ],
  ],
  "a milestone is of the day told behind it, or beside the level above it": [
    ["코스피가 4,300선을 넘어선 것은 지난달 5일이었다.", "milestone.level KOSPI 4300 @2025-12-05"],
    ["코스피가 4,300선을 넘어선 것은 지난달 5일 이후 처음이다.", "milestone.level KOSPI 4300"],
    [
      "코스피가 4,300선을 넘은 것은 지난달 5일 4,200선을 돌파한 지 한 달 만이다.",
      "milestone.level KOSPI 4300",
      "milestone.level KOSPI 4200 @2025-12-05",
    ],
    [
      "코스피는 지난달 22일 4,304.10으로 처음 4,300선을 넘은 뒤 주춤했다.",
      "index.close KOSPI 4304.1 @2025-12-22",
      "milestone.level KOSPI 4300 @2025-12-22",
    ],
  ],
  "what would follow from a condition is not so yet": [
    ["SK하이닉스가 70만원까지 오르면 시총은 500조원을 상회하게 된다."],
  ],
  "a yield's peak is no change of the day": [["국고채 2년물은 6.8bp까지 뛰었지만 마감을 앞두고 오름폭을 줄였다."]],
  "a level no session is told of is neither the close nor a low": [
    ["외국인 매물에 코스피가 4,150선까지 밀렸다."],
    ["코스피는 4,155.21로 마감했다. 지수는 4,150선까지 밀렸다.", "index.close KOSPI 4155.21"],
  ],
  "what a span from a day on came to is no change of this one": [
    ["지난달 8일부터는 14일만에 213.10포인트(5.3%)나 올랐다."],
    ["2일부터는 공매도가 재개된 가운데 코스피는 1.1% 올랐다.", "index.change_pct KOSPI 1.1"],
  ],
  "a close that a run until yesterday led to is yesterday's": [
    ["코스닥은 전날까지 3일째 내리며 918.20으로 끝나 약세였다.", "index.close KOSDAQ 918.2 @2025-12-30"],
    ["지난 23일 종가 4,233선 이후 다시 올랐다.", "index.close KOSPI 4233 band @2025-12-23"],
    [
      "환율은 26일(1452.3원)에도 2.1원 내려 사흘간 6.4원 낮아졌다.",
      "fx.rate USD/KRW 1452.3 @2025-12-26",
      "fx.change USD/KRW -2.1 @2025-12-26",
    ],
  ],
  "a width like this one is the day's, the one it is measured against that day's": [
    [
      "코스닥은 921.64로 마쳤다. 이같은 하락률(2.35%)은 12월19일(2.17%) 기록을 뛰어넘는다.",
      "index.close KOSDAQ 921.64",
      "index.change_pct KOSDAQ -2.35",
      "index.change_pct KOSDAQ -2.17 @2025-12-19",
    ],
  ],
  "the width a day is described by is that day's": [
    [
      "코스닥은 4.35%의 하락률을 나타낸 지난 12일 이래 가장 많이 떨어졌다.",
      "index.change_pct KOSDAQ -4.35 @2025-12-12",
    ],
  ],
  "only what is told of the day before is its own": [
    [
      "전 거래일에는 못 미쳤으나 코스피는 1.27% 오른 4,269.63에 마감했다.",
      "index.change_pct KOSPI 1.27",
      "index.close KOSPI 4269.63",
    ],
    ["전날 국고채 3년물 금리는 3.9bp 내리기도 했다.", "bond.change_bp 국고채 3년물 -3.9 @2025-12-30"],
    ["전날 거래대금은 15조1000억원이었다.", "turnover.value KOSPI 15100000000000 @2025-12-30"],
    [
      "4분기 증시 전망이 밝은 가운데 코스피는 1.27% 오른 4,269.63에 마감했다.",
      "index.change_pct KOSPI 1.27",
      "index.close KOSPI 4269.63",
    ],
  ],
  "an amount of the day before is not the day's": [
    ["외국인의 순매도 규모는 전날(1888억원)보다 줄었다.", "flow.foreign KOSPI -188800000000 @2025-12-30"],
  ],
};

for (const [promise, cases] of Object.entries(CASES)) {
  describe(promise, () => {
    for (const [sentence, ...expected] of cases) {
      test(sentence, () => assert.deepEqual(said(sentence), expected));
    }
  });
}

test("what a run until yesterday summed up to is no change of yesterday", () => {
  const told = ofOtherDay("코스피는 전날까지 3거래일 연속 하락하며 4% 빠졌지만 1.9% 올랐다.");
  assert.deepEqual(told, [
    ["index.change_pct", true],
    ["index.change_pct", false],
  ]);
});

test("a level fallen below is of a day before, and no record that a rise has beaten", () => {
  assert.deepEqual(said("코스닥지수는 종전 최저치인 지난달 17일의 812.10을 밑돌았다."), []);
  assert.deepEqual(said("코스피는 직전 저점인 4,102.10을 하회했다."), []);
  assert.deepEqual(said("코스피는 종전 최고치 4,200.10을 갈아치웠다."), ["record.previous_close KOSPI 4200.1"]);
});

test("a day told of a level that was passed is over behind it", () => {
  assert.deepEqual(said("코스피는 지난달 9일 기록한 장중 연고점인 4,159.10을 훨씬 넘어서는 4,188.10까지 치솟았다."), [
    "index.high KOSPI 4159.1 @2025-12-09",
    "index.high KOSPI 4188.1",
  ]);
});

test("that day and its rate of change are of the day the sentence before told", () => {
  assert.deepEqual(
    said(
      "하락폭이 가장 컸던 날은 지난달 5일(72.10포인트)이다. 당일 코스피는 3,986.20으로 전날보다 72.10포인트 하락했다. 하락률로는 1.80%였다.",
    ),
    [
      "index.change KOSPI -72.1 @2025-12-05",
      "index.close KOSPI 3986.2 @2025-12-05",
      "index.change KOSPI -72.1 @2025-12-05",
      "index.change_pct KOSPI -1.8 @2025-12-05",
    ],
  );
  assert.deepEqual(ofOtherDay("삼성전자는 3% 오른 바 있다."), [["stock.change_pct", true]]);
});

test("the last session of a year or the weekday it fell on is the session before", () => {
  assert.deepEqual(said("코스피가 작년 마지막 거래일인 지난 화요일보다 2.20% 올라 4,309.10에 거래를 마쳤다."), [
    "index.change_pct KOSPI 2.2",
    "index.close KOSPI 4309.1",
  ]);
  assert.deepEqual(said("코스피는 지난 금요일보다 2.20% 올랐다."), []);
  assert.deepEqual(said("환율은 어제 종가보다 6.20원 오른 1,392.40원에 거래를 마쳤다."), [
    "fx.change USD/KRW 6.2",
    "fx.rate USD/KRW 1392.4",
  ]);
});

test("what investors did goes on over the span the sentence before told", () => {
  const run = "외국인은 이날까지 7거래일간 팔았다. 이 기간 순매도 규모는 2조4천억원에 달했다.";
  assert.deepEqual(said(`${run}\n\n기관도 같은 기간 1조2천억원을 팔았다.\n\n반면 개인은 3조5천억원을 순매수했다.`), []);
  assert.deepEqual(said("이번 주 코스닥지수는 3.2% 하락했다. 기관이 232억원어치를 순매도했다."), []);
  assert.deepEqual(said("이번 주 코스피는 2.1% 올랐다. 이날 기관은 232억원을 순매도했다."), [
    "flow.institution KOSPI -23200000000",
  ]);
});

test("a week told at its end leaves its close, and none told in its course", () => {
  const week = "코스닥은 지난 한 주(22~26일)간 24.30포인트(2.88%) 상승한 868.30에 거래를 마쳤다.";
  assert.deepEqual(said(week, "2025-12-27"), ["index.close KOSDAQ 868.3"]);
  assert.deepEqual(said("코스닥은 지난해 말보다 2.88% 오른 868.30에 거래를 마쳤다.", "2025-12-27").length, 1);
});

test("won told after the session are no close of it, nor is what brackets tell of a high", () => {
  assert.deepEqual(said("환율은 오후 6시 20분 현재 1396.3원에서 거래되고 있다."), ["fx.reference USD/KRW 1396.3"]);
  assert.deepEqual(said("원/달러 환율이 올랐다. 지난달 23일 기록(1,427.6원)한 장중 연고점도 깨졌다."), []);
});

test("an opening told before the subject without a figure leaves the move to the session", () => {
  assert.deepEqual(said("하락 출발했던 코스닥지수도 상승 반전, 0.52% 올랐다."), ["index.change_pct KOSDAQ 0.52"]);
});

test("what goes on behind a sentence about another day is of that day", () => {
  const before = "코스피는 지난달 24일 4,092.70까지 하락했다. ";
  assert.deepEqual(said(`${before}이후 소폭 반등해 전날보다 1.20% 하락한 4,125.20으로 장을 마감했다.`).slice(1), [
    "index.change_pct KOSPI -1.2 @2025-12-24",
    "index.close KOSPI 4125.2 @2025-12-24",
  ]);
  assert.deepEqual(said(`${before}이날은 0.50% 올랐다.`).slice(1), ["index.change_pct KOSPI 0.5"]);
});

test("a record or a month told before leaves the session's figures to it", () => {
  assert.deepEqual(said("코스피는 전날 1.2% 올라 최고치를 쓴 데 이어 0.3% 오른 4,309.10에 마감했다."), [
    "index.change_pct KOSPI 1.2 @2025-12-30",
    "index.change_pct KOSPI 0.3",
    "index.close KOSPI 4309.1",
  ]);
  assert.deepEqual(said("12월 들어 처음으로 코스피가 0.42% 내렸다."), ["index.change_pct KOSPI -0.42"]);
  assert.deepEqual(ofOtherDay("코스피는 0.42% 내린 4,270.40에 마감했으며 앞서 4,300선을 넘은 바 있다."), [
    ["index.close", false],
    ["index.change_pct", false],
    ["milestone.level", true],
  ]);
});

test("a sentence that begins with afterwards is of a day not told, unless it leads that day to its close", () => {
  const before = "코스피는 지난달 3일 4,050.10으로 마감했다. ";
  assert.deepEqual(ofOtherDay(`${before}이후 외국인은 3조2천억원을 순매수했다.`).at(-1), ["flow.foreign", true]);
  assert.deepEqual(ofOtherDay(`${before}이후 카카오는 4.2% 올랐다.`).at(-1), ["stock.change_pct", true]);
  assert.deepEqual(said("이후 코스피는 낙폭을 키워 0.42% 내린 4,270.40에 마감했다."), [
    "index.change_pct KOSPI -0.42",
    "index.close KOSPI 4270.4",
  ]);
});

test("a rate of change behind a level of another day is the session's", () => {
  const before = "코스피가 4,270선을 넘은 것은 지난달 3일(4,280.10) 이후 처음이다. ";
  assert.deepEqual(said(`${before}상승률은 0.43%로 아시아에서 가장 높았다.`).at(-1), "index.change_pct KOSPI 0.43");
});

test("a move that led to the opening is none of the session", () => {
  assert.deepEqual(said("12.10포인트 오르며 출발한 코스피는 11.30포인트 내린 4,270.40에 마감했다."), [
    "index.change KOSPI -11.3",
    "index.close KOSPI 4270.4",
  ]);
});

test("yesterday's move and the price it led to are of one day", () => {
  assert.deepEqual(said("삼성전자는 전날 0.80% 올라 12만6000원에 마감했다."), [
    "stock.change_pct 삼성전자 0.8 @2025-12-30",
    "stock.close 삼성전자 126000 @2025-12-30",
  ]);
});

test("a price that a fall began at is no close, nor what a band was before the session", () => {
  assert.deepEqual(said("카카오는 10만4500원에서 5만100원으로 52.10% 떨어졌다.").slice(0, 1), [
    "stock.close 카카오 50100",
  ]);
  assert.deepEqual(said("300원대에 불과했던 카카오는 크게 올랐다."), []);
});

test("a morning told closed and a mark spoken of itself are no close of the won", () => {
  assert.deepEqual(momentary("환율은 1,382.80원에 오전장을 마쳤다."), [["fx.rate", true]]);
  assert.deepEqual(said("환율이 올랐다. 한동안 지지되던 1,380원은 결국 깨졌다."), []);
  assert.deepEqual(said("환율이 1,380원마저 무너뜨렸다."), ["milestone.level USD/KRW 1380"]);
});
