import { wordSet } from "../words/word-set.ts";

/** Companies of New York's that stories of Seoul tell of: they trade when Seoul sleeps. */

const NAMES =
  "nvidia tesla apple micron microsoft alphabet google amazon amd intel broadcom palantir oracle netflix qualcomm".split(
    " ",
  );

const FIRST = new RegExp(`^(?:${NAMES.join("|")})\\b`, "i");

/** By a word of its name. */
export const isAmerican = wordSet(...NAMES);

export function isAmericanName(name: string): boolean {
  return FIRST.test(name);
}
