import type { Draft } from "../clause.ts";
import { amountOf } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { pastBracket } from "../phrases/past-bracket.ts";
import * as E from "../words/ending-kind.ts";
import * as ROLE from "../words/level-role.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { opensLater, verbAfter } from "./verb-after.ts";

function isRound(draft: Draft): boolean {
  const { q } = draft;
  const value = amountOf(q);
  const step = q.unit !== U.won ? 10 : value < 1e4 ? 10 : value < 1e5 ? 1000 : 1e4;
  return q.decimals === 0 && value % step === 0;
}

/** "4,100.12와 4,200.34 사이에서", "4,100~4,200 사이에서": the low first, then the high; 0 when it is no range. */
function sideOfRange(items: readonly Item[], draft: Draft, to: number): number {
  const { range } = draft.q;
  const second =
    range === 2 || (items[draft.at - 1]?.quantity !== undefined && items[draft.at - 1]?.particle === P.and);
  const end = items[range === 1 || draft.particle === P.and ? draft.at + 2 : draft.at + 1];
  const spans = end?.kind === K.between && draft.at < to;
  if (second) return spans ? ROLE.high : range > 0 ? ROLE.moment : 0;
  if (range === 1 || draft.particle === P.and) return spans ? ROLE.low : range > 0 ? ROLE.moment : 0;
  return 0;
}

const EXTREMES: ReadonlySet<number> = new Set([K.record, K.high, K.low]);

/** A level described by its change, with a record right behind it. */
function isReachedAt(items: readonly Item[], { at, day }: Draft): boolean {
  if (day !== undefined || items[at - 1]?.kind !== K.move || items[at - 1]?.ending !== E.ahead) return false;
  let next = at + 1;
  while (items[next]?.kind === K.closing || items[next]?.kind === K.first) next++;
  const noun = items[next];
  return noun !== undefined && EXTREMES.has(noun.kind) && noun.particle === P.object;
}

/** "2,568.07(-0.99%)에서 장중 저점을 기록했다". */
function extremeBehind(items: readonly Item[], draft: Draft): number {
  if (draft.particle !== P.in && draft.particle !== P.from) return 0;
  const noun = items[pastBracket(items, draft.at)];
  if (noun?.particle !== P.object) return 0;
  return noun.kind === K.high ? ROLE.high : noun.kind === K.low ? ROLE.low : 0;
}

/** "95.46포인트(2.27%) 치솟아 4,309.63에 도달했다", "20.10포인트 내려 945.57까지 밀려났다": where the day's change led to. */
function isLanding(items: readonly Item[], { at, particle, intraday, now, noun, q }: Draft): boolean {
  if (intraday || now || noun !== 0 || q.line || q.band || q.decimals === 0) return false;
  if (particle !== P.until && particle !== P.at) return false;
  const move = itemAt(items, at - 1);
  if (move?.kind !== K.move || move.ending !== E.join) return false;
  const before = itemAt(items, at - 2);
  const verb = itemAt(items, at + 1);
  const told = before?.kind === K.close_ || before?.quantity?.unit === U.point;
  return (
    told && verb?.ending === E.final && (verb.kind === K.move || verb.kind === K.reach || verb.kind === K.threshold)
  );
}

/** What stands behind the bracket a figure is in. */
function behindBracket(items: readonly Item[], { at }: Draft): Item | undefined {
  let next = at + 1;
  while (next < items.length && next < at + BRACKET_REACH && items[next]?.kind !== K.close_) next++;
  return itemAt(items, next + 1);
}

/** "반등을 시도했다", "반등을 노렸다", but "상승을 이어갔다", "하락을 면치 못했다". */
function isTried(items: readonly Item[], move: Item): boolean {
  const verb = items[items.indexOf(move) + 1];
  return verb?.kind === K.unknown && verb.ending !== E.none;
}

const BRACKET_REACH = 4;

/** "510선": 510 to 519. */
const BAND = 10;

