import { PROGRAM } from "./bind-flow.ts";
import { type Draft, type Entry, NOBODY, newEntry } from "./clause.ts";
import * as E from "./ending-kind.ts";
import { type Item, itemAt } from "./item.ts";
import { movesAt } from "./level.ts";
import * as P from "./particle-kind.ts";
import type { Quantity } from "./quantity.ts";
import { readCount } from "./read-count.ts";
import { flush } from "./settle-clause.ts";
import { strangerAt, strangerBefore } from "./stranger.ts";
import { suits } from "./suit.ts";
import type { Entity } from "./term.ts";
import * as K from "./term-kind.ts";
import * as U from "./unit-kind.ts";
import type { Walk } from "./walk.ts";

/** A whole number below this is no level of an index. */
const LEAST_LEVEL = 100;

export function openBracket(w: Walk, at: number): void {
  w.depth++;
  if (w.depth > 1) return;
  w.head = at - 1;
  const head = itemAt(w.items, at - 1);
  w.headEntry = undefined;
  if (head?.kind === K.unknown && hasFigure(w, at)) {
    const found = strangerAt(w.story, w.items, at - 1);
    if (found) w.s.name(at - 1, found.entity);
    w.stranger = found !== undefined;
  } else w.stranger = false;
  // "외국인(1631억원)": the bracket speaks of the name before it.
  w.headEntry = w.s.entries.length > w.s.firstEntry ? w.s.current : undefined;
}

/** A bracket that holds a percent or an amount of won. */
function hasFigure(w: Walk, at: number): boolean {
  for (let next = at + 1; next < w.items.length && next < at + 6; next++) {
    const { kind, quantity } = w.items[next] as Item;
    if (kind === K.close_) return false;
    if (quantity && (quantity.unit === U.percent || quantity.unit === U.won || quantity.decimals > 0)) return true;
  }
  return false;
}

export function readQuantity(w: Walk, at: number, item: Item, q: Quantity): void {
  const { marks } = w;
  const before = itemAt(w.items, at - 1);
  if (before?.kind === K.about && before.value === 1) q.bound ??= "about";
  if (marks.period === 1 && q.unit === U.percent && isSpanOf(w, at)) marks.period = 2;
  const headKind = w.depth > 0 ? (w.items[w.head]?.kind ?? -1) : -1;
  const headUnit = w.depth > 0 ? w.items[w.head]?.quantity?.unit : undefined;
  const draft: Draft = {
    q,
    at,
    particle: item.particle,
    bracket: w.depth > 0,
    head: headKind,
    move: undefined,
    trade: undefined,
    intraday: marks.intraday,
    now: marks.now,
    night: marks.night,
    day: headUnit === undefined ? marks.day : (w.headEntry?.drafts.at(-1)?.day ?? marks.day),
    dated: marks.day === undefined ? undefined : marks.dated,
    noun: marks.noun,
    record: marks.record,
    first: before?.kind === K.first || (before?.kind === K.record && itemAt(w.items, at - 2)?.kind === K.first),
    previous: marks.previous,
    period: marks.period,
    base: before?.kind === K.base && (before.particle === P.being || before.particle === P.topic),
    twin: headUnit === U.point && q.unit === U.point,
  };
  if (marks.dayOnce) {
    marks.day = undefined;
    marks.dayOnce = false;
  }
  // "3·1절", "4강": no level is that low.
  if (q.unit === U.plain && q.decimals === 0 && q.scale === 0 && !q.line && w.depth === 0 && q.digits < LEAST_LEVEL) {
    w.story.name("count", q.from, q.to);
    return;
  }
  if (q.unit === U.percent && item.particle === P.of && w.items[at + 1]?.kind === K.issues) {
    // "39%의 종목이 올랐다": a share of the issues.
    w.story.name("other-quantity", q.from, q.to);
    return;
  }
  if (isWhole(w, at, item, q) || isPerDollar(item, q)) {
    w.story.name("other-quantity", q.from, q.to);
    return;
  }
  if (isBareWhole(w, at, item, q)) {
    w.story.name("count", q.from, q.to);
    return;
  }
  // "상승(상한가 27)".
  if (w.depth > 0 && before?.kind === K.breadth && q.unit === U.plain && q.decimals === 0) q.unit = U.issues;
  if (q.unit === U.issues) readCount(w, at, item, draft);
  else if (w.depth > 0) bracketEntry(w, q).drafts.push(draft);
  else entryFor(w, at, q).drafts.push(draft);
  if ((q.unit === U.plain || q.unit === U.point || q.unit === U.won) && movesAt(w.items, draft, w.items.length) < 0) {
    marks.noun = 0;
    marks.record = w.depth > 0 ? marks.record : false;
  }
  // "지난해 마감가 10,783.01에 비해 0.6% 낮은": the change counts from there.
  if (item.particle === P.than && marks.period > 0) marks.period = 2;
  if (item.particle === P.isAnd) flush(w, at + 1, E.link);
  else if (item.particle === P.is) flush(w, at + 1, E.final);
}

