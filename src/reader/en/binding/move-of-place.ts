import { MAIN_INDEX } from "../atlas/markets.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, indexOf, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { endsPhrase, isOfNoDay } from "../verbs/move-in.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";

/** "Led by a 3 percent jump in the Hong Kong stock market", "a 2 percent fall in Japanese shares": of the index there; `at` is the number. */
export function bindMoveOfPlace(s: Sentence, at: number, q: Quantity): boolean {
  const { items, story } = s;
  const place = kindAt(items, at + 3) === W.article ? at + 4 : at + 3;
  const market = kindAt(items, place) === W.place ? (PLACE_MARKETS[items[place]?.value ?? -1] ?? "") : "";
  const name = MAIN_INDEX[market];
  const end = pastShares(items, place + 1);
  const way = items[at + 1]?.value ?? 0;
  const day = kindAt(items, end) === W.preposition ? items[end + 1]?.day : undefined;
  const ends = endsPhrase(kindAt(items, end)) || kindAt(items, end) === W.copula || day?.weekday === true;
  if (name === undefined || way === 0 || end === place + 1 || !ends) return false;
  if (isOfNoDay(s, at)) return false;
  const extra = s.extra(at);
  if (day !== undefined && day.number !== story.session) extra.session ??= day.number;
  const measure = market === story.market ? "index.change_pct" : "foreign_index.change_pct";
  story.claim(measure, indexOf(market === story.market ? story.mainIndex : name, market), q, Math.sign(way), extra);
  return true;
}

/** Past "stocks", "shares", "stock market", "share prices". */
function pastShares(items: readonly Item[], from: number): number {
  const next = kindAt(items, from) === W.shareUnit ? from + 1 : from;
  return kindAt(items, next) === W.marketNoun ? next + 1 : next;
}
