import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { said } from "./said.ts";

type Case = readonly [sentence: string, ...claims: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "an index is the story's own behind what it moved on": [
    [
      "유럽 여파로 지수는 11.20포인트 오른 4,218.35로 마감했다.",
      "index.change KOSPI 11.2",
      "index.close KOSPI 4218.35",
    ],
    [
      "FOMC 발언에 지수는 11.20포인트 오른 4,218.35로 마감했다.",
      "index.change KOSPI 11.2",
      "index.close KOSPI 4218.35",
    ],
    ["AI 경계로 지수는 11.20포인트 오른 4,218.35로 마감했다.", "index.change KOSPI 11.2", "index.close KOSPI 4218.35"],
    [
      "중국 영향에 지수는 11.20포인트 오른 4,218.35로 마감했다.",
      "index.change KOSPI 11.2",
      "index.close KOSPI 4218.35",
    ],
    ["일본 훈풍 지수는 11.20포인트 오른 4,218.35로 마감했다.", "index.change KOSPI 11.2", "index.close KOSPI 4218.35"],
    ["대만 쇼크 지수는 11.20포인트 오른 4,218.35로 마감했다.", "index.change KOSPI 11.2", "index.close KOSPI 4218.35"],
  ],
  "a noun typed onto an index that says when or what of it leaves it the story's own": [
    ["금일지수는 11.20포인트 오른 4,218.35로 마감했다.", "index.change KOSPI 11.2", "index.close KOSPI 4218.35"],
    ["최종지수는 11.20포인트 오른 4,218.35로 마감했다.", "index.change KOSPI 11.2", "index.close KOSPI 4218.35"],
    ["한국증시지수는 11.20포인트 오른 4,218.35로 마감했다.", "index.change KOSPI 11.2", "index.close KOSPI 4218.35"],
  ],
  "an index whose name ends like a cause is still another": [
    ["MSCI 귀금속 지수는 11.20포인트 오른 4,218.35로 마감했다."],
  ],
};

for (const [promise, cases] of Object.entries(CASES)) {
  describe(promise, () => {
    for (const [sentence, ...claims] of cases) test(sentence, () => assert.deepEqual(said(sentence), claims));
  });
}
