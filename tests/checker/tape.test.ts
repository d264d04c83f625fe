import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkStory } from "../../src/checker/check-story.ts";
import type { Knowledge } from "../../src/checker/knowledge.ts";
import type { Measure } from "../../src/market/measure.ts";
import { SmallStory, scope, withTape } from "./small-story.ts";

const SETTLED = {
  "KOSPI/index.close": "4309.63",
  "KOSPI/index.change": "95.46",
  "KOSPI/index.change_pct": "2.27",
  "KOSPI/index.high": "4313.55",
  "KOSPI/index.low": "4224.53",
  "KOSPI/index.open": "4224.53",
  "KOSPI/turnover.volume": "406340000",
  "KOSPI/turnover.value": "17520000000000",
  "KOSPI/turnover.value_usd": "12151476900",
  "KOSPI/breadth.gainers": "373",
  "KOSPI/breadth.losers": "523",
  "KOSPI/flow.foreign": "630900000000",
  "KOSPI/flow.individual": "-440000000000",
  "KOSPI/flow.institution": "-230000000000",
  "KOSPI/record.previous_close": "4221.87",
  "KOSPI/record.previous_date": "2025-11-03",
  "005930/stock.close": "128500",
  "005930/stock.change_pct": "7.17",
  "005930/stock.change": "8600",
  "USD/KRW/fx.rate": "1441.8",
  "USD/KRW/fx.change": "2.8",
  "Dow Jones Industrial Average/foreign_index.change_pct": "-0.63",
  "S&P 500/foreign_index.change_pct": "-0.74",
};
const tape: Knowledge = withTape({
  "KOSPI@2026-01-02": [scope("2026-01-02", SETTLED)],
  "KOSPI@2025-12-30": [scope("2025-12-30", { "KOSPI/index.close": "4214.17" })],
});

function verdict(
  measure: Measure,
  value: string,
  extra: Parameters<SmallStory["say"]>[3] = {},
  known: Knowledge = tape,
  subject = "KOSPI",
) {
  const [found] = checkStory(new SmallStory().say(measure, subject, value, extra).reading(), known).verdicts;
  return found ? `${found.verdict}${found.expected === undefined ? "" : ` ${found.expected}`}` : "";
}

const SAMSUNG = { code: "005930" };

