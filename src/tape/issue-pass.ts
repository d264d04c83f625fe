import { dayStats, dayText, largestRows, type MarketStats } from "./day-pass.ts";
import { type DayRows, eachDay, LISTING_HASH, type RowNumbers } from "./day-rows.ts";
import { type IssueSummary, LARGEST_QUOTES, type QuoteRow } from "./day-summary.ts";
import type { Engine } from "./engine.ts";
import type { ExtremesState } from "./extremes-state.ts";
import { KeyNumbers } from "./key-numbers.ts";
import type { TapeFile } from "./manifest.ts";
import { MemberRule } from "./member-rule.ts";
import { partQuery, partsOf, type Span, spanRelation } from "./pass-query.ts";
import type { PassWorld } from "./pass-world.ts";
import { SCOPES } from "./precedence.ts";
import { StockExtremes, WINDOW_DAYS } from "./stock-extremes.ts";

/** An issue on a market. */
interface Listing {
  readonly code: string;
  readonly market: string;
  /** As the engine hashes it in this process. */
  readonly hash: string;
}

export interface IssueDay {
  readonly market: string;
  readonly session: string;
  readonly venue: string;
  readonly phase: string;
  readonly issues: IssueSummary;
}

/** A session of one scope whose rows have come and are not yet counted in. */
export interface PassDay {
  readonly session: string;
  /** Counts the day in and tells what each market's issues did. */
  tell(): readonly IssueDay[];
  /** Only counts it in. */
  countIn(): void;
}

/**
 * Walks the quotes of a span in order of their days and tells what each market's issues did on each.
 */
export class IssuePass {
  readonly #engine: Engine;
  readonly #home: string;
  readonly #files: readonly TapeFile[];
  readonly #world: PassWorld;
  readonly #codes: readonly string[];
  readonly #markets: readonly string[];
  readonly #numbers: RowNumbers;
  readonly #members: readonly MemberRule[];
  readonly #extremes: StockExtremes;
  #lastDay = -1;
  #rowsRead = 0;

