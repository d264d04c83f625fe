import type { Measure } from "../market/measure.ts";
import type { Claim, Reading } from "../reader/claim.ts";
import { type Clash, clashesOf, tiesByClaim } from "./clash.ts";
import type { Knowledge } from "./knowledge.ts";
import { noticesOf } from "./notice.ts";
import { usualShortening } from "./print.ts";
import { type Shortening, truncatedRange } from "./range.ts";
import type { Tie } from "./relation.ts";
import { tiesOf } from "./relations.ts";
import { repairOf } from "./reprint.ts";
import { excused, excuseHours } from "./rival-print.ts";
import { type Sheet, samePrint, sheetOf } from "./sheet.ts";
import { isPlainPercent, shorten, truncatedClaims } from "./shortening.ts";
import { tapeVerdict } from "./tape-verdict.ts";
import type { ClaimVerdict, RelationResult, Report, Verdict } from "./verdict.ts";

type Holds = (boolean | undefined)[];
type TiesByClaim = ReadonlyMap<number, readonly number[]>;

const NO_TIES: TiesByClaim = new Map();

const NOT_MEASURED: ClaimVerdict = { verdict: "unchecked", code: "not-measured", because: { code: "not-measured" } };
const NOTHING: ClaimVerdict = { verdict: "unchecked", code: "nothing-to-check", because: { code: "nothing-to-check" } };

/**
 * A verdict on every claim of a story: first from the tape, then from the story's own arithmetic. Pure, and linear in
 * the number of claims.
 */
export function checkStory(reading: Reading, knowledge: Knowledge): Report {
  const sheet = sheetOf(reading, knowledge);
  const ties = tiesOf(sheet);
  let holds = testAll(sheet, ties);
  let tape = sheet.claims.map((_, index) => tapeVerdict(sheet, index));
  const cut = truncatedIn(sheet, ties, holds, tape);
  const shortening: Shortening = cut.length > 0 ? "truncated" : "rounded";
  if (cut.length > 0) {
    shorten(sheet, "truncated");
    holds = testAll(sheet, ties);
    tape = sheet.claims.map((_, index) => tapeVerdict(sheet, index));
  }
  excuseHours(sheet, tape);
  const settled = (claim: number) => tape[claim]?.verdict === "confirmed" || tape[claim]?.verdict === "near";
  excused(sheet, ties, holds, settled);
  const failing = failingTies(ties, holds, tape, settled);
  const byClaim = failing.length > 0 ? tiesByClaim(ties) : NO_TIES;
  const usual = cut.length > 0 ? shortening : usualShortening(reading);
  const clashes = clashesOf(sheet, ties, failing, settled, usual, byClaim).filter(
    (clash) => !otherDay(ties, holds, clash),
  );
  const relations = relationsOf(ties, holds);
  const verdicts = verdictsOf(sheet, ties, holds, tape, clashes, byClaim, relations.numbers);
  return {
    language: reading.language,
    session: reading.session,
    verdicts,
    relations: relations.results,
    summary: summaryOf(verdicts),
    shortening,
    notices: noticesOf(sheet, ties, holds, cut, verdicts),
  };
}

function testAll(sheet: Sheet, ties: readonly Tie[]): Holds {
  const holds: Holds = new Array(ties.length);
  for (let i = 0; i < ties.length; i++) {
    const tie = ties[i] as Tie;
    holds[i] = tie.relation.test(sheet, tie);
  }
  return holds;
}

/** Only looked into when some percentage fails: a story that fits when rounded was rounded. */
function truncatedIn(
  sheet: Sheet,
  ties: readonly Tie[],
  holds: Holds,
  tape: readonly (ClaimVerdict | undefined)[],
): readonly number[] {
  const suspicious =
    holds.includes(false) ||
    tape.some((verdict, claim) => verdict?.verdict === "contradicted" && isPlainPercent(sheet, claim));
  if (!suspicious) return [];
  return truncatedClaims(sheet, ties, holds, (claim, truncated) => {
    const verdict = tape[claim];
    if (!verdict) return undefined;
    const print = sheet.prints[claim];
    if (!truncated || !print) return verdict.verdict === "confirmed";
    sheet.prints[claim] = { figure: print.figure, range: truncatedRange(print.figure) };
    const answer = tapeVerdict(sheet, claim)?.verdict === "confirmed";
    sheet.prints[claim] = print;
    return answer;
  });
}

/** Failing ties that are not already explained by a figure the tape contradicts, or overruled by what it confirms. */
function failingTies(
  ties: readonly Tie[],
  holds: Holds,
  tape: readonly (ClaimVerdict | undefined)[],
  settled: (claim: number) => boolean,
): number[] {
  const failing: number[] = [];
  for (let i = 0; i < ties.length; i++) {
    if (holds[i] !== false) continue;
    const { claims } = ties[i] as Tie;
    const explained = claims.some((claim) => tape[claim]?.verdict === "contradicted") || claims.every(settled);
    if (claims.length > 0 && !explained) failing.push(i);
  }
  return failing;
}

