import type { Entry } from "../clause.ts";
import { NOBODY } from "../names/nobody.ts";
import { strangerBefore } from "../names/stranger.ts";
import { strangerJoined } from "../names/stranger-list.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { isOfAverage } from "../phrases/aside.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { isWord } from "../phrases/word-at.ts";
import { newEntry } from "../subjects/entry.ts";
import { suits } from "../subjects/suit.ts";
import type { Entity } from "../term.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import { PRICE_LIMIT } from "../words/entity-words.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { PROGRAM } from "./bind-flow.ts";
import { isMoveOfStranger, isNamedByStranger, isOfAnother, isOfOthers, isRatio, tradedOn } from "./unknown-owner.ts";

/** Where a figure in brackets belongs: to the name before them, or as any figure. */
export function bracketEntry(w: Walk, q: Quantity, at: number): Entry {
  const { s } = w;
  const entry = w.headEntry;
  const inner = nameInside(w, at);
  if (inner && suits(inner.kind, q)) {
    const named = newEntry(inner.kind);
    named.names.push(inner);
    s.entries.splice(Math.max(0, s.entries.length - 1), 0, named);
    return named;
  }
  const head = w.items[w.head];
  if (
    entry &&
    head &&
    head.kind !== K.quantity &&
    (head.kind !== K.outside || entry.kind === K.outside) &&
    entry.names.length > 0 &&
    isSaidOf(entry, q) &&
    (head.entity || w.stranger)
  ) {
    // A figure in brackets is said of the one name before it.
    const alone = newEntry(entry.kind);
    alone.names.push(entry.names[entry.names.length - 1] as Entity);
    alone.partial = entry.partial;
    s.entries.splice(s.entries.length - 1, 0, alone);
    return alone;
  }
  const average = head?.kind === K.date || head?.kind === K.spell ? isOfAverage(w, at) : false;
  if (average || (head && isListedAmount(w, head, q))) {
    const nobody = newEntry(K.outside);
    nobody.names.push(NOBODY);
    s.entries.splice(Math.max(0, s.entries.length - 1), 0, nobody);
    return nobody;
  }
  if (head?.kind === K.outside && head.entity && entry?.kind !== K.outside && !isOfLimit(head, entry)) {
    // "공모가(5만3000원)에 비해서는".
    const outside = newEntry(K.outside);
    outside.names.push(head.entity);
    s.entries.splice(Math.max(0, s.entries.length - 1), 0, outside);
    return outside;
  }
  if (entry && (isSaidOf(entry, q) || entry.drafts.length > 0)) return entry;
  return entryFor(w, w.head + 1, q);
}

/** "가나다는 가격제한폭(29.65%)까지 올라": a move of the company, where no market is said to have that limit. */
function isOfLimit({ entity }: Item, entry: Entry | undefined): boolean {
  return entity?.name === PRICE_LIMIT && (entry === undefined || entry.kind === K.stock);
}

/** "반도체주(삼성전자 7.17%, SK하이닉스 3.99%)", "대형주(삼성전자(7.17%))": the company right before the figure. */
function nameInside({ items, depth, head }: Walk, at: number): Entity | undefined {
  const before = depth > 1 && items[at - 1]?.kind === K.open_ ? at - 2 : at - 1;
  const name = itemAt(items, before);
  const told = depth > 1 || name?.particle === P.none;
  const inside = name?.kind === K.stock && told && before > head;
  return inside ? name.entity : undefined;
}

/** "순매수 상위 종목은 가나다(9516억원)": what was traded of it. */
function isListedAmount({ stranger }: Walk, { kind }: Item, q: Quantity): boolean {
  return q.unit === U.won && q.scale >= 8 && (kind === K.stock || (stranger && kind === K.unknown));
}

