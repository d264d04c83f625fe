import { GROUP_FLOWS } from "../market/measure.ts";
import { editsOf } from "./edit.ts";
import { RESIDUAL, RESIDUAL_WON } from "./plausible.ts";
import { printAs } from "./print.ts";
import { highOf, lowOf } from "./range.ts";
import type { Holds, Relation, Tie } from "./relation.ts";
import { different, rangeAt, type Sheet } from "./sheet.ts";

/**
 * Every share bought was sold: foreigners, individuals, institutions and other corporations sum to zero. Stories leave
 * the last out, so the three printed sums leave a residual of a known size. One that is larger than usual is only held
 * against the story when one single edit (a sign, a unit, a digit) makes it ordinary: some days it is that large.
 */
const balance: Relation = {
  code: "flow-balance",
  formula: "foreign + individual + institution + other = 0, with other corporations 4 percent of turnover at most",
  needs: "net buying of the three groups of one market",
  strong: false,
  find(sheet, line, add) {
    if (!line.exact.of("flow.foreign")) return;
    const claims: number[] = [];
    for (const measure of GROUP_FLOWS) {
      const [claim = -1, rival] = different(sheet, line, measure);
      if (rival !== undefined || sheet.claims[claim]?.unit !== "KRW") return;
      claims.push(claim);
    }
    // Pension funds, brokers and programme trading are parts of a group: only a plain "other" is the fourth.
    const [other] = line.exact.of("flow.other") ?? [];
    const fourth = line.exact.of("flow.other")?.length === 1 && other !== undefined && other - (claims[0] ?? 0) < 4;
    const turnover = different(sheet, line, "turnover.value");
    const value =
      turnover.length === 1 && sheet.claims[turnover[0] as number]?.unit === "KRW" ? turnover[0] : undefined;
    add({ relation: balance, claims, line, given: { value: value ?? -1, other: fourth ? other : -1 } });
  },
  test(sheet, tie) {
    const { usual, never, repaired } = limits(sheet, tie);
    const size = residual(sheet, tie);
    if (size <= usual) return true;
    if (size > never) return false;
    return repairable(sheet, tie, repaired) ? false : undefined;
  },
};

function limits(sheet: Sheet, { given }: Tie): { usual: number; never: number; repaired: number } {
  const value = Number(given?.value ?? -1);
  if (value < 0) return RESIDUAL_WON;
  const turnover = highOf(rangeAt(sheet, value));
  return { usual: RESIDUAL.usual * turnover, never: RESIDUAL.never * turnover, repaired: RESIDUAL.repaired * turnover };
}

/** Size of the residual in won, the nearest to zero the printed ranges allow. */
function residual(sheet: Sheet, { claims }: Tie): number {
  let low = 0;
  let high = 0;
  for (const claim of claims) {
    low += lowOf(rangeAt(sheet, claim));
    high += highOf(rangeAt(sheet, claim));
  }
  return low <= 0 && high >= 0 ? 0 : Math.min(Math.abs(low), Math.abs(high));
}

/** True when some edit of sign or unit alone would leave an ordinary residual. */
function repairable(sheet: Sheet, tie: Tie, repaired: number): Holds {
  for (const claim of tie.claims) {
    const print = sheet.prints[claim];
    const own = sheet.claims[claim];
    if (!print || !own) continue;
    for (const edit of editsOf(own)) {
      if (edit.kind !== "sign" && edit.kind !== "unit") continue;
      sheet.prints[claim] = printAs(own, edit.figure) ?? print;
      const size = residual(sheet, tie);
      sheet.prints[claim] = print;
      if (size <= repaired) return true;
    }
  }
  return false;
}

const turnover: Relation = {
  code: "flow-turnover",
  formula: "net buying of any group <= turnover",
  needs: "net buying of a group and the value of shares traded, of one market",
  strong: false,
  find(sheet, line, add) {
    const values = different(sheet, line, "turnover.value");
    if (values.length !== 1) return;
    for (const measure of GROUP_FLOWS) {
      for (const flow of different(sheet, line, measure)) {
        if (sheet.claims[flow]?.unit === sheet.claims[values[0] as number]?.unit) {
          add({ relation: turnover, claims: [flow, values[0] as number], line });
        }
      }
    }
  },
  test(sheet, { claims: [flow = 0, value = 0] }) {
    const range = rangeAt(sheet, flow);
    const least = Math.min(Math.abs(lowOf(range)), Math.abs(highOf(range)));
    return least <= highOf(rangeAt(sheet, value));
  },
};

export const FLOW_RELATIONS: readonly Relation[] = [balance, turnover];
