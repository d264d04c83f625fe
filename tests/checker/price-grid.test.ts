import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { basePrice, gridState, percentFits } from "../../src/checker/price-grid.ts";
import { roundedRange } from "../../src/checker/range.ts";
import { tradingDay } from "../../src/market/trading-day.ts";
import { rules } from "./small-story.ts";

/** Tick in won by price, written out by hand for each era, apart from the rules file. */
const ERAS = [
  {
    day: "2014-03-05",
    market: "KOSPI",
    limit: 15,
    bands: [
      [500000, 1000],
      [100000, 500],
      [50000, 100],
      [10000, 50],
      [5000, 10],
      [1000, 5],
      [0, 1],
    ],
  },
  {
    day: "2021-06-25",
    market: "KOSPI",
    limit: 30,
    bands: [
      [500000, 1000],
      [100000, 500],
      [50000, 100],
      [10000, 50],
      [5000, 10],
      [1000, 5],
      [0, 1],
    ],
  },
  {
    day: "2021-06-25",
    market: "KOSDAQ",
    limit: 30,
    bands: [
      [50000, 100],
      [10000, 50],
      [5000, 10],
      [1000, 5],
      [0, 1],
    ],
  },
  {
    day: "2025-03-04",
    market: "KOSPI",
    limit: 30,
    bands: [
      [500000, 1000],
      [200000, 500],
      [50000, 100],
      [20000, 50],
      [5000, 10],
      [2000, 5],
      [0, 1],
    ],
  },
] as const;
type Era = (typeof ERAS)[number];

function tick(era: Era, price: number): number {
  return (era.bands.find(([from]) => price >= from) ?? [0, 1])[1];
}

/** Every base price of the grid from which the close prints as that percent, by trying them all in bigint. */
function oracle(era: Era, close: number, hundredths: number): boolean {
  const most = Math.ceil(close / (1 - (era.limit + 1) / 100));
  for (let base = Math.max(1, Math.floor(close / 1.32)); base <= most; ) {
    const step = tick(era, base);
    if (base % step !== 0) {
      base += step - (base % step);
      continue;
    }
    const width = Math.floor((base * era.limit) / 100 / step) * step;
    const top = base + width - ((base + width) % tick(era, base + width));
    const bottom = Math.ceil((base - width) / tick(era, base - width)) * tick(era, base - width);
    // |percent - change / base x 100| <= 0.005, all times 20,000 x base
    const gap = BigInt(hundredths) * 2n * BigInt(base) - BigInt(close - base) * 20_000n;
    if ((gap < 0n ? -gap : gap) <= BigInt(base) && close <= top && close >= bottom) return true;
    base += step;
  }
  return false;
}

function answer(era: Era, close: number, hundredths: number): boolean | undefined {
  const day = tradingDay(era.day);
  const table = rules.tickTable(era.market, day);
  assert.ok(table);
  return basePrice(
    rules,
    [table],
    day,
    roundedRange({ digits: close, exponent: 0 }),
    roundedRange({ digits: hundredths, exponent: -2 }),
  ).fits;
}

function prices(era: Era) {
  return fc.integer({ min: 1200, max: 1_500_000 }).map((price) => price - (price % tick(era, price)));
}

