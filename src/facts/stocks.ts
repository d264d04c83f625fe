import { multiply, percentChange, sign, subtract } from "../market/decimal.ts";
import type { Directory } from "../market/instrument.ts";
import type { Quote } from "../market/market-day.ts";
import { buildFact } from "./build-fact.ts";
import type { Fact } from "./fact.ts";
import type { FactContext } from "./fact-kind.ts";

/** Close, change and percentage of every quoted issue in won, and its market value where listed shares are known. */
export function stockFacts(context: FactContext): readonly Fact[] {
  return context.day.quotes.flatMap((quote) => factsOfQuote(context, quote));
}

/** The house name, else the source's own, English before Korean. */
export function stockName({ code, name }: Quote, directory: Directory): string {
  const known = directory.get(code);
  return known?.en ?? name?.en ?? known?.ko ?? name?.ko ?? code;
}

function factsOfQuote({ day, directory }: FactContext, quote: Quote): Fact[] {
  const { code } = quote;
  const subject = stockName(quote, directory);
  const make = (parts: Omit<Parameters<typeof buildFact>[2], "subject" | "code">) =>
    buildFact(day, quote.receipt, { subject, code, ...parts });
  const close = make({ measure: "stock.close", value: quote.close });
  const change = make({ measure: "stock.change", value: quote.change, formula: "as published, from the base price" });
  const base = subtract(quote.close, quote.change);
  const facts = [close, change];
  // A base of nothing is a first listing without reference price: there is no percentage to give.
  if (sign(base) > 0) {
    facts.push(
      make({
        measure: "stock.change_pct",
        value: percentChange(quote.close, base),
        formula: "change / (close - change) x 100, to 0.01",
        inputs: [change.id, close.id],
      }),
    );
  }
  if (quote.high) facts.push(make({ measure: "stock.high", value: quote.high }));
  if (quote.low) facts.push(make({ measure: "stock.low", value: quote.low }));
  if (quote.shares) {
    facts.push(
      make({
        measure: "market_cap",
        value: multiply(quote.close, quote.shares),
        formula: "close x listed shares",
        inputs: [close.id],
      }),
    );
  }
  return facts;
}
