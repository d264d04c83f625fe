import { BOARDS, MARKETS } from "../markets/home.ts";
import { DOLLAR, DOLLARS, isAgainst, isOfCurrency } from "../names/currency.ts";
import { isFundList, limitFlows } from "../names/fund-list.ts";
import { bondOf, nameMaturities } from "../names/maturity.ts";
import { isOfEach, isStrangerSubject, strangerJoined } from "../names/stranger-list.ts";
import { isAttribute, isBounded, isCauseOfMove, isMeans, isOfExpiry, LISTING } from "../phrases/aside.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { endsIn, isWord } from "../phrases/word-at.ts";
import type { Entity } from "../term.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { readTally, TRADED } from "./read-tally.ts";
import { applySide } from "./settle-clause.ts";

/** What a name's being said means for the story; answers whom it names, undefined where figures to come are not its. */
export type EntityReader = (w: Walk, at: number, item: Item, entity: Entity) => Entity | undefined;

/** Names by the kind of thing they are of; of the others nothing more is to be known. */
export const READERS: Readonly<Record<number, EntityReader>> = {
  [K.index]: readIndex,
  [K.foreign]: readForeign,
  [K.bond]: readBond,
  [K.currency]: readCurrency,
  [K.fx]: readRate,
  [K.program]: readProgram,
  [K.futures]: readFutures,
  [K.volume]: readTally,
  [K.turnover]: readTally,
  [K.marketValue]: readTally,
  [K.breadth]: readBreadth,
  [K.sector]: readSector,
  [K.stock]: readStock,
};

const PLACED: ReadonlySet<number> = new Set([P.in, P.of, P.topic]);

/** "코스닥·코넥스": one of several. */
function isJoined(item: Item | undefined): boolean {
  return item?.kind === K.joint || item?.kind === K.comma;
}

function readIndex(w: Walk, at: number, item: Item, entity: Entity): Entity | undefined {
  const { story, marks } = w;
  if (isAttribute(w, at, item)) return undefined;
  if (BOARDS.has(entity.name) && !MARKETS.has(entity.name) && w.items.length > 1) {
    // "코넥스에서 개인은": that sentence alone, unlike the heading "<코넥스>".
    if (!PLACED.has(item.particle) || isJoined(itemAt(w.items, at - 1))) return entity;
    story.mainScope ??= story.scope;
    story.scope = entity.name;
    marks.market = entity.name;
    return entity;
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
  return entity;
}

function readForeign(w: Walk, at: number, { particle }: Item, entity: Entity): Entity | undefined {
  const next = w.items[at + 1];
  if (particle === P.none && LISTING.some((word) => isWord(w, next, word))) return undefined;
  // "나스닥지수 하락의 영향으로".
  if (particle === P.none && isCauseOfMove(next, w.items[at + 2])) return undefined;
  if (w.story.abroad) w.story.lastIndex = entity;
  return entity;
}

function readBond(w: Walk, at: number, { particle }: Item, entity: Entity): Entity | undefined {
  return nameMaturities(w.s.current, entity, particle) ? undefined : bondOf(w, at, entity);
}

function readCurrency(w: Walk, at: number, item: Item, entity: Entity): Entity | undefined {
  const { particle } = item;
  const ofRate = w.s.current?.kind === K.fx;
  // "매매기준율인 829.00원보다": what the rate is compared with.
  if (particle === P.being && ofRate) return undefined;
  if (!DOLLARS.has(entity.name)) return entity;
  // "원화는 달러화에 대해", "원화 가치는 달러화 대비".
  if (ofRate && isAgainst(w, at, item)) return undefined;
  // "달러화는 831.80원에 마감됐다": won for a dollar.
  return particle === P.topic || particle === P.subject || particle === P.also ? DOLLAR : entity;
}

function readRate(w: Walk, at: number, item: Item, entity: Entity): Entity | undefined {
  const next = w.items[at + 1];
  // "엔화에 대한 원화 환율은": of another currency.
  const other = isOfCurrency(w, at) || isWord(w, next, "평균");
  // "달러화는 원화에 대해".
  if (w.s.current?.names[0] === DOLLAR && isAgainst(w, at, item)) return undefined;
  if (item.particle === P.none && next?.kind === K.move) {
    // "역내 환율 상승에 대한 반작용에": why another rate moved.
    if (next.particle === P.at) return undefined;
    // "원화 약세 전환해 8.1원 오른": the won says why the rate rose.
    if (!other && entity.value === -1) return undefined;
  }
  return other ? { kind: K.outside, name: entity.name } : entity;
}

function readProgram(w: Walk, at: number, item: Item, entity: Entity): Entity | undefined {
  return isMeans(w, at, item, entity) ? undefined : entity;
}

function readFutures(w: Walk, at: number, _: Item, entity: Entity): Entity | undefined {
  // "선물·옵션 동시 만기일인 이날".
  if (isOfExpiry(w, at)) return undefined;
  w.marks.futures = true;
  return entity;
}

function readBreadth(w: Walk, at: number, { particle }: Item, entity: Entity): Entity | undefined {
  // "하한가 없이 … 등 8개": none of that kind.
  if (particle === P.none && isWord(w, w.items[at + 1], "없이")) return undefined;
  // "2배 이상 오른 종목", "5% 넘게 내린 종목": some of them.
  if (isBounded(itemAt(w.items, at - 1))) return undefined;
  const side = entity.value ?? 0;
  // "가나다는 상한가로 치솟았고 라마바(7.1%)는": industries have no limits.
  if (Math.abs(side) === 2 && isStrangerSubject(w, at - 1)) w.story.board = K.stock;
  if (particle === P.topic && Math.abs(side) === 1) {
    // "오른 종목은 가나다(7.17%), 내린 종목은 라마바(0.50%)".
    applySide(w);
    w.marks.side = side;
  }
  return entity;
}

/** What stands behind an industry that has a figure, or is one of a list. */
const LISTS: ReadonlySet<number> = new Set([K.open_, K.quantity, K.comma, K.joint, K.sector, K.each]);

function readSector(w: Walk, at: number, item: Item, entity: Entity): Entity | undefined {
  if (isFundList(w, at)) return undefined;
  if (LISTS.has(w.items[at + 1]?.kind ?? -1)) w.story.board = K.sector;
  else leaveToShares(w, item);
  return entity;
}

const SHARES = ["주들이", "주들은", "주들도"];

/** "철도주들이 강세였다. 가나다는": the names behind are of companies. */
export function leaveToShares(w: Walk, item: Item): void {
  if (w.story.board === K.sector && SHARES.some((word) => endsIn(w, item, word))) w.story.board = K.stock;
}

function readStock(w: Walk, at: number, { particle }: Item, entity: Entity): Entity {
  const { s, story } = w;
  if (story.board === K.sector && (at > 0 || particle !== P.none)) story.board = K.stock;
  // "기관이 200억원 넘는 순매도를 기록한 에스엠이": amounts of this one stock.
  if (w.items[at - 1]?.ending === E.ahead) limitFlows(w);
  if (isOfEach(w, at) || (story.boardOpen && w.items[at + 1]?.quantity?.unit === U.percent)) {
    const joined = strangerJoined(w, at);
    if (joined) s.name(at - 1, joined);
  }
  // "거래대금은 가나다가 7천9백억원으로 가장 많았다": one company's.
  if (s.current && TRADED.has(s.current.kind) && particle === P.subject) s.current.partial = true;
  return entity;
}
