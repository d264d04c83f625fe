import type { DatasetName } from "../market/dataset.ts";
import { decimal, formatDecimal, percentChange, round } from "../market/decimal.ts";
import type { Receipt } from "../market/receipt.ts";
import { addDays, type TradingDay } from "../market/trading-day.ts";
import { dayNumber } from "./day-pass.ts";
import type { DaySummary, EarlierFigure, OverseasRow, ScopeSummary } from "./day-summary.ts";
import { current, receiptsOf } from "./derived-file.ts";
import { earlierFigures } from "./earlier.ts";
import type { Engine, TextRow } from "./engine.ts";
import type { IssueDay } from "./issue-pass.ts";
import type { Workshop } from "./merge.ts";
import type { Span } from "./pass-query.ts";
import { plain } from "./plain-decimal.ts";
import { scopeRank } from "./precedence.ts";
import { breadthRow, selectedRow } from "./selected-rows.ts";

/** How far back an overseas close may lie from the session whose morning it was. */
const OVERSEAS_DAYS = 10;

/** How far back the overseas close before may lie for a change to be taken from it. */
const OVERSEAS_NEAR = 5;

type Texts = Readonly<Record<string, string>>;

/** The row's named columns as plain decimals, those that are missing left out. */
function plainFields(row: TextRow, fields: Readonly<Record<string, number>>): Texts {
  const present = Object.entries(fields).filter(([field]) => row[field] !== null && row[field] !== undefined);
  return Object.fromEntries(present.map(([field, places]) => [field, plain(row[field] ?? "", places)]));
}

/** Puts together what every dataset says of a span's sessions. */
export async function summariesOf(
  shop: Workshop,
  { from, through }: Span,
  issueDays: readonly IssueDay[],
): Promise<readonly DaySummary[]> {
  const { engine } = shop;
  const within = (dataset: DatasetName, since = from) =>
    `(SELECT * FROM ${current(shop, dataset, since, through)} WHERE session BETWEEN DATE '${since}' AND DATE '${through}') ORDER BY session`;
  const days = new Map<
    string,
    { market: string; session: string; scopes: Map<string, Partial<ScopeSummary> & { venue: string; phase: string }> }
  >();
  const scopeOf = (market: string, session: string, venue: string, phase: string) => {
    const day = days.get(`${market}/${session}`) ?? { market, session, scopes: new Map() };
    days.set(`${market}/${session}`, day);
    const scope = day.scopes.get(`${venue}/${phase}`) ?? { venue, phase };
    day.scopes.set(`${venue}/${phase}`, scope);
    return scope as { -readonly [Field in keyof ScopeSummary]: ScopeSummary[Field] };
  };
  for (const day of issueDays) scopeOf(day.market, day.session, day.venue, day.phase).issues = day.issues;
  for (const row of await engine.rows(`SELECT * FROM ${within("index_levels")}`)) {
    const values = plainFields(row, {
      close: 2,
      change: 2,
      open: 2,
      high: 2,
      low: 2,
      volume: 0,
      value: 0,
      market_value: 0,
    });
    const { change, market_value, close, ...rest } = values;
    scopeOf(row.market ?? "", row.session ?? "", row.venue ?? "", row.phase ?? "").index = {
      r: row.receipt ?? "",
      close: close ?? "",
      ...(change ? { previous: plain(formatDecimal(subtractTexts(close ?? "", change)), 2) } : {}),
      ...rest,
      ...(market_value ? { marketValue: market_value } : {}),
    };
  }
  for (const row of await engine.rows(`SELECT * FROM ${within("flows")}`)) {
    const scope = scopeOf(row.market ?? "", row.session ?? "", row.venue ?? "", row.phase ?? "");
    const amounts = {
      ...scope.flows?.amounts,
      [row.investor ?? ""]: [plain(row.amount ?? ""), row.precision ? plain(row.precision) : null] as const,
    };
    scope.flows = { r: row.receipt ?? "", amounts };
  }
  for (const row of await engine.rows(`SELECT * FROM ${within("breadth")}`))
    scopeOf(row.market ?? "", row.session ?? "", row.venue ?? "", row.phase ?? "").breadth = breadthRow(row);
  for (const row of await engine.rows(`SELECT * FROM ${within("selected_quotes")}`)) {
    const scope = scopeOf(row.market ?? "", row.session ?? "", row.venue ?? "", row.phase ?? "");
    scope.selected = [...(scope.selected ?? []), selectedRow(row)];
  }
  const earlier = await earlierFigures(shop, from, through);
  const currency = await engine.rows(`SELECT * FROM ${within("currency")}`);
  const overseas = await overseasRows(
    engine,
    within("overseas", addDays(from as TradingDay, -OVERSEAS_DAYS - OVERSEAS_NEAR)),
  );
  const ids = new Set<string>();
  const noted = (r: string) => {
    ids.add(r);
    return r;
  };
  const bare = [...days.values()]
    .sort((a, b) => (a.session < b.session ? -1 : a.session > b.session ? 1 : a.market < b.market ? -1 : 1))
    .map((day) => ({
      market: day.market,
      session: day.session,
      scopes: [...day.scopes.values()].sort(
        (a, b) => scopeRank(a.venue, a.phase) - scopeRank(b.venue, b.phase),
      ) as ScopeSummary[],
      currency: currency
        .filter((row) => row.session === day.session)
        .map((row) => ({
          r: noted(row.receipt ?? ""),
          ...{ measure: row.measure ?? "", pair: row.pair ?? "", time: row.time ?? "", session: day.session },
          rate: plain(row.rate ?? "0"),
          ...(row.change ? { change: plain(row.change) } : {}),
        })),
      overseas: [...overseas.values()].flatMap((rows) => lastBefore(rows, day.session)),
    }));
  const whole = bare.map((day) => {
    const own = earlierOf(day, earlier);
    return own.length > 0 ? { ...day, earlier: own } : day;
  });
  for (const day of whole) for (const r of receiptsIn(day)) ids.add(r);
  const receipts = await receiptsOf(shop, ids);
  return whole.map((day) => ({ ...day, receipts: pick(receipts, day) }));
}

