import type { Tokens } from "../../scanner.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import { isShortly } from "../words/shortly.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Moments told by how near they are to the open, without a clock. */

/** In Seoul, "shortly after the open", "right after the opening", "just after the start of trading": `at` is "after". */
export function isSoonAfterOpen({ items, outline, story: { isHome, tokens } }: Sentence, at: number): boolean {
  if (!isHome || outline.ends || !isShortly(tokens, items[at - 1]?.from ?? -1)) return false;
  const noun = items[kindAt(items, at + 1) === W.article ? at + 2 : at + 1];
  return noun !== undefined && (noun.kind === W.open || isOpening(tokens, noun.from)) && isAlone(items, at);
}

/** Phrases from a sentence's head to the comma behind the open. */
const OPEN_REACH = 11;

/** What opens, and when it did. */
const OPENS = kindTable(W.article, W.marketNoun, W.trading, W.shareUnit, W.span, W.plain, W.possessive);
const BEHIND_OPEN = kindTable(W.trading, W.at, W.time, W.preposition, W.direction, W.plain, W.date);

/**
 * "Shortly after the market opened, ...", "10 minutes after trading began, ...", "when the market opened, ...", "as soon as
 * the session started, ...": a sentence that begins with the open of the day.
 */
export function beginsAtOpen({ items, story: { session, tokens } }: Sentence): boolean {
  const head = headOfOpen(items, tokens);
  if (head < 0) return false;
  let open = head + 1;
  while (open < OPEN_REACH && OPENS[kindAt(items, open)] === 1) open++;
  if (kindAt(items, open) !== W.open || !items.slice(head, open).some(isMarket)) return false;
  let comma = open + 1;
  while (comma < OPEN_REACH && BEHIND_OPEN[kindAt(items, comma)] === 1) comma++;
  // "When the market opened in 1956, ...", "when trading began on March 3, ...": of another day.
  return (
    kindAt(items, comma) === W.comma &&
    items.slice(open, comma).every(({ day }) => (day?.number ?? session) === session)
  );
}

const isMarket = kindSet(W.marketNoun, W.trading, W.span);

/** Where the word stands that joins the open to what is told of it, or -1: "after", "when", the second "as". */
function headOfOpen(items: readonly Item[], tokens: Tokens): number {
  const first = items[0];
  if (first?.kind === W.while && first.value === WHEN) return 0;
  if (first?.kind === W.as && kindAt(items, 2) === W.as && isShortly(tokens, items[1]?.from ?? -1)) return 2;
  let after = 1;
  while (after < HEAD_REACH && TELLS_HOW_LONG[kindAt(items, after)] === 1) after++;
  if (kindAt(items, after) !== W.after || !isAfter(tokens, (items[after] as Item).from)) return -1;
  const last = items[after - 1] as Item;
  return last.kind === W.span || last.quantity?.unit === U.duration || isShortly(tokens, last.from) ? after : -1;
}

/** Value of "when". */
const WHEN = 2;

/** Phrases in which a sentence tells how long after the open it is: "about half an hour". */
const HEAD_REACH = 5;
const TELLS_HOW_LONG = kindTable(W.article, W.span, W.quantity, W.numeral, W.plain);

/** "Earlier in the day, ...", "early in the session, ...": what a sentence begins with. */
export function isEarlyInFront({ items, outline, story: { tokens } }: Sentence): boolean {
  if (outline.ends || kindAt(items, 1) !== W.preposition || kindAt(items, 2) !== W.article) return false;
  const early = kindAt(items, 0) === W.previous || isEarly(tokens, items[0]?.from ?? -1);
  return early && items[3]?.kind === W.span && items[3].value === 1 && kindAt(items, 4) === W.comma;
}

/** At the head of its sentence, or right behind a figure. */
function isAlone(items: readonly Item[], after: number): boolean {
  const before = kindAt(items, after - 2);
  return after === 1 || before === W.quantity || before === W.dollar || before === W.won;
}

const isOpening = wordSet("open", "opening", "start");
const isEarly = wordSet("early");
const isAfter = wordSet("after");
