import { tenTo } from "../../../market/figure.ts";
import { isCompared } from "../days/compared.ts";
import { isOfCloseBefore } from "../days/rate-day.ts";
import { scopeAfter } from "../days/scope-after.ts";
import { isOfMark, ownOf } from "../markets/own-money.ts";
import { dateExtreme, isAsFar, isOfDollarWhich, pairBefore } from "../moments/rate-extreme.ts";
import { MONEY } from "../numbers/currency-mark.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { followedBy } from "../phrases/around.ts";
import { type Item, isIn, itemAt, kindAt, subjectOf } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import { pairOf } from "../words/money-words.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isBareDollars } from "./bare-dollars.ts";
import { toOwnDollar } from "./rate-pair.ts";

/** Another currency: never the story's rate. */
export function bindCurrency(s: Sentence, at: number, q: Quantity): boolean {
  const { clause } = s;
  // "185 million Sri Lankan rupees ($943,800)": an amount again.
  if (q.currency === "USD" && s.bracket > 0) return s.bindOther(R.value, q, 1, s.extra(at));
  // "Was buying 55.81 British pence".
  if (q.currency === "GBX") {
    // "Sterling was buying 84.16 pence per euro": the pair's other money is not the dollar.
    if (clause.subjects[0]?.name.startsWith("GBP/")) return s.bindOther(R.level, q, 1, s.extra(at));
    q.currency = "GBP";
    q.exponent -= 2;
  }
  // "The domestic equity pula accounting for BWP 50,230.84 million": no rate runs into millions.
  if (q.scale >= 6) return s.bindOther(R.value, q, 1, s.extra(at));
  const each = s.items[at + 1]?.value === SLASH && kindAt(s.items, at + 1) === W.other; // "As low as $610/oz".
  if ((q.unit === U.money && each && kindAt(s.items, at + 2) === W.plain) || isOfMark(s, at)) return s.outside(at, q);
  const side = s.directionAt(at);
  if (q.unit !== U.plain && q.unit !== U.money) return s.bindOther(R.percent, q, side || clause.dir || 1, s.extra(at));
  // "Registering a rise of 12 paise".
  const ofMove = clause.prep === W.of && s.headKind(clause.prepAt) === W.moveNoun;
  // "At 1.2740 and 0.3% firmer versus the euro": the way of the next.
  const way = clause.prep === W.at && !s.story.isHome ? 0 : side;
  // And "jumped to 72.18 rubles (+1.49)".
  if (ofMove || (q.sign !== 0 && s.inBrackets(at)) || way !== 0 || clause.prep === W.by || s.isDirectObject(at))
    return s.bindOther(R.change, q, clause.dir || 1, s.extra(at));
  // "Is comfortable with a dollar level between 9,100 and 9,600".
  const between = clause.prep === W.preposition ? itemAt(s.items, clause.prepAt - 1) : undefined;
  if (between && !clause.verb && isLevelNoun(s.story.tokens, between.from)) return s.outside(at, q);
  const band = kindAt(s.items, at + 1) === W.mark || followedBy(s.items, at, 2, W.mark);
  // "The euro fetched 125.20 yen", "the dollar stood at ...".
  // "Averaged 77.42 cents US".
  const averaged = kindAt(s.items, at - 1) === W.average && !scopeAfter(s.items, at);
  // "The USD/TRY exchange rate was 38.1325".
  const ofRate = kindAt(s.items, kindAt(s.items, at - 1) === W.copula ? at - 2 : at - 1) === W.rate;
  const rated = ofRate && q.exponent < 0 && kindAt(s.items, at + 1) !== W.preposition;
  // "With the dollar trading near 912 pesos".
  const near = kindAt(s.items, at - 1) === W.near && kindAt(s.items, at - 2) === W.trading && !s.story.isHome;
  const told =
    (q.unit === U.money && (clause.verb || near || (averaged && !s.story.isHome))) || (rated && !s.story.isHome);
  const placed = clause.prep !== 0 || (isAsFar(s.items, at) && !s.story.isHome);
  if (!placed && clause.mode === L.none && !s.inBrackets(at) && !(band && clause.verb) && !told) return false;
  // "The last time it traded below 80 cents".
  if (clause.prep === W.below || clause.prep === W.above) return s.bindOther(R.level, q, 1, s.extra(at));
  // "55.88 for one British pound", "finished at 41.20:$1".
  const ratio = kindAt(s.items, at - 1) === W.colon && kindAt(s.items, at - 2) === W.quantity;
  const one = q.digits === 1 && q.exponent === 0 && (q.worded || s.story.isHome || ratio);
  if (q.unit === U.money && one) return s.outside(at, q);
  // "61.33 per 100 yen", "23.10 per 100".
  if (kindAt(s.items, at - 1) === W.per && (q.unit === U.money || !s.story.isHome)) return s.outside(at, q);
  // "R14.8697 to the euro from R14.8554, and R16.6896 to the pound": of another pair than the one before.
  const joint = kindAt(s.items, at + 1);
  const noun = kindAt(s.items, at + 2) === W.article ? at + 3 : at + 2;
  // "R19.29 to the British pound".
  const behind = !s.story.isHome && kindAt(s.items, noun) === W.place && joint === W.to ? noun + 1 : noun;
  // "55.8820 for one British pound".
  if (joint === W.preposition && s.items[noun]?.value === U.money && !s.story.isHome) return s.outside(at, q);
  const money = priceOf(itemAt(s.items, behind));
  if (!s.story.isHome && money !== undefined && (joint === W.to || joint === W.against) && q.unit === U.money) {
    clause.subjects[0] = subjectOf(S.currency, `${money}/${q.currency}`);
    clause.prep = W.at;
  }
  // "48.7910 for the euro to the lira": of the money behind it.
  const forMoney = joint === W.preposition && !isIn(s.items, at + 1) && isMoneyWord(kindAt(s.items, behind));
  if (forMoney && !s.story.isHome) return s.bindOther(R.level, q, 1, s.extra(at));
  const against = s.story.isHome ? undefined : (moneyAgainst(s, at) ?? moneyBehind(s, at) ?? moneyInFront(s));
  if (isOfDollarWhich(s, at)) clause.subjects[0] = subjectOf(S.currency, DOLLAR);
  if (clause.subjects[0]?.name === DOLLAR && q.currency === "USD") toOwnDollar(s);
  // "The dollar rose to ¥108.20".
  const priced = clause.subjects[0]?.name === DOLLAR && q.unit === U.money ? pairOf(q.currency) : "";
  if (priced.startsWith("USD/") && q.currency !== "USD") clause.subjects[0] = subjectOf(S.currency, priced);
  if (against !== undefined) crossTo(s, against);
  else if (isToDollar(s.items, at + 1) && !s.story.isHome) toDollar(s);
  else uncross(s, q);
  // "Was buying 65.73 US cents, from 65.93 on Friday": hundredths again.
  const last = s.story.claims.at(-1);
  const compared = clause.prep === W.from || (clause.prep === W.of && !s.story.isHome);
  const cents = last?.measure === "fx.reference" && last.subject === clause.subjects[0]?.name && compared;
  if (
    cents &&
    q.unit === U.plain &&
    q.digits * tenTo(q.exponent) > HUNDREDTH * last.figure.digits * tenTo(last.figure.exponent)
  )
    q.exponent -= 2;
  // "The euro/lira rate stood at 43.57, and the British pound at 50.44": of the story's own money, where no dollar's it can be.
  const alone = /^(?:GBP|EUR)\/USD$/.exec(clause.subjects[0]?.name ?? "");
  const own = s.story.currency !== "" && s.story.currency !== "USD" && !s.story.isHome;
  const again = against === undefined ? pairBefore(s, q) : undefined;
  if (again !== undefined) clause.subjects[0] = subjectOf(S.currency, again);
  else if (alone && own && q.unit === U.plain && q.digits * tenTo(q.exponent) > MOST_DOLLARS)
    clause.subjects[0] = subjectOf(S.currency, `${alone[0].slice(0, 3)}/${s.story.currency}`);
  // "Trade-weighted sterling fell to 79.6": no price in dollars.
  const tooMany = alone && again === undefined && q.unit === U.plain && q.digits * tenTo(q.exponent) > MOST_DOLLARS;
  if (tooMany && !own && !s.story.isHome) return s.bindOther(R.level, q, 1, s.extra(at));
  // "The pound fetched $9.8812", in Hong Kong: dollars of the place.
  // "The Aussie fell. The currency was approaching 150": in dollars nothing costs as much.
  const unlike = /\/USD$/.test(clause.subjects[0]?.name ?? "") && !s.story.isHome && q.unit === U.plain && !alone;
  if ((unlike || (alone && own && q.currency === "USD")) && q.digits * tenTo(q.exponent) > MOST_DOLLARS)
    return s.outside(at, q);
  const extra = s.extra(at, q.currency || (clause.subjects[0]?.name.split("/")[1] ?? "USD"));
  if (band) extra.bound = "band";
  // "Compared to Monday's close of 33.73-75", "against Monday's 50.80".
  const referred = clause.prep === W.against || clause.prep === W.from || clause.prep === W.of;
  if (referred && !s.story.isHome) extra.session ??= clause.referenceDay;
  if (isCompared(s, at, "fx.reference")) extra.session ??= clause.referenceDay ?? Number.NaN;
  const ofClose = !s.story.isHome && clause.prep === W.of && isOfCloseBefore(s.items, clause.prepAt);
  if (clause.prep === W.against || clause.prep === W.from || ofClose || (clause.previous && !s.story.isHome))
    extra.session ??= Number.NaN;
  dateExtreme(s, at, extra);
  const [base = "", other = ""] = clause.subjects[0]?.name.split("/") ?? [];
  if (isBareDollars(s, q, base, other)) q.currency = extra.unit = "USD";
  // "The euro fetched 125.20 yen".
  const crossed = q.unit === U.money && q.currency !== base && q.currency !== other && other === "USD";
  // "The yen traded at 951.2 won": of the money spoken of, and of the story's own.
  const ofOwn = s.story.isHome && base === "USD" && q.currency === "KRW" && other !== "KRW";
  // "The yen rose to 149.6 per dollar, and the dollar fell to 1,391.4 won": of no money of the pair.
  const stray = q.unit === U.money && other !== "" && q.currency !== base && q.currency !== other;
  if (stray && !crossed && !ofOwn) return s.bindOther(R.level, q, 1, extra);
  if (crossed || ofOwn) s.story.claim("fx.reference", `${ofOwn ? other : base}/${q.currency}`, q, 1, extra);
  else s.bind(R.rate, "fx.reference", q, 1, extra);
  return true;
}

