import { type Item, itemAt, kindAt, type Subject } from "./item.ts";
import type { Sentence } from "./sentence-reader.ts";
import * as S from "./subject-kind.ts";
import * as U from "./unit-kind.ts";
import * as W from "./word-class.ts";
import { wordSet } from "./word-set.ts";

/** Names that no table knows and that are no company's. */

/** "The 2-year TB", "the 3-year Treasury Bill (TB)": no stock has years. */
export function isBondPaper(items: readonly Item[], at: number, printed: Subject): boolean {
  if (printed.value !== -1 || printed.kind !== S.stock) return false;
  const bond = kindAt(items, at - 1) === W.openBracket ? at - 3 : at - 1;
  const { quantity } = itemAt(items, kindAt(items, bond) === W.bond ? bond - 1 : bond) ?? {};
  return quantity?.unit === U.duration && quantity.hyphened;
}

const isRatio = wordSet("ratio", "ratios", "yield", "bond", "bonds", "bill", "bills", "note", "notes");

/** Goods by names that look like a company's, and labels of a table's lines. */
const NO_SHARES = new Set(["West Texas Intermediate", "Percentage Day Change", "Day Change", "Change", "Y-T-D", "YTD"]);

export function isNoShare({ items, story }: Sentence, at: number, name: string): boolean {
  const noun = items[at + 1];
  if (NO_SHARES.has(name)) return true;
  return name.length === 1 || (noun !== undefined && noun.kind !== W.quantity && isRatio(story.tokens, noun.from));
}
