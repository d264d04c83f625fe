import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { decimal } from "../../src/market/decimal.ts";
import type { Unit } from "../../src/market/measure.ts";
import type { NumberFact } from "../../src/story/fact-set.ts";
import { NUMBER_STYLES, type NumberStyleName } from "../../src/story/ko/number-style.ts";
import { inUnits, levelText, wholeText } from "../../src/story/ko/number-text.ts";
import { amount, count, level, percent, percentBand, price, rate } from "../../src/story/ko/numbers.ts";
import { DEFAULT_STYLE, type Style } from "../../src/story/style.ts";
import { readLevel, readWhole } from "./read-number.ts";
import { cases, Seeded } from "./seeded.ts";

function fact(value: string, precision?: string): NumberFact {
  return {
    id: "KOSPI/other@2026-01-02",
    measure: "other",
    subject: "KOSPI",
    session: "2026-01-02",
    value: decimal(value),
    unit: "" as Unit,
    formula: "",
    inputs: [],
    receipts: [],
    asOf: "",
    venue: "KRX",
    phase: "regular",
    ...(precision ? { precision: decimal(precision) } : {}),
  } as unknown as NumberFact;
}

const inHouse = (koreanNumbers: NumberStyleName): Style => ({ ...DEFAULT_STYLE, koreanNumbers });

describe("Korean numbers by house", () => {
  const won: readonly (readonly [string, Readonly<Record<NumberStyleName, string>>])[] = [
    [
      "644680000000",
      { mixed: "6천447억원", digits: "6447억원", bare: "6447억원", commas: "6,447억 원", spaced: "6천447억 원" },
    ],
    [
      "17270000000000",
      {
        mixed: "17조2천700억원",
        digits: "17조2700억원",
        bare: "17조2700억원",
        commas: "17조2,700억 원",
        spaced: "17조 2천700억 원",
      },
    ],
    [
      "1019900000000",
      { mixed: "1조199억원", digits: "1조199억원", bare: "1조199억원", commas: "1조199억 원", spaced: "1조 199억 원" },
    ],
    [
      "404600000000",
      { mixed: "4천46억원", digits: "4046억원", bare: "4046억원", commas: "4,046억 원", spaced: "4천46억 원" },
    ],
  ];
  for (const [value, houses] of won) {
    for (const [house, text] of Object.entries(houses) as [NumberStyleName, string][]) {
      test(`${house}: ${text}`, () => assert.equal(amount(fact(value), "원", inHouse(house)).text, text));
    }
  }

  const prices: readonly (readonly [string, Readonly<Record<NumberStyleName, string>>])[] = [
    [
      "128500",
      {
        mixed: "12만8천500원",
        digits: "128,500원",
        bare: "12만8500원",
        commas: "12만8,500 원",
        spaced: "12만 8천500 원",
      },
    ],
    [
      "907000",
      { mixed: "90만7천원", digits: "907,000원", bare: "90만7000원", commas: "90만7,000 원", spaced: "90만 7천 원" },
    ],
    [
      "190100",
      { mixed: "19만100원", digits: "190,100원", bare: "19만100원", commas: "19만100 원", spaced: "19만 100 원" },
    ],
    ["1090000", { mixed: "109만원", digits: "1,090,000원", bare: "109만원", commas: "109만 원", spaced: "109만 원" }],
    ["870", { mixed: "870원", digits: "870원", bare: "870원", commas: "870 원", spaced: "870 원" }],
  ];
  for (const [value, houses] of prices) {
    for (const [house, text] of Object.entries(houses) as [NumberStyleName, string][]) {
      test(`${house}: ${text}`, () => assert.equal(price(fact(value), inHouse(house)).text, text));
    }
  }

  test("an adjusted price keeps its part of a won", () => {
    assert.equal(price(fact("54321.5"), DEFAULT_STYLE).text, "54,321.5원");
  });

  test("levels have two places, with or without commas", () => {
    assert.equal(level(fact("4309.63"), DEFAULT_STYLE).text, "4,309.63");
    assert.equal(level(fact("4309.6"), inHouse("bare")).text, "4309.60");
  });

  test("volumes end at 만, dollars at 천만", () => {
    assert.equal(amount(fact("400330000", "10000"), "주", DEFAULT_STYLE).text, "4억33만주");
    assert.equal(amount(fact("648741000", "1000"), "주", DEFAULT_STYLE).text, "6억4천874만주");
    assert.equal(amount(fact("11970000000", "10000000"), "달러", DEFAULT_STYLE).text, "119억7천만달러");
    assert.equal(amount(fact("709700000000"), "달러", DEFAULT_STYLE).text, "7천97억달러");
  });

  test("halves round away from zero", () => {
    assert.equal(amount(fact("250000000"), "원", DEFAULT_STYLE).text, "3억원");
    assert.equal(amount(fact("-250000000"), "원", DEFAULT_STYLE).text, "3억원");
    assert.equal(amount(fact("249999999"), "원", DEFAULT_STYLE).text, "2억원");
  });

  test("nothing is printed finer than it is known", () => {
    assert.equal(amount(fact("28012300000000", "1000000000000"), "원", DEFAULT_STYLE).text, "28조원");
    assert.equal(amount(fact("19357683580", "691562000"), "달러", DEFAULT_STYLE).text, "190억달러");
  });

  test("small amounts come down to 만 and to the won", () => {
    assert.equal(amount(fact("56789012"), "원", DEFAULT_STYLE).text, "5천679만원");
    assert.equal(amount(fact("9012"), "원", DEFAULT_STYLE).text, "9천12원");
    assert.equal(amount(fact("0"), "원", DEFAULT_STYLE).text, "0원");
  });

  test("rates keep the places they were quoted in, at least one", () => {
    assert.equal(rate(fact("1441.8")).text, "1,441.8원");
    assert.equal(rate(fact("1441.80")).text, "1,441.8원");
    assert.equal(rate(fact("1441")).text, "1,441.0원");
    assert.equal(rate(fact("-24.85")).text, "24.85원");
  });

  test("percentages, bands and counts", () => {
    assert.equal(percent(fact("-2.27"), DEFAULT_STYLE).text, "2.27%");
    assert.equal(percentBand(fact("-5.26"))?.text, "5%대");
    assert.equal(percentBand(fact("2.99"))?.text, "2%대");
    assert.equal(percentBand(fact("0.99"))?.text, "1% 가까이");
    assert.equal(percentBand(fact("0.84")), undefined);
    assert.equal(count(fact("522"), DEFAULT_STYLE).text, "522");
    assert.equal(count(fact("1025"), DEFAULT_STYLE).text, "1천25");
  });
});

