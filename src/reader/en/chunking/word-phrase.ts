import * as M from "../../mark-code.ts";
import { isCapital, isTight, LITERAL, type Tokens, WORD } from "../../scanner.ts";
import { readMonthFirst } from "../days/day.ts";
import { readWeekday } from "../days/weekday.ts";
import { pushLand, readPlace } from "../markets/place-phrase.ts";
import { readInitials } from "../names/initials.ts";
import { readName } from "../names/known-name.ts";
import { beginsWithDigits, isUpper } from "../names/name-end.ts";
import { readPlain } from "../names/name-phrase.ts";
import { isTradeIt } from "../names/name-shape.ts";
import type { PhraseContext } from "../names/phrase-context.ts";
import { readTitled } from "../names/titled-name.ts";
import { isTradeBySector } from "../names/trade-by-sector.ts";
import type { WordRule } from "../names/word-alone.ts";
import { beginsName, isLetterOfName, isNickname, isShort } from "../names/word-in-name.ts";
import { isNumberedFirm, isNumberInName, pushNumberedName } from "../names/worded-name.ts";
import { bondCodeEnd, pushBond } from "../numbers/bond-code.ts";
import { currencyPrefix, pastSol } from "../numbers/currency-mark.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { readQuantity } from "../numbers/read-quantity.ts";
import { pushMidDay } from "../phrases/clock.ts";
import { type Day, type Item, item, push } from "../phrases/item.ts";
import { pushWay } from "../verbs/coloured-way.ts";
import { kindTable, ruleTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import { wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { pushBlueChips } from "./blue-chips.ts";
import { pushExtremeWord } from "./extreme-word.ts";
import { kindAlone } from "./lone-word.ts";
import { readMoney } from "./money-phrase.ts";
import { oneCoin, partOfPoint, pushQuantity } from "./number-phrase.ts";
import { futureCodeEnd, yieldCodeEnd } from "./service-code.ts";
import { readCommodity, readSector } from "./trade-phrase.ts";
/** Words that need a look around: of classes whose words may be part of a number, a name or a day. */

/** Classes whose words are a phrase by themselves, whatever stands around them: most words of a story. */
export const ALONE = new Uint8Array(W.quantity).fill(1);
for (const kind of [
  W.plain,
  W.month,
  W.weekday,
  W.numeral,
  W.point,
  W.won,
  W.dollar,
  W.money,
  W.place,
  W.commodity,
  W.sector,
  W.basis,
  W.stake,
  W.it,
  W.scale,
  W.cent,
  W.minor,
  W.title,
])
  ALONE[kind] = 0;

/** The month whose name is a verb too. */
const MAY = 5;

const readMonth: WordRule = ({ tokens, session }, items, at) => {
  const month = wordValue(tokens, at);
  const capital = isCapital(tokens, at);
  const moment = month > 0 && capital ? readMonthFirst(tokens, at, session) : undefined;
  if (moment) return pushDay(items, 0, moment.day, at, moment.end);
  // "Shares may fall to 2,360".
  return month === MAY && !capital ? push(items, W.modal, 0, at, at + 1) : 0;
};

const readDayOfWeek: WordRule = ({ tokens, today, yesterday }, items, at) =>
  pushDay(items, 1, readWeekday(tokens, at, today, yesterday).day, at, at + 1);

function pushDay(items: Item[], value: number, day: Day | undefined, from: number, to: number): number {
  const made = item(W.date, value, from, to);
  made.day = day;
  items.push(made);
  return to;
}

const readNumeral: WordRule = (context, items, at, to) => {
  const { tokens } = context;
  // "Nine Entertainment", "Seven West Media".
  if (isCapital(tokens, at) && isNumberInName(tokens, at)) return readPlain(context, items, at, to);
  // "At one point", "at one stage".
  if (wordValue(tokens, at) === 1 && items.at(-1)?.kind === W.at) {
    const next = wordClass(tokens, at + 1);
    if (next === W.point || next === W.plain) return push(items, W.intraday, 0, at, at + 2);
  }
  const q = readQuantity(tokens, at);
  if (!q || !(MEASURES.has(q.unit) || q.scale > 0 || q.hyphened)) return 0;
  // "The five-thousand-pi": a nickname.
  if (q.unit === U.plain && isNickname(tokens, q.to, to)) return push(items, W.name, 0, at, q.to + 2);
  return pushQuantity(items, q);
};

/** Units whose numbers are told in words too. */
const MEASURES: ReadonlySet<number> = new Set([U.percent, U.point, U.basisPoint, U.money, U.percentPoint]);

/** "Eased a cent to 719". */
const readCent: WordRule = ({ tokens }, items, at) => pushFound(items, oneCoin(tokens, items, at));

const readPoint: WordRule = (context, items, at, to) =>
  isPerseroan(context.tokens, at)
    ? readPlain(context, items, at, to)
    : pushFound(items, partOfPoint(context.tokens, at));

/** "PT Pepper Tbk": what firms of Jakarta are by law, before their names; neither "PT" of a table nor "500 PT". */
function isPerseroan(tokens: Tokens, at: number): boolean {
  if (!isUpper(tokens, at, 2) || !isShort(tokens, at) || tokens.kind[at - 1] === LITERAL) return false;
  const named = tokens.kind[at + 1] === WORD && isCapital(tokens, at + 1);
  return named && wordClass(tokens, at + 2) !== W.percent && NAMED.has(wordClass(tokens, at + 1));
}

const NAMED: ReadonlySet<number> = new Set([W.plain, W.sector, W.stake, W.place]);

function pushFound(items: Item[], q: Quantity | undefined): number {
  return q ? pushQuantity(items, q) : 0;
}

const readMoneyWord: WordRule = (context, items, at, to) => {
  // "HK", the place.
  const land = pushLand(context.tokens, items, at);
  if (land > at) return land;
  const coin = oneCoin(context.tokens, items, at);
  if (coin) return pushQuantity(items, coin);
  const end = readMoney(context, items, at, to);
  return end > at ? end : 0;
};

/** "K12.50", in Lusaka; "W5.34 trillion": won. */
function readPrefixed(tokens: Tokens, items: Item[], at: number): number {
  const counts = tokens.kind[at + 1] === LITERAL || pastSol(tokens, at) > at;
  const prefix = counts && currencyPrefix(tokens, at);
  return prefix ? pushFound(items, readQuantity(tokens, at)) : 0;
}

const readScale: WordRule = (context, items, at, to) => {
  // "K92 Mining".
  if (beginsWithDigits(context.tokens, at, at + 1)) return readPlain(context, items, at, to);
  if (isNumberedFirm(context.tokens, at)) return pushNumberedName(context.tokens, items, at, at + 2);
  const amount = readPrefixed(context.tokens, items, at);
  if (amount > 0) return amount;
  // "K-Electric".
  return isLetterOfName(context.tokens, at) ? readPlain(context, items, at, to) : 0;
};

const readUnknown: WordRule = (context, items, at, to) => {
  const { tokens } = context;
  const land = pushLand(tokens, items, at);
  if (land > at) return land;
  if (isLate(tokens, at) && isLast(tokens, at + 1) && isWeek(tokens, at + 2))
    return pushDay(items, 0, { number: Number.NaN, weekday: false, long: false }, at, at + 3);
  const noon = pushMidDay(tokens, items, at);
  if (noon > at) return noon;
  // "Global funds", "international investors", "non-resident investors".
  const away = isResident(tokens, at) && isNon(tokens, at - 2);
  if ((away || isGlobal(tokens, at)) && wordClass(tokens, at + 1) === W.investor) {
    if (away) items.length -= 2;
    return push(items, W.groupAdjective, 0, away ? at - 2 : at, at + 1);
  }
  // "Oil CLc1 settled 1% lower".
  const coded = Math.max(futureCodeEnd(tokens, at), yieldCodeEnd(tokens, at));
  if (coded > at) return push(items, W.name, 0, at, coded);
  const chips = pushBlueChips(tokens, items, at);
  if (chips > 0) return chips;
  // "The R186 was bid at 8.82%".
  const bond = bondCodeEnd(tokens, at);
  if (bond > at) return pushBond(tokens, items, at, bond);
  if (isItsUnits(tokens, at)) return push(items, W.shareUnit, 0, at, at + 1);
  if (isTradeBySector(tokens, at)) return push(items, W.sector, 0, at, at + 1);
  return pushExtremeWord(tokens, items, at) || readPrefixed(tokens, items, at) || readPlain(context, items, at, to);
};

/** "Late last week": one of its last days, whichever; no span of days. */
const isLate = wordSet("late");
const isLast = wordSet("last");
const isWeek = wordSet("week");

const isUnits = wordSet("units");
const isIts = wordSet("its");

/** "Its units added S$0.05": what a trust has for shares, at the head of a sentence. */
function isItsUnits(tokens: Tokens, at: number): boolean {
  if (!isUnits(tokens, at) || !isIts(tokens, at - 1) || !isCapital(tokens, at - 1)) return false;
  const next = wordClass(tokens, at + 1);
  return next === W.move || next === W.close;
}

const isGlobal = wordSet("global", "international");
const isResident = wordSet("resident");
const isNon = wordSet("non");

/** IT, the trade. */
const readIt: WordRule = ({ tokens }, items, at) =>
  push(items, isTradeIt(tokens, at) ? W.sector : W.it, wordValue(tokens, at), at, at + 1);

/** Target, the company: no target of a price; and "the investment sector". */
const readStake: WordRule = (context, items, at, to) => {
  const { tokens } = context;
  if (isInvestment(tokens, at) && wordClass(tokens, at + 1) === W.sectorNoun)
    return push(items, W.sector, 0, at, at + 1);
  return isCapital(tokens, at) && wordValue(tokens, at) === 1 ? readPlain(context, items, at, to) : 0;
};

const isInvestment = wordSet("investment", "investments", "fund", "funds");

/** ", Top Pepper rose": "top" begins names of indices too. */
const readPass: WordRule = (context, items, at, to) =>
  beginsName(context.tokens, at, W.pass) ? readPlain(context, items, at, to) : 0;

/** BP, the company: no number before it. */
const readBasis: WordRule = (context, items, at, to) => {
  const { tokens } = context;
  const company = isShort(tokens, at) && isCapital(tokens, at) && tokens.kind[at - 1] !== LITERAL;
  return company ? readPlain(context, items, at, to) : 0;
};

const RULES = ruleTable<WordRule>([
  [W.month, readMonth],
  [W.weekday, readDayOfWeek],
  [W.numeral, readNumeral],
  [W.cent, readCent],
  [W.minor, readCent],
  [W.point, readPoint],
  [W.won, readMoneyWord],
  [W.dollar, readMoneyWord],
  [W.money, readMoneyWord],
  [W.scale, readScale],
  [W.plain, readUnknown],
  [W.place, readPlace],
  [W.commodity, readCommodity],
  [W.it, readIt],
  [W.stake, readStake],
  [W.pass, readPass],
  [W.basis, readBasis],
  [W.sector, readSector],
  [W.title, ({ tokens }, items, at, to) => readTitled(tokens, items, at, to)],
]);

/** Reads the word at `at` into a phrase, with what belongs to it; past it. */
export function readWord(context: PhraseContext, items: Item[], at: number, to: number): number {
  const named = readName(context, items, at);
  if (named > at) return named;
  const initials = readInitials(context, items, at, to);
  if (initials > 0) return initials;
  const { tokens } = context;
  const kind = wordClass(tokens, at);
  const end = RULES[kind]?.(context, items, at, to) ?? 0;
  if (end > 0) return end;
  // A word that some name begins with, and no name here.
  return ALONE[kind] === 1
    ? readLone(context, items, at, to, kind)
    : push(items, kind, wordValue(tokens, at), at, at + 1);
}

/** Classes with a word that may begin a name. */
const NAME_TOO = kindTable(W.previous, W.sectorNoun, W.moveNoun, W.modal, W.pass, W.at, W.ordinal, W.move, W.trading);

/** "In the red", "to the good", "a 2 percent hit", "worth 12p more". */
const LEADS_TO_WAY = kindTable(W.preposition, W.to, W.touch, W.outnumber, W.more, W.under);

/** Reads a word that is a phrase by itself, unless a name begins with it after all; past it. */
export function readLone(context: PhraseContext, items: Item[], at: number, to: number, kind: number): number {
  const { tokens } = context;
  // "AT&T".
  const joined = tokens.code[at + 1] === M.ampersand && isTight(tokens, at + 1) && isCapital(tokens, at);
  if (joined || (NAME_TOO[kind] === 1 && beginsName(tokens, at, kind))) return readPlain(context, items, at, to);
  const end = LEADS_TO_WAY[kind] === 1 ? pushWay(tokens, items, at) : at;
  return end > at ? end : push(items, kindAlone(tokens, at, kind), wordValue(tokens, at), at, at + 1);
}
