import type { Draft } from "../clause.ts";
import { amountOf, isPrice, type Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { endsIn, isWord } from "../phrases/word-at.ts";
import { movesAt } from "../verbs/moves.ts";
import type { Walk } from "../walk.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";

/** "100% 자회사": a share of ownership. */
export function isWhole(w: Walk, at: number, item: Item, q: Quantity): boolean {
  const whole = amountOf(q) === 100 && w.depth === 0;
  return whole && item.particle === P.none && w.items[at + 1]?.kind === K.unknown;
}

/** "전기가스(1.2%) 등 13개 업종이 평균 0.81% 올랐다": of all of them together. */
export function isMean({ items, depth }: Walk, at: number, q: Quantity): boolean {
  if (q.decimals === 0 || depth > 0) return false;
  const before = items[at - 1];
  const subject = before?.kind === K.unknown ? items[at - 2] : before;
  const count = items[items.indexOf(subject as Item) - 1];
  return subject?.kind === K.industry && subject.particle !== P.none && count !== undefined && isCounted(count);
}

function isCounted({ kind, quantity }: Item): boolean {
  return quantity?.unit === U.issues || kind === K.unknown;
}

/** "상장종목의 78.2%가 내렸다", "발행주식 총수의 1% 이내": a share of a whole. */
export function isShareOf({ items, depth, story: { tokens } }: Walk, at: number, draft: Draft): boolean {
  const { q, particle } = draft;
  if (depth > 0 || q.sign !== 0) return false;
  const before = itemAt(items, at - 1);
  const told = particle === P.subject || particle === P.object || particle === P.topic;
  if (before?.kind === K.issues || before?.kind === K.industry) {
    if (!told) return false;
  } else if (before?.kind !== K.unknown || (!told && movesAt(items, draft, items.length) >= 0)) return false;
  return tokens.text.startsWith("의", (tokens.end[before.to - 1] as number) - 1);
}

/** "5% 이상 오른 종목은": how far those moved that are counted. */
export function isOfSome({ items }: Walk, at: number): boolean {
  // "오른 종목은 38.5%에 불과하다".
  if (itemAt(items, at - 1)?.kind === K.breadth) return true;
  const next = items[at + 1];
  const bounded = next?.kind === K.above || next?.kind === K.below || next?.kind === K.more || next?.kind === K.about;
  const noun = bounded ? items[at + 2] : next;
  return noun?.kind === K.breadth && Math.abs(noun.value) === 1;
}

/** "연 3.87%짜리 채권": what it bears. */
export function isOfBond({ story: { tokens } }: Walk, q: Quantity): boolean {
  return tokens.text.startsWith("짜리", q.end);
}

/** How near behind an amount the word stands that it is paid. */
const PAID_REACH = 4;

const PAID = ["배당", "현금배당", "중간배당", "결산배당", "분기배당", "지급", "나눠", "나누", "돌려", "주기로"];

/** "주당 540원을 배당한다", but "주당 10만원을 넘어섰다". */
export function isPerShare(w: Walk, at: number, { particle }: Item, q: Quantity): boolean {
  const before = itemAt(w.items, at - 1);
  if (before?.kind !== K.unknown || !isPrice(q) || !endsIn(w, before, "주당")) return false;
  if (particle !== P.object && particle !== P.of) return false;
  return w.items.slice(at + 1, at + PAID_REACH).some((item) => PAID.some((word) => isWord(w, item, word)));
}

/** "1달러에 1054원". */
export function isPerDollar({ particle }: Item, q: Quantity): boolean {
  return q.unit === U.money && q.currency === "USD" && q.digits === 1 && q.exponent === 0 && particle === P.at;
}

/** "CES 2026", "2025 South Korea": a whole number with nothing behind it that makes it a level. */
export function isBareWhole(w: Walk, at: number, item: Item, q: Quantity): boolean {
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
  K.side,
  K.first,
]);
