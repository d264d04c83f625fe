import { AS_PUBLISHED } from "../facts/build-fact.ts";
import { scaled } from "../market/figure.ts";
import { GROUP_FLOWS, type Measure } from "../market/measure.ts";
import type { Claim } from "../reader/claim.ts";
import { RESIDUAL } from "./plausible.ts";
import { highOf, lowOf, mirrored, overlap, type Range } from "./range.ts";
import { lineKey, type Sheet } from "./sheet.ts";
import type { KnownFact, Scope } from "./tape.ts";
import type { Because, Difference, FactSeen } from "./verdict.ts";

/** Same-day volume and value against the final figure; in dollars the rate's own tolerance comes on top. */
const TURNOVER_SHARE = 0.95;
/** Six of 52 sound prints of 1996 to 2019 lay between these, the least at 0.896, none of 80 since: doubtful in those years. */
const TURNOVER_DOUBTFUL = { before: "2020-01-01", share: 0.88 } as const;
const DOLLAR_ROOM = 0.0075;
/** Final breadth less the printed one, in issues: preferred shares are counted late. */
const BREADTH_ISSUES = 5;
/** Same-day flows against final ones: won, shares of turnover, and the share up to which a print is only doubtful. */
const FLOW_WON = 5e10;
const FLOW_SHARE = 0.005;
const FLOW_DOUBTFUL_SHARE = 0.02;

/**
 * How near a same-day print is to a final value by the written tolerances; undefined when it is not, or when the
 * tape's value is not final. Never excuses a sign (unless the final amount is itself within the tolerance), a swapped
 * investor group or a unit.
 */
export function nearness(
  sheet: Sheet,
  claim: Claim,
  range: Range,
  scope: Scope,
  known: KnownFact,
): Because | undefined {
  // What the evening published is the print itself; what was counted over an evening's quotes came after it.
  if (!known.range || (!scope.settled && known.fact.formula === AS_PUBLISHED)) return undefined;
  const rule = NEAR[claim.measure];
  return rule?.(sheet, claim, range, scope, known);
}

type NearRule = typeof nearness;

const turnover: NearRule = (sheet, claim, range, _scope, known) => {
  const final = known.range as Range;
  const room = claim.measure === "turnover.value_usd" ? DOLLAR_ROOM : 0;
  const share = highOf(range) / (lowOf(final) * (1 - room));
  const early = (sheet.reading.session ?? "") < TURNOVER_DOUBTFUL.before;
  if (share < (early ? TURNOVER_DOUBTFUL.share : TURNOVER_SHARE)) return undefined;
  if (lowOf(range) > highOf(final) * (1 + room) || skipsUnit(claim, final)) return undefined;
  return near(known, middle(range) / middle(final) - 1, share < TURNOVER_SHARE);
};

const breadth: NearRule = (_sheet, _claim, range, _scope, known) => {
  const final = known.range as Range;
  const behind = lowOf(final) - highOf(range);
  const most = highOf(final) - lowOf(range);
  return most >= 0 && behind <= BREADTH_ISSUES ? near(known, middle(range) - middle(final), false) : undefined;
};

const flow: NearRule = (sheet, claim, range, scope, known) => {
  const final = known.range as Range;
  const value = turnoverOf(sheet, claim, scope);
  const tolerance = Math.max(FLOW_WON, FLOW_SHARE * value);
  const gap = gapOf(range, final);
  const opposite = middle(range) < 0 !== middle(final) < 0;
  if (opposite && Math.abs(middle(final)) > tolerance) return undefined;
  if (gap > Math.max(tolerance, FLOW_DOUBTFUL_SHARE * value)) return undefined;
  if (swappedWith(claim, range, scope) || isOtherUnit(range, final) || skipsUnit(claim, final)) return undefined;
  return near(known, value > 0 ? gap / value : gap, gap > tolerance);
};

const NEAR: Readonly<Partial<Record<Measure, NearRule>>> = {
  "turnover.volume": turnover,
  "turnover.value": turnover,
  "turnover.value_usd": turnover,
  "breadth.gainers": breadth,
  "breadth.losers": breadth,
  "breadth.unchanged": breadth,
  "flow.foreign": flow,
  "flow.individual": flow,
  "flow.institution": flow,
};

/** Beyond the doubtful share, up to this many times it, a flow of the right sign may still be another count. */
const FLOW_OPEN = 2;

/**
 * True when a flow that no tolerance reaches may yet be another count of the same session: an earlier hour, or both
 * venues together. It has the final amount's sign, lies nearer to it than to another group's, and the three groups as
 * printed balance, which a slip in one of them does not.
 */
