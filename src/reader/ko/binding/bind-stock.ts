import { dayNumber } from "../../day-number.ts";
import type { Draft, Entry } from "../clause.ts";
import { roleOf } from "../levels/level.ts";
import { amountOf, isPrice } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import type { Entity } from "../term.ts";
import { isOfUnknownVerb, movesAt } from "../verbs/moves.ts";
import * as E from "../words/ending-kind.ts";
import { PRICE_LIMIT } from "../words/entity-words.ts";
import * as ROLE from "../words/level-role.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { isOfWidening } from "./change.ts";
import { extraOf, previousClose } from "./extra.ts";
import { MOST_TIMES, SURE_TIMES, timesOfListed } from "./listed-move.ts";
import { isPriceMove } from "./price-move.ts";
import { sideOf } from "./side.ts";

/** Binds prices and percents of stocks, percents of industries. Several names share one figure or take theirs in order. */
export function bindStock(story: Story, items: readonly Item[], entry: Entry, to: number): void {
  const { names, drafts } = entry;
  for (const unit of [U.percent, U.won, U.plain, U.point, U.percentPoint]) {
    const own = drafts.filter(({ q }) => q.unit === unit);
    if (own.length === 0) continue;
    // "가나은행과 우리금융이 각각 0.70%, 2.66%": one of them no table knows.
    const shared = names.length === 1 && entry.each && own.length > 1 && own.every(({ bracket }) => !bracket);
    if (shared) for (const { q, move } of own) story.other("", q, move ?? 1);
    else if (names.length <= 1) for (const draft of own) bindOne(story, items, names[0], draft, to);
    else if (own.every(({ q }) => q.range > 0) || (own.length === 1 && (!entry.each || own[0]?.q.bound)))
      shareOut(story, items, names, own, to);
    // As many figures as names, or they are nobody's in particular: a name may be one that no table knows.
    else
      for (const [n, draft] of own.entries())
        bindOne(story, items, own.length === names.length ? names[n] : undefined, draft, to);
  }
  for (const { q, move } of drafts) {
    if (q.unit > U.percentPoint && q.unit !== U.won) story.other(names[0] ?? "", q, move ?? 1);
  }
}

function shareOut(
  story: Story,
  items: readonly Item[],
  names: readonly Entity[],
  own: readonly Draft[],
  to: number,
): void {
  for (const draft of own) for (const name of names) bindOne(story, items, name, draft, to);
}

/** The price limit: no stock of a list moves farther in a day, but for one newly listed, and no industry. */
const FARTHEST = 30.5;

/** It was half of that before. */
const WIDER_FROM = dayNumber(2015, 6, 15);

function isOverSpan(
  { day }: Story,
  items: readonly Item[],
  { kind, value }: Entity,
  { q, at, bracket }: Draft,
): boolean {
  if (amountOf(q) <= (day.session < WIDER_FROM ? FARTHEST / 2 : FARTHEST)) return false;
  // "공모가보다 84.5% 오른 3천690원": one newly listed has its price beside it.
  return (
    bracket ||
    ((kind === K.stock || value === undefined || q.decimals > 0) &&
      !items.slice(at + 1, at + 4).some(({ quantity }) => quantity && isPrice(quantity)))
  );
}

/** "2.5% 오른 10만1300원으로 장을 연": what leads to the first price. */
function isOpening(items: readonly Item[], { at, q }: Draft): boolean {
  if (q.unit !== U.percent || items[at + 1]?.kind !== K.move || items[at + 1]?.ending !== E.ahead) return false;
  const price = items[at + 2];
  if (!price?.quantity || !isPrice(price.quantity)) return false;
  return items[at + 3]?.kind === K.open || (items[at + 3]?.kind === K.unknown && items[at + 4]?.kind === K.open);
}

