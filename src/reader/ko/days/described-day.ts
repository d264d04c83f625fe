import { weekdayOfNumber } from "../../day-number.ts";
import type { Draft } from "../clause.ts";
import type { Item } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import { textOf } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";

/**
 * "1.86% 폭락한 전날", "8% 넘게 추락했던 2024년 8월": the day a change describes. In "6%대 폭등해 2020년 3월 이후
 * 최대" the verb goes on to another thing.
 */
export function dayDescribed(story: Story, items: readonly Item[], move: number): number | undefined {
  if (move < 0) return undefined;
  const next = items[move + 1];
  const day = next?.kind === K.when ? items[move + 2] : next;
  if (day?.kind === K.base) return story.previousSession;
  const told = day?.kind === K.date && items[move]?.ending === E.ahead && day.value !== story.day.session;
  return told ? day.value : undefined;
}

/** "4.35%의 하락률을 나타낸 지난 12일": where the verb of a width stands. */
export function verbOfWidth(items: readonly Item[], { at, particle }: Draft): number {
  return particle === P.of && items[at + 1]?.kind === K.width && items[at + 2]?.ending === E.ahead ? at + 2 : -1;
}

/** "1,651.70으로 마감했던 11일": the day a level describes. */
export function dayClosed(story: Story, items: readonly Item[], draft: Draft, to: number): number | undefined {
  for (let next = draft.at + 1; next < to && next < draft.at + CLOSE_REACH; next++) {
    const { kind, ending } = items[next] as Item;
    if (kind === K.close && ending === E.ahead) return dayDescribed(story, items, next);
    if (kind !== K.unknown) return undefined;
  }
  return undefined;
}

/** "거래를 마친" is two phrases. */
export const CLOSE_REACH = 4;

/** "이번 주 4.38% 오른 4,309.63에 장을 마쳤다": the level is the day's, whatever span its change counts over. */
export function isClosing(
  story: Story,
  items: readonly Item[],
  { period, day, particle, q, at }: Draft,
  to: number,
): boolean {
  if (
    !(period === SPAN.lasting || (period === SPAN.apart && isOfWeekOver(story, items, at))) ||
    day !== undefined ||
    q.decimals === 0 ||
    (particle !== P.at && particle !== P.to)
  )
    return false;
  return items.slice(at + 1, Math.min(to, at + CLOSE_REACH)).some(({ kind }) => kind === K.close);
}

const SATURDAY = 6;
const WEEK = /주(?!식)/;

/** "지난 한 주 24.30포인트 오른 868.35에": told at the weekend, its close is the week's. */
function isOfWeekOver({ day: { session }, tokens }: Story, items: readonly Item[], at: number): boolean {
  if (weekdayOfNumber(session) % SATURDAY !== 0) return false;
  return items.slice(0, at).every((item) => {
    if (item.kind === K.when) return item.value === 0;
    return item.kind !== K.period || item.value !== SPAN.apart || WEEK.test(textOf(tokens, item));
  });
}
