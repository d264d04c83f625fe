import type { Measure } from "../../../market/measure.ts";
import type { Draft, Entry } from "../clause.ts";
import { MARKETS, MERGED } from "../markets/home.ts";
import { amountOf } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import type { Story } from "../story.ts";
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
  const measure = TURNOVERS[kind] as Measure;
  const unit = kind === K.volume ? U.shares : U.won;
  // Shares traded abroad are not the home market's.
  // "거래량 1억주, 거래대금 6천억원 시대에 바짝 다가섰다": not reached.
  const near =
    items.slice(drafts[0]?.at, to).some(({ kind, value }) => kind === K.threshold && value === 0) &&
    entry.particle === P.none;
  const home = !story.abroad || names.some((name) => name.kind === K.index);
  let n = 0;
  let told: string | undefined;
  // "코스피와 코스닥의 시가총액은 1천조원": of both together.
  const amounts = drafts.filter(({ q, bracket }) => !bracket && (q.unit === unit || q.scale >= 8));
  const together = names.length > 1 && amounts.length < names.length && !entry.each;
  for (const draft of drafts) {
    const { q } = draft;
    // "거래대금은 코스피가 17조원, 코스닥이 10조원": each has its market before it.
    const market = isOfMarket(entry) ? draft.market : undefined;
    const name = market ?? names[names.length > 1 ? n : 0] ?? story.scope;
    const fitting = q.unit === unit || (q.unit === U.plain && q.scale >= 4);
    // "시가총액 1천억원 안팎의 소형주": said of some, not of the market.
    const attribute = kind === K.marketValue && (isAttribute(items, draft) || isLost(story, items, draft));
    // "거래대금(7천6백억원)은".
    const aside =
      draft.bracket && (draft.head !== kind || items[draft.at - 1]?.kind !== K.open_ || kind === K.marketValue);
    const compared =
      entry.partial ||
      isOfTopic(story, draft, kind) ||
      near ||
      isLeft(drafts, draft) ||
      together ||
      attribute ||
      aside ||
      draft.base ||
      (kind === K.marketValue &&
        MARKETS.has(typeof name === "string" ? name : name.name) &&
        amountOf(q) < LEAST_VALUE) ||
      // "1천조원 아래로 내려앉았다".
      items[draft.at + 1]?.kind === K.side ||
      (draft.particle === P.than && draft.day === undefined) ||
      // "1조5천억원보다 2천억원 많았다", "가나다보다 2천억원 많았다".
      (itemAt(items, draft.at - 1)?.particle === P.than && itemAt(items, draft.at - 1)?.kind !== K.base) ||
      drafts.some((other) => other.q.unit === q.unit && isOverSpan(items, draft, other, to)) ||
      Number.isNaN(draft.day) ||
      draft.night ||
      movesAt(items, draft, to) >= 0;
    const next = n < Math.max(1, names.length) || (market !== undefined && market !== told);
    if (fitting && home && !compared && next) {
      told = market;
      story.claim(measure, name, q, 1, { ...extraOf(draft), unit: kind === K.volume ? "shares" : "KRW" });
      n++;
    } else if (q.unit === U.money && q.currency === "USD" && kind === K.turnover)
      story.claim("turnover.value_usd", name, q, 1, extraOf(draft));
    else story.other(name, q, sideOf(draft), extraOf(draft));
  }
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
