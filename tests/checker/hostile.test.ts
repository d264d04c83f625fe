import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { checkStory } from "../../src/checker/check-story.ts";
import { reportHtml } from "../../src/checker/report-html.ts";
import { reportJson } from "../../src/checker/report-json.ts";
import { reportText } from "../../src/checker/report-text.ts";
import { MEASURES, type Measure } from "../../src/market/measure.ts";
import { tradingDay } from "../../src/market/trading-day.ts";
import type { Claim, Reading } from "../../src/reader/claim.ts";
import { knowledge, scope, withTape } from "./small-story.ts";

const measures = Object.keys(MEASURES) as Measure[];
const tape = withTape({
  "KOSPI@2026-01-02": [
    scope("2026-01-02", {
      "KOSPI/index.close": "4309.63",
      "005930/stock.close": "128500",
      "KOSPI/flow.foreign": "630900000000",
    }),
  ],
  "KOSPI@2025-12-30": [scope("2025-12-30", { "KOSPI/index.close": "4214.17", "005930/stock.close": "119900" })],
});

/** Claims that no reader in its senses makes: any measure of any subject in any unit, any digits, any place. */
const claim: fc.Arbitrary<Claim> = fc
  .record({
    measure: fc.constantFrom(...measures),
    subject: fc.constantFrom("KOSPI", "USD/KRW", "Samsung", "", "__proto__", "<b>"),
    figure: fc.record({
      digits: fc.oneof(
        fc.integer(),
        fc.integer({ min: -3000, max: 3000 }),
        fc.constantFrom(0, -0, Number.NaN, Number.MAX_SAFE_INTEGER, 2 ** 60),
      ),
      exponent: fc.oneof(fc.integer({ min: -4, max: 13 }), fc.integer({ min: -400, max: 400 })),
    }),
    unit: fc.constantFrom("KRW", "pct", "pt", "USD", "JPY", ""),
    printed: fc.string({ maxLength: 12 }),
    offset: fc.nat(400),
    sentence: fc.nat(5),
    bound: fc.constantFrom("over", "under", "near", "about", "band", undefined),
    code: fc.constantFrom("005930", "999999", undefined),
    session: fc.constantFrom(tradingDay("2025-12-30"), tradingDay("2026-01-01"), tradingDay("1999-01-04"), undefined),
    date: fc.constantFrom(tradingDay("2025-11-03"), undefined, undefined, undefined),
    signDoubtful: fc.boolean(),
  })
  .map(
    (made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as unknown as Claim,
  );

test("no reading makes the checker throw, lose a claim or print an undefined", () => {
  fc.assert(
    fc.property(
      fc.array(claim, { maxLength: 25 }),
      fc.string({ maxLength: 300 }),
      fc.constantFrom("KOSPI", "Nikkei 225", ""),
      (claims, text, market) => {
        const reading: Reading = {
          language: "en",
          session: tradingDay("2026-01-02"),
          market,
          text,
          sentences: [0, 50, 100].map((offset) => ({ offset, text: text.slice(offset, offset + 50) })),
          claims,
          named: [],
          unread: [],
          digits: { total: 0, bound: 0, named: 0, unread: 0 },
        };
        for (const known of [
          knowledge,
          tape,
          { ...tape, earlier: [{ reading: { ...reading, session: tradingDay("2025-12-30") }, name: "x" }] },
        ]) {
          const report = checkStory(reading, known);
          assert.equal(report.verdicts.length, claims.length);
          assert.equal(
            Object.values(report.summary).reduce((a, b) => a + b, 0),
            claims.length,
          );
          for (const words of ["en", "ko"] as const) {
            const json = JSON.stringify(reportJson(report, reading, "-", words).claims.map(({ because }) => because));
            assert.doesNotMatch(json, /undefined|\[object/);
          }
          assert.ok(reportText(report, reading, { colour: true }).length > 0);
          assert.doesNotMatch(reportHtml(report, reading, { title: text }), /<b>(?!\d|[✓≈=?≠✗])/);
        }
      },
    ),
    { numRuns: 300 },
  );
});
