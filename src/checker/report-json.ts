import type { Language, Reading } from "../reader/claim.ts";
import { type ClaimJson, claimJson } from "../reader/reading-json.ts";
import type { ClaimVerdict, Report, Verdict } from "./verdict.ts";
import { becauseText, relationText } from "./words.ts";

export interface CheckedClaimJson extends ClaimJson {
  readonly verdict: Verdict;
  readonly code: string;
  readonly because: string;
  /** The right value in base units, or the right day. */
  readonly expected?: number | string;
  /** The right print, where exactly one slip explains the clash. */
  readonly repair?: { readonly kind: string; readonly value: number; readonly printed: string };
}

export interface ReportJson {
  readonly file: string;
  readonly session: string | null;
  readonly language: Language;
  readonly summary: Readonly<Record<Verdict, number>>;
  readonly claims: readonly CheckedClaimJson[];
  readonly relations: readonly {
    readonly code: string;
    readonly holds: boolean;
    readonly claims: readonly number[];
    readonly because: string;
  }[];
}

/** One story's report as `check --json` prints it. `words` is the language of the sentences. */
export function reportJson(report: Report, reading: Reading, file: string, words: Language = "en"): ReportJson {
  return {
    file,
    session: report.session ?? null,
    language: report.language,
    summary: report.summary,
    claims: reading.claims.map((claim, index) => {
      const { verdict, code, expected, repair } = report.verdicts[index] as ClaimVerdict;
      return {
        ...claimJson(claim),
        verdict,
        code,
        because: becauseText(report, reading, index, words),
        ...(expected === undefined ? undefined : { expected }),
        ...(repair === undefined
          ? undefined
          : { repair: { kind: repair.kind, value: repair.value, printed: repair.printed } }),
      };
    }),
    relations: report.relations.map((result) => ({
      code: result.code,
      holds: result.holds,
      claims: result.claims,
      because: relationText(result, reading, words),
    })),
  };
}
