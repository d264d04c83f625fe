import { isCompared } from "../days/compared.ts";
import { isOfCloseBefore } from "../days/rate-day.ts";
import { dateExtreme } from "../moments/rate-extreme.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Extra } from "../story.ts";
import * as R from "../words/role.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { isBareDollars } from "./bare-dollars.ts";
import * as apart from "./currency-apart.ts";
import { ofMoneyBehind, ofPair } from "./currency-pair.ts";
import type { CurrencyRule } from "./currency-rule.ts";

/** Another currency than the won: never the story's rate. */

const rate: CurrencyRule = (s, at, q) => {
  const { clause, items, story } = s;
  const extra = s.extra(at, q.currency || (clause.subjects[0]?.name.split("/")[1] ?? "USD"));
  if (apart.isBand(items, at)) extra.bound = "band";
  dateReferred(s, at, extra);
  dateExtreme(s, at, extra);
  const [base = "", other = ""] = clause.subjects[0]?.name.split("/") ?? [];
  if (isBareDollars(s, q, base, other)) q.currency = extra.unit = "USD";
  // "The yen rose to 149.6 per dollar, and the dollar fell to 1,391.4 won": of no money of the pair.
  const stray = q.unit === U.money && q.currency !== base && q.currency !== other;
  // "The euro fetched 125.20 yen".
  const crossed = stray && other === "USD";
  // "The yen traded at 951.2 won", "the yuan rose to 11.79 rubles": of the money spoken of, and of the story's own.
  const own = story.isHome ? "KRW" : story.currency;
  const ofOwn = base === "USD" && q.currency === own && other !== own;
  if (stray && other !== "" && !crossed && !ofOwn) return s.bindOther(R.level, q, 1, extra);
  if (crossed || ofOwn) story.claim("fx.reference", `${ofOwn ? other : base}/${q.currency}`, q, 1, extra);
  else s.bind(R.rate, "fx.reference", q, 1, extra);
  return true;
};

/** "Compared to Monday's close of 33.73-75", "against Monday's 50.80": what the rate is held against is of another day. */
function dateReferred(s: Sentence, at: number, extra: Extra): void {
  const { clause, items, story } = s;
  // "Eight centavos stronger than Monday's P57.40".
  const than = clause.prep === W.than && kindAt(items, clause.prepAt - 1) === W.direction;
  const held = clause.prep === W.against || clause.prep === W.from || than;
  if ((held || clause.prep === W.of) && !story.isHome) extra.session = clause.referenceDay ?? extra.session;
  if (isCompared(s, at, "fx.reference")) extra.session ??= clause.referenceDay ?? Number.NaN;
  const ofClose = clause.prep === W.of && !story.isHome && isOfCloseBefore(items, clause.prepAt);
  if (held || ofClose || (clause.previous && !story.isHome)) extra.session ??= Number.NaN;
}

/** The first of these that has a say decides: what is no rate comes before the pair that the rate is of. */
const RULES: readonly CurrencyRule[] = [
  apart.amountAgain,
  apart.pence,
  apart.millions,
  apart.perThing,
  apart.noMoney,
  apart.move,
  apart.ofLevels,
  apart.unplaced,
  apart.beyond,
  apart.counted,
  ofMoneyBehind,
  ofPair,
  rate,
];

/** Binds a number said of another money; false where it is none of the money's. */
export function bindCurrency(s: Sentence, at: number, q: Quantity): boolean {
  for (const rule of RULES) {
    const bound = rule(s, at, q);
    if (bound !== undefined) return bound;
  }
  return false;
}
