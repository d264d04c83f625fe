import { printOf } from "./print.ts";
import { type Shortening, truncatedRange } from "./range.ts";
import type { RelationCode, Tie } from "./relation.ts";
import type { Sheet } from "./sheet.ts";

/** Relations that tell rounding from truncation: they pin a percentage to within its last digit. */
const TELLING: ReadonlySet<RelationCode> = new Set<RelationCode>([
  "index-triple",
  "index-chain-percent",
  "stock-base",
  "stock-chain",
]);

/**
 * Percentages that must fit only when cut before a story is said to truncate. The exchange rounds to two decimals, and
 * nobody cuts those without a habit: one is more likely a misprint. Figures cut to one decimal are common; one is
 * enough in a story that shows its habit in at least three percentages.
 */
const EVIDENCE = { needed: 2, neededOfMany: 1, many: 3 } as const;

/**
 * Claims that fit only when their percentages were cut, not rounded: empty unless some do, and none fits only when
 * rounded. `failing` are the ties that do not hold under rounding; `misfits` the percentages the tape does not fit.
 */
export function truncatedClaims(
  sheet: Sheet,
  ties: readonly Tie[],
  holds: readonly (boolean | undefined)[],
  fitsTape: (claim: number, truncated: boolean) => boolean | undefined,
): readonly number[] {
  const onlyCut = new Set<number>();
  const onlyRounded = new Set<number>();
  const neither = new Set<number>();
  const told = new Set<number>();
  const weigh = (claim: number, rounded: boolean | undefined, cut: boolean | undefined) => {
    told.add(claim);
    if (rounded === undefined || cut === undefined || (rounded && cut)) return;
    (rounded ? onlyRounded : cut ? onlyCut : neither).add(claim);
  };
  for (let i = 0; i < ties.length; i++) {
    const tie = ties[i] as Tie;
    const percent = TELLING.has(tie.relation.code) ? percentOf(sheet, tie) : undefined;
    if (percent !== undefined) weigh(percent, holds[i], withTruncation(sheet, percent, tie));
  }
  for (let claim = 0; claim < sheet.claims.length; claim++) {
    if (isPlainPercent(sheet, claim)) weigh(claim, fitsTape(claim, false), fitsTape(claim, true));
  }
  for (const claim of neither) onlyCut.delete(claim);
  if (onlyRounded.size > 0 || onlyCut.size === 0) return [];
  const coarse = [...onlyCut].some((claim) => (sheet.claims[claim]?.figure.exponent ?? 0) > -2);
  const enough = coarse && told.size >= EVIDENCE.many ? EVIDENCE.neededOfMany : EVIDENCE.needed;
  return onlyCut.size >= enough ? [...onlyCut] : [];
}

function percentOf(sheet: Sheet, tie: Tie): number | undefined {
  return tie.claims.find((claim) => isPlainPercent(sheet, claim));
}

export function isPlainPercent(sheet: Sheet, claim: number): boolean {
  const own = sheet.claims[claim];
  return (
    own?.unit === "pct" &&
    own.bound === undefined &&
    own.measure.endsWith("change_pct") &&
    sheet.prints[claim] !== undefined
  );
}

function withTruncation(sheet: Sheet, claim: number, tie: Tie): boolean | undefined {
  const print = sheet.prints[claim];
  if (!print) return undefined;
  sheet.prints[claim] = { figure: print.figure, range: truncatedRange(print.figure) };
  const holds = tie.relation.test(sheet, tie);
  sheet.prints[claim] = print;
  return holds;
}

/** Gives every plain percentage of the story the range it has when cut. */
export function shorten(sheet: Sheet, shortening: Shortening): void {
  for (let claim = 0; claim < sheet.claims.length; claim++) {
    const own = sheet.claims[claim];
    if (own && isPlainPercent(sheet, claim)) sheet.prints[claim] = printOf(own, shortening);
  }
}
