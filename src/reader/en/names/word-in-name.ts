import * as M from "../../mark-code.ts";
import { HYPHEN, isCapital, isTight, LITERAL, MARK, type Tokens, WORD } from "../../scanner.ts";
import { wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isSuffix, joinsPartners } from "./name-end.ts";
import { isFirmTrade } from "./name-shape.ts";
import { isMotionInName } from "./worded-name.ts";

/** Words of the market that are part of a name where they stand, and what tells so. */

/** "The five-thousand-pi": a number in words with a plain one hyphened to it. */
export function isNickname(tokens: Tokens, at: number, to: number): boolean {
  if (at + 1 >= to || tokens.code[at] !== HYPHEN || tokens.kind[at + 1] !== WORD) return false;
  return isTight(tokens, at) && isTight(tokens, at + 1) && wordClass(tokens, at + 1) === W.plain;
}

export function isLetterOfName(tokens: Tokens, at: number): boolean {
  const single = (tokens.end[at] as number) - (tokens.start[at] as number) === 1;
  // "K-Electric", "B&M European".
  const joint = tokens.code[at + 1];
  const hyphen = (joint === HYPHEN || joint === M.ampersand) && isTight(tokens, at + 1) && isTight(tokens, at + 2);
  return single && hyphen && isCapital(tokens, at) && tokens.kind[at - 1] !== LITERAL && isCapital(tokens, at + 2);
}

const isOld = wordSet("old");

/** "Old Mutual", "Industries Qatar": words of another meaning that begin a name. */
export function beginsName(tokens: Tokens, at: number, kind: number): boolean {
  if (kind === W.previous) return isOldName(tokens, at);
  // "St George".
  if (kind === W.ordinal) return isSaint(tokens, at);
  // ", Top Pepper rose", ", AT Pepper eased".
  if (kind === W.pass || kind === W.at) return isListedWord(tokens, at, kind);
  // "Can-One", "Can Fin Homes".
  if (kind === W.modal) return isCan(tokens, at) && isCapital(tokens, at);
  if (kind === W.move) return isMotionInName(tokens, at);
  // "Trade Pepper Limited", and no headline's "Trade Thin".
  if (kind === W.trading)
    return (
      isCapital(tokens, at) &&
      isCapital(tokens, at + 1) &&
      wordClass(tokens, at + 1) === W.plain &&
      isLimited(tokens, at + 2)
    );
  // "Discount Bank".
  if (kind === W.moveNoun)
    return (
      isCapital(tokens, at) && isCapital(tokens, at + 1) && (isFirmTrade(tokens, at + 1) || isMotionInName(tokens, at))
    );
  if (kind !== W.sectorNoun || !isCapital(tokens, at) || wordClass(tokens, at + 1) !== W.place) return false;
  return isCapital(tokens, at + 1) && tokens.code[at + 2] !== HYPHEN;
}

const isLimited = wordSet("limited", "ltd", "plc", "co", "corp");

const isSt = wordSet("st");

function isSaint(tokens: Tokens, at: number): boolean {
  const joined = isTight(tokens, at) && tokens.kind[at - 1] === LITERAL;
  return (
    isSt(tokens, at) &&
    !joined &&
    isCapital(tokens, at) &&
    isCapital(tokens, at + 1) &&
    wordClass(tokens, at + 1) === W.plain
  );
}

const isWorldwide = wordSet("world", "global");

/** "Global Shares rose", "World stocks fell": of no company. */
export function isWorldStocks(tokens: Tokens, at: number): boolean {
  return isWorldwide(tokens, at) && wordClass(tokens, at + 1) === W.shareUnit;
}

const isQ = wordSet("q");

/** "Q1": a part of a year. */
export function isQuarter(tokens: Tokens, at: number): boolean {
  if (!isQ(tokens, at) || tokens.kind[at + 1] !== LITERAL || !isTight(tokens, at + 1)) return false;
  return (tokens.end[at + 1] as number) === (tokens.start[at + 1] as number) + 1;
}

