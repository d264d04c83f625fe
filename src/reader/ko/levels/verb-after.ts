import type { Draft } from "../clause.ts";
import { type Item, isUnknownNoun, itemAt } from "../phrases/item.ts";
import { pastBracket } from "../phrases/past-bracket.ts";
import * as E from "../words/ending-kind.ts";
import * as ROLE from "../words/level-role.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";

/** The verb that tells what a level is: the first telling one between it and the next level. */
export function verbAfter(items: readonly Item[], draft: Draft, to: number): Item | undefined {
  let neutral: Item | undefined;
  for (let next = pastBracket(items, draft.at); next < to; next++) {
    const item = items[next] as Item;
    switch (item.kind) {
      case K.open:
      case K.reach:
        // "올해 첫 거래를 마쳤다", "4,309.63을 찍고 장을 마쳤다".
        if (closesNext(items, next)) break;
        return item;
      case K.close:
      case K.threshold:
      case K.stay:
        return item;
      case K.move:
        neutral ??= item;
        if (item.ending >= E.join) return neutral;
        break;
      case K.open_:
        next = pastBracket(items, next - 1) - 1;
        break;
      case K.quantity:
        // "2,310.73으로 전 거래일보다 5.31포인트 상승 출발했다".
        if (
          draft.particle === P.to &&
          item.quantity?.unit === U.point &&
          items[pastBracket(items, next)]?.kind === K.move
        )
          break;
        if (item.quantity?.unit === U.plain || item.quantity?.unit === U.point || item.quantity?.unit === U.won)
          return neutral;
        break;
      case K.index:
      case K.foreign:
      case K.stock:
      case K.fx:
        return neutral;
      case K.verb:
        if (item.ending >= E.link) return neutral;
        break;
      default:
    }
  }
  return neutral;
}

/** Nothing stands between the phrase and a verb of closing but what was closed. */
function closesNext(items: readonly Item[], at: number): boolean {
  const { kind, particle } = items[at] as Item;
  const next = itemAt(items, at + 1);
  if (kind === K.open) return particle === P.object && next?.kind === K.close;
  return next?.kind === K.close || (isUnknownNoun(next) && itemAt(items, at + 2)?.kind === K.close);
}

/** "코스피는 2,322.11에, 코스닥지수는 729.79에 장을 시작했다": levels that share one verb. */
export function opensLater(items: readonly Item[], { at, particle }: Draft, to: number): boolean {
  if (particle !== P.none && particle !== P.at) return false;
  for (let next = pastBracket(items, at); next < to; next++) {
    const { kind, ending } = items[next] as Item;
    if (kind === K.open) return true;
    if (kind === K.close || kind === K.pause || ending >= E.link) return false;
  }
  return false;
}

/** Whether the clause speaks of the opening or the close, of the figure at a place or as a whole; 0 when its verbs do not say. */
export function roleOfClause(items: readonly Item[], from: number, to: number, figure = -1): number {
  for (let at = to - 1; at >= from; at--) {
    const { kind, ending } = items[at] as Item;
    if (kind === K.close) return ROLE.close;
    if (kind !== K.open) continue;
    // "하락 출발했던 코스닥지수는 0.45% 오르고 있다": how it opened is said before, or without a figure.
    const told = items.slice(from, at).some(({ quantity }) => quantity !== undefined);
    const aside = ending === E.ahead && (at < figure || !told);
    if (!aside) return ROLE.open;
  }
  return 0;
}

/** "12.10포인트 오르며 출발한 코스피는": the move behind the figure was the opening's. */
export function movesToOpen(items: readonly Item[], at: number): boolean {
  const move = pastBracket(items, at);
  return items[move]?.kind === K.move && items[move + 1]?.kind === K.open;
}
