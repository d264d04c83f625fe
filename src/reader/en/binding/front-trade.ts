import { dayAfter } from "../days/day-after.ts";
import { scopeAfter } from "../days/scope-after.ts";
import { type Item, kindAt, numbered, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { Extra } from "../story.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { flowOf } from "./group-flow.ts";

/**
 * "After dumping 2.52 trillion and 2.21 trillion won of shares, respectively, in the previous session, foreigners and
 * institutions bought ...": amounts of a day before, told in front of whose they are; in Seoul. False where they are not.
 */
export function bindFrontTrade(s: Sentence): boolean {
  const { clause, items, story } = s;
  const amounts = clause.pending ?? [];
  const trade = items[1];
  if (!story.isHome || kindAt(items, 0) !== W.after || trade?.kind !== W.trade || amounts.length === 0) return false;
  const end = frontEnd(items);
  const owners = end > 0 ? ownersFrom(items, end + 1, amounts.length) : [];
  if (owners.length !== amounts.length) return false;
  const places = amounts.map((amount) => items.indexOf(amount));
  const last = places.at(-1) as number;
  if (last > end || scopeAfter(items, last)) return false;
  // "After selling 100 billion won of futures".
  if (items.slice(1, end).some(({ kind }) => kind === W.futures)) return false;
  const session = dayAfter(items, last) ?? (isOfSessionBefore(items, last, end) ? story.previousSession : Number.NaN);
  for (const [n, amount] of amounts.entries()) {
    const extra = new Extra();
    extra.session = session;
    if (amount.quantity)
      story.claim(flowOf(owners[n] as Subject), s.marketIndex(), amount.quantity, trade.value, extra);
  }
  return true;
}

/** The comma that ends what stands in front of the groups; -1 where none does. */
function frontEnd(items: readonly Item[]): number {
  for (let at = 2; at < items.length; at++) {
    const next = kindAt(items, at + 1);
    if (kindAt(items, at) === W.comma && (next === W.group || next === W.groupAdjective)) return at;
  }
  return -1;
}

/**
 * "Foreigners and institutions", up to their verb; "foreigners bought 70 billion won and institutions 21", where there
 * are more amounts.
 */
function ownersFrom(items: readonly Item[], from: number, most: number): readonly Subject[] {
  const owners: Subject[] = [];
  for (let at = from; at < items.length; at++) {
    const { kind, value } = items[at] as Item;
    if (kind === W.group || (kind === W.groupAdjective && value < 3)) owners.push(numbered(S.group, "", value));
    else if (kind !== W.and && kind !== W.comma && kind !== W.investor && owners.length >= most) break;
  }
  return owners;
}

/** "In the previous session", "the day before". */
function isOfSessionBefore(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (kindAt(items, at) === W.span && items[at]?.value === 1)
      return (
        kindAt(items, at - 1) === W.previous ||
        kindAt(items, at + 1) === W.after ||
        kindAt(items, at + 1) === W.previous
      );
  return false;
}
