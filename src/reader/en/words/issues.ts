import type { Tokens } from "../../scanner.ts";
import { wordSet } from "./word-set.ts";

const isWord = wordSet(..."securities issues stocks shares counters equities scrips symbols tickers".split(" "));

/** A phrase that ends on what an exchange lists: "19 securities", "the listed stocks". */
export function isIssues(tokens: Tokens, { to }: { readonly to: number }): boolean {
  return isWord(tokens, to - 1);
}
