import type { Sentence } from "./sentence-reader.ts";
import * as W from "./word-class.ts";
import { wordSet } from "./word-set.ts";

/** Names that no table knows and that are no company's. */

const isRatio = wordSet("ratio", "ratios", "yield", "bond", "bonds", "bill", "bills", "note", "notes");

/** In stories of markets abroad only: labels of a table's lines. */
const NO_SHARES = new Set(["Percentage Day Change", "Day Change", "Change", "Y-T-D", "YTD"]);

/** In any story: lands and their institutions, and goods by names that look like a company's. */
export const NO_COMPANIES: ReadonlySet<string> = new Set([
  "West Texas Intermediate",
  "United States",
  "United Kingdom",
  "European Union",
  "Federal Reserve",
  // The exchanges of India, Nairobi and Lagos go by it.
  "NSE",
]);

export function isNoShare({ items, story }: Sentence, at: number, name: string): boolean {
  const noun = items[at + 1];
  if (NO_SHARES.has(name)) return true;
  return name.length === 1 || (noun !== undefined && noun.kind !== W.quantity && isRatio(story.tokens, noun.from));
}
