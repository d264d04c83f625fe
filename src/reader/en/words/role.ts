/** Roles a number can take beside one subject; each is filled once per verb and subject. */

export const change = 0;
export const percent = 1;
export const level = 2;
export const money = 3;
const yieldWord = 4;
export const basis = 5;
export const rate = 6;
export const volume = 7;
export const value = 8;
export const roles = 9;
// Reserved words of the language, under their names.
export { yieldWord as yield };
