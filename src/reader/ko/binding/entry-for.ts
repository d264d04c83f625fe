import type { Entry } from "../clause.ts";
import { NOBODY } from "../names/nobody.ts";
import { strangerBefore } from "../names/stranger.ts";
import { strangerJoined } from "../names/stranger-list.ts";
import { AMOUNT, type Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { isWord } from "../phrases/word-at.ts";
import { entryOf, newEntry } from "../subjects/entry.ts";
import { suits } from "../subjects/suit.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { PROGRAM } from "./bind-flow.ts";
import { isMoveOfStranger, isNamedByStranger, isOfAnother, isOfOthers, isRatio, tradedOn } from "./unknown-owner.ts";

/** Where a figure belongs by the names before it; none is an entry without a name. */
export function entryFor(w: Walk, at: number, q: Quantity): Entry {
  const { s } = w;
  const last = s.current;
  const head = at > 0 ? w.items[at - 1] : undefined;
  // "삼성전자가 63.55포인트를 차지했다": its share in the move of the index.
  if (last && q.unit === U.point && head?.kind === K.stock && head.particle === P.subject) return last;
  const apart = entryApart(w, at, q, head);
  if (apart) return added(w, apart);
  const stranger = strangerEntry(w, at, q, last);
  if (stranger) return stranger;
  const own = s.entries.length > s.firstEntry ? last : undefined;
  if (isOfUnnamed(w, at, q, own)) return added(w, entryOf(NOBODY));
  return (own && ownerInClause(w, at, q, own)) ?? added(w, newEntry(K.unknown));
}

function added({ s: { entries } }: Walk, entry: Entry): Entry {
  entries.push(entry);
  return entry;
}

/** A figure of nobody before it: what was bought of a stock, the sum of parts told before, a rate. */
function entryApart(w: Walk, at: number, q: Quantity, head: Item | undefined): Entry | undefined {
  // "외국인은 가나전자 3214억원, 다라전자 2110억원을 순매수했다": what was bought of them.
  if (q.unit === U.won && q.scale >= AMOUNT && head?.kind === K.stock && head.particle === P.none)
    return entryOf(NOBODY);
  return wholeOf(w, at) ?? (q.unit === U.percent && isRatio(w, at) ? entryOf(NOBODY) : undefined);
}

/** The entry of a name no table knows, where the figure is one that a company has. */
function strangerEntry(w: Walk, at: number, q: Quantity, last: Entry | undefined): Entry | undefined {
  if (q.unit !== U.percent && q.unit !== U.money && (q.unit !== U.won || q.scale >= AMOUNT)) return undefined;
  const stranger = strangerBefore(w.story, w.items, at, last);
  if (!stranger) return undefined;
  const named = w.s.name(stranger.at, stranger.entity);
  if (stranger.subject) named.particle = P.topic;
  named.each ||= itemAt(w.items, at - 1)?.kind === K.each;
  // "가나반도체와 다라텔은 각각 1.66%와 2.91%": neither is known.
  const joined = named.each && named.names.length === 1 ? strangerJoined(w, stranger.at) : undefined;
  if (joined) named.names.unshift(joined);
  return named;
}

/** Of one that is named by no word before the figure; `own` is the entry of its clause. */
function isOfUnnamed(w: Walk, at: number, { unit, scale }: Quantity, own: Entry | undefined): boolean {
  if (unit === U.percent) {
    if (own?.drafts.length !== 0 && isOfOthers(w, at)) return true;
    return own?.kind === K.index && isOfAnother(w, at, own);
  }
  if (unit === U.won && scale < AMOUNT && own?.kind !== K.fx && isMoveOfStranger(w, at)) return true;
  return own !== undefined && TRADED.has(own.kind) && isNamedByStranger(w, at);
}

/** Whose of those named in the clause a figure is; `last` is the last of them. */
function ownerInClause(w: Walk, at: number, q: Quantity, last: Entry): Entry | undefined {
  const { s } = w;
  const company = listedOn(w, last);
  if (company && suits(company.kind, q)) return company;
  const traded = last.kind === K.index ? tradedOn(w, at, last, q) : undefined;
  if (traded) return added(w, traded);
  if ((suits(last.kind, q) || isOfRate(w, at, last, q)) && !isMixed(last, q)) return last;
  const owner = q.unit === U.won && q.scale >= AMOUNT ? undefined : s.ownerOf(q);
  if (!owner || s.entries.indexOf(owner) < s.firstEntry) return undefined;
  const priced = owner.kind === K.index ? tradedOn(w, at, owner, q) : undefined;
  return priced ? added(w, priced) : owner;
}

/** "환율은 2.8포인트 오른 1,441.8원에": points that lead to a level in won. */
function isOfRate({ items }: Walk, at: number, { kind, particle }: Entry, { unit }: Quantity): boolean {
  if (kind !== K.fx || particle !== P.topic || unit !== U.point || items[at + 1]?.kind !== K.move) return false;
  const level = items[at + 2]?.quantity?.unit;
  return level === U.won || (level === U.plain && items[at - 1]?.kind === K.fx);
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
