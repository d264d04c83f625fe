import type { Measure } from "../../../market/measure.ts";
import type { Draft, Entry } from "../clause.ts";
import { roleOf } from "../levels/level.ts";
import { amountOf } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import type { Entity } from "../term.ts";
import { movesAt } from "../verbs/moves.ts";
import * as ROLE from "../words/level-role.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import { beginsWith, beginsWithAny } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { extraOf, previousClose } from "./extra.ts";

/** Fewer won than this for a dollar are a difference, not a rate. */
const LEAST_RATE = 500;

const PAIR = "USD/KRW";

/** A rate in whole tens that is spoken of itself. */
const MARK = 10;

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
  // "지지되던 1,180원은": a mark.
  const mark = draft.particle === P.topic && draft.noun !== K.closing && amountOf(draft.q) % MARK === 0;
  if (amountOf(draft.q) < LEAST_RATE || mark || isOfExtreme(items, draft)) return ROLE.moment;
  if (draft.intraday && draft.noun !== K.closing) {
    const role = roleOf(items, draft, to, Number.NaN);
    return role === ROLE.close && !draft.q.line ? closesAt(items, draft, to) : role;
  }
  return roleOf(items, draft, to, Number.NaN);
}

/** How far behind a bracket the noun stands that tells what level is in it. */
const NOUN_REACH = 4;

/** "지난 23일 기록(1,427.6원)한 장중 연고점". */
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
