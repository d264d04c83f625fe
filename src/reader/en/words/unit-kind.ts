/** What a quantity counts. */

export const plain = 0;
export const point = 1;
export const percent = 2;
export const percentPoint = 3;
export const basisPoint = 4;
export const money = 5;
export const shares = 6;
export const issues = 7;
export const duration = 8;
export const ordinal = 9;
