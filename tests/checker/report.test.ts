import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import fc from "fast-check";
import { checkStory } from "../../src/checker/check-story.ts";
import { runsOf } from "../../src/checker/mark.ts";
import { RELATIONS } from "../../src/checker/relations.ts";
import { reportHtml } from "../../src/checker/report-html.ts";
import { reportJson } from "../../src/checker/report-json.ts";
import { REPORT_STYLE, REPORT_STYLE_DIGEST } from "../../src/checker/report-style.ts";
import { reportText } from "../../src/checker/report-text.ts";
import { hasProblem, VERDICTS } from "../../src/checker/verdict.ts";
import { wordsOf } from "../../src/checker/words.ts";
import type { Reading } from "../../src/reader/claim.ts";
import { knowledge, SmallStory, scope, withTape } from "./small-story.ts";

const built = () =>
  new SmallStory()
    .sentence("The KOSPI rose 95.46 points, or 2.27 percent, to 4,309.63.")
    .index("95.46", "2.27", "4,309.63")
    .sentence("Samsung jumped 7.77 percent to 128,500 won & <b>more</b>.")
    .stock("Samsung <Electronics>", "7.77", "128,500", { code: "005930" })
    .say("turnover.volume", "KOSPI", "400.33e6");
const reading = built().reading();
const report = checkStory(reading, knowledge);

describe("a story without a figure", () => {
  test("is not called free of problems", () => {
    const empty = new SmallStory().sentence("The market was shut.").reading();
    const found = checkStory(empty, knowledge);
    assert.match(reportText(found, empty, { colour: false }), /There is no figure to check\./);
    assert.doesNotMatch(reportHtml(found, empty, { title: "story" }), /No problem found/);
  });
});

describe("JSON", () => {
  test("has the keys of the contract, and all six sums", () => {
    const json = reportJson(report, reading, "story.txt");
    assert.deepEqual(Object.keys(json), ["file", "session", "language", "summary", "claims", "relations"]);
    assert.deepEqual(Object.keys(json.summary), [...VERDICTS]);
    assert.deepEqual([json.file, json.session, json.language], ["story.txt", "2026-01-02", "en"]);
    for (const claim of json.claims) {
      assert.ok(
        ["measure", "subject", "value", "unit", "printed", "offset", "verdict", "code", "because"].every(
          (key) => key in claim,
        ),
      );
      assert.match(claim.because, /\.$/);
    }
    for (const relation of json.relations)
      assert.deepEqual(Object.keys(relation), ["code", "holds", "claims", "because"]);
    assert.deepEqual(JSON.parse(JSON.stringify(json)), json);
  });

  test("sums count every claim once", () => {
    const { summary } = reportJson(report, reading, "-");
    assert.equal(
      Object.values(summary).reduce((a, b) => a + b, 0),
      reading.claims.length,
    );
  });

  test("a contradicted claim has the right value, a mended one its repair", () => {
    const known = withTape({
      "KOSPI@2026-01-02": [scope("2026-01-02", { "005930/stock.close": "128500", "005930/stock.change_pct": "7.17" })],
      "KOSPI@2025-12-30": [scope("2025-12-30", { "KOSPI/index.close": "4214.17" })],
    });
    const other = new SmallStory()
      .index("95.46", "2.27", "4,309.36")
      .stock("Samsung", "7.77", "128,500", { code: "005930" })
      .reading();
    const { claims } = reportJson(checkStory(other, known), other, "-");
    assert.deepEqual(claims[2]?.repair, { kind: "swap", value: 4309.63, printed: "4,309.63" });
    assert.deepEqual([claims[3]?.verdict, claims[3]?.expected], ["contradicted", 7.17]);
    assert.equal(claims[4]?.verdict, "confirmed");
  });
});

describe("words", () => {
  test("every relation, verdict and notice is worded in both languages", () => {
    for (const language of ["en", "ko"] as const) {
      const words = wordsOf(language);
      for (const relation of Object.values(RELATIONS).flat()) assert.ok(words.relations[relation.code], relation.code);
      for (const verdict of VERDICTS) assert.ok(words.verdicts[verdict] && words.meanings[verdict]);
      for (const claim of reportJson(report, reading, "-", language).claims) {
        assert.doesNotMatch(claim.because, /undefined|NaN|Infinity/);
        assert.equal(/[가-힣]/.test(claim.because), language === "ko");
      }
      for (const relation of reportJson(report, reading, "-", language).relations) {
        assert.doesNotMatch(relation.because, /undefined|NaN|Infinity/);
      }
    }
  });

  test("the proof of an index line shows the sum", () => {
    const json = reportJson(report, reading, "-");
    assert.equal(
      json.claims[2]?.because,
      "Change, percent and close agree: 95.46 against a previous close of 4,214.17 is 2.265 percent.",
    );
  });
});

