import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { type AmountCell, type AmountLine, amountRun, extendAmounts } from "../../src/tape/amount-line.ts";
import { sampled } from "../rooms/sampled.ts";

const cells = (values: readonly (number | undefined)[]): AmountCell[] =>
  values.flatMap((value, at) => (value === undefined ? [] : [{ at, measure: "turnover.value" as const, value }]));
const line = (values: readonly (number | undefined)[]): AmountLine => ({
  ...extendAmounts(undefined, "KOSPI", values.length, 0, cells(values)),
  receipts: {},
});

describe("amounts beside a line", () => {
  test("begin with the first that is known", () => {
    assert.deepEqual(line([undefined, undefined, 5, 6]).columns["turnover.value"], { from: 2, values: [5, 6] });
  });

  test("a run ends with the session before and has no gap", () => {
    const known = line([1, undefined, 3, 4, 5]);
    assert.deepEqual(amountRun(known, "turnover.value", 0, 4), { from: 2, values: [3, 4] });
    assert.deepEqual(amountRun(known, "turnover.value", 3, 5), { from: 3, values: [4, 5] });
  });

  test("there is none where the session before is not known", () => {
    const known = line([1, 2, undefined]);
    assert.equal(amountRun(known, "turnover.value", 0, 3), undefined);
    assert.equal(amountRun(known, "flow.foreign", 0, 2), undefined);
  });

  test("made anew from any day on, they are what they are made at once", () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined }), { maxLength: 30 });
    fc.assert(
      fc.property(values, values, fc.nat(30), (old, fresh, cut) => {
        const keep = Math.min(cut, old.length, fresh.length);
        const joined = [...old.slice(0, keep), ...fresh.slice(keep)];
        const later = cells(fresh).filter((cell) => cell.at >= keep);
        const extended = extendAmounts(line(old), "KOSPI", fresh.length, keep, later);
        assert.deepEqual({ ...extended, receipts: {} }, line(joined));
      }),
      sampled(300),
    );
  });
});
