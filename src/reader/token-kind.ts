/** Kinds of token. A literal is a run of digits with the commas and dots between them. */
export const WORD = 1;
export const LITERAL = 2;
export const MARK = 3;
export const NEWLINE = 4;

/** Marks are told by one code, whichever of the look-alikes of Unicode was typed. */
export const HYPHEN = 45;
export const DASH = 0x2013;
export const MINUS = 0x2212;
export const APOSTROPHE = 39;
export const QUOTE = 34;
/** "'s" after a word. */
export const POSSESSIVE = 0x27_73;
