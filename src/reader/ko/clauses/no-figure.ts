import type { NamedKind } from "../../claim.ts";
import {
  isBareWhole,
  isMean,
  isOfBond,
  isOfSome,
  isPerDollar,
  isPerShare,
  isShareOf,
  isWhole,
} from "../binding/other-quantity.ts";
import type { Draft } from "../clause.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { isWord } from "../phrases/word-at.ts";
import type { Walk } from "../walk.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";

/** A whole number below this is no level of an index. */
const LEAST_LEVEL = 100;

/** What a number is that is no figure of the market; undefined where it is one. */
export function noFigure(w: Walk, at: number, item: Item, draft: Draft): NamedKind | undefined {
  const { q } = draft;
  // "3·1절", "4강": no level is that low.
  if (q.unit === U.plain && q.decimals === 0 && q.scale === 0 && !q.line && w.depth === 0 && q.digits < LEAST_LEVEL)
    return "count";
  const before = at > 0 ? w.items[at - 1] : undefined;
  const next = w.items[at + 1];
  // "(액면 5천원 기준)".
  if (w.depth > 0 && before?.kind === K.outside) return "other-quantity";
  if (item.particle === P.of && isPartOf(w, q, next)) return "other-quantity";
  // "오른 종목의 평균 상승률은 2.3%".
  if (before?.kind === K.width && isWord(w, itemAt(w.items, at - 2), "평균")) return "other-quantity";
  // "300원대에 불과했던 가나다는": before this session.
  if (next?.kind === K.unknown && (isWord(w, next, "클럽") || isWord(w, next, "불과했던"))) return "other-quantity";
  if (q.unit === U.percent ? isOtherShare(w, at, item, draft) : isPerDollar(item, q) || isPerShare(w, at, item, q))
    return "other-quantity";
  return q.unit === U.plain && (isRatio(next, q) || isBareWhole(w, at, item, q)) ? "count" : undefined;
}

const GROSS = ["차익매", "비차익매"];

/** A share of the issues, or a trade that is a part of the one behind it. */
function isPartOf(w: Walk, { unit }: Quantity, next: Item | undefined): boolean {
  // "39%의 종목이 올랐다".
  if (unit === U.percent && next?.kind === K.issues) return true;
  // "기관은 542억원의 프로그램 순매수 등 937억원을".
  // "653억원의 차익매도와 527억원의 비차익매수가 엇갈리며 전체로는".
  return next?.kind === K.program || GROSS.some((word) => isWord(w, next, word));
}

/** A percentage that is no move of one that is named. */
function isOtherShare(w: Walk, at: number, item: Item, draft: Draft): boolean {
  const { q } = draft;
  return isWhole(w, at, item, q) || isMean(w, at, q) || isShareOf(w, at, draft) || isOfSome(w, at) || isOfBond(w, q);
}

/** "경쟁률은 812대 1이었다". */
function isRatio(next: Item | undefined, { band }: Quantity): boolean {
  return band && next?.quantity?.digits === 1 && next.quantity.exponent === 0;
}
