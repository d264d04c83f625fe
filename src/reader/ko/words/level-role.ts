/** What a level is: where the index stood when. */

export const close = 1;
export const open = 2;
export const high = 3;
export const low = 4;
/** Some other moment of the session. */
export const moment = 5;
/** What a change counts from, of no day that is said. */
export const previous = 6;
export const record = 7;
export const milestone = 8;
export const apart = 9;
/** The close of the session before, said as such. */
export const base = 10;