  private constructor(
    engine: Engine,
    home: string,
    files: readonly TapeFile[],
    world: PassWorld,
    listings: readonly Listing[],
  ) {
    this.#engine = engine;
    this.#home = home;
    this.#files = files;
    this.#world = world;
    const { carry } = world;
    const carried = carry?.issues.map(({ code }) => code) ?? [];
    this.#codes = [...new Set([...listings.map(({ code }) => code).sort(), ...carried])];
    this.#markets = [...new Set(listings.map(({ market }) => market))];
    const issues = new Map(this.#codes.map((code, issue) => [code, issue]));
    this.#numbers = {
      listings: new KeyNumbers(listings.map(({ hash }) => hash)),
      issueOf: Uint16Array.from(listings, ({ code }) => issues.get(code) as number),
      marketOf: Uint8Array.from(listings, ({ market }) => this.#markets.indexOf(market)),
    };
    this.#members = this.#markets.map((market) => new MemberRule(this.#codes, world.events.get(market) ?? []));
    this.#extremes = new StockExtremes(this.#codes.length);
    if (carry) this.#extremes.restore(carry, issues);
  }

  /** Numbers every issue and market of the span, so that rows come as small integers. */
  static async start(
    engine: Engine,
    home: string,
    files: readonly TapeFile[],
    span: Span,
    world: PassWorld,
  ): Promise<IssuePass> {
    const rows = spanRelation(home, files, span);
    const listings = await engine.rows(
      `SELECT market, code, ${LISTING_HASH}::VARCHAR AS hash FROM ${rows} GROUP BY market, code ORDER BY market, code`,
    );
    return new IssuePass(engine, home, files, world, listings as unknown as readonly Listing[]);
  }

  /**
   * The days of a span in order, each scope of a day by itself. Each must be counted in before the next one is asked
   * for; until then `state` is that of the day before.
   */
  async *days(span: Span): AsyncGenerator<PassDay> {
    for (const part of partsOf(this.#files, span)) {
      const { sql, shape } = partQuery(this.#home, part, this.#mostQuotes > 0);
      for await (const rows of eachDay(this.#engine.stream(sql), this.#numbers, shape)) {
        this.#rowsRead += rows.count;
        const marks = rows.day !== this.#lastDay;
        this.#lastDay = rows.day;
        yield {
          session: dayText(rows.day),
          tell: () => {
            if (marks) this.#extremes.rebase(rows);
            return this.#session(rows, marks);
          },
          countIn: () => {
            if (!marks) return;
            this.#extremes.rebase(rows);
            this.#extremes.advance(rows);
          },
        };
      }
    }
  }

  /** How many rows came so far. */
  get rowsRead(): number {
    return this.#rowsRead;
  }

  /** What a pass over the days after starts from. */
  state(): ExtremesState {
    const session = dayText(this.#extremes.last);
    return this.#extremes.state((issue) => {
      const code = this.#codes[issue] as string;
      return { code, name: this.#world.nameOf(code, session) };
    });
  }

  get #mostQuotes(): number {
    return this.#world.largest ?? LARGEST_QUOTES;
  }

  #session(rows: DayRows, marks: boolean): readonly IssueDay[] {
    const session = dayText(rows.day);
    const { venue, phase } = SCOPES[rows.scope] ?? { venue: "KRX", phase: "settled" };
    for (const [market, name] of this.#markets.entries())
      this.#members[market]?.useList(this.#world.lists.get(`${name}/${session}`));
    const largest = this.#markets.map((_, market) => this.#quotes(rows, market, session));
    const { rules } = this.#world;
    const stats = dayStats(rows, this.#markets, rules, this.#extremes, (market) => this.#members[market], marks);
    return stats.map((one) => {
      const market = this.#markets[one.market] as string;
      const r = this.#world.receiptOf(`${market}/${session}/${rows.scope}`);
      const by = this.#world.lists.has(`${market}/${session}`) ? "list" : "rule";
      const issues = summaryOf(one, r, by, largest[one.market] ?? []);
      return { market, session, venue, phase, issues };
    });
  }

  /** Quote rows of the largest issues, with their highs as they stood before this session. */
  #quotes(rows: DayRows, market: number, session: string): readonly QuoteRow[] {
    const extremes = this.#extremes;
    const day = (number: number) => (number > 0 ? dayText(number) : null);
    if (this.#mostQuotes === 0) return [];
    return largestRows(rows, market, this.#mostQuotes).map((row) => {
      const issue = rows.issue[row] as number;
      const code = this.#codes[issue] as string;
      const factor = extremes.factor[issue] as number;
      const since = extremes.firstDay[issue] as number;
      const shares = rows.shares[row] as number;
      const window = extremes.window(issue);
      const known = since >= 0;
      const hasYear = known && since <= rows.day - WINDOW_DAYS && !Number.isNaN(window.high);
      return [
        ...[code, this.#world.nameOf(code, session)],
        ...[rows.close[row] as number, rows.change[row] as number],
        ...[rows.open[row] || null, rows.high[row] || null, rows.low[row] || null],
        ...[rows.volume[row] as number, rows.value[row] as number, shares],
        this.#members[market]?.sharesOf(issue, rows.day, shares) ?? 0,
        known ? dayText(since) : null,
        known ? tidy((extremes.maxClose[issue] as number) / factor) : null,
        known ? day(extremes.maxCloseDay[issue] as number) : null,
        known && extremes.maxHigh[issue] ? tidy((extremes.maxHigh[issue] as number) / factor) : null,
        known && extremes.maxHigh[issue] ? day(extremes.maxHighDay[issue] as number) : null,
        ...(hasYear ? [tidy(window.high), tidy(window.low)] : [null, null]),
        this.#world.listedOn?.(code) ?? null,
      ];
    });
  }
}

/** A price of earlier days in today's terms: whole where nothing split, else to four places. */
function tidy(price: number): number {
  const whole = Math.round(price);
  return Math.abs(price - whole) < 1e-6 * price ? whole : Number(price.toFixed(4));
}

function summaryOf(stats: MarketStats, r: string, by: "list" | "rule", quotes: readonly QuoteRow[]): IssueSummary {
  const { issues, gainers, losers, unchanged, limitUp, limitDown, halted, recordCloses, high52, low52, sums } = stats;
  return {
    ...{ r, issues, gainers, losers, unchanged, halted, recordCloses, high52, low52 },
    ...(stats.limitsKnown ? { limitUp, limitDown } : {}),
    volume: stats.volume.value.toString(),
    value: stats.value.value.toString(),
    marketValue: stats.marketValue.value.toString(),
    members: { count: sums.members, close: String(sums.close.value), base: String(sums.base.value), by },
    quotes,
  };
}
