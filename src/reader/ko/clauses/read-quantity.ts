import { weekdayOfNumber } from "../../day-number.ts";
import { bracketEntry, entryFor } from "../binding/entry-for.ts";
import {
  isBareWhole,
  isMean,
  isOfBond,
  isOfSome,
  isPerDollar,
  isPerShare,
  isShareOf,
  isWhole,
} from "../binding/other-quantity.ts";
import { isTally, readCount } from "../binding/read-count.ts";
import type { Draft } from "../clause.ts";
import { dateBehind, isCompared, isOldLevel } from "../days/compared.ts";
import { weekdayIn } from "../days/session-before.ts";
import { isOfBase } from "../levels/level-noun.ts";
import { strangerAt } from "../names/stranger.ts";
import { AMOUNT, isPrice, type Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { endsIn, isWord } from "../phrases/word-at.ts";
import { movesAt } from "../verbs/moves.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import { textOf } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { flush } from "./settle-clause.ts";

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
    const priced = w.items[at + 1]?.quantity;
    // "가나제지(1,922원 ▼18 -0.93%)": no industry has a price.
    const entity = found && priced && isPrice(priced) ? { ...found.entity, kind: K.stock } : found?.entity;
    if (entity) w.s.name(at - 1, entity);
    w.stranger = found !== undefined;
  } else w.stranger = false;
  // "외국인(1631억원)": the bracket speaks of the name before it.
  const { entries, firstEntry, current } = w.s;
  const told = entries.length > firstEntry ? current : undefined;
  const owner = head?.quantity
    ? entries.slice(firstEntry).findLast(({ drafts }) => drafts.at(-1)?.at === at - 1)
    : undefined;
  w.headEntry = owner ?? told;
}

/** A bracket that holds a percent or an amount of won. */
function hasFigure(w: Walk, at: number): boolean {
  for (let next = at + 1; next < w.items.length && next < at + 6; next++) {
    const { kind, quantity, particle } = w.items[next] as Item;
    // "사이드카(선물가격이 5% 이상 오르면 …)": told of another thing.
    if (kind === K.close_ || (kind === K.futures && particle === P.subject)) return false;
    if (quantity && (quantity.unit === U.percent || quantity.unit === U.won || quantity.decimals > 0)) return true;
  }
  return false;
}

/** "목요일 4.2%, 금요일 1.1% 올랐다": of days that no date pins down, but for the session's own. */
function isOtherWeekday(w: Walk, item: Item | undefined): boolean {
  return (
    item?.kind === K.unknown &&
    endsIn(w, item, "요일") &&
    weekdayIn(textOf(w.story.tokens, item)) !== weekdayOfNumber(w.story.day.session)
  );
}

