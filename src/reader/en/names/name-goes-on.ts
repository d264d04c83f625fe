import * as M from "../../mark-code.ts";
import { HYPHEN, isCapital, isTight, LITERAL, MARK, MINUS, POSSESSIVE, type Tokens } from "../../scanner.ts";
import { isPercentAt, wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isIndexNoun, isTradeIt, wordText } from "./name-shape.ts";

/** Words that a name in capitals may go on with. */

export const isCan = wordSet("can");
const isShortCap = wordSet("cap");
const isSize = wordSet("mid", "small", "large", "big", "micro", "mega", "market");

export function continuesName(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, at);
  return (
    kind === W.plain ||
    kind === W.sector ||
    kind === W.bond ||
    kind === W.stake ||
    kind === W.shareUnit ||
    kind === W.sectorNoun ||
    kind === W.trading ||
    kind === W.point ||
    kind === W.place ||
    // "United Overseas Bank".
    (kind === W.groupAdjective && (isCapital(tokens, at + 1) || isJoined(tokens, at + 1))) ||
    (kind === W.groupAdjective && isCapital(tokens, at) && endsName(tokens, at + 1)) ||
    // "Pepper Holdings Bhd", and no amount in Bahrain's dinars.
    (kind === W.money && isBerhad(tokens, at)) ||
    // "Union Cap".
    (kind === W.cap && isShortCap(tokens, at) && !isSize(tokens, at - 1) && wordClass(tokens, at + 1) !== W.of) ||
    // "American Can".
    (kind === W.modal && isCan(tokens, at)) ||
    // "Kinross Gold".
    kind === W.commodity ||
    // "Capital One Financial", "Channel Nine".
    (kind === W.numeral && wordValue(tokens, at) > 0) ||
    // "AVIC International Holding HK Ltd", "the BSE IT index".
    (kind === W.money &&
      (tokens.end[at] as number) - (tokens.start[at] as number) === 2 &&
      isCapital(tokens, at + 1)) ||
    // "Canal Plus".
    (isPlus(tokens, at) && isCapital(tokens, at)) ||
    // "Ping An Insurance".
    (kind === W.article && isAn(tokens, at) && isCapital(tokens, at - 1)) ||
    isTradeIt(tokens, at) ||
    // "Diligent Board Member Services".
    (kind === W.marketNoun && isBoard(tokens, at) && isCapital(tokens, at + 1) && !isIndexNoun(tokens, at + 1)) ||
    // "The Total Return Index".
    (kind === W.yield && wordClass(tokens, at + 1) === W.marketNoun)
  );
}

/** "Pepper Retail rose", "Salt Offshore (up 2.1%)": what a firm did, or a mark, behind the last word of its name. */
function endsName(tokens: Tokens, at: number): boolean {
  const sign = tokens.code[at];
  const number = tokens.kind[at] === MARK && (sign === HYPHEN || sign === MINUS) ? at + 1 : at;
  // "Pepper Retail 1.3 percent", "Salt Offshore -2.1%".
  if (tokens.kind[number] === LITERAL && isPercentAt(tokens, number + 1)) return true;
  if (tokens.kind[at] === MARK) return NAME_ENDS.has(sign as number);
  return DOES.has(wordClass(tokens, at)) && !isCapital(tokens, at);
}

const NAME_ENDS = new Set([44, 40, POSSESSIVE]);
const DOES: ReadonlySet<number> = new Set([
  W.move,
  W.copula,
  W.close,
  W.direction,
  W.moving,
  W.shareUnit,
  W.with,
  W.and,
]);

function isBerhad(tokens: Tokens, at: number): boolean {
  return wordText(tokens, at) === "Bhd" && !(tokens.kind[at + 1] === LITERAL && isTight(tokens, at + 1));
}

const isAn = wordSet("an");
const isBoard = wordSet("board");
const isPlus = wordSet("plus");

/** "Offshore & Shipbuilding". */
function isJoined(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === MARK && tokens.code[at] === M.ampersand && isCapital(tokens, at + 1);
}

/** "Hyundai P&C": one letter, "&" and another behind a name, whatever the first letter stands for elsewhere. */
export function isLetterPair(tokens: Tokens, at: number): boolean {
  if ((tokens.end[at] as number) - (tokens.start[at] as number) !== 1) return false;
  return isJoined(tokens, at + 1) && isTight(tokens, at + 1) && isTight(tokens, at + 2);
}
