import { HYPHEN, isCapital, LITERAL, POSSESSIVE, type Tokens } from "../../scanner.ts";
import { isPluralNoun } from "../names/name-end.ts";
import { isTradeIt } from "../names/name-shape.ts";
import { isCents } from "../numbers/currency-mark.ts";
import { kindTable } from "../words/kind-table.ts";
import { isPercentAt, markAt, wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isCloseWord = wordSet("close");
const isVery = wordSet("very", "so", "too", "quite", "extremely", "dangerously", "perilously", "tantalizingly");
const isStart = wordSet("start");
const isKicked = wordSet("kicked");
const isOff = wordSet("off");
const isWrap = wordSet("wrap");
const isUp = wordSet("up");
const isPulled = wordSet("pulled");
const isBack = wordSet("back");
const isCap = wordSet("cap");
const isMarket = wordSet("market");
const isM = wordSet("m");

/** A noun before its owner or its verb. */
function isCapNoun(tokens: Tokens, at: number): boolean {
  const next = wordClass(tokens, at + 1);
  const ends = next === W.of || next === W.copula || next === W.move || next === W.have || next === W.to;
  // "The m-cap of all firms".
  const short = tokens.code[at - 1] === HYPHEN && isM(tokens, at - 2);
  return (isMarket(tokens, at - 1) || short) && ends;
}

const isTook = wordSet("took");
const isIn = wordSet("in");
const isResidents = wordSet("residents");
const isNon = wordSet("non");
const isOld = wordSet("old");
const IS_BEATEN = kindTable(W.record, W.high, W.low);
const isEnd = wordSet("end", "bound", "limit");
const isUpper = wordSet("upper", "lower");

/** The class of a word that is a phrase by itself, by the words right around it. */
export function kindAlone(tokens: Tokens, at: number, kind: number): number {
  // "Very close to the level".
  if (kind === W.close && isCloseWord(tokens, at) && isVery(tokens, at - 1)) return W.plain;
  // "The upper end of its band".
  if (kind === W.close && isEnd(tokens, at) && isUpper(tokens, at - 1)) return W.stake;
  // "Kicked off 2026 trading": nothing is off.
  if (kind === W.direction && isOff(tokens, at) && isKicked(tokens, at - 1)) return W.plain;
  // "Kicked off the session at ...", and not "the year with a gain".
  if (
    kind === W.open &&
    isKicked(tokens, at) &&
    !(isOff(tokens, at + 1) && isAtNear(tokens, at + 2)) &&
    !isDayKicked(tokens, at + 2)
  )
    return W.plain;
  // "Just below this year's top of 1,473.5".
  if (kind === W.pass && isTop(tokens, at) && tokens.code[at - 1] === POSSESSIVE && wordClass(tokens, at + 1) === W.of)
    return W.high;
  // "To wrap up the session at ...".
  if (kind === W.close && isWrap(tokens, at) && !isUp(tokens, at + 1)) return W.plain;
  // "Pulled back 61.12 points": no trade.
  if (kind === W.trade && isPulled(tokens, at) && isBack(tokens, at + 1)) return W.move;
  // "Got off to a strong start at 2,560.04", "to a hopeful start with a gain of 1.36 percent": elsewhere no opening.
  if (kind === W.open && isStart(tokens, at) && !isLevelOrGain(tokens, at + 1)) return W.plain;
  // "The market cap of the KOSPI", and not "top market cap Pepper", "large-cap stocks".
  if (kind === W.cap && isCap(tokens, at) && !isCapNoun(tokens, at)) return W.plain;
  // "Foreigners took in ...", "took a net 512 billion won": bought.
  if (kind === W.trade && isTook(tokens, at) && !isIn(tokens, at + 1) && wordClass(tokens, at + 2) !== W.net)
    return W.plain;
  // "Non-residents".
  if (kind === W.group && isResidents(tokens, at) && !isNon(tokens, at - 2)) return W.plain;
  // "Scaled back its plans".
  if (kind === W.touch && isScaled(tokens, at) && wordClass(tokens, at + 1) !== W.article) return W.plain;
  // "The old record", "the old high".
  if (kind === W.previous && isOld(tokens, at) && IS_BEATEN[wordClass(tokens, at + 1)] !== 1) return W.plain;
  // "Last bid at 8.53%": where it stands now.
  if (kind === W.previous && isLast(tokens, at) && isQuoted(tokens, at + 1) && wordClass(tokens, at - 1) !== W.article)
    return W.plain;
  // "With the former closing at 3,412, while the latter ...".
  // "Came out last with a fall of 8.2 percent": the last of a list.
  if (kind === W.previous && isLast(tokens, at) && isWith(tokens, at + 1)) return W.plain;
  if (kind === W.previous && isFormer(tokens, at) && isVerbal[wordClass(tokens, at + 1)] === 1) return W.plain;
  // "Their liquidity needs", "the can maker": nothing meant to come.
  if (kind === W.modal && isNoModal(tokens, at)) return W.plain;
  // "Pepper putting on 43 cents", "Salt finding 26 cents", and not "putting it below ...".
  if (kind === W.moving && isFind(tokens, at) && !isFound(tokens, at + 1)) return W.plain;
  // "The counter fell to $1.28", and not "over the counter", "to counter inflation".
  if (kind === W.shareUnit && isCounter(tokens, at) && !isTheOne(tokens, at)) return W.plain;
  // "The top gainers were Pepper (up at 20.00)": nothing is passed.
  if (kind === W.pass && isTop(tokens, at) && isRank(tokens, at)) return W.plain;
  // "Pepper parted with 3 percent", and not "with its chief executive".
  if (kind === W.move && isParted(tokens, at) && !(isWith(tokens, at + 1) && isAmountAt(tokens, at + 2)))
    return W.plain;
  // "Had given up 29.7 points", and not "given a target", "given up to 30 points".
  if (kind === W.move && isGiven(tokens, at) && !(isUp(tokens, at + 1) && wordClass(tokens, at + 2) !== W.to))
    return W.plain;
  // "21 stayed put": nothing was put on.
  if (kind === W.move && isPut(tokens, at) && isStayed(tokens, at - 1)) return W.plain;
  if (kind === W.it && isTradeIt(tokens, at)) return W.sector;
  // "Ahead of the meeting" leads nowhere.
  if (kind === W.direction && wordValue(tokens, at) !== 0 && wordClass(tokens, at + 1) === W.of) return W.plain;
  if (kind === W.currencyNoun && wordValue(tokens, at) === 1 && !isOfMoney(tokens, at)) return W.plain;
  // "Chipmakers like Pepper and Salt": such as these.
  if (kind === W.preposition && isLike(tokens, at) && isPluralNoun(tokens, at - 1) && isCapital(tokens, at + 1))
    return W.as;
  // "Sailed through 6,300": past it, and neither "broke through 6,300", which says so, nor "through 2025".
  if (
    kind === W.preposition &&
    isThrough(tokens, at) &&
    isLevelAt(tokens, at + 1) &&
    wordClass(tokens, at - 1) === W.plain
  )
    return W.above;
  // "Beyond the DAX, the broader HDAX rose": and no level that is passed.
  if (kind === W.above && isCapital(tokens, at) && wordClass(tokens, at + 1) === W.article) return W.preposition;
  // "The foreign exchange market": nobody who buys.
  if (kind === W.groupAdjective && isExchange(tokens, at + 1)) return W.plain;
  // "Retail (-0.88%)": a trade, where no amount stands in the brackets.
  if (kind === W.groupAdjective && isRetail(tokens, at) && isPercentInBrackets(tokens, at + 1)) return W.sector;
  return kind;
}

const isThrough = wordSet("through");

/** A number in thousands with its comma. */
function isLevelAt({ kind, text, start, end }: Tokens, at: number): boolean {
  if (kind[at] !== LITERAL) return false;
  const to = end[at] as number;
  return to - (start[at] as number) > 4 && text.charCodeAt(to - 4) === COMMA;
}

const isLast = wordSet("last");
const isQuoted = wordSet("bid", "quoted", "offered");

const isLike = wordSet("like");
const isGiven = wordSet("given");
const isPut = wordSet("put");
const isStayed = wordSet("stayed", "staying", "remained");

/** "At 2,560.04", "with a gain". */
function isLevelOrGain(tokens: Tokens, at: number): boolean {
  if (wordClass(tokens, at) === W.at) return true;
  return isWith(tokens, at) && wordClass(tokens, at + 1) === W.article && wordClass(tokens, at + 2) === W.moveNoun;
}

const isRetail = wordSet("retail");

/** An opening bracket, and a percentage with or without its sign. */
function isPercentInBrackets(tokens: Tokens, at: number): boolean {
  if (markAt(tokens, at) !== BRACKET) return false;
  for (let next = at + 1; next < at + 4; next++)
    if (tokens.kind[next] === LITERAL) return isPercentAt(tokens, next + 1);
  return false;
}

const BRACKET = 40;

/** "The session at", "trading at". */
/** "Kicked off the day 0.4 percent lower at", "the session 9.2 points higher". */
function isDayKicked(tokens: Tokens, at: number): boolean {
  const span = wordClass(tokens, at) === W.article ? at + 1 : at;
  return wordClass(tokens, span) === W.span && wordValue(tokens, span) === 1;
}

function isAtNear(tokens: Tokens, at: number): boolean {
  return [0, 1, 2, 3].some((step) => wordClass(tokens, at + step) === W.at);
}

const isCounter = wordSet("counter", "scrip");

/** Behind its article, and before its verb: "the counter fell", "the counter, which ...". */
function isTheOne(tokens: Tokens, at: number): boolean {
  const before = wordClass(tokens, at - 1);
  // "The property counter".
  if (before !== W.article && before !== W.sector) return false;
  const next = wordClass(tokens, at + 1);
  if (next === W.move || next === W.copula || next === W.close || next === W.have || next === W.who) return true;
  return markAt(tokens, at + 1) === COMMA && wordClass(tokens, at + 2) === W.who;
}

const COMMA = 44;

const isTop = wordSet("top");

/** Behind an article, or a sentence's first word before a noun. */
function isRank(tokens: Tokens, at: number): boolean {
  if (wordClass(tokens, at - 1) === W.article) return true;
  const next = wordClass(tokens, at + 1);
  // "Pepper and top carmaker Salt".
  if (wordClass(tokens, at - 1) === W.and) return next === W.plain && !isCapital(tokens, at + 1);
  return isCapital(tokens, at) && (next === W.plain || next === W.breadth || next === W.volume);
}

const isParted = wordSet("parted");
const isWith = wordSet("with");

/** A number, or the mark of a money and a number. */
function isAmountAt(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === LITERAL || (markAt(tokens, at) >= 0 && tokens.kind[at + 1] === LITERAL);
}

const isScaled = wordSet("scaled", "scaling");
const isFormer = wordSet("former");
const isVerbal = kindTable(W.move, W.moving, W.close, W.touch, W.copula, W.have);
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
  return isMoney[wordClass(tokens, amount + 1)] === 1 || isCents(tokens, amount + 1);
}

const isExchange = wordSet("exchange");
const isLocal = wordSet("local");
const isThe = wordSet("the");

/** "The local unit", "the Thai unit": the money there, and not "the Thai unit of Pepper", "its Indian unit". */
function isOfMoney(tokens: Tokens, at: number): boolean {
  if (isLocal(tokens, at - 1)) return true;
  if (wordClass(tokens, at - 1) !== W.place || !isThe(tokens, at - 2)) return false;
  const next = wordClass(tokens, at + 1);
  return next !== W.of && markAt(tokens, at + 1) !== COMMA;
}
