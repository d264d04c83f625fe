import type { Quantity } from "../numbers/quantity.ts";
import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** A change told by how much less, or more, a level is than the one of the session before. */

/** Days from a Friday to a Monday. */
const WEEKEND = 3;

const isUnits = wordSet("units");

/** "At 52,310.22 units, 236.4 units less than on Monday": -1, 1 for more, 0 where it is compared with nothing such. */
export function signThanBefore({ items, story }: Sentence, at: number, { unit }: Quantity): number {
  const units = isUnits(story.tokens, items[at + 1]?.from ?? -1);
  if (story.isHome || (unit !== U.point && !(unit === U.plain && units))) return 0;
  const way = kindAt(items, units ? at + 2 : at + 1);
  const than = units ? at + 3 : at + 2;
  if ((way !== W.under && way !== W.more) || kindAt(items, than) !== W.than) return 0;
  const joint = kindAt(items, than + 1);
  const day = joint === W.preposition || joint === W.article ? than + 2 : than + 1;
  const told = items[day]?.day;
  // No calendar tells which day other markets' last session was: a weekday right before this one's.
  const back = told?.weekday ? story.session - told.number : 0;
  const dated = back > 0 && back <= WEEKEND;
  const span = items[day + 1];
  const previous = kindAt(items, day) === W.previous && span?.kind === W.span && span.value === 1;
  return dated || previous ? (way === W.more ? 1 : -1) : 0;
}
