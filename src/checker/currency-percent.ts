/** "Quoted at 1,467.6 per dollar, 0.20 percent higher than its previous close of 1,470.5": three figures that prove each other. */
import type { Claim } from "../reader/claim.ts";
import { highOf, lowOf, type Range } from "./range.ts";
import type { Relation } from "./relation.ts";
import { rangeAt, type Sheet } from "./sheet.ts";

export const currencyPercent: Relation = {
  code: "currency-percent",
  formula: "percent = the gap between rate and previous rate in percent of either",
  needs: "a rate, its percentage and the previous close of the currency, told in one breath",
  strong: true,
  findInStory(sheet, add) {
    for (let before = 2; before < sheet.claims.length; before++) {
      const told = sheet.claims[before] as Claim;
      if (told.measure !== "fx.rate" || told.previousClose !== true || !isBeside(sheet, before - 1, told)) continue;
      const percent = before - 1;
      if (sheet.claims[percent]?.unit !== "pct") continue;
      // "Down 1.8 won, or 0.13 percent, from": the change in won may stand in front of the percentage.
      const rate = sheet.claims[percent - 1]?.measure === "fx.change" ? percent - 2 : percent - 1;
      if (!RATES.has(sheet.claims[rate]?.measure ?? "") || !isBeside(sheet, rate, told)) continue;
      add({ relation: currencyPercent, claims: [percent, rate, before] });
    }
  },
  test(sheet, { claims: [percent = 0, rate = 0, before = 0] }) {
    const size = rangeAt(sheet, percent);
    const [now, then] = [rangeAt(sheet, rate), rangeAt(sheet, before)];
    if (lowOf(now) <= 0 || lowOf(then) <= 0) return undefined;
    // What rises, the rate or the currency, is told by words that two houses use two ways: only the size is tested.
    return fits(size, now, then) || fits(size, then, now);
  },
};

const RATES: ReadonlySet<string> = new Set(["fx.rate", "fx.reference"]);

function isBeside({ claims }: Sheet, at: number, { subject, sentence }: Claim): boolean {
  const claim = claims[at];
  return claim?.subject === subject && claim.sentence === sentence && claim.bound === undefined && !claim.previousClose;
}

/** True when the percentage, up or down, leads from some rate of one range to some of the other. */
function fits(percent: Range, to: Range, from: Range): boolean {
  const gap = [(lowOf(to) / highOf(from) - 1) * 100, (highOf(to) / lowOf(from) - 1) * 100] as const;
  const meets = (low: number, high: number) => low <= gap[1] + TOUCH && high >= gap[0] - TOUCH;
  const [low, high] = [lowOf(percent), highOf(percent)];
  return meets(low, high) || meets(-high, -low);
}

/** Room for float64 quotients that touch; the ranges are ten thousand times wider. */
const TOUCH = 1e-9;
