import type { Measure } from "../../market/measure.ts";
import { type Draft, type Entry, sideOf } from "./clause.ts";
import { extraOf, previousClose } from "./extra.ts";
import { type Item, itemAt } from "./item.ts";
import { movesAt, roleOf } from "./level.ts";
import * as ROLE from "./level-role.ts";
import * as P from "./particle-kind.ts";
import { amountOf } from "./quantity.ts";
import * as SPAN from "./span-kind.ts";
import { beginsWith, beginsWithAny } from "./spelling.ts";
import { MARKETS, MERGED, type Story } from "./story.ts";
import type { Entity } from "./term.ts";
import * as K from "./term-kind.ts";
import * as U from "./unit-kind.ts";

/** Fewer won than this for a dollar are a difference, not a rate. */
const LEAST_RATE = 500;

const PAIR = "USD/KRW";

/** Binds won per dollar: the Seoul close and its change; any other moment or place is no close. */
export function bindRate(story: Story, items: readonly Item[], entry: Entry, to: number): void {
  // "원화 가치는 2.8원 내린": a weaker won is a higher rate.
  const sense = entry.names[0]?.value === -1 ? -1 : 1;
  let waiting: Draft[] = [];
  for (const draft of entry.drafts) {
    const { q } = draft;
    if (q.unit === U.percent || q.unit === U.percentPoint) {
      story.other(PAIR, q, (draft.move ?? 1) * sense, extraOf(draft));
    } else if (isPerYen(story, items, draft) || isMean(story, items, draft)) story.other("", q, draft.move ?? 1);
    else if ((q.unit !== U.won && q.unit !== U.plain) || q.scale >= 4) story.other(PAIR, q, draft.move ?? 1);
    else if (isShift(items, draft, to)) {
      // "환율은 7.9원 강세": the won's strength or the dollar's.
      if (entry.names[0]?.value !== -1 && isOfStrength(story, items[movesAt(items, draft, to)]))
        story.other(PAIR, q, 1, extraOf(draft));
      else waiting.push(draft);
    } else {
      const role = rateRole(items, draft, to);
      if (role === ROLE.close && !draft.now && !draft.intraday && draft.day === undefined)
        story.closed ||= items.slice(draft.at, to).some(({ kind }) => kind === K.close);
      emitRate(story, draft, role, closesAt(items, draft, to) === ROLE.close);
      for (const change of waiting) emitShift(story, change, role, sense);
      waiting = [];
    }
  }
  const end = items.slice(0, to).some((item) => item.kind === K.open) ? ROLE.open : ROLE.close;
  for (const change of waiting) emitShift(story, change, change.night ? ROLE.apart : end, sense, false);
}

/** "1백엔당 7백26원47전". */
function isPerYen({ tokens }: Story, items: readonly Item[], { at }: Draft): boolean {
  const before = itemAt(items, at - 1);
  return before !== undefined && tokens.text.startsWith("엔당", (tokens.end[before.to - 1] as number) - 2);
}

/** "환율의 올해 평균은 1,362.4원". */
function isMean({ tokens }: Story, items: readonly Item[], { at }: Draft): boolean {
  const before = itemAt(items, at - 1);
  return before?.kind === K.unknown && beginsWith(tokens, before, "평균");
}

const STRENGTHS = ["강세", "약세", "절상", "절하"];

function isOfStrength({ tokens }: Story, move: Item | undefined): boolean {
  return move !== undefined && beginsWithAny(tokens, move, STRENGTHS);
}

function isShift(items: readonly Item[], draft: Draft, to: number): boolean {
  // "1,297.1원▼0.2원", "1,297.1(▼0.2)", "1,297.1원(0.2원↓)".
  const behind = !draft.bracket || draft.head === K.quantity;
  const arrow = draft.bracket && items[draft.at + 1]?.kind === K.move;
  if (behind && (draft.q.sign !== 0 || arrow) && amountOf(draft.q) < LEAST_RATE) return true;
  return !draft.bracket && !draft.q.line && !draft.q.band && draft.q.range === 0 && movesAt(items, draft, to) >= 0;
}

