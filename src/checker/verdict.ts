import type { Figure } from "../market/figure.ts";
import type { Phase, Venue } from "../market/receipt.ts";
import type { TradingDay } from "../market/trading-day.ts";
import type { Language } from "../reader/claim.ts";
import type { EditKind } from "./edit.ts";
import type { Shortening } from "./range.ts";
import type { RelationCode, Tie } from "./relation.ts";

export const VERDICTS = ["confirmed", "near", "consistent", "contradicted", "inconsistent", "unchecked"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A value on the tape that a verdict rests on. */
export interface FactSeen {
  readonly id: string;
  /** A number in base units, or a day. */
  readonly value: number | TradingDay;
  readonly session: TradingDay;
  readonly venue: Venue;
  readonly phase: Phase;
}

/** How a contradicted print differs from the tape: what an editor looks for first. */
export type Difference = "value" | "sign" | "scale" | "swapped" | "date";

/** Why a claim has its verdict, as data; sentences are made of it in the words files. */
export type Because =
  | { readonly code: "tape-fits"; readonly fact: FactSeen }
  | { readonly code: "tape-crossed"; readonly fact: FactSeen }
  | { readonly code: "tape-near"; readonly fact: FactSeen; readonly share: number; readonly doubtful: boolean }
  | {
      readonly code: "tape-differs";
      readonly fact: FactSeen;
      readonly difference: Difference;
      readonly other?: FactSeen;
      readonly scopes: number;
    }
  | { readonly code: "relation-holds"; readonly relation: number }
  | {
      readonly code: "relations-clash";
      readonly relation: number;
      readonly with: readonly number[];
      readonly culprit: boolean;
    }
  | { readonly code: "not-measured" }
  | { readonly code: "nothing-to-check" };

/** The right print, where exactly one single slip explains every clash. */
export interface Repair {
  readonly kind: EditKind;
  readonly figure: Figure;
  readonly value: number;
  readonly printed: string;
}

export interface ClaimVerdict {
  readonly verdict: Verdict;
  /** Stable code: the `because` code, with the difference or the relation behind a slash. */
  readonly code: string;
  readonly because: Because;
  /** The right value in base units, or the right day, where it is known. */
  readonly expected?: number | string;
  readonly repair?: Repair;
}

export interface RelationResult {
  readonly code: RelationCode;
  readonly holds: boolean;
  /** Indices of `Reading.claims`; empty where the relation speaks of words and not of figures. */
  readonly claims: readonly number[];
  readonly because: Tie;
}

/** What was inferred, assumed or noticed and is no verdict on any one claim. */
export type Notice =
  | { readonly code: "truncated"; readonly claims: readonly number[] }
  | { readonly code: "ordinary-base"; readonly claims: readonly number[] }
  | { readonly code: "half-tick"; readonly claims: readonly number[] }
  | {
      readonly code: "same-as-before";
      readonly claims: readonly number[];
      readonly name: string;
      readonly session: TradingDay;
    };

export interface Report {
  readonly language: Language;
  readonly session: TradingDay | undefined;
  /** One for each claim of the reading, in its order. */
  readonly verdicts: readonly ClaimVerdict[];
  /** Every relation that could be tested, holding or not. */
  readonly relations: readonly RelationResult[];
  readonly summary: Readonly<Record<Verdict, number>>;
  readonly shortening: Shortening;
  readonly notices: readonly Notice[];
}

/** True when the answer is "no": a figure is contradicted or inconsistent, or the story names a wrong day. */
export function hasProblem(report: Report): boolean {
  const { summary, relations } = report;
  return (
    summary.contradicted > 0 ||
    summary.inconsistent > 0 ||
    relations.some(({ holds, claims }) => !holds && claims.length === 0)
  );
}
