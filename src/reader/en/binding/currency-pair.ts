import { tenTo } from "../../../market/figure.ts";
import { ownOf } from "../markets/own-money.ts";
import { isOfDollarWhich, pairBefore } from "../moments/rate-extreme.ts";
import { MONEY } from "../numbers/currency-mark.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, isIn, itemAt, kindAt, subjectOf } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import { DOLLAR, pairOf } from "../words/money-words.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import type { CurrencyRule } from "./currency-rule.ts";
import { toOwnDollar } from "./rate-pair.ts";

/** Which two moneys a rate is of. */

/** "R14.8697 to the euro from R14.8554, and R16.6896 to the pound": of another pair than the one before. */
export const ofMoneyBehind: CurrencyRule = (s, at, q) => {
  const { clause, items, story } = s;
  if (story.isHome) return undefined;
  const joint = kindAt(items, at + 1);
  const noun = kindAt(items, at + 2) === W.article ? at + 3 : at + 2;
  // "55.8820 for one British pound".
  if (joint === W.preposition && items[noun]?.value === U.money) return s.outside(at, q);
  // "R19.29 to the British pound".
  const behind = kindAt(items, noun) === W.place && joint === W.to ? noun + 1 : noun;
  const money =
    q.unit === U.money && (joint === W.to || joint === W.against) ? priceOf(itemAt(items, behind)) : undefined;
  if (money !== undefined) {
    clause.subjects[0] = subjectOf(S.currency, `${money}/${q.currency}`);
    clause.prep = W.at;
  }
  // "48.7910 for the euro to the lira": of the money behind it.
  const forMoney = joint === W.preposition && !isIn(items, at + 1) && isMoneyWord(kindAt(items, behind));
  return forMoney ? s.bindOther(R.level, q, 1, s.extra(at)) : undefined;
};

/** Makes the pair that the words about the rate tell what the rate is said of. */
export const ofPair: CurrencyRule = (s, at, q) => {
  const { clause, items, story } = s;
  // "At 0.8756 against the euro and 119.53 against the yen": what stands behind the second is nearer.
  const joined = kindAt(items, at - 1) === W.and ? moneyBehind(s, at) : undefined;
  const against = story.isHome ? undefined : (joined ?? moneyAgainst(s, at) ?? moneyBehind(s, at) ?? moneyAtHead(s));
  if (isOfDollarWhich(s, at)) clause.subjects[0] = subjectOf(S.currency, DOLLAR);
  if (clause.subjects[0]?.name === DOLLAR && q.currency === "USD") toOwnDollar(s);
  // "The dollar rose to ¥108.20".
  const priced = clause.subjects[0]?.name === DOLLAR && q.unit === U.money ? pairOf(q.currency) : "";
  if (priced.startsWith("USD/") && q.currency !== "USD") clause.subjects[0] = subjectOf(S.currency, priced);
  if (against !== undefined) crossTo(s, against);
  else if (isToDollar(items, at + 1) && !story.isHome) toDollar(s);
  else uncross(s, q);
  if (isInHundredths(s, q)) q.exponent -= 2;
  return tooMany(s, at, q, against === undefined ? pairBefore(s, q) : undefined);
};

/** Phrases from the money a rate is against to the rate: "against the euro at 1.1712", "against the euro it fell 0.1% to". */
const AGAINST_REACH = 9;

/** The other money than the dollar that the rate at `at` is said to be against. */
function moneyAgainst({ items, story: { market, tokens } }: Sentence, at: number): string | undefined {
  for (let back = at - 1; back > 0 && back > at - AGAINST_REACH; back--) {
    const { kind, value } = items[back] as Item;
    if (kind === W.against) return undefined;
    // "Gained against the euro, rising to 55.22 baht": of the same.
    const next = kindAt(items, back + 1);
    const ends = kind === W.comma && next !== W.moving && next !== W.close && next !== W.trading;
    if (ends || (kind === W.quantity && value !== U.percent)) return undefined;
    if (kind !== W.money) continue;
    // "Against the Japanese yen", "against the pound sterling".
    let joint = back - 1;
    while (isNamePart(kindAt(items, joint))) joint--;
    const versus = kindAt(items, joint) === W.preposition && isVersus(tokens, items[joint]?.from ?? -1);
    return versus || kindAt(items, joint) === W.against ? ownOf(market, MONEY[value]) : undefined;
  }
  return undefined;
}

