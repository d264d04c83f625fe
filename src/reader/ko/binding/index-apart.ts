import type { Draft } from "../clause.ts";
import type { Item } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import { beginsWith } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";

/** Figures beside an index that are none of its moves and levels. */

/** "한도를 50%로 확대한다": no index moves "to" a percentage, but its rate of change may. */
export function isTarget(items: readonly Item[], { q, at, particle, bracket }: Draft): boolean {
  if (q.unit !== U.percent || particle !== P.to || q.sign !== 0 || bracket) return false;
  return !items.slice(0, at).some(({ kind }) => kind === K.width);
}

/** "코스닥 10% 투자 확대 방안": says how much of something. */
export function isAttributive(items: readonly Item[], { q, at, particle, bracket }: Draft): boolean {
  // "4,300 상승에 대한 기대".
  if (q.unit === U.plain && q.decimals === 0 && particle === P.none && items[at + 1]?.kind === K.move)
    return items[at + 1]?.particle === P.at;
  return q.unit === U.percent && !bracket && particle === P.none && items[at + 1]?.kind === K.outside;
}

/** How far behind a percentage what it is of may stand. */
const MERE_REACH = 5;

/** "3%에 불과한 연기금의 코스닥 비중": how much of something. */
export function isMere({ tokens }: Story, items: readonly Item[], { q, at, particle, bracket }: Draft): boolean {
  const next = items[at + 1];
  if (q.unit !== U.percent || next?.kind !== K.unknown) return false;
  // "20%가량의 이익을": but "1%대의 완만한 오름세", "0.1%에 불과한 상승률".
  for (const { kind, quantity, ending } of items.slice(at + 2, at + MERE_REACH)) {
    if (kind === K.move || kind === K.width) return false;
    if (quantity || kind === K.comma || ending > E.ahead) break;
  }
  if (particle === P.of && !bracket) return true;
  return particle === P.at && beginsWith(tokens, next, "불과한");
}
