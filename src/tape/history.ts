import { join } from "node:path";
import type { History, IssueCounts, LineMeasure, MeasureLine, Recomputed, Span, StockHighs } from "../facts/history.ts";
import { type Decimal, decimal } from "../market/decimal.ts";
import type { Instrument } from "../market/instrument.ts";
import type { MarketDay } from "../market/market-day.ts";
import type { TradingDay } from "../market/trading-day.ts";
import type { AmountLine } from "./amount-line.ts";
import { type DaySummary, type QuoteField, type QuoteRow, quoteField } from "./day-summary.ts";
import { marketDays } from "./day-view.ts";
import { type DayIndex, readDay, readDayIndex } from "./days-file.ts";
import { readNames } from "./derive-names.ts";
import type { IndexLine } from "./index-line.ts";
import { closesOf, measureOf, recordsOf } from "./line-view.ts";
import { type DerivedFile, type Manifest, readManifest } from "./manifest.ts";
import { type ReadingDisk, readJson } from "./reading-disk.ts";
import shipped from "./share-events.json" with { type: "json" };

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
  const years = new Map<string, { index: DayIndex; start: number; path: string }>();
  const lines = new Map<string, IndexLine | undefined>();
  const amounts = new Map<string, AmountLine | undefined>();
  const summaries = new Map<string, DaySummary | undefined>();
  const scopes = new Map<string, readonly MarketDay[]>();
  const spans = new Map<string, Span | undefined>();
  const records = new Map<string, Span | undefined>();
  const measures = new Map<string, MeasureLine | undefined>();
  const derived = (kind: DerivedFile["kind"], of: string) =>
    manifest.derived.find((file) => file.kind === kind && file.of === of);

  function year(of: string) {
    const known = years.get(of);
    if (known) return known;
    const file = derived("days", of);
    if (!file) return undefined;
    const path = join(home, file.path);
    const found = { ...readDayIndex(path, disk), path };
    years.set(of, found);
    return found;
  }
  function line(market: string): IndexLine | undefined {
    if (!lines.has(market)) {
      const file = derived("line", market);
      lines.set(market, file && readJson<IndexLine>(disk, join(home, file.path)));
    }
    return lines.get(market);
  }
  function amountLine(market: string): AmountLine | undefined {
    if (!amounts.has(market)) {
      const file = derived("amounts", market);
      amounts.set(market, file && readJson<AmountLine>(disk, join(home, file.path)));
    }
    return amounts.get(market);
  }
  function summary(market: string, session: TradingDay): DaySummary | undefined {
    const id = `${market}/${session}`;
    if (!summaries.has(id)) {
      const own = year(session.slice(0, 4));
      const place = own?.index[market]?.[session];
      summaries.set(id, own && place ? readDay(own.path, disk, own.start, place) : undefined);
    }
    return summaries.get(id);
  }
  return {
    version: manifest.version,
    names: () => readNames(home, manifest, disk),
    summary,
    sessions: (market) => sessionsOf(manifest, market, year),
    scopes(market, session) {
      const id = `${market}/${session}`;
      const found = scopes.get(id) ?? marketDays(summary(market, session), line(market));
      scopes.set(id, found);
      return found;
    },
    closes: (market, through) => once(spans, `${market}/${through}`, () => closesOf(line(market), through)),
    recordCloses: (market, through) => once(records, `${market}/${through}`, () => recordsOf(line(market), through)),
    measureLine: (market, measure, session) =>
      once(measures, `${market}/${measure}/${session}`, () =>
        measureOf(line(market), amountLine(market), measure, session),
      ),
    stockHighs: (market, session, code) => highsOf(quoteOf(summary(market, session), code)),
    recomputed(market, session) {
      const day = this.scopes(market, session)[0];
      const issues = summary(market, session)?.scopes.find((scope) => scope.issues)?.issues;
      if (!day?.index || !issues || issues.members.base === "0") return undefined;
      const previous = day.index.previous;
      const level = ratio(previous, BigInt(issues.members.close), BigInt(issues.members.base), 4);
      const gap = { units: day.index.close.units * 10n ** BigInt(4 - day.index.close.scale) - level.units, scale: 4 };
      const explained = shipped.gaps.find((one) => one.market === market && one.session === session);
      return {
        ...{ level, members: issues.members.count, by: issues.members.by, gap },
        ...(explained ? { explained: { code: explained.code, en: explained.en, ko: explained.ko } } : {}),
      };
    },
    contribution(market, session, code) {
      const day = this.scopes(market, session)[0];
      const issues = summary(market, session)?.scopes.find((scope) => scope.issues)?.issues;
      const row = issues?.quotes.find((one) => quoteField(one, "code") === code);
      if (!day?.index || !issues || !row || issues.members.base === "0") return undefined;
      const added = BigInt(Number(quoteField(row, "change"))) * BigInt(Number(quoteField(row, "memberShares")));
      return ratio(day.index.previous, added, BigInt(issues.members.base), 4);
    },
    issueCounts(market, session) {
      const found = summary(market, session)?.scopes.find((scope) => scope.issues)?.issues;
      if (!found) return undefined;
      const { r: receipt, issues, high52, low52 } = found;
      // Without 52 weeks of quotes nothing is marked; a market without a single high or low does not occur.
      return { receipt, issues, ...(high52 + low52 > 0 ? { high52, low52 } : {}) };
    },
  };
}

/** value x top / bottom to `scale` places, half away from zero. */
function ratio(value: Decimal, top: bigint, bottom: bigint, scale: number): Decimal {
  const numerator = value.units * top * 10n ** BigInt(scale - value.scale);
  const twice = 2n * (numerator < 0n ? -numerator : numerator) + bottom;
  const units = twice / (2n * bottom);
  return { units: numerator < 0n ? -units : units, scale };
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

function sessionsOf(
  manifest: Manifest,
  market: string,
  year: (of: string) => { readonly index: DayIndex } | undefined,
): readonly TradingDay[] {
  const years = manifest.derived.filter((file) => file.kind === "days").map((file) => file.of);
  return years.sort().flatMap((of) => Object.keys(year(of)?.index[market] ?? {}).sort()) as TradingDay[];
}

function quoteOf(summary: DaySummary | undefined, code: string): QuoteRow | undefined {
  const issues = summary?.scopes.find((scope) => scope.issues)?.issues;
  return issues?.quotes.find((row) => quoteField(row, "code") === code);
}

function highsOf(row: QuoteRow | undefined): StockHighs | undefined {
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
