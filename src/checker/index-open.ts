/** What the open and its change say of the close before: half the stories that print an open print what led to it. */
import { highOf, lowOf, mirrored, overlap, type Range, sumRange } from "./range.ts";
import type { Relation } from "./relation.ts";
import { different, rangeAt } from "./sheet.ts";

/** The previous close follows from the open and its change as well as from the close and its own. */
export const indexOpen: Relation = {
  code: "index-open",
  formula:
    "open - change at the open = close - change, and percent = (close / (open - change at the open) - 1) x 100; a percentage at the open serves as well",
  needs: "the open of one index with its change in points or percent, and the close with its change or percent",
  strong: true,
  find(sheet, line, add) {
    if (!line.opening) return;
    const opens = different(sheet, line.opening, "index.close");
    const points = different(sheet, line.opening, "index.change");
    const changes = points.length > 0 ? points : different(sheet, line.opening, "index.change_pct");
    if (opens.length !== 1 || changes.length !== 1) return;
    const by = points.length > 0 ? "points" : "percent";
    for (const close of different(sheet, line, "index.close")) {
      for (const measure of ["index.change", "index.change_pct"] as const) {
        for (const move of different(sheet, line, measure))
          add({ relation: indexOpen, claims: [...opens, ...changes, close, move], line, given: { measure, by } });
      }
    }
  },
  test(sheet, tie) {
    const [opened = 0, change = 0, close = 0, move = 0] = tie.claims;
    const level = rangeAt(sheet, opened);
    const by = rangeAt(sheet, change);
    const base = tie.given?.by === "percent" ? baseOf(level, by) : sumRange(level, mirrored(by));
    const sum = base && sumRange(rangeAt(sheet, close), mirrored(base));
    if (!base || !sum) return undefined;
    if (tie.given?.measure === "index.change") return overlap(sum, rangeAt(sheet, move));
    return percentFitsBase(rangeAt(sheet, close), rangeAt(sheet, move), base);
  },
};

/** Levels that a percentage leads from to a level, to a thousandth of a point. */
function baseOf(level: Range, percent: Range): Range | undefined {
  const least = 1 + lowOf(percent) / 100;
  const most = 1 + highOf(percent) / 100;
  if (!(least > 0)) return undefined;
  return {
    low: Math.floor((lowOf(level) / most) * 1000),
    high: Math.ceil((highOf(level) / least) * 1000),
    exponent: -3,
  };
}

/** True when the close lies within the percentage of some base. */
function percentFitsBase(close: Range, percent: Range, base: Range): boolean {
  const low = lowOf(base) * (1 + lowOf(percent) / 100);
  const high = highOf(base) * (1 + highOf(percent) / 100);
  return highOf(close) >= low * (1 - TOUCH) && lowOf(close) <= high * (1 + TOUCH);
}

/** Relative room for float64 products that touch. */
const TOUCH = 1e-12;
