import { isExtreme } from "../days/span.ts";
import { limitFlows } from "../names/fund-list.ts";
import { NOBODY } from "../names/nobody.ts";
import { AMOUNT } from "../numbers/quantity.ts";
import { endAhead } from "../phrases/aside.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { isWord } from "../phrases/word-at.ts";
import { passParticle } from "../subjects/entry.ts";
import { isOfOtherClause, leaveFutures, leaveMarket, leaveShares } from "../subjects/left-subject.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { applySide, flush } from "./settle-clause.ts";

/** Nouns beside names: what they make of what the names are told to have done. */

/** "주가", "주식": the name before it goes on. */
export function readShares(w: Walk, at: number, item: Item): void {
  const { s } = w;
  // "외국인은 삼성전자 주식을 3214억원어치 샀다".
  // "삼성전자 주식 92억원어치를".
  if (s.current?.kind === K.stock && (item.particle === P.object || isAmount(w.items[at + 1]))) limitFlows(w);
  endAhead(w, at);
  // "코스닥시장에서 이 회사 주가는": of another than the market.
  if (s.current?.kind !== K.index || s.current.particle !== P.in) passParticle(w, item);
}

function isAmount(item: Item | undefined): boolean {
  return item?.quantity?.unit === U.won && item.quantity.scale >= AMOUNT;
}

/** "등", "모두", "역시": the end of a list of names. */
export function readGroup(w: Walk, at: number, item: Item): void {
  const { s } = w;
  // "30만원선이 무너지는 등 가나전자 다라차 등이": a clause of its own.
  if (isPredicateAhead(itemAt(w.items, at - 1)) && isWord(w, item, "등")) flush(w, at, E.link);
  if (item.value === 1 && s.current) s.current.particle = P.also;
  passParticle(w, item);
}

function isPredicateAhead(item: Item | undefined): boolean {
  return item?.ending === E.ahead && (item.kind === K.move || item.kind === K.threshold);
}

/** "업종", "하락 업종은": a board of industries is spoken of. */
export function readIndustry(w: Walk, at: number, item: Item): void {
  const { s, story } = w;
  // "반도체 업종지수는 5,231.20에".
  const indexed = isWord(w, item, "업종지수") || isWord(w, item, "업종 지수");
  if (indexed && s.current?.kind === K.sector && itemAt(w.items, at - 1)?.kind === K.sector) s.current.indexed = true;
  if (item.particle === P.in) limitFlows(w);
  if (item.particle === P.topic) {
    applySide(w);
    w.marks.side = item.value;
  }
  story.board = K.sector;
  story.boardOpen = true;
}

/** "종목": a board of companies is spoken of. */
export function readIssues(w: Walk, at: number, item: Item): void {
  const { s, story } = w;
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
}

function isTraded(item: Item | undefined): boolean {
  return item?.kind === K.trade && item.ending === E.ahead;
}

/** "국채를", "ETF를", "채권시장에서": what is traded is no share of the market. */
export function readOthers(w: Walk, at: number, item: Item): void {
  // "채권시장에서 외국인은 3천억원을": no shares, as with futures.
  if (item.value === 1) {
    w.marks.futures = item.particle === P.in;
    if (w.marks.futures) leaveShares(w);
  }
  if (!isOfOtherClause(w, at, item) && !isWord(w, w.items[at + 1], "포함")) limitFlows(w);
}

/** "고점과 저점 차이가 97.21포인트": no level. */
export function readGap({ items, marks, s }: Walk, at: number): void {
  if (!isExtreme(itemAt(items, at - 1)) || marks.noun + marks.pair === 0) return;
  marks.noun = 0;
  marks.pair = 0;
  s.name(at, { kind: K.outside, name: "차이" });
}

/** "현물 6천억원을": no longer of futures. */
export function readPlace(w: Walk): void {
  w.marks.futures = false;
  leaveFutures(w);
}
