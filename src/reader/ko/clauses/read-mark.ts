import { readSpell } from "../days/read-spell.ts";
import { isEndBefore, readWeekday } from "../days/session-before.ts";
import {
  isBaseOfChange,
  isChangeSince,
  isExtreme,
  isOfSpan,
  isOfSubject,
  isSpanOfStory,
  isSubject,
  LEAD,
} from "../days/span.ts";
import { isOfBase, isOfClose, isOfLevel, tellsLevel } from "../levels/level-noun.ts";
import { readMoment } from "../moments/read-moment.ts";
import { isClosed, isWeekdayOf, readThatDay } from "../moments/session-time.ts";
import { limitFlows } from "../names/fund-list.ts";
import { NOBODY } from "../names/nobody.ts";
import { boundBefore } from "../numbers/bound.ts";
import { AMOUNT, isPrice } from "../numbers/quantity.ts";
import { endAhead } from "../phrases/aside.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { pastBracket } from "../phrases/past-bracket.ts";
import { isWord } from "../phrases/word-at.ts";
import { isOfOtherClause, leaveFutures, leaveMarket, leaveShares } from "../subjects/left-subject.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { readBase } from "./read-day.ts";
import { passParticle } from "./read-entity.ts";
import { applySide, flush } from "./settle-clause.ts";

