/** What a sentence speaks of. */

export const none = 0;
export const index = 1;
export const stock = 2;
/** The won itself: up means stronger. */
export const won = 3;
/** Won per dollar, or the dollar: up means a weaker won. */
export const rate = 4;
/** Another currency. */
export const currency = 5;
export const bond = 6;
export const group = 7;
export const turnover = 9;
export const sector = 10;
/** A thing with figures outside the vocabulary: oil, exports, futures. */
export const outside = 11;
export const marketValue = 12;
