import { join } from "node:path";
import type {
  Close,
  History,
  IssueCounts,
  LineMeasure,
  MeasureLine,
  Recomputed,
  Span,
  StockHighs,
} from "../facts/history.ts";
import { highestBefore } from "../facts/index-beginnings.ts";
import { type Decimal, decimal, toNumber } from "../market/decimal.ts";
import type { Instrument } from "../market/instrument.ts";
import type { MarketDay } from "../market/market-day.ts";
import type { Receipt } from "../market/receipt.ts";
import type { TradingDay } from "../market/trading-day.ts";
import { type AmountLine, amountRun } from "./amount-line.ts";
import { type DaySummary, type QuoteField, type QuoteRow, quoteField } from "./day-summary.ts";
import { marketDays } from "./day-view.ts";
import { type DayIndex, readDay, readDayIndex } from "./days-file.ts";
import { readNames } from "./derive-names.ts";
import type { Disk } from "./effects.ts";
import { closeAt, type IndexLine, lowerBound, unbrokenRun } from "./index-line.ts";
import { type DerivedFile, type Manifest, readManifest } from "./manifest.ts";
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
export function openTapeHistory(home: string, disk: Disk): TapeHistory {
  const manifest = readManifest(home, disk);
  const years = new Map<string, { index: DayIndex; start: number; path: string }>();
  const lines = new Map<string, IndexLine | undefined>();
  const amounts = new Map<string, AmountLine | undefined>();
  const summaries = new Map<string, DaySummary | undefined>();
  const scopes = new Map<string, readonly MarketDay[]>();
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
      lines.set(market, file && (JSON.parse(disk.read(join(home, file.path)).toString("utf8")) as IndexLine));
    }
    return lines.get(market);
  }
  function amountLine(market: string): AmountLine | undefined {
    if (!amounts.has(market)) {
      const file = derived("amounts", market);
      amounts.set(market, file && (JSON.parse(disk.read(join(home, file.path)).toString("utf8")) as AmountLine));
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
    closes: (market, through) => closesOf(line(market), through),
    recordCloses: (market, through) => recordsOf(line(market), through),
    measureLine: (market, measure, session) => measureOf(line(market), amountLine(market), measure, session),
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

function sessionsOf(
  manifest: Manifest,
  market: string,
  year: (of: string) => { readonly index: DayIndex } | undefined,
): readonly TradingDay[] {
  const years = manifest.derived.filter((file) => file.kind === "days").map((file) => file.of);
  return years.sort().flatMap((of) => Object.keys(year(of)?.index[market] ?? {}).sort()) as TradingDay[];
}

function closesOf(line: IndexLine | undefined, through: TradingDay): Span | undefined {
  const run = line && unbrokenRun(line, through);
  if (!line || !run) return undefined;
  const rows: Close[] = [];
  for (let at = run.from; at < run.end; at++)
    rows.push({ session: line.sessions[at] as TradingDay, close: closeAt(line, at) });
  return { from: line.sessions[run.from] as TradingDay, through, rows, receipt: lineReceipt(line) };
}

/** Closes above everything before them; a line that begins too late to know that has none. */
function recordsOf(line: IndexLine | undefined, through: TradingDay): Span | undefined {
  const run = line && unbrokenRun(line, through);
  const from = run && (line?.sessions[run.from] as TradingDay);
  const before = line && from && highestBefore(line.market, from);
  if (!line || !run || !from || !before) return undefined;
  const rows: Close[] = [];
  let highest = toNumber(before) * 10 ** line.scale;
  for (let at = run.from; at < run.end; at++) {
    const close = line.closes[at] as number;
    if (close <= highest) continue;
    highest = close;
    rows.push({ session: line.sessions[at] as TradingDay, close: closeAt(line, at) });
  }
  return { from, through, rows, receipt: lineReceipt(line) };
}

/** The part of a measure's column that lies beside the unbroken run of closes and has no gaps. */
function measureOf(
  line: IndexLine | undefined,
  amounts: AmountLine | undefined,
  measure: LineMeasure,
  session: TradingDay,
): MeasureLine | undefined {
  const run = line && unbrokenRun(line, session);
  if (!line || !run || amounts?.sessions !== line.sessions.length) return undefined;
  const end = lowerBound(line.sessions, session);
  const found = amountRun(amounts, measure, run.from, end);
  if (!found) return undefined;
  const sessions = line.sessions.slice(found.from, end) as readonly string[] as readonly TradingDay[];
  const receipt = measure.startsWith("flow.")
    ? joinedReceipt(`flows:${line.market}`, `investor flows of ${line.market}`, amounts.receipts)
    : lineReceipt(line);
  return { sessions, values: found.values, receipt };
}

function lineReceipt({ market, receipts }: IndexLine): Receipt {
  return joinedReceipt(`line:${market}`, `closes of ${market}`, receipts);
}

/** A line as a whole came from one or several files: one receipt that names them all. */
function joinedReceipt(id: string, request: string, receipts: IndexLine["receipts"]): Receipt {
  const all = Object.entries(receipts);
  const words = (field: "source" | "licence") => [...new Set(all.map(([, receipt]) => receipt[field]))].join("; ");
  return {
    id,
    source: words("source"),
    request,
    reference: all.map(([id]) => id).join(", "),
    received:
      all
        .map(([, receipt]) => receipt.received)
        .sort()
        .at(-1) ?? "",
    licence: words("licence"),
    venue: "KRX",
    phase: "settled",
  };
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
  };
}