function subtractTexts(a: string, b: string) {
  const [left, right] = [decimal(a), decimal(b)];
  const scale = Math.max(left.scale, right.scale);
  return { units: round(left, scale).units - round(right, scale).units, scale };
}

/** Earlier figures of a day: the market's own, the day's rates, and those of the closes abroad it tells. */
function earlierOf(
  day: Omit<DaySummary, "receipts">,
  earlier: ReadonlyMap<string, readonly EarlierFigure[]>,
): readonly EarlierFigure[] {
  const abroad = new Set(day.overseas.map((row) => row.session));
  return [
    ...(earlier.get(`${day.market}/${day.session}`) ?? []),
    ...(earlier.get(`/${day.session}`) ?? []).filter((one) => one.measure.startsWith("fx.")),
    ...[...abroad].flatMap((session) =>
      (earlier.get(`/${session}`) ?? []).filter((one) => one.measure.startsWith("foreign_index.")),
    ),
  ];
}

function receiptsIn(day: Omit<DaySummary, "receipts">): ReadonlySet<string> {
  const used = new Set([...day.currency, ...day.overseas].map((row) => row.r));
  for (const { index, flows, issues, breadth, selected } of day.scopes)
    for (const part of [index, flows, issues, breadth, ...(selected ?? [])]) if (part) used.add(part.r);
  for (const one of day.earlier ?? []) used.add(one.r).add(one.by);
  return used;
}

function pick(
  receipts: Record<string, Omit<Receipt, "id">>,
  day: Omit<DaySummary, "receipts">,
): DaySummary["receipts"] {
  return Object.fromEntries([...receiptsIn(day)].flatMap((id) => (receipts[id] ? [[id, receipts[id]]] : [])));
}

/** Rows by index, each with its change in percent: from the close before where that is known, else as printed. */
async function overseasRows(engine: Engine, relation: string): Promise<Map<string, OverseasRow[]>> {
  const found = new Map<string, OverseasRow[]>();
  for (const row of await engine.rows(`SELECT * FROM ${relation}`)) {
    const own = found.get(row.code ?? "") ?? [];
    const close = decimal(plain(row.close ?? "", 2));
    const previous = own.at(-1);
    const isNear = previous && dayNumber(row.session ?? "") - dayNumber(previous.session) <= OVERSEAS_NEAR;
    const change = isNear
      ? percentChange(close, decimal(previous.close))
      : row.change_pct
        ? round(decimal(row.change_pct), 2)
        : undefined;
    own.push({
      r: row.receipt ?? "",
      ...{ code: row.code ?? "", name: row.name ?? "", session: row.session ?? "" },
      close: formatDecimal(close),
      changePct: change ? formatDecimal(change) : "",
    });
    found.set(row.code ?? "", own);
  }
  return found;
}

function lastBefore(rows: readonly OverseasRow[], session: string): OverseasRow[] {
  const last = rows.findLast((row) => row.session < session && row.changePct !== "");
  return last && dayNumber(session) - dayNumber(last.session) <= OVERSEAS_DAYS ? [last] : [];
}
