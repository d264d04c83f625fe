import type { TradingDay } from "../market/trading-day.ts";
import type { Range } from "./range.ts";
import type { Line, Sheet } from "./sheet.ts";

export type RelationCode =
  | "index-triple"
  | "index-direction"
  | "index-day-range"
  | "index-chain"
  | "index-chain-percent"
  | "index-open"
  | "stock-base"
  | "stock-grid"
  | "stock-chain"
  | "stock-change"
  | "stock-range"
  | "won-and-dollars"
  | "won-per-share"
  | "breadth-issues"
  | "breadth-order"
  | "flow-balance"
  | "flow-turnover"
  | "currency-step"
  | "currency-chain"
  | "currency-percent"
  | "currency-triple"
  | "record-above"
  | "milestone-side"
  | "streak-direction"
  | "said-twice"
  | "trading-day"
  | "weekday"
  | "move-word"
  | "frozen";

/** A value that does not come from the story under test: yesterday's close, a base price, another source's rate. */
export interface Anchor {
  readonly range: Range;
  readonly session: TradingDay | undefined;
  readonly from:
    | { readonly kind: "tape"; readonly base: "known" | "ordinary" }
    | { readonly kind: "story"; readonly name: string }
    | { readonly kind: "usual" };
}

/** One place where a relation applies: the claims it ties together, and what it needs beside them. */
export interface Tie {
  readonly relation: Relation;
  /** In the order the relation's `test` reads them. */
  readonly claims: readonly number[];
  readonly line?: Line | undefined;
  readonly anchor?: Anchor | undefined;
  /** The words it speaks of, where it speaks of words and not of claims. */
  readonly span?: { readonly offset: number; readonly length: number } | undefined;
  /** Anything else its sentence needs, by name. */
  readonly given?: Readonly<Record<string, string | number>> | undefined;
}

/** true and false are proven; undefined: the figures leave it open. */
export type Holds = boolean | undefined;

export interface Relation {
  readonly code: RelationCode;
  readonly formula: string;
  /** What a story must print, or the tape know, before the relation says anything. */
  readonly needs: string;
  /** A strong relation excludes most wrong figures; one that holds vouches for its claims when another fails. */
  readonly strong: boolean;
  /** True when a third claim of its ties is the previous close as the story itself states it. */
  readonly statedPrevious?: boolean;
  /** Finds where it applies on a line. Work is bounded by the line's claims, so that all of it is linear. */
  readonly find?: (sheet: Sheet, line: Line, add: (tie: Tie) => void) => void;
  /** Finds where it applies in the story as a whole. */
  readonly findInStory?: (sheet: Sheet, add: (tie: Tie) => void) => void;
  /** Tests one tie on the prints as they stand in the sheet now. */
  readonly test: (sheet: Sheet, tie: Tie) => Holds;
}
