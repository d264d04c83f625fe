import { type Decimal, decimal, divide, sign } from "../market/decimal.ts";
import type { Amount } from "../market/market-day.ts";
import type { Measure } from "../market/measure.ts";
import { buildFact } from "./build-fact.ts";
import { type Fact, isNumeric } from "./fact.ts";
import type { FactContext } from "./fact-kind.ts";

/** Shares traded and their value in won; dollars as published, else by the 15:30 won where that is known. */
export function turnoverFacts(context: FactContext): readonly Fact[] {
  const { day } = context;
  const { turnover, market } = day;
  if (!turnover) return [];
  const asPublished = (measure: Measure, amount: Amount) =>
    buildFact(day, turnover.receipt, { measure, subject: market, value: amount.value, precision: amount.precision });
  const facts: Fact[] = [];
  if (turnover.volume) facts.push(asPublished("turnover.volume", turnover.volume));
  if (!turnover.value) return facts;
  const value = asPublished("turnover.value", turnover.value);
  facts.push(value);
  const rate = context.fact("USD/KRW", "fx.rate");
  if (turnover.valueUsd) facts.push(asPublished("turnover.value_usd", turnover.valueUsd));
  else if (rate && isNumeric(rate)) {
    const dollars = buildFact(day, turnover.receipt, {
      measure: "turnover.value_usd",
      subject: market,
      value: divide(turnover.value.value, rate.value, 0),
      formula: "value in won / won per dollar at 15:30",
      inputs: [value.id, rate.id],
      precision: turnover.value.precision && atLeastOne(divide(turnover.value.precision, rate.value, 0)),
    });
    facts.push({ ...dollars, receipts: [...dollars.receipts, ...rate.receipts] });
  }
  return facts;
}

/** Dollars are counted whole: a value known to the won is known to the dollar, not to nothing. */
function atLeastOne(precision: Decimal): Decimal {
  return sign(precision) === 0 ? decimal(1n) : precision;
}
