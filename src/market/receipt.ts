/** Where trades were made: the exchange, the alternative venue since 2025-03-04, both together, or a market abroad. */
export type Venue = "KRX" | "NXT" | "unified" | "US";

/**
 * How far the day's counting had got: `regular` is the official close of the regular session, `evening` a same-day
 * figure with after-hours trades counted in part, `settled` the final figure of a later day.
 */
export type Phase = "regular" | "evening" | "settled";

/** Where a datum came from. Times are ISO 8601 with offset; `published` is missing when the source does not tell it. */
export interface Receipt {
  readonly id: string;
  readonly source: string;
  /** Request, file or person that brought it. */
  readonly request?: string;
  readonly reference?: string;
  readonly url?: string;
  /** Who passed it on, where that is not the source itself. */
  readonly via?: string;
  readonly relayedBy?: string;
  readonly published?: string;
  readonly received: string;
  readonly digest?: string;
  readonly licence: string;
  readonly venue: Venue;
  readonly phase: Phase;
}