describe("text", () => {
  test("marks every figure by its verdict without colour, and lists what is wrong", () => {
    const text = reportText(report, reading, { colour: false, width: 60 });
    assert.match(text, /4,309\.63\[=\]/);
    assert.match(text, /7\.77\[≠\]/);
    assert.match(text, /Problems\n≠ Samsung <Electronics>: 7\.77, 128,500 - inconsistent/);
    assert.ok(text.split("\n").every((line) => line.length <= 60));
    assert.ok(!text.includes("\u001b"));
  });

  test("colours when asked, and no control character of a story reaches the terminal", () => {
    const hostile: Reading = { ...reading, text: `${reading.text}\u001b[2J\u0007\u202e` };
    const text = reportText(report, hostile, { colour: true });
    assert.ok(text.includes("\u001b[1;33m"));
    assert.ok(!text.includes("\u001b[2J") && !text.includes("\u0007") && !text.includes("\u202e"));
  });

  test("says so when there is no problem", () => {
    const sound = new SmallStory().index("95.46", "2.27", "4309.63").reading();
    const found = checkStory(sound, knowledge);
    assert.equal(hasProblem(found), false);
    assert.match(reportText(found, sound, { colour: false }), /No problem found\./);
    assert.match(reportText(found, sound, { colour: false, words: "ko" }), /문제를 찾지 못했습니다\./);
  });
});

describe("HTML", () => {
  const page = reportHtml(report, reading, { title: 'A "story" <script>alert(1)</script>' });

  test("is one page without script or anything from outside, and its policy allows its own style alone", () => {
    assert.doesNotMatch(page, /<script|<link|<img|url\(|https?:|\son\w+=|style="/);
    assert.equal(createHash("sha256").update(REPORT_STYLE).digest("base64"), REPORT_STYLE_DIGEST);
    assert.ok(page.includes(`default-src 'none'; style-src 'sha256-${REPORT_STYLE_DIGEST}'`));
    assert.ok(page.includes(`<style>${REPORT_STYLE}</style>`));
  });

  test("escapes the story, the title and the subjects", () => {
    assert.ok(page.includes("&lt;b&gt;more&lt;/b&gt;") && page.includes("Samsung &lt;Electronics&gt;"));
    assert.ok(!page.includes("<b>more") && !page.includes("Samsung <E"));
  });

  test("every figure can be reached with the keyboard and carries its sign and its proof", () => {
    const figures = [
      ...page.matchAll(
        /<span class="f (\w+)" tabindex="0">([^<]*)<sup aria-hidden="true">(.)<\/sup><span class="slip" role="tooltip" lang="en">(.*?)<\/span><\/span><\/span>/g,
      ),
    ];
    assert.equal(figures.length, reading.claims.length);
    assert.ok(figures.every(([, , , , proof]) => (proof ?? "").includes(".")));
  });

  test("names its language, has a legend of all verdicts, and prints", () => {
    assert.ok(page.startsWith('<!doctype html>\n<html lang="en">'));
    for (const verdict of VERDICTS) assert.ok(page.includes(`<span class="${verdict}">`));
    assert.ok(page.includes("@media print") && page.includes("prefers-color-scheme:dark"));
    assert.ok(reportHtml(report, reading, { title: "x", words: "ko" }).includes('<html lang="ko">'));
  });
});

test("the runs of a story give its text back, whatever the claims", () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60 }),
      fc.array(fc.tuple(fc.nat(70), fc.nat(12)), { maxLength: 8 }),
      (text, spans) => {
        const claims = spans.map(([offset, length]) => ({
          ...(reading.claims[0] as Reading["claims"][number]),
          offset,
          printed: "1".repeat(length),
        }));
        const runs = runsOf({ ...reading, text, claims });
        assert.equal(runs.map((run) => run.text).join(""), text);
        assert.deepEqual(
          runs.flatMap((run) => run.claims).sort((a, b) => a - b),
          claims.map((_, index) => index),
        );
      },
    ),
  );
});
