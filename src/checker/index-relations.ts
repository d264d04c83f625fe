import { tenTo } from "../market/figure.ts";
import type { Claim } from "../reader/claim.ts";
import { indexAnchor } from "./anchor.ts";
import { hasCue } from "./cue.ts";
import { editsOf } from "./edit.ts";
import { indexDayRange } from "./index-day-range.ts";
import { indexOpen } from "./index-open.ts";
import type { Print } from "./print.ts";
import { atExponent, compareProducts, compareScaled, overlap, pointRange, type Range, sumRange } from "./range.ts";
import type { Holds, Relation, Tie } from "./relation.ts";
import { different, KOREAN_INDICES, rangeAt, type Sheet } from "./sheet.ts";

/**
 * True when some change d and some close c have d / (c - d) x 100 within `percent`. The quotient rises with d; it falls
 * with c where d is positive and rises where d is negative, so its extremes lie in corners.
 */
function changeFitsClose(change: Range, percent: Range, close: Range): Holds {
  const exponent = Math.min(change.exponent, close.exponent);
  const d = atExponent(change, exponent);
  const c = atExponent(close, exponent);
  if (!d || !c || percent.exponent < -9 || percent.exponent > 2) return undefined;
  if (![d.low, d.high, c.low, c.high, percent.low, percent.high].every(Number.isFinite)) return undefined;
  const scale = tenTo(2 - percent.exponent);
  const lowBase = (d.low >= 0 ? c.high : c.low) - d.low;
  const highBase = (d.high >= 0 ? c.low : c.high) - d.high;
  if (lowBase <= 0 || highBase <= 0) return false;
  return (
    compareProducts(d.low, scale, percent.high, lowBase) <= 0 &&
    compareProducts(d.high, scale, percent.low, highBase) >= 0
  );
}

/**
 * Closing levels and changes printed with both of the exchange's decimals are the published values themselves; those of
 * a moment may have been rounded once more on their way.
 */
function published(sheet: Sheet, tie: Tie, claim: number): Range {
  const print = sheet.prints[claim] as Print;
  const exact = print.figure.exponent <= -2 && !tie.line?.moment && KOREAN_INDICES.has(tie.line?.subject ?? "");
  return exact ? pointRange(print.figure) : print.range;
}

const triple: Relation = {
  code: "index-triple",
  formula: "percent = change / (close - change) x 100",
  needs: "change, percent and close of one index on one session",
  strong: true,
  find(sheet, line, add) {
    const changes = different(sheet, line, "index.change");
    if (changes.length === 0) return;
    const percents = different(sheet, line, "index.change_pct");
    if (percents.length === 0) return;
    for (const close of different(sheet, line, "index.close")) {
      for (const change of changes) {
        for (const percent of percents) add({ relation: triple, claims: [change, percent, close], line });
      }
    }
  },
  test(sheet, { claims: [change = 0, percent = 0, close = 0] }) {
    const fits = changeFitsClose(rangeAt(sheet, change), rangeAt(sheet, percent), rangeAt(sheet, close));
    return fits === false && isOfPeriod(sheet, percent, close) ? undefined : fits;
  },
};

/** "It rose 3 points to 1,377. For the month, it gained 3.2 percent": a percentage of its own, over another time. */
function isOfPeriod(sheet: Sheet, percent: number, close: number): boolean {
  return sheet.claims[percent]?.sentence !== sheet.claims[close]?.sentence && hasCue(sheet, percent, "period");
}

const direction: Relation = {
  code: "index-direction",
  formula: "sign of change = sign of percent",
  needs: "change and percent of one index on one session",
  strong: false,
  find(sheet, line, add) {
    if (line.exact.of("index.close")) return;
    const percents = different(sheet, line, "index.change_pct");
    for (const change of different(sheet, line, "index.change")) {
      for (const percent of percents) add({ relation: direction, claims: [change, percent], line });
    }
  },
  test(sheet, { claims: [change = 0, percent = 0] }) {
    const d = rangeAt(sheet, change);
    const p = rangeAt(sheet, percent);
    return (d.high >= 0 && p.high >= 0) || (d.low <= 0 && p.low <= 0);
  },
};

