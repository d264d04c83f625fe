import type { Entry } from "./clause.ts";
import { leaveToShares } from "./clauses/entity-reader.ts";
import { openBracket } from "./clauses/open-bracket.ts";
import { readDay } from "./clauses/read-day.ts";
import { readEntity } from "./clauses/read-entity.ts";
import { readMark } from "./clauses/read-mark.ts";
import { readQuantity } from "./clauses/read-quantity.ts";
import { applyMove, applyTrade, flush, leaveTopic } from "./clauses/settle-clause.ts";
import {
  dayGoneOnWith,
  explainsMoment,
  goesOnOver,
  isOfDay,
  isOfIndex,
  isOfPast,
  lastClause,
  toldOfWeek,
  toldOverSpan,
} from "./days/span-told.ts";
import { closesBehind, isSince } from "./moments/moment.ts";
import { boundByVerb } from "./numbers/bound.ts";
import { amountOf, type Quantity } from "./numbers/quantity.ts";
import { type Item, itemAt } from "./phrases/item.ts";
import { endsIn, isTurn, isWord } from "./phrases/word-at.ts";
import type { Story } from "./story.ts";
import { passParticle } from "./subjects/entry.ts";
import { isUntold, leaveForecast } from "./verbs/forecast.ts";
import { Walk } from "./walk.ts";
import * as E from "./words/ending-kind.ts";
import * as P from "./words/particle-kind.ts";
import * as SPAN from "./words/span-kind.ts";
import * as K from "./words/term-kind.ts";
import * as U from "./words/unit-kind.ts";

/** Reads one sentence's phrases from left to right; verbs give the numbers before them their signs. */
export function readSentence(story: Story, items: readonly Item[]): void {
  if (items.some(({ kind }) => kind === K.analyst || kind === K.speech)) {
    for (const { quantity } of items) if (quantity) story.name("other-quantity", quantity.from, quantity.to);
    story.overLead ||= story.sentence === 0 && isOfYear(items);
    return;
  }
  const w = new Walk(story, items);
  w.marks.futures = story.ofFutures;
  const spanned = (story.ofSpan || (story.overLead && !isOfIndex(items))) && !isOfDay(items);
  const before = story.claims.length;
  if (spanned || goesOnOver(story, items)) w.marks.period = SPAN.apart;
  const past = isOfPast(w) && !isOfDay(items) ? lastClause(items) : -1;
  w.marks.day = dayGoneOnWith(story, items);
  w.marks.intraday = explainsMoment(story, items);
  for (let at = 0; at < items.length; at++) {
    if (at === past) w.marks.day = story.followsDay ? story.lastDay : Number.NaN;
    readItem(w, at, items[at] as Item);
  }
  flush(w, items.length, E.final);
  leaveTopic(w);
  story.scope = story.mainScope ?? story.scope;
  story.mainScope = undefined;
  story.headed = items.length === 1 && items[0]?.kind === K.index;
  story.overSpan = w.marks.period < SPAN.lasting ? 0 : toldOfWeek(items) || toldOverSpan(items);
  // "개인은 1943억원을 사 3거래일간 1조원을 샀다": the day's as well.
  if (story.overSpan === K.group && story.claims.slice(before).some(({ measure }) => measure.startsWith("flow.")))
    story.overSpan = 0;
}

/** "거래소는 2015년 코스피가 2.4% 올랐다고 밝혔다": what follows is told of that year. */
function isOfYear(items: readonly Item[]): boolean {
  return items.some(({ kind, value }, at) => kind === K.date && Number.isNaN(value) && items[at + 1]?.kind === K.index);
}