/**
 * Where only a previous close the story states could be wrong, and no slip of the hand explains it, it is the close of
 * some other day: its ties are taken back.
 */
function otherDay(ties: readonly Tie[], holds: Holds, clash: Clash): boolean {
  const [suspect] = clash.suspects;
  if (clash.suspects.length !== 1 || clash.culprit || suspect === undefined) return false;
  const stated = clash.ties.every((tie) => ties[tie]?.relation.statedPrevious && ties[tie]?.claims[2] === suspect);
  if (stated) for (const tie of clash.ties) holds[tie] = undefined;
  return stated;
}

/** The ties that could be tested, as results, and the result each such tie became. */
function relationsOf(ties: readonly Tie[], holds: Holds): { results: RelationResult[]; numbers: number[] } {
  const results: RelationResult[] = [];
  const numbers: number[] = [];
  for (let i = 0; i < ties.length; i++) {
    const answer = holds[i];
    numbers.push(results.length);
    if (answer === undefined) continue;
    const tie = ties[i] as Tie;
    results.push({ code: tie.relation.code, holds: answer, claims: tie.claims, because: tie });
  }
  return { results, numbers };
}

function verdictsOf(
  sheet: Sheet,
  ties: readonly Tie[],
  holds: Holds,
  tape: readonly (ClaimVerdict | undefined)[],
  clashes: readonly Clash[],
  byClaim: TiesByClaim,
  numbers: readonly number[],
): ClaimVerdict[] {
  const verdicts: (ClaimVerdict | undefined)[] = tape.slice();
  for (const clash of clashes) blame(sheet, ties, holds, clash, byClaim, numbers, verdicts);
  if (clashes.length > 0) blameTwins(sheet, ties, holds, verdicts);
  for (const strong of [true, false]) {
    for (let i = 0; i < ties.length; i++) {
      if (holds[i] !== true) continue;
      const { claims, relation } = ties[i] as Tie;
      if (relation.strong !== strong) continue;
      for (const claim of claims) {
        verdicts[claim] ??= {
          verdict: "consistent",
          code: relation.code,
          because: { code: "relation-holds", relation: numbers[i] as number },
        };
      }
    }
  }
  return verdicts.map((verdict, index) => verdict ?? (isMeasured(sheet.claims[index]) ? NOTHING : NOT_MEASURED));
}

function isMeasured(claim: Claim | undefined): boolean {
  const measure: Measure | undefined = claim?.measure;
  return measure !== undefined && measure !== "other";
}

/**
 * Gives the claims of a clash their verdict. Where the suspicion falls on one figure, the others stay out of it as far
 * as a strong relation without that figure vouches for them.
 */
function blame(
  sheet: Sheet,
  ties: readonly Tie[],
  holds: Holds,
  clash: Clash,
  byClaim: TiesByClaim,
  numbers: readonly number[],
  verdicts: (ClaimVerdict | undefined)[],
): void {
  const guilty = clash.culprit?.claims ?? (clash.suspects.length === 1 ? clash.suspects : []);
  const vouched = (claim: number) =>
    (byClaim.get(claim) ?? []).some((tie) => {
      const { claims, relation } = ties[tie] as Tie;
      return holds[tie] === true && relation.strong && !claims.some((other) => guilty.includes(other));
    });
  for (const number of clash.ties) {
    const { claims, relation } = ties[number] as Tie;
    for (const claim of claims) {
      const culprit = guilty.includes(claim);
      if (verdicts[claim] || (guilty.length > 0 && !culprit && vouched(claim))) continue;
      const because = {
        code: "relations-clash",
        relation: numbers[number] as number,
        with: claims.filter((other) => other !== claim),
        culprit,
      } as const;
      const found: ClaimVerdict = { verdict: "inconsistent", code: `relations-clash/${relation.code}`, because };
      const repair = clash.culprit && culprit ? repairOf(sheet.claims[claim] as Claim, clash.culprit.edit) : undefined;
      verdicts[claim] = repair ? { ...found, expected: repair.value, repair } : found;
    }
  }
}

/** The same print of a clashing figure, said again, shares its verdict. */
function blameTwins(sheet: Sheet, ties: readonly Tie[], holds: Holds, verdicts: (ClaimVerdict | undefined)[]): void {
  for (let i = 0; i < ties.length; i++) {
    const { claims, relation } = ties[i] as Tie;
    const [first = 0, again = 0] = claims;
    if (relation.code !== "said-twice" || holds[i] !== true || !samePrint(sheet.prints[first], sheet.prints[again]))
      continue;
    if (verdicts[first]?.verdict === "inconsistent") verdicts[again] ??= verdicts[first];
  }
}

function summaryOf(verdicts: readonly ClaimVerdict[]): Record<Verdict, number> {
  const summary = { confirmed: 0, near: 0, consistent: 0, contradicted: 0, inconsistent: 0, unchecked: 0 };
  for (const { verdict } of verdicts) summary[verdict]++;
  return summary;
}
