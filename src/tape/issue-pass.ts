import type { ExchangeRules } from "../market/exchange-rules.ts";
import { dayNumber, dayStats, dayText, largestRows, type MarketStats } from "./day-pass.ts";
import { DAY_ROW_COLUMNS, type DayRows, eachDay } from "./day-rows.ts";
import { type IssueSummary, LARGEST_QUOTES, type QuoteRow } from "./day-summary.ts";
import { type Engine, filesRelation, quoted } from "./engine.ts";
import type { TapeFile } from "./manifest.ts";
import { MemberRule, type ShareEvent } from "./member-rule.ts";
import { SCOPE_RANK_SQL, SCOPES, scopeRank } from "./precedence.ts";
import { type ExtremeState, StockExtremes, WINDOW_DAYS } from "./stock-extremes.ts";

/** What the pass needs beside the quotes themselves. */
export interface PassWorld {
  readonly rules: ExchangeRules;
  /** Carried in from before the first year. */
  readonly carry: readonly ExtremeState[];
  /** Members by "MARKET/YYYY-MM-DD", where a list is known. */
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>;
  /** Share events by market. */
  readonly events: ReadonlyMap<string, readonly ShareEvent[]>;
  /** Name of a code on a day. */
  nameOf(code: string, session: string): string | null;
  /** First day on the exchange, where a list of issues tells it. */
  listedOn?(code: string): string | null;
  /** How many quotes a day's summary holds; `LARGEST_QUOTES` when missing. */
  readonly largest?: number;
  /** Receipt of "MARKET/YYYY-MM-DD/RANK", rank being the scope's. */
  receiptOf(place: string): string;
}

export interface IssueDay {
  readonly market: string;
  readonly session: string;
  readonly venue: string;
  readonly phase: string;
  readonly issues: IssueSummary;
}

/**
 * Walks the quotes of whole years in order of their days and tells what each market's issues did on each.
 */
export class IssuePass {
  readonly #engine: Engine;
  readonly #home: string;
  readonly #world: PassWorld;
  readonly #codes: readonly string[];
  readonly #markets: readonly string[];
  readonly #members: readonly MemberRule[];
  readonly extremes: StockExtremes;
  #lastDay = -1;

  private constructor(
    engine: Engine,
    home: string,
    world: PassWorld,
    codes: readonly string[],
    markets: readonly string[],
  ) {
    this.#engine = engine;
    this.#home = home;
    this.#world = world;
    this.#codes = codes;
    this.#markets = markets;
    this.#members = markets.map((market) => new MemberRule(codes, world.events.get(market) ?? []));
    this.extremes = new StockExtremes(codes.length);
    const numbers = new Map(codes.map((code, issue) => [code, issue]));
    for (const state of world.carry) {
      const issue = numbers.get(state.code);
      if (issue !== undefined) this.extremes.restore(issue, state);
    }
  }

  /** Numbers every code and market of the files, so that rows come as small integers. */
  static async start(engine: Engine, home: string, files: readonly TapeFile[], world: PassWorld): Promise<IssuePass> {
    const relation = filesRelation(home, "quotes", files);
    const codes = (await engine.rows(`SELECT DISTINCT code FROM ${relation} ORDER BY code`)).map(
      (row) => row.code ?? "",
    );
    const markets = (await engine.rows(`SELECT DISTINCT market FROM ${relation} ORDER BY market`)).map(
      (row) => row.market ?? "",
    );
    const known = new Set(codes);
    const all = [...codes, ...world.carry.map((state) => state.code).filter((code) => !known.has(code))];
    await engine.run(
      `DROP TYPE IF EXISTS issue_code; CREATE TYPE issue_code AS ENUM (${all.map(quoted).join(", ") || "''"})`,
    );
    await engine.run(
      `DROP TYPE IF EXISTS market_name; CREATE TYPE market_name AS ENUM (${markets.map(quoted).join(", ") || "''"})`,
    );
    return new IssuePass(engine, home, world, all, markets);
  }

