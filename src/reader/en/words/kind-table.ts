import type { Item } from "../phrases/item.ts";
import * as W from "./word-class.ts";

/** Marks kinds with 1 in a table of all, for questions that are asked of every phrase. */
export function kindTable(...kinds: readonly number[]): Uint8Array {
  const table = new Uint8Array(W.other + 1);
  for (const kind of kinds) table[kind] = 1;
  return table;
}

/** The same as a question: is the phrase there, and of one of these kinds? */
export function kindSet(...kinds: readonly number[]): (item: Item | undefined) => boolean {
  const table = kindTable(...kinds);
  return (item) => item !== undefined && table[item.kind] === 1;
}

/** Rules by the kind of phrase they are for, several lists as one: a look-up in place of a long switch. */
export function ruleTable<Rule>(
  ...lists: readonly (readonly (readonly [kind: number, rule: Rule])[])[]
): (Rule | undefined)[] {
  const table = new Array<Rule | undefined>(W.other + 1).fill(undefined);
  for (const list of lists) for (const [kind, rule] of list) table[kind] = rule;
  return table;
}
