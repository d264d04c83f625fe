import { isCapital, LITERAL, type Tokens } from "../../scanner.ts";
import { isCents } from "../numbers/currency-mark.ts";
import { wayOfAmount } from "../numbers/way-of-amount.ts";
import { kindTable } from "../words/kind-table.ts";
import { isPercentAt, markAt, wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Verbs that are phrases by themselves, and mean another thing beside some words. */

const isCloseWord = wordSet("close");
const isVery = wordSet("very", "so", "too", "quite", "extremely", "dangerously", "perilously", "tantalizingly");
const isStart = wordSet("start");
const isKicked = wordSet("kicked", "kicking", "kicks");
const isOff = wordSet("off");
const isWrap = wordSet("wrap");
const isUp = wordSet("up");
const isPulled = wordSet("pulled", "pulling");
const isBack = wordSet("back");
const isTook = wordSet("took");
const isIn = wordSet("in");
const isEnd = wordSet("end", "bound", "limit");
const isUpper = wordSet("upper", "lower");

/** The class that a word of one kind has instead, by the words right around it; undefined where it keeps its own. */
export type LoneRule = (tokens: Tokens, at: number) => number | undefined;

export const close: LoneRule = (tokens, at) => {
  // "Very close to the level".
  if (isCloseWord(tokens, at) && isVery(tokens, at - 1)) return W.plain;
  // "The upper end of its band".
  if (isEnd(tokens, at) && isUpper(tokens, at - 1)) return W.stake;
  // "To wrap up the session at ...".
  return isWrap(tokens, at) && !isUp(tokens, at + 1) ? W.plain : undefined;
};

export const direction: LoneRule = (tokens, at) => {
  // "Kicked off 2026 trading": nothing is off.
  if (isOff(tokens, at) && isKicked(tokens, at - 1)) return W.plain;
  // "Ahead of the meeting" leads nowhere.
  return wordValue(tokens, at) !== 0 && wordClass(tokens, at + 1) === W.of ? W.plain : undefined;
};

export const open: LoneRule = (tokens, at) => {
  // "Kicked off the session at ...", and not "the year with a gain".
  const opened = (isOff(tokens, at + 1) && isAtNear(tokens, at + 2)) || isDayKicked(tokens, at + 2);
  if (isKicked(tokens, at) && !opened) return W.plain;
  // "Got off to a strong start at 2,560.04", "to a hopeful start with a gain of 1.36 percent": elsewhere no opening.
  return isStart(tokens, at) && !isLevelOrGain(tokens, at + 1) ? W.plain : undefined;
};

export const trade: LoneRule = (tokens, at) => {
  // "Pulled back 61.12 points": no trade.
  if (isPulled(tokens, at) && isBack(tokens, at + 1)) return W.move;
  // "Took on 51.4 points".
  if (isTook(tokens, at) && wayOfAmount(tokens, at) !== 0) return W.move;
  // "Foreigners took in ...", "took a net 512 billion won": bought.
  const took = isTook(tokens, at) && !isIn(tokens, at + 1) && wordClass(tokens, at + 2) !== W.net;
  return took ? W.plain : undefined;
};

const isFresh = wordSet(..."new fresh record all-time lifetime peaks highs".split(" "));

/** "Scaled back its plans", and not "scaled fresh highs". */
export const touch: LoneRule = (tokens, at) =>
  isScaled(tokens, at) && wordClass(tokens, at + 1) !== W.article && !isFresh(tokens, at + 1) ? W.plain : undefined;

/** "Their liquidity needs", "the can maker": nothing meant to come. */
export const modal: LoneRule = (tokens, at) => (isNoModal(tokens, at) ? W.plain : undefined);

/** "Pepper putting on 43 cents", "Salt finding 26 cents", and not "putting it below ...". */
export const moving: LoneRule = (tokens, at) => {
  // "Pepper hiking 2.1 percent", and not "hiking rates".
  if (isHike(tokens, at)) return tokens.kind[at + 1] === LITERAL ? undefined : W.plain;
  return isFind(tokens, at) && !isFound(tokens, at + 1) ? W.plain : undefined;
};

const isHike = wordSet("hiking");

export const move: LoneRule = (tokens, at) => {
  // "Pepper parted with 3 percent", and not "with its chief executive".
  if (isParted(tokens, at)) return isWith(tokens, at + 1) && isAmountAt(tokens, at + 2) ? undefined : W.plain;
  // "Had given up 29.7 points", and not "given a target", "given up to 30 points".
  if (isGiven(tokens, at)) return isUp(tokens, at + 1) && wordClass(tokens, at + 2) !== W.to ? undefined : W.plain;
  // "21 stayed put": nothing was put on.
  return isPut(tokens, at) && isStayed(tokens, at - 1) ? W.plain : undefined;
};

const isGiven = wordSet("given");
const isPut = wordSet("put");
const isStayed = wordSet("stayed", "staying", "remained");

/** "At 2,560.04", "with a gain". */
function isLevelOrGain(tokens: Tokens, at: number): boolean {
  if (wordClass(tokens, at) === W.at) return true;
  return isWith(tokens, at) && wordClass(tokens, at + 1) === W.article && wordClass(tokens, at + 2) === W.moveNoun;
}

/** "Kicked off the day 0.4 percent lower at", "the session 9.2 points higher". */
function isDayKicked(tokens: Tokens, at: number): boolean {
  const span = wordClass(tokens, at) === W.article ? at + 1 : at;
  return wordClass(tokens, span) === W.span && wordValue(tokens, span) === 1;
}

/** "The session at", "trading at". */
function isAtNear(tokens: Tokens, at: number): boolean {
  return [0, 1, 2, 3].some((step) => wordClass(tokens, at + step) === W.at);
}

const isParted = wordSet("parted");
const isWith = wordSet("with");

/** A number, or the mark of a money and a number. */
function isAmountAt(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === LITERAL || (markAt(tokens, at) >= 0 && tokens.kind[at + 1] === LITERAL);
}

const isScaled = wordSet("scaled", "scaling");
const isLikely = wordSet("likely");
const isNeeds = wordSet("needs");
const isCan = wordSet("can", "must");
const isIf = wordSet("if");
const isEven = wordSet("even");
const isAnything = wordSet("anything", "only");

/** "Needs" without its "to", and what an article or a capital stands before. */
function isNoModal(tokens: Tokens, at: number): boolean {
  if (isNeeds(tokens, at)) return wordClass(tokens, at + 1) !== W.to;
  if (isLikely(tokens, at)) return wordClass(tokens, at + 1) !== W.to;
  // "Even if foreigners bought", "if anything": what was.
  if (isIf(tokens, at)) return isEven(tokens, at - 1) || isAnything(tokens, at + 1);
  return isCan(tokens, at) && (wordClass(tokens, at - 1) === W.article || isCapital(tokens, at));
}

const isFind = wordSet("putting", "finding");
const isOn = wordSet("on");

const isMoney = kindTable(W.minor, W.money, W.won, W.dollar);

/** What is found, or put on, is an amount of money. */
function isFound(tokens: Tokens, at: number): boolean {
  const amount = isOn(tokens, at) ? at + 1 : at;
  if (markAt(tokens, amount) >= 0) return tokens.kind[amount + 1] === LITERAL;
  if (tokens.kind[amount] !== LITERAL && wordClass(tokens, amount) !== W.numeral) return false;
  const unit = wordClass(tokens, amount + 1);
  // "Putting on 2.3 percent", "putting on 14 points".
  if (isOn(tokens, at) && (unit === W.per || unit === W.point || isPercentAt(tokens, amount + 1))) return true;
  return isMoney[unit] === 1 || isCents(tokens, amount + 1);
}
