import type { Measure } from "../market/measure.ts";
import type { Tie } from "./relation.ts";
import { oneSlipApart } from "./said-twice.ts";
import { different, type Sheet } from "./sheet.ts";

/**
 * A story may print several values of one measure: another hour, another day, another thing altogether. Where one of
 * them fits a strong relation, a rival that does not is left unchecked, unless it is a single slip away from the one
 * that fits. Where none fits, nothing is known about which of them was meant, and the relation says nothing.
 */
export function excused(sheet: Sheet, ties: readonly Tie[], holds: (boolean | undefined)[]): void {
  if (!holds.includes(false)) return;
  const vouched = new Set<number>();
  for (let i = 0; i < ties.length; i++) {
    const tie = ties[i] as Tie;
    if (holds[i] === true && tie.relation.strong) for (const claim of tie.claims) vouched.add(claim);
  }
  for (let i = 0; i < ties.length; i++) {
    const tie = ties[i] as Tie;
    if (holds[i] !== false || !tie.line || tie.relation.code === "said-twice") continue;
    if (tie.claims.some((claim) => hasRival(sheet, tie, claim))) holds[i] = undefined;
  }

  function hasRival(at: Sheet, { line }: Tie, claim: number): boolean {
    const measure = at.claims[claim]?.measure as Measure;
    const values = line ? different(at, line, measure) : [];
    if (values.length < 2 || !values.includes(claim)) return false;
    const fitting = values.filter((value) => value !== claim && vouched.has(value));
    if (fitting.length > 0) return true;
    return !values.some((value) => value !== claim && oneSlipApart(at, value, claim));
  }
}
