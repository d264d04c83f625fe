/**
 * What a word does in a market sentence. The number in `value` is the class's own: a direction (1, 0, -1), a power of
 * ten, a month, an investor group. Directions of 2 and -2 are said of money alone: it strengthens or weakens.
 */

export const plain = 0;
/** rose, fell: moves its subject. */
export const move = 1;
/** rising, falling. */
export const moving = 2;
/** rise, fall, gains: a verb or a noun, by what stands around it. */
export const moveNoun = 3;
/** up, lower. */
export const direction = 4;
export const open = 5;
export const close = 6;
export const touch = 7;
export const pass = 8;
export const copula = 9;
export const have = 10;
export const trade = 11;
export const tradeNoun = 12;
export const net = 13;
export const combined = 14;
export const each = 15;
export const respectively = 16;
export const groupAdjective = 17;
export const group = 18;
export const investor = 19;
export const breadth = 20;
export const outnumber = 21;
export const volume = 22;
export const trading = 23;
export const to = 24;
export const at = 25;
export const by = 26;
export const from = 27;
export const of = 28;
export const above = 29;
export const below = 30;
export const than = 31;
export const since = 32;
export const after = 33;
export const preposition = 34;
export const and = 35;
export const or = 36;
export const but = 37;
export const article = 38;
export const possessive = 39;
export const percent = 40;
export const per = 41;
export const cent = 42;
export const point = 43;
export const basis = 44;
export const won = 45;
export const dollar = 46;
export const money = 47;
export const shareUnit = 48;
export const scale = 49;
export const numeral = 50;
export const month = 51;
export const weekday = 52;
export const span = 53;
export const high = 54;
export const low = 55;
export const record = 56;
export const mark = 57;
export const previous = 58;
export const near = 59;
export const over = 60;
export const under = 61;
export const about = 62;
export const marketNoun = 63;
export const place = 64;
export const sector = 65;
export const sectorNoun = 66;
export const futures = 67;
export const bond = 68;
const yieldWord = 69;
export const worth = 70;
export const intraday = 71;
export const it = 72;
export const who = 73;
export const commodity = 74;
export const macro = 75;
export const currencyNoun = 76;
export const rate = 77;
export const as = 78;
export const title = 79;
export const say = 80;
export const ordinal = 81;
export const cap = 82;
const whileWord = 83;
export const against = 84;
export const number = 85;
export const no = 86;
export const clock = 87;
const withWord = 89;
export const ago = 90;
export const stake = 91;
export const streak = 93;
export const average = 94;
export const more = 95;
/** would, could: what follows is no fact. */
export const modal = 96;
/** cents, sen, paise: a hundredth of the money. */
export const minor = 97;
/** weekly, annual: what it qualifies is a sum over more than the session. */
export const periodic = 98;
/** Kinds that only phrases have. */
export const quantity = 100;
export const subject = 101;
export const date = 102;
export const time = 103;
export const name = 104;
export const comma = 105;
export const openBracket = 106;
export const closeBracket = 107;
export const semicolon = 108;
export const colon = 109;
export const period = 110;
export const hyphen = 111;
export const other = 112;
// Reserved words of the language, under their names.
export { whileWord as while, withWord as with, yieldWord as yield };
