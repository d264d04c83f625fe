import type { Draft } from "../clause.ts";
import type { Item } from "../phrases/item.ts";
import { pastBracket } from "../phrases/past-bracket.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";

/** "12.23포인트(0.60%) 오른", "525.05포인트, 1.92% 내린": a number with a verb of movement right behind is a change. */
export function movesAt(items: readonly Item[], draft: Pick<Draft, "at" | "particle">, to: number): number {
  if (draft.particle === P.object) {
    // "95.46포인트를 잃었다".
    const verb = items[pastBracket(items, draft.at)];
    return verb?.kind === K.move && verb.value !== 0 && verb.ending > E.ahead ? pastBracket(items, draft.at) : -1;
  }
  if (draft.particle !== P.none && draft.particle !== P.subject && draft.particle < P.even) return -1;
  let strangers = 0;
  for (let next = pastBracket(items, draft.at); next < to; next++) {
    const item = items[next] as Item;
    switch (item.kind) {
      case K.move:
        return item.value === 0 ? -1 : next;
      case K.close_:
      case K.above:
      case K.about:
      case K.more:
      case K.each:
        break;
      case K.comma:
      case K.slash:
      case K.joint:
        // "20.10포인트·2.17% 오른", but "(12만8500원·7.17%)".
        if (item.kind === K.joint && items[draft.at]?.quantity?.unit !== U.point) return -1;
        if ((items[next + 1] as Item | undefined)?.quantity?.unit !== U.percent) return -1;
        next = pastBracket(items, next + 1) - 1;
        break;
      case K.unknown:
        if (item.ending !== E.none || ++strangers > 1) return -1;
        break;
      default:
        return -1;
    }
  }
  return -1;
}

/** "2.27% 미끄덩한": a verb no table knows stands right behind, so nothing tells which way. */
export function isOfUnknownVerb(items: readonly Item[], { at, q, move }: Draft, to: number): boolean {
  if (move !== undefined || q.sign !== 0) return false;
  let next = pastBracket(items, at);
  if (items[next]?.kind === K.close_) next++;
  const item = items[next];
  return next < to && item?.kind === K.unknown && item.ending !== E.none;
}
