import type { Sentence } from "../sentence-reader.ts";

/** "High", "low", "peak" where it stands. */
export interface Extreme {
  readonly s: Sentence;
  readonly at: number;
  readonly high: boolean;
  /** The kinds of the phrases around it. */
  readonly before: number;
  readonly next: number;
}

/** Days from which a span is longer than what a session is of. */
export const WEEK = 7;

/** True where the rule has decided what the extreme is of. */
export type ExtremeRule = (extreme: Extreme) => boolean;

/** The level to come is the extreme of the session. */
export function setExtreme({ s: { clause }, high }: Extreme): true {
  if (high) clause.high = true;
  else clause.low = true;
  return true;
}

/** The level to come is a close that is the highest, or the lowest, of its time. */
export function setRecord({ s: { clause } }: Extreme): true {
  clause.record = true;
  return true;
}

/** "A record high of 46,278, before ending at 46,255": the level to come is where the session had been, record or not. */
export function setTouched({ s: { clause } }: Extreme): true {
  clause.high = true;
  clause.record = clause.previous = false;
  return true;
}
