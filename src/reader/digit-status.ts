/** What becomes of a token's digits. */
export const UNREAD = 0;
export const BOUND = 1;
export const NAMED = 2;
