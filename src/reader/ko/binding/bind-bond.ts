import { weekdayOfNumber } from "../../day-number.ts";
import type { Draft, Entry } from "../clause.ts";
import { amountOf } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import type { Entity } from "../term.ts";
import { movesAt } from "../verbs/moves.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import { beginsWithAny } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { extraOf } from "./extra.ts";

/** No bond yields more. */
const MOST_YIELD = 100;

/** Bond yields in percent, their changes in hundredths. */
export function bindBond(story: Story, items: readonly Item[], entry: Entry, to: number): void {
  const { drafts } = entry;
  for (const draft of drafts) {
    const { q } = draft;
    const own = drafts.filter((other) => other.q.unit === q.unit);
    // "0.055%포인트 올랐다" is 5.5 basis points.
    const hundredfold = q.unit === U.percentPoint && draft.move !== undefined;
    const shift = q.unit === U.basisPoint || hundredfold;
    // "이번 주 4.2bp 올랐다"; at a week's beginning the week before ended the session before.
    const { period } = draft;
    const ofWeek = period >= SPAN.lasting && (period === SPAN.apart || weekdayOfNumber(story.day.session) > 1);
    // "6.8bp까지 뛰었지만": how far it went at some moment.
    const measured =
      (shift && !ofWeek && draft.particle !== P.until) ||
      (q.unit === U.percent && movesAt(items, draft, to) < 0 && draft.period === SPAN.session);
    // "개장 직후 연 2.85%에 거래됐다".
    const extra = extraOf(draft, draft.now || draft.intraday);
    const owners = ownersOf(entry, own.indexOf(draft), own.length);
    // "국고채 2년물은 1.4bp, 3.2bp": one of them is of a bond that is not told.
    const two = entry.names.length === 1 && own.length > 1 && own.some(({ at }) => isListed(items, at, draft.at));
    // "연 1,120%": a comma for the point.
    const wild = q.unit === U.percent && amountOf(q) > MOST_YIELD;
    // "연 4.80%보다 0.04%포인트 높은": no change of the day.
    const apart = shift && items[draft.at - 1]?.quantity !== undefined && items[draft.at - 1]?.particle === P.than;
    if (
      wild ||
      apart ||
      !measured ||
      isGap(items, draft) ||
      isOfAuction(story, items, draft) ||
      two ||
      owners.length === 0
    )
      story.other(owners[0] ?? "", q, shift ? (draft.move ?? 1) : 1, extra);
    else if (shift) {
      const bp = hundredfold ? { ...q, exponent: q.exponent + 2 } : q;
      for (const name of owners) story.claim("bond.change_bp", name, bp, draft.move ?? 1, { ...extra, unit: "bp" });
    } else for (const name of owners) story.claim("bond.yield", name, q, 1, extra);
  }
}

/** Phrases before a figure among which "금리차" makes it one of two yields. */
const GAP_REACH = 4;

/** "0.3bp 차이", "3년물과 10년물 금리차는 0.051%포인트". */
function isGap(items: readonly Item[], { at }: Draft): boolean {
  if (itemAt(items, at + 1)?.kind === K.gap) return true;
  for (let back = at - 1; back >= at - GAP_REACH; back--) {
    const item = itemAt(items, back);
    if (item?.kind === K.gap) return true;
    // "금리차가 벌어진 가운데 3년물은 2.3bp 오른".
    if (item === undefined || item.kind === K.spell || item.kind === K.comma || item.ending !== E.none) return false;
  }
  return false;
}

/** How far behind a yield the verb of an auction may stand. */
const SALE_REACH = 4;

const SOLD = ["낙찰", "응찰"];
const AUCTIONS = ["입찰은", "입찰에서"];

/** "국고채 3년물 입찰은 2.85%에 전액 낙찰됐다": what it was sold at. */
function isOfAuction({ tokens }: Story, items: readonly Item[], { at, particle }: Draft): boolean {
  const isWord = (item: Item, words: readonly string[]) =>
    item.kind === K.unknown && beginsWithAny(tokens, item, words);
  if (particle === P.at || particle === P.to)
    for (const item of items.slice(at + 1, at + SALE_REACH)) {
      if (isWord(item, SOLD)) return true;
      if (item.kind === K.comma || item.ending !== E.none) break;
    }
  for (let back = at - 1; back >= 0 && back > at - GAP_REACH; back--) {
    const item = items[back] as Item;
    if (isWord(item, AUCTIONS)) return true;
    if (item.kind === K.comma || item.ending > E.ahead) return false;
  }
  return false;
}

/** Two figures with a comma alone between them. */
function isListed(items: readonly Item[], one: number, other: number): boolean {
  return Math.abs(one - other) === 2 && items[Math.min(one, other) + 1]?.kind === K.comma;
}

/** "2년물, 20년물이 각각 2.68%와 3.41%": the figures of a kind go to the names in order, a single one to all. */
function ownersOf({ names, each }: Entry, at: number, count: number): readonly Entity[] {
  // "국채 2년, 20년이 각각": of one name no more than one.
  if (names.length < 2) return count === 1 || !each ? names : [];
  if (count === 1) return names;
  return count === names.length ? [names[at] as Entity] : [];
}
