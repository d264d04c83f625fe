import type { Item } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";

/** What is heard while a sentence is surveyed, and decided on when it has been heard to its end. */
export class Heard {
  /** One side of the market is set against the other: "outnumbered". */
  compared = false;
  /** How many participles of moving there are: "rising", "falling". */
  moving = 0;
  /** "During the same period": what follows is of it. */
  samePeriod = false;
  /** "After 90 minutes of trading". */
  minutes = false;
}

/** What a phrase of some kind says of its whole sentence. */
export type Hearing = (s: Sentence, at: number, item: Item, heard: Heard) => void;

/** Such rules by the kind of phrase they are for. */
export type Hearings = readonly (readonly [kind: number, rule: Hearing])[];