function rateRole(items: readonly Item[], draft: Draft, to: number): number {
  // "전날 서울 외환시장 종가(1,441.20원) 대비".
  if (draft.night && !draft.base) return ROLE.apart;
  if (amountOf(draft.q) < LEAST_RATE || isOfExtreme(items, draft)) return ROLE.moment;
  if (draft.intraday && draft.noun !== K.closing) {
    const role = roleOf(items, draft, to, Number.NaN);
    return role === ROLE.close && !draft.q.line ? closesAt(items, draft, to) : role;
  }
  return roleOf(items, draft, to, Number.NaN);
}

/** How far behind a bracket the noun stands that tells what level is in it. */
const NOUN_REACH = 4;

/** "지난 26일 기록(1,435.4원)한 장중 연고점". */
function isOfExtreme(items: readonly Item[], { at, bracket }: Draft): boolean {
  if (!bracket || items[at + 1]?.kind !== K.close_) return false;
  return items.slice(at + 2, at + NOUN_REACH).some(({ kind }) => kind === K.high || kind === K.low);
}

/** "오후 3시 …에 마감": a clock time beside a verb of closing is the close all the same. */
function closesAt(items: readonly Item[], draft: Draft, to: number): number {
  return items.slice(draft.at, to).some((item) => item.kind === K.close) ? ROLE.close : ROLE.moment;
}

function emitRate(story: Story, draft: Draft, role: number, closes: boolean): void {
  const { q } = draft;
  const bound = q.line || q.band ? ("band" as const) : q.bound;
  const extra = { ...extraOf(draft), unit: "KRW", bound };
  if (role === ROLE.close || role === ROLE.record) {
    // "종가 기준 전고점이었던 1,448.2원에서 2.4원 모자란": of a day that is not told.
    const before = draft.previous && draft.day === undefined && !(closes && draft.particle === P.at);
    if (draft.period < SPAN.lasting && !before) story.claim("fx.rate", PAIR, q, 1, extra);
    else story.other(PAIR, q, 1, extra);
  } else if (role === ROLE.milestone) story.claim("milestone.level", PAIR, q, 1, { ...extra, bound: undefined });
  else if (role === ROLE.base) story.other(PAIR, q, 1, { ...previousClose(story, draft), unit: "KRW", bound });
  else if (role === ROLE.apart) story.claim("fx.reference", PAIR, q, 1, extra);
  else story.other(PAIR, q, 1, extra);
}

function emitShift(story: Story, draft: Draft, role: number, sense: number, said = true): void {
  const sign = (draft.move ?? 1) * sense;
  const moving = draft.intraday && !said;
  const day = (role === ROLE.close || role === ROLE.record) && draft.period < SPAN.lasting && !moving;
  if (day) story.claim("fx.change", PAIR, draft.q, sign, extraOf(draft));
  else story.other(PAIR, draft.q, sign, extraOf(draft));
}

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
      // "1조5천억원보다 2천억원 많았다".
      drafts.some(({ at, particle }) => particle === P.than && at === draft.at - 1) ||
      drafts.some((other) => other.period > SPAN.session && other.q.unit === q.unit) ||
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

const BREADTH: Readonly<Record<string, Measure>> = {
  "1": "breadth.gainers",
  "-1": "breadth.losers",
  "0": "breadth.unchanged",
  "2": "breadth.limit_up",
  "-2": "breadth.limit_down",
  "3": "breadth.halted",
};

/** Counts of issues: `side` as the noun before or the verb behind tells. */
export function bindCount(story: Story, draft: Draft, side: number, market: Entity | string): void {
  story.claim(BREADTH[side] as Measure, market, draft.q, 1, extraOf(draft));
}
