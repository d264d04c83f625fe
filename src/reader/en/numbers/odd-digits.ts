import { isWhole, literal } from "../../literal.ts";
import * as M from "../../mark-code.ts";
import { HYPHEN, isCapital, isTight, MARK, type Tokens } from "../../scanner.ts";
import { LITERAL, WORD } from "../../token-kind.ts";
import { kindTable } from "../words/kind-table.ts";
import { markAt, PERCENT, wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import type { Quantity } from "./quantity.ts";

/** Numbers parted by other marks than most papers use. */

/** "0,97%", "R6,08": a comma before one or two digits is the decimal mark; `literal` then holds the number. */
export function readCommaDecimal(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  const comma = tokens.text.lastIndexOf(",", end - 1);
  const decimals = end - comma - 1;
  if (comma <= start || decimals < 1 || decimals > 4 || decimals === 3) return false;
  // "Lm1.49,5": pounds, cents and tenths of one.
  if (IN_TENTHS.test(tokens.text.slice(start, end))) {
    literal.digits = Number(tokens.text.slice(start, end).replace(/[.,]/g, ""));
    literal.decimals = 3;
    literal.count = end - start - 2;
    return true;
  }
  // "To 1.355,41": with the marks of other lands.
  const printed = tokens.text.slice(start, comma);
  const whole = printed.includes(".") ? printed.replaceAll(".", ",") : printed;
  // "R4,6940": four digits are no thousands; a rate is told so.
  if (decimals === 4 && whole.length > 2) return false;
  // "To 1,487,08": so the paper meant 1,487.08.
  if (whole.includes(",") && !(decimals === 2 && IN_THOUSANDS.test(whole))) return false;
  const digits = Number(whole.replaceAll(",", "") + tokens.text.slice(comma + 1, end));
  if (!Number.isSafeInteger(digits)) return false;
  literal.digits = digits;
  literal.decimals = decimals;
  literal.count = end - start - 1;
  return true;
}

const IN_TENTHS = /^\d{1,3}\.\d\d,\d$/;
const IN_THOUSANDS = /^\d{1,3}(?:,\d{3})+$/;

/** "123 456 789": three groups with a blank between them. */
export function isSpacedMillions(tokens: Tokens, at: number): boolean {
  if ((tokens.end[at] as number) - (tokens.start[at] as number) > 3 || !isWhole(tokens, at)) return false;
  return [at + 1, at + 2].every((group) => {
    const from = tokens.start[group] as number;
    if (tokens.kind[group] !== LITERAL || from !== (tokens.end[group - 1] as number) + 1) return false;
    return (tokens.end[group] as number) === from + 3 && isWhole(tokens, group);
  });
}

/** "55 188 points", "203 000 shares", "R2 298.54", "R1 296,50": a blank parts the thousands, where a unit or decimals say that both are one number. */
export function isSpacedThousands(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  if (tokens.kind[next] !== LITERAL || isTight(tokens, next)) return false;
  if ((tokens.end[at] as number) - (tokens.start[at] as number) > 3 || !isWhole(tokens, at)) return false;
  if ((tokens.start[next] as number) !== (tokens.end[at] as number) + 1) return false;
  const whole = isWhole(tokens, next);
  const digits = (tokens.end[next] as number) - (tokens.start[next] as number);
  const unit = wordClass(tokens, next + 1);
  if (whole) {
    // "Fell to 130 500 won": what leads to a price.
    const priced = unit === W.won && LEADS[wordClass(tokens, at - 1)] === 1;
    const counted =
      unit === W.point || unit === W.shareUnit || unit === W.minor || priced || isPennies(tokens, next + 1);
    return (
      digits === 3 &&
      (counted ||
        isPrefixed(tokens, at) ||
        isLevelAlone(tokens, at) ||
        isNoughts(tokens, next) ||
        isOfBlanks(tokens, at))
    );
  }
  const mark = tokens.text.charCodeAt((tokens.start[next] as number) + 3);
  return digits > 4 && (mark === M.stop || (mark === M.comma && (digits < 7 || isInThousandths(tokens, at, unit))));
}

/** "Above 21 000 again": "000" is no number of its own. */
function isNoughts({ start, text }: Tokens, at: number): boolean {
  return text.startsWith("000", start[at]);
}

const BLANK_BEFORE_POINTS = /\d \d{3} points/;

/** "82 656 points, not far from the high of 82 828": behind "of", where the same paper has just parted points so. */
function isOfBlanks({ start, text }: Tokens, at: number): boolean {
  const from = start[at] as number;
  if (!text.startsWith("of ", from - 3)) return false;
  return BLANK_BEFORE_POINTS.test(text.slice(Math.max(0, from - MANNER_REACH), from));
}

const LEADS = kindTable(W.at, W.to, W.from);

/** "Closed 0.4% lower at 74 204, and ...": behind a word that leads to a level, and before a mark, two numbers are one. */
function isLevelAlone(tokens: Tokens, at: number): boolean {
  return LEADS[wordClass(tokens, at - 1)] === 1 && (tokens.kind[at + 2] === MARK || at + 2 >= tokens.count);
}

/** Characters before a number in which its paper shows how it writes decimals. */
const MANNER_REACH = 200;

/** "Closed 0,97% higher at 12 640,380": three decimals, where the paper writes a comma before them; "in June 12 640,380 shares" has two numbers. */
function isInThousandths(tokens: Tokens, at: number, unit: number): boolean {
  const start = tokens.start[at] as number;
  if (tokens.end[at + 1] !== (tokens.start[at + 1] as number) + 7 || unit === W.shareUnit || unit === W.scale)
    return false;
  if (wordClass(tokens, at - 1) === W.month) return false;
  return DECIMAL_COMMA.test(tokens.text.slice(Math.max(0, start - MANNER_REACH), start));
}

/** "0,97%", "12 711,290 ". */
const DECIMAL_COMMA = /\d,\d\d?(?!\d)|\d \d{3},\d{3}(?![\d,])/;

/** "$731 208", "K71, 340": the mark or the letters of a money touch the first digits. */
function isPrefixed(tokens: Tokens, at: number): boolean {
  if (at === 0 || !isTight(tokens, at)) return false;
  const mark = markAt(tokens, at - 1);
  return mark >= 0 ? MONEY_MARKS.has(mark) : isMoneyLetters(tokens, at - 1);
}

/** "K49", "Rs 1", and no "Q3". */
const isMoneyLetters = wordSet(
  ..."k r n p w rs rm sh shs ksh kshs kes ush tzs zmw zar ngn ghs us hk nt php thb".split(" "),
);

/** $, £, € and ₦. */
const MONEY_MARKS: ReadonlySet<number> = new Set([36, 0xa3, 0x20ac, 0x20a6]);

/** "31, 204.50", "K62, 310,450": a blank has slipped in behind the comma of the thousands. */
export function isSplitThousands(tokens: Tokens, at: number): boolean {
  if (markAt(tokens, at + 1) !== M.comma || !isTight(tokens, at + 1) || isTight(tokens, at + 2)) return false;
  if ((tokens.end[at] as number) - (tokens.start[at] as number) > 3 || tokens.kind[at + 2] !== LITERAL) return false;
  const start = tokens.start[at + 2] as number;
  const third = tokens.text.charCodeAt(start + 3);
  if (third === M.stop) return true;
  const length = (tokens.end[at + 2] as number) - start;
  // "R75, 120 cents lower", "to $25, 312 of the members fell": another number, that a word says the unit of.
  const next = markAt(tokens, at + 3);
  // "Above the 1, 070 won level": no number begins with a nought.
  if (length === 3 && tokens.text.charCodeAt(start) === 48) return true;
  const worth = wordClass(tokens, at - 2) === W.worth && wordClass(tokens, at + 3) !== W.of;
  if (!worth && (next < 0 || next === PERCENT)) return false;
  return isPrefixed(tokens, at) && (length === 3 || (third === M.comma && length % 4 === 3));
}

/** Parts of a share's price as New York quoted it until 2001, and how many halvings each is. */
const HALVINGS: ReadonlyMap<string, number> = new Map([
  ["2", 1],
  ["4", 2],
  ["8", 3],
  ["16", 4],
  ["32", 5],
]);

/** Past "47 5/8", and past "3/4" behind a direction, with `literal` the number in decimals; `at` where none stands. */
export function partsBehind(tokens: Tokens, at: number): number {
  const before = wordClass(tokens, at - 1);
  if ((before === W.direction || before === W.move) && addParts(tokens, at, 0)) return at + 3;
  // "Was 1/2p easier".
  if (isPennies(tokens, at + 3) && addParts(tokens, at, 0)) return at + 3;
  // "Rose 1-5/16 to 69-7/16".
  if (markAt(tokens, at + 1) === HYPHEN && isTight(tokens, at + 1) && isTight(tokens, at + 2))
    return addParts(tokens, at + 2, literal.digits) ? at + 5 : at;
  if (isTight(tokens, at + 1)) return at;
  return addParts(tokens, at + 1, literal.digits) ? at + 4 : at;
}

/** The "p" or the "c" that touches a number. */
function isPennies({ end, kind, start, text }: Tokens, at: number): boolean {
  if (kind[at] !== WORD || start[at] !== end[at - 1] || end[at] !== (start[at] as number) + 1) return false;
  const letter = text.charCodeAt(start[at] as number);
  return letter === 112 || letter === 99;
}

/** Past "$21.37-1/2", half a cent more, with `literal` the number in decimals; `at` where none stands. */
export function partsOfCent(tokens: Tokens, at: number): number {
  const { digits, decimals } = literal;
  if (decimals !== 2 || markAt(tokens, at + 1) !== HYPHEN || !isTight(tokens, at + 2) || !isPrefixed(tokens, at))
    return at;
  if (!addParts(tokens, at + 2, digits)) return at;
  literal.decimals += decimals;
  return at + 5;
}

/** Adds "5/8" at `at` to a whole number. */
function addParts(tokens: Tokens, at: number, whole: number): boolean {
  if (tokens.kind[at] !== LITERAL || tokens.kind[at + 2] !== LITERAL || markAt(tokens, at + 1) !== M.slash)
    return false;
  if (!isTight(tokens, at + 1) || !isTight(tokens, at + 2) || !isWhole(tokens, at)) return false;
  const halvings = HALVINGS.get(tokens.text.slice(tokens.start[at + 2], tokens.end[at + 2]));
  const parts = Number(tokens.text.slice(tokens.start[at], tokens.end[at]));
  if (halvings === undefined || parts % 2 === 0 || parts >= 2 ** halvings) return false;
  literal.digits = whole * 10 ** halvings + parts * 5 ** halvings;
  literal.decimals = halvings;
  return true;
}

/** "517½p": hundredths that a sign right behind the digits adds, 0 where none does. */
export function quartersBehind(tokens: Tokens, at: number): number {
  if (!isTight(tokens, at + 1)) return 0;
  switch (tokens.text.charCodeAt(tokens.end[at] as number)) {
    case 0xbc:
      return 25;
    case 0xbd:
      return 50;
    case 0xbe:
      return 75;
    default:
      return 0;
  }
}

const isQuarters = wordSet("quarters", "fourths");

/** "Three-quarters of a percent": past what stands between the number and its unit; `at` is the token behind "three". */
export function pastQuarters(tokens: Tokens, at: number): number {
  const noun = markAt(tokens, at) === HYPHEN ? at + 1 : at;
  if (!isQuarters(tokens, noun) || wordClass(tokens, noun + 1) !== W.of) return at;
  const article = wordClass(tokens, noun + 2) === W.article || wordClass(tokens, noun + 2) === W.numeral;
  const unit = wordClass(tokens, noun + 3);
  return article && (unit === W.percent || unit === W.per) ? noun + 3 : at;
}

const isAnd = wordSet("and");
const HALF = -2;

/** "Two and a half trillion", "12-and-a-half trillion": past the half behind a whole number; `at` is the token behind that. */
export function pastHalf(tokens: Tokens, at: number): number {
  const and = pastHyphen(tokens, at);
  if (!isAnd(tokens, and)) return at;
  const article = pastHyphen(tokens, and + 1);
  const half = pastHyphen(tokens, article + 1);
  if (wordClass(tokens, article) !== W.article || wordClass(tokens, half) !== W.numeral) return at;
  return wordValue(tokens, half) === HALF ? half + 1 : at;
}

function pastHyphen(tokens: Tokens, at: number): number {
  return markAt(tokens, at) === HYPHEN ? at + 1 : at;
}

/** Hundredths of a won, "jeon", which with a capital is a family's name. */
export function isJeon(tokens: Tokens, at: number): boolean {
  return isJeonWord(tokens, at) && !isCapital(tokens, at);
}

const isJeonWord = wordSet("jeon", "chon");

/** "1,429 won 80 jeon": hundredths behind whole won are of one sum with them; `at` is the token behind "won". */
export function pastJeon(tokens: Tokens, at: number, q: Quantity): number {
  if (tokens.kind[at] !== LITERAL || q.exponent !== 0 || !isJeon(tokens, at + 1) || !isWhole(tokens, at)) return at;
  const digits = tokens.text.slice(tokens.start[at], tokens.end[at]);
  if (digits.length > 2) return at;
  q.digits = q.digits * 100 + Number(digits);
  q.exponent = -2;
  return at + 2;
}