const isVersus = wordSet("versus");
const isOn = wordSet("on");

/** "Against the Japanese yen, the dollar was up 0.8 percent at 87.42", "against the euro, the baht": the money that the sentence begins with. */
function moneyAtHead({ clause, items, story }: Sentence): string | undefined {
  const name = clause.subjects[0]?.name ?? "";
  // "On the yen, the dollar was at 94.38".
  const [head] = items;
  const led = head?.kind === W.against || (head?.kind === W.preposition && isOn(story.tokens, head.from));
  if (!(name === DOLLAR || name.startsWith("USD/")) || !led) return undefined;
  let noun = 1;
  while (noun < 4 && (kindAt(items, noun) === W.article || kindAt(items, noun) === W.place)) noun++;
  const money = items[noun];
  return money?.kind === W.money && kindAt(items, noun + 1) === W.comma ? MONEY[money.value] : undefined;
}

/** "The euro", "one euro": the money that a rate is the price of; the dollar is told of otherwise. */
function priceOf(item: Item | undefined): string | undefined {
  if (item?.kind === W.money) return MONEY[item.value];
  const q = item?.quantity;
  const one = q?.unit === U.money && q.worded && q.digits === 1 && q.exponent === 0 && q.scale === 0;
  return one && q.currency !== "USD" ? q.currency : undefined;
}

function isMoneyWord(kind: number): boolean {
  return kind === W.money || kind === W.dollar || kind === W.place;
}

const JOINS_RATES = kindTable(W.from, W.to, W.and);

/** "Higher at 1.2328 against the euro", "traded at 351.6 to the euro", "rose to 351.6 from 357.3 to the euro": the money told behind a bare rate. */
function moneyBehind({ items }: Sentence, at: number): string | undefined {
  // "At 23.41 per 100 yen".
  const each = kindAt(items, at + 1) === W.per ? items[at + 2]?.quantity : undefined;
  if (each?.unit === U.money && each.currency !== "USD" && each.digits % 100 === 0) return each.currency;
  // "At 4.302 per euro".
  const one = kindAt(items, at + 1) === W.per ? itemAt(items, at + 2) : undefined;
  if (one?.kind === W.money) return MONEY[one.value];
  if (items[at]?.value !== U.plain) return undefined;
  // "Weakened from 351.2 to 353.1 to the euro", "between 351.2 and 353.1 to the euro".
  const joined = JOINS_RATES[kindAt(items, at + 1)] === 1 && items[at + 2]?.quantity?.unit === U.plain;
  const joint = joined ? at + 3 : at + 1;
  if (kindAt(items, joint) !== W.against && kindAt(items, joint) !== W.to) return undefined;
  const noun = kindAt(items, joint + 1) === W.article ? joint + 2 : joint + 1;
  // "To the Swiss franc".
  const money = itemAt(items, kindAt(items, noun) === W.place ? noun + 1 : noun);
  return money?.kind === W.money ? MONEY[money.value] : undefined;
}

/** "At 4.302 per euro and 3.981 per dollar", "... to the dollar". */
function isToDollar(items: readonly Item[], joint: number): boolean {
  if (!JOINS_DOLLAR(items[joint])) return false;
  const noun = kindAt(items, joint + 1) === W.article ? joint + 2 : joint + 1;
  return kindAt(items, kindAt(items, noun) === W.place ? noun + 1 : noun) === W.dollar;
}

/** Back to the money's own pair with the dollar. */
function toDollar({ clause }: Sentence): void {
  const last = clause.subjects[0];
  const from = clause.crossed?.to === last ? clause.crossed?.from : last;
  const [base = "", own = ""] = from?.name.split("/") ?? [];
  clause.crossed = undefined;
  if (from !== undefined)
    clause.subjects[0] = base === "EUR" && own !== "USD" ? subjectOf(S.currency, `USD/${own}`) : from;
}