test("writing and reading are inverse in every house, a million times each", () => {
  const seed = Number(process.env.BELLWETHER_SEED ?? 20260102);
  const chance = new Seeded(seed);
  const total = cases(5_000, 1_000_000);
  for (const [house, style] of Object.entries(NUMBER_STYLES)) {
    for (let at = 0; at < total; at++) {
      const where = () => `seed ${seed}, ${house}, case ${at}`;
      const value = BigInt(chance.onceIn(50) ? "0" : chance.digits(20));
      assert.equal(readWhole(inUnits(value, style)), value, where());
      assert.equal(readWhole(wholeText(value, style)), value, where());
      const points = { units: BigInt(chance.digits(9)), scale: chance.below(4) };
      assert.deepEqual(readLevel(levelText(points, style)), points, where());
    }
  }
});

test("a printed amount lies within half a step of its value", () => {
  const chance = new Seeded(20260102);
  const total = cases(5_000, 1_000_000);
  for (let at = 0; at < total; at++) {
    const value = BigInt(chance.digits(16));
    const precision = 10n ** BigInt(chance.below(12));
    const text = amount(fact(value.toString(), precision.toString()), "원", DEFAULT_STYLE).text;
    const printed = readWhole(text.replace("원", "")) ?? -1n;
    const wanted = value >= 100_000_000n ? 100_000_000n : value >= 10_000n ? 10_000n : 1n;
    const step = wanted > precision || precision > value ? wanted : precision;
    const off = printed > value ? printed - value : value - printed;
    assert.ok(2n * off <= step, `${value} to ${precision} as ${text}`);
    assert.equal(printed % step, 0n, `${value} to ${precision} as ${text}`);
  }
});
