import { isCapital } from "../../scanner.ts";
import { EXCHANGE_MARKETS } from "../atlas/markets.ts";
import { headBefore } from "../phrases/around.ts";
import { type Item, isIn, itemAt, kindAt } from "../phrases/item.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import { OWN_VOLUME } from "../words/own-volume.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isOblique } from "./oblique.ts";

/** Whether a volume that is told is that of one stock. */

/** "... rose on volume of 3 million shares", "the highest volumes were in Pepper with a turnover of ...": of stocks. */
export function isOwnVolume(s: Sentence, at: number): boolean {
  const { clause, items } = s;
  if (kindAt(items, at - 1) === W.high && wordOf(s, items[at] as Item).endsWith("s")) return true;
  if (isSeenIn(items, at) || isOfShare(s, at)) return true;
  if (!s.story.isHome && isInShare(s, at)) return true;
  // "Volume in Pepper rose 40 percent to 22 million shares".
  if (
    (kindAt(items, at + 1) === W.preposition || (kindAt(items, at + 1) === W.of && !s.story.isHome)) &&
    items[at + 2]?.value === S.stock &&
    kindAt(items, at + 2) === W.subject &&
    !EXCHANGE_MARKETS.has(items[at + 2]?.subject?.name.toUpperCase() ?? "")
  )
    return true;
  // "Pepper fell 3 percent as turnover in it reached P212 million".
  if (!s.story.isHome && isIn(items, at + 1) && kindAt(items, at + 2) === W.it) return true;
  // "A 3.1% climb in Pepper to 2.46 levs, in a volume of 21,350 shares".
  if (s.priced !== undefined && !s.story.isHome) return true;
  // "The equity of Pepper slipped 1.2% to the €4.13 level on shallow volumes of 3,680 shares".
  const described = kindAt(items, at - 1) === W.plain && kindAt(items, at - 2) === W.preposition && at > 4;
  if (described && !s.story.isHome && s.first === undefined && clause.kind !== S.index) return true;
  if (isOfToldStock(s, at) || isBesideName(s, at)) return true;
  // "The cement index lost 0.8 percent with total turnover of 30 million shares": that trade's.
  if (clause.kind === S.sector && !s.story.isHome && isWithIts(s, at)) return true;
  const ofStock = clause.kind === S.stock || (clause.kind === S.outside && clause.subjects[0]?.name === OWN_VOLUME);
  if (!ofStock) return false;
  // "Pepper recorded the highest volume of 104 million traded shares".
  if (kindAt(items, at - 1) === W.high) return true;
  // "Pepper rose 2.1% on the day's biggest trading turnover, NIS 212 million".
  if (!s.story.isHome && isMostTraded(s, at)) return true;
  if ((!s.story.isHome || isMostTraded(s, at)) && isRecordedBy(s, at)) return true;
  const head = headKindBefore(items, at);
  // "Pepper led in trading volume with 124 million shares".
  const led = head === W.preposition && kindAt(items, at + 1) === W.with;
  // "Rose by 5.5% to 0.580 dinars on a trading volume of 104,000".
  const on = head === W.preposition && clause.bound && !s.story.isHome;
  return on || isOblique(s, at) || led || head === W.with || (head === W.and && kindAt(items, at + 1) === W.of);
}

const isTotal = wordSet("total", "a");

/** "With total turnover of", right behind a figure of the one that it is said of. */
function isWithIts({ clause, items, story }: Sentence, at: number): boolean {
  const head = isTotal(story.tokens, items[at - 1]?.from ?? -1) ? at - 2 : at - 1;
  return clause.bound && kindAt(items, head) === W.with && items[head - 1]?.quantity !== undefined;
}

const isOn = wordSet("on");

/** "Pepper, on a turnover of 1.1 billion, slipped 0.5 percent": that of the name before the comma. */
function isBesideName({ items, story }: Sentence, at: number): boolean {
  let on = at - 1;
  while (on > at - 4 && isBeforeVolume(itemAt(items, on))) on--;
  if (story.isHome || (kindAt(items, on) !== W.with && !isOn(story.tokens, items[on]?.from ?? -1))) return false;
  const name = itemAt(items, on - 2);
  if (kindAt(items, on - 1) !== W.comma || name === undefined) return false;
  return name.subject?.kind === S.stock || (on === 2 && name.kind === W.plain && isCapital(story.tokens, name.from));
}

const isBeforeVolume = kindSet(W.article, W.plain, W.trading);

const isOneStock = wordSet("stock", "counter", "scrip");
const isClocked = wordSet("clocked", "recorded", "registered", "posted", "saw", "witnessed");

/** "The counter clocked a volume of 2.1 million shares": that of the stock told before, and no "the stock exchange". */
function isOfToldStock({ items, story: { isHome, tokens } }: Sentence, at: number): boolean {
  const [article] = items;
  if (isHome || at > 5 || article?.kind !== W.article) return false;
  return isOneStock(tokens, article.to) && isClocked(tokens, article.to + 1);
}

const isRecorded = wordSet("recorded", "registered", "posted", "saw", "had");

/** "Pepper recorded a total volume of 24,600 shares": right behind the stock's name and its verb. */
function isRecordedBy({ clause, items, story }: Sentence, at: number): boolean {
  const verb = items[clause.subjectAt + 1];
  return verb !== undefined && at < clause.subjectAt + 6 && isRecorded(story.tokens, verb.from);
}

const isMost = wordSet("largest", "biggest", "heaviest", "highest");

/** "Pepper had the largest trading volume", in Seoul: of all stocks. */
function isMostTraded({ items, story }: Sentence, at: number): boolean {
  const adjective = itemAt(items, kindAt(items, at - 1) === W.trading ? at - 2 : at - 1);
  return adjective !== undefined && isMost(story.tokens, adjective.from);
}

const isOneShare = wordSet("share", "stock");

/** Phrases from "in the stock" to its volume. */
const SHARE_REACH = 10;

/** "There was good business in the stock, dealers said, with volume of three million", and not "in the stock market". */
function isInShare({ items, story }: Sentence, at: number): boolean {
  for (let back = at - 1; back > 1 && back > at - SHARE_REACH; back--) {
    const { kind, from } = items[back] as Item;
    if (kind !== W.shareUnit || !isOneShare(story.tokens, from)) continue;
    return isLeftBy(items[back + 1]) && kindAt(items, back - 1) === W.article && isIn(items, back - 2);
  }
  return false;
}

const isLeftBy = kindSet(W.comma, W.copula);

/** "Turnover of the share reached HUF 20.1 billion", and no "turnover of the share market". */
function isOfShare({ items, story }: Sentence, at: number): boolean {
  const noun = kindAt(items, at + 1) === W.of && kindAt(items, at + 2) === W.article ? items[at + 3] : undefined;
  if (story.isHome || noun === undefined || !isOneShare(story.tokens, noun.from)) return false;
  return isToldBy(items[at + 4]);
}

const isToldBy = kindSet(W.touch, W.copula, W.move, W.quantity);

/** "Most active volumes were seen in Pepper at 10,178,800". */
function isSeenIn(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) !== W.copula) return false;
  for (let next = at + 2; next < items.length && next < at + 6; next++)
    if (kindAt(items, next) === W.preposition) return items[next + 1]?.value === S.stock;
  return false;
}

function headKindBefore(items: readonly Item[], at: number): number | undefined {
  const head = kindAt(items, at - 1) === W.trading ? at - 1 : at;
  return itemAt(items, headBefore(items, head))?.kind;
}