/** "올해 약 44% 급등한": a span right before a percentage is what it counts over. */
function isSpanOf(w: Walk, at: number): boolean {
  let back = at - 1;
  while (w.items[back]?.kind === K.about || w.items[back]?.kind === K.each) back--;
  return itemAt(w.items, back)?.kind === K.period;
}

/** "100% 자회사": a share of ownership. */
function isWhole(w: Walk, at: number, item: Item, q: Quantity): boolean {
  const whole = q.unit === U.percent && q.digits === 100 && q.exponent === 0 && w.depth === 0;
  return whole && item.particle === P.none && w.items[at + 1]?.kind === K.unknown;
}

/** "1달러에 1054원". */
function isPerDollar({ particle }: Item, q: Quantity): boolean {
  return q.unit === U.money && q.currency === "USD" && q.digits === 1 && q.exponent === 0 && particle === P.at;
}

/** "CES 2026", "2025 South Korea": a whole number with nothing behind it that makes it a level. */
function isBareWhole(w: Walk, at: number, item: Item, q: Quantity): boolean {
  if (q.unit !== U.plain || q.decimals > 0 || q.scale > 0 || w.depth > 0 || q.line || q.band || q.range > 0)
    return false;
  const next = w.items[at + 1];
  return item.particle === P.none && next !== undefined && !TELLING.has(next.kind);
}

/** What behind a whole number says that it is a level or an amount. */
const TELLING: ReadonlySet<number> = new Set([
  K.close,
  K.open,
  K.move,
  K.trade,
  K.reach,
  K.threshold,
  K.stay,
  K.open_,
  K.close_,
  K.comma,
  K.pause,
  K.bullet,
  K.first,
]);

function bracketEntry(w: Walk, q: Quantity): Entry {
  const { s } = w;
  const entry = w.headEntry;
  const head = w.items[w.head];
  if (
    entry &&
    head &&
    head.kind !== K.quantity &&
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
  if (entry && (isSaidOf(entry, q) || entry.drafts.length > 0)) return entry;
  return entryFor(w, w.head + 1, q);
}

function entryFor(w: Walk, at: number, q: Quantity): Entry {
  const { s, story } = w;
  const last = s.current;
  // "삼성전자가 63.55포인트를 차지했다": its share in the move of the index.
  const head = itemAt(w.items, at - 1);
  if (last && q.unit === U.point && head?.kind === K.stock && head.particle === P.subject) return last;
  const whole = wholeOf(w, at);
  if (whole) {
    s.entries.push(whole);
    return whole;
  }
  const stranger = q.unit === U.percent || q.unit === U.won ? strangerBefore(story, w.items, at, last) : undefined;
  if (stranger) return s.name(stranger.at, stranger.entity);
  const inClause = last !== undefined && s.entries.length > s.firstEntry;
  if (inClause && last.kind === K.index && q.unit === U.percent && isOfAnother(w, at, last)) {
    const nobody = newEntry(K.outside);
    nobody.names.push(NOBODY);
    s.entries.push(nobody);
    return nobody;
  }
  if (inClause && suits(last.kind, q)) return last;
  const big = q.unit === U.won && q.scale >= 8;
  if (inClause && !big) {
    const owner = s.ownerOf(q);
    if (owner && s.entries.indexOf(owner) >= s.firstEntry) return owner;
  }
  const loose = newEntry(K.unknown);
  s.entries.push(loose);
  return loose;
}

/** What an index said so lends its name to: "코스닥 마지막 날을 맞은", "코스닥시장에서". */
const LENT: ReadonlySet<number> = new Set([P.none, P.in, P.of]);

/** "코스닥시장에서 가나다가 6.29% 올랐다": said of a subject that no table knows. */
function isOfAnother({ items, story }: Walk, at: number, { particle }: Entry): boolean {
  const before = itemAt(items, at - 1);
  if (before?.kind !== K.unknown || before.ending !== E.none || !LENT.has(particle)) return false;
  const { text, end } = story.tokens;
  return "이가은는".includes(text.charAt((end[before.to - 1] as number) - 1));
}

/** "기관은 투신이 785억원을 순매수하는 등 전체적으로 1천404억원을": behind its parts comes the sum of the topic. */
function wholeOf(w: Walk, at: number): Entry | undefined {
  const before = itemAt(w.items, at - 1);
  const listed = before?.kind === K.etc && itemAt(w.items, at - 2)?.ending === E.ahead;
  if (before?.kind !== K.together && !listed) return undefined;
  const { entries } = w.s;
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

/** "증권(1.625)": in brackets a bare decimal is a percent without its sign. */
function isSaidOf(entry: Entry, q: Quantity): boolean {
  const bare = q.unit === U.plain && q.decimals > 0 && q.scale === 0;
  return suits(entry.kind, q) || (bare && (entry.kind === K.stock || entry.kind === K.sector));
}
