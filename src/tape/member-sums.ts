import type { IssueCounts, Recomputed, StockHighs } from "../facts/history.ts";
import { type Decimal, decimal } from "../market/decimal.ts";
import type { MarketDay } from "../market/market-day.ts";
import type { TradingDay } from "../market/trading-day.ts";
import { type DaySummary, type IssueSummary, type QuoteField, type QuoteRow, quoteField } from "./day-summary.ts";
import shipped from "./share-events.json" with { type: "json" };

/** What the issues of a session add up to, and what is known of each. */

/** Decimal places of a level that is recomputed, and of what a stock added to it. */
const PLACES = 4;

/** The issues of the scope that has quotes. */
export function issuesOf(summary: DaySummary | undefined): IssueSummary | undefined {
  return summary?.scopes.find((scope) => scope.issues)?.issues;
}

/** The index as its members' closes make it, and how far that lies from what was published. */
export function recomputedOf(day: MarketDay | undefined, issues: IssueSummary | undefined): Recomputed | undefined {
  if (!day?.index || !issues || issues.members.base === "0") return undefined;
  const { close, previous } = day.index;
  const { members } = issues;
  const level = ratio(previous, BigInt(members.close), BigInt(members.base), PLACES);
  const gap = { units: close.units * 10n ** BigInt(PLACES - close.scale) - level.units, scale: PLACES };
  const explained = shipped.gaps.find((one) => one.market === day.market && one.session === day.session);
  return {
    ...{ level, members: members.count, by: members.by, gap },
    ...(explained ? { explained: { code: explained.code, en: explained.en, ko: explained.ko } } : {}),
  };
}

/** Points that one stock added to the index. */
export function contributionOf(
  day: MarketDay | undefined,
  issues: IssueSummary | undefined,
  code: string,
): Decimal | undefined {
  const row = quoteOf(issues, code);
  if (!day?.index || !issues || !row || issues.members.base === "0") return undefined;
  const added = BigInt(Number(quoteField(row, "change"))) * BigInt(Number(quoteField(row, "memberShares")));
  return ratio(day.index.previous, added, BigInt(issues.members.base), PLACES);
}

export function countsOf(found: IssueSummary | undefined): IssueCounts | undefined {
  if (!found) return undefined;
  const { r: receipt, issues, high52, low52 } = found;
  // Without 52 weeks of quotes nothing is marked; a market without a single high or low does not occur.
  return { receipt, issues, ...(high52 + low52 > 0 ? { high52, low52 } : {}) };
}

/** value x top / bottom to `scale` places, half away from zero. */
function ratio(value: Decimal, top: bigint, bottom: bigint, scale: number): Decimal {
  const numerator = value.units * top * 10n ** BigInt(scale - value.scale);
  const twice = 2n * (numerator < 0n ? -numerator : numerator) + bottom;
  const units = twice / (2n * bottom);
  return { units: numerator < 0n ? -units : units, scale };
}

export function quoteOf(issues: IssueSummary | undefined, code: string): QuoteRow | undefined {
  return issues?.quotes.find((row) => quoteField(row, "code") === code);
}

/** A stock's highs before the session, as its quote row holds them. */
export function highsOf(row: QuoteRow | undefined): StockHighs | undefined {
  const text = (field: QuoteField) => (row ? quoteField(row, field) : null);
  const since = text("since");
  if (since === null) return undefined;
  const price = (field: QuoteField) => decimal(String(text(field)));
  return {
    code: String(text("code")),
    since: since as TradingDay,
    close: { value: price("maxClose"), session: text("maxCloseDay") as TradingDay },
    ...(text("maxHigh") === null
      ? {}
      : { high: { value: price("maxHigh"), session: text("maxHighDay") as TradingDay } }),
    ...(text("high52") === null ? {} : { high52: price("high52") }),
    ...(text("low52") === null ? {} : { low52: price("low52") }),
    ...(text("listed") === null ? {} : { listed: text("listed") as TradingDay }),
  };
}
