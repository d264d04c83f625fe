import type { ReportJson } from "../../checker/report-json.ts";
import type { Verdict } from "../../checker/verdict.ts";

/** A run of the text with the gravest verdict on it, for marking. */
export interface MarkedRun {
  readonly offset: number;
  readonly length: number;
  readonly verdict: Verdict;
  /** Indices of `claims`. */
  readonly claims: readonly number[];
}

/** What to print in place of what stands at an offset. */
export interface Mend {
  readonly offset: number;
  readonly length: number;
  readonly printed: string;
}

/** Figures that are wrong together, with the sentence that tells most. */
export interface FoundProblem {
  readonly claims: readonly number[];
  readonly verdict: Verdict;
  readonly subject: string;
  readonly because: string;
  readonly repair: Mend | null;
}

/** One story's report with all a page needs to show it, in the reader's language. */
export interface CheckReply extends ReportJson {
  /** The story as read, in which all offsets count. */
  readonly text: string;
  readonly market: string;
  readonly digits: { readonly total: number; readonly bound: number; readonly named: number; readonly unread: number };
  readonly unread: readonly { readonly offset: number; readonly printed: string }[];
  readonly marks: readonly MarkedRun[];
  readonly problems: readonly FoundProblem[];
  readonly notices: readonly string[];
  readonly title?: string;
  readonly content_hash?: { readonly ok: boolean };
}
