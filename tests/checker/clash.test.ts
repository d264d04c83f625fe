import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkStory } from "../../src/checker/check-story.ts";
import { editsOf } from "../../src/checker/edit.ts";
import type { Knowledge } from "../../src/checker/knowledge.ts";
import type { Claim } from "../../src/reader/claim.ts";
import { figureOf, knowledge, SmallStory, scope, withTape } from "./small-story.ts";

function verdicts(built: SmallStory, known: Knowledge = knowledge) {
  const reading = built.reading();
  const { verdicts: found } = checkStory(reading, known);
  return found.map(
    ({ verdict, repair }, index) =>
      `${reading.claims[index]?.printed} ${verdict}${repair ? ` -> ${repair.printed}` : ""}`,
  );
}

const chain = withTape({
  "KOSPI@2026-02-20": [scope("2026-02-20", { "KOSPI/index.close": "5677.25", "005930/stock.close": "180900" })],
});

describe("the smallest set of figures that clash, and the one repair", () => {
  test("a close that fits its own change and percent is found from the close before, and mended", () => {
    const built = new SmallStory("2026-02-23").index("131.28", "2.31", "5803.53");
    assert.deepEqual(verdicts(built), ["131.28 consistent", "2.31 consistent", "5803.53 consistent"]);
    assert.deepEqual(verdicts(built, chain), [
      "131.28 consistent",
      "2.31 consistent",
      "5803.53 inconsistent -> 5808.53",
    ]);
  });

  test("yesterday's story serves as well as the tape", () => {
    const before = new SmallStory("2026-02-20").say("index.close", "KOSPI", "5,677.25").reading();
    const built = new SmallStory("2026-02-23").index("131.28", "2.31", "5,803.53");
    const known = { ...knowledge, earlier: [{ reading: before, name: "friday.txt" }] };
    assert.equal(verdicts(built, known)[2], "5,803.53 inconsistent -> 5,808.53");
  });

  test("a previous close misprinted in the story itself is the culprit when all else agrees", () => {
    const built = new SmallStory("2024-08-05")
      .index("-234.64", "-8.77", "2,441.55")
      .say("index.close", "KOSPI", "2,776.19", { session: "2024-08-02" });
    assert.equal(verdicts(built)[3], "2,776.19 inconsistent -> 2,676.19");
    assert.equal(verdicts(built)[2], "2,441.55 consistent");
  });

  test("a level of some other day, taken for the previous close, is left alone", () => {
    const built = new SmallStory("2026-03-11")
      .index("77.36", "1.40", "5,609.95")
      .say("index.close", "KOSPI", "4,309.63", { session: "2026-03-10" });
    assert.ok(!verdicts(built).some((line) => line.includes("inconsistent")));
  });

  test("without another witness a clash names its figures and no culprit unless one slip mends it", () => {
    assert.deepEqual(verdicts(new SmallStory("2017-05-25", "KOSDAQ").index("-3.92", "-0.47", "643.02", "KOSDAQ")), [
      "3.92 inconsistent -> 3.02",
      "0.47 inconsistent",
      "643.02 inconsistent",
    ]);
    const stock = verdicts(new SmallStory().stock("Samsung", "7.77", "128,500", { code: "005930" }));
    assert.deepEqual(stock, ["7.77 inconsistent", "128,500 inconsistent"]);
  });

  test("where a verb told the other way would mend the line too, no figure of it is the culprit", () => {
    const turned = new SmallStory("2026-01-15")
      .sentence("The KOSPI lost 74.45 points, or 1.58 percent, to close at 4,797.55.")
      .index("-74.45", "-1.58", "4,797.55");
    assert.deepEqual(verdicts(turned), ["74.45 inconsistent", "1.58 inconsistent", "4,797.55 inconsistent"]);
  });

  test("where a bound may be wrong as well, no exact figure is the culprit", () => {
    const built = new SmallStory()
      .sentence("SK hynix ended off 4.7 percent.")
      .say("stock.change_pct", "SK hynix", "-4.7", { code: "000660" })
      .sentence("It was off nearly 6 percent.")
      .say("stock.change_pct", "SK hynix", "-6", { code: "000660", bound: "near" });
    assert.deepEqual(verdicts(built), ["4.7 inconsistent", "6 inconsistent"]);
  });

  test("a wrong sign is mended in front of the whole figure", () => {
    const built = new SmallStory("2021-12-30").index("15.64", "-0.52", "2,977.65");
    assert.equal(verdicts(built)[0], "15.64 inconsistent -> -15.64");
  });

  test("figures of a moment bind each other, whatever without a measure is told beside them", () => {
    const built = new SmallStory("2026-03-03")
      .sentence("Opening 1.26 percent lower, it was down 246.98 points, or 2.96 percent, at 5,997.15.")
      .say("other", "KOSPI", "-1.26", { intraday: true })
      .say("index.change", "KOSPI", "-246.98", { intraday: true })
      .say("index.change_pct", "KOSPI", "-2.96", { intraday: true })
      .say("index.close", "KOSPI", "5,997.15", { intraday: true });
    assert.equal(verdicts(built)[2], "2.96 inconsistent -> 3.96");
  });

  test("a price with a point for a comma is mended by a factor of a thousand", () => {
    assert.ok(
      verdicts(new SmallStory("2017-09-18").stock("Samsung", "4.13", "2,624.000", { code: "005930" }))[1]?.endsWith(
        "-> 2,624,000",
      ),
    );
  });

  test("the same misprint said twice is one culprit", () => {
    const built = new SmallStory("2026-02-23")
      .index("131.28", "2.31", "5803.53")
      .say("index.close", "KOSPI", "5803.53");
    assert.equal(verdicts(built, chain)[3], "5803.53 inconsistent -> 5808.53");
    assert.equal(verdicts(built, chain)[2], "5803.53 inconsistent -> 5808.53");
  });

  test("a figure the tape contradicts explains its relations: the others are not blamed", () => {
    const known = withTape({ "KOSPI@2026-01-02": [scope("2026-01-02", { "KOSPI/index.close": "4309.63" })] });
    const found = verdicts(new SmallStory().index("95.46", "2.27", "5309.63"), known);
    assert.deepEqual(found, ["95.46 unchecked", "2.27 unchecked", "5309.63 contradicted"]);
  });
});

