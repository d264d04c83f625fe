import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** The day of an amount that the session's is held against by a noun: "a reversal of Monday's net buying of P128 million". */

/** "Compared with Tuesday's tally of 388.12m", "from the previous day's total of ...": the day of what it is compared with. */
export function dayOfTally({ items, story }: Sentence, at: number): number | undefined {
  const owner = kindAt(items, at - 3) === W.possessive ? itemAt(items, at - 4) : undefined;
  const before = owner?.kind === W.span && owner.value === 1 && kindAt(items, at - 5) === W.previous;
  if (before && kindAt(items, at - 1) === W.of) return story.previousSession;
  const day = owner?.day;
  return kindAt(items, at - 1) === W.of && day !== undefined && !day.long ? day.number : undefined;
}

/** Phrases from an amount to the day that it was traded on: "shares were exchanged on the previous". */
const PREVIOUS_REACH = 7;

/** "Tk 415 crore were traded on the previous working day", and nothing that it is held against: of the session before. */
export function tradedBefore({ items, story }: Sentence, at: number): number | undefined {
  for (let next = at + 1; next < items.length && next < at + PREVIOUS_REACH; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.previous) {
      const on = kindAt(items, next - 1) === W.article && kindAt(items, next - 2) === W.preposition;
      const day = items[next + 1]?.kind === W.plain || kindAt(items, next + 1) === W.trading ? next + 2 : next + 1;
      return on && items[day]?.kind === W.span && items[day]?.value === 1 ? story.previousSession : undefined;
    }
    const goesOn = kind === W.copula || kind === W.plain || kind === W.preposition || kind === W.article;
    if (!goesOn && kind !== W.shareUnit && kind !== W.trading) return undefined;
  }
  return undefined;
}

const isReversal = wordSet("reversal", "turnaround", "swing");

/** Phrases from the amount back to the noun. */
const REACH = 10;

/** "A reversal of the previous day's net buying of P128 million", with no day of its own: of the session before. */
export function dayReversed({ items, story }: Sentence, at: number): number | undefined {
  if (story.isHome) return undefined;
  for (let back = at - 1; back > 0 && back > at - REACH; back--) {
    const { kind, from } = items[back] as Item;
    if (kind === W.comma || kind === W.quantity || kind === W.semicolon) return undefined;
    if (!isReversal(story.tokens, from)) continue;
    const joint = kindAt(items, back + 1);
    return joint === W.of || joint === W.from ? story.previousSession : undefined;
  }
  return undefined;
}

/** Phrases from an amount back to what it is held against by: "compared with local net buyers of". */
const HELD_REACH = 7;

const LEADS_AMOUNT = kindSet(
  W.of,
  W.net,
  W.tradeNoun,
  W.trade,
  W.article,
  W.groupAdjective,
  W.investor,
  W.group,
  W.with,
);

/** "Net sellers of QR12 million against QR8 million", "eased to QR12 million from QR18 million": an amount of some day before. */
export function isHeldAgainst({ items, story }: Sentence, at: number): boolean {
  if (story.isHome) return false;
  let back = at - 1;
  while (back > at - HELD_REACH && LEADS_AMOUNT(items[back])) back--;
  const head = kindAt(items, back);
  if (head !== W.against && head !== W.from) return false;
  if (head === W.from && kindAt(items, at + 1) === W.to) return itemAt(items, at + 2)?.kind === W.quantity;
  const day = kindAt(items, back - 1) === W.comma ? back - 2 : back - 1;
  return itemAt(items, day)?.value === U.money || LEADS_AMOUNT(items[day]);
}
