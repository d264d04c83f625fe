import type { Claim, Reading } from "../../src/reader/claim.ts";

/** A story with one thing wrong in it. */
export interface Mutant {
  readonly text: string;
  /** Where the wrong figure stands, in the mutant's own offsets; undefined when no single figure is wrong. */
  readonly at?: { readonly from: number; readonly to: number };
}

/** Every way a misprint can befall a story; `before` is the story of the session before, where there is one. */
export type Maker = (reading: Reading, before: Reading | undefined) => readonly Mutant[];

export type Chosen = (reading: Reading) => readonly Claim[];

/** The story with a claim's print put another way. */
export function reprinted({ text }: Reading, { offset, printed }: Claim, by: string): Mutant {
  const to = offset + by.length;
  return { text: text.slice(0, offset) + by + text.slice(offset + printed.length), at: { from: offset, to } };
}
