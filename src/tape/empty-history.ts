import type { History } from "../facts/history.ts";

/** A history that knows nothing: a tape before its first ingest. */
export function emptyHistory(): History {
  return { sessions: () => [], scopes: () => [], closes: () => undefined, recordCloses: () => undefined };
}
