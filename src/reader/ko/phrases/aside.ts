import { LITERAL } from "../../scanner.ts";
import type { Entry } from "../clause.ts";
import type { Entity } from "../term.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import { PRICE_LIMIT } from "../words/entity-words.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { type Item, isUnknownNoun, itemAt } from "./item.ts";
import { isWord } from "./word-at.ts";

/** "시가총액 2위로 밀린": a place in an order, not an amount. */
export function isRanked(w: Walk, at: number): boolean {
  const next = w.items[at + 1];
  const { kind } = w.story.tokens;
  return w.items[at]?.particle === P.none && next?.kind === K.unknown && kind[next.from] === LITERAL;
}

/** Behind the name of a market these speak of a listing, not of the market. */
export const LISTING = ["이전", "상장", "기업", "벤처", "대장주", "당국"];

/** "코스닥 기업", "중심으로 코스닥 스케일업 펀드를": the market of something else. */
export function isAttribute(w: Walk, at: number, item: Item): boolean {
  const next = w.items[at + 1];
  if (item.particle === P.of && next?.kind === K.move && next.particle === P.none)
    return isUnknownNoun(w.items[at + 2]);
  // "코스닥시장의 상승세에 힘입어".
  if (item.particle === P.of && next?.kind === K.move && next.particle === P.at) return true;
  if (item.particle !== P.none) return false;
  if (LISTING.some((word) => isWord(w, next, word))) return true;
  // "거래소시장 급등의 영향으로", "거래소시장의 급락세 여파로".
  if (next?.kind === K.move && next.particle === P.of) return true;
  const before = itemAt(w.items, at - 1);
  const inside = isUnknownNoun(next);
  // A headline leaves out its particles.
  return inside && isUnknownNoun(before) && w.items.at(-1)?.ending === E.final;
}

/** "외국인의 선물 매수세에 힘입어": what helped another. */
export function isOfDerivatives({ items }: Walk, at: number, { kind, particle }: Item): boolean {
  const next = items[at + 1];
  if (kind === K.group) return particle === P.of && next?.kind === K.futures && next.particle === P.none;
  return kind === K.futures && particle === P.none && next?.kind === K.unknown && items[at - 1]?.particle === P.of;
}

/** "연기금의 거센 순매도에도": whose trade another's stood against. */
export function isDespite({ items }: Walk, at: number, { kind, particle }: Item): boolean {
  if ((kind !== K.group && kind !== K.fund) || particle !== P.of) return false;
  const next = items[at + 1];
  const behind = isUnknownNoun(next) ? at + 2 : at + 1;
  const trade = items[behind];
  // "개인의 매도(8500억원)에도": with its amount.
  return trade?.kind === K.trade && trade.particle === P.at && items[behind + 1]?.kind !== K.open_;
}

/** "비차익거래를 중심으로", "차익 매도 물량이": a part of the programme's trade that says how, and has no amount. */
export function isMeans(w: Walk, at: number, { particle }: Item, { value }: Entity): boolean {
  const next = w.items[at + 1];
  // "기관도 프로그램 매물이 쏟아지며 888억원의 매도우위를": the amount is the whole's.
  if (value !== 1) {
    const { kind, particle: role } = w.s.current ?? { kind: 0, particle: 0 };
    const whole = kind === K.group && (role === P.topic || role === P.also || role === P.subject);
    return (
      whole &&
      particle === P.none &&
      next?.kind === K.trade &&
      next.ending >= E.join &&
      w.s.current?.drafts.length === 0
    );
  }
  if (particle === P.object && w.s.current?.particle !== P.and && !isWord(w, next, "통해"))
    return next?.kind !== K.quantity && next?.kind !== K.open_;
  return particle === P.none && next?.kind === K.trade && w.items[at + 2]?.kind !== K.quantity;
}

/** Nouns that take the particle of the names before them. */
const HEADS: ReadonlySet<number> = new Set([K.issues, K.industry, K.etc]);

/** "대형주 덕에", "삼성전자에": a name that is no subject. */
export function isAside(w: Walk, at: number, item: Item): boolean {
  const { particle } = item;
  if (particle === P.none) {
    let last = at;
    while (last < at + 12 && isNameItem(w.items[last + 1])) last++;
    const end = w.items[last] as Item;
    if (end.particle !== P.none) return last > at && isAside(w, last, end);
    const next = w.items[last + 1];
    // "제약 종목의 강세에 힘입어".
    if (next && HEADS.has(next.kind) && isAsideBy(next.particle, w.items[last + 2])) return true;
    if (next?.kind === K.move && next.particle === P.to) return true;
    if ((next?.kind === K.move || next?.kind === K.trade) && next.particle === P.at) return true;
    return isUnknownNoun(next) && w.items[last + 2]?.kind !== K.open_;
  }
  if (particle === P.to && isNamedBy(w, at)) return false;
  return isAsideBy(particle, w.items[at + 1]);
}

/** "가장 많이 오른 종목은 가나다로": a name that says who it is. */
function isNamedBy({ items }: Walk, at: number): boolean {
  const before = itemAt(items, at - 1);
  const issues = before?.kind === K.issues || before?.kind === K.breadth;
  return issues && (before.particle === P.topic || before.particle === P.subject);
}