export function otherCount(sheet: Sheet, claim: Claim, range: Range, scope: Scope, known: KnownFact): boolean {
  const final = known.range;
  if (!final || !GROUP_FLOWS.includes(claim.measure) || middle(range) < 0 !== middle(final) < 0) return false;
  const value = turnoverOf(sheet, claim, scope);
  const gap = gapOf(range, final);
  if (gap > FLOW_OPEN * FLOW_DOUBTFUL_SHARE * value) return false;
  const nearer = (measure: Measure) => {
    const other = measure === claim.measure ? undefined : scope.range(claim.subject, measure);
    return other !== undefined && gapOf(range, other) < Math.min(gap, Math.max(FLOW_WON, FLOW_SHARE * value));
  };
  if (GROUP_FLOWS.some(nearer) || isOtherUnit(range, final) || skipsUnit(claim, final)) return false;
  const line = sheet.byKey.get(lineKey(claim.subject, undefined));
  const printed = GROUP_FLOWS.map((measure) => line?.exact.of(measure)?.[0] ?? line?.bounds?.of(measure)?.[0]);
  const amounts = printed.flatMap((index) => (index === undefined ? [] : (sheet.claims[index] as Claim).figure));
  const left = amounts.reduce((sum, { digits, exponent }) => sum + scaled(digits, exponent), 0);
  return amounts.length === GROUP_FLOWS.length && Math.abs(left) <= RESIDUAL.repaired * value;
}

function gapOf(range: Range, final: Range): number {
  return Math.max(0, lowOf(range) - highOf(final), lowOf(final) - highOf(range));
}

function near(known: KnownFact, share: number, doubtful: boolean): Because {
  return { code: "tape-near", fact: known.seen, share, doubtful };
}

function middle(range: Range): number {
  return (lowOf(range) + highOf(range)) / 2;
}

function turnoverOf(sheet: Sheet, claim: Claim, scope: Scope): number {
  const known = scope.range(claim.subject, "turnover.value");
  if (known) return middle(known);
  const [printed] = sheet.byKey.get(lineKey(claim.subject, undefined))?.exact.of("turnover.value") ?? [];
  const range = printed === undefined ? undefined : sheet.prints[printed]?.range;
  return range ? middle(range) : 0;
}

/** Factors between neighbouring unit words, and how far a print in the wrong one may lie from the final amount. */
const UNIT_FACTORS = [1e-8, 1e-6, 1e-4, 1e-3, 1e3, 1e4, 1e6, 1e8];
const UNIT_ROOM = 0.1;

/** The final amount with million for billion: its size, in another unit, to within what a day adds. */
function isOtherUnit(range: Range, final: Range): boolean {
  const size = middle(final);
  return UNIT_FACTORS.some((factor) => Math.abs(middle(range) * factor - size) <= Math.abs(size) * UNIT_ROOM);
}

/** 조 and 만 with no 억 between them. */
const SKIPPED = /조[^억]*만/;
const TRILLION = 1e12;

/** "33조1천197만원" for 33조1천197억원: the part behind the 조 lies nearer to the final amount when it counts 억. */
function skipsUnit({ printed, figure }: Claim, final: Range): boolean {
  if (!SKIPPED.test(printed)) return false;
  const value = scaled(figure.digits, figure.exponent);
  const part = value % TRILLION;
  const size = middle(final);
  return Math.abs(value - part + part * 1e4 - size) < Math.abs(value - size);
}

/** Another investor group whose final amount the print gives to the digit: the two were exchanged. */
function swappedWith(claim: Claim, range: Range, scope: Scope): KnownFact | undefined {
  for (const measure of GROUP_FLOWS) {
    const other = measure === claim.measure ? undefined : scope.fact(claim.subject, measure);
    if (other?.range && overlap(other.range, range)) return other;
  }
  return undefined;
}

const POWERS = [-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6];

/** What kind of slip would turn the tape's value into the printed one. */
export function differenceOf(
  _sheet: Sheet,
  claim: Claim,
  range: Range | undefined,
  scope: Scope,
  known: KnownFact,
): { difference: Difference; other?: FactSeen } {
  if (claim.date !== undefined) return { difference: "date" };
  const value = known.range;
  if (!range || !value) return { difference: "value" };
  if (overlap(mirrored(range), value)) return { difference: "sign" };
  if (POWERS.some((power) => overlap(range, { ...value, exponent: value.exponent + power })))
    return { difference: "scale" };
  const other = claim.measure.startsWith("flow.")
    ? swappedWith(claim, range, scope)
    : swappedBreadth(claim, range, scope);
  return other ? { difference: "swapped", other: other.seen } : { difference: "value" };
}

const OPPOSITE: Readonly<Partial<Record<Measure, Measure>>> = {
  "breadth.gainers": "breadth.losers",
  "breadth.losers": "breadth.gainers",
};

function swappedBreadth(claim: Claim, range: Range, scope: Scope): KnownFact | undefined {
  const measure = OPPOSITE[claim.measure];
  const other = measure && scope.fact(claim.subject, measure);
  return other?.range && overlap(other.range, range) ? other : undefined;
}
