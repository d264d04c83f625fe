import type { Sentence } from "../sentence-reader.ts";

/** Whether the change at `at` is of no session as a whole; undefined where the rule has no say. */
export type SessionRule = (s: Sentence, at: number) => boolean | undefined;