describe("with a tape", () => {
  test("a value in the printed range is confirmed, and says where", () => {
    const [found] = checkStory(new SmallStory().say("turnover.value", "KOSPI", "17.5e12").reading(), tape).verdicts;
    assert.equal(found?.verdict, "confirmed");
    assert.deepEqual(found?.because.code === "tape-fits" && found.because.fact, {
      id: "KOSPI/turnover.value@2026-01-02",
      value: 17520000000000,
      session: "2026-01-02",
      venue: "KRX",
      phase: "settled",
    });
  });

  test("a changed digit of a price, percent or index figure is contradicted with the right value", () => {
    assert.equal(verdict("index.close", "4319.63"), "contradicted 4309.63");
    assert.equal(verdict("index.change", "95.64"), "contradicted 95.46");
    assert.equal(verdict("index.change_pct", "2.26"), "contradicted 2.27");
    assert.equal(verdict("stock.close", "128600", SAMSUNG, tape, "Samsung"), "contradicted 128500");
    assert.equal(verdict("stock.change_pct", "7.71", SAMSUNG, tape, "Samsung"), "contradicted 7.17");
    assert.equal(verdict("fx.rate", "1414.8", {}, tape, "USD/KRW"), "contradicted 1441.8");
  });

  test("nothing is contradicted before every scope has been tried", () => {
    const known = withTape({
      "KOSPI@2026-01-02": [
        scope("2026-01-02", SETTLED),
        scope("2026-01-02", { "KOSPI/turnover.volume": "400330000~10000" }, { phase: "evening" }),
      ],
    });
    const [found] = checkStory(new SmallStory().say("turnover.volume", "KOSPI", "400.33e6").reading(), known).verdicts;
    assert.equal(found?.because.code === "tape-fits" && found.because.fact.phase, "evening");
  });

  test("a fact its source had rounded is an interval too", () => {
    const known = withTape({
      "KOSPI@2026-01-02": [
        scope("2026-01-02", { "KOSPI/flow.foreign": "644700000000~100000000" }, { phase: "evening" }),
      ],
    });
    assert.equal(verdict("flow.foreign", "644.68e9", {}, known), "confirmed");
    assert.equal(verdict("flow.foreign", "644.60e9", {}, known), "contradicted 644700000000");
  });

  test("same-day prints are near final figures only within the written tolerances", () => {
    const cases = [
      ["turnover.volume", "400.33e6", "near"],
      ["turnover.volume", "380e6", "contradicted"],
      ["turnover.volume", "420.33e6", "contradicted"],
      ["turnover.value", "17.27e12", "near"],
      ["turnover.value_usd", "11.97e9", "near"],
      ["breadth.losers", "522", "near"],
      ["breadth.losers", "518", "near"],
      ["breadth.losers", "517", "contradicted"],
      ["breadth.losers", "524", "contradicted"],
      ["flow.foreign", "644.68e9", "near"],
      ["flow.foreign", "740.00e9", "near"],
      ["flow.foreign", "1044.68e9", "contradicted"],
      ["flow.foreign", "-644.68e9", "contradicted"],
      ["flow.foreign", "644.68e6", "contradicted"],
    ] as const;
    for (const [measure, value, expected] of cases)
      assert.equal(verdict(measure, value).split(" ")[0], expected, `${measure} ${value}`);
  });

  test("before 2020 a print well below the final turnover is doubtful, one far below is wrong", () => {
    const known = withTape({
      "KOSPI@2014-06-10": [scope("2014-06-10", { "KOSPI/turnover.volume": "300000000" })],
    });
    const told = (value: string) =>
      checkStory(new SmallStory("2014-06-10").say("turnover.volume", "KOSPI", value).reading(), known).verdicts[0];
    assert.equal(told("270e6")?.verdict, "near");
    assert.equal(told("265e6")?.verdict, "near");
    assert.equal(told("260e6")?.verdict, "contradicted");
  });

  test("a tolerance never excuses a swapped investor group, and a sign only where the amount is small", () => {
    const known = withTape({
      "KOSPI@2026-01-02": [
        scope("2026-01-02", {
          "KOSPI/turnover.value": "17520000000000",
          "KOSPI/flow.foreign": "20000000000",
          "KOSPI/flow.individual": "-45000000000",
          "KOSPI/flow.institution": "30000000000",
        }),
      ],
    });
    assert.equal(verdict("flow.foreign", "-15e9", {}, known), "near");
    assert.equal(verdict("flow.foreign", "30e9", {}, known).split(" ")[0], "contradicted");
  });

  test("tolerances are for final figures of the same day only", () => {
    const evening = withTape({ "KOSPI@2026-01-02": [scope("2026-01-02", SETTLED, { phase: "evening" })] });
    assert.equal(verdict("turnover.volume", "400.33e6", {}, evening), "contradicted 406340000");
    const later = new SmallStory("2026-01-05").say("turnover.volume", "KOSPI", "400.33e6", { session: "2026-01-02" });
    assert.equal(checkStory(later.reading(), tape).verdicts[0]?.verdict, "contradicted");
  });

  test("bounds are checked as bounds", () => {
    assert.equal(verdict("index.change_pct", "2", { bound: "over" }), "confirmed");
    assert.equal(verdict("index.change_pct", "3", { bound: "over" }), "contradicted 2.27");
    assert.equal(verdict("index.change_pct", "2", { bound: "band" }), "confirmed");
  });

  test("a doubtful sign is never contradicted, a certain one is", () => {
    assert.equal(verdict("fx.change", "-2.8", { signDoubtful: true }, tape, "USD/KRW"), "confirmed");
    assert.equal(verdict("fx.change", "-2.8", {}, tape, "USD/KRW"), "contradicted 2.8");
  });

  test("a date is confirmed or contradicted as a date", () => {
    assert.equal(verdict("record.previous_date", "0", { date: "2025-11-03" }), "confirmed");
    assert.equal(verdict("record.previous_date", "0", { date: "2025-11-04" }), "contradicted 2025-11-03");
  });

  test("a level between two closes is confirmed, any other stays open", () => {
    assert.equal(verdict("milestone.level", "4300"), "confirmed");
    assert.equal(verdict("milestone.level", "4400"), "unchecked");
  });

  test("the junior index of before its base was raised is held against nothing on the new base", () => {
    const known = withTape({
      "KOSDAQ@2003-03-07": [scope("2003-03-07", { "KOSDAQ/index.close": "366.9" })],
      "KOSDAQ@2004-01-26": [scope("2004-01-26", { "KOSDAQ/index.close": "443.1" })],
    });
    const told = (session: string, close: string) =>
      checkStory(new SmallStory(session).say("index.close", "KOSDAQ", close).reading(), known).verdicts[0]?.verdict;
    assert.equal(told("2003-03-07", "36.69"), "unchecked");
    assert.equal(told("2004-01-26", "44.31"), "contradicted");
  });

  test("a percentage to one place may stand for one rounded twice", () => {
    const known = withTape({ "KOSPI@2026-01-02": [scope("2026-01-02", { "KOSPI/index.change_pct": "1.149" })] });
    assert.equal(verdict("index.change_pct", "1.2", {}, known), "confirmed");
    assert.equal(verdict("index.change_pct", "1.3", {}, known), "contradicted 1.149");
    assert.equal(verdict("index.change_pct", "1.16", {}, known), "contradicted 1.149");
  });

  test("a high of an earlier hour is not held against the day's own high, a higher one is", () => {
    assert.equal(verdict("index.high", "4310.00"), "unchecked");
    assert.equal(verdict("index.high", "4333.55"), "contradicted 4313.55");
    assert.equal(verdict("index.open", "4230.00"), "unchecked");
  });

  test("closing figures do not refute a figure of a moment, nor a story all of whose levels are of one", () => {
    const story = (moment: { intraday?: boolean; elsewhen?: boolean }) => {
      const built = new SmallStory()
        .sentence("It was up 0.55 percent at 4,237.35.")
        .say("index.change_pct", "KOSPI", "0.55", moment)
        .say("index.close", "KOSPI", "4,237.35", moment);
      const whole = built.sentence("Samsung rose 3.00 percent.").say("stock.change_pct", "Samsung", "3.00", SAMSUNG);
      return checkStory(whole.reading(), tape).summary.contradicted;
    };
    assert.equal(story({}), 3);
    assert.equal(story({ intraday: true }), 0);
    assert.equal(story({ elsewhen: true }), 1);
  });

  test("figures of a moment bind each other and no others", () => {
    const built = new SmallStory()
      .index("95.46", "2.27", "4,309.63")
      .sentence("At 10 a.m. it was up 30.00 points, or 0.71 percent, at 4,244.17.")
      .say("index.change", "KOSPI", "30.00", { intraday: true })
      .say("index.change_pct", "KOSPI", "0.71", { intraday: true })
      .say("index.close", "KOSPI", "4,244.17", { intraday: true });
    const { verdicts } = checkStory(built.reading(), tape);
    assert.deepEqual(
      verdicts.map(({ verdict: found }) => found),
      ["confirmed", "confirmed", "confirmed", "consistent", "consistent", "consistent"],
    );
    const wrong = built.sentence("It was then down 0.71 percent at 4,244.71.");
    wrong.say("index.change_pct", "KOSPI", "-0.71", { intraday: true });
    wrong.say("index.close", "KOSPI", "4,244.71", { intraday: true });
    assert.equal(checkStory(wrong.reading(), tape).verdicts[7]?.verdict, "inconsistent");
  });

  test("a flow beyond the tolerances is only contradicted where it is clearly another number", () => {
    const known = withTape({
      "KOSPI@2026-01-02": [
        scope("2026-01-02", {
          "KOSPI/turnover.value": "32000000000000",
          "KOSPI/flow.foreign": "-2516800000000",
          "KOSPI/flow.individual": "4587400000000",
          "KOSPI/flow.institution": "-2212500000000",
        }),
      ],
    });
    const trio = (foreign: string, individual: string, institution: string) => {
      const built = new SmallStory()
        .say("flow.foreign", "KOSPI", foreign)
        .say("flow.individual", "KOSPI", individual)
        .say("flow.institution", "KOSPI", institution);
      return checkStory(built.reading(), known).verdicts.map(({ verdict: found }) => found);
    };
    // Another count of the day: the three balance.
    assert.deepEqual(trio("-3.26e12", "5.66e12", "-2.58e12").slice(0, 2), ["consistent", "consistent"]);
    // One digit wrong: they do not. And amounts of two groups exchanged are no count at all.
    assert.equal(trio("-3.52e12", "4.59e12", "-2.21e12")[0], "contradicted");
    assert.equal(trio("-2.2125e12", "4.59e12", "-2.5168e12")[0], "contradicted");
    assert.equal(trio("2.52e12", "4.59e12", "-2.21e12")[0], "contradicted");
  });

  test("a level or a change named without decimals may be rounded or cut", () => {
    assert.equal(verdict("index.change", "95"), "confirmed");
    assert.equal(verdict("index.change", "94"), "contradicted 95.46");
    assert.equal(verdict("index.change", "97"), "contradicted 95.46");
    assert.equal(verdict("index.close", "4309"), "confirmed");
    assert.equal(verdict("index.close", "4310"), "confirmed");
    assert.equal(verdict("index.close", "4308"), "contradicted 4309.63");
  });

  test("beside a confirmed figure an unlike one is another thing, a slip of it is wrong", () => {
    const twice = (second: string) => {
      const built = new SmallStory().say("index.close", "KOSPI", "4309.63").say("index.close", "KOSPI", second);
      return checkStory(built.reading(), tape).verdicts.map(({ verdict: found }) => found);
    };
    assert.deepEqual(twice("2398.94"), ["confirmed", "unchecked"]);
    assert.deepEqual(twice("4309.36"), ["confirmed", "contradicted"]);
  });

  test("figures of an earlier session are held against that session", () => {
    assert.equal(verdict("index.close", "4214.17", { session: "2025-12-30" }), "confirmed");
    assert.equal(verdict("index.close", "4214.71", { session: "2025-12-30" }), "contradicted 4214.17");
  });

  test("a record told with its day may be an older one: it is held against that day's close", () => {
    const old = (value: string) => verdict("record.previous_close", value, { session: "2025-12-30" });
    assert.equal(old("4214.17"), "confirmed");
    assert.equal(old("4241.17"), "contradicted 4221.87");
    assert.equal(verdict("record.previous_close", "4214.17", { session: "2025-11-03" }), "contradicted 4221.87");
    const told = (words: string) => {
      const built = new SmallStory()
        .sentence(`${words} 4214.17, of 2025-12-30.`)
        .say("record.previous_close", "KOSPI", "4214.17", { session: "2025-12-30" })
        .say("record.previous_date", "KOSPI", "20251230", { date: "2025-12-30" });
      return checkStory(built.reading(), tape).verdicts.map(({ verdict: found }) => found);
    };
    assert.deepEqual(told("There was a record"), ["confirmed", "confirmed"]);
    assert.deepEqual(told("The previous record was"), ["contradicted", "contradicted"]);
  });

  test("what kind of slip it is, is told", () => {
    const code = (measure: Measure, value: string) =>
      checkStory(new SmallStory().say(measure, "KOSPI", value).reading(), tape).verdicts[0]?.code;
    assert.equal(code("index.change", "-95.46"), "tape-differs/sign");
    assert.equal(code("turnover.value", "17.52e9"), "tape-differs/scale");
    assert.equal(code("breadth.losers", "373"), "tape-differs/swapped");
  });

  test("a base price known from the tape's own row needs no assumption", () => {
    const known = withTape({
      "KOSPI@2026-01-02": [scope("2026-01-02", { "005930/stock.close": "128500", "005930/stock.change": "8600" })],
    });
    const report = checkStory(new SmallStory().stock("Samsung", "7.17", "128500", SAMSUNG).reading(), known);
    assert.deepEqual(
      report.verdicts.map(({ verdict: found, code }) => `${found} ${code}`),
      ["consistent stock-base", "confirmed tape-fits"],
    );
    const chained = report.relations.find(({ code }) => code === "stock-chain");
    assert.deepEqual(chained?.because.anchor?.from, { kind: "tape", base: "known" });
  });

  test("a night abroad of which no figure fits is another night; where one fits, the others are held against it", () => {
    const night = (dow: string, broad: string) =>
      checkStory(
        new SmallStory()
          .say("foreign_index.change_pct", "Dow Jones Industrial Average", dow)
          .say("foreign_index.change_pct", "S&P 500", broad)
          .reading(),
        tape,
      ).verdicts.map(({ verdict: found }) => found);
    assert.deepEqual(night("0.55", "0.01"), ["unchecked", "unchecked"]);
    assert.deepEqual(night("-0.63", "0.01"), ["confirmed", "contradicted"]);
  });

  test("without any tape a claim that nothing bears on stays unchecked", () => {
    assert.equal(
      verdict("foreign_index.change_pct", "-0.63", {}, { ...tape, facts: () => [] }, "Dow Jones Industrial Average"),
      "unchecked",
    );
    assert.equal(verdict("foreign_index.change_pct", "-0.63", {}, tape, "Dow Jones Industrial Average"), "confirmed");
    assert.equal(verdict("other", "12.1", {}), "unchecked");
  });
});