/** "The euro", "one euro": the money that a rate is the price of; the dollar is told of otherwise. */
function priceOf(item: Item | undefined): string | undefined {
  if (item?.kind === W.money) return MONEY[item.value];
  const q = item?.quantity;
  const one = q?.unit === U.money && q.worded && q.digits === 1 && q.exponent === 0 && q.scale === 0;
  return one && q.currency !== "USD" ? q.currency : undefined;
}

/** Neither pound nor euro has been worth as many dollars. */
const MOST_DOLLARS = 3;

/** Times a rate that no other day's can be. */
const HUNDREDTH = 30;

const SLASH = 47;

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

/** "Against the Japanese yen, the dollar was up 0.8 percent at 87.42": the money that the sentence begins with. */
function moneyInFront({ clause, items }: Sentence): string | undefined {
  if (clause.subjects[0]?.name !== DOLLAR || kindAt(items, 0) !== W.against) return undefined;
  let noun = 1;
  while (noun < 4 && (kindAt(items, noun) === W.article || kindAt(items, noun) === W.place)) noun++;
  const money = items[noun];
  return money?.kind === W.money && kindAt(items, noun + 1) === W.comma ? MONEY[money.value] : undefined;
}

const isLevelNoun = wordSet("level", "levels", "corridor");

/** The dollar, against no money named yet. */
export const DOLLAR = "US dollar";

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

function isMoneyWord(kind: number): boolean {
  return kind === W.money || kind === W.dollar || kind === W.place;
}
