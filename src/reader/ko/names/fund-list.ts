import type { Entry } from "../clause.ts";
import { AMOUNT } from "../numbers/quantity.ts";
import type { Item } from "../phrases/item.ts";
import type { Entity } from "../term.ts";
import type { Walk } from "../walk.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";

/** What may stand between the names of a list of funds. */
const FUNDS: ReadonlySet<number> = new Set([K.sector, K.fund, K.comma, K.joint, K.etc, K.each]);

/** How far behind a name the amount of its list may stand. */
const LIST_REACH = 8;

/** Industries that are investors as well. */
const INVESTORS = ["보험", "은행", "증권", "종금", "금융", "기금", "투신", "저축", "신탁", "자산운용"];

/** "보험(198억원)": an industry's name with an amount behind it is a fund. */
export function isFundList(w: Walk, at: number): boolean {
  let next = at + 1;
  while (next < at + LIST_REACH && FUNDS.has(w.items[next]?.kind ?? -1)) next++;
  if (w.items[next]?.kind === K.open_) next++;
  const q = w.items[next]?.quantity;
  if (!q || q.unit !== U.won || q.scale < AMOUNT) return false;
  if (isWhereTo(w, at)) {
    limitFlows(w);
    return true;
  }
  const entity = w.items[at]?.entity as Entity;
  const fund = w.s.name(at, { ...entity, kind: K.fund }, K.fund);
  // "전기전자(4천억원)를 중심으로": what they bought, and no investor.
  fund.partial ||= !INVESTORS.some((word) => entity.name.startsWith(word));
  return true;
}

/** "외국인 순매수는 통신업(80억원), 기계(50억원) 쪽에 쏠렸다": industries they bought. */
function isWhereTo({ items }: Walk, at: number): boolean {
  let listed = false;
  for (let back = at - 1; back >= 0 && back > at - WHERE_REACH; back--) {
    const { kind, particle } = items[back] as Item;
    if (kind === K.trade) return particle === P.topic || (items[back + 1]?.kind !== K.quantity && listed);
    listed ||= kind === K.industry && particle === P.topic;
  }
  return false;
}

const WHERE_REACH = 16;

/** What investors traded is said of one thing alone. */
export function limitFlows(w: Walk): void {
  for (let n = w.s.entries.length - 1; n >= w.s.firstEntry; n--) {
    const entry = w.s.entries[n] as Entry;
    if (entry.kind === K.group) entry.partial = true;
  }
}
