import { BOARDS, MARKETS } from "../markets/home.ts";
import { whichIndex } from "../markets/which-index.ts";
import { closesBehind } from "../moments/moment.ts";
import { DOLLAR, DOLLARS, isAgainst, isOfCurrency } from "../names/currency.ts";
import { isFundList, limitFlows } from "../names/fund-list.ts";
import { bondOf, nameMaturities } from "../names/maturity.ts";
import { isOfEach, isStrangerSubject, strangerJoined } from "../names/stranger-list.ts";
import { isPrice } from "../numbers/quantity.ts";
import {
  endAhead,
  isAside,
  isAttribute,
  isBounded,
  isCauseOfMove,
  isDespite,
  isLimitReached,
  isMeans,
  isMostOf,
  isOfDerivatives,
  isOfExpiry,
  isOfListed,
  isOfObject,
  LISTING,
} from "../phrases/aside.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { endsIn, isWord } from "../phrases/word-at.ts";
import { nameBoth } from "../subjects/owner.ts";
import type { Entity } from "../term.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import { BOTH } from "../words/index-words.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { readTally, TRADED } from "./read-tally.ts";
import { applySide } from "./settle-clause.ts";

/** Said behind a bond these are its yield. */
const YIELDS = new Set(["금리", "수익률"]);

/** What stands behind an industry that has a figure, or is one of a list. */
const LISTS: ReadonlySet<number> = new Set([K.open_, K.quantity, K.comma, K.joint, K.sector, K.each]);

const SUBJECTS: ReadonlySet<number> = new Set([K.index, K.foreign, K.stock]);

const TOLD: ReadonlySet<number> = new Set([...SUBJECTS, K.group]);

/** "코스닥과 달리", "코스피와 마찬가지로": compared with. */
const UNLIKE = ["달리", "마찬가지", "함께", "같이", "비슷", "비교", "대조", "반대", "상반"];

const PLACED: ReadonlySet<number> = new Set([P.in, P.of, P.topic]);

/** "코스닥·코넥스": one of several. */
function isJoined(item: Item | undefined): boolean {
  return item?.kind === K.joint || item?.kind === K.comma;
}

const ASIDES: ReadonlySet<number> = new Set([K.stock, K.sector, K.outside]);

