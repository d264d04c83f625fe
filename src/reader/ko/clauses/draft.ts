import { weekdayOfNumber } from "../../day-number.ts";
import type { Draft } from "../clause.ts";
import { dateBehind, isCompared } from "../days/compared.ts";
import { weekdayIn } from "../days/session-before.ts";
import { isOfBase } from "../levels/level-noun.ts";
import { AMOUNT, type Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { endsIn, isWord } from "../phrases/word-at.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import { textOf } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";

const MARKED: ReadonlySet<number> = new Set([P.subject, P.topic, P.object]);

/** The number at phrase `at` with what stands around it. */
export function draftOf(w: Walk, at: number, { particle }: Item, q: Quantity): Draft {
  const { marks, items } = w;
  const bracket = w.depth > 0;
  const before = at > 0 ? items[at - 1] : undefined;
  const next = items[at + 1];
  const head = bracket ? items[w.head] : undefined;
  const behind = dateBehind(w, at);
  return {
    q,
    at,
    particle: particle === P.none && isCompared(w, at, next) ? P.than : particle,
    bracket,
    head: bracket ? (head?.kind ?? -1) : -1,
    // "낙폭이 2%대로 확대됐다": the noun tells the side.
    move: before?.kind === K.width && MARKED.has(before.particle) ? before.value : undefined,
    trade:
      q.unit === U.won
        ? marks.ahead || sideBehind(w, q, next) || sideBefore(bracket ? head : before, bracket)
        : undefined,
    intraday: marks.intraday && !(marks.late && q.scale >= AMOUNT),
    now: marks.now,
    night: marks.night,
    offBoard: marks.offBoard,
    day: behind ? behind.value : dayBefore(w, q, before, head),
    dated: behind ?? (marks.day === undefined ? undefined : marks.dated),
    noun: marks.pair || marks.noun,
    record: marks.record,
    first: before?.kind === K.first || (before?.kind === K.record && itemAt(items, at - 2)?.kind === K.first),
    previous: marks.previous,
    period: marks.period,
    market: marks.market,
    base:
      (before?.kind === K.base && (before.particle === P.being || before.particle === P.topic)) ||
      (bracket && isOfBase(w, w.head)),
    twin: head?.quantity?.unit === U.point && q.unit === U.point,
  };
}

/** The day a number is of, by the words before it. */
function dayBefore(w: Walk, q: Quantity, before: Item | undefined, head: Item | undefined): number | undefined {
  if (isOtherWeekday(w, before)) return Number.NaN;
  if (head?.quantity !== undefined) return w.headEntry?.drafts.at(-1)?.day ?? w.marks.day;
  const ofBase = head?.kind === K.base && q.unit === U.won && q.scale >= AMOUNT;
  return ofBase ? w.story.previousSession : w.marks.day;
}

/** "목요일 4.2%, 금요일 1.1% 올랐다": of days that no date pins down, but for the session's own. */
function isOtherWeekday(w: Walk, item: Item | undefined): boolean {
  return (
    item?.kind === K.unknown &&
    endsIn(w, item, "요일") &&
    weekdayIn(textOf(w.story.tokens, item)) !== weekdayOfNumber(w.story.day.session)
  );
}

/** "154억원 매수세를 나타냈다". */
function sideBehind(w: Walk, { scale }: Quantity, next: Item | undefined): number {
  if (scale < AMOUNT || next?.kind !== K.unknown) return 0;
  return isWord(w, next, "매수세를") ? 1 : isWord(w, next, "매도세를") ? -1 : 0;
}

/** "외국인의 매도 물량 6446억원을 기관이 받아냈다": the noun before an amount tells its side, whatever follows. */
function sideBefore(before: Item | undefined, bracket: boolean): number | undefined {
  const noun = before?.kind === K.trade && before.ending === E.none && (bracket || before.particle === P.none);
  return noun && Math.abs(before.value) === 1 ? before.value : undefined;
}