const chain: Relation = {
  code: "index-chain",
  statedPrevious: true,
  formula: "previous close + change = close",
  needs: "change and close, and the previous close from the tape, from the story or from an earlier story",
  strong: true,
  find(sheet, line, add) {
    const anchor = line.exact.of("index.close") && line.exact.of("index.change") && indexAnchor(sheet, line);
    if (!anchor) return;
    for (const close of different(sheet, line, "index.close")) {
      for (const change of different(sheet, line, "index.change")) {
        add({ relation: chain, claims: [change, close, ...anchor.claims], line, anchor: anchor.anchor });
      }
    }
  },
  test(sheet, tie) {
    const [change = 0, close = 0, previous] = tie.claims;
    const from = previous === undefined ? tie.anchor?.range : published(sheet, tie, previous);
    const sum = from && sumRange(from, published(sheet, tie, change));
    const fits = sum && overlap(sum, published(sheet, tie, close));
    return fits === false && isLineBefore(sheet, tie, close) ? undefined : fits;
  },
};

/**
 * "Shares closed higher on Jan. 22. The index rose 42.60 points, or 0.87 percent, to 4,952.53", told on the 23rd: a
 * level that is the close before to the last digit, with a change and a percentage that fit it, is that day's own line.
 */
function isLineBefore(sheet: Sheet, { line, anchor, claims }: Tie, close: number): boolean {
  const level = sheet.prints[close]?.figure;
  if (!line || !level || !anchor || claims.length > 2 || !samePoint(anchor.range, level)) return false;
  // On a day without a change the close is the one before it, and no other day's.
  const moved = different(sheet, line, "index.change_pct").filter((percent) => {
    const { low, high } = rangeAt(sheet, percent);
    return low > 0 || high < 0;
  });
  return different(sheet, line, "index.change").some(
    (change) =>
      !isSlipOf(sheet, close, change) &&
      moved.some((percent) => changeFitsClose(rangeAt(sheet, change), rangeAt(sheet, percent), rangeAt(sheet, close))),
  );
}

/** True when one slip makes the printed level of the one its change leads to: then it may be the day's own close. */
function isSlipOf(sheet: Sheet, close: number, change: number): boolean {
  const led = sumRange(pointRange((sheet.prints[close] as Print).figure), rangeAt(sheet, change));
  if (!led) return false;
  for (const { figure } of editsOf(sheet.claims[close] as Claim)) if (overlap(pointRange(figure), led)) return true;
  return false;
}

function samePoint({ low, high, exponent }: Range, figure: Print["figure"]): boolean {
  return low === high && compareScaled(low, exponent, figure.digits, figure.exponent) === 0;
}

const chainPercent: Relation = {
  code: "index-chain-percent",
  statedPrevious: true,
  formula: "percent = (close / previous close - 1) x 100, or change / previous close x 100",
  needs: "percent with close or change, and the previous close",
  strong: true,
  find(sheet, line, add) {
    const anchor = line.exact.of("index.change_pct") && indexAnchor(sheet, line);
    if (!anchor) return;
    for (const percent of different(sheet, line, "index.change_pct")) {
      for (const measure of ["index.close", "index.change"] as const) {
        for (const other of different(sheet, line, measure)) {
          add({
            relation: chainPercent,
            claims: [percent, other, ...anchor.claims],
            line,
            anchor: anchor.anchor,
            given: { measure },
          });
        }
      }
    }
  },
  test(sheet, tie) {
    const [percent = 0, other = 0, previous] = tie.claims;
    const base = previous === undefined ? tie.anchor?.range : published(sheet, tie, previous);
    const value = published(sheet, tie, other);
    if (!base) return undefined;
    const change =
      tie.given?.measure === "index.change" ? value : sumRange(value, { ...base, low: -base.high, high: -base.low });
    const fits = change && changeFitsBase(change, rangeAt(sheet, percent), base);
    if (fits !== false || !tie.line) return fits;
    return different(sheet, tie.line, "index.close").some((close) => isLineBefore(sheet, tie, close))
      ? undefined
      : fits;
  },
};

/** True when some change d and some base b have d / b x 100 within `percent`. */
function changeFitsBase(change: Range, percent: Range, base: Range): Holds {
  const exponent = Math.min(change.exponent, base.exponent);
  const d = atExponent(change, exponent);
  const b = atExponent(base, exponent);
  if (!d || !b || b.low <= 0 || percent.exponent < -9 || percent.exponent > 2) return undefined;
  if (!Number.isFinite(percent.low) || !Number.isFinite(percent.high)) return undefined;
  const scale = tenTo(2 - percent.exponent);
  return (
    compareProducts(d.low, scale, percent.high, percent.high >= 0 ? b.high : b.low) <= 0 &&
    compareProducts(d.high, scale, percent.low, percent.low >= 0 ? b.low : b.high) >= 0
  );
}

export const INDEX_RELATIONS: readonly Relation[] = [triple, direction, chain, chainPercent, indexOpen, indexDayRange];
