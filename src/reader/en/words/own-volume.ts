/** Names of what is traded and is no turnover of the market. */

/** A stock's own volume, which is none of the market's. */
export const OWN_VOLUME = "volume";

/** Contracts traded, which are no shares. */
export const FUTURES = "futures";
