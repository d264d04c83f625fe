import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { checkStory } from "../../src/checker/check-story.ts";
import { knowledge, SmallStory, scope, withTape } from "./small-story.ts";

/** Text with two decimals, from hundredths. */
function decimals(hundredths: number): string {
  const size = String(Math.abs(hundredths)).padStart(3, "0");
  return `${hundredths < 0 ? "-" : ""}${size.slice(0, -2)}.${size.slice(-2)}`;
}

function withDigit(value: number, place: number, add: number): number {
  const digits = String(Math.abs(value)).padStart(3, "0").split("");
  const at = place % digits.length;
  digits[at] = String((Number(digits[at]) + add) % 10);
  return Math.sign(value || 1) * Number(digits.join(""));
}

/**
 * Do change, percent and close fit, all in hundredths and each half a hundredth wide? By bigint corners, times 10: some
 * d in [d-5, d+5] and c in [c-5, c+5] with 10000 d / (c - d) in [10 p - 5, 10 p + 5] hundredths of a percent.
 */
function tripleFits(change: number, percent: number, close: number): boolean {
  const corners: [bigint, bigint][] = [];
  for (const d of [-5, 5]) {
    for (const c of [-5, 5]) corners.push([BigInt(change * 10 + d), BigInt(close * 10 + c) - BigInt(change * 10 + d)]);
  }
  const [low, high] = [BigInt(percent * 10 - 5), BigInt(percent * 10 + 5)];
  const notAllBelow = corners.some(([d, base]) => 100_000n * d >= low * base);
  const notAllAbove = corners.some(([d, base]) => 100_000n * d <= high * base);
  return notAllBelow && notAllAbove;
}

const previous = fc.integer({ min: 60_000, max: 900_000 });
const moved = fc.integer({ min: -800, max: 800 });

function soundLine(before: number, move: number): readonly [number, number, number] {
  const change = Math.round((before * move) / 10_000);
  return [change, Math.round((change / before) * 10_000), before + change];
}

function indexStory(line: readonly [number, number, number]) {
  return new SmallStory("2026-01-05").index(decimals(line[0]), decimals(line[1]), decimals(line[2])).reading();
}

describe("index lines with one changed digit", () => {
  for (const [which, name] of ["change", "percent", "close"].entries()) {
    test(`${name}: without a tape exactly what the ranges exclude is found`, () => {
      fc.assert(
        fc.property(previous, moved, fc.nat(6), fc.integer({ min: 1, max: 9 }), (before, move, place, add) => {
          const sound = soundLine(before, move);
          assert.ok(tripleFits(...sound));
          const line: [number, number, number] = [...sound];
          line[which] = withDigit(line[which] as number, place, add);
          if (line[2] < 1000 || line[2] - line[0] <= 0) return;
          const { summary } = checkStory(indexStory(line), knowledge);
          assert.equal(summary.inconsistent > 0, !tripleFits(...line), line.join(" "));
        }),
      );
    });

    test(`${name}: with the close before, every one is found and the figure is among the suspects`, () => {
      fc.assert(
        fc.property(previous, moved, fc.nat(6), fc.integer({ min: 1, max: 9 }), (before, move, place, add) => {
          const line: [number, number, number] = [...soundLine(before, move)];
          const value = withDigit(line[which] as number, place, add);
          if (value === line[which]) return;
          line[which] = value;
          const known = withTape({
            "KOSPI@2026-01-02": [scope("2026-01-02", { "KOSPI/index.close": decimals(before) })],
          });
          const { verdicts } = checkStory(indexStory(line), known);
          assert.equal(verdicts[which]?.verdict, "inconsistent", `${before}: ${line.join(" ")}`);
        }),
      );
    });
  }
});

test("a sound line is never flagged, with or without the close before", () => {
  fc.assert(
    fc.property(previous, moved, (before, move) => {
      const known = withTape({ "KOSPI@2026-01-02": [scope("2026-01-02", { "KOSPI/index.close": decimals(before) })] });
      const reading = indexStory(soundLine(before, move));
      for (const knows of [knowledge, known]) assert.equal(checkStory(reading, knows).summary.inconsistent, 0);
    }),
  );
});

test("with the close before, a changed digit of a stock's percent or price is found and mended", () => {
  let mended = 0;
  let caught = 0;
  let tried = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 4000 }),
      fc.integer({ min: -60, max: 60 }),
      fc.boolean(),
      fc.nat(5),
      fc.integer({ min: 1, max: 9 }),
      (ticks, move, price, place, add) => {
        const base = ticks * 500;
        const close = base + move * 500;
        const percent = Math.round(((close - base) / base) * 10_000);
        if (base < 200_000 || close < 200_000 || close >= 500_000 || base >= 500_000) return;
        const [wrongPercent, wrongClose] = [
          price ? percent : withDigit(percent, place, add),
          price ? withDigit(close, place, add) : close,
        ];
        if ((wrongPercent === percent && wrongClose === close) || wrongClose < 1000) return;
        const known = withTape({ "KOSPI@2026-01-02": [scope("2026-01-02", { "005930/stock.close": String(base) })] });
        const reading = new SmallStory("2026-01-05")
          .stock("Samsung", decimals(wrongPercent), String(wrongClose), { code: "005930" })
          .reading();
        const { verdicts } = checkStory(reading, known);
        const found = verdicts[price ? 1 : 0];
        tried++;
        if (found?.verdict === "inconsistent") caught++;
        if (found?.repair?.value === (price ? close : percent / 100)) mended++;
      },
    ),
    { numRuns: 2000 },
  );
  assert.ok(caught / tried >= 0.995, `caught ${caught} of ${tried}`);
  assert.ok(mended / tried > 0.8, `mended ${mended} of ${tried}`);
});

test("a hundred thousand claims take no more than linear work, clashing or not", () => {
  const many = (claims: number) => {
    const built = new SmallStory();
    built.sentence("one 7.77 128500 3.14 12.");
    for (let i = 0; i < claims; i++) built.stock(i % 2 ? "Samsung" : `Company ${i}`, i % 3 ? "7.77" : "3.14", "128500");
    return built.reading();
  };
  const reading = many(50_000);
  const { verdicts, summary } = checkStory(reading, knowledge);
  assert.equal(verdicts.length, 100_000);
  assert.ok(summary.inconsistent > 0);
});
