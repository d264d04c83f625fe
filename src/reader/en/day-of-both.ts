import { type Item, kindAt } from "./item.ts";
import { kindSet } from "./kind-table.ts";
import type { Sentence } from "./sentence-reader.ts";
import * as W from "./word-class.ts";

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

/** "..., provisional data showed", "..., according to the exchange": who says so, and nothing more. */
function isSource(items: readonly Item[], at: number): boolean {
  if (at >= items.length || items.length - at > SOURCE_REACH) return false;
  for (let next = at; next < items.length; next++) if (isNews(items[next] as Item)) return false;
  return true;
}

const isNews = kindSet(W.quantity, W.group, W.groupAdjective, W.trade, W.subject, W.date, W.comma);
/** Phrases that name who says something. */
const SOURCE_REACH = 9;
