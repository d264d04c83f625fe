import type { History, IssueCounts, LineMeasure, MeasureLine, Recomputed, Span, StockHighs } from "../facts/history.ts";
import type { Decimal } from "../market/decimal.ts";
import type { Instrument } from "../market/instrument.ts";
import type { MarketDay } from "../market/market-day.ts";
import type { TradingDay } from "../market/trading-day.ts";
import type { DaySummary } from "./day-summary.ts";
import { marketDays } from "./day-view.ts";
import { readNames } from "./derive-names.ts";
import { closesOf, measureOf, recordsOf } from "./line-view.ts";
import { readManifest } from "./manifest.ts";
import { contributionOf, countsOf, highsOf, issuesOf, quoteOf, recomputedOf } from "./member-sums.ts";
import type { ReadingDisk } from "./reading-disk.ts";
import { TapeFiles } from "./tape-files.ts";

/** The tape as a history, with what only a tape knows. */
export interface TapeHistory extends History {
  /** The version of the tape it reads, to the end. */
  readonly version: number;
  /** Names of every issue of the lists taken in. */
  names(): readonly Instrument[];
  /** All that the tape's summary holds of a session. */
  summary(market: string, session: TradingDay): DaySummary | undefined;
  measureLine(market: string, measure: LineMeasure, session: TradingDay): MeasureLine | undefined;
  /** Highs of a stock before the session; undefined for an issue outside the summary. */
  stockHighs(market: string, session: TradingDay, code: string): StockHighs | undefined;
  /** The index's members' sums of the session in the preferred scope that has quotes. */
  recomputed(market: string, session: TradingDay): Recomputed | undefined;
  /** Points a stock added to the index, to four places; undefined for an issue outside the summary. */
  contribution(market: string, session: TradingDay, code: string): Decimal | undefined;
  issueCounts(market: string, session: TradingDay): IssueCounts | undefined;
}

/**
 * Opens the tape for reading: the manifest now, a year's index and a day's line when asked. Starts no query engine.
 *
 * @throws BellwetherError `damaged-file` when the manifest cannot be read or has another format
 */
export function openTapeHistory(home: string, disk: ReadingDisk): TapeHistory {
  const manifest = readManifest(home, disk);
  const files = new TapeFiles(home, disk, manifest);
  const days = new Map<string, readonly MarketDay[]>();
  const spans = new Map<string, Span | undefined>();
  const records = new Map<string, Span | undefined>();
  const measures = new Map<string, MeasureLine | undefined>();
  const issues = (market: string, session: TradingDay) => issuesOf(files.summary(market, session));

  function scopes(market: string, session: TradingDay): readonly MarketDay[] {
    const id = `${market}/${session}`;
    const found = days.get(id) ?? marketDays(files.summary(market, session), files.line(market));
    days.set(id, found);
    return found;
  }
  return {
    version: manifest.version,
    names: () => readNames(home, manifest, disk),
    summary: (market, session) => files.summary(market, session),
    sessions: (market) => files.sessions(market),
    scopes,
    closes: (market, through) => once(spans, `${market}/${through}`, () => closesOf(files.line(market), through)),
    recordCloses: (market, through) =>
      once(records, `${market}/${through}`, () => recordsOf(files.line(market), through)),
    measureLine: (market, measure, session) =>
      once(measures, `${market}/${measure}/${session}`, () =>
        measureOf(files.line(market), files.amountLine(market), measure, session),
      ),
    stockHighs: (market, session, code) => highsOf(quoteOf(issues(market, session), code)),
    recomputed: (market, session) => recomputedOf(scopes(market, session)[0], issues(market, session)),
    contribution: (market, session, code) => contributionOf(scopes(market, session)[0], issues(market, session), code),
    issueCounts: (market, session) => countsOf(issues(market, session)),
  };
}

/** How many answers of one kind are kept: a session asks for those of a few markets again and again. */
const KEPT = 16;

/** The kept answer, or a new one; the oldest makes room. */
function once<Answer>(kept: Map<string, Answer>, key: string, make: () => Answer): Answer {
  if (!kept.has(key)) {
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value as string);
    kept.set(key, make());
  }
  return kept.get(key) as Answer;
}