const isTop = wordSet("top");

/** Behind a comma or "and", before a word in capitals that means nothing else: a name of a list. */
function isListedWord(tokens: Tokens, at: number, kind: number): boolean {
  const written = kind === W.at ? tokens.text.startsWith("AT", tokens.start[at]) : isTop(tokens, at);
  if (!written || !isCapital(tokens, at) || at === 0) return false;
  // "Heavyweights Top Pepper rose", "both Top Pepper and Salt": behind a word in small letters, before what it did.
  const named = tokens.kind[at - 1] === WORD && !isCapital(tokens, at - 1) && DOES.has(wordClass(tokens, at + 2));
  const listed = tokens.code[at - 1] === M.comma || wordClass(tokens, at - 1) === W.and || named;
  return listed && wordClass(tokens, at + 1) === W.plain && tokens.kind[at + 1] === WORD && isCapital(tokens, at + 1);
}

const isCan = wordSet("can");

function isOldName(tokens: Tokens, at: number): boolean {
  return (
    isOld(tokens, at) && isCapital(tokens, at) && isCapital(tokens, at + 1) && wordClass(tokens, at + 1) === W.plain
  );
}

export function isShort(tokens: Tokens, at: number): boolean {
  return (tokens.end[at] as number) - (tokens.start[at] as number) === 2;
}

const isNoMiner = wordSet("price", "prices", "spot", "producers", "jewellery", "reserves");

export function isNameOfMiner(tokens: Tokens, at: number): boolean {
  if (!isCapital(tokens, at) || !isCapital(tokens, at + 1) || wordClass(tokens, at + 1) !== W.plain) return false;
  return isOre(tokens, at) && !isNoMiner(tokens, at + 1);
}

const isOre = wordSet("gold", "silver", "copper", "platinum", "palladium", "lumber", "cocoa");
export const isRetailers = wordSet("retailers");

export function buysNext(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, wordClass(tokens, at) === W.and ? at + 1 : at);
  return kind === W.trade || kind === W.group || kind === W.groupAdjective || kind === W.net;
}

const isBlue = wordSet("blue");

export function isAfterBlue(tokens: Tokens, at: number): boolean {
  const before = tokens.code[at - 1] === HYPHEN && tokens.kind[at - 1] === MARK ? at - 2 : at - 1;
  return before >= 0 && isBlue(tokens, before);
}

const DOES = new Set<number>([W.move, W.moving, W.copula, W.close, W.direction]);

const isIndustry = wordSet("industry", "industries");
const BEHIND_FIRM: ReadonlySet<number> = new Set([W.and, W.copula, W.move, W.close]);

export function isNamedAfterTrade(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, at);
  if (kind === W.of) {
    // "Bank of the Philippine Islands".
    const name = wordClass(tokens, at + 1) === W.article ? at + 2 : at + 1;
    return name < tokens.count && isCapital(tokens, name);
  }
  if (joinsPartners(tokens, at)) return true;
  // "Steel & Tube fell": and no list of trades.
  if (tokens.code[at] === M.ampersand && tokens.kind[at] === MARK)
    return wordClass(tokens, at + 1) === W.plain && isCapital(tokens, at + 1) && DOES.has(wordClass(tokens, at + 2));
  // "Electrical Industries Co.".
  // And "Service Industries and Pepper fell", "Telecommunication Industry Electronics Co.".
  if (kind === W.sectorNoun) {
    const next = wordClass(tokens, at + 1);
    const goesOn = next === W.sector ? isIndustry(tokens, at) && isCapital(tokens, at + 1) : BEHIND_FIRM.has(next);
    return isCapital(tokens, at) && (isSuffix(tokens, at + 1) || (goesOn && isIndustry(tokens, at)));
  }
  return (kind === W.plain || kind === W.place) && isCapital(tokens, at);
}
