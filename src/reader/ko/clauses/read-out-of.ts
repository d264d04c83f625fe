import { closesBehind } from "../moments/moment.ts";
import { amountOf, type Quantity } from "../numbers/quantity.ts";
import { itemAt } from "../phrases/item.ts";
import { isWord } from "../phrases/word-at.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { flush } from "./settle-clause.ts";

/** "중에서", "가운데": what stands before is the whole, or the clause that goes with the next. */
export function readOutOf(w: Walk, at: number): void {
  const before = itemAt(w.items, at - 1);
  leaveIndustry(w, at);
  if (before?.ending === E.ahead) {
    flush(w, at, E.link);
    // "한때 최고가를 넘긴 가운데 0.34% 하락으로 마감했다".
    if (closesBehind(w, at)) w.marks.intraday = false;
  }
  w.marks.breadth ||= isBoard(before?.quantity) || isListed(w, at);
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
