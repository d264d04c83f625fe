/** The code units of marks, as a scanner gives them. */

export const exclamation = 33;
export const hash = 35;
export const dollar = 36;
export const percent = 37;
export const ampersand = 38;
export const openBracket = 40;
export const closeBracket = 41;
export const star = 42;
export const plus = 43;
export const comma = 44;
export const stop = 46;
export const slash = 47;
export const colon = 58;
export const semicolon = 59;
export const equals = 61;
export const openSquare = 91;
export const closeSquare = 93;
export const underscore = 95;
export const bar = 124;
export const pound = 0xa3;
export const yen = 0xa5;
export const enDash = 0x2013;
export const euro = 0x20ac;
