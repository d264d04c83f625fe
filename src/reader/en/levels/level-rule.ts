import type { Sentence } from "../sentence-reader.ts";

/** A level of a session; `other` where one is touched and nothing says which way. */
export type Level = "close" | "open" | "high" | "low" | "other";

/** Which level the number at `at` is; undefined where the rule has no say. */
export type LevelRule = (s: Sentence, at: number) => Level | undefined;

/** The session's extreme on the side that the index moved to. */
export function extremeOf(way: number): "high" | "low" {
  return way < 0 ? "low" : "high";
}
