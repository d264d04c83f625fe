import * as M from "../../mark-code.ts";
import { HYPHEN, isCapital, LITERAL, POSSESSIVE, type Tokens } from "../../scanner.ts";
import { isPluralNoun } from "../names/name-end.ts";
import { isTradeIt } from "../names/name-shape.ts";
import { isHoldingFirms } from "../names/trade-by-sector.ts";
import { kindTable, ruleTable } from "../words/kind-table.ts";
import { isPercentAt, markAt, wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { close, direction, type LoneRule, modal, move, moving, open, touch, trade } from "./lone-verb.ts";

const isCap = wordSet("cap");
const isMarket = wordSet("market");
const isM = wordSet("m");

/** What may stand behind a market's cap and not behind a cap that ranks companies. */
const BEHIND_CAP = kindTable(W.of, W.copula, W.move, W.have, W.to, W.touch, W.pass, W.worth, W.above);

/** A noun before its owner, its verb or its amount: "market cap of", "market cap reached", "(market cap 20 trillion won)". */
function isCapNoun(tokens: Tokens, at: number): boolean {
  const bracketed = tokens.code[at - 2] === M.openBracket;
  const ends = BEHIND_CAP[wordClass(tokens, at + 1)] === 1 || (bracketed && isAmountAhead(tokens, at + 1));
  // "The m-cap of all firms".
  const short = tokens.code[at - 1] === HYPHEN && isM(tokens, at - 2);
  return (isMarket(tokens, at - 1) || short) && ends;
}

/** "20 trillion", ": 20 trillion". */
function isAmountAhead(tokens: Tokens, at: number): boolean {
  return tokens.kind[tokens.code[at] === M.colon ? at + 1 : at] === LITERAL;
}

const isResidents = wordSet("residents");
const isNon = wordSet("non");
const isOld = wordSet("old");

const IS_BEATEN = kindTable(W.record, W.high, W.low);

const pass: LoneRule = (tokens, at) => {
  if (!isTop(tokens, at)) return undefined;
  // "Just below this year's top of 1,473.5".
  if (tokens.code[at - 1] === POSSESSIVE && wordClass(tokens, at + 1) === W.of) return W.high;
  // "The top gainers were Pepper (up at 20.00)": nothing is passed.
  return isRank(tokens, at) ? W.plain : undefined;
};

/** "The market cap of the KOSPI", and not "top market cap Pepper", "large-cap stocks". */
const cap: LoneRule = (tokens, at) => (isCap(tokens, at) && !isCapNoun(tokens, at) ? W.plain : undefined);

/** "Non-residents". */
const group: LoneRule = (tokens, at) => (isResidents(tokens, at) && !isNon(tokens, at - 2) ? W.plain : undefined);

const previous: LoneRule = (tokens, at) => {
  const next = wordClass(tokens, at + 1);
  // "The old record", "the old high".
  if (isOld(tokens, at)) return IS_BEATEN[next] === 1 ? undefined : W.plain;
  // "With the former closing at 3,412, while the latter ...".
  // "It earlier rose to 2,530": at some moment; and no "a day earlier rose".
  if (isEarlier(tokens, at)) return isOfMoment(tokens, at) ? W.intraday : undefined;
  if (isFormer(tokens, at)) return isVerbal[next] === 1 ? W.plain : undefined;
  if (!isLast(tokens, at)) return undefined;
  // "Last bid at 8.53%": where it stands now.
  if (isQuoted(tokens, at + 1) && wordClass(tokens, at - 1) !== W.article) return W.plain;
  // "Came out last with a fall of 8.2 percent": the last of a list.
  return isWith(tokens, at + 1) ? W.plain : undefined;
};

/** "The counter fell to $1.28", and not "over the counter", "to counter inflation". */
const shareUnit: LoneRule = (tokens, at) => (isCounter(tokens, at) && !isTheOne(tokens, at) ? W.plain : undefined);

const it: LoneRule = (tokens, at) => (isTradeIt(tokens, at) ? W.sector : undefined);

const currencyNoun: LoneRule = (tokens, at) =>
  wordValue(tokens, at) === 1 && !isOfMoney(tokens, at) ? W.plain : undefined;

/** "In contrast with a turnover of 493 million shares". */
const contrasted: LoneRule = (tokens, at) => (isContrast(tokens, at - 1) ? W.against : undefined);

const preposition: LoneRule = (tokens, at) => {
  // "Chipmakers like Pepper and Salt": such as these.
  if (isLike(tokens, at) && isPluralNoun(tokens, at - 1) && isCapital(tokens, at + 1)) return W.as;
  // "Sailed through 6,300": past it, and neither "broke through 6,300", which says so, nor "through 2025".
  const passed = isThrough(tokens, at) && isLevelAt(tokens, at + 1) && wordClass(tokens, at - 1) === W.plain;
  return passed ? W.above : undefined;
};

/** "Beyond the DAX, the broader HDAX rose": and no level that is passed. */
const above: LoneRule = (tokens, at) =>
  isCapital(tokens, at) && wordClass(tokens, at + 1) === W.article ? W.preposition : undefined;

const groupAdjective: LoneRule = (tokens, at) => {
  // "The foreign exchange market": nobody who buys.
  if (isExchange(tokens, at + 1)) return W.plain;
  // "Retail (-0.88%)": a trade, where no amount stands in the brackets.
  return isRetail(tokens, at) && isPercentInBrackets(tokens, at + 1) ? W.sector : undefined;
};

/** "Services by 0.43%, and industry by 0.21%": a trade itself, in a list of them. */
const sectorNoun: LoneRule = (tokens, at) => {
  if (!isIndustry(tokens, at) || (wordClass(tokens, at - 1) !== W.and && markAt(tokens, at - 1) !== M.comma))
    return undefined;
  const figure = wordClass(tokens, at + 1) === W.by ? at + 2 : at + 1;
  return tokens.kind[figure] === LITERAL && isPercentAt(tokens, figure + 1) ? W.sector : undefined;
};

const isIndustry = wordSet("industry", "industries");

const isThrough = wordSet("through");

/** A number in thousands with its comma. */
function isLevelAt({ kind, text, start, end }: Tokens, at: number): boolean {
  if (kind[at] !== LITERAL) return false;
  const to = end[at] as number;
  return to - (start[at] as number) > 4 && text.charCodeAt(to - 4) === M.comma;
}

const isContrast = wordSet("contrast");
const isLast = wordSet("last");
const isQuoted = wordSet("bid", "quoted", "offered");
const isLike = wordSet("like");
const isRetail = wordSet("retail");

/** An opening bracket, and a percentage with or without its sign. */
function isPercentInBrackets(tokens: Tokens, at: number): boolean {
  if (markAt(tokens, at) !== M.openBracket) return false;
  for (let next = at + 1; next < at + 4; next++)
    if (tokens.kind[next] === LITERAL) return isPercentAt(tokens, next + 1);
  return false;
}

const isCounter = wordSet("counter", "scrip");

/** Behind its article, and before its verb: "the counter fell", "the counter, which ...". */
function isTheOne(tokens: Tokens, at: number): boolean {
  const before = wordClass(tokens, at - 1);
  // "The property counter".
  if (before !== W.article && before !== W.sector && !isHoldingFirms(tokens, at - 2)) return false;
  const next = wordClass(tokens, at + 1);
  if (next === W.move || next === W.copula || next === W.close || next === W.have || next === W.who) return true;
  // "The scrip of Pepper".
  if (before === W.article && next === W.of && isCapital(tokens, at + 2)) return true;
  // "With the counter adding two cents".
  if (before === W.article && wordClass(tokens, at - 2) === W.with && (next === W.moving || next === W.direction))
    return true;
  return markAt(tokens, at + 1) === M.comma && wordClass(tokens, at + 2) === W.who;
}

const isTop = wordSet("top");

/** Behind an article, or a sentence's first word before a noun. */
function isRank(tokens: Tokens, at: number): boolean {
  if (wordClass(tokens, at - 1) === W.article) return true;
  const next = wordClass(tokens, at + 1);
  // "Pepper and top carmaker Salt".
  if (wordClass(tokens, at - 1) === W.and) return next === W.plain && !isCapital(tokens, at + 1);
  return isCapital(tokens, at) && (next === W.plain || next === W.breadth || next === W.volume);
}

const isWith = wordSet("with");
const isFormer = wordSet("former");

const isEarlier = wordSet("earlier");
const AGO = kindTable(W.span, W.month, W.weekday, W.numeral, W.article, W.place, W.have);

/** "Earlier" between what moved and its verb. */
function isOfMoment(tokens: Tokens, at: number): boolean {
  const before = wordClass(tokens, at - 1);
  return before >= 0 && AGO[before] !== 1 && wordClass(tokens, at + 1) === W.move;
}

const isVerbal = kindTable(W.move, W.moving, W.close, W.touch, W.copula, W.have);

const isExchange = wordSet("exchange");
const isLocal = wordSet("local");
const isThe = wordSet("the");

/** "The local unit", "the Thai unit": the money there, and not "the Thai unit of Pepper", "its Indian unit". */
function isOfMoney(tokens: Tokens, at: number): boolean {
  if (isLocal(tokens, at - 1)) return true;
  if (wordClass(tokens, at - 1) !== W.place || !isThe(tokens, at - 2)) return false;
  const next = wordClass(tokens, at + 1);
  return next !== W.of && markAt(tokens, at + 1) !== M.comma;
}

const isGoing = wordSet(..."moved move moves moving went pushed inched edged marched surged powered forged".split(" "));

/** "The index moved forward 5.6 points": up; and no forward rate. */
const futures: LoneRule = (tokens, at) =>
  wordValue(tokens, at) === 1 && isGoing(tokens, at - 1) ? W.direction : undefined;

const RULES = ruleTable<LoneRule>([
  [W.close, close],
  [W.direction, direction],
  [W.open, open],
  [W.pass, pass],
  [W.trade, trade],
  [W.cap, cap],
  [W.group, group],
  [W.touch, touch],
  [W.previous, previous],
  [W.modal, modal],
  [W.moving, moving],
  [W.shareUnit, shareUnit],
  [W.move, move],
  [W.it, it],
  [W.currencyNoun, currencyNoun],
  [W.preposition, preposition],
  [W.with, contrasted],
  [W.to, contrasted],
  [W.above, above],
  [W.futures, futures],
  [W.groupAdjective, groupAdjective],
  [W.sectorNoun, sectorNoun],
]);

/** The class of a word that is a phrase by itself, by the words right around it. */
export function kindAlone(tokens: Tokens, at: number, kind: number): number {
  return RULES[kind]?.(tokens, at) ?? kind;
}