function bindOne(story: Story, items: readonly Item[], entity: Entity | undefined, draft: Draft, to: number): void {
  const { q } = draft;
  const sign = draft.q.unit === U.won ? sideOf(draft) : (draft.move ?? 1);
  if (entity && isOpening(items, draft)) {
    story.other(entity, q, sign, { ...extraOf(draft), opening: true });
    return;
  }
  if (!entity || draft.offBoard || (draft.period >= SPAN.lasting && !isClosing(items, draft, to))) {
    story.other(entity ?? "", q, sign, extraOf(draft));
    return;
  }
  if (draft.move) story.lastMove = draft.move;
  if (q.unit === U.point && entity.kind === K.stock && draft.move) {
    story.claim("stock.contribution", entity, q, sign, { ...extraOf(draft), unit: "pt" });
    return;
  }
  const won = q.unit === U.plain || (q.unit === U.won && q.scale < 8);
  const behind = draft.bracket || itemAt(items, draft.at - 1)?.quantity?.unit === U.won;
  if (won && behind && q.sign !== 0 && q.decimals === 0 && entity.kind === K.stock) {
    // "6,340원 (▲1,460, +29.92%)", "6,340원 ▲1,460원", "가나다(-1만4천5백원)".
    story.claim("stock.change", entity, q, sign, { ...extraOf(draft), unit: "KRW" });
    return;
  }
  const percent = q.unit === U.percent || (q.unit === U.plain && draft.bracket && q.scale === 0 && q.decimals > 0);
  const untold = isOfUnknownVerb(items, draft, to) || isOfWidening(items, draft);
  const moved = percent && !isOverSpan(story, items, entity, draft) && !untold;
  if (percent && !(moved && isPriceMove(story, items, entity, draft))) {
    story.other(entity, q, sign, extraOf(draft));
  } else if (percent) {
    const measure = entity.kind === K.sector ? "sector.change_pct" : "stock.change_pct";
    story.claim(measure, entity, q, sign, { ...extraOf(draft, draft.now || draft.intraday), unit: "pct" });
  } else if (entity.kind === K.sector || q.unit !== U.won || q.scale >= 8) story.other(entity, q, sign, extraOf(draft));
  else if (isPair(items, draft)) {
    if (isSureOfPrice(items, draft)) bindPrice(story, items, entity, draft, to);
    else if (amountOf(q) >= SMALL) story.other(entity, q, sign, extraOf(draft));
    else bindMove(story, items, entity, draft);
  } else if (q.line || q.band) bindPrice(story, items, entity, draft, to);
  else if (draft.bracket && EXTREMES.has(draft.head)) bindPrice(story, items, entity, draft, to);
  else if (movesAt(items, draft, to) >= 0 || isBehindWidth(items, draft)) bindMove(story, items, entity, draft);
  else {
    const times = timesOfListed(items, draft, to);
    if (times <= SURE_TIMES) bindMove(story, items, entity, draft);
    else if (times <= MOST_TIMES) story.other(entity, q, sign, extraOf(draft));
    else bindPrice(story, items, entity, draft, to);
  }
}

/** "52주 신저가(14만8500원)까지 하락했다": a price, however the share moved. */
const EXTREMES: ReadonlySet<number> = new Set([K.high, K.low, K.record]);

function bindMove(story: Story, items: readonly Item[], entity: Entity, draft: Draft): void {
  const extra = { ...extraOf(draft), exact: isExact(items, draft) };
  story.claim("stock.change", entity, draft.q, draft.move ?? 1, extra);
}

/** "가나전자(12만300원, 2.31%)가 강세": a price, or how far it moved. */
function isPair(items: readonly Item[], { at, bracket, head, q }: Draft): boolean {
  if (!bracket || head !== K.stock || q.sign !== 0 || items[at + 1]?.kind !== K.comma) return false;
  return items[at + 2]?.quantity?.unit === U.percent && items[at + 3]?.kind === K.close_;
}

/** No share costs more. */
const HIGHEST = 5_000_000;

/** Hardly a share that stories name costs less. */
const SMALL = 2000;

/** Taken for a change, it would be one from a price no share has. */
function isSureOfPrice(items: readonly Item[], { at, q }: Draft): boolean {
  const percent = items[at + 2]?.quantity;
  return percent !== undefined && amountOf(q) * 100 > amountOf(percent) * HIGHEST;
}

