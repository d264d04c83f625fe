import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isLongGone } from "./long-gone.ts";

/** Days that own a figure, stand beside it in brackets, or are meant by "that day". */

/** "Since May (128.3 billion won)": the figure in brackets is that of the day before it, or of no day where that is long. */
export function bracketDay({ items, story }: Sentence, at: number): number | undefined {
  // "The least since Jan. 5's 398.1 million".
  const since = kindAt(items, at - 1) === W.possessive && kindAt(items, at - 3) === W.since ? items[at - 2] : undefined;
  if (story.isHome && since?.kind === W.date && since.day && !since.day.long) return since.day.number;
  // "Reversed Monday's 3 percent gain", "the previous session's sharp 1.4 percent loss", in Seoul: the day that owns it.
  const owned = story.isHome && kindAt(items, at + 1) === W.moveNoun ? ownerOf(items, at) : -1;
  if (owned >= 0) {
    const owner = items[owned];
    // "Erasing the previous session's 2.1 percent gain".
    const previous = kindAt(items, owned - 1) === W.trading ? owned - 2 : owned - 1;
    if (owner?.kind === W.span && owner.value === 1 && kindAt(items, previous) === W.previous)
      return story.previousSession;
    // "Its worst since August's 3.8% retreat": of no day that is told.
    if (owner?.kind === W.month || owner?.day?.long) return Number.NaN;
    return owner?.kind === W.date && owner.day ? owner.day.number : undefined;
  }
  if (kindAt(items, at - 1) !== W.openBracket) return undefined;
  const before = itemAt(items, at - 2);
  if (before?.kind === W.month) return Number.NaN;
  return before?.kind === W.date ? (before.day?.long ? Number.NaN : before.day?.number) : undefined;
}

/** What may stand between an owner and its figure: "Monday's steep", "the day's more than". */
const BEFORE_FIGURE = kindTable(W.plain, W.near, W.more, W.than, W.over, W.about, W.hyphen);

/** The phrase that owns the figure, up to three words before it: "Monday's", "the previous session's"; -1 where none does. */
function ownerOf(items: readonly Item[], at: number): number {
  let back = at - 1;
  while (back > at - 4 && BEFORE_FIGURE[kindAt(items, back)] === 1) back--;
  return kindAt(items, back) === W.possessive ? back - 1 : -1;
}

const isThat = wordSet("that");

/** "On March 3, trading was busy, and the index reached a high of 948.62 that day": the day told last, or none that is known. */
export function dayOfThat(s: Sentence, at: number): number | undefined {
  const { items, story } = s;
  if (isLongGone(s, at)) return Number.NaN;
  if (kindAt(items, at + 1) !== W.article || items[at + 2]?.kind !== W.span || items[at + 2]?.value !== 1) return;
  if (!isThat(story.tokens, items[at + 1]?.from ?? -1)) return undefined;
  for (let back = at - 1; back >= 0 && back > at - THAT_REACH; back--) {
    const { day } = items[back] as Item;
    if (day) return day.long ? Number.NaN : day.number;
  }
  return undefined;
}

/** Phrases from "that day" back to the day. */
const THAT_REACH = 20;

const isThis = wordSet("this");

/** Phrases from an amount over what it was of to its day: "worth of KOSPI shares on Wednesday". */
const WORTH_REACH = 7;

/** "Foreigners bought 940 billion won on this day alone", "purchasing 293.2 billion won worth of KOSPI shares for Wednesday." */
export function isOnThisDay({ items, story }: Sentence, at: number): boolean {
  const end = items.length - (items.at(-1)?.kind === W.period ? 2 : 1);
  const last = end - at < WORTH_REACH ? items[end]?.day : undefined;
  if (story.isHome && last !== undefined && last.number === story.session && kindAt(items, end - 1) === W.preposition)
    return !items.slice(at + 1, end).some(({ kind }) => kind === W.quantity || kind === W.comma);
  if (kindAt(items, at + 1) !== W.preposition || kindAt(items, at + 3) !== W.span) return false;
  return items[at + 3]?.value === 1 && isThis(story.tokens, items[at + 2]?.from ?? -1);
}