function readItem(w: Walk, at: number, item: Item): void {
  switch (item.kind) {
    case K.quantity:
      readQuantity(w, at, item, item.quantity as Quantity);
      break;
    case K.open_:
      openBracket(w, at);
      break;
    case K.close_:
      w.depth = Math.max(0, w.depth - 1);
      break;
    case K.pause:
      // "코스닥 2년 만에 최저…코스피 4300선 탈환": another matter.
      flush(w, at, E.link);
      w.marks.noun = 0;
      w.marks.record = false;
      w.s.firstEntry = w.s.entries.length;
      break;
    case K.contrast:
      flush(w, at, E.link);
      break;
    case K.bullet:
      // "▼현대차 0.50% ▲삼성전자 7.17%", where "▲삼성전자 ▲현대차" are bullets alone.
      if (item.value === 0 || (item.value > 0 && w.marks.side === 0)) break;
      flush(w, at, E.link);
      w.marks.side = item.value;
      break;
    case K.outOf:
      // "대형주 중에서는".
      leaveIndustry(w, at);
      if (itemAt(w.items, at - 1)?.ending === E.ahead) {
        flush(w, at, E.link);
        // "한때 최고가를 넘긴 가운데 0.34% 하락으로 마감했다".
        if (closesBehind(w, at)) w.marks.intraday = false;
      }
      w.marks.breadth ||= isBoard(itemAt(w.items, at - 1)?.quantity) || isListed(w, at);
      break;
    case K.date:
      readDay(w, at, item);
      break;
    default:
      if (item.kind >= K.index && item.kind <= K.again) readEntity(w, at, item);
      else if (item.kind >= K.high && item.kind < K.comma) readMark(w, at, item);
      else readVerb(w, at, item);
  }
}

/** "대형주 중에서는", "화학 업종 가운데": the names behind are of companies in it. */
function leaveIndustry({ items, s, story }: Walk, at: number): void {
  const before = itemAt(items, at - 1);
  const named = before?.kind === K.industry ? itemAt(items, at - 2) : before;
  if (named?.kind !== K.sector) return;
  story.board = K.stock;
  if (s.current?.kind === K.sector && s.current.drafts.length === 0) s.firstEntry = s.entries.length;
}

/** No list of the largest or the like is that long. */
const LEAST_BOARD = 300;

/** "929개 종목 중 371개가 올랐고": the issues of a whole market. */
function isBoard(q: Quantity | undefined): boolean {
  return q?.unit === U.issues && amountOf(q) >= LEAST_BOARD;
}

/** "코스피 상장 종목 중 512개가 올랐고". */
function isListed(w: Walk, at: number): boolean {
  return itemAt(w.items, at - 1)?.kind === K.issues && isWord(w, itemAt(w.items, at - 2), "상장");
}

/** "비금속(1.60%)을 제외한 대다수 업종이 내렸다": what is left out went the other way, unless a sign says so. */
function except(w: Walk, at: number): void {
  const move = w.items.slice(at).find(({ kind, value }) => kind === K.move && value !== 0);
  if (move) applyMove(w, -move.value);
}

/** The clause has told where an index stands, or what an investor traded. */
function isTold({ s }: Walk): boolean {
  for (let n = s.firstEntry; n < s.entries.length; n++) {
    const { kind, drafts } = s.entries[n] as Entry;
    if (
      (kind === K.index || kind === K.group) &&
      drafts.some(({ day, period }) => day === undefined && period === SPAN.session)
    )
      return true;
  }
  return false;
}

/** "미국 국채 5년물은 1.4bp 내린 3.618%를 기록 중이다": of this moment, whatever has closed before. */
function leaveYieldsOpen({ s }: Walk): void {
  for (let n = s.firstEntry; n < s.entries.length; n++) {
    const { kind, drafts } = s.entries[n] as Entry;
    if (kind === K.bond) for (const draft of drafts) draft.now = true;
  }
}

const LIMIT = ["가격제한폭", "상한가", "하한가"];

const EXTREMES = ["신저가", "신고가"];

/** "95개 종목은 신저가로 떨어졌다": not all that fell. */
function leaveExtremes(w: Walk, at: number): void {
  const before = itemAt(w.items, at - 1);
  if (!before || w.s.counts.length === 0 || !EXTREMES.some((word) => isWord(w, before, word))) return;
  for (const { draft, side } of w.s.counts) if (side === undefined) w.story.name("count", draft.q.from, draft.q.to);
  w.s.counts = w.s.counts.filter(({ side }) => side !== undefined);
}

/** "90개 종목이 가격제한폭까지 오른": 2 where what moved went to the limit. */
function limitOf(w: Walk, at: number): number {
  const before = itemAt(w.items, at - 1);
  return before?.particle === P.until && LIMIT.some((word) => isWord(w, before, word)) ? 2 : 1;
}