/** "상승폭은 8,600원이었다", "가격제한폭인 8,600원까지". */
function isBehindWidth(items: readonly Item[], { at, bracket }: Draft): boolean {
  const before = itemAt(items, at - 1);
  if (before?.entity?.name === PRICE_LIMIT && before.particle === P.being) return true;
  // "29.60%(80원) 350원에".
  if (bracket && before?.kind === K.open_) return itemAt(items, at - 2)?.quantity?.unit === U.percent;
  return !bracket && before?.kind === K.width && (before.particle === P.topic || before.particle === P.subject);
}

function bindPrice(story: Story, items: readonly Item[], entity: Entity, draft: Draft, to: number): void {
  const { q } = draft;
  const role = roleOf(items, draft, to, Number.NaN);
  const bound = q.line || q.band ? ("band" as const) : q.bound;
  const exact = isExact(items, draft);
  // "지난달 8만6천원까지 올랐다": of a day that is not told.
  if ((role === ROLE.high || role === ROLE.low) && draft.period > SPAN.session && draft.day === undefined) {
    story.other(entity, q, 1, { ...extraOf(draft), bound });
    return;
  }
  // "10만4500원에서 5만100원으로 떨어졌다": where it was.
  if (draft.particle === P.in && leadsToPrice(items, draft)) {
    story.other(entity, q, 1, { ...extraOf(draft), bound });
    return;
  }
  switch (role) {
    case ROLE.high:
    case ROLE.low:
      story.claim(role === ROLE.high ? "stock.high" : "stock.low", entity, q, 1, { ...extraOf(draft), bound, exact });
      break;
    case ROLE.milestone:
      // "1천원대 밑으로": passed.
      if (q.band && items[draft.at + 1]?.kind !== K.side)
        story.claim("stock.close", entity, q, 1, { ...extraOf(draft), bound });
      else story.claim("milestone.level", entity, q, 1, { ...extraOf(draft), bound: q.line ? undefined : q.bound });
      break;
    case ROLE.close:
      story.claim("stock.close", entity, q, 1, { ...extraOf(draft), bound, exact });
      break;
    case ROLE.base:
      story.other(entity, q, 1, { ...previousClose(story, draft), bound, exact });
      break;
    default:
      story.other(entity, q, 1, { ...extraOf(draft), bound });
  }
}

/** How near behind the price a move began at stands the one it led to. */
const LEAD_REACH = 4;

function leadsToPrice(items: readonly Item[], { at }: Draft): boolean {
  const next = items.slice(at + 1, at + LEAD_REACH).find(({ quantity }) => quantity !== undefined);
  return (
    next?.quantity !== undefined && isPrice(next.quantity) && (next.particle === P.to || next.particle === P.until)
  );
}

/** "공모가 대비 12% 오른 2만3천500원에 마감했다": the price is the day's, whatever its change counts from. */
function isClosing(items: readonly Item[], { q, at, particle }: Draft, to: number): boolean {
  if (q.unit !== U.won || (particle !== P.at && particle !== P.to)) return false;
  return items.slice(at + 1, Math.min(to, at + 4)).some(({ kind }) => kind === K.close);
}

const TEN_THOUSANDS = 4;

/**
 * Who writes 36만1천500원 leaves out nothing but zeros: 36만1천원 is exact. A price in whole ten thousands may stand for a
 * level instead, and is exact only in a line of data: "2.63% 하락한 93만원", "93만원(-2.63%)".
 */
function isExact(items: readonly Item[], { q, at }: Draft): boolean {
  if (q.decimals > 0 || q.scale === 0 || q.exponent <= 0) return false;
  if (q.exponent < TEN_THOUSANDS) return true;
  if (isDetailed(items[at + 2]) && items[at + 1]?.kind === K.open_) return true;
  const verb = itemAt(items, at - 1);
  if (verb?.kind !== K.move || (verb.ending !== E.ahead && verb.particle !== P.being)) return false;
  if (isDetailed(itemAt(items, at - 2))) return true;
  return itemAt(items, at - 2)?.kind === K.close_ && items.slice(Math.max(0, at - 6), at - 2).some(isDetailed);
}

/** A percentage with the exchange's own two decimals. */
function isDetailed(item: Item | undefined): boolean {
  return item?.quantity?.unit === U.percent && item.quantity.exponent <= -2;
}
