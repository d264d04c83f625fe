/** What is carried from one session to the next for an issue. Prices are adjusted: price x factor. */
export interface ExtremeState {
  readonly code: string;
  readonly name: string | null;
  readonly factor: number;
  readonly previousClose: number;
  /** First and last day of the unbroken run of sessions that the highs are taken over. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly maxClose: number;
  readonly maxCloseDay: number;
  readonly maxHigh: number;
  readonly maxHighDay: number;
  /** Highs (lows) of the window that no later one reaches: position among `days`, value, and so on. */
  readonly highs: readonly number[];
  readonly lows: readonly number[];
}

/** All that a pass over later days has to know of the days before. Days count from 1970-01-01. */
export interface ExtremesState {
  /** The last session counted in. */
  readonly last: number;
  /** First session of the run without missing days. */
  readonly runStart: number;
  /** Sessions of the window, oldest first. */
  readonly days: readonly number[];
  readonly issues: readonly ExtremeState[];
}
