import { wordSet } from "../words/word-set.ts";

/** Words behind a count of issues that tell which way they went. */

/** What issues close in, by which way that is. */
export const SIDES = [
  { side: 1, isSaid: wordSet("positive", "green", "black", "plus") },
  { side: -1, isSaid: wordSet("negative", "red", "minus") },
  { side: 0, isSaid: wordSet("stable", "steady", "static", "stagnant", "stagnating", "stagnated") },
];

/** Verbs that take a gain or a loss for their object. */
export const takes = wordSet(
  ..."sustained suffered endured posted registered saw reported made booked enjoyed boasted".split(" "),
  ..."notched scored showed experienced witnessed secured recorded took incurred logged them".split(" "),
);
