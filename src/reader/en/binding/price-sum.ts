import { tenTo } from "../../../market/figure.ts";
import { itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isShortOf } from "./index-apart.ts";
import { type Price, type PriceRule, sum, unmeasured } from "./price-rule.ts";

/** Amounts of money in a sentence about a share that are no price of it. */

const isMeasureOfThing = wordSet(..."bushel barrel ounce tonne ton gallon kilogram kg mmbtu hour".split(" "));
const isTimeBehind = wordSet("before", "after", "into", "ahead", "earlier", "later");

/** "$5.60 a bushel", "$38 per ounce": at the sum. */
export function isPerThing({ items, story }: Sentence, at: number): boolean {
  const each = kindAt(items, at + 1);
  const thing = each === W.article || each === W.per ? items[at + 2] : undefined;
  if (thing === undefined || !isMeasureOfThing(story.tokens, thing.from)) return false;
  // "Rose to $184 an hour before the close": a time.
  return !isTimeBehind(story.tokens, items[at + 3]?.from ?? -1);
}

/** "Wheat rose 2 percent to $5.60 a bushel". */
export const priceOfThing: PriceRule = (price) => (isPerThing(price.s, price.at) ? sum(price) : undefined);

/** No share of the Korea Exchange ever cost as much; written out in full it may still be a misprint of a price. */
const HIGHEST_IN_WON = 100_000_000;
const BILLION = 9;
const MILLION = 6;

/** No price runs into millions but one in won or in yen. */
function isOfSmallPrices({ q: { currency } }: Price): boolean {
  return currency !== "KRW" && currency !== "JPY" && currency !== "";
}

export const tooMuch: PriceRule = (price) => {
  const { s, at, q } = price;
  const inWon = q.scale >= MILLION && q.digits * tenTo(q.exponent) >= HIGHEST_IN_WON;
  const much = q.scale >= (isOfSmallPrices(price) ? MILLION : BILLION) || inWon;
  return much || s.foreignBracket(at, q) ? unmeasured(price, R.money) : undefined;
};

/** A share in Seoul costs whole won. */
export const partOfWon: PriceRule = (price) =>
  price.s.story.isHome && price.q.unit === U.plain && price.q.exponent < 0 ? unmeasured(price, R.level) : undefined;

const isExchanged = wordSet("exchanged", "transacted", "dividend", "payout");

/** "Saw US$2,730 exchanged in 15,400 shares", "went ex a 9c dividend". */
export const exchanged: PriceRule = (price) => {
  const noun = price.s.items[price.at + 1];
  return noun?.kind === W.plain && isExchanged(price.s.story.tokens, noun.from) ? sum(price) : undefined;
};

/** "Rose 0.4% (KRW 4,000)": by how much, or to which price, nobody says. */
export const besidePercent: PriceRule = (price) => {
  const { items, story } = price.s;
  if (!story.isHome || kindAt(items, price.at - 1) !== W.openBracket) return undefined;
  return itemAt(items, price.at - 2)?.quantity?.unit === U.percent ? unmeasured(price, R.money) : undefined;
};

/** "Hadn't raised its €2.80-a-share offer". */
export const withinCompound: PriceRule = (price) => {
  const { items } = price.s;
  const joined = kindAt(items, price.at + 1) === W.hyphen && kindAt(items, price.at + 3) === W.hyphen;
  return joined && kindAt(items, price.at + 2) === W.article ? sum(price) : undefined;
};

const isValued = wordSet("valued", "worth");

/** "60,000 shares valued at GH¢6,000", "... at $256,434,655". */
export const worthOfShares: PriceRule = (price) => {
  const { s, at, q } = price;
  const { clause, items, story } = s;
  if (story.isHome) return undefined;
  const verb = itemAt(items, at - 2);
  if (clause.prep === W.at && verb !== undefined && isValued(story.tokens, verb.from) && !isEachValued(s, at - 2))
    return sum(price);
  // "With 105,011 shares changing hands, amounting to GH¢367,538".
  if (clause.prep === W.to && kindAt(items, clause.prepAt - 1) === W.worth) return sum(price);
  return isOfSmallPrices(price) && q.digits * tenTo(q.exponent) >= 1_000_000 ? sum(price) : undefined;
};