const JOINS_DOLLAR = kindSet(W.per, W.to, W.against);

/** The pair of the money spoken of and another than the dollar. */
function crossTo({ clause }: Sentence, other: string): void {
  const last = clause.subjects[0];
  // "Fell against the pound to 97.20 while it hardened against the euro to 71.60": another pair again.
  const again = clause.crossed?.to === last && last?.name.split("/").includes(other) === false;
  const from = again ? clause.crossed?.from : last;
  if (from === undefined || clause.crossed?.to === from) return;
  const [base = "", priced = ""] = from.name.split("/");
  const own = base === "USD" ? priced : base;
  if (own === "" || own === other) return;
  const crossed = base === "USD" ? `${other}/${own}` : `${own}/${other}`;
  const to = subjectOf(S.currency, base === DOLLAR ? pairOf(other) : crossed);
  clause.subjects[0] = to;
  clause.crossed = { from, to };
}

/** "Against the euro to 1.1712 and to 150.20 yen": a money of neither brings back the one that was spoken of. */
function uncross({ clause }: Sentence, { currency, unit }: Quantity): void {
  const { crossed } = clause;
  if (crossed === undefined || crossed.to !== clause.subjects[0] || unit !== U.money) return;
  if (crossed.to.name.split("/").includes(currency) && currency !== "USD") return;
  clause.subjects[0] =
    crossed.from.name === DOLLAR && currency !== "USD" ? subjectOf(S.currency, pairOf(currency)) : crossed.from;
  clause.crossed = undefined;
}

/** What may stand between "against" and the money. */
function isNamePart(kind: number): boolean {
  return kind === W.article || kind === W.place || kind === W.money;
}

/** Times a rate that no other day's can be. */
const HUNDREDTH = 30;

/** "Was buying 65.73 US cents, from 65.93 on Friday": hundredths again. */
function isInHundredths({ clause, story }: Sentence, q: Quantity): boolean {
  const last = story.claims.at(-1);
  const compared = clause.prep === W.from || (clause.prep === W.of && !story.isHome);
  if (!compared || q.unit !== U.plain || last?.measure !== "fx.reference") return false;
  if (last.subject !== clause.subjects[0]?.name) return false;
  return q.digits * tenTo(q.exponent) > HUNDREDTH * last.figure.digits * tenTo(last.figure.exponent);
}

/** Neither pound nor euro has been worth as many dollars. */
const MOST_DOLLARS = 3;

const isEuropean = /^(?:GBP|EUR)\/USD$/;

/** More than a money is worth in dollars: of the pair told `before`, in the story's own money, or no rate. */
function tooMany(s: Sentence, at: number, q: Quantity, before: string | undefined): boolean | undefined {
  const { clause, story } = s;
  const name = clause.subjects[0]?.name ?? "";
  if (before !== undefined) clause.subjects[0] = subjectOf(S.currency, before);
  if (q.digits * tenTo(q.exponent) <= MOST_DOLLARS || story.isHome) return undefined;
  const own = story.currency !== "" && story.currency !== "USD";
  const plain = q.unit === U.plain;
  if (isEuropean.test(name)) {
    // "The pound fetched $9.8812", in Hong Kong: dollars of the place.
    if (own && q.currency === "USD") return s.outside(at, q);
    if (!plain || before !== undefined) return undefined;
    // "Trade-weighted sterling fell to 79.6": no price in dollars.
    if (!own) return s.bindOther(R.level, q, 1, s.extra(at));
    // "The euro/lira rate stood at 43.57, and the British pound at 50.44": of the story's own money, where no dollar's it can be.
    clause.subjects[0] = subjectOf(S.currency, `${name.slice(0, 3)}/${story.currency}`);
    return undefined;
  }
  // "The Aussie fell. The currency was approaching 150": in dollars nothing costs as much.
  return plain && clause.subjects[0]?.name.endsWith("/USD") ? s.outside(at, q) : undefined;
}
