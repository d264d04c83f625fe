import { type Tokens, WORD } from "../../scanner.ts";
import { wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Trades that only the word "sector" behind them tells to be some. */

const isSector = wordSet("sector");
const isNoTrade = wordSet(
  ..."public private corporate household external informal formal rural state government whole entire broader broad wider worst best top key".split(
    " ",
  ),
  ..."only first second third other same latter former this that new old big biggest largest smallest main major leading growth said nonprofit single".split(
    " ",
  ),
);

/** "The tourism sector fell 1.2 percent": whatever the word is, a trade. */
export function isTradeBySector(tokens: Tokens, at: number): boolean {
  if (!isSector(tokens, at + 1) || isNoTrade(tokens, at) || tokens.kind[at] !== WORD) return false;
  const before = wordClass(tokens, at - 1);
  return (before === W.article || before === W.and) && !isAdjective(tokens, at);
}

/** "Hit", "hardest", "performing" and "favoured" tell which sector, and none of them what it makes. */
function isAdjective({ end, text }: Tokens, at: number): boolean {
  const to = end[at] as number;
  return text.endsWith("est", to) || text.endsWith("ing", to) || text.endsWith("ed", to) || text.endsWith("ive", to);
}

const isHolding = wordSet("holding");
const isFirms = wordSet("firms", "companies");
const isFirm = wordSet("firm");
const isCounter = wordSet("counter", "counters");

/** "Holding firms": a trade in Manila. */
export function isHoldingFirms(tokens: Tokens, at: number): boolean {
  if (!isHolding(tokens, at)) return false;
  // "The holding firm counter", "the holding firm and property counters".
  const next = wordClass(tokens, at + 2);
  const one = isFirm(tokens, at + 1) && (isCounter(tokens, at + 2) || next === W.sectorNoun || next === W.and);
  return isFirms(tokens, at + 1) || one;
}
