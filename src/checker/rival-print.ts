import type { Measure } from "../market/measure.ts";
import type { Claim } from "../reader/claim.ts";
import type { Tie } from "./relation.ts";
import { oneSlipApart } from "./said-twice.ts";
import { different, type Line, lineKey, type Sheet } from "./sheet.ts";
import type { ClaimVerdict } from "./verdict.ts";

/**
 * A story may print several values of one measure: another hour, another day, another thing altogether. Where one of
 * them fits a strong relation, a rival that does not is left unchecked, unless it is a single slip away from the one
 * that fits. Where none fits, nothing is known about which of them was meant, and the relation says nothing.
 */
export function excused(
  sheet: Sheet,
  ties: readonly Tie[],
  holds: (boolean | undefined)[],
  settled: (claim: number) => boolean,
): void {
  if (!holds.includes(false)) return;
  const vouched = new Set<number>();
  for (let i = 0; i < ties.length; i++) {
    const tie = ties[i] as Tie;
    if (holds[i] === true && tie.relation.strong) for (const claim of tie.claims) vouched.add(claim);
  }
  for (let i = 0; i < ties.length; i++) {
    const tie = ties[i] as Tie;
    if (holds[i] !== false || !tie.line) continue;
    if (tie.relation.code === "said-twice") {
      const [exact = 0] = tie.claims;
      // Changes of indices abroad come without points: nothing could vouch for them.
      const sound = vouched.has(exact) || settled(exact) || sheet.claims[exact]?.measure.startsWith("foreign_index.");
      if (sound && isPassingRemark(sheet, tie)) holds[i] = undefined;
      continue;
    }
    if (tie.claims.some((claim) => hasRival(sheet, tie, claim))) holds[i] = undefined;
  }

  function hasRival(at: Sheet, { line, claims }: Tie, claim: number): boolean {
    const measure = at.claims[claim]?.measure as Measure;
    const all = line ? different(at, line, measure) : [];
    if (all.length < 2 || !all.includes(claim)) return false;
    // What one sentence says in one breath is one line: only a rival within it is another thing.
    const together = new Set(claims.map((other) => at.claims[other]?.sentence)).size === 1 && claims.length > 2;
    const values = together ? all.filter((value) => at.claims[value]?.sentence === at.claims[claim]?.sentence) : all;
    if (values.length < 2) return false;
    const fitting = values.filter((value) => value !== claim && vouched.has(value));
    if (fitting.length > 0) return true;
    return !values.some((value) => value !== claim && oneSlipApart(at, value, claim));
  }
}

/**
 * A bound far down the story ("stocks had rallied more than 7 percent") is often of another day or of another thing than
 * its words let see: only the headline and the lead sum up what the proven figures beneath them say.
 */
function isPassingRemark({ claims }: Sheet, { claims: [, bound = 0], given }: Tie): boolean {
  return given?.bound === "yes" && (claims[bound]?.sentence ?? 0) > LAST_OF_LEAD;
}

/** Headline, caption, dateline and lead are among the sentences up to this one. */
const LAST_OF_LEAD = 3;

/** Measures that move while the session lasts. */
const MOVING = /^(?:index|stock|turnover|breadth|flow|fx)\./;

/**
 * Takes back what the tape's closing figures cannot refute: every moving figure of a story that was written during the
 * session, and a rival of a figure that the tape confirms.
 */
export function excuseHours(sheet: Sheet, tape: (ClaimVerdict | undefined)[]): void {
  let intraday: boolean | undefined;
  for (let i = 0; i < tape.length; i++) {
    const claim = sheet.claims[i];
    if (tape[i]?.verdict !== "contradicted" || !claim || !MOVING.test(claim.measure)) continue;
    const own = claim.session === undefined || claim.session === sheet.reading.session;
    intraday ??= isIntraday(sheet);
    if ((own && intraday) || rivalConfirmed(sheet, tape, i)) tape[i] = undefined;
  }
}

/** True when every level the story gives of its own index on its own session is of a moment before the close. */
function isIntraday({ claims, reading }: Sheet): boolean {
  let moments = 0;
  for (const { measure, subject, session, bound, intraday, elsewhen } of claims) {
    if (measure !== "index.close" || subject !== reading.market || bound !== undefined || elsewhen) continue;
    if (session !== undefined && session !== reading.session) continue;
    if (!intraday) return false;
    moments++;
  }
  return moments > 0;
}

function rivalConfirmed(sheet: Sheet, tape: readonly (ClaimVerdict | undefined)[], index: number): boolean {
  const claim = sheet.claims[index];
  if (!claim) return false;
  // "Retreating to the 3,810 range": below the lead, the level of a moment beside the close that is told exactly.
  if (claim.bound !== undefined && claim.sentence <= LAST_OF_LEAD) return false;
  const own = claim.session === sheet.reading.session ? undefined : claim.session;
  const line = sheet.byKey.get(lineKey(claim.code ?? claim.subject, own));
  const rivals = line ? different(sheet, line, claim.measure) : [];
  if (line && amongConfirmed(sheet, tape, index, line)) return false;
  return rivals.some(
    (rival) => rival !== index && tape[rival]?.verdict === "confirmed" && !oneSlipApart(sheet, rival, index),
  );
}

/** Beside confirmed figures of its own line in one sentence ("52.80 points, or 1.10 percent, to 5,354.49") it is no other thing. */
function amongConfirmed(sheet: Sheet, tape: readonly (ClaimVerdict | undefined)[], index: number, line: Line): boolean {
  const { sentence, measure } = sheet.claims[index] as Claim;
  const confirms = (at: number) => {
    const claim = sheet.claims[at] as Claim;
    const beside = sheet.lineOf[at] === line && claim.bound === undefined && claim.measure !== measure;
    return beside && tape[at]?.verdict === "confirmed";
  };
  for (const step of [1, -1]) {
    for (let at = index + step; Math.abs(at - index) <= REACH && sheet.claims[at]?.sentence === sentence; at += step) {
      if (confirms(at)) return true;
    }
  }
  return false;
}

/** Figures on either side that may stand in one sentence with it. */
const REACH = 64;
