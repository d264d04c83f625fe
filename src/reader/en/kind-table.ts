import * as W from "./word-class.ts";

/** Marks kinds with 1 in a table of all, for questions that are asked of every phrase. */
export function kindTable(...kinds: readonly number[]): Uint8Array {
  const table = new Uint8Array(W.other + 1);
  for (const kind of kinds) table[kind] = 1;
  return table;
}
