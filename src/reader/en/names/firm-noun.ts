import { isCapital, LITERAL, MARK, type Tokens, WORD } from "../../scanner.ts";
import { kindTable } from "../words/kind-table.ts";
import { isPercentAt, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isKindOfFirm } from "./firm-kind.ts";
import { isFirmTrade } from "./name-shape.ts";

/** Words of another meaning that go on with a name. */

const isReinsurer = wordSet("re");

/** What stocks do in a headline: "Korean Shares Down 2 Percent". */
const ACTS = kindTable(W.direction, W.move, W.moving, W.moveNoun, W.close, W.open, W.touch, W.copula, W.trade);

/** "Tokyo Stock Exchange": the word after the place is capital and goes on. */
export function isExchange(tokens: Tokens, at: number): boolean {
  return (
    wordClass(tokens, at) === W.shareUnit &&
    at + 1 < tokens.count &&
    tokens.kind[at + 1] === WORD &&
    ACTS[wordClass(tokens, at + 1)] !== 1 &&
    // "Moscow Stock Market Falls 9%": a headline's capitals.
    wordClass(tokens, at + 1) !== W.marketNoun &&
    isCapital(tokens, at + 1)
  );
}

/** "British American Tobacco": two places before a trade. */
export function isTrade(tokens: Tokens, at: number): boolean {
  return wordClass(tokens, at) === W.place && wordClass(tokens, at + 1) === W.sector && isCapital(tokens, at + 1);
}

const isLink = wordSet(
  ..."meanwhile elsewhere however separately similarly conversely likewise overall today yesterday earlier major supermajor heavyweight giant peer".split(
    " ",
  ),
);

function isBP(tokens: Tokens, at: number): boolean {
  return (
    tokens.text.startsWith("BP", tokens.start[at]) && (tokens.end[at] as number) === (tokens.start[at] as number) + 2
  );
}

const isOverseas = wordSet("overseas");

const ENDS_NAME: ReadonlySet<number> = new Set([40, 41, 44]);

/** A verb, "and", a comma or a bracket stands there. */
function endsBefore(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] === MARK) return ENDS_NAME.has(tokens.code[at] as number);
  const kind = wordClass(tokens, at);
  return kind === W.and || (kind >= 0 && ACTS[kind] === 1);
}

const isFinishing = wordSet("finishing");
const isMills = wordSet("mills", "industries", "works");

const isGrowth = wordSet("growth");
const isFund = wordSet("fund", "trust", "partners");

/** "Israel Discount Bank", "Swiss Re": words of another meaning that go on with a name. */
export function isFirmNoun(tokens: Tokens, at: number): boolean {
  // "Re 1" is a rupee, "Swiss Re 2 percent" what a company moved by.
  if (isReinsurer(tokens, at)) return tokens.kind[at + 1] !== LITERAL || isPercentAt(tokens, at + 2);
  // "Aker BP", and neither "Rival BP" nor "Meanwhile BP".
  if (wordClass(tokens, at) === W.basis)
    return isBP(tokens, at) && !isKindOfFirm(tokens, at - 1) && !isLink(tokens, at - 1);
  // "China Overseas fell": with nobody behind it who would be from overseas.
  if (isOverseas(tokens, at)) return isCapital(tokens, at) && endsBefore(tokens, at + 1);
  // "Pepper Finishing Mills".
  if (isFinishing(tokens, at)) return isCapital(tokens, at) && isMills(tokens, at + 1) && isCapital(tokens, at + 1);
  // "Pepper Growth Fund".
  if (isGrowth(tokens, at)) return isCapital(tokens, at) && isFund(tokens, at + 1) && isCapital(tokens, at + 1);
  return wordClass(tokens, at) === W.moveNoun && isFirmTrade(tokens, at + 1) && isCapital(tokens, at + 1);
}
