import { type Item, itemAt, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** In Seoul, what is said of an index and means its futures; and markets that are named for their opening alone. */

const isTime = wordSet("time", "moment", "point");

/** "A sidecar was triggered after Kospi 200 futures fell. At that time, the index stood at 612.3": the futures; undefined else. */
export function futuresAgain({ items, story }: Sentence): Subject | undefined {
  const { lastSubject: last } = story;
  if (!story.isHome || !last?.name.endsWith(" futures") || kindAt(items, 0) !== W.at) return undefined;
  const noun = itemAt(items, 2);
  return noun !== undefined && isTime(story.tokens, noun.from) ? last : undefined;
}

const isMarketWord = wordSet("market", "markets");

/** What the opening of a market is told by: a clock, or nothing more. */
function endsOpening(items: readonly Item[], at: number): boolean {
  const kind = kindAt(items, at);
  return kind < 0 || kind === W.comma || kind === W.period || (kind === W.at && kindAt(items, at + 1) === W.time);
}

const HOW_SOON = kindTable(W.plain, W.span, W.quantity);

/** "Samsung fell 3 percent as soon as the market opened at 9 a.m., down 2,000 won": when, not what. */
export function isWhenOpened({ items, story }: Sentence, at: number): boolean {
  if (!story.isHome || kindAt(items, at + 1) !== W.open) return false;
  if (!isMarketWord(story.tokens, (items[at] as Item).from)) return false;
  const joint = kindAt(items, at - 1) === W.article ? at - 2 : at - 1;
  const kind = kindAt(items, joint);
  // "Shortly after the market opened, it rose ...".
  const soon = kind === W.after && HOW_SOON[kindAt(items, joint - 1)] === 1;
  return (soon || kind === W.as || kind === W.while) && endsOpening(items, at + 2);
}
