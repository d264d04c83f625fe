/** What may follow a word of the vocabulary within one text word. */

/** Particles only. */
export const noun = 0;
/** Particles, or 하다 and 되다: "상승", "상승한", "상승했다". */
export const action = 1;
/** Verb endings after a stem: "올랐다". */
export const verb = 2;
/** Nothing at all may follow. */
export const exact = 3;
/** Particles after "주" and "업종" too. */
export const sector = 4;
