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
