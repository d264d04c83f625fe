import type { Sentence } from "../sentence-reader.ts";
import * as moment from "./of-moment.ts";
import { overSpan } from "./over-span.ts";
import type { SessionRule } from "./session-rule.ts";

/** Changes at the open, over several sessions or of an unnamed earlier day have no measure. */

/** The first of these that has a say decides: the hours and moments of a session before the span of several. */
const RULES: readonly SessionRule[] = [
  moment.outside,
  moment.swung,
  moment.fromOffer,
  moment.narrowed,
  moment.earlier,
  moment.recent,
  moment.sinceBefore,
  moment.atOpen,
  moment.heldAgainst,
  moment.leftBehind,
  moment.gone,
  moment.most,
  moment.grown,
  moment.undone,
  moment.ofExtreme,
  moment.besideExtreme,
  moment.earlierGain,
  overSpan,
];

/** The change at `at` is of no session as a whole. */
export function isOutOfSession(s: Sentence, at: number): boolean {
  for (const rule of RULES) {
    const out = rule(s, at);
    if (out !== undefined) return out;
  }
  return false;
}
