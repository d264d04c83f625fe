import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { pastBracket } from "./apposition.ts";
import { type Item, kindAt } from "./item.ts";

/** Names that a relative clause behind them measures: "Pepper, which fell 12.5%". */

/** Phrases from a name to the figure of its relative clause. */
const REACH = 16;

function isOfNames(items: readonly Item[], at: number): boolean {
  const kind = kindAt(items, at);
  return kind === W.subject || kind === W.and || (kind === W.comma && kindAt(items, at + 1) === W.subject);
}

const LEVEL_JOINTS: ReadonlySet<number> = new Set([W.at, W.above, W.below]);

/** "Pulled down by Capita, which fell 12.5%": a relative clause measures the name, wherever it stands. */
export function isMeasuredByRelative(items: readonly Item[], at: number): boolean {
  let next = at + 1;
  // "Pulled down by Pepper, Salt and Thyme, which all fell 2 percent".
  while (next < at + REACH && isOfNames(items, next)) next++;
  // "Among them the Pepper 50 that was up 0.7% to 815".
  if (kindAt(items, next) === W.article && items[at]?.value === S.index && kindAt(items, next + 2) === W.direction)
    return kindAt(items, next + 1) === W.copula && kindAt(items, next + 3) === W.quantity;
  // "Led by Pepper (PEP.N) whose shares rose 5.8 percent".
  if (kindAt(items, next) === W.openBracket) next = pastBracket(items, next);
  // "Others gained, including the Nikkei index, which rose 0.3%".
  if (items[at]?.value === S.index && kindAt(items, next) === W.marketNoun) next++;
  // "A gain in Pepper shares, which closed up 3 percent".
  if (kindAt(items, next) === W.shareUnit && kindAt(items, next + 1) === W.comma) next++;
  if (kindAt(items, next) === W.comma) next++;
  // "The gains didn't extend to Pepper, however, which fell 1.3 percent to $126".
  if (kindAt(items, next) === W.but && kindAt(items, next + 1) === W.comma) next += 2;
  if (kindAt(items, next) !== W.who) return false;
  let moved = false;
  for (let step = 1; step < 7; step++) {
    const q = items[next + step];
    // "Which was down by 5 centavos to P34".
    moved ||= q?.kind === W.move || q?.kind === W.direction;
    if (q?.kind === W.comma || q?.kind === W.subject) return false;
    // "Which broke through the €38 barrier to close at €38.10".
    const led = kindAt(items, next + step + 1) === W.mark ? next + step + 2 : next + step + 1;
    const ended = q?.value === U.money && kindAt(items, led) === W.to && kindAt(items, led + 1) === W.close;
    if (q?.kind === W.quantity && ended && kindAt(items, led + 2) === W.at) return true;
    // "Which gained four to 92", "which decreased by 20 centavos to P46.10".
    if (q?.kind === W.quantity)
      return (
        q.value === U.percent ||
        ((q.value === U.money || q.value === U.point) && moved) ||
        kindAt(items, next + step - 1) === W.to ||
        // "The rise of Pepper, which closed at P105.20", "the Nasdaq, which closed below 1,900".
        (kindAt(items, next + 1) === W.close && step === 3 && LEVEL_JOINTS.has(kindAt(items, next + 2)))
      );
  }
  return false;
}

/** Phrases from "which" to what it tells. */
const TOLD_REACH = 8;

/** "The index, which was up for three sessions, ...": the phrase at `at` stands within a relative clause behind a comma. */
export function isInRelative(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back > 0 && back > at - TOLD_REACH; back--) {
    if (kindAt(items, back) === W.comma) return false;
    if (kindAt(items, back) === W.who) return kindAt(items, back - 1) === W.comma;
  }
  return false;
}
