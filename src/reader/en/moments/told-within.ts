import { type Item, isIn, kindAt } from "../phrases/item.ts";
import { isWord } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";

/** Sentences that begin with a moment of the session: all of what they tell is of it, until something closes. */
export function beginsWithin(s: Sentence): boolean {
  const { items, story } = s;
  // "At its peak Friday morning, the Dow was up 302 points".
  const extreme = kindAt(items, 2) === W.high || kindAt(items, 2) === W.low;
  if (extreme && kindAt(items, 0) === W.at && kindAt(items, 1) === W.article && isCommaNear(items, 3)) return true;
  // "At one point intraday, ...", "at one point in the afternoon it dipped ...".
  if (story.isHome && kindAt(items, 0) === W.at && kindAt(items, 1) === W.intraday) return true;
  return isDuringSession(s) || isWithin(items) || (!story.isHome && isEarlierIn(s));
}

/** "Earlier in the session, it set a lifetime high at 9,458.2". */
function isEarlierIn(s: Sentence): boolean {
  const { items } = s;
  if (kindAt(items, 0) !== W.previous || !isWord(s, items[0] as Item, "earlier") || !isIn(items, 1)) return false;
  if (kindAt(items, 3) !== W.span || items[3]?.value !== 1 || kindAt(items, 4) !== W.comma) return false;
  // "Earlier in the day, Japan's Nikkei dropped ...": another market, which closed.
  const named = items.slice(5, NAME_REACH).find(({ kind }) => kind === W.subject)?.subject;
  return named?.kind !== S.index || s.story.isOwn(named);
}

/** Phrases to the name that a sentence begins with behind its front. */
const NAME_REACH = 10;

/** What a statement may begin with. */
const BEGINS = kindTable(W.subject, W.it, W.article, W.marketNoun, W.shareUnit, W.won);

/** "During the session, ...", in Seoul "during the session it slid ..." too. */
function isDuringSession(s: Sentence): boolean {
  const { items, story } = s;
  if (kindAt(items, 0) !== W.preposition || kindAt(items, 2) !== W.span || items[2]?.value !== 1) return false;
  const next = kindAt(items, 3);
  const begins = next === W.comma || (story.isHome && next >= 0 && BEGINS[next] === 1);
  return begins && isWord(s, items[0] as Item, "during");
}

/** A comma, with no more than a day before it. */
function isCommaNear(items: readonly Item[], at: number): boolean {
  let comma = at;
  while (comma < at + 3 && (kindAt(items, comma) === W.date || kindAt(items, comma) === W.intraday)) comma++;
  return kindAt(items, comma) === W.comma;
}

/** "In the intraday session, ...", "In intraday trading, ...". */
function isWithin(items: readonly Item[]): boolean {
  // "Intraday, the stock rose ...".
  if (kindAt(items, 0) === W.intraday && items[0]?.value === 0 && kindAt(items, 1) === W.comma) return true;
  if (kindAt(items, 0) !== W.preposition) return false;
  const at = kindAt(items, 1) === W.article ? 2 : 1;
  return kindAt(items, at) === W.intraday && kindAt(items, at + 2) === W.comma;
}
