/** What a particle says of the word before it. */

export const none = 0;
export const topic = 1;
export const subject = 2;
export const object = 3;
export const also = 4;
export const only = 5;
export const of = 6;
export const and = 7;
export const at = 8;
const inWord = 9;
export const to = 10;
export const until = 11;
export const than = 12;
export const from = 13;
export const even = 14;
export const each = 15;
/** "…였다", "…이다": ends the sentence. */
export const is = 20;
/** "…였고", "…이며": ends a clause. */
export const isAnd = 21;
/** "…인": goes on to the next word. */
export const being = 22;
// Reserved words of the language, under their names.
export { inWord as in };
