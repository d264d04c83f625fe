/** What a phrase of a Korean sentence is. */

export const unknown = 0;
export const quantity = 1;
// Things figures are said of.
export const index = 10;
export const foreign = 11;
export const stock = 12;
export const sector = 13;
export const group = 14;
export const fund = 15;
export const program = 16;
export const fx = 17;
export const currency = 18;
export const volume = 19;
export const turnover = 20;
export const marketValue = 21;
export const breadth = 22;
export const bond = 23;
/** Anything whose figures the vocabulary has no measure for: oil, exports, futures, shares of a whole. */
export const outside = 24;
export const futures = 25;
/** "미국 증시": another market as a whole. */
export const abroad = 26;
/** "지수", "증시": the index spoken of last. */
export const again = 27;
// What is said of them.
export const move = 40;
export const trade = 41;
export const close = 42;
export const open = 43;
export const reach = 44;
export const threshold = 45;
export const verb = 46;
export const stay = 47;
/** "낙폭", "상승폭": says a side, moves nothing. */
export const width = 48;
// How, when, and against what.
export const high = 60;
export const low = 61;
export const opening = 62;
export const closing = 63;
export const previous = 64;
export const record = 65;
export const intraday = 66;
export const now = 67;
export const base = 68;
export const period = 69;
export const when = 70;
export const date = 71;
export const time = 72;
export const each = 73;
export const place = 74;
export const issues = 75;
export const industry = 76;
export const above = 77;
export const below = 78;
export const about = 79;
export const more = 80;
export const whole = 81;
export const outOf = 82;
export const after = 83;
export const today = 84;
export const analyst = 85;
export const etc = 86;
export const spell = 87;
export const fixing = 88;
export const night = 89;
export const together = 90;
export const half = 91;
export const contrast = 92;
export const speech = 93;
export const gap = 94;
/** "주가": the name before it goes on. */
export const price = 95;
export const first = 96;
export const between = 97;
/** "당시": the day spoken of last. */
export const thatDay = 98;
/** "아래", "위": where it stands to the level before it. */
export const side = 99;
// Marks.
export const comma = 100;
export const joint = 101;
export const slash = 102;
export const open_ = 103;
export const close_ = 104;
export const quote = 105;
export const pause = 106;
export const bullet = 107;
export const tilde = 108;
export const colon = 110;
