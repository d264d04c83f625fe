import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { said } from "./said.ts";

type Case = readonly [sentence: string, ...claims: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "a treasury's short name is the treasury's": [
    [
      "국고 3년물 금리는 2.1bp 오른 2.914%에 마쳤다. 5년물은 1.6bp 내린 3.027%를 기록했다.",
      "bond.change_bp 국고채 3년물 2.1",
      "bond.yield 국고채 3년물 2.914",
      "bond.change_bp 국고채 5년물 -1.6",
      "bond.yield 국고채 5년물 3.027",
    ],
    ["국고 보조금은 2.9% 늘었다."],
  ],
  "paper of three months has a yield of its own and lends its name to no bond": [
    [
      "기업어음(CP) 91일물 금리는 0.5bp 오른 3.124%에, CD 91일물 금리는 전날과 같은 2.87%에 끝났다.",
      "bond.change_bp CP 91일물 0.5",
      "bond.yield CP 91일물 3.124",
      "bond.yield CD 91일물 2.87",
    ],
    ["CD 91일물은 2.87%였다. 5년물은 1.4bp 오른 3.062%였다.", "bond.yield CD 91일물 2.87"],
    ["CD 91일물은 2.87%, 5년물은 3.062%였다.", "bond.yield CD 91일물 2.87"],
    ["CD 91일물 발행은 3.2% 줄었다."],
  ],
  "what a yield stood below of another day is that day's": [
    [
      "국고채 3년물은 연 2.812%로 마감했다. 지난달 4일의 연 2.837%를 밑돈다.",
      "bond.yield 국고채 3년물 2.812",
      "bond.yield 국고채 3년물 2.837 @2025-12-04",
    ],
  ],
  "a maturity alone is nobody's where a place abroad is spoken of before it": [
    ["런던에서 안전자산이 인기였다. 10년물은 1.7bp 오른 4.362%를 기록했다. 국고채도 따라갈 전망이다."],
    ["국고채 발행이 늘었다. 미국에서는 물가가 올랐다. 10년물은 1.7bp 오른 4.362%였다."],
    [
      "3년물은 1.7bp 오른 2.871%였다. 5년물은 1.9bp 오른 2.985%였다. 국고채 거래는 줄었다.",
      "bond.change_bp 국고채 3년물 1.7",
      "bond.yield 국고채 3년물 2.871",
      "bond.change_bp 국고채 5년물 1.9",
      "bond.yield 국고채 5년물 2.985",
    ],
  ],
  "a gap told before a maturity is not what the maturity moved by": [
    [
      "국고채 금리차가 커진 가운데 3년물은 1.7bp 오른 2.871%였다.",
      "bond.change_bp 국고채 3년물 1.7",
      "bond.yield 국고채 3년물 2.871",
    ],
  ],
  "a maturity alone is a treasury bond's where the story is about them": [
    [
      "3년물은 2.3bp 오른 2.951%, 10년물은 1.4bp 내린 3.382%로 마감했다. 국고채 금리는 사흘 만에 엇갈렸다.",
      "bond.change_bp 국고채 3년물 2.3",
      "bond.yield 국고채 3년물 2.951",
      "bond.change_bp 국고채 10년물 -1.4",
      "bond.yield 국고채 10년물 3.382",
    ],
    ["미국 10년물은 2.3bp 오른 4.151%였다. 국고채 금리도 올랐다."],
  ],
  "a change told in percentage points is one in basis points, but not that of the gap between two yields": [
    [
      "2년 만기 국고채 금리는 0.042%포인트 뛰어 2.684%가 됐다. 5년물은 0.013%p 밀린 3.105%로 끝났다.",
      "bond.change_bp 국고채 2년물 4.2",
      "bond.yield 국고채 2년물 2.684",
      "bond.change_bp 국고채 5년물 -1.3",
      "bond.yield 국고채 5년물 3.105",
    ],
    ["국고채 2년물과 20년물의 금리차는 0.026%포인트 벌어졌다."],
    ["국고채 2년물과 20년물의 금리차는 0.026%포인트로 좁혀졌다."],
  ],
  "maturities before the bond's name are the bond's": [
    [
      "5년물과 10년물 국고채 금리는 1.2bp, 1.4bp씩 내려 3.211%, 3.382%로 마감했다.",
      "bond.change_bp 국고채 5년물 -1.2",
      "bond.change_bp 국고채 10년물 -1.4",
      "bond.yield 국고채 5년물 3.211",
      "bond.yield 국고채 10년물 3.382",
    ],
    [
      "10년물 국고채 금리는 연 3.382%로 1.4bp 내렸다.",
      "bond.yield 국고채 10년물 3.382",
      "bond.change_bp 국고채 10년물 -1.4",
    ],
  ],
  "maturities that share their unit share their figures in order": [
    [
      "국고채 5년물은 0.8bp 올랐다. 20·30년물은 4.2bp, 2.1bp 뛰었다.",
      "bond.change_bp 국고채 5년물 0.8",
      "bond.change_bp 국고채 20년물 4.2",
      "bond.change_bp 국고채 30년물 2.1",
    ],
    [
      "국고채 3년물은 2.3bp 오른 2.951%였다. 2년물과 1년물은 각각 1.2bp, 0.7bp 뛴 2.872%와 2.761%였다.",
      "bond.change_bp 국고채 3년물 2.3",
      "bond.yield 국고채 3년물 2.951",
      "bond.change_bp 국고채 2년물 1.2",
      "bond.change_bp 국고채 1년물 0.7",
      "bond.yield 국고채 2년물 2.872",
      "bond.yield 국고채 1년물 2.761",
    ],
  ],
  "a maturity may go without its noun": [
    [
      "국고채 3년 금리는 2.7bp 오른 2.951%에 마감했다.",
      "bond.change_bp 국고채 3년물 2.7",
      "bond.yield 국고채 3년물 2.951",
    ],
    [
      "국고채 3년과 5년은 각각 1.1bp, 2.3bp 내렸다.",
      "bond.change_bp 국고채 3년물 -1.1",
      "bond.change_bp 국고채 5년물 -2.3",
    ],
    [
      "국고채 3년·10년 금리는 각각 1.1bp, 2.3bp 올랐다.",
      "bond.change_bp 국고채 3년물 1.1",
      "bond.change_bp 국고채 10년물 2.3",
    ],
    [
      "국고채 금리는 3년이 연 2.95%, 10년이 3.31%였다.",
      "bond.yield 국고채 3년물 2.95",
      "bond.yield 국고채 10년물 3.31",
    ],
    ["국고채 금리는 3년 만에 3.5%를 넘었다.", "bond.yield 국고채 금리 3.5"],
    ["코스피는 3년 만에 2.1% 올랐다.", "index.change_pct KOSPI 2.1"],
  ],
  "how far two yields lie apart is no change of either": [
    ["국고채 3년물과 10년물의 금리 차이는 43.1bp였다."],
    ["국고채 3년물과 10년물의 스프레드는 43.1bp로 벌어졌다."],
  ],
};

for (const [promise, cases] of Object.entries(CASES)) {
  describe(promise, () => {
    for (const [sentence, ...claims] of cases) test(sentence, () => assert.deepEqual(said(sentence), claims));
  });
}

test("a week's change of a yield is no session's, and older words name the same bond", () => {
  assert.deepEqual(said("국고채 3년물 금리는 지난주 3.9bp 내렸다.", "2025-12-22"), []);
  assert.deepEqual(said("3년 만기 국고채권 수익률은 전날보다 0.02%포인트 오른 6.10%에 거래됐다.", "2002-01-03"), [
    "bond.change_bp 국고채 3년물 2",
    "bond.yield 국고채 3년물 6.1",
  ]);
});

test("a comma for the point of a yield, and a distance from another day's, are no yield and no change", () => {
  assert.deepEqual(said("국고채 3년물 금리는 3,7bp 오른 연 2,133%에 마감했다."), ["bond.change_bp 국고채 3년물 3.7"]);
  assert.deepEqual(said("국고채 3년물 금리는 지난달 27일의 연 3.10%보다 0.04%포인트 높다."), [
    "bond.yield 국고채 3년물 3.1 @2025-12-27",
  ]);
});