  /** Passes over one year; days before `from` only warm up the running values. */
  async year(year: number, files: readonly TapeFile[], from: string, take: (day: IssueDay) => void): Promise<void> {
    const firstDay = dayNumber(from);
    if (!files.some((file) => file.from <= `${year}-12-31` && file.through >= `${year}-01-01`)) return;
    await eachDay(this.#engine.stream(yearQuery(this.#home, year, files)), (rows) => {
      const marks = rows.day !== this.#lastDay;
      this.#lastDay = rows.day;
      if (marks) this.extremes.rebase(rows);
      if (rows.day < firstDay) {
        if (marks) this.extremes.advance(rows);
        return;
      }
      this.#session(rows, marks, take);
    });
  }

  /** What the next year starts from. */
  states(): readonly ExtremeState[] {
    return this.#codes.flatMap((code, issue) => this.extremes.stateOf(issue, code) ?? []);
  }

  #session(rows: DayRows, marks: boolean, take: (day: IssueDay) => void): void {
    const session = dayText(rows.day);
    const { venue, phase } = SCOPES[rows.scope] ?? { venue: "KRX", phase: "settled" };
    for (const [market, name] of this.#markets.entries())
      this.#members[market]?.useList(this.#world.lists.get(`${name}/${session}`));
    const largest = this.#markets.map((_, market) => this.#quotes(rows, market, session));
    const stats = dayStats(
      rows,
      this.#markets,
      this.#world.rules,
      this.extremes,
      (market) => this.#members[market],
      marks,
    );
    for (const one of stats) {
      const market = this.#markets[one.market] as string;
      const r = this.#world.receiptOf(`${market}/${session}/${rows.scope}`);
      const by = this.#world.lists.has(`${market}/${session}`) ? "list" : "rule";
      const issues = summaryOf(one, r, by, largest[one.market] ?? [], this.#limitsKnown(market, session));
      take({ market, session, venue, phase, issues });
    }
  }

  #limitsKnown(market: string, session: string): boolean {
    const day = dayText(dayNumber(session));
    return this.#world.rules.tickTable(market, day) !== undefined && this.#world.rules.limitPercent(day) !== undefined;
  }

  /** Quote rows of the largest issues, with their highs as they stood before this session. */
  #quotes(rows: DayRows, market: number, session: string): readonly QuoteRow[] {
    const { extremes } = this;
    const day = (number: number) => (number > 0 ? dayText(number) : null);
    const most = this.#world.largest ?? LARGEST_QUOTES;
    if (most === 0) return [];
    return largestRows(rows, market, most).map((row) => {
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

function summaryOf(
  stats: MarketStats,
  r: string,
  by: "list" | "rule",
  quotes: readonly QuoteRow[],
  limitsKnown: boolean,
): IssueSummary {
  const { issues, gainers, losers, unchanged, limitUp, limitDown, halted, recordCloses, high52, low52, sums } = stats;
  return {
    ...{ r, issues, gainers, losers, unchanged, halted, recordCloses, high52, low52 },
    ...(limitsKnown ? { limitUp, limitDown } : {}),
    volume: stats.volume.value.toString(),
    value: stats.value.value.toString(),
    marketValue: stats.marketValue.value.toString(),
    members: { count: sums?.members ?? 0, close: String(sums?.close ?? 0n), base: String(sums?.base ?? 0n), by },
    quotes,
  };
}

/** Rows of a year in order of day and scope. Files that follow each other in one scope are in order already. */
function yearQuery(home: string, year: number, files: readonly TapeFile[]): string {
  const span = { from: `${year}-01-01`, through: `${year}-12-31` };
  const own = files
    .filter((file) => file.from <= span.through && file.through >= span.from)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const inOrder = own.every(
    (file, at) => file.scopes?.length === 1 && (at === 0 || (own[at - 1] as TapeFile).through < file.from),
  );
  // Said once where all rows have the same scope: told row by row it would cost more than the rest of the query.
  const scopes = new Set(own.flatMap((file) => file.scopes ?? [""]));
  const [venue = "", phase = ""] = [...scopes].join().split("/");
  const rank = scopes.size === 1 ? String(scopeRank(venue, phase)) : SCOPE_RANK_SQL;
  const isWithin = own.every((file) => file.from >= span.from && file.through <= span.through);
  const where = isWithin ? "" : `WHERE session BETWEEN DATE '${span.from}' AND DATE '${span.through}'`;
  const rows = `(SELECT *, ${rank} AS scope FROM ${filesRelation(home, "quotes", own)} ${where})`;
  return `SELECT ${DAY_ROW_COLUMNS.join(", ")} FROM ${rows} ${inOrder ? "" : "ORDER BY session, scope, market, code"}`;
}
