import { tenTo } from "../../../market/figure.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/** The part of where it stands that no board of Seoul moves by in a day. */
const MOST_OF_DAY = 0.13;

const BESIDE_LEVEL = kindTable(W.mark, W.plain, W.hyphen, W.article);
const REACH = 4;

/** "Rose from the 2,480 level to the 3,000 level", in Seoul: of many sessions, wherever the months are told. */
export function bindFarLevels(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items, story } = s;
  if (
    !story.isHome ||
    clause.kind !== S.index ||
    (q.unit !== U.plain && q.unit !== U.point) ||
    q.scale !== 0 ||
    q.exponent !== 0
  )
    return false;
  if (clause.prep !== W.from && clause.prep !== W.to) return false;
  const other = clause.prep === W.from ? levelBehind(items, at) : levelBefore(items, at);
  if (other === undefined || apart(levelOf(other), levelOf(q)) < MOST_OF_DAY) return false;
  return s.bindOther(R.level, q, 1, s.extra(at));
}

function apart(one: number, other: number): number {
  return Math.max(one, other) / Math.min(one, other) - 1;
}

function levelOf({ digits, exponent }: Quantity): number {
  return digits * tenTo(exponent);
}

/** The level that "to" leads to, behind the one at `at`. */
function levelBehind(items: readonly Item[], at: number): Quantity | undefined {
  let next = at + 1;
  while (next < at + REACH && BESIDE_LEVEL[kindAt(items, next)] === 1) next++;
  if (kindAt(items, next) !== W.to) return undefined;
  return levelAt(items, kindAt(items, next + 1) === W.article ? next + 2 : next + 1);
}

/** The level that it came from, before the "to" in front of the one at `at`. */
function levelBefore(items: readonly Item[], at: number): Quantity | undefined {
  let back = kindAt(items, at - 1) === W.article ? at - 2 : at - 1;
  if (kindAt(items, back) !== W.to) return undefined;
  for (back--; back > at - REACH - 2 && BESIDE_LEVEL[kindAt(items, back)] === 1; ) back--;
  const from = kindAt(items, back - 1) === W.article ? back - 2 : back - 1;
  return kindAt(items, from) === W.from ? levelAt(items, back) : undefined;
}

function levelAt(items: readonly Item[], at: number): Quantity | undefined {
  const q = items[at]?.quantity;
  return q?.unit === U.plain || q?.unit === U.point ? q : undefined;
}
