/**
 * The levels of one session lie in order. Its own room, because not every high or low of a story is a measured one.
 */
import type { Print } from "./print.ts";
import { compareScaled, highOf, lowOf } from "./range.ts";
import type { Relation } from "./relation.ts";
import { different, rangeAt, type Sheet } from "./sheet.ts";

/** The widest session since 1995 spanned 20 percent (KOSDAQ, 19 March 2020): no high stands further above a low. */
const WIDEST_DAY = 1.25;

export const indexDayRange: Relation = {
  code: "index-day-range",
  formula: "low <= open, close <= high",
  needs: "two of low, open, close and high of one index on one session",
  strong: false,
  find(sheet, line, add) {
    const lows = different(sheet, line, "index.low").filter((low) => !isMark(sheet, low));
    const highs = different(sheet, line, "index.high").filter((high) => !isMark(sheet, high));
    if (lows.length === 0 && highs.length === 0) return;
    // Highs and lows of several times of the day may stand side by side: only a lone one is the day's own.
    if (lows.length > 1 || highs.length > 1) return;
    for (const measure of ["index.close", "index.open"] as const) {
      const inner = different(sheet, line, measure);
      // An open beside a lone high or low may be of another moment than the words let see.
      if (inner.length !== 1 || (measure === "index.open" && lows.length + highs.length < 2)) continue;
      for (const low of lows) add({ relation: indexDayRange, claims: [low, inner[0] as number], line });
      for (const high of highs) add({ relation: indexDayRange, claims: [inner[0] as number, high], line });
    }
    if (lows.length === 1 && highs.length === 1)
      add({ relation: indexDayRange, claims: [lows[0] as number, highs[0] as number], line });
  },
  test(sheet, { claims: [lower = 0, upper = 0] }) {
    const a = rangeAt(sheet, lower);
    const b = rangeAt(sheet, upper);
    // Further apart than any session has gone, they are not levels of one day at all.
    if (lowOf(a) > highOf(b) * WIDEST_DAY || lowOf(b) > highOf(a) * WIDEST_DAY) return undefined;
    return compareScaled(a.low, a.exponent, b.high, b.exponent) <= 0;
  },
};

/** "Able to puncture 1,150", "a range up to 1,250": a round level that was in sight, and no extreme that was measured. */
function isMark(sheet: Sheet, extreme: number): boolean {
  const { digits, exponent } = (sheet.prints[extreme] as Print).figure;
  return exponent > 0 || (exponent === 0 && digits % 10 === 0);
}