/** "외국인과 기관이 각각 6446억원 순매도, 2333억원 순매수": a name of the list still waits for its figure. */
function awaits({ s: { current } }: Walk): boolean {
  if (!current?.each) return false;
  const { names, drafts } = current;
  return drafts.length > 0 && drafts.length < names.length;
}

/** "9일 기록한 연고점 2,459.15를 넘어서는 2,488.04까지": the day is told of what was passed alone. */
function readThreshold(w: Walk, at: number, item: Item): void {
  boundByVerb(w, at, item);
  const passed = w.s.current?.drafts.at(-1);
  if (item.ending !== E.ahead || passed?.day === undefined || passed.particle !== P.object) return;
  w.marks.day = undefined;
  w.marks.dated = undefined;
}

function leaveMoment({ marks }: Walk): void {
  marks.intraday = false;
  marks.record = false;
  marks.previous = false;
  marks.noun = 0;
}

function readVerb(w: Walk, at: number, item: Item): void {
  if (w.depth > 0 && item.kind !== K.move) return;
  if (isUntold(w, at, item)) leaveForecast(w, at);
  // "코스닥 상승률(2.17%)은 코스피를 밑돌았다".
  if (item.kind === K.width && itemAt(w.items, at - 1)?.entity) passParticle(w, item);
  if (item.kind === K.move || item.kind === K.reach) leaveExtremes(w, at);
  // "낮은 오름폭을 보였다": the noun tells the side.
  const width = item.kind === K.move && item.ending === E.ahead ? w.items[at + 1] : undefined;
  if (width?.kind === K.width) applyMove(w, width.value);
  else if (item.kind === K.move) applyMove(w, limitOf(w, at) * item.value);
  else if (item.kind === K.trade) {
    applyTrade(w, item.value);
    w.marks.ahead = item.ending === E.ahead && w.marks.lead !== 0 ? item.value : 0;
  } else if (item.kind === K.threshold) readThreshold(w, at, item);
  else if (item.kind === K.unknown && item.ending === E.none) {
    leaveToShares(w, item);
    return;
  } else if (item.kind === K.verb && item.value === 1 && !isOfPast(w)) {
    w.story.snapshot ||= isTold(w);
    // "입찰이 있었던 10년물은": tells nothing of the yield before it.
    if (item.ending !== E.ahead) leaveYieldsOpen(w);
  }
  if (item.kind === K.unknown && item.ending === E.link && isWord(w, item, "제외")) except(w, at);
  // "이날 출발은 2.1원 오른 1,443.9원이었지만".
  if (item.kind === K.open && item.particle === P.topic && item.ending === E.none) w.marks.noun = K.opening;
  if (w.depth > 0) return;
  const next = w.items[at + 1];
  // "한때 최고가를 넘긴 뒤 0.35% 내린": what was so before is over.
  if (item.ending === E.ahead && isSince(w, next) && closesBehind(w, at + 1)) leaveMoment(w);
  // "사들이고 있다": one predicate.
  if (item.ending === E.link && next?.kind === K.verb && next.value === 1) return;
  const predicate =
    item.kind === K.move ||
    item.kind === K.trade ||
    item.kind === K.close ||
    item.kind === K.open ||
    // "709.77을 기록, 연중 최고치를 경신했다".
    (item.kind === K.verb && w.items[at - 1]?.particle === P.object);
  if (item.ending === E.condition) {
    flush(w, at + 1, E.link);
    // "4,300선을 넘으려면 3% 올라야 한다".
    if (endsIn(w, item, "려면")) w.marks.period = SPAN.lasting;
  } else if (item.ending === E.link || item.ending === E.final || item.ending === E.join) {
    flush(w, at + 1, item.ending);
    // "장중 15만원을 찍으며 최고가를 경신하고 1.2% 오른 14만원에 마감했다".
    const over = item.ending === E.link && (item.kind === K.close || isTurn(w, item) || closesBehind(w, at));
    if (over) w.marks.intraday = false;
  } else if (item.particle === P.isAnd) flush(w, at + 1, E.link);
  else if (item.particle === P.is) flush(w, at + 1, E.final);
  else if (predicate && item.ending === E.none && item.particle === P.none && next?.kind === K.comma && !awaits(w))
    flush(w, at + 1, E.link);
  else if (item.kind === K.trade && item.particle === P.to) flush(w, at + 1, E.join);
}
