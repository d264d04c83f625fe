import type { Entry } from "../clause.ts";

/** An entry of a kind, of nobody yet and without figures. */
export function newEntry(kind: number): Entry {
  return { kind, names: [], drafts: [], each: false, particle: 0, partial: false };
}