function isAsideBy(particle: number, next: Item | undefined): boolean {
  if (particle === P.of && next?.kind === K.move && next.particle === P.at) return true;
  return particle === P.at || particle === P.to || particle === P.from;
}

function isNameItem(item: Item | undefined): boolean {
  return item?.kind === K.stock || item?.kind === K.sector || item?.kind === K.outside;
}

const BOUNDS: ReadonlySet<number> = new Set([K.above, K.below, K.more, K.about]);

/** "2배 이상 오른 종목", "5% 넘게 내린 종목": some of them. */
export function isBounded(item: Item | undefined): boolean {
  return item !== undefined && (BOUNDS.has(item.kind) || item.quantity?.unit === U.percent);
}

/** How far behind "등의" the noun that the list's figures are said of may stand. */
const LIST_REACH = 3;

/** "가나증권(8.9%), 라마은행(8.7%) 등의 기대 배당수익률": the figures in brackets are no moves. */
export function isOfListed(w: Walk, at: number): boolean {
  const { items, s } = w;
  let back = at - 1;
  while (back > at - LIST_REACH && itemAt(items, back)?.kind === K.unknown) back--;
  const end = itemAt(items, back);
  if (end?.kind !== K.etc || !isWord(w, end, "등의")) return false;
  for (let n = s.firstEntry; n < s.entries.length; n++) {
    const entry = s.entries[n] as Entry;
    if (MOVERS.has(entry.kind) && entry.drafts.every(({ bracket }) => bracket)) entry.kind = K.outside;
  }
  return true;
}

const MOVERS: ReadonlySet<number> = new Set([K.stock, K.sector]);

/** How far before a subject the words of a clause that describes it are looked for. */
const AHEAD_REACH = 6;

/** "이번 주 실적 발표를 앞둔 엔비디아는", "전날 급등했던 코스피는": when that was is said of the description alone. */
export function endAhead(w: Walk, at: number): void {
  const { items, marks } = w;
  for (let back = at - 1; back >= 0 && back > at - AHEAD_REACH; back--) {
    const { kind, ending } = items[back] as Item;
    if (kind === K.period || kind === K.base || kind === K.date) return;
    if (ending !== E.ahead) continue;
    if (kind === K.verb || kind === K.unknown) marks.period = SPAN.session;
    return;
  }
}

/** "선물·옵션 동시 만기일", "선물옵션 만기". */
export function isOfExpiry(w: Walk, at: number): boolean {
  const next = w.items[at + 1];
  const word = next?.kind === K.joint ? w.items[at + 2] : next;
  return w.items[at]?.particle === P.none && (isWord(w, word, "옵션") || isWord(w, word, "만기"));
}

/** "기관은 연기금, 사모펀드를 중심으로 담아": of the whole, and its parts have no amount. */
export function isMostOf(w: Walk, at: number, { particle }: Item): boolean {
  const { entries, firstEntry } = w.s;
  if (particle !== P.object || !isWord(w, w.items[at + 1], "중심")) return false;
  let parts = entries.length;
  while (parts > firstEntry && entries[parts - 1]?.kind === K.fund && entries[parts - 1]?.drafts.length === 0) parts--;
  const whole = entries[parts - 1];
  if (whole?.kind !== K.group || whole.drafts.length > 0) return false;
  entries.length = parts;
  return true;
}

const AVERAGES = ["이동평균", "이평선"];
const SPELLS: ReadonlySet<number> = new Set([K.date, K.spell, K.unknown]);

/** "20일(912.40)과 60일(898.15) 이동평균선": what brackets hold is no level of a day. */
export function isOfAverage(w: Walk, at: number): boolean {
  const { items } = w;
  let next = at + 2;
  while (SPELLS.has(items[next]?.kind ?? -1) && items[next + 1]?.kind === K.open_ && items[next + 2]?.quantity)
    next += 4;
  return AVERAGES.some((word) => isWord(w, itemAt(items, next), word));
}

/** "가나전자를 외국인은 3214억원": bought of it alone. */
export function isOfObject({ s: { entries, firstEntry } }: Walk): boolean {
  const first = entries.length > firstEntry ? entries[firstEntry] : undefined;
  return first?.kind === K.stock && first.particle === P.object && first.drafts.length === 0;
}

/** "가격제한폭인 3150원(14.65%)까지 떨어져": how far, and nothing of the limit itself. */
export function isLimitReached({ items }: Walk, at: number, { name }: Entity): boolean {
  if (name !== PRICE_LIMIT) return false;
  const next = items[at + 1];
  const move = next?.kind === K.open_ || (items[at]?.particle === P.being && next?.quantity?.unit === U.won);
  return move && items[at + 2]?.kind === (next?.kind === K.open_ ? K.quantity : K.open_);
}

/** "나스닥지수 하락의 영향으로", "나스닥 강세에 힘입어": why another moved. */
export function isCauseOfMove(move: Item | undefined, next: Item | undefined): boolean {
  if (move?.kind !== K.move || move.ending !== E.none) return false;
  return (
    move.particle === P.of ||
    (move.particle === P.at && next !== undefined && next.ending !== E.none && next.kind !== K.close)
  );
}