for (const era of ERAS) {
  describe(`${era.market} on ${era.day}`, () => {
    test("every pair that trading can produce has a base price", () => {
      fc.assert(
        fc.property(prices(era), fc.integer({ min: -1400, max: 1400 }), (base, move) => {
          const raw = Math.round(base * (1 + move / 10_000));
          const close = raw - (raw % tick(era, raw));
          const hundredths = Math.round(((close - base) / base) * 10_000);
          assert.equal(answer(era, close, hundredths), true);
        }),
      );
    });

    test("a pair is refused exactly when no base price of the grid produces it", () => {
      fc.assert(
        fc.property(prices(era), fc.integer({ min: -1600, max: 3100 }), (close, hundredths) => {
          assert.equal(answer(era, close, hundredths), oracle(era, close, hundredths), `${close} ${hundredths}`);
        }),
        { numRuns: 400 },
      );
    });

    test("of one changed digit exactly what the oracle excludes is found", () => {
      let caught = 0;
      let tried = 0;
      fc.assert(
        fc.property(
          fc.integer({ min: 50_000, max: 900_000 }),
          fc.integer({ min: -900, max: 900 }),
          fc.integer({ min: 0, max: 5 }),
          fc.integer({ min: 1, max: 9 }),
          (price, move, place, add) => {
            const base = price - (price % tick(era, price));
            const raw = Math.round(base * (1 + move / 10_000));
            const close = raw - (raw % tick(era, raw));
            const hundredths = Math.round(((close - base) / base) * 10_000);
            const digits = String(close).padStart(6, "0").split("");
            digits[place] = String((Number(digits[place]) + add) % 10);
            const changed = Number(digits.join(""));
            if (changed < 1200) return;
            tried++;
            const found = answer(era, changed, hundredths) === false;
            if (found) caught++;
            assert.equal(found, !oracle(era, changed, hundredths), `${close} -> ${changed} at ${hundredths}`);
          },
        ),
        { numRuns: 300 },
      );
      assert.ok(caught > 0 && caught < tried, `caught ${caught} of ${tried}`);
    });
  });
}

test("on the day the grid changed a base price may lie on the old grid", () => {
  const day = tradingDay("2023-01-25");
  const table = rules.tickTable("KOSPI", day);
  assert.ok(table);
  // 1,505 is on the old grid of five won and on the new one of one; 15,050 only on both; 1,503 only on the new one.
  const fits = (close: number, hundredths: number) =>
    basePrice(
      rules,
      [table],
      day,
      roundedRange({ digits: close, exponent: 0 }),
      roundedRange({ digits: hundredths, exponent: -2 }),
    ).fits;
  assert.equal(fits(1510, 33), true);
  assert.ok(rules.baseTables("KOSPI", day).length === 2);
});

test("on the first day of a grid that two markets share a base price may lie on the old grid of either", () => {
  const day = tradingDay("2023-01-25");
  const table = rules.tickTable("KOSDAQ", day);
  assert.ok(table);
  // From a base of 214,900, on KOSDAQ's old grid of 100 won alone.
  const [close, percent] = [
    roundedRange({ digits: 221_500, exponent: 0 }),
    roundedRange({ digits: 307, exponent: -2 }),
  ];
  assert.equal(basePrice(rules, [table], day, close, percent).fits, true);
  assert.equal(basePrice(rules, [table], tradingDay("2023-01-26"), close, percent).fits, false);
});

test("half a tick off the grid is unusual since July 2025 and impossible before", () => {
  const [before, after] = [tradingDay("2025-06-30"), tradingDay("2025-07-01")];
  const table = rules.tickTable("KOSPI", after);
  assert.ok(table);
  assert.deepEqual(
    [gridState(table, 2502, after), gridState(table, 2503, after), gridState(table, 2505, after)],
    ["half", "off", "on"],
  );
  assert.equal(gridState(table, 2502, before), "off");
});

test("a close in millions stands for every price of the grid in its interval", () => {
  const day = tradingDay("2026-01-02");
  const table = rules.tickTable("KOSPI", day);
  assert.ok(table);
  const millions = (digits: number, exponent: number, hundredths: number) =>
    basePrice(
      rules,
      [table],
      day,
      roundedRange({ digits, exponent }),
      roundedRange({ digits: hundredths, exponent: -2 }),
    ).fits;
  assert.equal(millions(128, 4, -146), true);
  assert.equal(millions(1, 6, -281), true);
  assert.equal(millions(128, 4, -3100), false, "beyond the price limit whatever the price");
});

test("from a known base price the percent is exact", () => {
  const close = roundedRange({ digits: 128_500, exponent: 0 });
  assert.equal(percentFits(119_900, close, roundedRange({ digits: 717, exponent: -2 })), true);
  assert.equal(percentFits(119_900, close, roundedRange({ digits: 718, exponent: -2 })), false);
});
