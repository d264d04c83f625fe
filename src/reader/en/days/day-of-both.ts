import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isTurn = kindSet(W.after, W.who, W.but, W.against, W.than, W.as, W.semicolon);

/** "A sold X while B bought Y on Monday": one day is told, at the end and with nothing but "while" between, so it is that of both. */
export function isDayOfBoth({ dates, items }: Sentence): boolean {
  if (dates !== 1) return false;
  const day = items.findIndex(({ kind }) => kind === W.date);
  const ends =
    day === items.length - 1 ||
    (day === items.length - 2 && kindAt(items, day + 1) === W.period) ||
    (kindAt(items, day + 1) === W.comma && isSource(items, day + 2));
  return day > 0 && ends && !items.some(isTurn);
}

/** "A bought X, while B sold Y this week", "A bought X and B sold Y over the week": the span at the end is that of both, where the tense does not change. */
export function isSpanOfBoth({ dates, items, story }: Sentence, at: number): boolean {
  const end = kindAt(items, items.length - 1) === W.period ? items.length - 2 : items.length - 1;
  const span = items[end];
  if (dates > 0 || span?.kind !== W.span || span.value < 7) return false;
  const over = kindAt(items, end - 1) === W.article && kindAt(items, end - 2) === W.over;
  if (kindAt(items, end - 1) !== W.previous && !over && !isThis(story.tokens, span.from - 1)) return false;
  let joined = false;
  for (let next = at + 1; next < end; next++) {
    const item = items[next] as Item;
    // "... of KOSPI shares and 230 billion won of KOSDAQ shares this month".
    const amount = items[next + 1]?.quantity?.unit === U.money;
    if (item.kind === W.while || (item.kind === W.and && (amount || isOwnOrTrade(items[next + 1])))) joined = true;
    else if (item.kind === W.have || isTurn(item)) return false;
    else if (item.kind === W.comma && !isBesideRespectively(items, next) && kindAt(items, next + 1) !== W.while)
      return false;
  }
  return joined;
}

const isThis = wordSet("this");
const isOwnOrTrade = kindSet(W.group, W.groupAdjective, W.trade);

/** ", respectively, this week". */
function isBesideRespectively(items: readonly Item[], comma: number): boolean {
  return kindAt(items, comma + 1) === W.respectively || kindAt(items, comma - 1) === W.respectively;
}

/** "..., provisional data showed", "..., according to the exchange": who says so, and nothing more. */
function isSource(items: readonly Item[], at: number): boolean {
  if (at >= items.length || items.length - at > SOURCE_REACH) return false;
  for (let next = at; next < items.length; next++) if (isNews(items[next] as Item)) return false;
  return true;
}

const isNews = kindSet(W.quantity, W.group, W.groupAdjective, W.trade, W.subject, W.date, W.comma);
/** Phrases that name who says something. */
const SOURCE_REACH = 9;