describe("edits", () => {
  const claim = (
    value: string,
    measure: Claim["measure"] = "index.change_pct",
    printed = value.replace("-", ""),
  ): Claim => ({
    measure,
    subject: "KOSPI",
    figure: figureOf(value),
    unit: "pct",
    printed,
    offset: 0,
    sentence: 0,
  });

  test("every one-digit slip has its edit back", () => {
    for (const [right, wrong] of [
      ["2.27", "2.57"],
      ["0.71", "1.71"],
      ["-3.02", "-3.92"],
    ] as const) {
      const back = [...editsOf(claim(wrong))].filter(({ figure }) => figure.digits === figureOf(right).digits);
      assert.ok(
        back.some(({ kind }) => kind === "digit"),
        `${wrong} -> ${right}`,
      );
    }
  });

  test("swapped, dropped and added digits, signs, decimal points and unit words have theirs", () => {
    const kinds = (wrong: Claim, right: string) => {
      const { digits, exponent } = figureOf(right);
      return [...editsOf(wrong)]
        .filter(({ figure }) => figure.digits * 10 ** (figure.exponent - exponent) === digits)
        .map(({ kind }) => kind);
    };
    assert.deepEqual(kinds(claim("2.72"), "2.27"), ["swap"]);
    assert.deepEqual(kinds(claim("227", "stock.change_pct"), "22"), ["added"]);
    assert.deepEqual(kinds(claim("-2.27"), "2.27"), ["sign"]);
    assert.deepEqual(kinds(claim("7.1"), "7.17"), ["dropped"]);
    assert.deepEqual(kinds(claim("644.68e6", "flow.foreign", "644.68 million won"), "644.68e9"), ["unit"]);
  });

  test("no edit gives the printed value back", () => {
    for (const value of ["2.27", "-0.05", "128500", "0"]) {
      const own = figureOf(value);
      for (const { figure } of editsOf(claim(value))) {
        assert.notEqual(
          `${figure.digits * 10 ** (figure.exponent + 4)}`,
          `${own.digits * 10 ** (own.exponent + 4)}`,
          value,
        );
      }
    }
  });
});
