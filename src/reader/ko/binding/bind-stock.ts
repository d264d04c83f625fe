import { dayNumber } from "../../day-number.ts";
import type { Draft, Entry } from "../clause.ts";
import { AMOUNT, amountOf, isPrice } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import type { Entity } from "../term.ts";
import { isOfUnknownVerb, movesAt } from "../verbs/moves.ts";
import * as E from "../words/ending-kind.ts";
import { PRICE_LIMIT } from "../words/entity-words.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { bindPrice, isExact } from "./bind-price.ts";
import { isOfWidening } from "./change.ts";
import { extraOf } from "./extra.ts";
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
  const sign = q.unit === U.won ? sideOf(draft) : (draft.move ?? 1);
  if (entity && isOpening(items, draft)) {
    story.other(entity, q, sign, { ...extraOf(draft), opening: true });
    return;
  }
  if (!entity || draft.offBoard || (draft.period >= SPAN.lasting && !isClosing(items, draft, to))) {
    story.other(entity ?? "", q, sign, extraOf(draft));
    return;
  }
  if (draft.move) story.lastMove = draft.move;
  const stock = entity.kind === K.stock;
  if (stock && q.unit === U.point && draft.move)
    story.claim("stock.contribution", entity, q, sign, { ...extraOf(draft), unit: "pt" });
  else if (stock && isSignedChange(items, draft))
    story.claim("stock.change", entity, q, sign, { ...extraOf(draft), unit: "KRW" });
  else if (isPercent(draft)) bindPercent(story, items, entity, draft, to);
  else if (entity.kind === K.sector || q.unit !== U.won || q.scale >= AMOUNT)
    story.other(entity, q, sign, extraOf(draft));
  else bindWon(story, items, entity, draft, to);
}

/** "6,340원 (▲1,460, +29.92%)", "6,340원 ▲1,460원", "가나다(-1만4천5백원)". */
function isSignedChange(items: readonly Item[], { q, at, bracket }: Draft): boolean {
  if (q.sign === 0 || q.decimals > 0 || !(q.unit === U.plain || (q.unit === U.won && q.scale < AMOUNT))) return false;
  return bracket || itemAt(items, at - 1)?.quantity?.unit === U.won;
}

/** In brackets a bare decimal is a percent without its sign. */
function isPercent({ q, bracket }: Draft): boolean {
  return q.unit === U.percent || (q.unit === U.plain && bracket && q.scale === 0 && q.decimals > 0);
}

function bindPercent(story: Story, items: readonly Item[], entity: Entity, draft: Draft, to: number): void {
  const { q } = draft;
  const sign = draft.move ?? 1;
  const moved =
    !isOverSpan(story, items, entity, draft) &&
    !isOfUnknownVerb(items, draft, to) &&
    !isOfWidening(items, draft) &&
    isPriceMove(story, items, entity, draft);
  if (!moved) {
    story.other(entity, q, sign, extraOf(draft));
    return;
  }
  const measure = entity.kind === K.sector ? "sector.change_pct" : "stock.change_pct";
  story.claim(measure, entity, q, sign, { ...extraOf(draft, draft.now || draft.intraday), unit: "pct" });
}

/** Won of a stock: what it costs, what its price moved by, or one of the two that cannot be told. */
function bindWon(story: Story, items: readonly Item[], entity: Entity, draft: Draft, to: number): void {
  const { q } = draft;
  if (isPair(items, draft)) {
    if (isSureOfPrice(items, draft)) bindPrice(story, items, entity, draft, to);
    else if (amountOf(q) >= SMALL) story.other(entity, q, sideOf(draft), extraOf(draft));
    else bindMove(story, items, entity, draft);
  } else if (q.line || q.band || (draft.bracket && EXTREMES.has(draft.head)))
    bindPrice(story, items, entity, draft, to);
  else if (movesAt(items, draft, to) >= 0 || isBehindWidth(items, draft)) bindMove(story, items, entity, draft);
  else {
    const times = timesOfListed(items, draft, to);
    if (times <= SURE_TIMES) bindMove(story, items, entity, draft);
    else if (times <= MOST_TIMES) story.other(entity, q, sideOf(draft), extraOf(draft));
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

/** "공모가 대비 12% 오른 2만3천500원에 마감했다": the price is the day's, whatever its change counts from. */
function isClosing(items: readonly Item[], { q, at, particle }: Draft, to: number): boolean {
  if (q.unit !== U.won || (particle !== P.at && particle !== P.to)) return false;
  return items.slice(at + 1, Math.min(to, at + 4)).some(({ kind }) => kind === K.close);
}
