import { type Measure, ONE_A_SESSION } from "../market/measure.ts";
import { hasCue, hasCueUpTo } from "./cue.ts";
import { editsOf } from "./edit.ts";
import { compareScaled, overlap } from "./range.ts";
import type { Holds, Relation, Tie } from "./relation.ts";
import { different, type Line, rangeAt, type Sheet, samePrint } from "./sheet.ts";
import { tablesOf } from "./stock-table.ts";

/** Measures that have one value a session. The rest (levels passed, other quantities) may differ and both be right. */
const ONE_VALUE: ReadonlySet<Measure> = new Set<Measure>([
  ...ONE_A_SESSION,
  "foreign_index.close",
  "foreign_index.change_pct",
  "record.previous_close",
]);

/** Main indices of markets whose shares trade on two exchanges, at prices a little apart: a story may tell both. */
const TWO_PRICES: ReadonlySet<string> = new Set(["Sensex", "Nifty 50", "DSEX"]);

/**
 * The same figure said twice agrees. Two values that do not overlap are only held against the story when one is a
 * single slip away from the other, or one is a bound: two unlike values are more likely two things than one thing
 * said wrong.
 */
const saidTwice: Relation = {
  code: "said-twice",
  formula: "the ranges of two prints of one figure share a value",
  needs: "one figure printed twice, or once as a bound",
  strong: false,
  find(sheet, line, add) {
    for (let at = line.exact.first; at; at = at.next) {
      const { measure, claims } = at;
      if (claims.length < 2 || !ONE_VALUE.has(measure)) continue;
      const first = claims[0] as number;
      for (let i = 1; i < claims.length; i++) add({ relation: saidTwice, claims: [first, claims[i] as number], line });
    }
    for (let at = line.bounds?.first; at; at = at.next) {
      const { measure } = at;
      if (ONE_VALUE.has(measure) && line.exact.of(measure)) addBounds(sheet, line, measure, add);
    }
  },
  test(sheet, { claims: [a = 0, b = 0], given }): Holds {
    if (overlap(rangeAt(sheet, a), rangeAt(sheet, b))) return true;
    // No sentence says one thing twice: two values in it are two things ("lost nearly 4 percent, then rose 1.18").
    if (sheet.claims[a]?.sentence === sheet.claims[b]?.sentence) return undefined;
    if (isOffGrid(sheet, a) && !shareAPrint(sheet, a, b)) return undefined;
    const bounded = given?.bound === "yes";
    if (bounded) return hasCue(sheet, b, "distance") || hasCueUpTo(sheet, b, "other-hours") ? undefined : false;
    if (sheet.claims[a]?.signDoubtful || sheet.claims[b]?.signDoubtful) return undefined;
    if ([a, b].some((claim) => isOfAnotherSpan(sheet, claim))) return undefined;
    if (sheet.claims[a]?.measure.startsWith("stock.") && TWO_PRICES.has(sheet.reading.market)) return undefined;
    return oneSlipApart(sheet, a, b) ? false : undefined;
  },
};

/**
 * Of a share that no tick table is known for, nothing but another figure told the same both times shows that two
 * sentences tell one thing: stories of a company tell its share's morning, its debut, its other exchange, an offer.
 */
function shareAPrint({ claims, prints, lineOf }: Sheet, a: number, b: number): boolean {
  const beside = (claim: number) => besides(claims, claim).filter((other) => lineOf[other] === lineOf[a]);
  const others = beside(b);
  return beside(a).some((one) =>
    others.some((two) => claims[one]?.measure === claims[two]?.measure && samePrint(prints[one], prints[two])),
  );
}

/** The figures that stand in the sentence of a claim, within reach of it. */
function besides(claims: Sheet["claims"], claim: number): number[] {
  const found: number[] = [];
  for (let at = claim - BESIDE; at <= claim + BESIDE; at++)
    if (at !== claim && claims[at]?.sentence === claims[claim]?.sentence) found.push(at);
  return found;
}

/** Figures told of one share in one breath are few. */
const BESIDE = 4;

function isOffGrid(sheet: Sheet, claim: number): boolean {
  const line = sheet.lineOf[claim];
  // A company that no directory knows may be listed anywhere.
  return line?.kind === "stock" && (line.code === undefined || tablesOf(sheet, line).length === 0);
}

/** A change over a week or a year, or in trading after the bell, is not the session's. */
function isOfAnotherSpan(sheet: Sheet, claim: number): boolean {
  const { measure } = sheet.claims[claim] ?? {};
  if (!measure || !MOVES.test(measure)) return false;
  return hasCueUpTo(sheet, claim, "period") || hasCueUpTo(sheet, claim, "other-hours");
}

const MOVES = /\.(?:change|change_pct)$/;

/** A bound is held against the exact prints it fits best: any of them may be what it speaks of. */
function addBounds(sheet: Sheet, line: Line, measure: Measure, add: (tie: Tie) => void): void {
  const values = different(sheet, line, measure);
  for (const bound of line.bounds?.of(measure) ?? []) {
    if (sheet.claims[bound]?.signDoubtful) continue;
    const fitting = values.find((value) => overlap(rangeAt(sheet, value), rangeAt(sheet, bound)));
    add({ relation: saidTwice, claims: [fitting ?? (values[0] as number), bound], line, given: { bound: "yes" } });
  }
}

export function oneSlipApart(sheet: Sheet, a: number, b: number): boolean {
  const other = sheet.prints[b]?.figure;
  const claim = sheet.claims[a];
  if (!other || !claim) return false;
  const own = sheet.prints[a]?.figure ?? claim.figure;
  for (const { figure } of editsOf({ ...claim, figure: own })) {
    if (compareScaled(figure.digits, figure.exponent, other.digits, other.exponent) === 0) return true;
  }
  return false;
}

export const SAID_TWICE: readonly Relation[] = [saidTwice];
