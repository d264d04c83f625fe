import { beginsUnlike } from "../phrases/contrasted.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { isStretch } from "../phrases/span-edge.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { kindBeforeDay } from "./move-day.ts";

/** Days that a figure is compared with, or that a span goes to. */

/** "0.28 percent compared to Monday, falling to ...", "lower than on Monday": where a change starts. */
export function isComparedDay(s: Sentence, at: number): boolean {
  const { clause, items } = s;
  const before = kindBeforeDay(items, at);
  const than = before === W.preposition ? kindAt(items, at - 2) : before;
  const unlike = at === 1 && beginsUnlike(s);
  return than === W.than || unlike || (clause.prep === W.against && at - clause.prepAt < 3);
}

/** "From Wednesday", "from Feb. 21 to March 19", "compared with 1,480.1 on Monday": where a change starts or a span ends. */
export function isStartDay(s: Sentence, at: number): boolean {
  const { items, story } = s;
  const before = kindBeforeDay(items, at);
  // "From Friday's close" is a level of Friday.
  if (before === W.from && kindAt(items, at + 1) !== W.possessive) return true;
  if (isStretchEnd(items, at) || isOfSessionBefore(s, at)) return true;
  return before === W.preposition && story.isHome && isOfCompared(items, at - 2);
}

/** "From Feb. 21 to March 19": the second is no day of what was said before. */
function isStretchEnd(items: readonly Item[], at: number): boolean {
  for (let from = at - 2; from >= 0 && from > at - 8; from--)
    if (kindAt(items, from) === W.from) return isStretch(items, from);
  return false;
}

/** What may stand between "from the previous" and the day of that session. */
const IN_SESSION = kindTable(W.preposition, W.comma, W.span, W.trading, W.close, W.possessive);

/** Phrases from "previous" to the day that it is. */
const SESSION_REACH = 6;

/** "Up 1.2 percent from the previous trading day on Sept. 27, to ...": where a change starts. */
function isOfSessionBefore({ items, story }: Sentence, at: number): boolean {
  if (!story.isHome || items[at]?.day?.number !== story.previousSession) return false;
  let noun = at - 1;
  while (noun > at - SESSION_REACH && IN_SESSION[kindAt(items, noun)] === 1) noun--;
  if (kindAt(items, noun) !== W.previous || noun === at - 1) return false;
  const joint = kindAt(items, kindAt(items, noun - 1) === W.article ? noun - 2 : noun - 1);
  return joint === W.from || joint === W.than || joint === W.against;
}

/** "Compared with 1,480.1 won": at `at` stands the number or its unit. */
function isOfCompared(items: readonly Item[], at: number): boolean {
  const number = kindAt(items, at) === W.dollar && kindAt(items, at - 1) === W.per ? at - 2 : at;
  return (
    kindAt(items, number) === W.quantity &&
    kindAt(items, number - 1) === W.with &&
    kindAt(items, number - 2) === W.against
  );
}
