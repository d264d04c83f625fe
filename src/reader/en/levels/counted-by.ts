import type { Item } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";

const isExtreme = kindSet(W.high, W.low, W.intraday);

/**
 * "On a high basis, it was the highest since the 23rd (1,441.5 won)", "since Apr. 9 (1,487.6 won on an intraday basis)": days
 * are held against each other by how far each went, and not by where it closed.
 */
export function isCountedByExtremes({ items }: Sentence): boolean {
  return items.some((item, at) => item.kind === W.basis && at > 0 && isExtreme(items[at - 1] as Item));
}
