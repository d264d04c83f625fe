import type { MarketEvent } from "../market/market-day.ts";

/** A bundled session as it stands in its file: money, points and percentages are exact decimal texts in base units. */
export interface BundledDayFile {
  readonly market: string;
  readonly session: string;
  readonly receipts: Readonly<Record<string, BundledReceipt>>;
  readonly index: Row<"close" | "previous" | "open" | "high" | "low">;
  readonly turnover: Row<"volume" | "value"> & {
    readonly volumePrecision?: string;
    readonly valuePrecision?: string;
    readonly valueUsd?: string;
    readonly valueUsdPrecision?: string;
  };
  readonly breadth: {
    readonly receipt: string;
    readonly gainers: number;
    readonly losers: number;
    readonly unchanged?: number;
  };
  readonly flows: Row<"foreign" | "individual" | "institution"> & { readonly precision?: string };
  readonly currency?: Row<"pair" | "rate" | "change" | "time">;
  readonly overseas: readonly Row<"code" | "name" | "session" | "close" | "changePct">[];
  readonly quotes: readonly Omit<Row<"code" | "close" | "change" | "open" | "high" | "low" | "shares">, "receipt">[];
  readonly quotesReceipt: string;
  readonly events: readonly (Row<never> &
    Pick<MarketEvent, "kind" | "side" | "time"> & {
      readonly value?: string;
      readonly previous?: string;
      readonly previousSession?: string;
    })[];
  readonly reportedRecords: readonly (Row<"code"> & { readonly kind: "close" | "intraday" })[];
}

export interface BundledReceipt {
  readonly source: string;
  readonly received: string;
  readonly licence: string;
  readonly venue: string;
  readonly phase: string;
  readonly request?: string;
  readonly reference?: string;
  readonly published?: string;
  readonly url?: string;
  readonly via?: string;
  readonly relayedBy?: string;
}

type Row<Field extends string> = { readonly [Name in Field]: string } & { readonly receipt: string };
