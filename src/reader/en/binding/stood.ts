import type { Quantity } from "../numbers/quantity.ts";
import type { Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { Extra } from "../story.ts";
import * as R from "../words/role.ts";

/** A number that may be where an index stood. */
export interface Stood {
  readonly s: Sentence;
  readonly at: number;
  readonly q: Quantity;
  readonly subject: Subject;
  /** The index is the story's own. */
  readonly own: boolean;
}

/** What a rule makes of the number: true where it has bound it, false where it is no level, undefined where it has no say. */
export type StoodRule = (stood: Stood) => boolean | undefined;

/** Understood, and no level that the index had. */
export function noLevel({ s, q }: Stood): true {
  s.bindOther(R.level, q, 1, new Extra(undefined, null));
  return true;
}
