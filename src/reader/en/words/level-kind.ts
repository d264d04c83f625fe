/** Which of the session's levels a verb speaks of. */

export const none = 0;
export const open = 1;
export const close = 2;
export const high = 3;
export const low = 4;
export const touch = 5;
