import assert from "node:assert/strict";
import { test } from "node:test";
import { checkStory } from "../../src/checker/check-story.ts";
import { knowledge, SmallStory } from "./small-story.ts";

const check = (built: SmallStory) => checkStory(built.reading(), knowledge);

/**
 * 627,000 from 621,000 is 0.966 percent: 1.0 when rounded, 0.9 when cut. 82,700 from 83,000 is -0.361: -0.4 or -0.3.
 * 58,400 from 58,500 is -0.171: -0.2 only when rounded.
 */
const cut = () => new SmallStory("2021-12-27").stock("LG Chem", "0.9", "627000", { code: "051910" });

test("one-decimal percentages that fit only when cut make a story that truncates, and it says so", () => {
  const report = check(cut().stock("Samsung", "-0.3", "82700", { code: "005930" }));
  assert.equal(report.shortening, "truncated");
  assert.equal(report.summary.inconsistent, 0);
  assert.deepEqual(report.notices[0], { code: "truncated", claims: [0, 2] });
});

test("one of two percentages shows no habit, one of three does", () => {
  const two = () => cut().stock("One", "0.5", "49900");
  assert.equal(check(two()).shortening, "rounded");
  assert.equal(check(two().stock("Other", "0.5", "49900")).shortening, "truncated");
});

test("a story that rounds elsewhere does not truncate: the one that fits only when cut is wrong", () => {
  const report = check(cut().stock("Samsung", "-0.2", "58400", { code: "005930" }));
  assert.equal(report.shortening, "rounded");
  assert.deepEqual(
    report.verdicts.map(({ verdict }) => verdict),
    ["inconsistent", "inconsistent", "consistent", "consistent"],
  );
});

test("one two-decimal percentage that fits only when cut is a misprint, not a habit", () => {
  const report = check(new SmallStory().index("95.46", "2.26", "4309.63"));
  assert.equal(report.shortening, "rounded");
  assert.equal(report.summary.inconsistent, 3);
});

test("before 2006 a percentage of an index may be cut as well as rounded, since then it is rounded", () => {
  // 7.31 points to 498.22 are 1.4891 percent: 1.48 when cut.
  const line = (session: string, percent: string) =>
    check(new SmallStory(session).index("7.31", percent, "498.22")).summary.inconsistent;
  assert.equal(line("2003-05-12", "1.49"), 0);
  assert.equal(line("2003-05-12", "1.48"), 0);
  assert.ok(line("2003-05-12", "1.47") > 0);
  assert.ok(line("2003-05-12", "1.50") > 0);
  assert.ok(line("2006-05-12", "1.48") > 0);
});

test("a percentage of another market's index may be cut as well as rounded, whatever its year, but New York rounds", () => {
  // 15.49 points to 6,012.43 are 0.2583 percent.
  const line = (percent: string) =>
    check(new SmallStory("2026-01-02", "PSEi").index("15.49", percent, "6012.43", "PSEi")).summary.inconsistent;
  const dow = new SmallStory("2026-01-02", "Dow Jones Industrial Average").index("15.49", "0.25", "6012.43", "Dow");
  assert.ok(check(dow).summary.inconsistent > 0);
  assert.equal(line("0.26"), 0);
  assert.equal(line("0.25"), 0);
  assert.ok(line("0.24") > 0);
  assert.ok(line("0.27") > 0);
});
