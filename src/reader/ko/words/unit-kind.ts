/** What a quantity counts. */

export const plain = 0;
export const point = 1;
export const percent = 2;
export const percentPoint = 3;
export const basisPoint = 4;
export const won = 5;
export const money = 6;
export const shares = 7;
export const issues = 8;