/** "환율은 2.8포인트 오른 1,441.8원에": points that lead to a level in won. */
function isOfRate({ items }: Walk, at: number, { kind, particle }: Entry, { unit }: Quantity): boolean {
  if (kind !== K.fx || particle !== P.topic || unit !== U.point || items[at + 1]?.kind !== K.move) return false;
  const level = items[at + 2]?.quantity?.unit;
  return level === U.won || (level === U.plain && items[at - 1]?.kind === K.fx);
}

/** Where a figure belongs by the names before it; none is an entry without a name. */
export function entryFor(w: Walk, at: number, q: Quantity): Entry {
  const { s, story } = w;
  const last = s.current;
  // "삼성전자가 63.55포인트를 차지했다": its share in the move of the index.
  const head = itemAt(w.items, at - 1);
  if (last && q.unit === U.point && head?.kind === K.stock && head.particle === P.subject) return last;
  // "외국인은 가나전자 3214억원, 다라전자 2110억원을 순매수했다": what was bought of them.
  if (q.unit === U.won && q.scale >= 8 && head?.kind === K.stock && head.particle === P.none) {
    const traded = newEntry(K.outside);
    traded.names.push(NOBODY);
    s.entries.push(traded);
    return traded;
  }
  const whole = wholeOf(w, at);
  if (whole) {
    s.entries.push(whole);
    return whole;
  }
  if (q.unit === U.percent && isRatio(w, at)) {
    const ratio = newEntry(K.outside);
    ratio.names.push(NOBODY);
    s.entries.push(ratio);
    return ratio;
  }
  const stranger =
    q.unit === U.percent || q.unit === U.money || (q.unit === U.won && q.scale < 8)
      ? strangerBefore(story, w.items, at, last)
      : undefined;
  if (stranger) {
    const named = s.name(stranger.at, stranger.entity);
    if (stranger.subject) named.particle = P.topic;
    named.each ||= itemAt(w.items, at - 1)?.kind === K.each;
    // "가나반도체와 다라텔은 각각 1.66%와 2.91%": neither is known.
    const joined = named.each && named.names.length === 1 ? strangerJoined(w, stranger.at) : undefined;
    if (joined) named.names.unshift(joined);
    return named;
  }
  const inClause = last !== undefined && s.entries.length > s.firstEntry;
  if (q.unit === U.won && q.scale < 8 && !(inClause && last.kind === K.fx) && isMoveOfStranger(w, at)) {
    const somebody = newEntry(K.outside);
    somebody.names.push(NOBODY);
    s.entries.push(somebody);
    return somebody;
  }
  if (inClause && TRADED.has(last.kind) && q.unit !== U.percent && isNamedByStranger(w, at)) {
    const company = newEntry(K.outside);
    company.names.push(NOBODY);
    s.entries.push(company);
    return company;
  }
  if (!(inClause && last.drafts.length === 0) && q.unit === U.percent && isOfOthers(w, at)) {
    const others = newEntry(K.outside);
    others.names.push(NOBODY);
    s.entries.push(others);
    return others;
  }
  if (inClause && last.kind === K.index && q.unit === U.percent && isOfAnother(w, at, last)) {
    const nobody = newEntry(K.outside);
    nobody.names.push(NOBODY);
    s.entries.push(nobody);
    return nobody;
  }
  const company = inClause ? listedOn(w, last) : undefined;
  if (company && suits(company.kind, q)) return company;
  const traded = inClause && last.kind === K.index ? tradedOn(w, at, last, q) : undefined;
  if (traded) {
    s.entries.push(traded);
    return traded;
  }
  if (inClause && (suits(last.kind, q) || isOfRate(w, at, last, q)) && !isMixed(last, q)) return last;
  const big = q.unit === U.won && q.scale >= 8;
  if (inClause && !big) {
    const owner = s.ownerOf(q);
    if (owner && s.entries.indexOf(owner) >= s.firstEntry) {
      const priced = owner.kind === K.index ? tradedOn(w, at, owner, q) : undefined;
      if (priced) s.entries.push(priced);
      return priced ?? owner;
    }
  }
  const loose = newEntry(K.unknown);
  s.entries.push(loose);
  return loose;
}

