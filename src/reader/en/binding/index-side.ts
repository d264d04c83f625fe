import { isApart } from "../days/from-afar.ts";
import { pastWhereEnded } from "../days/where-ended.ts";
import { pastPercent } from "../numbers/same-amount.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Story } from "../story.ts";
import { kindSet } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** On which side of a level a distance lies: "6.27 points below Monday's close". */

const endsHere = kindSet(W.comma, W.period, W.of, W.semicolon, W.as, W.while, W.after, W.and, W.but, W.closeBracket);

const isOff = wordSet("off");

/** "6.27 points below", "6.27 points (2.04%) below", "6.27 points, or 2.04 percent, below": where the side stands. */
export function sideBehind(items: readonly Item[], at: number): number {
  const bracketed = kindAt(items, at + 1) === W.openBracket && kindAt(items, at + 3) === W.closeBracket;
  const side = bracketed ? at + 4 : pastPercent(items, at + 1);
  return kindAt(items, side) === W.comma && kindAt(items, at - 1) === W.or ? side + 1 : side;
}

/** "Below the previous day", "above Monday's close": which way, counted from what every change counts from; or 0. */
export function signFromPrevious({ clause, items, story }: Sentence, at: number): number {
  if (clause.mode === L.touch || clause.lastLevel === "high" || clause.lastLevel === "low") return 0;
  const side = sideBehind(items, at);
  const way = kindAt(items, side);
  // "30.1 points off Monday's close".
  const off = way === W.direction && isOff(story.tokens, items[side]?.from ?? -1);
  if (way !== W.above && way !== W.below && !off) return 0;
  // "Below where it ended on Monday".
  const where = pastWhereEnded(items, side + 1);
  if (where > 0) {
    const day = kindAt(items, where) === W.article ? where + 1 : where;
    const last = kindAt(items, day) === W.previous || (kindAt(items, day) === W.span && items[day]?.value === 1);
    return last || isSessionBefore(story, items[day]) ? (way === W.above ? 1 : -1) : 0;
  }
  const previous = kindAt(items, side + 1) === W.article ? side + 2 : side + 1;
  // "Above Monday's close", "above Monday's 2,871.55".
  const named = kindAt(items, previous + 2);
  const dated = isSessionBefore(story, items[previous]) && (named === W.close || named === W.quantity);
  if (!dated && kindAt(items, previous) !== W.previous) return 0;
  let next = previous + 1;
  if (kindAt(items, next) === W.span && (items[next] as Item).value === 1) next++;
  if ((dated || next > previous + 1) && kindAt(items, next) === W.possessive) next++;
  if (kindAt(items, next) === W.close || (dated && named === W.quantity)) next++;
  // "Above Monday's closing level".
  if (kindAt(items, next) === W.mark && kindAt(items, next - 1) === W.close) next++;
  // "Below the previous record", "above the previous week's close": no change of the day.
  if (next === previous + 1 || !(next >= items.length || endsHere(items[next]))) return 0;
  return way === W.above ? 1 : -1;
}

/** The weekday of the session before, as near as it can be told. */
function isSessionBefore({ previousSession, session }: Story, item: Item | undefined): boolean {
  const day = item?.day;
  if (day === undefined || day.long || !day.weekday) return false;
  return day.number === previousSession || (day.number < session && !isApart(day.number, session));
}
