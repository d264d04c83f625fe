/** Classes of characters; everything else is 0. */
export const LETTER = 1;
export const DIGIT = 2;
export const BLANK = 3;
export const LINE_END = 4;