export function readEntity(w: Walk, at: number, item: Item): void {
  const { s, story, marks } = w;
  if (w.depth > 0) return;
  let entity = item.entity as Entity;
  if (item.kind === K.outside && YIELDS.has(entity.name) && s.current?.kind === K.bond) {
    passParticle(w, item);
    return;
  }
  const rated = w.items[at + 1]?.quantity ?? w.items[at + 2]?.quantity ?? w.items[at + 3]?.quantity;
  // "기준금리를 연 3.25%로 동결했다", "목표주가를 8만원에서 9만원으로 올렸다".
  const told =
    item.particle === P.object &&
    rated !== undefined &&
    (rated.unit === U.percent || rated.unit === U.percentPoint || isPrice(rated));
  if (
    item.kind === K.outside &&
    !told &&
    (item.particle === P.object || (item.particle >= P.at && item.particle <= P.to))
  )
    return;
  if (item.kind === K.outside && (isOfListed(w, at) || isLimitReached(w, at, entity))) return;
  const subject = item.particle === P.topic || item.particle === P.subject || item.particle === P.also;
  // "미국 증시 약세로": why another moved.
  if (item.kind === K.abroad && !subject) return;
  if (isOfDerivatives(w, at, item) || isDespite(w, at, item)) return;
  // "코스닥과 달리 코스피는".
  if (item.particle === P.and && UNLIKE.some((word) => isWord(w, w.items[at + 1], word))) return;
  // "거래소보다 덜 올랐다", "코스피에서처럼 21억원을 팔았다".
  const likened = item.particle === P.than && item.kind === K.index;
  if (likened && (w.items[at + 1]?.kind !== K.quantity || endsIn(w, item, "처럼"))) return;
  // "코스피 대비 낙폭을 키웠다".
  if (item.kind === K.index && item.particle === P.none && isWord(w, w.items[at + 1], "대비")) return;
  if (item.kind === K.again && isOwnIndex(w, at, item)) {
    if (s.current?.kind === K.sector) s.current.indexed = true;
    passParticle(w, item);
    return;
  }
  if (item.kind === K.again) entity = whichIndex(w, at, item) ?? story.lastIndex;
  else if (item.kind === K.index && isWord(w, item, "종합지수")) entity = whichIndex(w, at, item) ?? entity;
  if (entity.name === BOTH) {
    nameBoth(w, item);
    return;
  }
  if (SUBJECTS.has(entity.kind) && (item.particle === P.topic || item.particle === P.subject)) {
    // "최고가를 기록했던 삼성전자는": what was said of the past ends at the subject.
    marks.noun = 0;
    marks.record = false;
    marks.previous = false;
    endAhead(w, at);
  }
  // "장 초반 오르던 코스피는": nor was it then that it stood where it is said to.
  const teller = itemAt(w.items, at - 1);
  const listed = w.items[at + 1]?.kind === K.open_ && teller !== undefined && endsIn(w, teller, "던");
  // "장 초반 사들이던 외국인은".
  const turned = entity.kind === K.group && subject && teller !== undefined && endsIn(w, teller, "던");
  if (TOLD.has(entity.kind) && (subject || listed) && teller?.ending === E.ahead && (turned || closesBehind(w, at)))
    marks.intraday = false;
  switch (entity.kind) {
    case K.index:
      if (isAttribute(w, at, item)) return;
      if (BOARDS.has(entity.name) && !MARKETS.has(entity.name) && w.items.length > 1) {
        // "코넥스에서 개인은": that sentence alone, unlike the heading "<코넥스>".
        if (!PLACED.has(item.particle) || isJoined(itemAt(w.items, at - 1))) break;
        story.mainScope ??= story.scope;
        story.scope = entity.name;
        marks.market = entity.name;
        break;
      }
      if (BOARDS.has(entity.name)) {
        // "거래소에서도 외국인은": the other market from here on.
        const aside = item.particle === P.in && endsIn(w, item, "도") && !isWord(w, item, "거래소");
        if (entity.name !== story.scope && aside) story.mainScope ??= story.scope;
        story.scope = entity.name;
        marks.market = entity.name;
        story.mainNamed ||= entity.name === story.mainIndex;
      }
      story.lastIndex = entity;
      marks.futures = false;
      break;
    case K.foreign:
      if (item.particle === P.none && LISTING.some((word) => isWord(w, w.items[at + 1], word))) return;
      // "나스닥지수 하락의 영향으로".
      if (item.particle === P.none && isCauseOfMove(w.items[at + 1], w.items[at + 2])) return;
      if (story.abroad) story.lastIndex = entity;
      break;
    case K.bond:
      if (nameMaturities(s.current, entity, item.particle)) return;
      entity = bondOf(w, at, entity);
      break;
    case K.currency:
      // "매매기준율인 829.00원보다": what the rate is compared with.
      if (item.particle === P.being && s.current?.kind === K.fx) return;
      // "원화는 달러화에 대해", "원화 가치는 달러화 대비".
      if (DOLLARS.has(entity.name) && s.current?.kind === K.fx && isAgainst(w, at, item)) return;
      // "달러화는 831.80원에 마감됐다": won for a dollar.
      if (subject && DOLLARS.has(entity.name)) entity = DOLLAR;
      break;
    case K.fx:
      // "엔화에 대한 원화 환율은": of another currency.
      if (isOfCurrency(w, at) || isWord(w, w.items[at + 1], "평균")) entity = { kind: K.outside, name: entity.name };
      // "달러화는 원화에 대해".
      if (s.current?.names[0] === DOLLAR && isAgainst(w, at, item)) return;
      // "역내 환율 상승에 대한 반작용에": why another rate moved.
      if (item.particle === P.none && w.items[at + 1]?.kind === K.move && w.items[at + 1]?.particle === P.at) return;
      // "원화 약세 전환해 8.1원 오른": the won says why the rate rose.
      if (entity.value === -1 && item.particle === P.none && w.items[at + 1]?.kind === K.move) return;
      break;
    case K.program:
      if (isMeans(w, at, item, entity)) return;
      break;
    case K.futures:
      // "선물·옵션 동시 만기일인 이날".
      if (isOfExpiry(w, at)) return;
      marks.futures = true;
      break;
    case K.volume:
    case K.turnover:
    case K.marketValue:
      readTally(w, at, item, entity);
      return;
    case K.breadth:
      // "하한가 없이 … 등 8개": none of that kind.
      if (item.particle === P.none && isWord(w, w.items[at + 1], "없이")) return;
      // "2배 이상 오른 종목", "5% 넘게 내린 종목": some of them.
      if (isBounded(itemAt(w.items, at - 1))) return;
      // "가나다는 상한가로 치솟았고 라마바(7.1%)는": industries have no limits.
      if (Math.abs(entity.value ?? 0) === 2 && isStrangerSubject(w, at - 1)) story.board = K.stock;
      if (item.particle === P.topic && Math.abs(entity.value ?? 0) === 1) {
        // "오른 종목은 가나다(7.17%), 내린 종목은 라마바(0.50%)".
        applySide(w);
        marks.side = entity.value ?? 0;
      }
      break;
    case K.sector:
      if (isFundList(w, at)) return;
      if (LISTS.has(w.items[at + 1]?.kind ?? -1)) story.board = K.sector;
      else leaveToShares(w, item);
      break;
    case K.stock:
      if (story.board === K.sector && (at > 0 || item.particle !== P.none)) story.board = K.stock;
      // "기관이 200억원 넘는 순매도를 기록한 에스엠이": amounts of this one stock.
      if (w.items[at - 1]?.ending === E.ahead) limitFlows(w);
      if (isOfEach(w, at) || (story.boardOpen && w.items[at + 1]?.quantity?.unit === U.percent)) {
        const joined = strangerJoined(w, at);
        if (joined) s.name(at - 1, joined);
      }
      // "거래대금은 가나다가 7천9백억원으로 가장 많았다": one company's.
      if (s.current && TRADED.has(s.current.kind) && item.particle === P.subject) s.current.partial = true;
      break;
    default:
  }
  if (ASIDES.has(entity.kind) && isAside(w, at, item)) return;
  // "기관은 투신에서 물량을 쏟아내며": the amount is the whole's.
  if (entity.kind === K.fund && item.particle === P.in && s.current?.kind === K.group && s.current.drafts.length === 0)
    return;
  if (entity.kind === K.fund && isMostOf(w, at, item)) return;
  const { current } = s;
  const { kind, ending, particle } = itemAt(w.items, at - 1) ?? { kind: 0, ending: 0, particle: 0 };
  if (entity.kind === K.group && subject && kind === K.trade && ending === E.ahead && current?.names.length === 0) {
    // "전날 1천억원을 쏟아낸 기관은": the amount before the verb is of the name behind it.
    current.kind = K.group;
    current.names.push(entity);
    // "이틀 연속 2조원 넘게 팔던 외국인은": before this session.
    current.partial ||= endsIn(w, itemAt(w.items, at - 1) as Item, "던");
  }
  if (entity.kind === K.group) marks.ahead = 0;
  const entry = s.name(at, entity);
  // "성장주 지수인 창업판지수는": the second name is the first one's own.
  if (particle === P.being && entry.drafts.length === 0) entry.names = [entity];
  // "코스닥에서도 661억원을 더해 전체적으로 외국인은": a sum of both markets.
  const summed = story.mainScope !== undefined && itemAt(w.items, at - 1)?.kind === K.together;
  if (entity.kind === K.group && (marks.futures || summed || isOfObject(w))) entry.partial = true;
  // "삼성전자를 중심으로 매수에 나섰다": where most of it went, not all.
  const bought = item.particle === P.only || (item.particle === P.object && !isWord(w, w.items[at + 1], "중심"));
  if ((entity.kind === K.stock || entity.kind === K.sector) && (bought || item.particle === P.in)) limitFlows(w);
}

const SHARES = ["주들이", "주들은", "주들도"];

/** "철도주들이 강세였다. 가나다는": the names behind are of companies. */
export function leaveToShares(w: Walk, item: Item): void {
  if (w.story.board === K.sector && SHARES.some((word) => endsIn(w, item, word))) w.story.board = K.stock;
}

/** "대형주 지수는": an industry's own. */
function isOwnIndex(w: Walk, at: number, item: Item): boolean {
  const last = itemAt(w.items, at - 1);
  const before = last?.kind === K.quote ? itemAt(w.items, at - 2) : last;
  return before?.kind === K.sector && before.particle === P.none && isWord(w, item, "지수");
}

/** "환율의 종가는", "삼성전자 주가가", "현대차 등이": the last noun's particle is the name's. */
export function passParticle(w: Walk, item: Item): void {
  const { current } = w.s;
  if (current && item.particle !== P.none) current.particle = item.particle;
}
