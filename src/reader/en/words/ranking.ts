import { wordSet } from "./word-set.ts";

/** What ranks shares among others, and says nothing of where they went. */
export const isRanking = wordSet("top", "biggest", "largest", "worst", "best", "leading");
