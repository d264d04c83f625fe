import type { FileRefusal, Resembled } from "../market/file-refusal.ts";

/** What became of a file that was handed in. */
export interface Landing {
  readonly id: string;
  readonly name: string;
  state: "waiting" | "working" | "done" | "refused" | "failed";
  step?: string;
  rows?: number;
  added?: number;
  unchanged?: number;
  superseded?: number;
  source?: string;
  setAside?: Readonly<Record<string, number>>;
  newColumns?: readonly string[];
  /** Why it was not taken: a code, the English sentence, and what sources it resembles. */
  code?: string;
  message?: string;
  couldBe?: readonly Resembled[];
  why?: FileRefusal;
  /** By market, the latest session that came with it, or else the latest there is. */
  sessions?: Readonly<Record<string, string>>;
}
