import type { Quantity } from "../numbers/quantity.ts";
import type { Sentence } from "../sentence-reader.ts";

/**
 * What a rule makes of a number said of an index: true where it has bound or named it, false where the number is none of an
 * index's, undefined where the rule has no say. `way` is the side of the close before that the words behind say it lies on, or 0.
 */
export type IndexRule = (s: Sentence, at: number, q: Quantity, way: number) => boolean | undefined;

/** A level is at least so many times what its index moves by in a day. */
export const LEAST_FACTOR = 5;
