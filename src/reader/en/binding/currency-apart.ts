import * as M from "../../mark-code.ts";
import { HYPHEN } from "../../scanner.ts";
import { scopeAfter } from "../days/scope-after.ts";
import { isOfMark } from "../markets/own-money.ts";
import { isAsFar } from "../moments/rate-extreme.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { followedBy } from "../phrases/around.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import type { CurrencyRule } from "./currency-rule.ts";
import { isPerThing } from "./price-sum.ts";

/** Numbers beside another money that are none of its rates: amounts, moves, and where it does not stand. */

/** "185 million Sri Lankan rupees ($943,800)": an amount again. */
export const amountAgain: CurrencyRule = (s, at, q) =>
  q.currency === "USD" && s.bracket > 0 ? s.bindOther(R.value, q, 1, s.extra(at)) : undefined;

/** "Was buying 55.81 British pence". */
export const pence: CurrencyRule = (s, at, q) => {
  if (q.currency !== "GBX") return undefined;
  // "Sterling was buying 84.16 pence per euro": the pair's other money is not the dollar.
  if (s.clause.subjects[0]?.name.startsWith("GBP/")) return s.bindOther(R.level, q, 1, s.extra(at));
  q.currency = "GBP";
  q.exponent -= 2;
  return undefined;
};

/** "The domestic equity pula accounting for BWP 50,230.84 million": no rate runs into millions. */
export const millions: CurrencyRule = (s, at, q) =>
  q.scale >= 6 ? s.bindOther(R.value, q, 1, s.extra(at)) : undefined;

/** "As low as $610/oz", "the dollar was devalued to $38 per ounce". */
export const perThing: CurrencyRule = (s, at, q) => {
  const each = kindAt(s.items, at + 1) === W.other && s.items[at + 1]?.value === M.slash;
  const priced = q.unit === U.money && each && kindAt(s.items, at + 2) === W.plain;
  return priced || isOfMark(s, at) || (q.unit === U.money && isPerThing(s, at)) ? s.outside(at, q) : undefined;
};

export const noMoney: CurrencyRule = (s, at, q) =>
  q.unit !== U.plain && q.unit !== U.money
    ? s.bindOther(R.percent, q, s.directionAt(at) || s.clause.dir || 1, s.extra(at))
    : undefined;

export const move: CurrencyRule = (s, at, q) =>
  isMove(s, at, q) ? s.bindOther(R.change, q, s.clause.dir || 1, s.extra(at)) : undefined;

function isMove(s: Sentence, at: number, q: Quantity): boolean {
  const { clause } = s;
  // "The rupee ended weaker 106.34/106.39 against the dollar": what banks bid and ask is where it stood.
  if (isBidAndAsked(s, q) && kindAt(s.items, at + 1) === W.against && !s.story.isHome) return false;
  // "Registering a rise of 12 paise".
  if (clause.prep === W.of && s.headKind(clause.prepAt) === W.moveNoun) return true;
  // And "jumped to 72.18 rubles (+1.49)".
  if ((q.sign !== 0 && s.inBrackets(at)) || clause.prep === W.by || s.isDirectObject(at)) return true;
  // "At 1.2740 and 0.3% firmer versus the euro": the way of the next.
  return (clause.prep !== W.at || s.story.isHome) && s.directionAt(at) !== 0;
}

/** Two prices that are one figure. */
function isBidAndAsked({ story: { tokens } }: Sentence, { bound, from, to }: Quantity): boolean {
  return bound === "about" && to > from + 2 && (tokens.code[from + 1] === M.slash || tokens.code[from + 1] === HYPHEN);
}

const isLevelNoun = wordSet("level", "levels", "corridor");

/** "Is comfortable with a dollar level between 9,100 and 9,600". */
export const ofLevels: CurrencyRule = (s, at, q) => {
  const { clause, items, story } = s;
  const between = clause.prep === W.preposition ? itemAt(items, clause.prepAt - 1) : undefined;
  return between && !clause.verb && isLevelNoun(story.tokens, between.from) ? s.outside(at, q) : undefined;
};

/** A bare number is a rate where a preposition, a verb or a bracket leads to it. */
export const unplaced: CurrencyRule = (s, at, q) => {
  const { clause, items, story } = s;
  if (clause.prep !== 0 || (isAsFar(items, at) && !story.isHome)) return undefined;
  if (clause.mode !== L.none || s.inBrackets(at) || (clause.verb && isBand(items, at))) return undefined;
  return isRateTold(s, at, q) ? undefined : false;
};

/** "In the 1.24 range". */
export function isBand(items: readonly Item[], at: number): boolean {
  return kindAt(items, at + 1) === W.mark || followedBy(items, at, 2, W.mark);
}

/** "The euro fetched 125.20 yen". */
function isRateTold({ clause, items, story }: Sentence, at: number, q: Quantity): boolean {
  if (q.unit === U.money && clause.verb) return true;
  if (story.isHome) return false;
  const before = kindAt(items, at - 1);
  // "EUR/TRY was 29.4302".
  const pair = before === W.copula && q.exponent < 0 ? items[at - 2]?.subject : undefined;
  if (pair?.kind === S.currency && pair.name.includes("/")) return true;
  if (q.unit === U.money) {
    // "With the dollar trading near 912 pesos".
    if (before === W.near && kindAt(items, at - 2) === W.trading) return true;
    // "Averaged 77.42 cents US".
    if (before === W.average && !scopeAfter(items, at)) return true;
  }
  if (LEADS_TO_RATE[before] === 1 && q.exponent < 0 && isPerMoney(items, at + 1)) return true;
  // "The USD/TRY exchange rate was 38.1325".
  const ofRate = (before === W.copula ? kindAt(items, at - 2) : before) === W.rate;
  return ofRate && q.exponent < 0 && kindAt(items, at + 1) !== W.preposition;
}

/** What may stand right before a rate where no preposition leads to it. */
const LEADS_TO_RATE = kindTable(W.about, W.near, W.copula, W.trading);
const BEHIND_RATE = kindTable(W.per, W.to, W.against);

/** "Hovering around 155.45 per dollar", "traded near 76.2 to the dollar". */
function isPerMoney(items: readonly Item[], at: number): boolean {
  if (BEHIND_RATE[kindAt(items, at)] !== 1) return false;
  const money = kindAt(items, at + 1) === W.article ? at + 2 : at + 1;
  return kindAt(items, money) === W.dollar || kindAt(items, money) === W.money;
}

/** "The last time it traded below 80 cents". */
export const beyond: CurrencyRule = (s, at, q) =>
  s.clause.prep === W.below || s.clause.prep === W.above ? s.bindOther(R.level, q, 1, s.extra(at)) : undefined;

/** How many of the other money the rate is for. */
export const counted: CurrencyRule = (s, at, q) => {
  const { items, story } = s;
  const before = kindAt(items, at - 1);
  // "55.88 for one British pound", "finished at 41.20:$1".
  const ratio = before === W.colon && kindAt(items, at - 2) === W.quantity;
  // "57.11 to $1 from Thursday's 56.97".
  const toOne = before === W.to && kindAt(items, at - 2) === W.quantity;
  const one = q.digits === 1 && q.exponent === 0 && (q.worded || story.isHome || ratio || toOne);
  if (q.unit === U.money && one) return s.outside(at, q);
  // "61.33 per 100 yen", "23.10 per 100".
  return before === W.per && (q.unit === U.money || !story.isHome) ? s.outside(at, q) : undefined;
};
