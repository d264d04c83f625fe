import type { Receipt } from "../market/receipt.ts";

/**
 * One market's session as the derived file of its year holds it: everything a day's story needs, so that writing it
 * starts no query engine. Exact numbers are decimal texts; `r` is the id of a receipt.
 */
export interface DaySummary {
  readonly market: string;
  readonly session: string;
  readonly scopes: readonly ScopeSummary[];
  readonly currency: readonly CurrencyRow[];
  readonly overseas: readonly OverseasRow[];
  /** What an earlier figure of the day said, where the one that counts now differs. */
  readonly earlier?: readonly EarlierFigure[];
  readonly receipts: Readonly<Record<string, Omit<Receipt, "id">>>;
}

export interface ScopeSummary {
  readonly venue: string;
  readonly phase: string;
  readonly index?: {
    readonly r: string;
    readonly close: string;
    readonly previous?: string;
    readonly open?: string;
    readonly high?: string;
    readonly low?: string;
    readonly volume?: string;
    readonly value?: string;
    readonly marketValue?: string;
  };
  readonly flows?: { readonly r: string; readonly amounts: Readonly<Record<string, readonly [string, string | null]>> };
  readonly issues?: IssueSummary;
  /** Numbers of issues as a source counts them, where not every issue is known. */
  readonly breadth?: Readonly<Partial<Record<BreadthField, number>>> & { readonly r: string };
  /** Quotes of some issues only, in no order. */
  readonly selected?: readonly SelectedQuote[];
}

export const BREADTH_FIELDS = ["gainers", "losers", "unchanged", "limitUp", "limitDown"] as const;
export type BreadthField = (typeof BREADTH_FIELDS)[number];

/** One issue's quote from a source that tells of some issues only: numbers are decimal texts. */
export interface SelectedQuote {
  readonly r: string;
  readonly code: string;
  readonly close: string;
  readonly change: string;
  readonly name?: string;
  readonly open?: string;
  readonly high?: string;
  readonly low?: string;
  readonly volume?: string;
  readonly shares?: string;
}

/** A figure that another one of the same thing has replaced or outranks. */
export interface EarlierFigure {
  readonly subject: string;
  readonly code?: string;
  readonly measure: string;
  /** What was said, and by which receipt. */
  readonly was: string;
  readonly r: string;
  /** When it became known, ISO 8601. */
  readonly known: string;
  /** What counts now. */
  readonly is: string;
  readonly by: string;
}

/** What the issues of one market did together. */
export interface IssueSummary {
  readonly r: string;
  readonly issues: number;
  readonly gainers: number;
  readonly losers: number;
  readonly unchanged: number;
  /** Missing where tick sizes or limits of that day are not known. */
  readonly limitUp?: number;
  readonly limitDown?: number;
  /** Issues without a trade. */
  readonly halted: number;
  readonly volume: string;
  readonly value: string;
  readonly marketValue: string;
  /** Issues that closed above every earlier close, split-adjusted, since the tape's first day. */
  readonly recordCloses: number;
  /** Issues that traded above (below) all of the 52 weeks before. */
  readonly high52: number;
  readonly low52: number;
  /** Sums of the index's members by list or rule: level = previous level x close / base. */
  readonly members: {
    readonly count: number;
    readonly close: string;
    readonly base: string;
    readonly by: "list" | "rule";
  };
  /** The largest by market value, largest first; see `QUOTE_FIELDS`. */
  readonly quotes: readonly QuoteRow[];
}

/** Fields of a quote row, in order. Days are "YYYY-MM-DD"; prices of earlier days are in this session's terms. */
export const QUOTE_FIELDS = [
  "code",
  "name",
  "close",
  "change",
  "open",
  "high",
  "low",
  "volume",
  "value",
  "shares",
  "memberShares",
  "since",
  "maxClose",
  "maxCloseDay",
  "maxHigh",
  "maxHighDay",
  "high52",
  "low52",
  "listed",
] as const;
export type QuoteField = (typeof QUOTE_FIELDS)[number];
export type QuoteRow = readonly (string | number | null)[];

export function quoteField(row: QuoteRow, field: QuoteField): string | number | null {
  return row[QUOTE_FIELDS.indexOf(field)] ?? null;
}

export interface CurrencyRow {
  readonly r: string;
  readonly measure: string;
  readonly pair: string;
  readonly rate: string;
  readonly change?: string;
  readonly time: string;
  readonly session: string;
}

export interface OverseasRow {
  readonly r: string;
  readonly code: string;
  readonly name: string;
  readonly session: string;
  readonly close: string;
  readonly changePct: string;
}

/** How many quotes a summary holds for each market. */
export const LARGEST_QUOTES = 60;
