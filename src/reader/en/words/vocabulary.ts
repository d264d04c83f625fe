import { Lexicon } from "../../lexicon.ts";
import { GRAMMAR } from "./grammar-words.ts";
import { MOTION, TRADES } from "./motion-words.ts";
import { THINGS, UNITS } from "./thing-words.ts";

export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly classes: Uint8Array;
  /** Whole numbers all: a fraction among them would make every phrase carry its value in a box. */
  readonly values: Int16Array;
}

function build(): Vocabulary {
  const lexicon = new Lexicon();
  const entries = [...MOTION, ...TRADES, ...UNITS, ...GRAMMAR, ...THINGS];
  const classes: number[] = [];
  const values: number[] = [];
  for (const [wordClass, value, words] of entries) {
    for (const word of words.split(/\s+/)) {
      if (word === "") continue;
      const id = lexicon.add(word);
      // The first class given wins: "shares" is a unit before it is a market.
      if (classes[id] !== undefined) continue;
      classes[id] = wordClass;
      values[id] = value;
    }
  }
  return { lexicon, classes: Uint8Array.from(classes), values: Int16Array.from(values) };
}

/** The English words the reader knows, each with what it does. */
export const VOCABULARY: Vocabulary = build();
