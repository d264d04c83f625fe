import { scopeAfter } from "../days/scope-after.ts";
import { isTurnoverOfMonth } from "../levels/span-level.ts";
import { precededBy } from "../phrases/around.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as R from "../words/role.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { isADay, isOfAverage, isOfMonthsBefore } from "./average-trade.ts";
import type { Traded, TradedRule } from "./turnover-rule.ts";
/** Amounts traded that are of a span, an average, or only a mark. */

/** A sum over a span: the sentences right behind it go on with that span. */
export const ofSpan: TradedRule = (traded) => {
  const { s, at } = traded;
  const { clause, items, story } = s;
  const averaged = !story.isHome && (isAgainstAverage(items, at) || isApartFromAverage(items, at));
  const spanned = !averaged && scopeAfter(items, at);
  const spans = story.isHome ? isOfMonth(traded) : spanned || isOfSpan(traded);
  if (spans) story.tradedSpanSentence = story.sentence;
  // "Shrank from 1.12 billion shares in the same period to 970 million": the second is of a span too.
  if (spanned && story.isHome) s.scoped = true;
  return spans || spanned || (s.scoped && story.isHome && clause.prep === W.to) ? apart(traded) : undefined;
};

/** Phrases from an amount past the same in another money, and from there to the average it is held against. */
const AGAINST_REACH = 6;
const AVERAGE_REACH = 7;

/** "66 million dinars ($220 million) compared to last week's daily average of 91 million": only the average is of the week. */
function isAgainstAverage(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next <= at + AGAINST_REACH; next++) {
    const kind = kindAt(items, next);
    if (kind === W.against || kind === W.than) return items.slice(next, next + AVERAGE_REACH).some(isAverageWord);
    if (!isBeforeAverage(items[next])) return false;
  }
  return false;
}

/** "($220 million)", "was less". */
const isBeforeAverage = kindSet(
  W.openBracket,
  W.closeBracket,
  W.quantity,
  W.copula,
  W.under,
  W.more,
  W.direction,
  W.comma,
);

const isAverageWord = kindSet(W.average);

/** "2.4 billion shares changed hands, or 46 percent below the average in the past three months": how far from it. */
function isApartFromAverage(items: readonly Item[], at: number): boolean {
  for (let next = at; next <= at + AVERAGE_REACH; next++) {
    const kind = kindAt(items, next);
    if (kind === W.while || kind === W.semicolon || kind === W.span) return false;
    if (items[next]?.quantity?.unit !== U.percent) continue;
    const joint = kindAt(items, next + 1) === W.plain ? next + 2 : next + 1;
    return FROM_AVERAGE[kindAt(items, joint)] === 1 && items.slice(joint + 1, joint + 5).some(isAverageWord);
  }
  return false;
}

/** What leads to an average that something is held against. */
const FROM_AVERAGE = kindTable(W.below, W.above, W.than);

function isOfMonth({ s, at }: Traded): boolean {
  return isTurnoverOfMonth(s.items, at) || (isRightBehindSpan(s) && s.dates === 0);
}

/** "Trading value during the week fell to QR1.7bn. Volume decreased by 12 percent to 42 million shares". */
function isOfSpan({ s, at, extra }: Traded): boolean {
  // "Last week, the volume of shares was recorded at ...".
  const goesOn = extra.session === undefined && (isRightBehindSpan(s) || s.leadingScope);
  return goesOn || isOfMonthsBefore(s, at);
}

function isRightBehindSpan({ story }: Sentence): boolean {
  return story.sentence - story.tradedSpanSentence < 2;
}

/** "Turnover surpassed the Tk 11 billion-mark": not how much it was. */
export const markPassed: TradedRule = (traded) => {
  const { items, story } = traded.s;
  const mark = kindAt(items, traded.at + 1) === W.hyphen ? traded.at + 2 : traded.at + 1;
  return !story.isHome && kindAt(items, mark) === W.mark ? apart(traded) : undefined;
};

/** "A total of 11.2 billion shares traded, below the average of 12.4 billion": the average is of what comes behind. */
export const average: TradedRule = (traded) => {
  const { s, at } = traded;
  const { clause, items, story } = s;
  const ofAverage = clause.prep === W.of && s.averaged && precededBy(items, at, story.isHome ? 12 : 9, W.average);
  return ofAverage || isAverageBehind(items, at) || isADay(items, at) || isOfAverage(s, at) ? apart(traded) : undefined;
};

const TELLS_AVERAGE = kindTable(W.article, W.periodic, W.plain, W.trading, W.span);

/** "From 4.57 trillion won, an average daily trading value", "..., the daily average in July". */
function isAverageBehind(items: readonly Item[], at: number): boolean {
  // "Versus the 20.04 billion average".
  if (kindAt(items, at + 1) === W.average && kindAt(items, at - 1) === W.article) return true;
  if (kindAt(items, at + 1) !== W.comma || kindAt(items, at + 2) !== W.article) return false;
  let next = at + 3;
  while (next < at + 6 && TELLS_AVERAGE[kindAt(items, next)] === 1) next++;
  return kindAt(items, next) === W.average;
}

/** By how much it changed, or what a week saw. */
export const shareOrWeek: TradedRule = (traded) =>
  traded.q.unit === U.percent || traded.s.story.weekly ? apart(traded) : undefined;

/** Understood, with the way that the words around it go. */
function apart({ s, at, q, extra }: Traded): true {
  s.bindOther(R.value, q, s.directionAt(at) || s.clause.dir || 1, extra);
  return true;
}
