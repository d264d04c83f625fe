import type { Claim, Reading } from "../reader/claim.ts";
import type { RelationCode, Tie } from "./relation.ts";
import type { ClaimVerdict, Notice, RelationResult, Report, Verdict } from "./verdict.ts";

/** All sentences of one language. Nothing else in the checker holds words for people. */
export interface Words {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** What a verdict means, for a legend. */
  readonly meanings: Readonly<Record<Verdict, string>>;
  readonly labels: Readonly<
    Record<
      | "problems"
      | "none"
      | "empty"
      | "figures"
      | "digits"
      | "bound"
      | "named"
      | "unread"
      | "legend"
      | "story"
      | "notices"
      | "session",
      string
    >
  >;
  readonly because: (verdict: ClaimVerdict, told: Told) => string;
  readonly relations: Readonly<Record<RelationCode, (told: RelationTold) => string>>;
  readonly notice: (notice: Notice, told: Told) => string;
}

/** What a sentence may speak of. */
export interface Told {
  readonly report: Report;
  readonly reading: Reading;
  readonly claim: Claim | undefined;
}

/** One relation, ready to be told: the printed figures in the order of the relation, and their values. */
export interface RelationTold {
  readonly holds: boolean;
  readonly printed: readonly string[];
  readonly values: readonly number[];
  readonly claims: readonly Claim[];
  readonly tie: Tie;
  /** The other source's value as a number; NaN where there is none. */
  readonly anchor: number;
}

/** What a report says that has no problem: a story without a figure has not been found sound. */
export function soundWords(report: Report, { labels }: Words): string {
  return report.verdicts.length > 0 ? labels.none : labels.empty;
}

/** A relation with its prints and values at hand. */
export function relationTold({ holds, because: tie }: RelationResult, reading: Reading): RelationTold {
  const claims = tie.claims.flatMap((index) => reading.claims[index] ?? []);
  const anchor = tie.anchor
    ? ((tie.anchor.range.low + tie.anchor.range.high) / 2) * 10 ** tie.anchor.range.exponent
    : Number.NaN;
  return {
    holds,
    printed: claims.map((claim) => claim.printed),
    values: claims.map(({ figure }) => Number(`${figure.digits}e${figure.exponent}`)),
    claims,
    tie,
    anchor: Number(anchor.toPrecision(15)),
  };
}