/** "가나다는 코스닥시장에서 29.91% 내린": the market says where. */
function listedOn({ s: { entries, firstEntry } }: Walk, { kind, particle, drafts }: Entry): Entry | undefined {
  if (kind !== K.index || particle !== P.in || drafts.length > 0) return undefined;
  const before = entries.length - 2 >= firstEntry ? entries[entries.length - 2] : undefined;
  const subject = before?.particle === P.topic || before?.particle === P.subject || before?.particle === P.also;
  return before?.kind === K.stock && subject && before.drafts.length === 0 ? before : undefined;
}

/** "각각 17조2712억원, 4억33만주": shares and won that wait for their names have not the same one. */
function isMixed({ names, drafts }: Entry, { unit }: Quantity): boolean {
  return names.length === 0 && drafts.some(({ q }) => (q.unit === U.shares) !== (unit === U.shares));
}

const TRADED: ReadonlySet<number> = new Set([K.volume, K.turnover]);

/** "기관은 투신이 785억원을 순매수하는 등 전체적으로 1천404억원을": behind its parts comes the sum of the topic. */
function wholeOf(w: Walk, at: number): Entry | undefined {
  const before = itemAt(w.items, at - 1);
  const { entries } = w.s;
  const listed =
    before?.kind === K.etc &&
    (itemAt(w.items, at - 2)?.ending === E.ahead || itemAt(w.items, at - 2)?.kind === K.trade);
  // "차익거래에서 120억원 순매도, 비차익거래에서 3천240억원 순매수해 3천120억원".
  const summed = before?.kind === K.trade && before.ending === E.join && entries.at(-1)?.names.at(-1)?.value === 1;
  if (before?.kind !== K.together && !listed && !summed && !isAsidePart(w, at)) return undefined;
  const whole = entries.find(
    ({ kind, particle }) =>
      (kind === K.group && particle === P.topic) || (kind === K.program && (particle === P.topic || particle === P.in)),
  );
  const parts = entries.at(-1);
  if (parts?.kind !== K.fund && parts?.kind !== K.program) return undefined;
  const sum = newEntry(K.program);
  if (whole && whole.drafts.length === 0 && whole.names.length === 1) {
    sum.kind = whole.kind;
    sum.names.push(...whole.names);
    return sum;
  }
  // "차익거래 183억원, 비차익거래 2천558억원으로 총 2천741억원".
  if (before?.kind !== K.together || parts.names.at(-1)?.value !== 1 || parts.drafts.length === 0) return undefined;
  sum.names.push(PROGRAM);
  return sum;
}

/** "기관은 프로그램 매도(5천억원)를 중심으로 4천억원을", "투신(800억원)을 중심으로": the parts have their amounts in brackets. */
function isAsidePart(w: Walk, at: number): boolean {
  const { entries } = w.s;
  const part = entries.at(-1);
  if (part?.kind === K.fund && part.drafts.length === 0)
    return isWord(w, itemAt(w.items, at - 1), "중심") && entries.at(-2)?.kind === K.fund && isBracketed(entries.at(-2));
  return part?.kind === K.program && isBracketed(part);
}

function isBracketed(part: Entry | undefined): boolean {
  return part !== undefined && part.drafts.length > 0 && part.drafts.every(({ bracket }) => bracket);
}

/** "증권(1.625)": in brackets a bare decimal is a percent without its sign. */
function isSaidOf(entry: Entry, q: Quantity): boolean {
  const bare = q.unit === U.plain && q.decimals > 0 && q.scale === 0;
  // "(5,000원 ▼90 -1.77%)".
  const change = entry.kind === K.stock && q.unit === U.plain && q.sign !== 0 && q.decimals === 0;
  return suits(entry.kind, q) || change || (bare && (entry.kind === K.stock || entry.kind === K.sector));
}
