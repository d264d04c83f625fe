import type { History, Span } from "../facts/history.ts";
import type { MarketDay } from "../market/market-day.ts";
import type { TradingDay } from "../market/trading-day.ts";
import { filledFrom } from "./day-view.ts";

/**
 * Two histories as one: `upper` counts first, `lower` fills what it lacks and stands behind it as further scopes. Of
 * two runs of closes the longer one that holds the day counts, `upper` where they are alike.
 */
export function layeredHistory(upper: History, lower: History): History {
  return {
    sessions: (market) => [...new Set([...upper.sessions(market), ...lower.sessions(market)])].sort() as TradingDay[],
    scopes: (market, session) => layered(upper.scopes(market, session), lower.scopes(market, session)),
    closes: (market, through) => longer(upper.closes(market, through), lower.closes(market, through)),
    recordCloses: (market, through) => longer(upper.recordCloses(market, through), lower.recordCloses(market, through)),
    measureLine: (market, measure, session) =>
      upper.measureLine?.(market, measure, session) ?? lower.measureLine?.(market, measure, session),
    stockHighs: (market, session, code) =>
      upper.stockHighs?.(market, session, code) ?? lower.stockHighs?.(market, session, code),
    recomputed: (market, session) => upper.recomputed?.(market, session) ?? lower.recomputed?.(market, session),
    contribution: (market, session, code) =>
      upper.contribution?.(market, session, code) ?? lower.contribution?.(market, session, code),
    issueCounts: (market, session) => upper.issueCounts?.(market, session) ?? lower.issueCounts?.(market, session),
  };
}

function layered(upper: readonly MarketDay[], lower: readonly MarketDay[]): readonly MarketDay[] {
  const [first, ...rest] = upper;
  const [spare] = lower;
  if (!first || !spare) return [...upper, ...lower];
  return [filledFrom(first, spare), ...rest, ...lower];
}

function longer(upper: Span | undefined, lower: Span | undefined): Span | undefined {
  if (!upper || !lower) return upper ?? lower;
  return lower.from < upper.from ? lower : upper;
}