/** What a level is, by its particle, the verb behind it and the nouns before it; `last` is the level said before. */
export function roleOf(items: readonly Item[], draft: Draft, to: number, last: number): number {
  const { q, noun } = draft;
  if (draft.base || draft.head === K.base) return ROLE.base;
  if (draft.head === K.period) return ROLE.previous;
  if (draft.particle === P.than) {
    if (draft.record) return ROLE.record;
    // "종가 기준으로 지난달 3일의 최고점(4,221.87)에 비해".
    if (noun === K.closing && draft.day !== undefined && !Number.isNaN(draft.day)) return ROLE.close;
    return items[draft.at - 1]?.kind === K.base ? ROLE.base : ROLE.previous;
  }
  const between = sideOfRange(items, draft, to);
  if (between !== 0) return between;
  // "1,150원 아래에서 마감했다": passed, not reached.
  const behind = items[pastBracket(items, draft.at)]?.kind;
  // "4,250선 부근까지 올라왔다".
  if (q.line && behind === K.about) return ROLE.moment;
  const passed = behind === K.above && draft.particle === P.object && isRound(draft);
  if (behind === K.side || passed || ((q.line || q.band) && (behind === K.below || behind === K.above)))
    return ROLE.milestone;
  // "장중 3만9800원으로 사상 최고가를 새로 쓴 뒤".
  const told = items[draft.at + 1]?.kind;
  if (draft.intraday && draft.particle === P.to && (told === K.record || told === K.low))
    return told === K.record ? ROLE.high : ROLE.low;
  // "52.10포인트 오른 3,249.30으로 사상 최고치를 경신했다": where it stands now, not the record before.
  if (draft.particle === P.to && isReachedAt(items, draft)) return ROLE.close;
  const extreme = extremeBehind(items, draft);
  if (extreme !== 0) return extreme;
  const verb = verbAfter(items, draft, to);
  const value = amountOf(q);
  const side = () => (value < last ? ROLE.low : ROLE.high);
  if (isLanding(items, draft)) return ROLE.close;
  if (draft.particle === P.until) {
    if (noun === K.high || noun === K.low) return noun === K.high ? ROLE.high : ROLE.low;
    // "3,060선까지 밀려난 채 마감했다".
    if (noun === K.closing || verb?.kind === K.close) return ROLE.close;
    // "가나다 약세에 550선까지 밀렸다": at the close, or at some moment before it.
    const around = Number.isNaN(last) || (q.line && last >= value && last < value + BAND);
    if ((q.line || q.band) && around && !draft.intraday && verb?.kind === K.move) return ROLE.moment;
    // "4,280.10까지 반등을 시도했다": how far it came is not said.
    if (verb?.kind === K.move && verb.particle === P.object && verb.ending === E.none && isTried(items, verb))
      return ROLE.moment;
    // "4,200선까지 되찾았다".
    if (q.line && verb?.kind === K.threshold && verb.value > 0 && !draft.intraday) return ROLE.milestone;
    // "143.10포인트 떨어지며 1,800.10까지 간 끝에".
    const led = items[draft.at - 1];
    const ledTo = led?.kind === K.move && led.ending === E.join ? led.value : 0;
    const move = verb?.kind === K.move || verb?.kind === K.threshold ? verb.value : ledTo;
    // Where no level was said before, it may be either.
    return move > 0
      ? ROLE.high
      : move < 0
        ? ROLE.low
        : Number.isNaN(last) && verb?.kind !== K.reach
          ? ROLE.moment
          : side();
  }
  // "종가 4,233선 이후".
  if (q.line && noun === K.closing && told === K.after) return ROLE.close;
  const level = q.line || q.band || (isRound(draft) && !draft.bracket);
  if (verb?.kind === K.open) return ROLE.open;
  const isPassed = verb?.kind === K.threshold;
  // "종전 4,221.87을 경신": a record though nothing calls it one.
  const unnamed = draft.previous && isPassed && draft.particle === P.object;
  // "사상 최고치(213만5천원)를 갈아치웠다": the new one or the old.
  const newOrOld = draft.bracket && draft.head === K.record;
  // "종전 최저치인 48.20를 밑돌았다": of a day before, and nothing that a rise has beaten.
  if (isPassed && verb.value < 0 && !level && (draft.previous || draft.record || noun === K.low)) return ROLE.previous;
  // "장중 최고치를 경신하며 4,300선을 넘봤다".
  if (q.line && isPassed && !draft.bracket) return ROLE.milestone;
  // "연중 최고치(4,221.87)에 근접한": where it had stood; "장중 최고 기록(4,226.75)도 갈아치웠다": that, or where it stands now.
  const past = draft.bracket && EXTREMES.has(draft.head) && q.unit !== U.won ? behindBracket(items, draft) : undefined;
  if (past?.kind === K.more || (past?.kind === K.threshold && past.value === 0)) return ROLE.previous;
  if (past?.kind === K.threshold && newOrOld && draft.intraday && draft.day === undefined) return ROLE.moment;
  if (!level && (unnamed || (draft.record && (draft.previous || (isPassed && !newOrOld)))))
    return noun === K.high || draft.intraday ? ROLE.high : ROLE.record;
  if (noun === K.opening) return ROLE.open;
  // "장중 최고치를 경신하며 4,300선을 넘어섰다": a line that is passed.
  const line = q.line && isPassed && draft.particle === P.object;
  if (noun === K.high || (draft.record && draft.intraday && !line)) return ROLE.high;
  if (noun === K.low) return ROLE.low;
  if (draft.record && draft.day !== undefined) return ROLE.record;
  switch (verb?.kind) {
    case K.open:
      return ROLE.open;
    case K.close:
      return q.line && draft.first ? ROLE.milestone : ROLE.close;
    case K.stay:
      return ROLE.close;
    case K.reach:
      return side();
    case K.threshold:
      if (q.line || q.band || isRound(draft)) return ROLE.milestone;
      // "4,309.63으로 올라섰다": reached, where "4,309.63을 넘어섰다" passes a level of before.
      if (draft.particle === P.to) break;
      if (newOrOld && draft.record && draft.day === undefined && q.unit !== U.won) return ROLE.moment;
      if (verb.value === 0) return ROLE.moment;
      // "4,217.29에 턱걸이했다".
      if (draft.particle === P.at && q.decimals > 0 && !draft.record && !draft.previous && draft.day === undefined)
        break;
      // "627을 상향 돌파했다": a mark; with decimals it is some level of before, and of no day told.
      if (!draft.record && !draft.previous && draft.day === undefined && q.unit !== U.won)
        return q.decimals === 0 ? ROLE.milestone : ROLE.moment;
      return draft.day !== undefined || q.unit === U.won ? ROLE.close : ROLE.record;
    default:
  }
  // "1400원을 넘어설 전망이다": no verb the reader knows says that it closed there.
  if (level && verb === undefined && draft.particle === P.object && told === K.unknown) return ROLE.milestone;
  // "1440원대에서 등락을 거듭하다", "4,210대 후반에서 등락을".
  if (q.band && draft.particle === P.in && items[draft.at + 1]?.ending !== E.ahead) return ROLE.moment;
  if (q.line) return draft.particle === P.in ? ROLE.moment : ROLE.milestone;
  if (draft.intraday) {
    if (verb?.kind === K.move) return verb.value > 0 ? ROLE.high : verb.value < 0 ? ROLE.low : ROLE.moment;
    return ROLE.moment;
  }
  return verb === undefined && opensLater(items, draft, to) ? ROLE.open : ROLE.close;
}
