import { type Item, kindAt } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import { kindSet } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** How a session began, told with a noun: "got off to a weak start", "have made a firm start on Wednesday". */

const isStart = wordSet("start", "opening", "beginning");
const makes = wordSet("made", "make", "making", "makes");
const kicks = wordSet("kicked", "kick", "kicking");
const isNote = wordSet("note", "footing");

const isMarket = kindSet(W.marketNoun, W.shareUnit);

/** Words that may describe a start: "a weak", "a surprisingly strong". */
const DESCRIBED = 3;

const isDescribing = kindSet(W.plain, W.moving);

/** A start of the day's own, and none of a week or a year; `at` is the noun. */
export function isStartMade(story: Story, items: readonly Item[], at: number): boolean {
  const { tokens } = story;
  if (kicks(tokens, (items[at] as Item).from)) return isKickedOff(story, items, at);
  if (!isStart(tokens, (items[at] as Item).from)) return false;
  let article = at - 1;
  while (article > at - 1 - DESCRIBED && isDescribing(items[article])) article--;
  if (kindAt(items, article) !== W.article || article === at - 1) return false;
  const off = kindAt(items, article - 1) === W.to && kindAt(items, article - 2) === W.direction;
  return (off || makes(tokens, items[article - 1]?.from ?? -1)) && isOfDay(story, items, at + 1);
}

/** "Kicked off Wednesday on a strong note". */
function isKickedOff({ session, tokens }: Story, items: readonly Item[], at: number): boolean {
  if (!isMarket(items[at - 1]) || items[at + 2]?.day?.number !== session) return false;
  return items.slice(at + 3, at + 8).some((item) => item.kind === W.direction || isNote(tokens, item.from));
}

const endsTold = kindSet(W.comma, W.period, W.as, W.after, W.while, W.with);

/** Nothing but the session's own day follows, up to what ends the statement. */
function isOfDay({ session }: Story, items: readonly Item[], at: number): boolean {
  const day = kindAt(items, at) === W.preposition ? at + 1 : at;
  if (items[day]?.day?.number === session) return true;
  return at >= items.length || endsTold(items[at] as Item);
}
