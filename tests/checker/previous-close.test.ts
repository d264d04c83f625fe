import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkStory } from "../../src/checker/check-story.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import type { Language } from "../../src/reader/claim.ts";
import { readStory } from "../../src/reader/read-story.ts";
import { calendar } from "../reader/reading.ts";
import { knowledge, scope, withTape } from "./small-story.ts";

interface Told {
  readonly session?: string;
  readonly known?: typeof knowledge;
}

/** The verdict of each print, in the order of the text. */
function verdicts(text: string, language: Language, { session, known = knowledge }: Told = {}): string[] {
  const given = session === undefined ? {} : { session: session as TradingDay };
  const reading = readStory(text, { ...given, language, calendar }, knowledge.directory);
  const { verdicts: found } = checkStory(reading, known);
  return reading.claims
    .map(({ offset, printed }, at) => ({
      offset,
      line: `${printed} ${found[at]?.verdict} ${found[at]?.expected ?? ""}`,
    }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ line }) => line.trim());
}

const SOUND: readonly (readonly [Language, string])[] = [
  ["ko", "코스피는 전 거래일(4214.17)보다 95.46포인트(2.27%) 오른 4309.63에 거래를 마쳤다."],
  ["ko", "코스피는 전 거래일 종가 4214.17보다 95.46포인트(2.27%) 오른 4309.63에 장을 마감했다."],
  ["en", "SEOUL - The KOSPI rose 95.46 points, or 2.27 percent, from the previous close of 4,214.17 to 4,309.63."],
  ["en", "TOKYO - The Nikkei 225 rose 95.46 points, or 2.27 percent, from 4,214.17 to end at 4,309.63."],
];

describe("a previous close that the story states", () => {
  for (const [language, text] of SOUND) {
    for (const session of [undefined, "2026-01-02"]) {
      test(`binds change, percent and close${session ? " on a known day" : ""}: ${text}`, () => {
        const right = verdicts(text, language, session ? { session } : {});
        assert.equal(right.length, 4);
        for (const line of right) assert.match(line, / consistent$/);
        const slip = verdicts(text.replace(/4,?214\.17/, "4241.17"), language, session ? { session } : {});
        assert.ok(
          slip.some((line) => /^4241\.17 inconsistent 4214\.17$/.test(line)),
          slip.join("; "),
        );
      });
    }
  }

  test("is held against the tape", () => {
    const known = withTape({
      "KOSPI@2026-01-02": [scope("2026-01-02", { "KOSPI/index.close": "4309.63" })],
      "KOSPI@2025-12-30": [scope("2025-12-30", { "KOSPI/index.close": "4214.17" })],
    });
    const text = "코스피는 전 거래일(4212.17)보다 2% 넘게 오른 4309.63에 거래를 마쳤다.";
    const [previous] = verdicts(text, "ko", { session: "2026-01-02", known });
    assert.equal(previous, "4212.17 contradicted 4214.17");
  });

  test("of the won binds its change and rate", () => {
    const text = "원/달러 환율은 전 거래일(1439.0원)보다 2.8원 오른 1441.8원에 주간 거래를 마쳤다.";
    assert.deepEqual(verdicts(text, "ko"), ["1439.0원 consistent", "2.8원 consistent", "1441.8원 consistent"]);
    const slip = verdicts(text.replace("1439.0", "1493.0"), "ko");
    assert.ok(
      slip.some((line) => /inconsistent/.test(line)),
      slip.join("; "),
    );
  });

  test("of another day than yesterday binds nothing", () => {
    const text = "코스피는 지난해 말(3999.17)보다 95.46포인트(2.27%) 오른 4309.63에 거래를 마쳤다.";
    for (const line of verdicts(text, "ko", { session: "2026-01-02" })) assert.doesNotMatch(line, /inconsistent/);
  });
});

describe("a change at the open", () => {
  const text =
    "코스피는 전장보다 95.46포인트(2.27%) 오른 4,309.63에 마감했다. 지수는 10.36포인트(0.25%) 오른 4,224.53에 출발했다.";

  test("binds the open, and the close through the previous close that follows from it", () => {
    assert.deepEqual(verdicts(text, "ko"), [
      "95.46포인트 consistent",
      "2.27% consistent",
      "4,309.63 consistent",
      "10.36포인트 consistent",
      "0.25% consistent",
      "4,224.53 consistent",
    ]);
  });

  const slips: readonly (readonly [string, string])[] = [
    ["10.36포인트", "16.36포인트"],
    ["0.25%", "0.52%"],
    ["4,224.53", "4,242.53"],
    ["4,309.63", "4,390.63"],
  ];
  for (const [right, wrong] of slips) {
    test(`shows ${wrong} to be wrong and mends it`, () => {
      const found = verdicts(text.replace(right, wrong), "ko");
      const value = right.replace(/[^\d.]/g, "");
      assert.ok(found.includes(`${wrong} inconsistent ${Number(value)}`), found.join("; "));
    });
  }

  test("of the other way than its verb says is not sound", () => {
    const found = verdicts(text.replace("오른 4,224.53", "내린 4,224.53"), "ko");
    assert.ok(
      found.some((line) => /^10\.36포인트 inconsistent/.test(line)),
      found.join("; "),
    );
  });

  test("may be rounded once more than the close", () => {
    for (const line of verdicts(text.replace("10.36포인트", "10.37포인트"), "ko")) assert.match(line, / consistent$/);
  });

  test("of one index says nothing of another's", () => {
    const other = text.replace("지수는", "코스닥은").replace("4,224.53", "904.53").replace("0.25%", "1.16%");
    for (const line of verdicts(other, "ko")) assert.match(line, / consistent$/);
  });
});
