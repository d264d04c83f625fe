import type { Measure } from "../../../market/measure.ts";
import type { Draft, Entry } from "../clause.ts";
import { MARKETS, MERGED } from "../markets/home.ts";
import { AMOUNT, amountOf } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import type { Entity } from "../term.ts";
import { movesAt } from "../verbs/moves.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import { beginsWithAny } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { extraOf } from "./extra.ts";
import { sideOf } from "./side.ts";

/** No board was ever worth less. */
const LEAST_VALUE = 1e12;

const TURNOVERS: Readonly<Record<number, Measure>> = {
  [K.volume]: "turnover.volume",
  [K.turnover]: "turnover.value",
  [K.marketValue]: "market_cap",
};

/** Shares and won traded, and market value: the first amount of each market's; what they are compared with is not. */
export function bindTurnover(story: Story, items: readonly Item[], entry: Entry, to: number): void {
  const { kind, names, drafts } = entry;
  const unit = kind === K.volume ? U.shares : U.won;
  // Shares traded abroad are not the home market's.
  const home = !story.abroad || names.some((name) => name.kind === K.index);
  const told = home && !entry.partial && !isNear(items, entry, to) && !isTogether(entry, unit);
  const ofMarket = isOfMarket(entry);
  let n = 0;
  let last: string | undefined;
  for (const draft of drafts) {
    const { q } = draft;
    // "거래대금은 코스피가 17조원, 코스닥이 10조원": each has its market before it.
    const market = ofMarket ? draft.market : undefined;
    const name = market ?? names[names.length > 1 ? n : 0] ?? story.scope;
    const fitting = q.unit === unit || (q.unit === U.plain && q.scale >= 4);
    const next = n < Math.max(1, names.length) || (market !== undefined && market !== last);
    if (
      told &&
      fitting &&
      next &&
      !isOtherAmount(story, items, entry, draft, name) &&
      !isCompared(items, entry, draft, to)
    ) {
      last = market;
      const extra = { ...extraOf(draft), unit: kind === K.volume ? "shares" : "KRW" };
      story.claim(TURNOVERS[kind] as Measure, name, q, 1, extra);
      n++;
    } else if (q.unit === U.money && q.currency === "USD" && kind === K.turnover)
      story.claim("turnover.value_usd", name, q, 1, extraOf(draft));
    else story.other(name, q, sideOf(draft), extraOf(draft));
  }
}

/** "거래량 1억주, 거래대금 6천억원 시대에 바짝 다가섰다": not reached. */
function isNear(items: readonly Item[], { particle, drafts }: Entry, to: number): boolean {
  if (particle !== P.none) return false;
  return items.slice(drafts[0]?.at, to).some(({ kind, value }) => kind === K.threshold && value === 0);
}

/** "코스피와 코스닥의 시가총액은 1천조원": of both together. */
function isTogether({ names, drafts, each }: Entry, unit: number): boolean {
  if (names.length < 2 || each) return false;
  const amounts = drafts.filter(({ q, bracket }) => !bracket && (q.unit === unit || q.scale >= AMOUNT));
  return amounts.length < names.length;
}

/** An amount of something else than the market's session. */
function isOtherAmount(
  story: Story,
  items: readonly Item[],
  { kind }: Entry,
  draft: Draft,
  name: Entity | string,
): boolean {
  const { q, at, bracket, head, day } = draft;
  if (draft.base || draft.night || Number.isNaN(day) || isOfTopic(story, draft, kind)) return true;
  const value = kind === K.marketValue;
  // "거래대금(7천6백억원)은".
  if (bracket && (value || head !== kind || items[at - 1]?.kind !== K.open_)) return true;
  if (!value) return false;
  // "시가총액 1천억원 안팎의 소형주": said of some, not of the market.
  if (isAttribute(items, draft) || isLost(story, items, draft)) return true;
  return amountOf(q) < LEAST_VALUE && MARKETS.has(typeof name === "string" ? name : name.name);
}

/** An amount that the session's is compared with, or what it changed by. */
function isCompared(items: readonly Item[], { drafts }: Entry, draft: Draft, to: number): boolean {
  const { q, at, particle, day } = draft;
  // "1천조원 아래로 내려앉았다".
  if (items[at + 1]?.kind === K.side || (particle === P.than && day === undefined) || isLeft(drafts, draft))
    return true;
  // "1조5천억원보다 2천억원 많았다", "가나다보다 2천억원 많았다".
  const before = itemAt(items, at - 1);
  if (before?.particle === P.than && before.kind !== K.base) return true;
  if (drafts.some((other) => other.q.unit === q.unit && isOverSpan(items, draft, other, to))) return true;
  return movesAt(items, draft, to) >= 0;
}

/** Told over a span, or beside what is; "1,767조원으로 작년 말보다 436조원 감소했다" begins with the day's. */
function isOverSpan(items: readonly Item[], draft: Draft, other: Draft, to: number): boolean {
  if (other.period === SPAN.session) return false;
  return draft.period > SPAN.session || other.at < draft.at || movesAt(items, other, to) < 0;
}

/** "3480조원에서 3559조원으로": where it was before. */
function isLeft(drafts: readonly Draft[], { at, particle, q }: Draft): boolean {
  return (
    particle === P.in && drafts.some((other) => other.at > at && other.q.unit === q.unit && other.particle === P.to)
  );
}

/** Said of no company, and of no market named together with it. */
function isOfMarket({ kind, names }: Entry): boolean {
  const [first] = names;
  return names.length === 1 && first?.kind === kind && MARKETS.has(first.name);
}

/** A market trades more than that in a day, and seldom a stock. */
const LEAST_TRADED: Readonly<Record<number, number>> = { [K.volume]: 1e8, [K.turnover]: 4e11 };

/** "가나다는 3% 올랐다. 거래량은 134만주였다": of the company the sentence before was about. */
function isOfTopic({ topic, paragraph, day }: Story, { q }: Draft, kind: number): boolean {
  const least = topic?.kind === K.stock && !paragraph && day.session > MERGED ? LEAST_TRADED[kind] : undefined;
  return least !== undefined && amountOf(q) < least;
}

function isAttribute(items: readonly Item[], { at, particle }: Draft): boolean {
  const next = items[at + 1];
  const last =
    particle === P.none && next && (next.kind === K.about || next.kind === K.above || next.kind === K.below)
      ? next.particle
      : particle;
  return last === P.of || last === P.being;
}

const LOST = ["증발", "사라", "날아", "허공"];
const LOSS_REACH = 8;

/** "시가총액 5조원 가량이 증발했다": what is gone. */
function isLost({ tokens }: Story, items: readonly Item[], { at, particle }: Draft): boolean {
  if (particle !== P.subject && particle !== P.none && particle !== P.even) return false;
  const behind = items.slice(at + 1, at + LOSS_REACH);
  // "코스피 시총은 5조원이, 코스닥 시총은 2조원이 증발했다": of each; "3500조원, 하루 새 30조원이 날아갔다": of the next.
  const next = particle === P.subject ? -1 : behind.findIndex(({ kind }) => kind === K.quantity);
  return (next < 0 ? behind : behind.slice(0, next)).some(
    (item) => item.kind === K.unknown && beginsWithAny(tokens, item, LOST),
  );
}