/** "The shares were valued at Rs 503.55", "Pepper shares were valued at ...", and no number of them: each of them. */
function isEachValued({ clause, items }: Sentence, at: number): boolean {
  if (kindAt(items, at - 1) !== W.copula || kindAt(items, at - 2) !== W.shareUnit || clause.kind !== S.stock)
    return false;
  const owner = kindAt(items, at - 3);
  return owner === W.subject || owner === W.possessive || (owner === W.article && kindAt(items, at - 4) !== W.of);
}

const isOfFirm = wordSet(
  ..."dividend dividends payout payouts distribution coupon fine fines penalty settlement fee fees charge charges profit profits".split(
    " ",
  ),
  ..."earnings income revenue sales cost costs tax damages compensation loan loans bonus bonuses salary salaries".split(
    " ",
  ),
);

const LEADS_FROM_NOUN = kindTable(W.of, W.to, W.at);

/** "After declaring a dividend of 45 cents a share", "lifted its payout to 12 cents": what the firm pays or earns. */
export const paidByFirm: PriceRule = (price) => {
  const { clause, items, story } = price.s;
  if (LEADS_FROM_NOUN[clause.prep] !== 1 || clause.prepAt < price.at - PAID_REACH) return undefined;
  const noun = itemAt(items, clause.prepAt - 1);
  return noun !== undefined && noun.kind !== W.subject && isOfFirm(story.tokens, noun.to - 1) ? sum(price) : undefined;
};

/** Phrases from "of" to the amount: "of at least". */
const PAID_REACH = 4;

/** What a price of something else is told at, behind "after": "after selling shares at", "after it priced its offering at". */
const OTHERS = kindTable(W.shareUnit, W.tradeNoun, W.stake, W.plain);

/** "Rose 1.2 percent after it spent $12 a share", "while a rival offered $75", "after a $2 special dividend": no price of the share that moved. */
export const toldOfOther: PriceRule = (price) => {
  const { s, at } = price;
  const { clause, items, story } = s;
  const last = story.claims.at(-1);
  const told = last?.sentence === story.sentence && last.measure === "stock.change_pct";
  if (!told || s.inBrackets(at)) return undefined;
  const led = clause.prep === W.at || clause.prep === W.to || clause.prep === W.from;
  const head = itemAt(items, led ? clause.prepAt - 1 : at - 1);
  if (head === undefined) return undefined;
  if (!led) {
    const ofThing = head.kind === W.article && kindAt(items, at + 1) === W.plain;
    return ofThing || isSpent(s.story.tokens, head.from) ? unmeasured(price, R.money) : undefined;
  }
  // "Rose 1.2 percent, valuing it at $36", and not "left it at $36".
  const valued = head.kind === W.it && isValuing(story.tokens, items[clause.prepAt - 2]?.from ?? -1);
  const other = OTHERS[head.kind] === 1 && (head.kind !== W.plain || head.value === 0);
  return clause.prep === W.at && (valued || (clause.after && other)) ? unmeasured(price, R.money) : undefined;
};

const isValuing = wordSet("valuing", "valued", "pricing", "priced");
const isSpent = wordSet(
  ..."spent offered paid pay paying offering spending bid raised owed charged won got received invested".split(" "),
);

const isValueNoun = wordSet("value");

/** "Salt saw 900 shares sold at a value of $2,700". */
export const valueOfShares: PriceRule = (price) => {
  const { clause, items, story } = price.s;
  if (story.isHome || clause.prep !== W.of) return undefined;
  return isValueNoun(story.tokens, itemAt(items, clause.prepAt - 1)?.from ?? -1) ? sum(price) : undefined;
};

/** "Two cents shy of its 52-week high at S$25.34". */
export const shortOfPrice: PriceRule = (price) =>
  !price.s.story.isHome && isShortOf(price.s, price.at) ? sum(price) : undefined;
