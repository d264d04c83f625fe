import { tenTo } from "../../../market/figure.ts";
import type { Tokens } from "../../scanner.ts";
import { isLevel } from "../phrases/apposition.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** What had been done, and is of the session all the same: it tells how the close came about. */

/** Phrases from "at" to the close: "at the 1615 AEST close". */
const CLOSE_REACH = 6;

/** "At the close, the index had lost 61.12 points": what a sentence begins with. */
function isAtClose(items: readonly Item[]): boolean {
  // "SYDNEY, At the ...".
  const at = kindAt(items, 0) === W.at ? 0 : kindAt(items, 0) === W.place ? 2 : -1;
  if (kindAt(items, at) !== W.at || kindAt(items, at + 1) !== W.article) return false;
  for (let close = at + 2; close < at + CLOSE_REACH; close++) {
    if (kindAt(items, close) === W.close) return kindAt(items, close + 1) === W.comma;
    if (kindAt(items, close) === W.comma) return false;
  }
  return false;
}

const isBell = wordSet("bell");

/** "By the close, the index had lost 61.12 points": of the session. */
export function isByClose(items: readonly Item[], tokens: Tokens): boolean {
  if (isAtClose(items)) return true;
  for (let by = 0; by < items.length; by++) {
    if (kindAt(items, by) !== W.by || (by > 0 && kindAt(items, by - 1) !== W.comma)) continue;
    // "By the bell".
    if (kindAt(items, by + 1) === W.article && isBell(tokens, items[by + 2]?.from ?? -1)) return true;
    const close = kindAt(items, by + 1) === W.close ? by + 1 : by + 2;
    // "By the close of June".
    const other = kindAt(items, close + 1) === W.of && kindAt(items, close + 2) !== W.trading;
    if (kindAt(items, close) === W.close && !other) return true;
  }
  return false;
}

/** "Closed at 4,241.88, having lost 61.12 points, or 1.42 percent." */
export function isHowItClosed({ items, clause }: Sentence, at: number): boolean {
  const next = kindAt(items, at + 1);
  if (next >= 0 && next !== W.period && next !== W.comma && next !== W.or && next !== W.openBracket) return false;
  const comma = kindAt(items, at - 2) === W.comma ? at - 3 : at - 2;
  const first = kindAt(items, at - 1) === W.or ? comma : at;
  return clause.lastLevel === "close" && kindAt(items, first - 2) === W.have && kindAt(items, first - 3) === W.comma;
}

/** "Having added 80.78 points to 7,502.21": what leads to a level of the session is of the session. */
export function isToLevel(s: Sentence, at: number): boolean {
  return kindAt(s.items, at + 1) === W.to && kindAt(s.items, at + 2) === W.quantity;
}

/** "Grifols has fallen by 3.4%": so Madrid's papers tell of the day. */
export function isPerfectOfDay({ clause, items, story }: Sentence, at: number): boolean {
  const q = items[at]?.quantity;
  return story.market === "ES" && clause.kind === S.stock && q?.unit === U.percent && q.digits * tenTo(q.exponent) < 10;
}

/** "At 5 pm, the index had put on 14.03 points to 1,580.14": as far as it had come by then. */
export function isAtTime(s: Sentence, at: number): boolean {
  const { items, story } = s;
  const first = kindAt(items, 0) === W.place ? 2 : 0;
  return !story.isHome && kindAt(items, first) === W.at && kindAt(items, first + 1) === W.time && isToLevel(s, at);
}

/** Percent: a larger move in the perfect is seldom one of a day. */
const MOST_OF_DAY = 5;

/** "Has fallen 0.83% to 9,345.20 points", as papers write whose own language has no other past. */
export function isSmallToLevel(items: readonly Item[], at: number): boolean {
  const q = items[at]?.quantity;
  if (q?.unit !== U.percent || q.exponent >= 0 || q.digits * tenTo(q.exponent) >= MOST_OF_DAY) return false;
  return kindAt(items, at + 1) === W.to && isLevel(items, at + 2);
}