export function readQuantity(w: Walk, at: number, item: Item, q: Quantity): void {
  const { marks } = w;
  const before = itemAt(w.items, at - 1);
  const next = itemAt(w.items, at + 1);
  if (before?.kind === K.about && before.value === 1) q.bound ??= "about";
  if (marks.period === SPAN.ofFlows && q.unit === U.percent && isSpanOf(w, at)) marks.period = SPAN.apart;
  const headKind = w.depth > 0 ? (w.items[w.head]?.kind ?? -1) : -1;
  const headUnit = w.depth > 0 ? w.items[w.head]?.quantity?.unit : undefined;
  const behind = dateBehind(w, at);
  const draft: Draft = {
    q,
    at,
    particle: item.particle === P.none && isCompared(w, at, next) ? P.than : item.particle,
    bracket: w.depth > 0,
    head: headKind,
    // "낙폭이 2%대로 확대됐다": the noun tells the side.
    move: before?.kind === K.width && MARKED.has(before.particle) ? before.value : undefined,
    trade:
      q.unit === U.won
        ? marks.ahead || sideBehind(w, q, next) || sideBefore(w.depth > 0 ? w.items[w.head] : before, w.depth > 0)
        : undefined,
    intraday: marks.intraday && !(marks.late && q.scale >= AMOUNT),
    now: marks.now,
    night: marks.night,
    offBoard: marks.offBoard,
    day: behind
      ? behind.value
      : isOtherWeekday(w, before)
        ? Number.NaN
        : headUnit !== undefined
          ? (w.headEntry?.drafts.at(-1)?.day ?? marks.day)
          : headKind === K.base && q.unit === U.won && q.scale >= AMOUNT
            ? w.story.previousSession
            : marks.day,
    dated: behind ?? (marks.day === undefined ? undefined : marks.dated),
    noun: marks.pair || marks.noun,
    record: marks.record,
    first: before?.kind === K.first || (before?.kind === K.record && itemAt(w.items, at - 2)?.kind === K.first),
    previous: marks.previous,
    period: marks.period,
    market: marks.market,
    base:
      (before?.kind === K.base && (before.particle === P.being || before.particle === P.topic)) ||
      (w.depth > 0 && isOfBase(w, w.head)),
    twin: headUnit === U.point && q.unit === U.point,
  };
  if (marks.dayOnce) {
    marks.day = undefined;
    marks.dayOnce = false;
  }
  if (isTally(w, at, q)) q.unit = U.issues;
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
  // "(액면 5천원 기준)".
  if (w.depth > 0 && before?.kind === K.outside) {
    w.story.name("other-quantity", q.from, q.to);
    return;
  }
  // "기관은 542억원의 프로그램 순매수 등 937억원을".
  // "653억원의 차익매도와 527억원의 비차익매수가 엇갈리며 전체로는".
  const gross = GROSS.some((word) => isWord(w, next, word));
  if (item.particle === P.of && (next?.kind === K.program || gross)) {
    w.story.name("other-quantity", q.from, q.to);
    return;
  }
  if (
    isWhole(w, at, item, q) ||
    isPerDollar(item, q) ||
    isMean(w, at, q) ||
    isShareOf(w, at, draft) ||
    isOfSome(w, at, q) ||
    isOfBond(w, q) ||
    isWord(w, next, "클럽") ||
    // "300원대에 불과했던 가나다는": before this session.
    isWord(w, next, "불과했던") ||
    isPerShare(w, at, item, q) ||
    // "오른 종목의 평균 상승률은 2.3%".
    (before?.kind === K.width && isWord(w, itemAt(w.items, at - 2), "평균"))
  ) {
    w.story.name("other-quantity", q.from, q.to);
    return;
  }
  // "경쟁률은 812대 1이었다".
  const ratio = q.band && q.unit === U.plain && next?.quantity?.digits === 1 && next.quantity.exponent === 0;
  if (ratio || isBareWhole(w, at, item, q)) {
    w.story.name("count", q.from, q.to);
    return;
  }
  // "상승(상한가 27)".
  if (w.depth > 0 && before?.kind === K.breadth && q.unit === U.plain && q.decimals === 0) q.unit = U.issues;
  if (q.unit === U.issues) readCount(w, at, item, draft);
  else if (w.depth > 0) bracketEntry(w, q, at).drafts.push(draft);
  else {
    const { drafts } = entryFor(w, at, q);
    // "각각 812억원, 143억원 매도세를": the noun behind the last is of all.
    const last = drafts.at(-1);
    if (draft.trade !== undefined && before?.kind === K.comma && last?.at === at - 2 && last.q.scale >= AMOUNT)
      last.trade ??= draft.trade;
    drafts.push(draft);
  }
  if ((q.unit === U.plain || q.unit === U.point || q.unit === U.won) && movesAt(w.items, draft, w.items.length) < 0) {
    if (marks.pair === 0) marks.noun = 0;
    marks.pair = 0;
    marks.record = w.depth > 0 ? marks.record : false;
  }
  // "지난해 마감가 10,783.01에 비해 0.6% 낮은": the change counts from there.
  const than = draft.particle === P.than || isWord(w, next, "대비");
  if (than && (marks.period > SPAN.session || isOldLevel(w, at, q))) marks.period = SPAN.lasting;
  if (item.particle === P.isAnd) flush(w, at + 1, E.link);
  else if (item.particle === P.is) flush(w, at + 1, E.final);
}

const GROSS = ["차익매", "비차익매"];

const MARKED: ReadonlySet<number> = new Set([P.subject, P.topic, P.object]);

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

/** "올해 약 44%", "올해 상승률은 44%". */
const BESIDE: ReadonlySet<number> = new Set([K.about, K.each, K.width]);

/** "올해 약 44% 급등한": a span right before a percentage is what it counts over. */
function isSpanOf(w: Walk, at: number): boolean {
  let back = at - 1;
  while (BESIDE.has(w.items[back]?.kind ?? -1)) back--;
  const before = itemAt(w.items, back);
  // "지난해 75.6% 급등했다".
  return before?.kind === K.period || (before?.kind === K.when && before.value < 0);
}
