import type { NameIndex } from "../../name-index.ts";
import type { Tokens } from "../../scanner.ts";

/** What words, numbers and marks are read against: the tokens, the names known, and the days that a story may speak of. */
export interface PhraseContext {
  readonly tokens: Tokens;
  readonly names: NameIndex;
  /** Session as a day number, NaN when not known. */
  readonly session: number;
  /** The day of print, by which weekdays count: the session, or the day after it. */
  readonly today: number;
  /** What "yesterday" is; NaN where that is not told. */
  readonly yesterday: number;
}
