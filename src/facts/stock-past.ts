import { compare, sign, subtract, toNumber } from "../market/decimal.ts";
import { priceLimits } from "../market/exchange-rules.ts";
import type { MarketDay, Quote } from "../market/market-day.ts";
import { addDays } from "../market/trading-day.ts";
import { buildFact } from "./build-fact.ts";
import type { Fact } from "./fact.ts";
import type { FactContext } from "./fact-kind.ts";
import type { StockHighs } from "./history.ts";
import { stockName } from "./stocks.ts";

type Parts = Omit<Parameters<typeof buildFact>[2], "measure" | "subject" | "code" | "unit">;
type Make = (parts: Parts) => Fact;

/**
 * What a stock's past makes of its day: a record close over its whole listed life, else the highest since its prices
 * are known, and 52-week highs and lows; all in split-adjusted prices. Then what the rules make of it: closes at the
 * price limit, and base prices that were not the previous close.
 */
export function stockPastFacts(context: FactContext): readonly Fact[] {
  const { day, history, directory } = context;
  const before = previousQuotes(context);
  return day.quotes.flatMap((quote) => {
    const shared = { measure: "other", subject: stockName(quote, directory), code: quote.code, unit: "KRW" } as const;
    const make: Make = (parts) => buildFact(day, quote.receipt, { ...shared, ...parts });
    const highs = history.stockHighs?.(day.market, day.session, quote.code);
    return [
      ...(highs ? [...recordClose(day, quote, highs, make), ...yearExtremes(day, quote, highs, make)] : []),
      ...atLimit(context, quote, make),
      ...basePrice(quote, before, day, make),
    ];
  });
}

function recordClose(day: MarketDay, quote: Quote, highs: StockHighs, make: Make): readonly Fact[] {
  if (compare(quote.close, highs.close.value) <= 0) return [];
  const witness = {
    from: highs.since,
    through: day.session,
    rows: [{ session: highs.close.session, close: highs.close.value }],
  };
  const inputs = [`${quote.code}/stock.close@${day.session}`];
  // Prices from before the listing are another board's, and who knows since when: only the listing's own day will do.
  if (highs.since === highs.listed) {
    const formula = "close above every close since the listing, split-adjusted";
    return [make({ value: quote.close, formula, inputs, witness, event: { kind: "stock_record", price: "close" } })];
  }
  if (highs.since > addDays(day.session, -WEEKS_52)) return [];
  const formula = "close above every close since its prices are known, split-adjusted";
  const event = { kind: "stock_high", since: highs.since } as const;
  return [make({ about: "highest close", value: quote.close, formula, inputs, witness, event })];
}

/** Days in 52 weeks. */
const WEEKS_52 = 364;

function yearExtremes(day: MarketDay, quote: Quote, { high52, low52 }: StockHighs, make: Make): readonly Fact[] {
  const facts: Fact[] = [];
  const span = { from: addDays(day.session, -WEEKS_52), through: day.session, rows: [] };
  if (quote.high && high52 && compare(quote.high, high52) > 0) {
    facts.push(
      make({
        about: "52-week high",
        value: quote.high,
        formula: "high above every high of the 52 weeks before, split-adjusted",
        inputs: [`${quote.code}/stock.high@${day.session}`],
        event: { kind: "high_52_weeks" },
        witness: span,
      }),
    );
  }
  if (quote.low && low52 && compare(quote.low, low52) < 0) {
    facts.push(
      make({
        about: "52-week low",
        value: quote.low,
        formula: "low below every low of the 52 weeks before, split-adjusted",
        inputs: [`${quote.code}/stock.low@${day.session}`],
        event: { kind: "low_52_weeks" },
        witness: span,
      }),
    );
  }
  return facts;
}

/** Told by price, never by percentage: the limit is cut to the tick, so it is rarely 30 percent exactly. */
function atLimit({ day, rules }: FactContext, quote: Quote, make: Make): readonly Fact[] {
  const table = rules?.tickTable(day.market, day.session);
  const percent = rules?.limitPercent(day.session, day.market);
  const base = subtract(quote.close, quote.change);
  const untraded = quote.volume !== undefined && sign(quote.volume) === 0;
  if (!table || percent === undefined || untraded || sign(quote.change) === 0 || sign(base) <= 0) return [];
  const limits = priceLimits(table, toNumber(base), percent);
  return (["upper", "lower"] as const)
    .filter((side) => toNumber(quote.close) === limits[side])
    .map((side) =>
      make({
        about: `${side} limit`,
        value: quote.close,
        formula: `close = ${side} price limit: base price ${side === "upper" ? "+" : "-"} ${percent} percent, cut to the tick`,
        inputs: [`${quote.code}/stock.close@${day.session}`, `${quote.code}/stock.change@${day.session}`],
        event: { kind: "limit", side },
      }),
    );
}

function basePrice(quote: Quote, before: ReadonlyMap<string, Quote>, day: MarketDay, make: Make): readonly Fact[] {
  const previous = before.get(quote.code);
  const base = subtract(quote.close, quote.change);
  if (!previous || compare(base, previous.close) === 0) return [];
  return [
    make({
      about: "base price",
      value: subtract(base, previous.close),
      formula: "base price (close - change) - previous close",
      inputs: [`${quote.code}/stock.close@${day.session}`, `${quote.code}/stock.change@${day.session}`],
      event: { kind: "base_price" },
    }),
  ];
}

/** Quotes of the session before, where it is known which one that is. */
function previousQuotes({ day, history, calendar }: FactContext): ReadonlyMap<string, Quote> {
  const session = day.previousSession ?? calendar.previousSession(day.session);
  const before = session && day.quotes.length > 0 ? history.scopes(day.market, session)[0] : undefined;
  return new Map((before?.quotes ?? []).map((quote) => [quote.code, quote]));
}