export function readMark(w: Walk, at: number, item: Item): void {
  const { marks, s, story } = w;
  switch (item.kind) {
    case K.high:
    case K.low:
    case K.opening:
    case K.closing:
      // "고점과 저점은 각각": a level for each.
      if (item.particle === P.and && isOfLevel(w.items[at + 1])) marks.pair = item.kind;
      // "종가 기준 연고점(4,221.87)": a close.
      if (tellsLevel(w, item, w.items[at + 1])) marks.noun = isOfClose(w, at) ? K.closing : item.kind;
      if (item.particle === P.than && !isOfBase(w, at)) marks.period = SPAN.lasting;
      passParticle(w, item);
      break;
    case K.record:
      // "사상 최고치(4,214.17)까지는 634포인트 남았다": how far it is.
      if (item.particle === P.than || isDistance(w, at, item)) marks.period = SPAN.lasting;
      marks.record = true;
      break;
    case K.previous:
      if (item.value === 1) {
        // "앞서 코스피는 사흘간 밀려 3,982.17까지 떨어졌지만, 이날 …": of days before.
        if (at > 0 || !w.items.some(({ kind }) => kind === K.today)) break;
        marks.day = Number.NaN;
        marks.dated = undefined;
        break;
      }
      marks.previous = true;
      break;
    case K.intraday:
    case K.half:
    case K.time:
    case K.now:
    case K.night:
    case K.fixing:
      readMoment(w, at, item);
      break;
    case K.when:
      // "지난 주말 770억원어치를 사들인 데 이어".
      if (item.value === 0 && isWord(w, w.items[at + 1], "주말") && w.items[at + 2]?.quantity?.unit === U.won) {
        marks.day = Number.NaN;
        marks.dayOnce = true;
      }
      if (isWeekdayOf(w, at)) marks.day = Number.NaN;
      if (item.value === 0) readWeekday(w, at);
      if (item.value < 0 && w.items[at + 1]?.kind !== K.date)
        marks.period = Math.max(
          marks.period,
          isBaseOfChange(w, at, item) ? SPAN.lasting : isOfSpan(w, at, item) ? SPAN.apart : SPAN.ofFlows,
        );
      break;
    case K.base:
      readBase(w, at, item);
      break;
    case K.period:
      if (isEndBefore(w, item)) {
        readBase(w, at, item);
        break;
      }
      story.ofSpan ||= w.depth > 0 && story.sentence <= LEAD && isSpanOfStory(w, at);
      if (w.items[at + 1]?.kind !== K.spell && w.depth === 0)
        marks.period =
          isBaseOfChange(w, at, item) || (item.value === SPAN.ofFlows && isOfSubject(w, at, item))
            ? Math.max(SPAN.lasting, marks.period)
            : Math.max(marks.period, isExtreme(w.items[at + 1]) ? SPAN.apart : item.value);
      // "작년 폐장일의 1,379.37에 비해", "지난해 말 2,977.65보다": no longer of the day named before.
      if (item.value >= SPAN.lasting && (item.particle === P.of || isLevelAt(w, at + 1))) marks.day = undefined;
      break;
    case K.spell:
      readSpell(w, at, item);
      break;
    case K.today:
      // "하락폭이 가장 컸던 날은 1월 5일로 … 당일 코스피는": that day.
      if (isOfLastDay(w, item)) {
        marks.day = story.lastDay;
        break;
      }
      // "이날까지": what follows is a sum.
      marks.period = item.particle === P.until ? SPAN.ofFlows : SPAN.session;
      // "2년 전 이날".
      marks.day = isWord(w, itemAt(w.items, at - 1), "전") ? Number.NaN : undefined;
      break;
    case K.thatDay:
      readThatDay(w, at);
      break;
    case K.after:
      // "2021년 1월 7일 3,000을 넘은 이후 다시 4,000을": of another day, but a sentence that begins so goes on with the last one's.
      if (at > 0) marks.day = undefined;
      // "이후 코스피는 낙폭을 키워 0.42% 내린 4,297.10에 마감했다": later in the session.
      if (isChangeSince(w, at) || (isSubject(w.items[at + 1]) && !(at === 0 && !story.followsDay && isClosed(w))))
        marks.period = SPAN.lasting;
      break;
    case K.each:
      if (s.current && s.entries.length > s.firstEntry) s.current.each = true;
      break;
    case K.price:
      // "외국인은 삼성전자 주식을 3214억원어치 샀다".
      // "삼성전자 주식 92억원어치를".
      if (s.current?.kind === K.stock && (item.particle === P.object || isAmount(w.items[at + 1]))) limitFlows(w);
      endAhead(w, at);
      // "코스닥시장에서 이 회사 주가는": of another than the market.
      if (s.current?.kind !== K.index || s.current.particle !== P.in) passParticle(w, item);
      break;
    case K.etc:
      // "30만원선이 무너지는 등 가나전자 다라차 등이": a clause of its own.
      if (isPredicateAhead(itemAt(w.items, at - 1)) && isWord(w, item, "등")) flush(w, at, E.link);
      if (item.value === 1 && s.current) s.current.particle = P.also;
      passParticle(w, item);
      break;
    case K.industry:
      // "반도체 업종지수는 5,231.20에".
      if (isWord(w, item, "업종지수") || isWord(w, item, "업종 지수")) {
        if (s.current?.kind === K.sector && itemAt(w.items, at - 1)?.kind === K.sector) s.current.indexed = true;
      }
      if (item.particle === P.in) limitFlows(w);
      if (item.particle === P.topic) {
        applySide(w);
        marks.side = item.value;
      }
      story.board = K.sector;
      story.boardOpen = true;
      break;
    case K.issues:
      // "삼성전자 한 종목만 8000억원어치를": of that stock.
      if (item.particle === P.only && w.items.slice(Math.max(0, at - 2), at).some(({ kind }) => kind === K.stock))
        limitFlows(w);
      // "외국인이 가장 많이 산 종목은 가나전자로 3214억원어치를".
      if (item.particle === P.topic && isTraded(itemAt(w.items, at - 1))) limitFlows(w);
      // "가나전자 관련주들은 2.1% 올랐다": not that one.
      if (isWord(w, item, "관련주") && itemAt(w.items, at - 1)?.kind === K.stock) s.name(at, NOBODY);
      leaveMarket(w, item);
      story.board = K.stock;
      story.boardOpen = true;
      break;
    case K.whole:
      // "채권시장에서 외국인은 3천억원을": no shares, as with futures.
      if (item.value === 1) {
        marks.futures = item.particle === P.in;
        if (marks.futures) leaveShares(w);
      }
      if (!isOfOtherClause(w, at, item) && !isWord(w, w.items[at + 1], "포함")) limitFlows(w);
      break;
    case K.gap:
      // "고점과 저점 차이가 97.21포인트": no level.
      if (isExtreme(itemAt(w.items, at - 1)) && marks.noun + marks.pair > 0) {
        marks.noun = 0;
        marks.pair = 0;
        s.name(at, { kind: K.outside, name: "차이" });
      }
      break;
    case K.place:
      marks.futures = false;
      leaveFutures(w);
      break;
    case K.above:
    case K.below:
    case K.more:
      boundBefore(w, at, item);
      break;
    case K.about:
      if (item.value === 0) boundBefore(w, at, item);
      break;
    default:
  }
}

/** "당일" behind a sentence about another day. */
function isOfLastDay(w: Walk, item: Item): boolean {
  return w.story.followsDay && isWord(w, item, "당일");
}

function isPredicateAhead(item: Item | undefined): boolean {
  return item?.ending === E.ahead && (item.kind === K.move || item.kind === K.threshold);
}

function isTraded(item: Item | undefined): boolean {
  return item?.kind === K.trade && item.ending === E.ahead;
}

function isLevelAt({ items }: Walk, at: number): boolean {
  const q = items[at]?.quantity;
  return q !== undefined && (q.unit === U.plain || q.unit === U.point || isPrice(q));
}

function isDistance({ items }: Walk, at: number, { particle }: Item): boolean {
  const figure = particle === P.until ? items[pastBracket(items, at)] : undefined;
  return figure?.quantity !== undefined && (figure.quantity.unit === U.percent || figure.quantity.unit === U.point);
}

function isAmount(item: Item | undefined): boolean {
  return item?.quantity?.unit === U.won && item.quantity.scale >= AMOUNT;
}
